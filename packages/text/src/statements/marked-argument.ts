import type { TokenRange } from '../grammar/noun-phrase.ts'
import { isComplementiser } from '../grammar/sentence.ts'
import type { Token } from '../tokens.ts'
import { callsSo } from './called.ts'
import type { Cue } from './cue.ts'
import type { Discourse } from './discourse.ts'
import type { ContentStart } from './frame.ts'
import { namedInMarks } from './named-in-marks.ts'
import { prepositionAt } from './prepositions.ts'

/** What a quotation among the words behind a verb is: what is said, or a name or a manner, behind which the words go on. */
export type MarkedArgument =
  | { readonly content: ContentStart }
  | { readonly content: null; readonly subject: TokenRange | null; readonly next: number }

const longestName = 5
/** “«in the strongest terms»” */
export const inTerms = /^ب(?:اشد|اقسي|اقوي|ابلغ|شده|حزم|حده|قوه)$|^نفيا$/

/** The quotation of tokens `open` to `close`; `subject`: who speaks, so far; `known`: whoever speaks stands elsewhere. */
export function markedArgument(
  discourse: Discourse,
  cue: Cue,
  [open, close]: readonly [number, number],
  limit: number,
  subject: TokenRange | null,
  known: boolean,
): MarkedArgument {
  const { tokens } = discourse
  const inside = { first: open + 1, last: close - 1 }
  const short = close - open <= longestName
  if (cue.free && close - open < longestName && subject === null && !callsSo.has(cue.verb?.past ?? ''))
    return { content: null, subject: inside, next: close + 1 }
  const quotation: MarkedArgument = { content: { first: open, by: 'quotation', cut: 0 } }
  if (close >= limit) return quotation
  // «Dawn», as a name: “notebooks seen by «Dawn» show that …”, “«Dawn» reported that …”
  if (close - open < longestName && isComplementiser(tokens[close + 1] as Token))
    return {
      content: null,
      subject: subject === null && !known && open === cue.last + 1 ? inside : subject,
      next: close + 1,
    }
  // “condemned «in the strongest terms» the attack”
  if (inTerms.test(tokens[open + 1]?.text ?? '')) return { content: null, subject, next: close + 1 }
  // “«Dawn», which is a local paper, said that …”
  if (short && subject === null && !known && open === cue.last + 1 && isWhoItIs(tokens, close))
    return { content: null, subject: inside, next: close + 1 }
  const calls = cue.free && callsSo.has(cue.verb?.past ?? '')
  const named = short && !calls ? namedInMarks(discourse, cue, open, close, subject) : null
  if (named !== null && (subject !== null || !known))
    return { content: null, subject: named, next: Math.max(named.last, close) + 1 }
  // “urged «all sides» to …”
  if (cue.verb?.charge === true && (subject !== null || known)) {
    const led = prepositionAt(discourse, close + 1)
    if (led !== null && ['علي', 'الي', 'ب'].includes(led.preposition))
      return { content: { first: open, by: 'object', cut: 0 } }
  }
  return quotation
}

/** “…, which is”. */
const isWhoItIs = (tokens: readonly Token[], close: number): boolean =>
  tokens[close + 1]?.text === '،' && /^وه[يو]$/.test(tokens[close + 2]?.text ?? '')
