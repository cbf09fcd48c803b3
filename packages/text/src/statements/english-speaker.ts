import type { TokenRange } from '../grammar/noun-phrase.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cue.ts'
import { type Discourse, endOf, englishBegin } from './discourse.ts'

const stops = new Set([
  ...['that', 'on', 'in', 'at', 'by', 'to', 'it', 'any', 'all', 'having', 'such', 'this', 'these', 'reporters'],
  ...['and', 'but', 'who', 'which', 'because', 'while', 'when', 'after', 'before', 'as', 'also', 'later', 'had', 'has'],
  ...['have', 'was', 'were', 'is', 'are', 'would', 'could', 'did', 'does', 'then', 'there', 'where', 'with', 'about'],
  ...['though', 'although', 'whereas', 'if', 'since', 'saying', 'whom', 'whose'],
])
/** Between the subject and its verb. */
const auxiliaries = new Set([
  ...['had', 'has', 'have', 'also', 'later', 'then', 'did', 'does', 'would', 'was', 'is', 'yesterday', 'ever', 'never'],
  ...[
    'already',
    'repeatedly',
    'immediately',
    'formally',
    'yet',
    'still',
    'just',
    'not',
    'nor',
    'since',
    'again',
    'earlier',
    'reportedly',
    'publicly',
  ],
])
/** They stand for somebody named before. */
const pronouns = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who', 'which', 'that', 'you'])
/** May stand inside the phrase that names a speaker: “a spokesman for the council”. */
const inside = new Set(['of', 'for', 'the', 'a', 'an', 'de', 'al', 'no', 'all'])
const longest = 12
const longestBeforeName = 14

/** Who says it in English: the phrase before the verb, or behind it in “…,” said X; null for a pronoun. */
export function englishSpeaker(discourse: Discourse, cue: Cue): TokenRange | null {
  const { tokens } = discourse
  const end = endOf(discourse, cue.last)
  if (cue.kind === 'attribution') return sourceAt(tokens, cue.last + 1, end)
  const begin = englishBegin(discourse, cue.first)
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
  return before !== undefined && /^[,"”»']$/.test(before.text)
    ? withApposition(tokens, phraseAt(tokens, cue.last + 1, end), end)
    : null
}

/** “said X, a farmer from Y”: the name with what it is, up to the next mark. */
function withApposition(tokens: readonly Token[], named: TokenRange | null, end: number): TokenRange | null {
  if (named === null || tokens[named.last + 1]?.text !== ',') return named
  if (!['a', 'an', 'the', 'his', 'her', 'their', 'its'].includes(tokens[named.last + 2]?.text ?? '')) return named
  let last = named.last + 2
  while (last < end && last - named.last < longest && isPart(tokens, last + 1)) last++
  return { first: named.first, last }
}

/** A mark that is not within a name: “al-Sadrawi”, “Minshar's”. */
function isBoundary(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (token.kind !== 'mark') return false
  const next = tokens[i + 1]
  // “the drivers' union”
  if (
    token.text === "'" &&
    tokens[i - 1]?.end === token.start &&
    tokens[i - 1]?.kind === 'word' &&
    next?.kind === 'word'
  )
    return false
  return !((token.text === '-' || token.text === "'") && next?.start === token.end && next.kind === 'word')
}

/** “X, a lawyer, warned”: the name with its apposition. */
function apposed(tokens: readonly Token[], begin: number, comma: number): TokenRange | null {
  let clause = comma
  while (clause > begin && !isBoundary(tokens, clause - 1)) clause--
  // “the lawyer, however, denied”
  if (comma - clause === 1 && asideWords.has((tokens[clause] as Token).text) && clause - 1 > begin)
    return subject(tokens, begin, clause - 2)
  if (clause === comma || clause === begin || tokens[clause - 1]?.text !== ',' || comma - clause > longest) return null
  const relative = ['who', 'which', 'whose'].includes((tokens[clause] as Token).text)
  let name = clause - 1
  while (name > begin && !isBoundary(tokens, name - 1)) name--
  if (clause - 1 - name > longestBeforeName || name === clause - 1 || leading.has((tokens[name] as Token).text))
    return null
  const self = selves.has((tokens[clause] as Token).text)
  return { first: name, last: relative || self ? clause - 2 : withoutSelf(tokens, clause, comma - 1) }
}

/** The subject that ends at `last`: from the beginning of its clause, if that is short, with the name before an apposition. */
function subject(tokens: readonly Token[], begin: number, last: number): TokenRange {
  let clause = last
  while (clause > begin && !isBoundary(tokens, clause - 1)) clause--
  for (let i = last - 1; i > clause; i--)
    if (
      ['that', 'and', 'but'].includes((tokens[i] as Token).text) &&
      ((tokens[i] as Token).text === 'that' || last - clause >= longest)
    ) {
      clause = i + 1
      break
    }
  if (['though', 'although', 'while', 'but', 'and'].includes((tokens[clause] as Token).text) && clause < last) clause++
  const short = last - clause < longest && !leading.has((tokens[clause] as Token).text)
  let first = last
  while (first > begin && last - first < longest && isPart(tokens, first - 1)) first--
  return { first: short ? clause : first, last }
}

const asideWords = new Set(['however', 'meanwhile', 'also', 'too', 'though', 'later', 'then'])
const selves = new Set(['himself', 'herself', 'itself', 'themselves'])

/** “a former governor and himself a shareholder”: what he is himself is told apart. */
function withoutSelf(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 1; i < last; i++)
    if ((tokens[i] as Token).text === 'and' && selves.has((tokens[i + 1] as Token).text)) return i - 1
  return last
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
