import { foldedSet } from '../fold.ts'
import { entries } from '../lexicon/entries.ts'
import type { Token } from '../tokens.ts'
import { isCoordinate, isListItem } from './coordinate.ts'
import type { Cue } from './cues.ts'
import { violent } from './event-kinds.ts'
import type { IncidentText } from './incident-text.ts'
import { distance } from './nearness.ts'
import { hasOwnDoer } from './raids.ts'
import { replyBetween } from './replies.ts'
import { isAfterTime } from './same-deed.ts'
import { isSum, near } from './sums.ts'
import type { EventCues } from './told.ts'

/** “five were killed and a sixth was taken prisoner”: what became of another of them. */
export const isFate = (text: IncidentText, cue: Cue, cues: readonly Cue[]): boolean =>
  cue.tells === 'event' &&
  !hasOwnDoer(text, cue) &&
  (cue.harm === 'abducted' || cue.harm === 'arrested' || cue.harm === 'missing') &&
  (text.tokens[cue.first] as Token).text.startsWith('و') &&
  cue.start > (text.tokens[cue.first] as Token).start &&
  cues.some(
    ({ tells, last, harm }) => tells === 'harm' && harm !== 'missing' && cue.first > last && cue.first - last <= 12,
  )
const reports = foldedSet(entries('أفاد | أفادت | أعلن | أعلنت | ذكر | ذكرت | أشار | أشارت | وثق | وثقت | سجل | سجلت'))

/** “…, as it also told of the killing of”: another event. */
const isReportedApart = (tokens: readonly Token[], main: Cue, cue: Cue): boolean =>
  tokens
    .slice(main.last + 1, cue.first)
    .some(({ text }, i, between) => text === 'كما' && reports.has(between[i + 1]?.text ?? ''))

/** “the killing of a shepherd by gunshot near X, and the explosion of a mine in Y”: items of a list. */
const isNextItem = ({ tokens }: IncidentText, cue: Cue, { main }: EventCues): boolean =>
  main.first > cue.last &&
  main.kind === 'noun' &&
  /^و/.test((tokens[main.first] as Token).text) &&
  tokens[main.first - 1]?.text === '،' &&
  main.start > (tokens[main.first] as Token).start

/** “and the killing of three of its crew”: of what was hit. */
const isOfThose = (tokens: readonly Token[], { last }: Cue): boolean =>
  tokens
    .slice(last + 1, last + 5)
    .some(({ text }) => /...(?:ها|هم|هما)$/.test(text) || text === 'منهم' || text === 'منها')

/** “killed an officer, while the artillery shelled”: two deeds. */
const isContrasted = (tokens: readonly Token[], cue: Cue, { main }: EventCues): boolean =>
  main.first > cue.last &&
  main.kind === 'verb' &&
  ['فيما', 'بينما', 'كما', 'لم', 'لن', 'ما'].includes(tokens[main.first - 1]?.text ?? '')

/** “looted a convoy and wounded two drivers”: the same people, on the way. */
const isAlsoDone = ({ tokens }: IncidentText, cue: Cue, main: Cue): boolean =>
  main.type === 'looting-property-destruction' &&
  cue.kind === 'verb' &&
  cue.first > main.last &&
  cue.first - main.last < 20 &&
  /^و.*وا$/.test((tokens[cue.first] as Token).text)

/** “…, so its driver was killed”: by what was told before. */
const isResult = ({ tokens }: IncidentText, { first, start, kind }: Cue): boolean => {
  const token = tokens[first] as Token
  return kind === 'verb' && start > token.start && token.text.startsWith('ف')
}

/** “(four were hurt by the shelling,) while a soldier was killed by the fire of …”, “(the shelling comes) a day after the killing of”. */
const isOfAnother = (tokens: readonly Token[], main: Cue, cue: Cue): boolean =>
  main.last < cue.first &&
  (isAfterTime(tokens, cue) ||
    (cue.kind === 'verb' && contrasts.has(tokens[cue.first - 1]?.text ?? '') && isShot(tokens, cue)))

const contrasts = foldedSet(entries('فيما | بينما | كما | حين'))
/** By fire of its own. */
const isShot = (tokens: readonly Token[], { last, first }: Cue): boolean =>
  tokens
    .slice(last + 1, last + 9)
    .some(
      ({ text, sentence }) =>
        sentence === tokens[first]?.sentence && /^ب(?:رصاص|رصاصه|نيران|طلق|طلقات|قنص)$/.test(text),
    )

/** Gives the dead and wounded to the event that harmed them; where none is told they are one themselves. */
export function addHarm(text: IncidentText, events: EventCues[], cue: Cue, begin: number, end: number): void {
  const candidates = events.filter(
    (event) =>
      (violent.has(event.main.type) ||
        event.main.type === 'mob-violence' ||
        event.main.tells === 'attack' ||
        isAlsoDone(text, cue, event.main)) &&
      !isNextItem(text, cue, event) &&
      !(isListItem(text.tokens, event.main, cue) && !isOfThose(text.tokens, cue)) &&
      !isContrasted(text.tokens, cue, event) &&
      !isCoordinate(text, event.main, cue) &&
      !replyBetween(text.tokens, event.main, cue) &&
      !isOfAnother(text.tokens, event.main, cue) &&
      !(isResult(text, cue) && event.main.first > cue.last && events.some(({ main }) => main.first < cue.first)),
  )
  const gap = (event: EventCues): number => Math.min(...event.cues.map((other) => distance(cue, other)))
  const [nearest] = candidates.sort((a, b) => gap(a) - gap(b))
  if (nearest !== undefined && gap(nearest) <= 45 && !isReportedApart(text.tokens, nearest.main, cue))
    nearest.cues.push(cue)
  else if (!isSum(text, cue, ...near(cue, begin, end)) && cue.tells === 'harm') events.push({ main: cue, cues: [cue] })
}
