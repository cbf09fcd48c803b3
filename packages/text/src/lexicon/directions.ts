import { columns, entries } from './entries.ts'

export type Direction = 'last' | 'this' | 'next'

/**
 * Adjectives behind an Arabic unit, weekday or month, in the masculine; the other forms are made from it: feminine, dual,
 * sound plural.
 */
const adjectives = `
  last  الماضي | المنصرم | الفائت | الفايت | السابق | الأخير | المنقضي | الغابر | الفارط   # الفارط: Maghreb
  this  الجاري | الحالي | الراهن
  next  المقبل | القادم | الآتي
`

/** Words that have only the forms given. */
const others = `
  next  الجاي | الجاية | الجايين | الجي | الجاى | الجايه | الجاين
`

/** Before an English unit, behind a Persian one. */
const abroad = `
  last  last | past | previous | گذشته | پیش | پیشین | اخیر
  this  this | current | present | جاری | کنونی | روان
  next  next | coming | upcoming | آینده | آتی
`

/** Clauses for the same: “the week that passed”. */
const clauses = `
  last  اللي فات | اللي فاتت | اللي فاتوا | اللي مضى | اللي مضت | اللي راح | اللي راحت | اللي عدى | اللي عدت
        الذي مضى | التي مضت | الذي فات | التي فاتت | الذي انقضى | التي انقضت | الذي انصرم | التي انصرمت
        الي فات | الي فاتت | الي راح | الي مضى | اللى فات | اللى فاتت
  next  اللي جاي | اللي جاية | اللي جايه | اللي جايين | اللي جي | اللي بيجي | اللي بتجي | اللي بييجي | اللي رح يجي
        الذي سيأتي | التي ستأتي | الي جاي | الي جاية | اللى جاى | اللى جاي | اللى جاية
`

const endings = ['', 'ة', 'ين', 'ان', 'تين', 'تان', 'ات']

/** “direction  word | word”, further lines of a direction begin with its words. */
function byDirection(list: string): readonly (readonly [words: string, direction: Direction])[] {
  let direction: Direction = 'this'
  return list.split('\n').flatMap((line) =>
    entries(line).map((entry) => {
      const [first, ...rest] = columns(entry) as [string, ...string[]]
      if (!['last', 'this', 'next'].includes(first)) return [entry, direction] as const
      if (rest.length > 0) direction = first as Direction
      return [rest.length > 0 ? rest.join(' ') : entry, direction] as const
    }),
  )
}

const inflected = byDirection(adjectives).flatMap(([word, direction]) =>
  endings.map((ending) => [`${word}${ending}`, direction] as const),
)

/** “Last”, “this”, “next” as single words. */
export const directions: readonly (readonly [word: string, direction: Direction])[] = [
  ...inflected,
  ...byDirection(others),
  ...byDirection(abroad),
]

/** The same as clauses of several words. */
export const directionClauses: readonly (readonly [words: string, direction: Direction])[] = byDirection(clauses)

/** Directions only behind a Persian unit: in Arabic they lead to what follows. */
export const persianDirections: readonly (readonly [word: string, direction: Direction])[] = [
  ['قبل', 'last'],
  ['بعد', 'next'],
]

/** Verbs behind an amount that has passed: “ثلاثة أيام مضت”. */
export const passedVerbs: readonly string[] = entries('مضت | مضى | خلت | خلا | انقضت | انصرمت | فاتت | سلفت | خلون')

/** Behind these, in everyday speech, “من يومين” is “two days ago”. */
export const spokenVerbs: readonly string[] = entries(`
  رجع | وصل | مات | توفى | سافر | راح | اجا | إجا | جاء | غادر | طلع | نزل | انقتل | اتقتل | انمسك | اتمسك | اتقبض | انخطف | هرب | عاد | صار | حصل
  مشي | مشى | فل | استشهد | تزوج | اتجوز | نزح | انتقل
`)

/** Behind an amount, which way from the day of publication: “three days ago”. */
export const amountWays: readonly (readonly [word: string, way: 1 | -1])[] = [
  ...entries('ago | پیش | قبل').map((word) => [word, -1] as const),
  ...entries('دیگر | بعد').map((word) => [word, 1] as const),
]

/** Behind a date, which way from it: “two days after 5 May”. */
export const dateWays: readonly (readonly [word: string, way: 1 | -1])[] = [
  ...entries('before | قبل').map((word) => [word, -1] as const),
  ...entries('after | from | بعد').map((word) => [word, 1] as const),
]

/** What “from now” ends with. */
export const nowWords: readonly string[] = entries(
  'الآن | اليوم | تاريخه | هلأ | هلق | دلوقتي | الحين | now | today | present | اکنون | کنون',
)

/** Which way from what the text has named last: “the following day”, “the same week”. */
export const steps: readonly (readonly [word: string, step: number])[] = [
  ...entries(`التالي | التالية | اللاحق | اللاحقة | الموالي | الموالية | التاليين | next | following`).map(
    (word) => [word, 1] as const,
  ),
  ...entries('نفسه | نفسها | ذاته | ذاتها | عينه | عينها | بعينه | same').map((word) => [word, 0] as const),
  ...entries('السابق | السابقة | previous | preceding').map((word) => [word, -1] as const),
]

/** Clauses for the same: “العام الذي يليه”. */
export const stepClauses: readonly (readonly [words: string, step: number])[] = [
  ...entries('الذي يليه | التي تليها | الذي تلاه | التي تلتها | الذي بعده | التي بعدها | اللي بعده | اللي بعدها').map(
    (words) => [words, 1] as const,
  ),
  ...entries('الذي سبقه | التي سبقتها | الذي يسبقه | الذي قبله | التي قبلها | اللي قبله | اللي قبلها').map(
    (words) => [words, -1] as const,
  ),
]

/** “This” before an Arabic or Persian unit. */
export const theseWords: readonly string[] = entries('هذا | هذه | هذي | هاي | هاد | هاذا | دا | ده | دي | این | همین')
