import { foldedSet } from '../fold.ts'
import { inReplyWords } from '../lexicon/incident-arguments.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cues.ts'

const inReply = foldedSet(inReplyWords)
/** What was replied to is told within so many tokens. */
const farthest = 9

/** “in reply to the shelling of X”: a token of what was replied to. */
export function isRepliedTo(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - farthest); i--) {
    const { text, kind } = tokens[i] as Token
    if (kind === 'mark') return false
    if (inReply.has(text)) return true
  }
  return false
}

/** “shelled X in reply to the killing of Y”, “in reply to the killing of Y, shelled X”: two events. */
export const replyBetween = (tokens: readonly Token[], one: Cue, other: Cue): boolean => {
  const [first, second] = one.first < other.first ? [one, other] : [other, one]
  return (
    tokens.slice(first.last + 1, second.first).some(({ text }) => inReply.has(text)) ||
    (isRepliedTo(tokens, first.first) &&
      !(/^ب/.test((tokens[second.first] as Token).text) && isRepliedTo(tokens, second.first))) ||
    isReplyBy(tokens, second)
  )
}

/** “…, and the army replied with shelling”: what somebody else did. */
const isReplyBy = (tokens: readonly Token[], { kind, first }: Cue): boolean =>
  kind === 'noun' &&
  /^ب/.test((tokens[first] as Token).text) &&
  tokens
    .slice(Math.max(0, first - farthestReply), first)
    .some(({ text, sentence }) => /^[وف]رد(?:ت|وا)?$/.test(text) && sentence === tokens[first]?.sentence)
const farthestReply = 6
