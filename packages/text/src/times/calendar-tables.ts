import { foldedSet } from '../fold.ts'
import * as words from '../lexicon/calendar-words.ts'
import { countedPeople } from '../lexicon/counted-nouns.ts'
import { englishDayOrdinals, otherDayOrdinals, persianDayOrdinals } from '../lexicon/day-ordinals.ts'
import { dayBeforeWords, dayBehindWords, dayParts, englishDayParts } from '../lexicon/day-parts.ts'
import { feastLeaders, feasts } from '../lexicon/feasts.ts'
import {
  gregorianMonthsInPersian,
  islamicMonths,
  months,
  monthsThatAreWords,
  persianMonths,
} from '../lexicon/months.ts'
import { openers } from '../lexicon/openers.ts'
import { phraseSet, phraseTable } from '../word-forms.ts'

/** Lists of words by number, the first list being that of `first`. */
const numbered = (lists: readonly (readonly string[])[], first: number) =>
  lists.flatMap((names, i) => names.map((name) => [name, i + first] as const))

export const monthTable = phraseTable(numbered(months, 1))
export const monthTableInPersian = phraseTable([...numbered(gregorianMonthsInPersian, 1), ...numbered(months, 1)])
export const islamicTable = phraseTable(numbered(islamicMonths, 1))
export const persianTable = phraseTable(numbered(persianMonths, 1))
export const monthIsWord = foldedSet(monthsThatAreWords)

export const dayOrdinalTable = phraseTable([
  ...englishDayOrdinals.map((word, i) => [word, i + 1] as const),
  ...persianDayOrdinals.map((word, i) => [word, i + 1] as const),
  ...otherDayOrdinals,
])

export const eraTable = phraseTable(words.eras)
export const yearNounWords = foldedSet(words.yearNouns)
export const yearsNounWords = foldedSet(words.yearsNouns)
export const yearLinkWords = foldedSet(words.yearLinks)
export const yearLeaderWords = foldedSet(words.yearLeaders)
export const eventOfYearWords = foldedSet(words.eventsOfYears)
/** Things and people that are counted; people in the accusative of higher numbers too. */
export const countedBehindWords = foldedSet([
  ...words.countedBehind,
  ...countedPeople.flatMap((noun) => [noun, `${noun}ا`]),
])
export const numberedBeforeWords = foldedSet(words.numberedBefore)
export const namedAfterDayWords = foldedSet(words.namedAfterDays)
export const monthLeaderWords = foldedSet([...words.monthLeaders, ...words.eventsOfMonths])
export const weakMonthLeaderWords = foldedSet(words.weakMonthLeaders)
export const relativePronounWords = foldedSet(words.relativePronouns)
export const futureWords = foldedSet(words.wordsOfFuture)
export const sameDayLinkTable = phraseSet(words.sameDayLinks)
export const weekdayLinkTable = phraseSet(words.weekdayLinks)
export const rangeTable = phraseSet(words.rangeWords)

export const feastTable = phraseTable(feasts)
export const feastLeaderWords = foldedSet(feastLeaders)

export const openerTable = phraseTable(openers)
/** What stands beside a day and, of a date, tells the one before or behind it. */
export const besideDays: ReadonlyMap<string, -1 | 1> = new Map([
  ...dayBeforeWords.map((word) => [word, -1] as const),
  ...dayBehindWords.map((word) => [word, 1] as const),
])
export const dayPartTable = phraseTable(
  [...dayParts, ...englishDayParts, ...besideDays.keys()].map((word) => [word, word] as const),
)
