import { foldedSet, type Span } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { occasions } from '../lexicon/clause-words.ts'
import type { Token } from '../tokens.ts'
import { beginOf, type Discourse, spanOfTokens } from './discourse.ts'
import type { Frame } from './frame.ts'

/** “In a statement of Friday, …”: words of saying whose time is that of what is said. */
const occasion = foldedSet([...occasions, 'statement', 'interview', 'speech'])

/** When it was said: the time read between the verb and what is said, or in the phrase that leads to the verb. */
export function dateOf(discourse: Discourse, { cue, time }: Frame, content: TokenRange | null): Span | null {
  const { tokens, times } = discourse
  const at = time ?? occasionTime(discourse, cue.first)
  if (at === null || !discourse.dated.has(at) || (content !== null && at >= content.first && at <= content.last))
    return null
  const last = times.get(at)
  return last === undefined || tokens[at] === undefined ? null : spanOfTokens(discourse, at, last)
}

function occasionTime(discourse: Discourse, cue: number): number | null {
  const { tokens, times } = discourse
  const begin = beginOf(discourse, cue)
  if (!['في', 'وفي', 'خلال', 'in', 'عبر'].includes((tokens[begin] as Token).text)) return null
  const said = [begin + 1, begin + 2].some((i) => occasion.has(tokens[i]?.text ?? ''))
  if (!said) return null
  for (let i = begin + 1; i < Math.min(cue, begin + 14); i++) if (times.has(i)) return i
  return null
}
