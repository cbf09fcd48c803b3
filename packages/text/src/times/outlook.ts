import type { TokenRanges } from '../grammar/token-ranges.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import { futureWords, relativePronounWords } from './calendar-tables.ts'

/** Verbs of the future, and words that begin like them and are none. */
const futureVerb = /^[وف]?س[يتن][\u0620-\u064a]{3,}/
const notFuture =
  /^[وف]?(?:سته|ستون|ستين|ستمي|سنه|سنوات|سنتين|سنين|سنوي|سيار|سيطر|سيد|سياس|سيف|سيل|ستار|سند|سين|سيناريو|ستوك|سيناء|سيول|ستاد|سيرت|سينم|ستري|سيري|سيمون)/

/** Behind these the past is told again. */
const pastAgain = new Set(['كان', 'كانت', 'كانوا', 'was', 'were', 'had', 'بعدما'])

const modals = new Set(['may', 'might'])

/** What a word tells of the outlook; null for nothing. */
const lookOf = perWord((text): 'future' | 'open' | 'modal' | null => {
  if (modals.has(text)) return 'modal'
  if (futureWords.has(text) || (futureVerb.test(text) && !notFuture.test(text))) return 'future'
  return relativePronounWords.has(text) || pastAgain.has(text) ? 'open' : null
})

/** Words within which a verb of the future governs what follows. */
const reach = 12

/**
 * For each token whether it lies ahead, as far as the words before it tell: behind a verb of the future, to the end of its
 * clause. Known names hold no such verb.
 */
export function looksAheadAt(
  tokens: readonly Token[],
  names: TokenRanges,
  isCapital: (token: Token) => boolean,
): Uint8Array {
  const ahead = new Uint8Array(tokens.length)
  const named = names.size > 0
  let [since, nameEnd, sentence] = [-1, -1, -1]
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.sentence !== sentence) since = -1
    sentence = token.sentence
    ahead[i] = since !== -1 && i - since <= reach ? 1 : 0
    if (token.kind !== 'word') continue
    const look = lookOf(token.word)
    if (named) nameEnd = Math.max(nameEnd, names.get(i) ?? -1)
    if (look === null || i <= nameEnd) continue
    if (look === 'open') since = -1
    else if (look === 'future' || isModal(tokens, i, isCapital(token))) since = i
  }
  return ahead
}

/** “May” is a month, “may have” tells of the past, “may” looks ahead. */
const isModal = (tokens: readonly Token[], i: number, capital: boolean): boolean =>
  !capital && tokens[i + 1]?.text !== 'have'
