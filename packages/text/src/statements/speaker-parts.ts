import { foldedSet, type Span } from '../fold.ts'
import { isRole, nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import { hasArticle } from '../grammar/word-shape.ts'
import { personalTitles } from '../lexicon/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { type Word, wordOf } from '../words.ts'
import { closenessIn } from './disclosure.ts'
import { type Discourse, spanOfTokens } from './discourse.ts'

interface Parts {
  readonly role: Span | null
  readonly affiliation: Span | null
}

const titles = foldedSet(personalTitles)
const leaders = new Set(['باسم', 'في', 'لدي', 'من', 'for', 'of', 'at', 'with'])

/** “the spokesman” and “of the Guard”, in a mention of both. */
export function partsOf(discourse: Discourse, { first, last }: TokenRange): Parts {
  const { tokens, names } = discourse
  let role = first
  while (role <= last && !isRole(bare(tokens[role] as Token))) role++
  // “the opposition observatory”: behind its noun it is an adjective
  const adjective =
    role > first && role <= last && hasArticle((tokens[role] as Token).word) && tokens[role - 1]?.kind === 'word'
  if (role > last || role - first > 8 || adjective) return { role: null, affiliation: null }
  let roleEnd = role
  while (roleEnd < last && describes(tokens, role, roleEnd + 1) && !names.has(roleEnd + 1)) roleEnd++
  const whole = spanOfTokens(discourse, role, roleEnd, role === first ? cutOf(tokens[role] as Token) : 0)
  let from = roleEnd + 1
  const led = leaders.has(tokens[from]?.text ?? '')
  if (led) from++
  const definite = hasArticle((tokens[role] as Token).word)
  // “the spokesman X Y”: what follows a title without a preposition is a name
  if (from > last || (!led && definite)) return { role: whole, affiliation: null }
  // “of the army” + “Colonel X”: whose rank begins is who speaks
  let end = from
  while (end < last && !titles.has((tokens[end + 1] as Token).text)) end++
  const body = nounPhraseAt(tokens, from, end, names, true)
  return { role: whole, affiliation: body && spanOfTokens(discourse, body.first, body.last) }
}

/** Letters of a preposition before the article: للمحلل. */
const cutOf = ({ text }: Token): number => (/^لل../.test(text) ? 1 : 0)
const bare = (token: Token): Word => (cutOf(token) === 1 ? wordOf(token.text.slice(2)) : token.word)

/** “the political analyst”, “a senior security official”: adjectives of the role. */
function describes(tokens: readonly Token[], role: number, i: number): boolean {
  const [head, word] = [tokens[role] as Token, tokens[i] as Token]
  if (word.kind !== 'word' || isRole(word.word)) return false
  return (
    hasArticle(head.word) === hasArticle(word.word) &&
    /ي$|يه$|^(?:ال)?(?:سابق|سابقه|رفيع|كبير|عام|عامه|متقاعد|اول|اعلي|بارز|محلي)$/.test(word.text) &&
    word.text.length > 3
  )
}

/** “X, the families' lawyer, …”: what stands beside the mention, up to the next comma. */
export function closenessBeside(discourse: Discourse, { first, last }: TokenRange): Span | null {
  const { tokens } = discourse
  const inside = closenessIn(discourse, first, last)
  if (inside !== null) return inside
  if (tokens[last + 1]?.text !== '،' && tokens[last + 1]?.text !== ',') return null
  const found = closenessIn(discourse, last + 2, Math.min(tokens.length - 1, last + 4), Number.POSITIVE_INFINITY)
  return found
}
