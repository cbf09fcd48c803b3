import { foldedSet } from '../fold.ts'
import { sentenceEnd } from '../grammar/sentence.ts'
import { datingVerbs, eventNames } from '../lexicon/incident-arguments.ts'
import type { Token } from '../tokens.ts'
import { timesOf } from './dates.ts'
import type { IncidentText } from './incident-text.ts'
import { placeSpan, placesOf } from './places.ts'
import type { Told } from './told.ts'

const dating = foldedSet(datingVerbs)
const names = foldedSet(eventNames)

/** “… The operation took place at the crossing”, “The incident goes back to Thursday”: where and when, of what was told right before. */
export function withToldLater(text: IncidentText, told: readonly Told[]): Told[] {
  return told.map((one, k) => {
    if (one.modality !== 'happened' || told[k + 1]?.sentence === one.sentence) return one
    const next = nextSentence(text.tokens, one)
    if (next === null || told.some(({ sentence }) => sentence === (text.tokens[next.begin] as Token).sentence))
      return one
    const [time] = timesOf(text, next.begin, next.end)
    const place = placesOf(text, next.begin, next.end).find(({ led }) => led === 'led')
    return {
      ...one,
      date:
        time !== undefined && (one.date === null || next.isDating)
          ? { start: time.time.start, end: time.time.end }
          : one.date,
      place: one.place ?? (place === undefined ? null : placeSpan(text, place)),
    }
  })
}

/** The sentence right behind, if it begins so. */
function nextSentence(tokens: readonly Token[], one: Told): { begin: number; end: number; isDating: boolean } | null {
  let begin = sentenceEnd(tokens, one.event.main.last) + 1
  while (tokens[begin]?.kind === 'mark') begin++
  const verb = (tokens[begin]?.text ?? '').replace(/^و(?=...)/, '')
  if (!dating.has(verb) || !names.has(tokens[begin + 1]?.text ?? '')) return null
  return { begin, end: sentenceEnd(tokens, begin), isDating: /^[يت]عود$/.test(verb) }
}
