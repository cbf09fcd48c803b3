import type { TokenRange } from '../grammar/noun-phrase.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import type { Token } from '../tokens.ts'

/** No list has more lines under one heading. */
const longestList = 30

const opensItem = (tokens: readonly Token[], i: number): boolean => {
  const [first, second] = [tokens[i] as Token, tokens[i + 1]]
  return first.kind === 'number'
    ? second !== undefined && ['.', '-', '–', ')', '/'].includes(second.text)
    : (first.kind === 'mark' || /^[^\p{L}]/u.test(first.text)) &&
        !['«', '"', '“', '(', '#', '…', '.'].includes(first.text)
}

/** The line over a list, “toll of Tuesday:”, if the sentence that begins at a token is an item of it; else null. */
export function headingOf(tokens: readonly Token[], begin: number): TokenRange | null {
  let at = begin
  for (let items = 0; items < longestList && at > 0; items++) {
    const [first, last] = [sentenceStart(tokens, at - 1), at - 1]
    if (tokens[last]?.text === ':') return { first, last: sentenceEnd(tokens, last) }
    if (!opensItem(tokens, at)) return null
    // “toll of Tuesday 👇”: without a colon, over the first item
    if (!opensItem(tokens, first)) return last - first <= 10 ? { first, last } : null
    at = first
  }
  return null
}
