import type { Cue } from './cue.ts'
import { denialFrame } from './denial-frame.ts'
import type { Discourse } from './discourse.ts'
import type { Frame } from './frame.ts'
import { gatheredBefore } from './gathered.ts'
import { nounFrame } from './noun-frame.ts'
import { ownNounFrame } from './own-noun.ts'
import { refusalFrame } from './refusal-frame.ts'
import { actorOf, beforeComma, chargeFrame, isAim, isCharge } from './saying-act.ts'
import { attributionFrame, colonFrame, documentFrame } from './source-frames.ts'
import { verbFrame } from './verb-frame.ts'

/** Reads what stands around an Arabic cue. */
export function arabicFrame(discourse: Discourse, cue: Cue): Frame {
  if (cue.kind === 'document') return documentFrame(discourse, cue)
  if (cue.kind === 'colon') return colonFrame(discourse, cue)
  if (cue.kind === 'attribution') return attributionFrame(discourse, cue)
  if (cue.kind === 'silence' || cue.kind === 'refusal') return refusalFrame(discourse, cue)
  if (cue.kind === 'noun' && isCharge(discourse, cue)) return chargeFrame(discourse, cue)
  if (cue.kind === 'rumour' || cue.kind === 'noun') return nounFrame(discourse, cue)
  if (cue.kind === 'own-noun') return ownNounFrame(discourse, cue)
  if (cue.kind === 'denial-of' || cue.kind === 'denial-behind' || cue.kind === 'judgement')
    return denialFrame(discourse, cue)
  const frame = verbFrame(discourse, cue)
  if (cue.kind !== 'participle' || frame.speaker !== null) return frame
  const led = { ...frame, speaker: gatheredBefore(discourse, cue) ?? actorOf(discourse, cue) }
  const last = frame.content !== null && isAim(discourse, cue) ? beforeComma(discourse, frame.content.first) : undefined
  return last === undefined || led.content === null ? led : { ...led, content: { ...led.content, last } }
}
