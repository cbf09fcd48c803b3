import type { Frame } from './incident-types.ts'

/** Verbs that lead to the word for the event, and tell by their subject who did it, who suffered it, or what it was. */
export const lightVerbs: readonly { readonly frame: Frame; readonly verbs: string }[] = [
  {
    frame: 'acts',
    verbs: `نفذ ينفذ | شن يشن | ارتكب يرتكب | نصب ينصب | وجه يوجه | خاض يخوض | قاد يقود | أجرى يجري | باشر يباشر`,
  },
  { frame: 'meets', verbs: `وقع يوقع | توصل يتوصل | أبرم يبرم | عقد يعقد` },
  { frame: 'suffers', verbs: `تعرض يتعرض | نجا ينجو` },
]

export const lightNouns: readonly { readonly frame: Frame; readonly nouns: string }[] = [
  { frame: 'suffers', nouns: `تعرض | نجاة` },
  { frame: 'acts', nouns: `تنفيذ | شن | ارتكاب` },
]
