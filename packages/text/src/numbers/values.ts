import type { NumberFound } from '../annotation.ts'
import type { Span } from '../fold.ts'
import { vagueNumbers } from '../lexicon/number-bounds.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseTable } from '../word-forms.ts'
import { numberCutOf } from './arabic-numeral.ts'
import { countedBy } from './counted.ts'
import { countsNoThing } from './designations.ts'
import { dualAt } from './duals.ts'
import { mayBeginNumber, type NumberLanguage, numberAt } from './number-words.ts'
import { oneAt } from './one.ts'
import { mayOpenRange, type Range, rangeAt } from './ranges.ts'

const vague = phraseTable(vagueNumbers.map(([words, least, most]) => [words, { least, most }] as const))
export const vagueFirstWords: readonly string[] = vague.firstWords

export interface NumberContext {
  readonly tokens: readonly Token[]
  readonly language: NumberLanguage
  /** A token as it was written, with its vowels. */
  readonly written: (token: Token) => string
}

/** A number without what bounds it. */
export interface Value {
  readonly first: number
  readonly cut: number
  readonly last: number
  readonly min: number
  readonly max: number | null
  readonly form: NumberFound['form']
  /** The word of the thing counted, without clitics, in the folded text. */
  readonly of: Span | null
}

/** A vague word, a range, a dual, “one”, or a plain number at token i. */
export function valueAt(context: NumberContext, i: number): Value | null {
  const { tokens, language } = context
  const token = tokens[i]
  if (token === undefined || token.kind === 'mark') return null
  if (token.kind === 'word') {
    const vague = vagueAt(context, i)
    if (vague !== null) return vague
  }
  if (token.kind === 'number' || mayBeginNumber(token.word) || mayOpenRange(token.word)) {
    const range = rangeAt(tokens, i, language)
    if (range !== null) return rangeFrom(context, i, range)
    const plain = plainAt(context, i)
    if (plain !== null || token.kind === 'number') return plain
    const one = oneAt(tokens, i, language)
    if (one !== null) return { first: i, cut: 0, last: i, min: 1, max: 1, form: 'words', of: one }
  }
  return language === 'ar' ? twoAt(context, i) : null
}

function vagueAt({ tokens, language }: NumberContext, i: number): Value | null {
  const found = findPhrase(vague, tokens, i)
  if (found === null) return null
  const { text } = tokens[i] as Token
  // “كميات” is no “like hundreds”
  if (found.cut > 0 && (language === 'fa' || text.slice(0, found.cut).includes('ك'))) return null
  const cut = text.slice(0, found.cut).endsWith('ال') ? found.cut - 2 : found.cut
  if (countsNoThing(tokens, i, found.last)) return null
  const { least, most } = found.value
  return { first: i, cut, last: found.last, min: least, max: most, form: 'vague', of: countedBy(tokens, i, found.last) }
}

function rangeFrom({ tokens }: NumberContext, i: number, range: Range): Value | null {
  if (countsNoThing(tokens, range.numbers, range.last)) return null
  const last = throughPercent(tokens, range.last)
  return { first: i, ...range, last, of: countedBy(tokens, i, last) }
}

function twoAt({ tokens, written }: NumberContext, i: number): Value | null {
  const token = tokens[i] as Token
  const dual = dualAt(tokens, i, () => written(token))
  return dual === null
    ? null
    : { first: i, ...dual, min: 2, max: 2, form: 'dual', of: { start: token.start + dual.cut, end: token.end } }
}

function plainAt({ tokens, language }: NumberContext, i: number): Value | null {
  const token = tokens[i] as Token
  const cut = token.kind === 'word' && language === 'ar' ? (numberCutOf(token.word) ?? 0) : 0
  const number = numberAt(tokens, i, cut, language)
  if (number === null || (number.value === 1 && number.form === 'words')) return null
  // “الاثنين” is a Monday
  if (/^[وفبلك]?(?:ال|لل)اثن/.test(token.text) || countsNoThing(tokens, i, number.last)) return null
  if (token.text === 'هزار' || (token.kind === 'number' && isBrokenRange(tokens, number.last))) return null
  const odd = /^[-–]$/.test(tokens[number.last + 1]?.text ?? '') && tokens[number.last + 2]?.text === 'odd'
  const last = odd ? number.last + 2 : throughPercent(tokens, number.last)
  const { value, form } = number
  return { first: i, cut, last, min: value, max: odd ? value + 9 : value, form, of: countedBy(tokens, i, last) }
}

/** “2-1” is a score. */
function isBrokenRange(tokens: readonly Token[], last: number): boolean {
  const [mark, next] = [tokens[last + 1], tokens[last + 2]]
  return (
    /^[-–:]$/.test(mark?.text ?? '') &&
    mark?.start === tokens[last]?.end &&
    next?.kind === 'number' &&
    next.start === mark?.end
  )
}

/** “41%”, “41 في المئة”, “41 percent”: the sign belongs to the number. */
function throughPercent(tokens: readonly Token[], last: number): number {
  const [one, two] = [tokens[last + 1]?.text ?? '', tokens[last + 2]?.text ?? '']
  if (/^(?:%|٪|بالمي?ه|بالمايه|percent|درصد)$/.test(one)) return last + 1
  return (one === 'في' && /^الم(?:ي|اي)ه$/.test(two)) || (one === 'per' && two === 'cent') ? last + 2 : last
}
