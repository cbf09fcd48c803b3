import type { Attribution } from '../annotation.ts'
import { foldedSet } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { participantAt } from '../grammar/participant.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import { behindThat, blamingWords, denyingPart, leadsToBlamed, owningUp } from '../lexicon/doer-words.ts'
import { firstFrom } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import { accusedBehind, doerAt, isDoer } from './doing.ts'
import type { IncidentText } from './incident-text.ts'
import { participantSpan } from './participant-span.ts'
import { subjectBefore } from './subject.ts'
import type { Told } from './told.ts'

const points = phraseSet(behindThat)
const blames = foldedSet(blamingWords)
const leads = foldedSet(leadsToBlamed)
const owns = foldedSet(owningUp)
const denies = foldedSet(denyingPart)

interface Blamed {
  readonly range: TokenRange
  readonly attribution: Attribution
}

/** So far behind an event is told who is blamed for it, in tokens. */
const farthest = 90

/** Events of which nobody is known, each with who is said behind it to have done it: “…, and accused X of standing behind it”. */
export function withBlamed(text: IncidentText, told: readonly Told[]): Told[] {
  return told.map((one, k) => {
    if (one.perpetrator !== null || one.type === 'agreement' || one.event.main.frame === 'meets') return one
    const from = one.event.main.last + 1
    const next = told[k + 1]?.event.main.first ?? text.tokens.length
    const doer = blamedWithin(near(text, from), from, Math.min(from + farthest, Math.max(next, from + 1)))
    return doer === null
      ? one
      : { ...one, perpetrator: participantSpan(text, doer.range), attribution: doer.attribution }
  })
}

/** The text with the words for events of that stretch alone: a long text is read in the time of its parts. */
function near(text: IncidentText, from: number): IncidentText {
  const { tokens, cues } = text
  const end = Math.min(from + farthest, tokens.length)
  const startOf = (i: number): number => tokens[i]?.start ?? text.folded.text.length
  return { ...text, cues: cues.slice(firstFrom(cues, startOf(Math.max(0, from - 2))), firstFrom(cues, startOf(end))) }
}

function blamedWithin(text: IncidentText, from: number, end: number): Blamed | null {
  for (let i = from; i < Math.min(end, text.tokens.length); i++) {
    const ascribed = ascribedTo(text, i)
    if (ascribed !== null) return { range: ascribed, attribution: 'alleged' }
    if ((findPhrase(points, text.tokens, i)?.cut ?? 2) > 1) continue
    const doer = blamedBefore(text, i, from)
    if (doer !== null) return doer
  }
  return null
}

/** “the prosecution ascribed the operation to X”. */
function ascribedTo(text: IncidentText, i: number): TokenRange | null {
  const { tokens } = text
  if (!/^[وف]?(?:نسب|[يت]نسب)(?:ت|وا)?$/.test((tokens[i] as Token).text)) return null
  const to = tokens.slice(i + 1, i + 10).findIndex(({ text: word }) => word === 'الي')
  return to === -1 ? null : doerAt(text, i + 1 + to + 1, i + 20)
}

/** Who stands before “behind it”, “of having done it”. */
function blamedBefore(text: IncidentText, at: number, from: number): Blamed | null {
  const { tokens } = text
  const begin = Math.max(sentenceStart(tokens, at), from, at - 16)
  for (let i = at - 1; i >= begin; i--) {
    const { text: word } = tokens[i] as Token
    if (denies.has(word)) return null
    if (leads.has(word)) {
      const whose = participantAt(text, i + 1, at - 1)
      if (whose !== null && isDoer(text, whose)) return { range: whose, attribution: 'alleged' }
    }
    if (owns.has(word)) return blamed(subjectOf(text, i, at), 'owned')
    if (blames.has(word)) return blamed(accusedBehind(text, i, at - 1), 'alleged')
  }
  return null
}

const blamed = (range: TokenRange | null, attribution: Attribution): Blamed | null =>
  range === null ? null : { range, attribution }

function subjectOf(text: IncidentText, i: number, at: number): TokenRange | null {
  const behind = participantAt(text, i + 1, at - 1)
  if (behind !== null && isDoer(text, behind)) return behind
  const cue = text.cues[0]
  const before =
    cue === undefined
      ? null
      : subjectBefore(text, { ...cue, first: i, last: i, start: (text.tokens[i] as Token).start })
  return before !== null && isDoer(text, before) ? before : null
}
