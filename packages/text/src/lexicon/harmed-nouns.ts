import type { Harm } from './incident-triggers.ts'

/** Words for people by what became of them: “19 killed”. */
export const harmedNouns: readonly { readonly harm: Harm; readonly nouns: string }[] = [
  {
    harm: 'killed',
    nouns: `قتيل | قتيلا | قتيلة | قتلى | قتيلان | قتيلين | شهيد | شهيدا | شهيدة | شهداء | شهيدان | شهيدين | ضحية | ضحايا | صريع | جثة | جثث | جثتين | جثتان | dead | killed`,
  },
  {
    harm: 'wounded',
    nouns: `جريح | جريحا | جرحى | جريحان | جريحين | مصاب | مصابا | مصابين | مصابون | مصابان | إصابة | إصابات | wounded | hurt | injured`,
  },
  { harm: 'missing', nouns: `مفقود | مفقودا | مفقودين | مفقودون | missing` },
  { harm: 'abducted', nouns: `مخطوف | مخطوفا | مخطوفين | مخطوفون | رهينة | رهائن | أسيرا | abducted` },
  { harm: 'arrested', nouns: `معتقل | معتقلا | معتقلين | موقوف | موقوفا | موقوفين | arrested | detained` },
]
