import type { TokenRange } from '../grammar/noun-phrase.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cue.ts'
import { beginOf, type Discourse, endOf } from './discourse.ts'

const stops = new Set([
  ...['that', 'on', 'in', 'at', 'by', 'to', 'it', 'any', 'all', 'having', 'such', 'this', 'these', 'reporters'],
  ...['and', 'but', 'who', 'which', 'because', 'while', 'when', 'after', 'before', 'as', 'also', 'later', 'had', 'has'],
  ...['have', 'was', 'were', 'is', 'are', 'would', 'could', 'did', 'does', 'then', 'there', 'where', 'with', 'about'],
])
/** Between the subject and its verb. */
const auxiliaries = new Set([
  ...['had', 'has', 'have', 'also', 'later', 'then', 'did', 'does', 'would', 'was', 'is', 'yesterday', 'ever', 'never'],
  ...['already', 'repeatedly', 'not', 'nor', 'since', 'again', 'earlier', 'reportedly', 'publicly'],
])
/** They stand for somebody named before. */
const pronouns = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who', 'which', 'that', 'you'])
/** May stand inside the phrase that names a speaker: “a spokesman for the council”. */
const inside = new Set(['of', 'for', 'the', 'a', 'an', 'de', 'al', 'no', 'all'])
const longest = 12

/** Who says it in English: the phrase before the verb, or behind it in “…,” said X; null for a pronoun. */
export function englishSpeaker(discourse: Discourse, cue: Cue): TokenRange | null {
  const { tokens } = discourse
  const end = endOf(discourse, cue.last)
  if (cue.kind === 'attribution') return sourceAt(tokens, cue.last + 1, end)
  const begin = beginOf(discourse, cue.first)
  let last = cue.first - 1
  while (last >= begin && auxiliaries.has((tokens[last] as Token).text)) last--
  const behind = tokens[last] as Token
  if (last >= begin && behind.text === ',') return apposed(tokens, begin, last)
  if (last >= begin && !isBoundary(tokens, last)) {
    if (pronouns.has(behind.text) || stops.has(behind.text)) return null
    return subject(tokens, begin, last)
  }
  // “…,” said X
  const before = tokens[cue.first - 1]
  return before !== undefined && /^[,"”»']$/.test(before.text) ? phraseAt(tokens, cue.last + 1, end) : null
}

/** A mark that is not within a name: “al-Sadrawi”, “Minshar's”. */
function isBoundary(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (token.kind !== 'mark') return false
  const next = tokens[i + 1]
  return !((token.text === '-' || token.text === "'") && next?.start === token.end && next.kind === 'word')
}

/** “X, a lawyer, warned”: the name with its apposition. */
function apposed(tokens: readonly Token[], begin: number, comma: number): TokenRange | null {
  let clause = comma
  while (clause > begin && !isBoundary(tokens, clause - 1)) clause--
  if (clause === comma || clause === begin || tokens[clause - 1]?.text !== ',' || comma - clause > longest) return null
  const relative = ['who', 'which', 'whose'].includes((tokens[clause] as Token).text)
  let name = clause - 1
  while (name > begin && !isBoundary(tokens, name - 1)) name--
  if (clause - 1 - name > 8 || name === clause - 1 || leading.has((tokens[name] as Token).text)) return null
  return { first: name, last: relative ? clause - 2 : comma - 1 }
}

/** The subject that ends at `last`: from the beginning of its clause, if that is short, with the name before an apposition. */
function subject(tokens: readonly Token[], begin: number, last: number): TokenRange {
  let clause = last
  while (clause > begin && !isBoundary(tokens, clause - 1)) clause--
  const short = last - clause < longest && !leading.has((tokens[clause] as Token).text)
  let first = last
  while (first > begin && last - first < longest && isPart(tokens, first - 1)) first--
  return { first: short ? clause : first, last }
}

/** A clause that begins with one of these does not begin with its subject. */
const leading = new Set([
  ...['but', 'and', 'when', 'after', 'before', 'in', 'on', 'at', 'as', 'while', 'if', 'by', 'since', 'that', 'which'],
  ...['it', 'there', 'although', 'because', 'then', 'so', 'what', 'for', 'with', 'from', 'during', 'according'],
])

const isPart = (tokens: readonly Token[], i: number): boolean =>
  !isBoundary(tokens, i) && !stops.has((tokens[i] as Token).text)

function phraseAt(tokens: readonly Token[], first: number, end: number): TokenRange | null {
  const head = tokens[first]
  if (head === undefined || first > end || head.kind === 'mark' || pronouns.has(head.text)) return null
  if (stops.has(head.text) && !inside.has(head.text)) return null
  let last = first
  while (last < end && last - first < longest && isPart(tokens, last + 1)) last++
  return { first, last }
}

/** “According to a person close to the group, …”: all up to the comma. */
function sourceAt(tokens: readonly Token[], first: number, end: number): TokenRange | null {
  const head = tokens[first]
  if (head === undefined || first > end || head.kind === 'mark') return null
  let last = first
  while (last < end && last - first < 2 * longest && !isBoundary(tokens, last + 1)) last++
  return { first, last }
}
