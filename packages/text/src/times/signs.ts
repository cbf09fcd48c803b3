import { foldedText } from '../fold.ts'
import * as clock from '../lexicon/clock-words.ts'
import { dayParts, englishDayParts } from '../lexicon/day-parts.ts'
import { nowWords } from '../lexicon/directions.ts'
import { partUnits, persianMonthsOf } from '../lexicon/ordinal-parts.ts'
import { alwaysWords, everyWords, recurringPhrases, timesWords } from '../lexicon/recurrence.ts'
import { relativeDays } from '../lexicon/relative-days.ts'
import { weekendWords } from '../lexicon/time-units.ts'
import { weekdayPlurals } from '../lexicon/weekdays.ts'
import { mayBeginNumber } from '../numbers/number-words.ts'
import { tokenize } from '../tokens.ts'
import { type PhraseTable, phraseTable } from '../word-forms.ts'
import { wordOf } from '../words.ts'
import {
  eraTable,
  feastTable,
  islamicTable,
  monthTable,
  monthTableInPersian,
  persianTable,
  yearNounWords,
  yearsNounWords,
} from './calendar-tables.ts'
import { isGluedMoment } from './clock.ts'
import { isDecadeWord } from './decades.ts'
import { anyOf, bitOf, inTable, oneOf, type Starter, type TimeRule, unit } from './starters.ts'
import { directionOf, seasonTable, unitAwayOf, weekdayTable } from './time-tables.ts'

/** The last words of phrases, which often begin with “before”, “the” and the like. */
const lastWords = (...lists: readonly (readonly string[])[]): PhraseTable<boolean> =>
  phraseTable(
    lists.flat().map((phrase) => {
      const last = tokenize(foldedText(phrase)).findLast(({ kind }) => kind !== 'mark')
      return [last?.text ?? phrase, true] as const
    }),
  )

const unitWithLetters: Starter = (text) => unit(text.replace(/^[وف]?[بلك]?(?=..)/, ''))

/** What tells of a time wherever it stands in one. */
const signs = {
  unit: anyOf(
    unit,
    unitWithLetters,
    inTable(lastWords(weekendWords)),
    (text) => unitAwayOf.has(text) || /^[وبل]?هال../.test(text),
    oneOf('نصف', 'نص', 'ربع', 'half'),
  ),
  part: oneOf(
    ...partUnits.map(([word]) => word),
    ...persianMonthsOf.map(([words]) => words.split(' ').at(-1) as string),
    'عشر',
    'q',
    'h',
  ),
  month: anyOf(
    inTable(monthTable, monthTableInPersian, islamicTable, persianTable),
    oneOf('شهر', 'شهري', 'ماه', 'month', 'برج', 'منه'),
    (text) => directionOf.get(text) === 'this',
  ),
  weekday: inTable(weekdayTable),
  season: inTable(seasonTable),
  relativeDay: anyOf(inTable(lastWords(relativeDays.map(([words]) => words))), oneOf('اليوم', 'النهار', 'day')),
  feast: inTable(feastTable),
  year: anyOf((text) => /^\d{4}$/.test(text), oneOf(...yearNounWords, ...yearsNounWords), inTable(eraTable)),
  longPeriod: anyOf(
    isDecadeWord,
    (text) => /^\d{3}0$|^[1-9]0$/.test(text),
    oneOf('قرن', 'قرنين', 'century', 'ألفية', 'دهه'),
  ),
  often: anyOf(
    inTable(lastWords(recurringPhrases)),
    oneOf(...everyWords, ...alwaysWords, ...timesWords, ...weekdayPlurals, 'أيام'),
  ),
  clock: anyOf(
    isGluedMoment,
    inTable(
      lastWords(clock.hourNouns, clock.dayAdverbs, clock.hourMarks, clock.momentsAlone, clock.momentsLed),
      lastWords(dayParts, englishDayParts),
    ),
    oneOf('overnight', 'tonight', 'هالليلة', 'امشب', 'دیشب'),
    (text) => text === ':',
  ),
  spokenHour: (text: string) => text.charCodeAt(0) < 0x80 && mayBeginNumber(wordOf(text)),
  dash: (text: string) => /^[/\\–-]$/.test(text),
  point: (text: string) => text === '.',
  now: oneOf(...nowWords),
} as const satisfies Record<string, Starter>

type Sign = keyof typeof signs

const bits = new Map((Object.keys(signs) as Sign[]).map((sign, i) => [sign, 1 << i] as const))
const among = (...some: readonly Sign[]): number => some.reduce((mask, sign) => mask | (bits.get(sign) as number), 0)

/** The signs a word or mark is, a bit for each; 0 for most. */
export const signsOf = (text: string): number =>
  [...bits].reduce((sum, [sign, bit]) => (signs[sign](text) ? sum | bit : sum), 0)

const anyDate = among(
  ...(['unit', 'part', 'month', 'weekday', 'season', 'relativeDay', 'feast', 'year', 'longPeriod'] as const),
  ...(['clock', 'dash', 'now'] as const),
)

/** What must stand within reach of the word a rule begins with, one of them at least. */
const awaited: readonly (readonly [signs: number, rules: number])[] = (
  [
    [among('unit'), ['unitsAway', 'countedUnits', 'duration', 'anchored', 'unitWithDirection']],
    [among('unit', 'part', 'weekday'), ['nthOf']],
    [among('month'), ['dayMonthYear', 'daysOfMonth', 'monthAlone']],
    [among('weekday'), ['weekday']],
    [among('season'), ['season']],
    [among('relativeDay'), ['relativeDay']],
    [among('feast'), ['feast']],
    [among('year'), ['yearRange', 'yearAlone', 'sameOfYear']],
    [among('longPeriod'), ['decade']],
    [among('often'), ['set']],
    [among('clock'), ['clock', 'lastNight']],
    [among('clock', 'spokenHour'), ['clockAlone']],
    [among('dash', 'point'), ['numericDate']],
    [anyDate, ['opener', 'range', 'partOf', 'partOfPeriod', 'dayWord']],
  ] as const satisfies readonly (readonly [number, readonly TimeRule[]])[]
).map(([mask, rules]) => [mask, bitOf(...rules)] as const)

/** Those of the rules that may find what they need among these signs. */
export function rulesFor(rules: number, near: number): number {
  let left = rules
  for (let k = 0; k < awaited.length; k++) {
    const [wanted, waiting] = awaited[k] as readonly [number, number]
    if ((near & wanted) === 0) left &= ~waiting
  }
  return left
}
