import { foldedText } from '../fold.ts'
import { arabicScales, englishScales, persianScales } from '../lexicon/number-words.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import { type FoundNumber, type NumberLanguage, numberAt } from './number-words.ts'

const scales = new Map(
  [...arabicScales, ...englishScales, ...persianScales].map(([form, value]) => [foldedText(form), value]),
)

export interface Range {
  /** Token of the first number. */
  readonly numbers: number
  readonly last: number
  readonly cut: number
  readonly min: number
  readonly max: number
  readonly form: FoundNumber['form']
}

/** “between 8 and 11”, “ما بين عشرين وثلاثين”, “3 إلى 5”, “20-30”, “ثلاثة أو أربعة”, “۸۰ تا ۱۰۰”. */
export function rangeAt(tokens: readonly Token[], i: number, language: NumberLanguage): Range | null {
  const opening = openingAt(tokens, i)
  const numbers = opening === null ? i : opening.last + 1
  const first = numberAt(tokens, numbers, 0, language)
  if (first === null) return null
  const range = (low: FoundNumber, high: FoundNumber | null): Range | null => {
    if (high === null) return null
    const min = sharingScale(tokens, low.value, high)
    const ends = { min, max: high.value, form: low.form }
    return min < high.value ? { numbers, last: high.last, cut: opening?.cut ?? 0, ...ends } : null
  }
  const found = range(first, otherEnd(tokens, first.last, opening !== null, language))
  if (found !== null || opening === null || first.last === numbers) return found
  // “between five and twenty” reads as twenty-five at first
  const low = numberAt(tokens.slice(numbers, numbers + 1), 0, 0, language)
  return low === null ? null : range(low, otherEnd(tokens, numbers, true, language))
}

/** How many letters come off a word that opens a range, and whether “between” is the next word; null where it opens none. */
const opens = perWord((text): { cut: number; before: boolean } | null => {
  if (text === 'between') return { cut: 0, before: false }
  const match = /^([وف]?)(?:ما|بين)$/.exec(text)
  return match === null ? null : { cut: (match[1] as string).length, before: text.endsWith('ا') }
})

/** Whether a range may be opened by this word: “between”. */
export const mayOpenRange = (word: Token['word']): boolean => opens(word) !== null

function openingAt(tokens: readonly Token[], i: number): { last: number; cut: number } | null {
  const token = tokens[i] as Token
  const opening = token.kind === 'word' ? opens(token.word) : null
  if (opening === null || (opening.before && tokens[i + 1]?.text !== 'بين')) return null
  return { last: opening.before ? i + 1 : i, cut: opening.cut }
}

const linksWhenOpen = new Set(['و', 'and', 'الي', 'تا', '-', '–', 'to'])
const links = new Set(['الي', 'to', '-', '–', 'حتي', 'تا', 'او', 'or', 'يا'])

function otherEnd(tokens: readonly Token[], last: number, open: boolean, language: NumberLanguage): FoundNumber | null {
  const next = tokens[last + 1]
  if (next === undefined || next.sentence !== tokens[last]?.sentence) return null
  if (next.kind === 'number') return null
  if ((open ? linksWhenOpen : links).has(next.text)) return numberAt(tokens, last + 2, 0, language)
  return open && next.kind === 'word' && /^و../.test(next.text) ? numberAt(tokens, last + 1, 1, language) : null
}

/** “20 to 30 thousand”: the first is in thousands too. */
function sharingScale(tokens: readonly Token[], low: number, high: FoundNumber): number {
  const scale = scales.get((tokens[high.last]?.text ?? '').replace(/^ال(?=..)|(?<=..)ا$/g, '')) ?? 1
  return scale >= 1000 && low < 1000 && low * scale < high.value ? low * scale : low
}
