import type { Token } from '../tokens.ts'

/** “What”: with a verb behind it, what is said. */
export const freeRelatives = new Set(['ما', 'لما', 'بما', 'عما', 'وما'])
const asWhat = new Set(['وفق', 'بحسب', 'حسب', 'وفقا', 'طبقا', 'علي', 'نحو'])

/** First token of “according to what”, “as” before the verb; the verb itself where none is there. */
export function leadOf(tokens: readonly Token[], i: number, before: string): number {
  if (/^و?(?:ما|لما|بما)$/.test(before) && asWhat.has((tokens[i - 2]?.text ?? '').replace(/^[وف](?=[بحط])/, ''))) {
    // “a comment on what X told of …”
    const commented = tokens[i - 2]?.text === 'علي' && tokens[i - 3]?.kind === 'word'
    return commented ? i : i - 2
  }
  // “«…», this is what X said”
  if (/^و?(?:ما)$/.test(before) && ['هذا', 'هذه', 'هكذا'].includes(tokens[i - 2]?.text ?? '')) return i - 2
  return ['حسبما', 'كما', 'مثلما', 'وفقما'].includes(before) ? i - 1 : i
}
