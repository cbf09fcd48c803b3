import type { NumberFound, Time } from '../annotation.ts'
import { type Folded, fold, type Span, spanOf } from '../fold.ts'
import { countedNouns } from '../lexicon/counted-nouns.ts'
import { numberBounds, vagueNumbers } from '../lexicon/number-words.ts'
import { firstFrom } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseTable, startsAny } from '../word-forms.ts'
import { perWord } from '../words.ts'
import { mayBeginNumber, numberAt } from './number-words.ts'

const bounds = phraseTable(numberBounds)
const vague = phraseTable(vagueNumbers.map(([words, least, most]) => [words, { least, most }] as const))
const duals: ReadonlySet<string> = new Set(
  countedNouns.flatMap((noun) => {
    const word = fold(noun).text
    const stem = word.endsWith('ه') ? `${word.slice(0, -1)}ت` : word
    return [`${stem}ان`, `${stem}ين`]
  }),
)
const leaders: ReadonlySet<string> = new Set([...bounds.firstWords, ...vague.firstWords, 'بين', 'between'])
const mayLead = perWord((word) => /(?:ان|ين)$/.test(word) || startsAny(leaders, word))
const ordinalLike = /^(?:رقم|الماده|ماده|القرار|قرار|عيار|الفصل|المرسوم|الصفحه|page|article|resolution|no|number)$/

type Bound = (typeof numberBounds)[number][1]

/** Numbers of things, in digits and words, as the least and the most they can mean; not those within times. */
export function findNumbers(folded: Folded, tokens: readonly Token[], times: readonly Time[]): NumberFound[] {
  const found: NumberFound[] = []
  const taken = (span: Span): boolean => {
    const next = firstFrom(times, span.start)
    return [times[next - 1], times[next]].some(
      (time) => time !== undefined && span.start < time.end && time.start < span.end,
    )
  }
  for (let i = 0; i < tokens.length; i++) {
    const { kind, word } = tokens[i] as Token
    if (kind === 'mark' || (kind === 'word' && !mayLead(word) && !mayBeginNumber(word))) continue
    const next = numberFrom(folded, tokens, i)
    if (next === null) continue
    if (!taken(next.number)) found.push(next.number)
    i = next.last
  }
  return found
}

function numberFrom(folded: Folded, tokens: readonly Token[], i: number): { number: NumberFound; last: number } | null {
  const bound = findPhrase(bounds, tokens, i)
  if (bound !== null && bound.cut <= 1) {
    const after = ['من', 'عن'].includes(tokens[bound.last + 1]?.text ?? '') ? bound.last + 2 : bound.last + 1
    const value = valueAt(tokens, after)
    if (value !== null) return finish(folded, tokens, i, bound.cut, value, bound.value)
  }
  const value = valueAt(tokens, i)
  return value === null ? null : finish(folded, tokens, i, value.cut, value, null)
}

interface Value {
  readonly last: number
  readonly cut: number
  readonly min: number
  readonly max: number | null
  readonly form: NumberFound['form']
}

/** A plain number, a range, a dual or a vague word at token i. */
function valueAt(tokens: readonly Token[], i: number): Value | null {
  const token = tokens[i]
  if (token === undefined) return null
  const words = findPhrase(vague, tokens, i)
  if (words !== null && words.cut <= 1)
    return { last: words.last, cut: words.cut, min: words.value.least, max: words.value.most, form: 'vague' }
  if (token.kind === 'word') {
    for (const cut of [0, 1, 2, 3]) {
      if (cut > 0 && !/^(?:[وفبلك]|[وفبلك]?ال|[وف][بل])$/.test(token.text.slice(0, cut))) continue
      const rest = token.text.slice(cut)
      if (duals.has(rest)) return { last: i, cut, min: 2, max: 2, form: 'dual' }
    }
  }
  const between = token.text === 'بين' || token.text === 'between'
  const start = between ? i + 1 : i
  const cut = token.kind === 'word' && /^[وبل](?!احد)/.test(token.text) && numberAt(tokens, start) === null ? 1 : 0
  const first = numberAt(tokens, start, cut)
  if (first === null || isName(tokens, start, first.last)) return null
  const second = rangeEnd(tokens, first.last, between)
  if (second !== null && second.value > first.value)
    return { last: second.last, cut: 0, min: first.value, max: second.value, form: first.form }
  if (between) return null
  // “one” is an article or a pronoun more often than a number
  if (first.value === 1 && first.form === 'words') return null
  return { last: first.last, cut, min: first.value, max: first.value, form: first.form }
}

function rangeEnd(tokens: readonly Token[], last: number, between: boolean): { value: number; last: number } | null {
  const mark = tokens[last + 1]?.text ?? ''
  if (between ? mark === 'و' || mark === 'and' : ['الي', 'to', '-', '–'].includes(mark))
    return numberAt(tokens, last + 2)
  return between && /^و../.test(mark) ? numberAt(tokens, last + 1, 1) : null
}

/** Part of a name or an identifier: “number 9”, “Article 18”, “A-10”, a telephone number. */
function isName(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]
  if (before !== undefined && ordinalLike.test(before.text)) return true
  const digits = tokens[first]?.kind === 'number' && first === last
  if (digits && ((tokens[first] as Token).text.length > 7 || /^0\d/.test((tokens[first] as Token).text))) return true
  const glued = (one: Token | undefined, other: Token | undefined): boolean =>
    one !== undefined && one.end === other?.start
  return digits && ((before?.text === '-' && glued(before, tokens[first])) || before?.text === '#')
}

function finish(
  folded: Folded,
  tokens: readonly Token[],
  first: number,
  cut: number,
  value: Value,
  bound: Bound | null,
): { number: NumberFound; last: number } {
  let { min, max, last } = value as { min: number | null; max: number | null; last: number }
  const behind = findPhrase(bounds, tokens, last + 1)
  const noun = tokens[last + 1]?.kind === 'word' ? findPhrase(bounds, tokens, last + 2) : null
  const trailing = behind?.value === 'at-least' ? behind : noun?.value === 'at-least' ? noun : null
  const said = bound ?? (trailing === null ? null : 'at-least')
  if (said === 'at-least') max = null
  if (said === 'more-than') [min, max] = [(min as number) + 1, null]
  if (said === 'less-than') [min, max] = [null, (max as number) - 1]
  if (said === 'at-most') min = null
  const counted = tokens[last + 1]
  const end = (tokens[last] as Token).end
  const of =
    value.form === 'dual'
      ? tokens[last]
      : counted?.kind === 'word' && counted.sentence === tokens[last]?.sentence
        ? counted
        : undefined
  return {
    last,
    number: {
      ...spanOf(folded, (tokens[first] as Token).start + cut, end),
      min,
      max,
      approximate: said === 'about',
      form: value.form,
      of: of === undefined ? null : spanOf(folded, of.start, of.end),
      rule: `number.${bound === null ? value.form : 'bound'}`,
      confidence: value.form === 'dual' ? 0.8 : 0.92,
    },
  }
}
