import { mayBeginNumber, numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { perWord, wordOf } from '../words.ts'

/** “between (twenty and thirty)”. */
export const isBetween = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'بين' && tokens[at - 1]?.text === 'ما'

/** Of “five” and of “and twenty”. */
export const numberOfHead = (tokens: readonly Token[], at: number): { last: number } | null => {
  const { kind, word } = tokens[at] as Token
  if (kind === 'number') return numberAt(tokens, at)
  if (kind !== 'word') return null
  return (mayBeginNumber(word) ? numberAt(tokens, at) : null) ?? (isJoinedNumber(word) ? numberAt(tokens, at, 1) : null)
}
const isJoinedNumber = perWord((text) => /^و.../.test(text) && mayBeginNumber(wordOf(text.slice(1))))
