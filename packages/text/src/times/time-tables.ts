import { foldedSet, foldedText } from '../fold.ts'
import {
  amountWays,
  type Direction,
  dateWays,
  directionClauses,
  directions,
  persianDirections,
  stepClauses,
  steps,
  theseWords,
} from '../lexicon/directions.ts'
import { lengthBounds } from '../lexicon/duration-words.ts'
import { beginningWords, edgeWords, restWords, soFarBefore, soFarBehind } from '../lexicon/period-parts.ts'
import { relativeDays } from '../lexicon/relative-days.ts'
import { seasons } from '../lexicon/seasons.ts'
import {
  severalWords,
  type UnitForm,
  unitForms,
  unitsAwayWords,
  weekendWords,
  yearKinds,
} from '../lexicon/time-units.ts'
import { endWords, type VaguePart, vagueParts } from '../lexicon/vague-parts.ts'
import { dayWords, weekdays } from '../lexicon/weekdays.ts'
import { phraseSet, phraseTable } from '../word-forms.ts'

const numbered = (lists: readonly (readonly string[])[], first: number) =>
  phraseTable(lists.flatMap((names, i) => names.map((name) => [name, i + first] as const)))

export const weekdayTable = numbered(weekdays, 0)
export const partTable = phraseTable(
  (Object.keys(vagueParts) as VaguePart[]).flatMap((part) => vagueParts[part].map((word) => [word, part] as const)),
)
export const seasonTable = phraseTable(seasons)
export const relativeTable = phraseTable(relativeDays)

export type { Direction } from '../lexicon/directions.ts'
export const directionOf: ReadonlyMap<string, Direction> = folded(directions)
export const persianDirectionOf: ReadonlyMap<string, Direction> = folded(persianDirections)
export const directionClauseTable = phraseTable(directionClauses)
export const amountWayOf = folded(amountWays)
export const dateWayOf = folded(dateWays)
export const stepOf: ReadonlyMap<string, number> = folded(steps)
export const stepClauseTable = phraseTable(stepClauses)
export const these: ReadonlySet<string> = wordSet(theseWords)

export type UnitWord = Pick<UnitForm, 'unit' | 'count'>
export const unitOf: ReadonlyMap<string, UnitWord> = folded(
  unitForms.map(({ word, unit, count }) => [word, { unit, count }] as const),
)
export const yearKindOf = folded(yearKinds)
export const endTable = phraseSet(endWords)
/** “The week beginning on”. */
export const beginningTable = phraseSet(beginningWords)
export const boundTable = phraseSet(lengthBounds)
export const unitAwayOf = folded(unitsAwayWords)
export const severalOf = wordSet(severalWords)
export const weekendTable = phraseSet(weekendWords)
export const restTable = phraseSet(restWords)
export const soFarTable = phraseSet(soFarBehind)
export const soFarBeforeTable = phraseSet(soFarBefore)
/** Vague parts of any period, with those that name a part only before “the day”. */
export const edgeTable = phraseTable(edgeWords)

export function folded<Value>(list: readonly (readonly [word: string, value: Value])[]): ReadonlyMap<string, Value> {
  return new Map(list.map(([word, value]) => [foldedText(word), value] as const))
}

/** Words as they stand in a folded text. */
export function wordSet(words: readonly string[]): ReadonlySet<string> {
  return foldedSet(words)
}

const leaders = wordSet(dayWords)

/** “يوم”, “ليلة” before a day, also with و, ب or ل. */
export const leadsToDay = (word: string): boolean =>
  leaders.has(word) || leaders.has(word.replace(/^[وف]?[بل]?(?=يوم|ليل|نهار)/, ''))
