import { foldedSet } from '../fold.ts'
import { leadingOrdinals, partUnits, persianMonthsOf } from '../lexicon/ordinal-parts.ts'
import { alwaysWords, everyWords, timesWords } from '../lexicon/recurrence.ts'
import { aboutAmount, severalWords, spokenNumbers } from '../lexicon/time-units.ts'
import { dayWords, weekdayPlurals } from '../lexicon/weekdays.ts'
import { mayBeginNumber, mayBeginOrdinal } from '../numbers/number-words.ts'
import type { PhraseTable } from '../word-forms.ts'
import { startsAny } from '../word-forms.ts'
import { perWord, type Word, wordOf } from '../words.ts'
import {
  dayOrdinalTable,
  dayPartTable,
  feastTable,
  islamicTable,
  monthTable,
  monthTableInPersian,
  openerTable,
  persianTable,
  yearNounWords,
  yearsNounWords,
} from './calendar-tables.ts'
import { clockStarters, hourOpenerTable, isGluedMoment, momentOpenerTable } from './clock.ts'
import { isDecadeWord } from './decades.ts'
import { recurringTable } from './sets.ts'
import { bareWord } from './time-context.ts'
import {
  boundTable,
  directionOf,
  edgeTable,
  partTable,
  relativeTable,
  restTable,
  seasonTable,
  soFarBeforeTable,
  stepOf,
  these,
  unitAwayOf,
  unitOf,
  weekdayTable,
  weekendTable,
} from './time-tables.ts'

/** Whether a rule may begin with a word: asked once for each word, so that a text is read in little more than a look at each. */
export type Starter = (text: string) => boolean

export const anyOf =
  (...starters: readonly Starter[]): Starter =>
  (text) =>
    starters.some((starter) => starter(text))

export const inTable =
  (...tables: readonly PhraseTable<unknown>[]): Starter =>
  (text) =>
    tables.some((table) => table.beginningWith(wordOf(text)) !== null)

/** One of these words, with or without what is written with it. */
export const oneOf = (...words: readonly string[]): Starter => {
  const folded = foldedSet(words)
  return (text) => folded.has(text) || folded.has(bareWord(text)) || startsAny(folded, text)
}

const inWords =
  (words: ReadonlyMap<string, unknown>): Starter =>
  (text) =>
    words.has(text)

const digits: Starter = (text) => /\d/.test(text)
const number: Starter = (text) => digits(text) || mayBeginNumber(wordOf(text))
const day = anyOf(number, mayBeginOrdinal, inTable(dayOrdinalTable), oneOf('ال', 'اليوم', 'النصف', 'the'))
const monthName = inTable(monthTable, monthTableInPersian, islamicTable, persianTable)
const month = anyOf(monthName, oneOf('شهر', 'شهري', 'ماه', 'last', 'next', 'this'))
const yearNoun: Starter = (text) => yearNounWords.has(text.replace(/^(?:[وف]?[لبك]|[وف])/, ''))
const year = anyOf(digits, yearNoun, oneOf(...yearNounWords, ...yearsNounWords))
const direction: Starter = (text) => directionOf.has(text)
export const unit: Starter = (text) =>
  unitOf.has(text) || unitOf.has(bareWord(text)) || unitOf.has(text.replace(/^[ول]/, ''))
const amount = anyOf(
  number,
  unit,
  oneOf('ال', 'a', 'an', 'couple', 'half', 'نصف', 'نص', 'ربع', ...spokenNumbers.map(([word]) => word)),
)
const inexact = oneOf(...aboutAmount, ...severalWords)
const isThis: Starter = (text) => these.has(text) || unitAwayOf.has(text) || /^[وبل]?هال../.test(text)

