import { foldedSet, foldedText } from '../fold.ts'
import { bareNoun } from '../grammar/participant.ts'
import { crowdMembers, dispersals, gasWords, inTheAir } from '../lexicon/protest-triggers.ts'
import type { Token } from '../tokens.ts'
import type { IncidentText } from './incident-text.ts'
import type { Told } from './told.ts'

const members = foldedSet(crowdMembers)
const gas = foldedSet(gasWords)
const air = foldedSet(inTheAir)

const crowds: ReadonlySet<string> = new Set([
  ...['peaceful-protest', 'protest-with-intervention', 'violent-demonstration', 'excessive-force-against-protesters'],
])
const harms: ReadonlySet<string> = new Set(['attack', 'armed-clash', 'excessive-force-against-protesters'])

/** What became of a protest is no event beside it: “marched … The police dispersed the protesters and arrested some of them”. */
export function withoutAftermath(text: IncidentText, told: readonly Told[]): Told[] {
  const kept: Told[] = []
  for (const one of told) {
    const before = kept.at(-1)
    if (before !== undefined && isAftermath(text, before, one)) kept[kept.length - 1] = withAftermath(text, before, one)
    else kept.push(one)
  }
  return kept
}

/** Told in the same or the next sentences, of nowhere and no day else. */
function isAftermath(text: IncidentText, before: Told, one: Told): boolean {
  if (!crowds.has(before.type) || before.modality !== 'happened' || one.modality !== 'happened') return false
  if (one.sentence - before.sentence > 2) return false
  if (one.type === 'attack' && isExcessive(text.tokens, one)) return true
  if (harms.has(one.type) && one.casualties.length === 0 && isDispersing(text.tokens, one)) return true
  if (one.type === 'armed-clash' && one.sentence === before.sentence && isHeldBack(text.tokens, one)) return true
  if (isElsewhere(text, before.place, one.place) || isElsewhere(text, before.date, one.date)) return false
  if (one.type === 'protest-with-intervention') return true
  if (one.type === 'violent-demonstration') return before.type === 'violent-demonstration'
  if (one.type === 'arrests') return isOfCrowd(text, one)
  if (one.type === 'looting-property-destruction')
    return before.type === 'violent-demonstration' && isGoingOn(text, one)
  return harms.has(one.type) && (isInAir(text, one) || (one.event.main.tells === 'harm' && isOfCrowd(text, one)))
}

function withAftermath(text: IncidentText, before: Told, one: Told): Told {
  const wasPeaceful = before.type === 'peaceful-protest'
  const isBroken =
    one.type === 'protest-with-intervention' ||
    one.type === 'arrests' ||
    isInAir(text, one) ||
    isDispersing(text.tokens, one) ||
    isByGas(text, one)
  const type = !wasPeaceful
    ? before.type
    : isBroken
      ? 'protest-with-intervention'
      : one.type === 'excessive-force-against-protesters'
        ? one.type
        : before.type
  const fresh = one.casualties.filter((more) => !before.casualties.some(({ start }) => start === more.start))
  return {
    ...before,
    type,
    place: before.place ?? one.place,
    date: before.date ?? one.date,
    casualties: [...before.casualties, ...fresh],
  }
}

/** “…, and the police stood up to them with batons”. */
const isHeldBack = (tokens: readonly Token[], { event: { main } }: Told): boolean =>
  /تصد/.test((tokens[main.first] as Token).text) && /^ل(?:هم|ها|ه)$/.test(tokens[main.last + 1]?.text ?? '')

/** “fired … to disperse them”. */
const isDispersing = (tokens: readonly Token[], { event: { main } }: Told): boolean =>
  tokens.slice(main.last + 1, main.last + 12).some(({ text }) => dispersing.has(text))
const dispersing = foldedSet(dispersals)

/** “accused the police of an excessive use of force”: how the protest was met. */
const isExcessive = (tokens: readonly Token[], { event: { main } }: Told): boolean =>
  tokens.slice(main.first, main.last + 1).some(({ text }) => /^(?:ال)?مفرط$/.test(text))

/** “… and burned two cars”: the same people. */
const isGoingOn = ({ tokens }: IncidentText, { event: { main } }: Told): boolean =>
  main.kind === 'verb' && /^[وف].*وا$/.test((tokens[main.first] as Token).text)

/** “fired into the air”. */
const isInAir = ({ tokens }: IncidentText, { event: { main } }: Told): boolean =>
  tokens.slice(main.last + 1, main.last + 10).some(({ text }) => air.has(text))

/** “were treated for suffocation by tear gas”. */
const isByGas = ({ tokens }: IncidentText, { event: { main } }: Told): boolean =>
  tokens.slice(main.first, main.last + 12).some(({ text }) => gas.has(bareNoun(text)))

/** “fourteen of them”, “two of the protesters”. */
const isOfCrowd = ({ tokens }: IncidentText, { event: { main } }: Told): boolean =>
  tokens
    .slice(Math.max(0, main.first - 6), main.last + 7)
    .some(
      ({ text, sentence }) =>
        sentence === (tokens[main.first] as Token).sentence && (members.has(text) || members.has(bareNoun(text))),
    )

/** Both are told, and no word of one is in the other. */
function isElsewhere({ text }: IncidentText, one: Told['place'], other: Told['place']): boolean {
  if (one === null || other === null) return false
  const words = ({ start, end }: { start: number; end: number }): string[] =>
    text
      .slice(start, end)
      .split(/\s+/)
      .map((word) => bareNoun(foldedText(word)))
  const known = new Set(words(one))
  return !words(other).some((word) => word.length > 2 && known.has(word))
}
