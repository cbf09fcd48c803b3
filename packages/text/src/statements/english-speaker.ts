import type { Token } from '../tokens.ts'
import type { Cue } from './cue.ts'
import { sentenceEnd, sentenceStart } from './sentence.ts'
import type { FoundSpeaker } from './speaker.ts'

const stops = new Set([
  ...['that', 'on', 'in', 'at', 'by', 'to', 'it', 'any', 'all', 'having', 'such', 'this', 'these', 'no', 'reporters'],
  ...['and', 'but', 'who', 'which', 'because', 'while', 'when', 'after', 'before', 'as', 'also', 'later', 'had', 'has'],
  ...['have', 'was', 'were', 'is', 'are', 'would', 'could', 'did', 'does', 'then', 'there', 'where', 'with', 'about'],
])
/** Between the subject and its verb. */
const auxiliaries = new Set([
  'had',
  'has',
  'have',
  'also',
  'later',
  'then',
  'did',
  'does',
  'would',
  'was',
  'is',
  'yesterday',
])
/** May stand inside the phrase that names a speaker: “a spokesman for the council”. */
const inside = new Set(['of', 'for', 'the', 'a', 'an', 'de', 'al'])
const longest = 12

/** Who says it in English: the phrase before the verb, or behind it in “…,” said X. */
export function englishSpeaker(tokens: readonly Token[], cue: Cue): FoundSpeaker | null {
  if (cue.kind === 'attribution') return phraseAt(tokens, cue.last + 1, sentenceEnd(tokens, cue.last))
  const begin = sentenceStart(tokens, cue.first)
  let last = cue.first - 1
  while (last >= begin && auxiliaries.has((tokens[last] as Token).text)) last--
  if (last >= begin && (tokens[last] as Token).kind !== 'mark' && !stops.has((tokens[last] as Token).text)) {
    return { first: subjectStart(tokens, begin, last), last, before: true }
  }
  return phraseAt(tokens, cue.last + 1, sentenceEnd(tokens, cue.last))
}

/** Where the subject that ends at `last` begins: at its clause, if that is short, with the name before an apposition. */
function subjectStart(tokens: readonly Token[], begin: number, last: number): number {
  let clause = last
  while (clause > begin && (tokens[clause - 1] as Token).kind !== 'mark') clause--
  const short = last - clause < longest && !leading.has((tokens[clause] as Token).text)
  let first = last
  while (first > begin && last - first < longest && isPart(tokens[first - 1] as Token)) first--
  if (!short) return first
  // “X, a lawyer, said”
  if (!['a', 'an', 'the', 'who'].includes((tokens[clause] as Token).text) || tokens[clause - 1]?.text !== ',')
    return clause
  let name = clause - 1
  while (name > begin && (tokens[name - 1] as Token).kind !== 'mark') name--
  return clause - name <= 6 && !leading.has((tokens[name] as Token).text) ? name : clause
}

/** A clause that begins with one of these does not begin with its subject. */
const leading = new Set([
  ...[
    'but',
    'and',
    'when',
    'after',
    'before',
    'in',
    'on',
    'at',
    'as',
    'while',
    'if',
    'by',
    'since',
    'that',
    'which',
    'it',
  ],
  ...['there', 'although', 'because', 'then', 'so', 'what', 'for', 'with', 'from', 'during'],
])

const isPart = ({ kind, text }: Token): boolean => (kind !== 'mark' || text === '-') && !stops.has(text)

function phraseAt(tokens: readonly Token[], first: number, end: number): FoundSpeaker | null {
  const head = tokens[first]
  if (head === undefined || first > end || head.kind === 'mark' || (stops.has(head.text) && !inside.has(head.text)))
    return null
  let last = first
  while (last < end && last - first < longest && isPart(tokens[last + 1] as Token)) last++
  return { first, last, before: false }
}
