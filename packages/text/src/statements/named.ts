import type { TokenRange } from '../grammar/noun-phrase.ts'
import { isComplementiser } from '../grammar/sentence.ts'
import type { Token } from '../tokens.ts'
import { keepsName } from './anonymity.ts'
import { verbReading } from './verb-readings.ts'

/** Without “… who asked not to be named”, and without “… who added that …”. */
export function named(tokens: readonly Token[], { first, last }: TokenRange): TokenRange {
  for (let k = first + 1; k <= last; k++) {
    if (keepsName(tokens, k)) return { first, last: tokens[k - 1]?.text === 'لم' && k - 2 >= first ? k - 2 : k - 1 }
    if (k === last && goesOnToSay(tokens, k)) return { first, last: k - 1 }
    if (asFollows.test((tokens[k] as Token).text)) return { first, last: k - 1 }
    // “(media told) news of which the gist is that …”
    if (k < last && gist.test((tokens[k + 1] as Token).text)) return { first, last: k - 1 }
  }
  return { first, last }
}

/** “(declared) as follows:” */
const gist = /^مفاد(?:ه|ها|هما)$/
const asFollows = /^(?:بما|بالاتي|بالتالي|كالتالي|كالاتي)$/

/** “(an official) added” + “that …”: another clause, which tells more of what was said. */
function goesOnToSay(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  const reading = verbReading((tokens[i] as Token).word)
  if (reading === null || next === undefined || next.sentence !== tokens[i]?.sentence) return false
  return reading.form.kind === 'verb' && !reading.doubtful && !reading.pronoun && isComplementiser(next)
}
