import { foldedSet, type Span } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { occasions } from '../lexicon/clause-words.ts'
import { observingVerbs } from '../lexicon/function-words.ts'
import type { Token } from '../tokens.ts'
import { beginOf, type Discourse, endOf, spanOfTokens } from './discourse.ts'
import type { Frame } from './frame.ts'

/** “In a statement of Friday, …”: words of saying whose time is that of what is said. */
const occasion = foldedSet([...occasions, 'statement', 'interview', 'speech'])
const leading = new Set(['في', 'وفي', 'خلال', 'in', 'عبر'])
const commas = new Set(['،', ','])

/** They tell of what happened then, not of when it is told. */
const observing = new Set(observingVerbs)
const furthest = 14

/** When it was said: the time read between the verb and what is said, or in the phrase that tells of the occasion. */
export function dateOf(discourse: Discourse, { cue, time }: Frame, content: TokenRange | null): Span | null {
  const { tokens, times } = discourse
  if (cue.verb !== null && observing.has(cue.verb.past)) return null
  const at = time ?? occasionBefore(discourse, cue.first) ?? occasionBehind(discourse, content)
  if (at === null || !discourse.dated.has(at)) return null
  // what goes on behind the verb has the verb between its parts
  const parted = content !== null && content.first < cue.first && at > cue.last && cue.last < content.last
  if (content !== null && !parted && at >= content.first && at <= content.last) return null
  const last = times.get(at)
  return last === undefined || tokens[at] === undefined ? null : spanOfTokens(discourse, at, last)
}

function occasionBefore(discourse: Discourse, cue: number): number | null {
  const begin = beginOf(discourse, cue)
  return opensOccasion(discourse, begin) ? timeWithin(discourse, begin + 1, Math.min(cue, begin + furthest)) : null
}

/** “accused X of …, in a report it published on Thursday”. */
function occasionBehind(discourse: Discourse, content: TokenRange | null): number | null {
  if (content === null) return null
  const { tokens } = discourse
  const comma = content.last + 1
  if (!commas.has(tokens[comma]?.text ?? '') || !opensOccasion(discourse, comma + 1)) return null
  const end = Math.min(endOf(discourse, comma) + 1, comma + furthest)
  let stop = comma + 2
  while (stop < end && (tokens[stop] as Token).kind !== 'mark') stop++
  return timeWithin(discourse, comma + 2, stop)
}

const opensOccasion = ({ tokens }: Discourse, i: number): boolean =>
  leading.has(tokens[i]?.text ?? '') && [1, 2].some((k) => occasion.has(tokens[i + k]?.text ?? ''))

function timeWithin({ times }: Discourse, from: number, to: number): number | null {
  for (let i = from; i < to; i++) if (times.has(i)) return i
  return null
}
