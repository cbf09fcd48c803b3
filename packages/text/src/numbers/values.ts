import type { NumberFound } from '../annotation.ts'
import { fold, type Span } from '../fold.ts'
import { vagueNumbers } from '../lexicon/number-bounds.ts'
import { beforeIdleOne } from '../lexicon/number-contexts.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseTable } from '../word-forms.ts'
import { numberCut } from './arabic-numeral.ts'
import { countedBy, mayBeCounted } from './counted.ts'
import { countsNoThing } from './designations.ts'
import { dualAt } from './duals.ts'
import { type NumberLanguage, numberAt } from './number-words.ts'
import { type Range, rangeAt } from './ranges.ts'

const vague = phraseTable(vagueNumbers.map(([words, least, most]) => [words, { least, most }] as const))
export const vagueFirstWords: readonly string[] = vague.firstWords
const idle = new Set(beforeIdleOne.map((word) => fold(word).text))

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
  const token = context.tokens[i]
  if (token === undefined || token.kind === 'mark') return null
  const vague = token.kind === 'word' ? vagueAt(context, i) : null
  if (vague !== null) return vague
  const range = rangeAt(context.tokens, i, context.language)
  if (range !== null) return rangeFrom(context, i, range)
  const plain = plainAt(context, i)
  if (plain !== null || token.kind === 'number') return plain
  return oneAt(context, i) ?? (context.language === 'ar' ? twoAt(context, i) : null)
}

function vagueAt({ tokens, language }: NumberContext, i: number): Value | null {
  const found = findPhrase(vague, tokens, i)
  const { text } = tokens[i] as Token
  // “كميات” is no “like hundreds”
  if (found === null || (found.cut > 0 && (language === 'fa' || text.slice(0, found.cut).includes('ك')))) return null
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

/** “عائلة واحدة”, “one abstention”: “one” is a pronoun or an article more often than a number. */
function oneAt({ tokens, language }: NumberContext, i: number): Value | null {
  const token = tokens[i] as Token
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  const word = (other: Token | undefined): other is Token => other?.kind === 'word' && other.sentence === token.sentence
  const one = { first: i, cut: 0, last: i, min: 1, max: 1, form: 'words' } as const
  if (language === 'ar' && /^واحد[اه]?$/.test(token.text)) {
    if (!word(before) || !mayBeCounted(before.word) || /^[وفبلك]?(?:ال|لل)/.test(before.text)) return null
    if (idle.has(before.text.replace(/ا$/, '')) || idle.has(before.text.replace(/^[وفبلك]/, ''))) return null
    if (numberAt(tokens, i)?.value !== 1 || countsNoThing(tokens, i - 1, i - 1) || after?.text === token.text)
      return null
    if (before.text === token.text || numberCut(before.text) !== null) return null
    return { ...one, of: before }
  }
  if (token.text === 'one' && numberAt(tokens, i)?.last === i) {
    if (!word(after) || !mayBeCounted(after.word) || notOne.has(after.text) || notOne.has(before?.text ?? ''))
      return null
    return countsNoThing(tokens, i, i) ? null : { ...one, of: after }
  }
  if (language === 'fa' && token.text === 'يك' && word(after)) {
    const counted = /^(?:نفر|تن|كشته|زخمي|مجروح|مورد|سرباز|كودك)$/.test(after.text) || tokens[i - 2]?.text === 'هر'
    return counted ? { ...one, of: after } : null
  }
  return null
}

const notOne = new Set(
  'of another day side time way thing such said told can could would should may no every any each this that the which some number at'.split(
    ' ',
  ),
)

function plainAt({ tokens, language }: NumberContext, i: number): Value | null {
  const token = tokens[i] as Token
  const cut = token.kind === 'word' && language === 'ar' ? (numberCut(token.text) ?? 0) : 0
  const number = numberAt(tokens, i, cut, language)
  if (number === null || (number.value === 1 && number.form === 'words')) return null
  // “الاثنين” is a Monday
  if (/^[وفبلك]?(?:ال|لل)اثن/.test(token.text) || countsNoThing(tokens, i, number.last)) return null
  if (token.text === 'هزار' || (token.kind === 'number' && isBrokenRange(tokens, number.last))) return null
  const odd = /^[-–]$/.test(tokens[number.last + 1]?.text ?? '') && tokens[number.last + 2]?.text === 'odd'
  if (odd)
    return {
      first: i,
      cut,
      last: number.last + 2,
      min: number.value,
      max: number.value + 9,
      form: 'words',
      of: countedBy(tokens, i, number.last + 2),
    }
  const last = throughPercent(tokens, number.last)
  return {
    first: i,
    cut,
    last,
    min: number.value,
    max: number.value,
    form: number.form,
    of: countedBy(tokens, i, last),
  }
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
