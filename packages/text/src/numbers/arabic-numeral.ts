import { foldedSet, foldedText } from '../fold.ts'
import {
  arabicFractions,
  arabicHundreds,
  arabicScales,
  arabicTens,
  arabicTwoScales,
  arabicUnits,
  notNumbers,
  type ValuedWords,
} from '../lexicon/number-words.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import { digitsAt } from './digits.ts'

/** A number said up to token `last`. */
export interface Said {
  readonly value: number
  readonly last: number
}

interface Numeral {
  readonly kind: 'unit' | 'ten' | 'hundred' | 'scale' | 'two-scales' | 'fraction'
  readonly value: number
}

const numerals: ReadonlyMap<string, Numeral> = new Map(
  (
    [
      ['fraction', arabicFractions],
      ['unit', arabicUnits],
      ['ten', arabicTens],
      ['hundred', arabicHundreds],
      ['scale', arabicScales],
      ['two-scales', arabicTwoScales],
    ] as const satisfies readonly (readonly [Numeral['kind'], ValuedWords])[]
  ).flatMap(([kind, words]) => words.map(([form, value]) => [foldedText(form), { kind, value }] as const)),
)
const ruledOut = foldedSet(notNumbers)

/** The article and the alif of tanwin are no part of the number. */
function bare(text: string): Numeral | null {
  const forms = [text, text.replace(/(?<=..)ا$/, '')]
  for (const form of [...forms, ...forms.map((form) => form.replace(/^ال(?=..)/, ''))]) {
    const numeral = numerals.get(form)
    if (numeral !== undefined) return numeral
  }
  return null
}

/** Letters written together with a word that may stand before a number, the conjunction alone first. */
const cuts = (text: string): number[] => {
  const found = [0]
  if (/^[وف]../.test(text)) found.push(1)
  if (/^[بلك]../.test(text)) found.push(1)
  if (/^[وف][بلك]../.test(text)) found.push(2)
  if (/^لل../.test(text)) found.push(2)
  if (/^[وف]لل../.test(text)) found.push(3)
  return found
}

/** The numeral a word is, by how many letters before it are set aside; null where it is none. */
const numeralsOf = perWord((text): ReadonlyMap<number, Numeral> | null => {
  if (ruledOut.has(text) || text.length < 2) return null
  const found = new Map<number, Numeral>()
  for (const cut of cuts(text)) {
    const numeral = bare(text.slice(cut))
    if (numeral !== null) found.set(cut, numeral)
  }
  return found.size === 0 ? null : found
})

/** How many letters come off a word before a number may begin in it; null where none does. */
export function numberCut(text: string): number | null {
  if (ruledOut.has(text) || text.length < 2) return null
  return cuts(text).find((cut) => bare(text.slice(cut)) !== null) ?? null
}

/** The same, asked once for each word. */
export const numberCutOf = perWord(numberCut)

function numeralAt(tokens: readonly Token[], i: number, cut: number): Numeral | null {
  const token = tokens[i]
  return token?.kind === 'word' ? (numeralsOf(token.word)?.get(cut) ?? null) : null
}

/** A number in Arabic words, or begun in digits and gone on with in words: “ألف ومئتين”, “3 آلاف و500”. */
export function arabicAt(tokens: readonly Token[], i: number, cut: number): Said | null {
  const first = groupAt(tokens, i, cut)
  if (first === null) return null
  let { value, last, scale } = first
  while (scale > 1) {
    const half = fractionBehind(tokens, last)
    if (half !== null) return { value: value + half.share * scale, last: half.last }
    const next = groupBehind(tokens, last)
    // a second group of the same size is a second number: “three thousand and five thousand”
    if (next === null || next.value >= scale || next.scale >= scale) break
    value += next.value
    last = next.last
    scale = next.scale
  }
  return { value, last }
}

interface Group extends Said {
  /** What the group is counted in: 1000 in “three thousand”, 1 in “three”. */
  readonly scale: number
}

