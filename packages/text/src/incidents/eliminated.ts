import { participantAt } from '../grammar/participant.ts'
import { sentenceEnd } from '../grammar/sentence.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import { isPeopleWord } from './people-words.ts'
import type { Roles } from './told.ts'

/** “(the army) put an end to seven terrorists” (قضى … على), of a verb that else says who died. */
export function eliminated(text: IncidentText, { first, last, kind }: Cue): Roles | null {
  const { tokens } = text
  if (kind !== 'verb' || !/^[وف]?قض(?:ي|ت|وا)$/.test((tokens[first] as Token).text)) return null
  const end = sentenceEnd(tokens, last)
  const perpetrator = participantAt(text, last + 1, end)
  if (perpetrator === null || !text.isActor(perpetrator) || tokens[perpetrator.last + 1]?.text !== 'علي') return null
  const target = participantAt(text, perpetrator.last + 2, end)
  if (target === null) return null
  const people = tokens.slice(target.first, target.last + 1).some(({ word }) => isPeopleWord(word))
  return people || numberAt(tokens, target.first) !== null ? { perpetrator, target } : null
}
