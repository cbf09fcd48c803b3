import { englishWords } from '../lexicon/english-words.ts'
import type { Token } from '../tokens.ts'
import { compareNames } from './compare-names.ts'
import { isArabicName, nodeAt, type SoundEnd, type SoundIndex, type SoundNode, soundPaths } from './sound-index.ts'

export interface Respelled {
  readonly end: SoundEnd
  readonly last: number
  /** Offset in the folded text, behind the clitics. */
  readonly start: number
  readonly likeness: number
}

const english = new Set(englishWords)
/** Less alike than this, a name that has only been heard is none. */
const leastAlike = 0.9
/** A single word of fewer consonants may be any word. */
const leastSingle = { latin: 3, first: 4, arabic: 4 }
const leastTogether = 4

const nothing: readonly Respelled[] = []

/**
 * The longest name that begins at token i and is spelled as it sounds: “Ghwayran” for غويران. In Latin letters only what is
 * written as a name is one, and no English word; in Arabic ones nothing short, for there every word looks like a name.
 */
export function respelledAt(
  tokens: readonly Token[],
  i: number,
  index: SoundIndex,
  written: (token: Token) => string,
): readonly Respelled[] {
  const token = tokens[i] as Token
  if (token.kind !== 'word') return nothing
  const latin = token.text.charCodeAt(0) < 0x250
  const starts = (latin ? index.latin : index.arabic)(token.word)
  if (starts === null || (latin && !/^\p{Lu}/u.test(written(token)))) return nothing
  const all = starts.flatMap(({ node, offset }) =>
    reachedFrom(node, tokens, i)
      .filter(({ end, last }) => isLongEnough(end, tokens, i, last, latin))
      .map((one) => ({ ...one, start: token.start + offset, likeness: likenessOf(tokens, i, offset, one, written) }))
      .filter(({ likeness }) => likeness >= leastAlike),
  )
  const [best] = all.sort((a, b) => b.last - a.last || b.likeness - a.likeness)
  return all.filter(
    ({ last, likeness, start }) => last === best?.last && likeness === best.likeness && start === best.start,
  )
}

interface Reached {
  readonly end: SoundEnd
  readonly last: number
}

/** Every name that ends at the first word or goes on from there, articles between seen through. */
function reachedFrom(start: SoundNode, tokens: readonly Token[], i: number): Reached[] {
  const found: Reached[] = []
  const go = (node: SoundNode, at: number): void => {
    for (const end of node.ends) found.push({ end, last: at })
    if (node.next.size === 0) return
    let next = at + 1
    while (next <= at + 3 && (/^[-–'’]$/.test(tokens[next]?.text ?? '') || isArticle(tokens, next))) next++
    const token = tokens[next]
    if (token === undefined || token.kind !== 'word' || token.sentence !== tokens[i]?.sentence) return
    for (const path of soundPaths(token.word)) {
      const deeper = nodeAt(node, path)
      if (deeper !== undefined) go(deeper, next)
    }
  }
  go(start, i)
  return found
}

const isArticle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && soundPaths((tokens[at] as Token).word).length === 0

function isLongEnough(
  { size, words, name }: SoundEnd,
  tokens: readonly Token[],
  first: number,
  last: number,
  latin: boolean,
): boolean {
  if (words > 1) return size >= leastTogether
  // a Latin name of one word is found as it is listed, or not at all
  if (latin && !isArabicName(name)) return false
  if (!latin) return size >= leastSingle.arabic
  const token = tokens[last] as Token
  if (english.has(token.text) || token.text.length < 5) return false
  const begins = tokens[first - 1]?.sentence !== token.sentence
  return size >= (begins ? leastSingle.first : leastSingle.latin)
}

function likenessOf(
  tokens: readonly Token[],
  first: number,
  offset: number,
  { end, last }: Reached,
  written: (token: Token) => string,
): number {
  const words = tokens
    .slice(first, last + 1)
    .map((token, k) => (k === 0 ? written(token).slice(offset) : written(token)))
  return compareNames(words.join(' '), end.name)
}
