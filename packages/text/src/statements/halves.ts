import { arabicVerbs } from '../lexicon/reporting-verbs.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cue.ts'
import type { Discourse } from './discourse.ts'
import type { Frame } from './frame.ts'
import { speaksWell } from './who-speaks.ts'

/** “Neither confirmed nor denied …”: the first of two negated verbs has nothing of its own but who it is about. */
export function halvesJoined(discourse: Discourse, frames: readonly Frame[]): Frame[] {
  const { tokens } = discourse
  return frames.flatMap((frame, k) => {
    const next = frames[k + 1]
    const before = frames[k - 1]
    if (isHalf(tokens, frame, next)) return []
    // “did not confirm the visit and did not deny it”
    if (
      before !== undefined &&
      pointsBack(tokens, frame.cue) &&
      before.content !== null &&
      isHalf(tokens, before, frame)
    )
      return [{ ...frame, speaker: before.speaker, speakerCut: before.speakerCut, content: before.content }]
    const inherits =
      before?.cue.negated === true &&
      frame.cue.negated &&
      frame.speaker === null &&
      !frame.cue.pronoun &&
      frame.cue.first - before.cue.last <= 6
    if (inherits) return [{ ...frame, speaker: before.speaker, speakerCut: before.speakerCut }]
    // “did not confirm nor deny the landing of …”: who speaks stands before
    const misread =
      before !== undefined &&
      isHalf(tokens, before, frame) &&
      before.content?.by !== 'clause' &&
      frame.content === null &&
      frame.speaker !== null &&
      (before.speaker !== null || !speaksWell(discourse, frame.speaker.first))
    if (!misread || before === undefined || frame.speaker === null) return [frame]
    const content = { first: frame.speaker.first, by: 'object', cut: 0 } as const
    const speaker = before.speaker !== null && before.speaker.last < frame.cue.first ? before.speaker : null
    return [{ ...frame, speaker, speakerCut: before.speakerCut, content }]
  })
}

const nearPair = 6
const farPair = 14

/** “Deny it”, “deny that”. */
const pointsBack = (tokens: readonly Token[], { pronoun, last }: Cue): boolean =>
  pronoun || ['ذلك', 'الامر'].includes(tokens[last + 1]?.text ?? '')

const either = new Set([...(arabicVerbs.denies ?? []), ...(arabicVerbs.confirms ?? [])])

/** Whether a negated verb is the first half of “neither confirmed nor denied”, of which the second tells. */
function isHalf(tokens: readonly Token[], { cue, content }: Frame, next: Frame | undefined): boolean {
  if (!cue.negated || next?.cue.negated !== true || cue.verb === next.cue.verb) return false
  if (tokens[cue.first]?.sentence !== tokens[next.cue.first]?.sentence) return false
  if (
    cue.language === 'ar' &&
    !(cue.verb !== null && next.cue.verb !== null && either.has(cue.verb) && either.has(next.cue.verb))
  )
    return false
  return next.cue.first - cue.last <= (pointsBack(tokens, next.cue) || content === null ? farPair : nearPair)
}
