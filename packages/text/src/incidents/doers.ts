import type { Statement } from '../annotation.ts'
import { foldedAt, foldedSet, type Span } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { participantAt } from '../grammar/participant.ts'
import { isComplementiser, sentenceStart } from '../grammar/sentence.ts'
import { conjugate } from '../grammar/verb-forms.ts'
import {
  blamingWords,
  claimingDeedVerbs,
  performingVerbs,
  responsibilityNouns,
  sufferedNouns,
} from '../lexicon/doer-words.ts'
import { columns } from '../lexicon/entries.ts'
import { firstFrom, holds } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import { isPartySpan } from './claimants.ts'
import type { Cue } from './cues.ts'
import { type IncidentText, statementsNear } from './incident-text.ts'
import { people } from './known-things.ts'
import { participantSpan } from './participant-span.ts'
import { subjectBefore } from './subject.ts'
import type { EventCues } from './told.ts'

const formsOf = (verbs: readonly string[]) =>
  phraseSet([
    ...new Set(
      verbs.flatMap((verb) => {
        const [past = '', present] = columns(verb)
        return conjugate({ past, present }).map(({ form }) => form)
      }),
    ),
  ])

const performs = formsOf(performingVerbs)
const claims = formsOf(claimingDeedVerbs)
const blames = foldedSet(blamingWords)
const suffered = foldedSet(sufferedNouns)
const responsible = foldedSet(responsibilityNouns)

/**
 * Who did it, where no word beside the event says so: the subject of “managed to”, who owns up to it, who is accused of it, who
 * tells that he did it.
 */
export function doerOf(text: IncidentText, { main }: EventCues): Span | null {
  if (main.english || main.passive || main.frame === 'meets') return null
  const range = performer(text, main) ?? thrower(text, main) ?? responsibleFor(text, main) ?? blamedFor(text, main)
  if (range !== null) return isSomebody(text, range) ? participantSpan(text, range) : null
  return accusedOf(text, main) ?? selfTold(text, main)
}

const nobodyWords = foldedSet(['أي', 'أية', 'أحد', 'لا'])
const isSomebody = ({ tokens }: IncidentText, { first }: TokenRange): boolean =>
  !nobodyWords.has((tokens[first] as Token).text)

const farthest = 18

/** “X managed, at dawn, to kill”, “gunmen went about burning”: the subject of the verb that leads to the deed. */
function performer(text: IncidentText, cue: Cue): TokenRange | null {
  if (cue.kind !== 'noun') return null
  const { tokens } = text
  const begin = Math.max(sentenceStart(tokens, cue.first), cue.first - farthest)
  for (let i = cue.first - 1; i >= begin; i--) {
    const verb = findPhrase(performs, tokens, i) ?? findPhrase(claims, tokens, i)
    if (verb === null || verb.cut > 1) {
      if (text.cues.some(({ first, kind, tells }) => first === i && kind === 'verb' && tells === 'event')) return null
      continue
    }
    const behind = participantAt(text, i + 1, cue.first - 1)
    if (behind !== null && behind.last < cue.first && isDoer(text, behind)) return behind
    const before = subjectBefore(text, { ...cue, first: i, last: i, start: (tokens[i] as Token).start })
    return before !== null && isDoer(text, before) ? before : null
  }
  return null
}

/** Who acts: a force, armed people, people. */
const isDoer = (text: IncidentText, range: TokenRange): boolean =>
  text.isActor(range) || people.has((text.tokens[range.first] as Token).text)

/** “threw unknown men a grenade”: within the phrase for the event. */
function thrower(text: IncidentText, { first, last, kind, frame }: Cue): TokenRange | null {
  if (kind !== 'verb' || frame !== 'occurs' || last - first < 2) return null
  const range = participantAt(text, first + 1, last - 1)
  return range !== null && isDoer(text, range) ? { first: range.first, last: Math.min(range.last, last - 1) } : null
}

/** “the responsibility of X for”, “X's standing behind”. */
function responsibleFor(text: IncidentText, cue: Cue): TokenRange | null {
  const { tokens } = text
  const begin = Math.max(sentenceStart(tokens, cue.first), cue.first - 12)
  for (let i = cue.first - 2; i >= begin; i--) {
    if (!responsible.has((tokens[i] as Token).text)) continue
    const range = participantAt(text, i + 1, cue.first - 1)
    return range !== null && isDoer(text, range) ? range : null
  }
  return null
}

/** “held X responsible for the attack”. */
function blamedFor(text: IncidentText, cue: Cue): TokenRange | null {
  const { tokens } = text
  const begin = Math.max(sentenceStart(tokens, cue.first), cue.first - farthest)
  for (let i = cue.first - 2; i >= begin; i--) {
    if (!blames.has((tokens[i] as Token).text)) continue
    const one = participantAt(text, i + 1, cue.first - 1)
    if (one === null) return null
    // “accused X Y of”: the second
    const other = participantAt(text, one.last + 1, cue.first - 1)
    return other !== null && isDoer(text, other)
      ? other
      : isDoer(text, one) && /^(?:مح|مت)/.test((tokens[i] as Token).text)
        ? one
        : null
  }
  return null
}

/** Whom a statement accuses of it. */
function accusedOf(text: IncidentText, cue: Cue): Span | null {
  const at = text.offset(cue.first)
  const charge = statementsNear(text, at).findLast(
    ({ stance, content }) => stance === 'accuses' && content !== null && holds(content, at),
  )
  if (charge?.content == null) return null
  const first = tokenAt(text, charge.content.start)
  if (first >= cue.first) return null
  const range = participantAt(text, first, cue.first - 1)
  return range !== null && isDoer(text, range) ? participantSpan(text, range) : null
}

const tokenAt = ({ tokens, folded }: IncidentText, offset: number): number =>
  firstFrom(tokens, foldedAt(folded, offset))

/** “announced the arrest of”, “said that it had shelled”: who tells it did it. */
function selfTold(text: IncidentText, cue: Cue): Span | null {
  const at = text.offset(cue.first)
  const saying = statementsNear(text, at).findLast(
    ({ content, speaker }) => content !== null && speaker !== null && holds(content, at),
  )
  if (saying === undefined || saying.content === null || !isOwnDeed(text, cue, saying)) return null
  return isPartySpan(text, saying.speaker as Span) ? (saying.affiliation ?? saying.speaker) : null
}

const told = new Set(['asserts', 'confirms', 'claims-at-a-distance'])

function isOwnDeed(text: IncidentText, cue: Cue, { content, stance }: Statement): boolean {
  if (!told.has(stance)) return false
  if (cue.ours) return true
  const { tokens } = text
  const begin = tokenAt(text, (content as Span).start)
  const word = (tokens[cue.first] as Token).text
  if (cue.kind === 'noun')
    return cue.first - begin <= 1 && cue.frame !== 'reaches' && cue.frame !== 'occurs' && !suffered.has(word)
  // “that it had shelled”
  let i = cue.first - 1
  while (i > 0 && (/^(?:قد|كان|كانت|كانوا)$/.test((tokens[i] as Token).text) || text.isTime(i))) i--
  return (
    i >= 0 && i < begin && isComplementiser(tokens[i] as Token) && /(?:ه|ها|هم|هما|نا)$/.test((tokens[i] as Token).text)
  )
}