/** What each rule may begin with. */
const starters = {
  numericDate: digits,
  dayMonthYear: day,
  monthDayYear: inTable(monthTable),
  daysOfMonth: day,
  monthAlone: month,
  partOf: inTable(partTable),
  yearRange: year,
  yearAlone: year,
  season: anyOf(inTable(seasonTable), direction, isThis, oneOf('the', 'فصل', 'موسم')),
  nthOf: anyOf(
    digits,
    amount,
    oneOf(
      ...leadingOrdinals.map(([word]) => word),
      ...partUnits.map(([word]) => word),
      ...persianMonthsOf.map(([words]) => words.split(' ')[0] as string),
      'the',
      'q',
      'h',
      'عطلة',
      'نهاية',
    ),
    inTable(weekdayTable),
  ),
  decade: anyOf(
    isDecadeWord,
    digits,
    direction,
    inTable(dayOrdinalTable),
    oneOf('عقد', 'قرن', 'قرنين', 'حقبة', 'فترة', 'سنوات', 'أعوام', 'the', 'دهه'),
  ),
  feast: anyOf(inTable(feastTable), mayBeginOrdinal, oneOf('اليوم')),
  anchored: anyOf(
    amount,
    inWords(stepOf),
    oneOf('the', 'نفس', 'ذات', 'همان', 'بعد', 'قبل', 'بعدها', 'بعده', 'قبلها', 'قبله'),
  ),
  sameOfYear: oneOf('the', 'same', 'نفس', 'ذات', 'مثل', 'شهر', 'فترة', 'مدة'),
  relativeDay: anyOf(inTable(relativeTable), isThis, oneOf(...dayWords, 'مثل', 'this', 'إلى')),
  weekday: anyOf(inTable(weekdayTable), direction, isThis, oneOf(...dayWords, 'يومي', 'ليلتي', 'the')),
  lastNight: anyOf(isThis, oneOf('الليلة', 'last', 'overnight', 'this', 'tonight', 'هالليلة', 'شب', 'امشب', 'دیشب')),
  unitWithDirection: anyOf(
    unit,
    direction,
    isThis,
    inTable(weekendTable),
    oneOf('عطلة', 'إجازة', 'نهاية', 'earlier', 'later', 'the', 'نصف'),
  ),
  unitsAway: anyOf(amount, inexact, oneOf('قبل', 'منذ', 'مذ', 'من', 'بعد', 'عقب', 'in', 'the')),
  countedUnits: anyOf(amount, inexact, direction, oneOf('the', 'آخر')),
  partOfPeriod: anyOf(
    inTable(partTable, edgeTable, restTable, soFarBeforeTable),
    unit,
    direction,
    isThis,
    oneOf('the', 'first', 'last', 'early', 'final', 'closing', 'opening'),
  ),
  set: anyOf(
    number,
    mayBeginOrdinal,
    inTable(partTable, recurringTable),
    oneOf(
      ...everyWords,
      ...alwaysWords,
      ...timesWords,
      ...weekdayPlurals,
      'يوم',
      'أسبوع',
      'أيام',
      'most',
      'alternate',
      'all',
    ),
  ),
  duration: anyOf(amount, inexact, inTable(boundTable)),
  clock: anyOf(number, mayBeginOrdinal, oneOf(...clockStarters, 'من', 'from', 'بين', 'between')),
  clockAlone: anyOf(inTable(hourOpenerTable, momentOpenerTable), isGluedMoment),
  dayPart: inTable(dayPartTable),
  opener: inTable(openerTable),
  range: oneOf('بين', 'between', 'مابين', 'ما', 'من', 'from', 'از', 'میان'),
  dayWord: oneOf('يوم', 'يومي', 'أيام', 'ليلة', 'ليلتي', 'نهار', 'روز'),
} as const

export type TimeRule = keyof typeof starters

const bits = new Map((Object.keys(starters) as TimeRule[]).map((rule, i) => [rule, 1 << i] as const))

const maskOf = perWord((text): number | null => {
  const mask = [...bits].reduce((sum, [rule, bit]) => (starters[rule](text) ? sum | bit : sum), 0)
  return mask === 0 ? null : mask
})

/** Rules that may begin with a word, a bit for each; 0 for most. */
export const rulesOf = (word: Word): number => maskOf(word) ?? 0

/** The bit of a rule in `rulesOf`. */
export const bitOf = (...rules: readonly TimeRule[]): number =>
  rules.reduce((mask, rule) => mask | (bits.get(rule) as number), 0)
