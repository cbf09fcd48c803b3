import type { Casualties, Incident } from '../annotation.ts'
import { foldedSet, type Span } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun } from '../grammar/participant.ts'
import { entries } from '../lexicon/entries.ts'
import { baseNouns, crowdedSites, yardNouns } from '../lexicon/incident-arguments.ts'
import { minesAndBombs } from '../lexicon/weapons.ts'
import { numberAt } from '../numbers/number-words.ts'
import { holds } from '../spans.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import { isCountry } from './known-things.ts'
import { participantSpan } from './participant-span.ts'
import { placeSpan } from './places.ts'
import type { EventCues, Roles } from './told.ts'

/** Who or what an event hit: as its roles have it; of a mine or a bomb by the road those it killed, if nothing else was hit. */
export function targetOf(
  text: IncidentText,
  event: EventCues,
  type: Incident['type'],
  roles: Roles,
  casualties: readonly Casualties[],
  place: TokenRange | null,
): Span | null {
  const { main } = event
  const { target } = roles
  const isHit =
    target !== null &&
    target.last >= target.first &&
    (text.tokens[target.first] as Token).text !== 'ارواح' &&
    !(target.last + 1 === main.first && numberAt(text.tokens, target.first)?.last === target.last) &&
    !isBaseItself(text, type, roles) &&
    !isAttempt(text, roles) &&
    !isShelledCountry(text, type, roles)
  if (isHit) return participantSpan(text, target)
  if (main.ours && main.frame === 'leaves') return writerOf(text, main)
  if (place !== null && bombs.has(type) && isNamedSite(text, place)) return placeSpan(text, place)
  if (place !== null && bombs.has(type) && isYardOfSite(text, place))
    return placeSpan(text, { ...place, first: place.first + 1 })
  const [first] = casualties
  return first !== undefined && type === 'remote-explosive-landmine-ied' && isOfMine(text, event)
    ? { start: first.start, end: first.end }
    : null
}

const bases = foldedSet(baseNouns)

const isShelledCountry = (text: IncidentText, type: Incident['type'], { target }: Roles): boolean =>
  (type === 'shelling-artillery-missile' || type === 'air-drone-strike') && target !== null && isCountry(text, target)

/** “set up a base”: what there was not before was no target; but “turned a school into one”. */
const isBaseItself = ({ tokens }: IncidentText, type: Incident['type'], { target }: Roles): boolean =>
  type === 'headquarters-or-base-established' &&
  target !== null &&
  bases.has(bareNoun((tokens[target.first] as Token).text))

/** “foiled an attempt to bomb”: what was aimed at is not the attempt. */
const isAttempt = ({ tokens }: IncidentText, { target }: Roles): boolean =>
  target !== null && target.first === target.last && attempt.has(bareNoun((tokens[target.first] as Token).text))
const attempt = foldedSet(
  entries('محاولة | محاولات | محاولته | محاولتها | محاولتهم | محاولتهما | مخطط | عملية | عمليات'),
)

const bombs: ReadonlySet<string> = new Set([
  ...['remote-explosive-landmine-ied', 'suicide-bomb', 'shelling-artillery-missile', 'air-drone-strike', 'grenade'],
])
const sites = foldedSet(crowdedSites)

/** “went off in the market of X”: what it went off in was hit. */
const isNamedSite = ({ tokens }: IncidentText, { first, last }: TokenRange): boolean =>
  sites.has(bareNoun((tokens[first] as Token).text)) &&
  (last > first || /^ال/.test((tokens[first] as Token).text)) &&
  ['في', 'داخل'].includes(tokens[first - 1]?.text ?? '')

const yards = foldedSet(yardNouns)

/** “fell in the yard of the school of X”: the school was hit. */
const isYardOfSite = ({ tokens }: IncidentText, { first, last }: TokenRange): boolean =>
  last > first &&
  [(tokens[first] as Token).text, (tokens[first] as Token).text.replace(/^ب(?=...)/, '')].some((word) =>
    yards.has(bareNoun(word)),
  ) &&
  sites.has(bareNoun((tokens[first + 1] as Token).text)) &&
  (last > first + 1 || /^ال/.test((tokens[first + 1] as Token).text))

const mines = foldedSet(minesAndBombs)

/** “were killed by a mine”: a car bomb is meant for more than those it kills. */
const isOfMine = ({ tokens }: IncidentText, { cues }: EventCues): boolean =>
  cues.some(({ tells, first, last }) => {
    if (tells !== 'weapon') return false
    for (let i = first; i <= last; i++)
      if (mines.has(bareNoun((tokens[i] as Token).text.replace(/^[وفب](?=...)/, '')))) return true
    return false
  })

/** “We withdrew”: who is quoted. */
function writerOf(text: IncidentText, main: Cue): Span | null {
  const at = text.offset(main.first)
  return (
    text.statements.find(({ content, speaker }) => content !== null && speaker !== null && holds(content, at))
      ?.speaker ?? null
  )
}
