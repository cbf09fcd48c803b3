import { fold } from '../fold.ts'
import { mayBeginNumber, mayBeginOrdinal } from '../numbers/number-words.ts'
import type { PhraseTable } from '../word-forms.ts'
import { startsAny } from '../word-forms.ts'
import { perWord, type Word, wordOf } from '../words.ts'
import { isDecadeWord } from './periods.ts'
import { bareWord } from './time-context.ts'
import {
  dayPartTable,
  directionOf,
  feastTable,
  islamicTable,
  monthTable,
  openerTable,
  partTable,
  persianTable,
  relativeTable,
  seasonTable,
  unitOf,
  weekdayTable,
} from './time-tables.ts'

/** Whether a rule may begin with a word: asked once for each word, so that a text is read in little more than a look at each. */
type Starter = (text: string) => boolean

const anyOf =
  (...starters: readonly Starter[]): Starter =>
  (text) =>
    starters.some((starter) => starter(text))

const inTable =
  (...tables: readonly PhraseTable<unknown>[]): Starter =>
  (text) =>
    tables.some((table) => table.beginningWith(wordOf(text)) !== null)

/** One of these words, with or without what is written with it. */
const oneOf = (...words: readonly string[]): Starter => {
  const folded = new Set(words.map((word) => fold(word).text))
  return (text) => folded.has(text) || folded.has(bareWord(text)) || startsAny(folded, text)
}

const digits: Starter = (text) => /\d/.test(text)
const number: Starter = (text) => digits(text) || mayBeginNumber(wordOf(text))
const day = anyOf(digits, mayBeginOrdinal, oneOf('ال', 'اليوم'))
const month = anyOf(inTable(monthTable, islamicTable, persianTable), oneOf('شهر', 'شهري'))
const year = anyOf(digits, oneOf('عام', 'سنة', 'عامي', 'سنتي', 'العامين', 'سال', 'year', 'من', 'of', 'in', 'لل'))
const direction: Starter = (text) => directionOf.has(text)
const unit: Starter = (text) => unitOf.has(text) || unitOf.has(bareWord(text)) || unitOf.has(text.replace(/^[ول]/, ''))
const amount = anyOf(number, unit, oneOf('a', 'an'))

/** What each rule may begin with. */
const starters = {
  numericDate: digits,
  dayMonthYear: day,
  monthDayYear: inTable(monthTable),
  dayRange: day,
  monthAlone: month,
  partOf: inTable(partTable),
  yearRange: year,
  yearAlone: year,
  season: inTable(seasonTable),
  nthOf: anyOf(
    oneOf('أول', 'أولى', 'ثاني', 'ثالث', 'رابع', 'خامس', 'آخر', 'ربع', 'نصف', 'ثلث', 'يوم', 'أسبوع', 'شهر', 'نهاية'),
    oneOf('عطلة', 'first', 'second', 'third', 'fourth', 'fifth', 'last', 'final', 'the'),
    inTable(weekdayTable),
  ),
  decade: anyOf(isDecadeWord, digits, oneOf('عقد', 'قرن')),
  feast: inTable(feastTable),
  weekdayOrDay: anyOf(inTable(relativeTable, weekdayTable), direction, oneOf('يوم', 'روز', 'هذا')),
  lastNight: oneOf('الليلة', 'last', 'overnight', 'هذه', 'هذا', 'this', 'tonight'),
  weekend: anyOf(direction, oneOf('عطلة', 'نهاية')),
  unitWithDirection: anyOf(unit, oneOf('هذا', 'هذه')),
  unitsAgo: anyOf(amount, oneOf('قبل', 'منذ', 'بعد', 'in', 'نحو', 'حوالي', 'قرابة', 'about', 'some')),
  pastUnits: anyOf(amount, direction, oneOf('the', 'آخر')),
  anchored: anyOf(amount, oneOf('اليوم', 'the', 'بعد', 'قبل', 'بعدها', 'بعده', 'قبلها', 'قبله')),
  englishUnit: anyOf(direction, oneOf('earlier', 'later')),
  set: oneOf(
    ...['كل', 'every', 'each', 'هر', 'يوميا', 'أسبوعيا', 'شهريا', 'سنويا', 'daily', 'weekly', 'monthly', 'yearly'],
    ...['annually', 'مرة', 'مرتين', 'مرات', 'once', 'twice', 'times'],
  ),
  duration: anyOf(
    amount,
    oneOf('نحو', 'حوالي', 'قرابة', 'about', 'nearly', 'almost', 'نصف', 'عدة', 'بضعة', 'بضع', 'several', 'few', 'some'),
  ),
  clock: anyOf(digits, mayBeginOrdinal, oneOf('الساعة', 'ساعة', 'الساعات', 'من', 'from', 'بين', 'between')),
  dayPart: inTable(dayPartTable),
  opener: inTable(openerTable),
  range: oneOf('بين', 'between', 'مابين', 'من', 'from', 'از'),
  dayWord: oneOf('يوم', 'ليلة', 'ليلتي', 'روز'),
} as const

export type TimeRule = keyof typeof starters

const bits = new Map((Object.keys(starters) as TimeRule[]).map((rule, i) => [rule, 1 << i] as const))

/** Rules that may begin with a word, a bit for each. */
export const rulesOf: (word: Word) => number = perWord((text) =>
  [...bits].reduce((mask, [rule, bit]) => (starters[rule](text) ? mask | bit : mask), 0),
)

/** The bit of a rule in `rulesOf`. */
export const bitOf = (...rules: readonly TimeRule[]): number =>
  rules.reduce((mask, rule) => mask | (bits.get(rule) as number), 0)
