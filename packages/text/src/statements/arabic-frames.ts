import type { Cue } from './cue.ts'
import { denialFrame } from './denial-frame.ts'
import type { Discourse } from './discourse.ts'
import type { Frame } from './frame.ts'
import { nounFrame } from './noun-frame.ts'
import { ownNounFrame } from './own-noun.ts'
import { refusalFrame } from './refusal-frame.ts'
import { attributionFrame, colonFrame, documentFrame } from './source-frames.ts'
import { verbFrame } from './verb-frame.ts'

/** Reads what stands around an Arabic cue. */
export function arabicFrame(discourse: Discourse, cue: Cue): Frame {
  if (cue.kind === 'document') return documentFrame(discourse, cue)
  if (cue.kind === 'colon') return colonFrame(discourse, cue)
  if (cue.kind === 'attribution') return attributionFrame(discourse, cue)
  if (cue.kind === 'silence' || cue.kind === 'refusal') return refusalFrame(discourse, cue)
  if (cue.kind === 'rumour' || cue.kind === 'noun') return nounFrame(discourse, cue)
  if (cue.kind === 'own-noun') return ownNounFrame(discourse, cue)
  if (cue.kind === 'denial-of' || cue.kind === 'denial-behind' || cue.kind === 'judgement')
    return denialFrame(discourse, cue)
  return verbFrame(discourse, cue)
}
