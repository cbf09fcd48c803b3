import { reachingVerbs } from '../lexicon/role-words.ts'
import { phraseSet } from '../word-forms.ts'
import type { Cue } from './cues.ts'
import { englishRoles } from './english-roles.ts'
import type { IncidentText } from './incident-text.ts'
import { nounRoles } from './noun-roles.ts'
import { behind, by, onTarget } from './prepositions.ts'
import { reachOf } from './reach.ts'
import type { Roles } from './told.ts'
import { verbRoles } from './verb-roles.ts'

/** Who did it and to whom, as one word of an event has it: by its voice, its frame and the prepositions behind. */
export function rolesOf(text: IncidentText, cue: Cue, others: readonly Cue[]): Roles {
  if (cue.english) return englishRoles(text, cue)
  const { last: end } = reachOf(text, cue, others)
  const roles = cue.kind === 'verb' ? verbRoles(text, cue, end) : nounRoles(text, cue, end)
  return {
    ...roles,
    perpetrator: roles.perpetrator ?? behind(text, by, cue.last + 1, end),
    target:
      roles.target ??
      (mayReach(cue)
        ? onTarget(text, cue.last + 1, end)
        : isTaking(cue)
          ? behind(text, reaching, cue.last + 1, end)
          : null),
  }
}

const reaching = phraseSet(reachingVerbs)

/** “a campaign of arrests that reached ten men”. */
const isTaking = ({ harm, kind }: Cue): boolean => kind === 'noun' && (harm === 'abducted' || harm === 'arrested')

const mayReach = ({ frame, tells, harm }: Cue): boolean =>
  harm !== 'abducted' &&
  harm !== 'arrested' &&
  frame !== 'joins' &&
  frame !== 'leaves' &&
  frame !== 'takes' &&
  frame !== 'controls' &&
  frame !== 'meets' &&
  frame !== 'suffers' &&
  tells !== 'weapon'
