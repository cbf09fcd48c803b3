import { foldedSet } from '../fold.ts'
import { causingWords } from '../lexicon/doer-words.ts'
import { entries } from '../lexicon/entries.ts'
import { accidents, fireWords, industrialAccidents, otherFields } from '../lexicon/incident-context.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, holdsPhrase, phraseSet } from '../word-forms.ts'
import { isNotMade } from './agreements.ts'
import type { Cue } from './cues.ts'
import { openTo, violent } from './event-kinds.ts'
import { isHabit } from './habits.ts'
import { addHarm, isFate } from './harm-of-event.ts'
import { tollHeadline } from './headline-tolls.ts'
import type { IncidentText } from './incident-text.ts'
import { nearestEvent } from './nearness.ts'
import { isMet, isUnopposed } from './needs.ts'
import { isAside } from './protests.ts'
import { isAimOfRaid, withAim } from './raids.ts'
import { isAmbushFor, isSame } from './same-deed.ts'
import { asMeantHere } from './senses.ts'
import { isState } from './states.ts'
import { isOfSum, isPattern, isSum, near } from './sums.ts'
import type { EventCues } from './told.ts'
import { addWeapon } from './weapon-of-event.ts'

const elsewhere = phraseSet(otherFields)
const accident = phraseSet(accidents)
const fire = phraseSet(fireWords)
const industrial = phraseSet(industrialAccidents)

const isBlast = (tokens: readonly Token[], { type, first }: Cue): boolean =>
  type === 'remote-explosive-landmine-ied' && /نفج/.test((tokens[first] as Token).text)

/** The events of a sentence, tokens `begin` to `end`, whose cues are given in order. */
export function groupEvents(text: IncidentText, all: readonly Cue[], begin: number, end: number): EventCues[] {
  const { tokens } = text
  const comma = earlierDeaths(text, all, begin, end)
  if (comma !== null)
    return [
      ...groupEvents(
        text,
        all.filter(({ first }) => first < comma),
        begin,
        comma - 1,
      ),
      ...groupEvents(
        text,
        all.filter(({ first }) => first > comma),
        comma + 1,
        end,
      ),
    ]
  const read = all.map((cue) => asMeantHere(text, cue, all))
  if (holdsPhrase(elsewhere, tokens, begin, end)) return []
  const cues = singleEvents(text, read, begin, end)
  const events: EventCues[] = []
  const isIndustrial = holdsPhrase(industrial, tokens, begin, end)
  const of = (...kinds: readonly Cue['tells'][]): Cue[] => cues.filter(({ tells }) => kinds.includes(tells))
  const isAccident =
    holdsPhrase(accident, tokens, begin, end) || (of('weapon').length === 0 && holdsPhrase(fire, tokens, begin, end))
  for (const cue of of('event', 'attack').filter((one) => !isFate(text, one, cues)))
    if (
      !(isAccident && cue.harm === 'missing') &&
      isMet(text, cue, cues) &&
      !isState(text, cue, cues) &&
      !isNotMade(tokens, cue) &&
      !isAside(tokens, cue, cues) &&
      !(isIndustrial && isBlast(tokens, cue))
    )
      addEvent(text, events, cue)
  for (const cue of of('weapon')) if (!isAccident || events.length > 0) addWeapon(text, events, cue, cues)
  if (!(isAccident || isIndustrial) || events.some(({ main }) => openTo.has(main.type)))
    for (const cue of cues.filter((one) => one.tells === 'harm' || isFate(text, one, cues)))
      if (
        isMet(text, cue, cues) &&
        !isState(text, cue, cues) &&
        !(isAccident && isByAccident(tokens, events, cue, begin, end))
      )
        addHarm(text, events, cue, begin, end)
  for (const cue of of('use', 'light', 'toll')) {
    const event = nearestEvent(text, events, cue, 16)
    if (event !== undefined && !isOfOther(tokens, cue, event.main)) event.cues.push(cue)
  }
  const headline = events.length === 0 && !isAccident ? tollHeadline(text, begin, end) : null
  if (headline !== null) return [{ main: headline, cues: [headline] }]
  return withoutHandover(text, events).sort((a, b) => a.main.first - b.main.first)
}

/** “After the killing of five soldiers (in an ambush), the army shelled …”: the comma behind what had happened before. */
function earlierDeaths({ tokens }: IncidentText, cues: readonly Cue[], begin: number, end: number): number | null {
  if (!/^و?بعد$/.test(tokens[begin]?.text ?? '')) return null
  const harm = cues.find(({ kind, tells }) => kind === 'noun' && tells === 'harm')
  if (harm === undefined || harm.first > begin + 5) return null
  for (let i = harm.last + 1; i < end; i++)
    if (tokens[i]?.text === '،') {
      const next = cues.find(({ first }) => first > i)
      const acts = next?.kind === 'verb' && (next.tells === 'event' || next.tells === 'attack') && next.harm === null
      return acts && next.first <= i + 3 ? i : null
    }
  return null
}

