import { foldedSet, foldedText } from '../fold.ts'
import { arabicOrdinals, arabicTens, persianOnly } from '../lexicon/number-words.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import { arabicAt, numberCut, type Said } from './arabic-numeral.ts'
import { digitsAt } from './digits.ts'
import { englishAt, englishFirstWords } from './english-numeral.ts'
import { persianAt, persianFirstWords, persianScaleWords } from './persian-numeral.ts'

export interface FoundNumber extends Said {
  readonly form: 'digits' | 'words'
}

/** The language of the text, where it matters: some Persian number words are other words in Arabic. */
export type NumberLanguage = 'ar' | 'en' | 'fa'

const inPersianAlone = foldedSet(persianOnly)

type Speech = 'arabic' | 'english' | 'persian' | 'persian-alone'

/** In which language a number may begin with this word; null where in none. */
const speechOf = perWord((text): Speech | null => {
  if (text.charCodeAt(0) < 0x80) return englishFirstWords.has(text) ? 'english' : null
  if (numberCut(text) !== null) return 'arabic'
  if (!persianFirstWords.has(text)) return null
  return inPersianAlone.has(text) ? 'persian-alone' : 'persian'
})

/** Whether a number in words may begin with this word. */
export const mayBeginNumber = (word: Token['word']): boolean => speechOf(word) !== null

/**
 * The number at token `i`, in digits or in Arabic, English or Persian words; null where none is. `cut` letters come off the
 * first.
 */
export function numberAt(
  tokens: readonly Token[],
  i: number,
  cut = 0,
  language: NumberLanguage = 'ar',
): FoundNumber | null {
  const token = tokens[i]
  if (token === undefined || token.kind === 'mark') return null
  if (token.kind === 'number') {
    const said = saidFrom(tokens, i)
    return said === null ? null : { ...said, form: 'digits' }
  }
  const speech = speechOf(token.word)
  if (speech === null || (speech === 'persian-alone' && language !== 'fa')) return null
  if (language === 'fa' && cut === 0 && persianFirstWords.has(token.text)) return inWords(persianAt(tokens, i))
  if (speech === 'english') return inWords(englishAt(tokens, i))
  if (speech === 'arabic') return language === 'fa' ? null : inWords(arabicAt(tokens, i, cut))
  return inWords(persianAt(tokens, i))
}

const inWords = (said: Said | null): FoundNumber | null => (said === null ? null : { ...said, form: 'words' })

/** Digits, and the scale behind them in the language it is written in. */
function saidFrom(tokens: readonly Token[], i: number): Said | null {
  const { last } = digitsAt(tokens, i)
  const behind = tokens[last + 1]
  if (behind?.kind !== 'word') return digitsAt(tokens, i)
  if (behind.text.charCodeAt(0) < 0x80) return englishAt(tokens, i)
  return persianScaleWords.has(behind.text) ? persianAt(tokens, i) : arabicAt(tokens, i, 0)
}

const ordinals = new Map(arabicOrdinals.map(([form, value]) => [foldedText(form), value] as const))
const tens = new Map(arabicTens.map(([form, value]) => [foldedText(form), value] as const))

/** Whether an ordinal may begin with this word: “the twelfth”. */
export const mayBeginOrdinal = (word: string): boolean =>
  [word, word.slice(1)].some((text) => ordinals.has(text) || tens.has(text.replace(/^ال/, '')))

/** A day of the month as an ordinal in words: “the twelfth”, “the twenty-first”; or null. */
export function ordinalAt(tokens: readonly Token[], i: number, cut = 0): Said | null {
  const word = (tokens[i]?.text ?? '').slice(cut)
  const first = ordinals.get(word)
  const ten = tens.get(word.replace(/^ال/, ''))
  if (first === undefined)
    return ten !== undefined && ten <= 30 && word.startsWith('ال') ? { value: ten, last: i } : null
  const next = tokens[i + 1]?.text ?? ''
  if ((next === 'عشر' || next === 'عشره') && first < 10) return { value: first + 10, last: i + 1 }
  const tenBehind = next.startsWith('وال') ? tens.get(next.slice(3)) : undefined
  if (tenBehind !== undefined && tenBehind <= 30) return { value: first + tenBehind, last: i + 1 }
  return { value: first, last: i }
}