/** Up to nine hundred and ninety-nine, with what multiplies it. */
function groupAt(tokens: readonly Token[], i: number, cut: number): Group | null {
  const numeral = numeralAt(tokens, i, cut)
  const next = numeral?.kind === 'fraction' ? numeralAt(tokens, i + 1, 0) : null
  // “half a million”
  if (numeral?.kind === 'fraction')
    return next?.kind === 'scale' ? { value: numeral.value * next.value, last: i + 1, scale: 1 } : null
  if (numeral?.kind === 'two-scales') return { value: numeral.value, last: i, scale: numeral.value / 2 }
  if (numeral?.kind === 'scale') return scaled(tokens, { value: numeral.value, last: i }, numeral.value)
  const small = cut === 0 && tokens[i]?.kind === 'number' ? digitsAt(tokens, i) : hundredsAt(tokens, i, cut)
  return small === null ? null : scaled(tokens, small, 1)
}

function scaled(tokens: readonly Token[], { value, last }: Said, from: number): Group {
  let scale = from
  for (;;) {
    const next = numeralAt(tokens, last + 1, 0)
    if (next?.kind !== 'scale' || next.value <= scale || tokens[last + 1]?.sentence !== tokens[last]?.sentence) break
    value = Math.round(value * next.value * 1000) / 1000
    scale *= next.value
    last++
  }
  return { value, last, scale }
}

function groupBehind(tokens: readonly Token[], last: number): Group | null {
  const next = tokens[last + 1]
  if (next?.kind !== 'word' || next.text.charCodeAt(0) !== 0x648) return null
  if (next.text === 'و') return tokens[last + 2]?.kind === 'number' ? groupAt(tokens, last + 2, 0) : null
  return groupAt(tokens, last + 1, 1)
}

/** “… and a half”, with the scale said once more or not: “مليون ونصف المليون”. */
function fractionBehind(tokens: readonly Token[], last: number): { share: number; last: number } | null {
  const fraction = numeralAt(tokens, last + 1, 1)
  if (fraction?.kind !== 'fraction') return null
  const again = numeralAt(tokens, last + 2, 0)
  return { share: fraction.value, last: again?.kind === 'scale' ? last + 2 : last + 1 }
}

function hundredsAt(tokens: readonly Token[], i: number, cut: number): Said | null {
  const numeral = numeralAt(tokens, i, cut)
  if (numeral?.kind === 'hundred') return withRest(tokens, { value: numeral.value, last: i })
  const small = tensAt(tokens, i, cut)
  if (small === null) return null
  // “three hundred” in two words
  const hundred = small.value > 2 && small.value < 10 ? numeralAt(tokens, small.last + 1, 0) : null
  if (hundred?.kind === 'hundred' && hundred.value === 100)
    return withRest(tokens, { value: small.value * 100, last: small.last + 1 })
  return small
}

/** “… and twenty-five” behind a hundred. */
function withRest(tokens: readonly Token[], { value, last }: Said): Said {
  const rest = tensAt(tokens, last + 1, 1)
  return rest === null ? { value, last } : { value: value + rest.value, last: rest.last }
}

function tensAt(tokens: readonly Token[], i: number, cut: number): Said | null {
  const numeral = numeralAt(tokens, i, cut)
  if (numeral?.kind === 'ten') return { value: numeral.value, last: i }
  if (numeral?.kind !== 'unit') return null
  const { value } = numeral
  if (value === 0 || value > 9) return { value, last: i }
  const ten = numeralAt(tokens, i + 1, 0)
  if (ten?.kind === 'unit' && ten.value === 10 && !(tokens[i + 1] as Token).text.startsWith('ال'))
    return { value: value + 10, last: i + 1 }
  const tens = numeralAt(tokens, i + 1, 1)
  return tens?.kind === 'ten' ? { value: value + tens.value, last: i + 1 } : { value, last: i }
}
