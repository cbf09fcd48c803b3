import type { NumberFound, Time } from '../annotation.ts'
import { type Folded, type Span, spanOf } from '../fold.ts'
import { firstFrom } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { startsAny } from '../word-forms.ts'
import { perWord, wordOf } from '../words.ts'
import { boundBefore, boundBehind, boundFirstWords, boundOfCount, type FoundBound, withBound } from './bounds.ts'
import { endsLikeDual, isMarkedDual, isTwo, mayBeDual, pastAgreeing } from './duals.ts'
import { mayBeginNumber, type NumberLanguage } from './number-words.ts'
import { type NumberContext, type Value, vagueFirstWords, valueAt } from './values.ts'

export interface NumberOptions {
  readonly folded: Folded
  readonly text: string
  readonly tokens: readonly Token[]
  readonly times: readonly Time[]
  readonly language: NumberLanguage
}

const leaders: ReadonlySet<string> = new Set([...boundFirstWords, ...vagueFirstWords, 'بين', 'ما', 'between'])
/** Whether a number may begin with a word, by itself or only before “two”. */
const mayBegin = perWord((text): true | 'before-two' | null => {
  if (startsAny(leaders, text) || mayBeginNumber(wordOf(text)) || mayBeDual(wordOf(text))) return true
  return endsLikeDual(wordOf(text)) ? 'before-two' : null
})

/** Numbers of things, in digits and words, as the least and the most they can mean; not those within times. */
export function findNumbers(options: NumberOptions): NumberFound[] {
  const { folded, text, tokens, times, language } = options
  const context: NumberContext = {
    tokens,
    language,
    written: ({ start, end }) => text.slice(folded.origin[start], folded.origin[end]),
  }
  const found: NumberFound[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark') continue
    const begins = token.kind === 'number' || mayBegin(token.word)
    if (begins === null || (begins === 'before-two' && !isTwo(tokens[i + 1]) && !isMarkedDual(context.written(token))))
      continue
    const next = numberFrom(context, folded, i)
    if (next === null) continue
    if (!isTaken(times, next.number)) found.push(next.number)
    i = next.last
  }
  return found
}

function isTaken(times: readonly Time[], span: Span): boolean {
  const next = firstFrom(times, span.start)
  return [times[next - 1], times[next]].some(
    (time) => time !== undefined && span.start < time.end && time.start < span.end,
  )
}

function numberFrom(context: NumberContext, folded: Folded, i: number): { number: NumberFound; last: number } | null {
  const { tokens } = context
  const bound = boundBefore(tokens, i)
  if (bound !== null) {
    // “نحو الـ50”
    const after = tokens[bound.last + 1]?.text === 'ال' ? bound.last + 2 : bound.last + 1
    const value = valueAt(context, after)
    if (value !== null && !(value.form === 'dual' && bound.bound === 'about'))
      return finish(context, folded, value, bound, i)
  }
  const value = valueAt(context, i)
  return value === null ? null : finish(context, folded, value, null, i)
}

function finish(
  { tokens }: NumberContext,
  folded: Folded,
  value: Value,
  before: FoundBound | null,
  i: number,
): { number: NumberFound; last: number } {
  const two = value.form === 'dual' || (value.form === 'words' && value.min === 2 && value.max === 2)
  const agreeing = two ? pastAgreeing(tokens, value.last) : value.last
  const behind = boundBehind(tokens, agreeing)
  const said = before?.bound ?? behind?.bound ?? boundOfCount(tokens, value.first)
  const last = behind?.cut === 0 && before === null && agreeing === value.last ? behind.last : value.last
  const start =
    before === null ? (tokens[value.first] as Token).start + value.cut : (tokens[i] as Token).start + before.cut
  return {
    last: Math.max(last, agreeing),
    number: {
      ...spanOf(folded, start, (tokens[last] as Token).end),
      ...withBound(value, said),
      approximate: said === 'about',
      form: value.form,
      of: value.of === null ? null : spanOf(folded, value.of.start, value.of.end),
      rule: `number.${before === null ? value.form : 'bound'}`,
      confidence: value.form === 'dual' ? 0.8 : 0.92,
    },
  }
}
