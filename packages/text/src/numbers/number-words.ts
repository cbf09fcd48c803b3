import { fold } from '../fold.ts'
import {
  arabicHundreds,
  arabicOrdinals,
  arabicScales,
  arabicTens,
  arabicUnits,
  englishNumbers,
} from '../lexicon/number-words.ts'
import type { Token } from '../tokens.ts'
import { startsAny } from '../word-forms.ts'
import { perWord } from '../words.ts'

export interface FoundNumber {
  readonly value: number
  readonly last: number
  readonly form: 'digits' | 'words'
}

function byForm(table: Readonly<Record<number, readonly string[]>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([value, forms]) => forms.map((form) => [fold(form).text, Number(value)] as const)),
  )
}

const units = byForm(arabicUnits)
const tens = byForm(arabicTens)
const hundreds = byForm(arabicHundreds)
const scales = byForm(arabicScales)
const ordinals = byForm(arabicOrdinals)
const first = new Set([
  ...units.keys(),
  ...tens.keys(),
  ...hundreds.keys(),
  ...scales.keys(),
  ...Object.keys(englishNumbers),
])

/** Whether a number in words may begin with this word. */
export const mayBeginNumber = perWord((word) => startsAny(first, word) || startsAny(first, word.replace(/ا$/, '')))

const plain = (word: string): string => word.replace(/^ال(?=..)/, '').replace(/(?<=..)ا$/, '')

/** The number at token `i`, in digits or in Arabic or English words; null where none is. `cut` letters come off the first. */
export function numberAt(tokens: readonly Token[], i: number, cut = 0): FoundNumber | null {
  const token = tokens[i]
  if (token === undefined) return null
  if (token.kind === 'number') return digitsAt(tokens, i)
  if (token.kind !== 'word' || !mayBeginNumber(token.word)) return null
  return token.text.charCodeAt(0) < 0x80 ? englishAt(tokens, i) : arabicAt(tokens, i, cut)
}

/** Digits with their separators of thousands or a decimal point: “1,204”, “1.4”; and a scale behind: “3 thousand”. */
function digitsAt(tokens: readonly Token[], i: number): FoundNumber {
  let text = (tokens[i] as Token).text
  let last = i
  for (;;) {
    const [mark, next] = [tokens[last + 1], tokens[last + 2]]
    const joined = mark?.start === tokens[last]?.end && next?.start === mark?.end && next?.kind === 'number'
    if (!joined || mark === undefined || next === undefined) break
    if (/[,٬،]/.test(mark.text) && next.text.length === 3) text += next.text
    else if (/[.٫]/.test(mark.text) && next.text.length !== 3 && !text.includes('.')) text += `.${next.text}`
    else break
    last += 2
  }
  let value = Number(text)
  const behind = tokens[last + 1]?.text ?? ''
  const scale = scales.get(behind) ?? scales.get(plain(behind)) ?? englishScale(behind)
  if (scale !== undefined && scale !== 2000) {
    value *= scale
    last++
  }
  return { value, last, form: 'digits' }
}

const englishScale = (word: string): number | undefined => ({ thousand: 1000, million: 1e6, billion: 1e9 })[word]

function smallAt(tokens: readonly Token[], i: number, cut: number): { value: number; last: number } | null {
  const word = (tokens[i]?.text ?? '').slice(cut)
  const simple = units.get(word) ?? units.get(plain(word))
  if (simple !== undefined) {
    const next = tokens[i + 1]?.text ?? ''
    // “twelve”: a unit and ten
    if (simple > 0 && simple < 10 && (next === 'عشر' || next === 'عشره')) return { value: simple + 10, last: i + 1 }
    const ten = next.startsWith('و')
      ? (tens.get(plain(next.slice(1))) ?? tens.get(next.slice(1).replace(/^ال/, '')))
      : undefined
    if (simple < 10 && ten !== undefined) return { value: simple + ten, last: i + 1 }
    return { value: simple, last: i }
  }
  const ten = tens.get(word) ?? tens.get(word.replace(/^ال/, ''))
  return ten === undefined ? null : { value: ten, last: i }
}

function hundredsAt(tokens: readonly Token[], i: number, cut: number): { value: number; last: number } | null {
  const word = (tokens[i]?.text ?? '').slice(cut).replace(/^ال(?=..)/, '')
  const hundred = hundreds.get(word)
  if (hundred === undefined) {
    const small = smallAt(tokens, i, cut)
    // “three hundred” in two words
    if (
      small !== null &&
      small.value > 2 &&
      small.value < 10 &&
      hundreds.get(tokens[small.last + 1]?.text ?? '') === 100
    )
      return withRest(tokens, { value: small.value * 100, last: small.last + 1 })
    return small
  }
  return withRest(tokens, { value: hundred, last: i })
}

/** “… and twenty-five” behind a hundred. */
function withRest(tokens: readonly Token[], found: { value: number; last: number }): { value: number; last: number } {
  const next = tokens[found.last + 1]
  if (next?.kind === 'word' && next.text.startsWith('و') && next.start > (tokens[found.last] as Token).end) {
    const small = smallAt(tokens, found.last + 1, 1)
    if (small !== null) return { value: found.value + small.value, last: small.last }
  }
  return found
}

function arabicAt(tokens: readonly Token[], i: number, cut: number): FoundNumber | null {
  const word = (tokens[i] as Token).text.slice(cut)
  let total = 0
  let last = i - 1
  const alone = scales.get(word) ?? scales.get(plain(word))
  if (alone !== undefined && !/^(?:الاف|ملايين|مليارات)$/.test(word)) {
    total = alone
    last = i
  } else {
    const first = hundredsAt(tokens, i, cut)
    if (first === null) return null
    const scale = scales.get(tokens[first.last + 1]?.text ?? '')
    const scaled = scale !== undefined && scale !== 2000
    total = scaled ? first.value * scale : first.value
    last = scaled ? first.last + 1 : first.last
    if (!scaled) return { value: total, last, form: 'words' }
  }
  // “a thousand and three hundred”
  const next = tokens[last + 1]
  if (next?.kind === 'word' && next.text.startsWith('و')) {
    const rest = hundredsAt(tokens, last + 1, 1)
    if (rest !== null) return { value: total + rest.value, last: rest.last, form: 'words' }
  }
  return { value: total, last, form: 'words' }
}

function englishAt(tokens: readonly Token[], i: number): FoundNumber | null {
  const value = englishNumbers[(tokens[i] as Token).text]
  if (value === undefined) return null
  const [dash, unit] = [tokens[i + 1], tokens[i + 2]]
  const ones = value >= 20 ? (dash?.text === '-' ? englishNumbers[unit?.text ?? ''] : undefined) : undefined
  let found = ones !== undefined && ones < 10 ? { value: value + ones, last: i + 2 } : { value, last: i }
  const scale = { hundred: 100, thousand: 1000, million: 1e6 }[tokens[found.last + 1]?.text ?? '']
  if (scale !== undefined) found = { value: found.value * scale, last: found.last + 1 }
  return { ...found, form: 'words' }
}

/** Whether an ordinal may begin with this word: “the twelfth”. */
export const mayBeginOrdinal = (word: string): boolean =>
  [word, word.slice(1)].some((text) => ordinals.has(text) || tens.has(text.replace(/^ال/, '')))

/** A day of the month as an ordinal in words: “the twelfth”, “the twenty-first”; or null. */
export function ordinalAt(tokens: readonly Token[], i: number, cut = 0): { value: number; last: number } | null {
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
