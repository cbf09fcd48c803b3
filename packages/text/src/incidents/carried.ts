import { foldedSet } from '../fold.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import {
  aftermathOpeners,
  aftermathWords,
  attackerNouns,
  recordingVerbs,
  roundUpNouns,
} from '../lexicon/incident-arguments.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import { perWord } from '../words.ts'
import { timesOf } from './dates.ts'
import type { IncidentText } from './incident-text.ts'
import { placeSpan, placesOf } from './places.ts'
import type { Told } from './told.ts'

/** Gives to an event the day and the place that the sentences before it tell for it, where they plainly do. */
export function withCarried(text: IncidentText, told: readonly Told[]): Told[] {
  const carried: Told[] = []
  for (const one of told) {
    const before = carried.at(-1)
    const from =
      one.modality !== 'happened' || (one.date !== null && one.place !== null)
        ? null
        : before !== undefined && isAftermath(text, before, one)
          ? before
          : roundUp(text, one)
    carried.push(from === null ? one : { ...one, date: one.date ?? from.date, place: one.place ?? from.place })
  }
  return carried
}

const aftermath = phraseSet(aftermathWords)
const openers = phraseSet(aftermathOpeners)

/** “Fights broke out after the attack”, “Minutes later …”: there and then. */
function isAftermath(text: IncidentText, before: Told, { event: { main }, sentence }: Told): boolean {
  if (sentence === before.sentence || sentence - before.sentence > 2) return false
  const { tokens } = text
  const begin = sentenceStart(tokens, main.first)
  for (let i = begin; i <= Math.min(begin + 1, main.first); i++)
    if (findPhrase(openers, tokens, i) !== null) return true
  for (let i = begin; i < main.first; i++) if (isAttacker((tokens[i] as Token).word)) return true
  for (let i = Math.max(begin, main.first - 5); i <= Math.min(main.last + 4, tokens.length - 1); i++) {
    const phrase = findPhrase(aftermath, tokens, i)
    if (phrase === null || phrase.cut > 1) continue
    const next = tokens[phrase.last + 1]
    if (next?.text === 'ذلك' || (next !== undefined && isTheEvent(text, phrase.last + 1))) return true
  }
  return false
}

const attackers = foldedSet(attackerNouns)
/** “the attackers”: those told of before. */
const isAttacker = perWord((text) => attackers.has(text) || attackers.has(text.replace(/^و(?=ال)/, '')))

/** “the attack”, “the explosion”. */
const isTheEvent = ({ tokens, cues }: IncidentText, at: number): boolean =>
  /^ال/.test((tokens[at] as Token).text) && cues.some(({ first, kind }) => first === at && kind === 'noun')

const records = foldedSet(recordingVerbs)
const isRecord = perWord((text) => records.has(text) || records.has(text.replace(/^[وف](?=...)/, '')))
const many = foldedSet(roundUpNouns)
const isMany = perWord((text) => many.has(text) || many.has(text.replace(/^[وف](?=...)/, '')))

/** A round-up has no more sentences. */
const longest = 5

/** “X saw three attacks on Saturday night. In A, …, and in B …”: the day and the place of the round-up an event is told in. */
function roundUp(text: IncidentText, { event: { main } }: Told): Pick<Told, 'date' | 'place'> | null {
  const { tokens } = text
  let begin = sentenceStart(tokens, main.first)
  for (let step = 0; step < longest && begin > 0; step++) {
    if (!goesOn(tokens, begin) || isParagraph(text, begin)) return null
    const end = begin - 1
    begin = sentenceStart(tokens, end)
    const verb = announces(tokens, begin, sentenceEnd(tokens, end))
    const times = timesOf(text, begin, end)
    if (verb !== -1)
      return {
        date: times.length === 1 ? spanOf(times[0]?.time ?? null) : null,
        place: placeBehind(text, verb, sentenceEnd(tokens, end)),
      }
    // a day of its own ends what the round-up tells of
    if (times.length > 0) return null
  }
  return null
}

const spanOf = (time: { start: number; end: number } | null): Told['date'] =>
  time === null ? null : { start: time.start, end: time.end }

/** “In A, …”, “There also …”: what goes on with a list. */
const goesOn = (tokens: readonly Token[], begin: number): boolean => goingOn.has((tokens[begin] as Token).text)
const goingOn = foldedSet(['في', 'وفي', 'ففي', 'كما', 'فيما', 'كذلك', 'أما', 'وأما', 'بينما', 'إلى'])

/** A blank line before it. */
const isParagraph = ({ folded, tokens }: IncidentText, begin: number): boolean =>
  /\n\s*\n/.test(folded.text.slice((tokens[begin - 1] as Token).end, (tokens[begin] as Token).start))

/** The verb of “saw three attacks”, -1 for none. */
function announces(tokens: readonly Token[], begin: number, end: number): number {
  for (let i = begin; i <= Math.min(end, begin + 12); i++) {
    if (!isRecord((tokens[i] as Token).word)) continue
    for (let k = i + 1; k <= Math.min(end, i + 10); k++) if (isMany((tokens[k] as Token).word)) return i
  }
  return -1
}

function placeBehind(text: IncidentText, verb: number, end: number): Told['place'] {
  const place = placesOf(text, verb, end)[0]
  return place === undefined || place.first > verb + 2 ? null : placeSpan(text, place)
}
