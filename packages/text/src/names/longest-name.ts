import { foldedSet } from '../fold.ts'
import { ordinaryShortWords } from '../lexicon/name-contexts.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import { type Form, withoutClitics } from './clitics.ts'
import { joinedFrom, type NameEnd, type NameNode, type NameStart, type NamesIndex } from './prepare.ts'

/** A name of the index as it stands in the text. */
export interface Match {
  readonly ends: readonly NameEnd[]
  readonly first: number
  readonly last: number
  /** Offset in the folded text, behind the clitics. */
  readonly start: number
  readonly how: 'exact' | 'after-clitic' | 'article' | 'torn' | 'joined'
}

interface Step {
  readonly node: NameNode
  readonly last: number
  readonly how: Match['how']
}

const ordinary = foldedSet(ordinaryShortWords)

/** The longest name that begins at token i, its clitics set aside; of equal ones that with the least liberty taken. */
export function longestName(tokens: readonly Token[], i: number, { root, startsIn }: NamesIndex): Match | null {
  const { word } = tokens[i] as Token
  const starts = startsIn(word)
  const listed = starts === null ? null : longestOf(starts, tokens, i)
  return listed ?? (mayBeTorn(tokens, i) ? tornName(root, withoutClitics(word), tokens, i) : null)
}

function longestOf(starts: readonly NameStart[], tokens: readonly Token[], i: number): Match | null {
  let best: Match | null = null
  for (const { node, form, how } of starts) best = longer(best, { node, last: i, how }, form, tokens, i)
  return best
}

function tornName(root: NameNode, forms: readonly Form[], tokens: readonly Token[], i: number): Match | null {
  let best: Match | null = null
  for (const form of forms)
    for (const step of mended(root, form.text, tokens, i)) best = longer(best, step, form, tokens, i)
  return best
}

/** The best so far, or where a step leads if that is further. */
function longer(best: Match | null, step: Step, form: Form, tokens: readonly Token[], i: number): Match | null {
  const end = furthest(step, tokens)
  if (end === null || (best !== null && end.last <= best.last)) return best
  const { text, offset } = form
  // two letters behind a clitic are a name only where more follows
  if (offset > 0 && text.length < 3 && end.last === i) return best
  const how = end.how === 'exact' && offset > 0 ? 'after-clitic' : end.how
  return { ends: end.node.ends, first: i, last: end.last, start: (tokens[i] as Token).start + offset, how }
}

function furthest(step: Step, tokens: readonly Token[]): Step | null {
  let best: Step | null = step.node.ends.length > 0 ? step : null
  if (step.node.next === null) return best
  let at = step.last + 1
  while (at <= step.last + mostMarks && withinName.has(tokens[at]?.text ?? '')) at++
  const next = tokens[at]
  if (next === undefined || next.sentence !== tokens[step.last]?.sentence || next.kind === 'mark') return best
  for (const deeper of stepsFrom(step.node, next, tokens, at)) {
    const end = furthest({ ...deeper, how: step.how === 'exact' ? deeper.how : step.how }, tokens)
    if (end !== null && (best === null || end.last > best.last)) best = end
  }
  return best
}

/** Marks a name may be written with or without: “Ra's al-Ayn”, “‘Dawn’ Forces”. */
const withinName = new Set(['-', '–', '.', "'", '"', '«', '»', '“', '”', '_'])

const mostMarks = 3

/** Where a word leads within the trie: as it is, with or without its article, put together with what was torn off it. */
function stepsFrom(node: NameNode, { word, text }: Token, tokens: readonly Token[], at: number): readonly Step[] {
  const steps: Step[] = []
  const to = (other: string | null | undefined, how: Match['how']): void => {
    const next = other == null ? undefined : node.next?.get(other)
    if (next !== undefined) steps.push({ node: next, last: at, how })
  }
  to(text, 'exact')
  const bare = withoutClitics(word)[0]?.bare
  to(bare ?? (text.length >= 3 ? `ال${text}` : null), 'article')
  if (steps.length > 0) return steps
  const joined = joinedFrom(node, text).map((next) => ({ node: next, last: at, how: 'joined' }) as const)
  return joined.length === 0 && mayBeTorn(tokens, at) ? mended(node, text, tokens, at) : joined
}

/** A scanner tears at most into so many. */
const mostPieces = 3
const leastMended = 5
const longestScrap = 3

const isOrdinary = perWord((word) => ordinary.has(word))

/** Whether a word may go on in the next: a single space between, one of them short, neither a word that stands by itself. */
function mayBeTorn(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]]
  if (next === undefined || next.kind !== 'word' || next.start !== token.end + 1) return false
  if (token.text.length > longestScrap && next.text.length > longestScrap) return false
  return !isOrdinary(token.word) && !isOrdinary(next.word)
}

const none: readonly Step[] = []

/** “غوي ران”, “ا لزحف”: where the pieces of a word lead. */
function mended(node: NameNode, text: string, tokens: readonly Token[], at: number): readonly Step[] {
  let steps = none
  let whole = text
  for (let k = 1; k < mostPieces && mayBeTorn(tokens, at + k - 1); k++) {
    whole += (tokens[at + k] as Token).text
    const next = whole.length >= leastMended ? node.next?.get(whole) : undefined
    if (next !== undefined) steps = [...steps, { node: next, last: at + k, how: 'torn' }]
  }
  return steps
}
