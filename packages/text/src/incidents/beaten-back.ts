import { foldedSet } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, participantAt } from '../grammar/participant.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { assaultNouns, repellingVerbs, succeedingVerbs } from '../lexicon/incident-arguments.ts'
import type { Token } from '../tokens.ts'
import { findPhrase } from '../word-forms.ts'
import { perWord } from '../words.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import { by } from './prepositions.ts'
import { subjectBefore } from './subject.ts'
import type { EventCues, Roles } from './told.ts'

const repelling = foldedSet(repellingVerbs)
const repels = perWord((text) => repelling.has(text) || repelling.has(text.replace(/^[وف](?=...)/, '')))
const assaults = foldedSet(assaultNouns)
const isAssault = perWord((text) => assaults.has(bareNoun(text.replace(/^ل(?=ه|م|ت|ز)/, '')).replace(/ا$/, '')))
const succeeding = foldedSet(succeedingVerbs)

/**
 * “The army beat back an assault of the front on the hill”: who came did it, to those who stood; null where nothing was
 * beaten back.
 */
export function beatenBack(text: IncidentText, { cues }: EventCues): Roles | null {
  const { tokens } = text
  const begin = sentenceStart(tokens, (cues[0] as Cue).first)
  const last = cues.at(-1) as Cue
  for (let i = Math.max(begin, (cues[0] as Cue).first - 12); i <= last.last; i++) {
    if (!repels((tokens[i] as Token).word)) continue
    const assault = assaultBehind(text, i)
    if (assault === -1 || !cues.some(({ first, last }) => first <= assault && assault <= last + 1)) continue
    return { perpetrator: whoCame(text, assault), target: whoStood(text, i, assault) }
  }
  return null
}

/** The word for what was beaten back, close behind the verb. */
function assaultBehind({ tokens }: IncidentText, verb: number): number {
  const end = Math.min(sentenceEnd(tokens, verb), verb + 12)
  for (let i = verb + 1; i <= end; i++) if (isAssault((tokens[i] as Token).word)) return i
  return -1
}

/** Between verb and assault, before the verb, or before “managed to beat back”. */
function whoStood(text: IncidentText, verb: number, assault: number): TokenRange | null {
  const behind = participantAt(text, verb + 1, assault - 1)
  if (behind !== null && behind.first === verb + 1) return behind
  for (let i = verb - 1; i >= Math.max(sentenceStart(text.tokens, verb), verb - 9); i--)
    if (succeeding.has((text.tokens[i] as Token).text.replace(/^[وف](?=...)/, '')))
      return participantAt(text, i + 1, verb - 1)
  return subjectBefore(text, { first: verb, last: verb, start: (text.tokens[verb] as Token).start } as Cue)
}

/** “an assault of X”, “by X”, “that X had launched”. */
function whoCame(text: IncidentText, assault: number): TokenRange | null {
  const { tokens } = text
  const end = Math.min(sentenceEnd(tokens, assault), assault + 14)
  for (let i = assault + 1; i <= end; i++) {
    const { text: word, kind } = tokens[i] as Token
    if (kind === 'mark' && i > assault + 2) return null
    // “an attempt to advance by X”
    if (ofMove.has(word)) continue
    const led = findPhrase(by, tokens, i)
    const at = led !== null ? led.last + 1 : launched.has(word) ? i + 1 : i
    const range = participantAt(text, at, end)
    if (range !== null && text.isActor(range) && (at > i || /^ل/.test(word) || i <= assault + 2)) return range
  }
  return null
}

const ofMove = foldedSet(['تقدم', 'تسلل', 'اقتحام', 'هجوم', 'توغل'])

const launched = foldedSet([
  'شنه',
  'شنته',
  'شنها',
  'شنتها',
  'نفذه',
  'نفذته',
  'نفذها',
  'نفذتها',
  'شنوه',
  'نفذوه',
  'نفذوها',
])
