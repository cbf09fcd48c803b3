import { foldedSet } from '../fold.ts'
import { isFiniteVerb, isJoinedVerb } from '../grammar/finite-verb.ts'
import { isRole, type TokenRange } from '../grammar/noun-phrase.ts'
import { endsNounPhrase, isComplementiser } from '../grammar/sentence.ts'
import { hasArticle, isVerbalNoun } from '../grammar/word-shape.ts'
import { circumstanceWords, occasions, piousWords } from '../lexicon/clause-words.ts'
import { describingWords } from '../lexicon/function-words.ts'
import { ledGivenNames } from '../lexicon/name-contexts.ts'
import type { Token } from '../tokens.ts'
import type { Discourse } from './discourse.ts'
import { isRelative } from './mention.ts'
import { adverbs, plainPreposition, prepositions } from './prepositions.ts'
import { verbReading } from './verb-readings.ts'

const circumstance = foldedSet(circumstanceWords)
/** “…, by the help of God, …” */
const pious = foldedSet(piousWords)

/** “…, quoting a military source, …” */
const describing = foldedSet(describingWords)

/** Behind a comma, dash or bracket that only holds something in; null where the clause of the verb ends. */
export function behindMark(
  discourse: Discourse,
  i: number,
  stop: number,
  speaker: TokenRange | null,
  known: boolean,
  taken: readonly string[],
): number | null {
  const { tokens, times, names, quoteEnds } = discourse
  const spoken = speaker !== null || known
  const { text } = tokens[i] as Token
  if (text === '(' || text === '[') return closing(tokens, i, stop, [')', ']'])
  if (text === '-' || text === '–' || text === '—') return closing(tokens, i, stop, [text])
  if (text !== '،' && text !== ',') return null
  const next = tokens[i + 1]
  if (next === undefined || i + 1 > stop) return null
  if (isComplementiser(next) && /^و/.test(next.text)) return null
  if (isComplementiser(next) || quoteEnds.has(i + 1) || taken.includes(plainPreposition(next.text))) return i + 1
  const held =
    closesBeforeClause(tokens, i, stop) ||
    times.has(i + 1) ||
    circumstance.has(next.text) ||
    circumstance.has(next.text.replace(/^و/, '')) ||
    adverbs.has(next.text) ||
    describing.has(next.text) ||
    isRelative(next) ||
    /^(?:لل|بال|عبر)/.test(next.text) ||
    pious.has(next.text) ||
    isRole(next.word) ||
    (spoken && hasArticle(next.word)) ||
    (spoken && names.has(i + 1)) ||
    (speaker !== null && isNameOf(discourse, speaker, i))
  return held ? closingComma(tokens, i, stop, isRelative(next)) : null
}

/** “, in a statement, on Sunday,”: `behind` the comma that closes an aside, behind those that follow. */
export function behindAsides({ tokens, times, quoteEnds }: Discourse, behind: number, stop: number): number {
  let at = behind
  for (let step = 0; step < mostAsides && at <= stop && tokens[at - 1]?.text === '،'; step++) {
    const { text } = tokens[at] as Token
    const held =
      tokens[(times.get(at) ?? at) + 1]?.text === '،'
        ? times.has(at) || publishing.test(text)
        : publishing.test(text) ||
          ((text === 'في' || text === 'عبر') && occasion.has(tokens[at + 1]?.text ?? '')) ||
          ['خلال', 'عقب', 'اثناء'].includes(text)
    const next =
      held && !quoteEnds.has(at) ? closingComma(tokens, at - 1, Math.min(stop, at + longestAside), true) : null
    if (next === null || tokens[next - 1]?.text !== '،') break
    at = next
  }
  return at
}
const mostAsides = 3
const longestAside = 12
const occasion = foldedSet(occasions)
const publishing = /^(?:بثت?|نشرت?|اذيعت?|وزعت?|تلقت|تلقينا|حصلت)(?:ه|ها)?$/

const longestName = 4
const ledName = foldedSet(ledGivenNames)
const companion = /^(?:زميل|رفيق|صديق|جار|قريب)(?:ه|ها|هم|ته|تها|تهم)$|^ال(?:ناجي|ناجيه|اسير|معتقل|جريح)$/

/** “the spokesman of X, Y Z,”: a few words between commas behind a title that can be nothing but its holder's name. */
export function isNameOf({ tokens, times }: Discourse, { first }: TokenRange, comma: number): boolean {
  const head = tokens[first] as Token
  if (!isRole(head.word) && !companion.test(head.text)) return false
  for (let k = comma + 1; k <= comma + longestName + 1; k++) {
    const token = tokens[k]
    if (token === undefined) return false
    if (token.text === '،') return k > comma + 2
    // “X Y (22 years old),”
    if (token.text === '(' && tokens[k + 1]?.kind === 'number') return k > comma + 2
    if (k === comma + 1 && ledName.has(token.text)) continue
    if (
      token.kind !== 'word' ||
      times.has(k) ||
      prepositions.has(token.text) ||
      endsNounPhrase(token) ||
      isVerbalNoun(token.word)
    )
      return false
    if (isFiniteVerb(token.word) || isJoinedVerb(token.word) || verbReading(token.word) !== null) return false
    if (k === comma + 1 && (hasArticle(token.word) || /^[وبلف]../.test(token.text))) return false
  }
  return false
}

/** “…, of which X has a copy, that …”: whatever stands between is held in. */
function closesBeforeClause(tokens: readonly Token[], open: number, stop: number): boolean {
  for (let k = open + 1; k < Math.min(stop, open + 20); k++) {
    const { text } = tokens[k] as Token
    if (text === ':' || text === '؛') return false
    if (text === '،') return isComplementiser(tokens[k + 1] as Token) && !/^و/.test((tokens[k + 1] as Token).text)
  }
  return false
}

function closingComma(tokens: readonly Token[], open: number, stop: number, relative: boolean): number | null {
  for (let k = open + 1; k <= Math.min(stop, open + 24); k++) {
    const { text } = tokens[k] as Token
    if (text === '،' || text === ',') {
      // an aside in two parts: “, in a statement, yesterday,”
      return k + 1
    }
    if (text === ':' || text === '؛') return text === ':' ? k : null
    if (!relative && k - open > 2 && isComplementiser(tokens[k] as Token) && /^(?:ان|بان)/.test(text)) return k
  }
  return null
}

function closing(tokens: readonly Token[], open: number, stop: number, closers: readonly string[]): number | null {
  for (let k = open + 1; k <= Math.min(stop, open + 16); k++)
    if (closers.includes((tokens[k] as Token).text)) return k + 1
  return null
}

/** “23:47”. */
export const isClock = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === ':' && tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.kind === 'number'
