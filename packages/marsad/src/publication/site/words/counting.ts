import type { Bilingual } from '#problems'

interface Forms {
  readonly en: readonly [one: string, other: string]
  /** Zero, one and two carry their number in the word; `few` goes with 3–10, `many` with 11–99, `other` with hundreds. */
  readonly ar: readonly [zero: string, one: string, two: string, few: string, many: string, other: string]
}

/** How many of something, in words that agree with the number. */
function counting(forms: Forms): (count: number) => Bilingual {
  const [zero, one, two, few, many, other] = forms.ar
  const arabic = { zero, one, two, few, many, other }
  return (count) => {
    const form = rules.select(count)
    const carried = form === 'zero' || form === 'one' || form === 'two'
    return {
      en: `${count} ${count === 1 ? forms.en[0] : forms.en[1]}`,
      ar: carried ? arabic[form] : `${count} ${arabic[form]}`,
    }
  }
}

const rules = new Intl.PluralRules('ar')

export const counted = {
  statements: counting({
    en: ['statement', 'statements'],
    ar: ['لا أقوال', 'قول واحد', 'قولان', 'أقوال', 'قولاً', 'قول'],
  }),
  claims: counting({
    en: ['claim', 'claims'],
    ar: ['لا ادعاءات', 'ادعاء واحد', 'ادعاءان', 'ادعاءات', 'ادعاءً', 'ادعاء'],
  }),
  tests: counting({
    en: ['test', 'tests'],
    ar: ['لا اختبارات', 'اختبار واحد', 'اختباران', 'اختبارات', 'اختباراً', 'اختبار'],
  }),
  exhibits: counting({
    en: ['exhibit', 'exhibits'],
    ar: ['لا مستندات', 'مستند واحد', 'مستندان', 'مستندات', 'مستنداً', 'مستند'],
  }),
  sources: counting({
    en: ['source', 'sources'],
    ar: ['لا مصادر', 'مصدر واحد', 'مصدران', 'مصادر', 'مصدراً', 'مصدر'],
  }),
  entries: counting({
    en: ['ledger entry', 'ledger entries'],
    ar: ['لا قيود', 'قيد واحد', 'قيدان', 'قيود', 'قيداً', 'قيد'],
  }),
  bytes: counting({ en: ['byte', 'bytes'], ar: ['لا بايتات', 'بايت واحد', 'بايتان', 'بايتات', 'بايتاً', 'بايت'] }),
  openGuards: counting({
    en: ['warning open', 'warnings open'],
    ar: ['لا تحذير مفتوحاً', 'تحذير مفتوح واحد', 'تحذيران مفتوحان', 'تحذيرات مفتوحة', 'تحذيراً مفتوحاً', 'تحذير مفتوح'],
  }),
} as const
