import { fold } from '../fold.ts'
import { months } from '../lexicon/months.ts'
import {
  dayParts,
  directions,
  englishDayParts,
  feasts,
  islamicMonths,
  openers,
  persianMonths,
  relativeDays,
  seasons,
  type TimeUnit,
  timeUnits,
  weekdays,
} from '../lexicon/time-words.ts'
import { type VaguePart, vagueParts } from '../lexicon/vague-parts.ts'
import { phraseTable } from '../word-forms.ts'

const numbered = (lists: readonly (readonly string[])[], first: number) =>
  phraseTable(lists.flatMap((names, i) => names.map((name) => [name, i + first] as const)))

export const monthTable = numbered(months, 1)
export const islamicTable = numbered(islamicMonths, 1)
export const persianTable = numbered(persianMonths, 1)
export const weekdayTable = numbered(weekdays, 0)
export const partTable = phraseTable(
  (Object.keys(vagueParts) as VaguePart[]).flatMap((part) => vagueParts[part].map((word) => [word, part] as const)),
)
export const seasonTable = phraseTable(seasons.map(([word, first, last]) => [word, { first, last }] as const))
export const relativeTable = phraseTable(relativeDays)
export const feastTable = phraseTable(
  feasts.map(([words, month, first, last]) => [words, { month, days: [first, last] as const }] as const),
)
export const openerTable = phraseTable(openers)
export const dayPartTable = phraseTable([...dayParts, ...englishDayParts].map((word) => [word, word] as const))

export type Direction = 'last' | 'this' | 'next'
export const directionOf: ReadonlyMap<string, Direction> = new Map(
  (Object.keys(directions) as Direction[]).flatMap((key) =>
    directions[key].map((word) => [fold(word).text, key] as const),
  ),
)

export interface UnitWord {
  readonly unit: TimeUnit
  readonly count: 'one' | 'two' | 'many'
}
export const unitOf: ReadonlyMap<string, UnitWord> = new Map(
  (Object.keys(timeUnits) as TimeUnit[]).flatMap((unit) =>
    (['one', 'two', 'many'] as const).flatMap((count) =>
      timeUnits[unit][count].map((word) => [fold(word).text, { unit, count }] as const),
    ),
  ),
)
