import { foldedAt, foldedSet, type Span } from '../fold.ts'
import { bareNoun, isCalling, participantAt } from '../grammar/participant.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import { numberAt } from '../numbers/number-words.ts'
import { firstFrom, holds } from '../spans.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import { people } from './known-things.ts'
import { participantSpan } from './participant-span.ts'
import type { Told } from './told.ts'

/** “X came home. Unknown men had abducted him in June”, “The body of X was found. He had been abducted”: X. */
export function withToldOfBefore(text: IncidentText, told: readonly Told[]): Told[] {
  return told.map((one, k) => {
    if (one.target !== null || !meansOneBefore(text.tokens, one)) return one
    const target = harmedBefore(text, one, told.slice(0, k)) ?? firstPersonBefore(text, one)
    return target === null ? one : { ...one, target }
  })
}

const had = foldedSet(entries('وكان | وكانت | وكانوا | وكانا | كان | كانت | كانوا | كانا | وقد | قد'))

/** A verb of harm whose object is a pronoun, or one of “he had been abducted” without a subject. */
function meansOneBefore(tokens: readonly Token[], { event: { main } }: Told): boolean {
  if (main.kind !== 'verb' || main.harm === null || main.english || main.ours || main.present) return false
  if (main.pronoun) return true
  const begin = sentenceStart(tokens, main.first)
  return (
    main.first > begin &&
    had.has(tokens[main.first - 1]?.text ?? '') &&
    (had.has(tokens[begin]?.text ?? '') || tokens[main.first - 1]?.text === 'قد')
  )
}

/** Whom the event told right before harmed. */
function harmedBefore(text: IncidentText, { event, sentence }: Told, told: readonly Told[]): Span | null {
  const before = told.findLast((other) => other.sentence < sentence && other.event.main.harm !== null)
  if (before === undefined || before.target === null || sentence - before.sentence > 2) return null
  const first = firstFrom(text.tokens, foldedAt(text.folded, before.target.start))
  return agrees(text.tokens, event.main, first) ? before.target : null
}

/** The first person who may be meant of the same sentence, else of the one before; not who says it. */
function firstPersonBefore(text: IncidentText, one: Told): Span | null {
  const { tokens } = text
  const { main } = one.event
  const begin = sentenceStart(tokens, main.first)
  return (
    personBetween(text, one, begin, main.first - 1) ??
    (begin === 0 ? null : personBetween(text, one, sentenceStart(tokens, begin - 1), begin - 1))
  )
}

function personBetween(
  text: IncidentText,
  { event: { main }, perpetrator }: Told,
  from: number,
  to: number,
): Span | null {
  const { tokens } = text
  for (let i = from; i < to; i++) {
    if (text.isTime(i) || !(isPerson(text, i) || numberAt(tokens, i) !== null)) continue
    const range = participantAt(text, i, to)
    if (range === null || !tokens.slice(range.first, range.last + 1).some((_, k) => isPerson(text, range.first + k)))
      continue
    i = range.last
    const span = participantSpan(text, range)
    const isOther =
      text.statements.some(({ speaker }) => speaker !== null && holds(speaker, span.start)) ||
      (perpetrator !== null && span.start < perpetrator.end && perpetrator.start < span.end)
    if (!isOther && agrees(tokens, main, range.first)) return span
  }
  return null
}

function isPerson({ tokens, kindOfName }: IncidentText, i: number): boolean {
  const { text } = tokens[i] as Token
  const word = bareNoun(text.replace(/^[وف](?=ال)/, ''))
  // “is missing”: with the ending of the accusative a predicate
  return (people.has(word) && !/[^اوي]ا$/.test(word)) || isCalling(word) || kindOfName(i) === 'person'
}

/** “Him” and “was abducted” mean one, “her” a woman, “them” several. */
function agrees(tokens: readonly Token[], { last, pronoun }: Cue, at: number): boolean {
  const verb = (tokens[last] as Token).text
  const { text, kind } = tokens[at] as Token
  const isCounted = kind === 'number' || numberAt(tokens, at) !== null
  const isSeveral = pronoun ? /(?:هم|هما|هن)$/.test(verb) : /(?:وا|ا|ن)$/.test(verb)
  if (isSeveral) return isCounted || /(?:ات|ون|ين|ان|اء|ال)$|^(?:ال)?ا..ا.$/.test(text)
  const isMany = isCounted || /..(?:ون|ين|ان)$/.test(text)
  return !isMany && !(pronoun && /[^ه]ه$/.test(verb) && /ه$/.test(text))
}