const causing = foldedSet(causingWords)
/** “launched a search after a bomb went off”, “began the inquiry into”: the verb leads to something else. */
const isOfOther = (tokens: readonly Token[], { tells, first, last }: Cue, main: Cue): boolean =>
  tells === 'light' && first < main.first && tokens.slice(last + 1, main.first).some(({ text }) => causing.has(text))

/** “the fall of a house”; but “the fall of a house that was bombed”. */
function isAccidentAt(tokens: readonly Token[], events: readonly EventCues[], i: number): boolean {
  const found = findPhrase(accident, tokens, i)
  return found !== null && !events.some(({ main }) => main.first > found.last && main.first - found.last <= 3)
}

/** “drowned …, and it is not known whether they were shot at”: the accident stands nearer than any event. */
function isByAccident(
  tokens: readonly Token[],
  events: readonly EventCues[],
  cue: Cue,
  begin: number,
  end: number,
): boolean {
  const gap = (at: number): number => Math.abs(at - cue.first)
  const toEvent = Math.min(...events.map(({ main }) => gap(main.first)))
  for (let i = Math.max(begin, cue.first - 30); i <= Math.min(end, cue.first + 30); i++)
    if (gap(i) < toEvent && isAccidentAt(tokens, events, i)) return true
  return false
}

/** Without what is habit, pattern or sum, and the weapons and dead of those. */
function singleEvents(text: IncidentText, cues: readonly Cue[], begin: number, end: number): Cue[] {
  const one = cues.filter((cue) => !isHabit(text, cue, begin, end))
  const summed = one.filter((cue) => tellsMany(text, cue, begin, end))
  if (summed.length === 0) return one
  const [sums, ends] = [new Set(summed), new Set(summed.map(({ last }) => last))]
  return one.filter((cue) => !sums.has(cue) && !isOfSum(text.tokens, cue, ends))
}

const tellsMany = (text: IncidentText, cue: Cue, begin: number, end: number): boolean =>
  (cue.tells === 'event' || cue.tells === 'attack') &&
  (isSum(text, cue, ...near(cue, begin, end)) || isPattern(text, cue, ...near(cue, begin, end)))

/** “took the town after they left it”: one event; “without a fight” the leaving is all that happened. */
function withoutHandover({ tokens }: IncidentText, events: readonly EventCues[]): EventCues[] {
  const leaving = events.find(
    ({ main }) => main.frame === 'leaves' && (main.kind === 'noun' || isRelative(tokens, main.first - 1)),
  )
  const taking = events.find(
    ({ main }) => (main.frame === 'takes' || main.frame === 'controls') && main.first < (leaving?.main.first ?? 0),
  )
  if (leaving === undefined || taking === undefined) return [...events]
  // “took the town after fights with X, whose men withdrew”
  if (leaving.main.kind === 'verb') return events.filter((event) => event !== leaving)
  if (!after.has(tokens[leaving.main.first - 1]?.text ?? '')) return [...events]
  // “took control … after they had left”, and nothing of a fight
  const isFree =
    isUnopposed(tokens, leaving.main.last) ||
    (taking.main.frame === 'controls' && !events.some(({ main }) => violent.has(main.type) && !territorial(main)))
  const joined: EventCues = {
    main: isFree ? { ...taking.main, type: leaving.main.type } : taking.main,
    cues: [...taking.cues, leaving.main],
  }
  return events.filter((event) => event !== leaving).map((event) => (event === taking ? joined : event))
}

const isRelative = (tokens: readonly Token[], i: number): boolean => /^(?:الذي|التي|الذين)$/.test(tokens[i]?.text ?? '')

const territorial = ({ frame }: Cue): boolean => frame === 'takes' || frame === 'controls' || frame === 'leaves'

const after = foldedSet(entries('بعد | عقب | إثر | نتيجة | غداة | أعقبها | أعقبه | تلاها | تلاه'))

/** Joins the event a word tells of, if another word of the sentence has told of it, or begins one. */
function addEvent(text: IncidentText, events: EventCues[], cue: Cue): void {
  const joined = events.find((event) => isSame(text, event, cue))
  if (joined === undefined) {
    events.push({ main: cue, cues: [cue] })
    return
  }
  const { main, cues } = joined
  const isAim = isAimOfRaid(text, main, cues.at(-1) as Cue, cue)
  cues.push(cue)
  if (isAim) joined.main = withAim(text, main, cue)
  else if (cue.type === 'disrupted-weapons-use' || namesBetter(main, cue) || isAmbushFor(text.tokens, main, cue))
    joined.main = cue
}

/** “attacked … in a raid”; “people came out in a march”: the second word names the event. */
const namesBetter = (main: Cue, cue: Cue): boolean =>
  cue.tells === 'event' &&
  ((main.type === 'armed-clash' && cue.type === 'peaceful-protest') ||
    (main.tells === 'attack' &&
      cue.type !== 'attack' &&
      !/protest|demonstration/.test(cue.type) &&
      (cue.type !== main.type || cue.type === 'arrests')) ||
    (main.type === cue.type && cue.kind === 'noun' && cue.needs === null && main.needs === 'crowd'))
