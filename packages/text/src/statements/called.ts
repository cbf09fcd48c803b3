import { opensDenial } from './content-end.ts'
import type { Cue } from './cue.ts'
import type { Discourse } from './discourse.ts'
import type { ContentStart } from './frame.ts'

/** “what he called a «massacre»”: with its pronoun a verb of calling has the name for it behind it. */
export function calledContent({ tokens, quoteEnds }: Discourse, cue: Cue, from: number): ContentStart | null {
  if (!callsSo.has(cue.verb?.past ?? '')) return null
  const token = tokens[from]
  if (token === undefined || token.sentence !== tokens[cue.last]?.sentence) return null
  // “what the ministry called a lie”: the word of denial tells
  if (opensDenial(tokens, from) || opensDenial(tokens, from + 1)) return null
  if (/^ب?ان(?:ه|ها|هم|هما)$/.test(token.text)) return { first: from + 1, by: 'clause', cut: 0 }
  const led = token.text === 'ب' ? (tokens[from + 1]?.text === 'ـ' ? from + 2 : from + 1) : from
  const close = quoteEnds.get(led)
  // “what it called a «massacre», which …”: no more than the name
  if (close !== undefined) return { first: led, by: 'quotation', cut: 0, last: close }
  return /^ب.../.test(token.text) ? { first: from, by: 'preposition', cut: 1 } : null
}
/** Verbs behind which a name stands for what somebody speaks of. */
export const callsSo: ReadonlySet<string> = new Set(['وصف', 'اعتبر', 'سمّى', 'أسمى'])
