import { columns, entries } from './entries.ts'

const patterns = (list: string): readonly (readonly [form: string, bases: readonly string[]])[] =>
  entries(list).map((entry) => {
    const [form = '', ...bases] = columns(entry) as string[]
    return [form, bases] as const
  })

/**
 * Forms of nouns, as the grammar books write them with ف ع ل for the letters of the root, each with the forms it may belong to.
 * What stands for a pattern by chance yields a key that nobody looks for.
 */
export const nounPatterns = patterns(`
  # broken plurals
  فعول     فعل
  أفعال    فعل
  أفعلة    فعال فعيل
  فعائل    فعيلة فعالة فعيل
  فواعل    فاعل فاعلة
  فواعيل   فاعول
  مفاعل    مفعل مفعلة
  فعالل    فعلل فعللة
  فعاليل   فعلول فعليل فعلال
  فعلاء    فعيل
  أفعلاء   فعيل
  فعايا    فعية
  # nouns of verbs
  تفعيل    فعل
  إفعال    افعل
  انفعال   انفعل
  افتعال   افتعل
  استفعال  استفعل
  مفاعلة   فاعل
  مفاعلات  فاعل
  # who or what it was done to
  مفعول    فعل
  مفتعل    افتعل
  مستفعل   استفعل`)

/** Words that begin with و, which is no “and”: it stays. */
export const wordsWithWaw = entries(`
  وزير | وزراء | ورقة | وفد | وقت | وسط | وطن | وضع | ولد | وكيل | وثيقة | وفاة | وحدة | وزارة | وكالة | ولاية | واحة | والد | والدة | وسيلة | وظيفة | واقعة
  واجهة | وصية | وسيط | وجيه | وصل | وقع | وقف | وافق | وجد | وثق | واصل | واجه | وعد | وصف | وصول | وقوع | وقود | وباء | وهم | وزن | ورد | وجه | ورشة | واد | وادي
  واسع | واحد | واضح | وطني | وليد | وسام | وائل | ولاء | وفاق | وداع | ورشات | وجبة | ورود | وحش | ولي | وريث`)

/** Words in ت that are no verb: “بنت”. */
export const wordsInTa = entries(`بنت | تحت | كنت | لست | ست | أخت`)

/** English words that look as if they had an ending, and those whose plural has none. */
export const englishWhole = entries(
  `united | news | business | wing | king | ring | thing | bring | string | spring | during | evening | morning | building | meeting | hundred | indeed`,
)
export const englishIrregular = entries(
  `women woman | men man | children child | said say | killed kill | fled flee | fought fight | struck strike | wives wife | lives life | knives knife | thieves thief | shot shoot | took take | gave give`,
).map((entry) => entry.split(' ') as [form: string, word: string])
