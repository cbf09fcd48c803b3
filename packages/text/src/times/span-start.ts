import { perWord, wordOf } from '../words.ts'
import {
  dayPartTable,
  feastTable,
  islamicTable,
  monthTable,
  openerTable,
  persianTable,
  yearNounWords,
} from './calendar-tables.ts'
import { isGluedMoment } from './clock.ts'
import {
  boundTable,
  edgeTable,
  partTable,
  relativeTable,
  restTable,
  seasonTable,
  severalOf,
  unitOf,
  weekdayTable,
} from './time-tables.ts'

const tables = [
  monthTable,
  islamicTable,
  persianTable,
  dayPartTable,
  openerTable,
  feastTable,
  partTable,
  seasonTable,
  weekdayTable,
  relativeTable,
  boundTable,
  edgeTable,
  restTable,
]

const isKnown = (word: string): boolean =>
  yearNounWords.has(word) ||
  unitOf.has(word) ||
  severalOf.has(word) ||
  tables.some((table) => table.beginningWith(wordOf(word))?.some(({ cut }) => cut === 0))

/** “واحد وعشرين آذار”, which begins with no “and”. */
const isOne = (word: string): boolean => /^واحده?$/.test(word)

/** Letters before the first word of a time that are written with it and no part of it: و, ف, ب, ل, ك, but not the article. */
export const proclitics = perWord((text) => {
  // the preposition of “للفجر” tells until when
  if (!/^[وفبلك]/.test(text) || isOne(text) || isKnown(text) || isGluedMoment(text)) return 0
  for (const cut of [1, 2]) {
    if (!/^(?:[وف]?[بلك]|[وف])$/.test(text.slice(0, cut))) break
    const rest = text.slice(cut)
    if (isKnown(rest) || (rest.startsWith('ال') && rest.length > 3)) return cut
    // the first letter of لل is the preposition, the other stands for the article
    if (rest.startsWith('ل') && text[cut - 1] === 'ل' && rest.length > 3) return cut
  }
  return 0
})
