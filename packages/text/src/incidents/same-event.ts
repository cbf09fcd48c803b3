import type { Incident } from '../annotation.ts'
import { foldedSet, foldedText, type Span } from '../fold.ts'
import { bareNoun } from '../grammar/participant.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import { otherEvents } from '../lexicon/incident-context.ts'
import type { Token } from '../tokens.ts'
import { holdsPhrase, phraseSet } from '../word-forms.ts'
import { openTo, violent } from './event-kinds.ts'
import { isAmbush } from './event-type.ts'
import type { IncidentText } from './incident-text.ts'
import { isBackStory, isBomberOf, isIntroduction, isLeavingOf, isPluperfect } from './retellings.ts'
import type { Told } from './told.ts'

/** What is told again of an event (“the attack”, “the explosion”) is no other; what it adds is added to the first telling. */
export function withoutRetold(text: IncidentText, told: readonly Told[]): Told[] {
  const kept: Told[] = []
  for (const [k, one] of told.entries()) {
    if (isIntroduction(text.tokens, told, k)) continue
    const at = lastTold(text, kept, one)
    if (at === -1) kept.push(one)
    else kept[at] = joined(text, kept[at] as Told, one)
  }
  return kept
}

/** Nobody refers back farther than so many events. */
const reach = 24

function lastTold(text: IncidentText, kept: readonly Told[], one: Told): number {
  const from = Math.max(0, kept.length - reach)
  const word = stemOf(text.tokens[one.event.main.first])
  // “shelled X in reply to rockets on Y … The shelling killed”: of the two the one of its word
  if (one.event.main.kind === 'noun' && isDefinite(text.tokens, one.event.main))
    for (let at = kept.length - 1; at >= from; at--) {
      const { event } = kept[at] as Told
      if (event.cues.some(({ first }) => stemOf(text.tokens[first]) === word) && isRetold(text, kept[at] as Told, one))
        return at
    }
  for (let at = kept.length - 1; at >= from; at--) if (isRetold(text, kept[at] as Told, one)) return at
  return -1
}

function isRetold(text: IncidentText, first: Told, again: Told): boolean {
  if (first.sentence !== again.sentence && (isSetApart(text, again) || isDescribedAsOther(text, first, again)))
    return false
  if (isFollowing(text.tokens, again)) return false
  if (isBody(text, first, again)) return true
  if (isSameToll(first, again)) return true
  if (
    isBackStory(text.tokens, first, again) ||
    isBomberOf(text.tokens, first, again) ||
    isLeavingOf(text.tokens, first, again)
  )
    return true
  const cue = again.event.main
  const named = cue.pronoun || isDefinite(text.tokens, cue)
  if (again.modality === 'negated' && first.modality !== 'planned' && isDenialOf(text, first, again)) return true
  if (first.modality !== again.modality && !(happens(first) && (named || isSameTarget(text, first, again))))
    return false
  if (first.modality === 'negated' && happens(again) && isSameTarget(text, first, again)) return true
  if (first.sentence === again.sentence)
    return (
      cue.tells === 'attack' &&
      !cue.pronoun &&
      again.type === 'attack' &&
      isDefinite(text.tokens, cue) &&
      (again.date === null || again.date.start === first.date?.start)
    )
  if (isOfWeapon(text.tokens, first, again)) return true
  const definite = cue.pronoun || isDefinite(text.tokens, cue)
  // “the attack” after an abduction
  if (definite && cue.tells === 'attack' && again.type === 'attack' && first.type !== 'agreement')
    return !(first.type !== again.type && again.place !== null && isPluperfect(text.tokens, cue))
  const bothViolent = violent.has(first.type) && violent.has(again.type)
  if (first.type !== again.type && !bothViolent) return false
  if (
    !(
      again.hourOnly ||
      (definite && (again.place === null || isVague(text, again.place))) ||
      (definite && cue.tells === 'attack')
    ) &&
    isOther(text, first.date, again.date)
  )
    return false
  if (definite)
    return (
      first.type === again.type ||
      again.place === null ||
      isVague(text, again.place) ||
      !isOther(text, first.place, again.place)
    )
  if (isOther(text, first.place, again.place)) return false
  if (isAnotherDeed(text, first, again)) return false
  // “Massacre! Drones bomb a wedding”
  if (isBare(first) && first.event.main.tells === 'attack' && again.sentence === first.sentence + 1) return true
  if (cue.tells === 'harm') return again.place === null && again.date === null
  return (first.type === again.type || cue.tells === 'attack') && again.place === null
}

/** “A commander was killed in X. And the Front blew up a tunnel”: another verb behind و, with a doer and a target of its own. */
const isAnotherDeed = ({ text, tokens }: IncidentText, first: Told, again: Told): boolean => {
  const { kind, tells, first: at, start } = again.event.main
  return (
    kind === 'verb' &&
    tells !== 'harm' &&
    start > (tokens[at] as Token).start &&
    again.sentence !== first.sentence &&
    again.perpetrator !== null &&
    first.perpetrator === null &&
    first.target !== null &&
    again.target !== null &&
    !shareName(text, first.target, again.target)
  )
}

/** “A bomb went off … The bomb hit a bus”: the weapon told of before. */
const isOfWeapon = (tokens: readonly Token[], first: Told, { event: { main }, type, date, sentence }: Told): boolean =>
  main.kind === 'verb' &&
  date === null &&
  first.type === type &&
  sentence - first.sentence <= 2 &&
  tokens
    .slice(Math.max(0, main.first - 2), main.first)
    .some(
      ({ text }) =>
        /^ال/.test(text) &&
        first.event.cues.some(({ tells, first: at }) => tells === 'weapon' && stemOf(tokens[at]) === stemOf({ text })),
    )

const stemOf = (token: { readonly text: string } | undefined): string =>
  bareNoun(token?.text ?? '').replace(/^[بول](?=...)/, '')

/** “said it had carried out no strikes in the area”: of those told before. */
const isDenialOf = ({ tokens }: IncidentText, first: Told, again: Told): boolean =>
  ((violent.has(first.type) && violent.has(again.type)) || first.type === again.type) &&
  again.date === null &&
  (again.event.main.kind === 'noun'
    ? ['اي', 'any'].includes(tokens[again.event.main.first - 1]?.text ?? '')
    : again.sentence - first.sentence <= 1 && /^[يتن]طلق/.test((tokens[again.event.main.first] as Token).text))

const apart = phraseSet(otherEvents)

/** “the blast was followed by an attack”. */
const isFollowing = (tokens: readonly Token[], { event: { main } }: Told): boolean =>
  main.kind === 'noun' &&
  /^[وف]?(?:اعقبت?|تلت?)$/.test(tokens[main.first - 2]?.text ?? '') &&
  /^ال/.test(tokens[main.first - 1]?.text ?? '')

/** Told in the next sentence with as many dead: “a raid kills 18 … Eighteen were killed in a raid”. */
const isSameToll = (first: Told, again: Told): boolean =>
  again.sentence - first.sentence === 1 &&
  first.modality === again.modality &&
  violent.has(first.type) &&
  violent.has(again.type) &&
  first.casualties.some(
    (one) => (one.min ?? 0) > 2 && again.casualties.some(({ min, status }) => status === one.status && min === one.min),
  )

/** “In a separate incident”: at the beginning of its sentence. */
function isSetApart({ tokens }: IncidentText, { event: { main } }: Told): boolean {
  const begin = sentenceStart(tokens, main.first)
  return holdsPhrase(apart, tokens, begin, Math.min(main.first, begin + 5) - 1)
}

/** “the attack that hit a post near the town on Wednesday”: told with a target, and a place or a day, of its own. */
function isDescribedAsOther(text: IncidentText, first: Told, again: Told): boolean {
  if (first.target === null || again.target === null) return false
  if (!['الذي', 'التي', 'that', 'which'].includes(text.tokens[again.event.main.last + 1]?.text ?? '')) return false
  if (shareName(text.text, first.target, again.target) || (again.place === null && again.date === null)) return false
  const places = [first.place, again.place].map((place) =>
    place === null
      ? []
      : namesOf(text.text, place).filter((word) => !/^(?:بلد|مدين|قري|حي$|منطق|ريف|محيط|قرب)/.test(word)),
  ) as [string[], string[]]
  return !places[0].some((word) => places[1].includes(word))
}

/** Whether a headline's event is told again by the first sentence under it, of the same target. */
function isBody(text: IncidentText, first: Told, again: Told): boolean {
  if (!isHeadline(text, first) || again.sentence !== 1 || first.type !== again.type || !happens(again)) return false
  if (first.target === null || again.target === null)
    return first.target === again.target || !isOther(text, first.place, again.place)
  return (
    shareName(text.text, first.target, again.target) ||
    (again.place !== null &&
      (shareName(text.text, first.target, again.place) ||
        (first.place !== null && shareName(text.text, first.place, again.place))))
  )
}

/** In the first line, which has no full stop. */
const isHeadline = ({ text }: IncidentText, { sentence, end }: Told): boolean =>
  sentence === 0 && /^[^.!?؟…\n]*\n/.test(text.slice(end, end + 200))

/** What is hit is called by the same words, at no other place: “a camp of the displaced”, “the camp”. */
function isSameTarget({ text }: IncidentText, first: Told, again: Told): boolean {
  if (first.target === null || again.target === null) return false
  const [here, there] = [placeBeside(first), placeBeside(again)]
  if (here !== null && there !== null && !shareName(text, here, there)) return false
  const [one, other] = [namesOf(text, first.target), namesOf(text, again.target)]
  const least = one.length < other.length ? one : other
  const most = new Set(one.length < other.length ? other : one)
  return (
    least.length > 0 &&
    !(least.length === 1 && general.has(least[0] as string)) &&
    least.every((word) => most.has(word))
  )
}

const namesOf = (text: string, { start, end }: Span): string[] =>
  text
    .slice(start, end)
    .split(/\s+/)
    .map((word) => bareNoun(foldedText(word)).replace(/(?<=...)ا$/, ''))
    .filter((word) => word.length > 2)

function shareName(text: string, one: Span, other: Span): boolean {
  const known = new Set(namesOf(text, one))
  return namesOf(text, other).some((word) => known.has(word))
}

/** Where it was, unless that is but what was hit. */
const placeBeside = ({ place, target }: Told): Told['place'] =>
  place !== null && target !== null && place.start < target.end && target.start < place.end ? null : place

/** By these alone nothing can be told from another of its kind. */
const general = foldedSet(
  entries(
    'مواقع | نقاط | مناطق | قوات | منازل | مدنيين | أهداف | عناصر | مقرات | مدني | مسلحين | جنود | تجمعات | أحياء | مواطنين | أشخاص | شخص | سيارة | منزل | مبنى | العدو | النظام',
  ),
)

/** Told as done, be it denied by somebody: no plan, no condition. */
const happens = ({ modality }: Told): boolean => modality === 'happened' || modality === 'negated'

const isVague = ({ text }: IncidentText, { start, end }: { start: number; end: number }): boolean =>
  /^(?:ال)?(?:بلدة|مدينة|منطقة|قرية)\S*$/.test(text.slice(start, end))

const isBare = ({ place, date, target }: Told): boolean => place === null && date === null && target === null

const isDefinite = (
  tokens: readonly Token[],
  { first, last, english }: { first: number; last: number; english: boolean },
): boolean =>
  english
    ? ['the', 'this', 'that', 'such'].includes(tokens[first - 1]?.text ?? '')
    : /^[وفبلك]*(?:ال|لل)/.test((tokens[first] as Token).text) ||
      (last > first && /^ال/.test((tokens[last] as Token).text)) ||
      ['هذا', 'هذه', 'هذين', 'هاتين'].includes(tokens[first - 1]?.text ?? '')

/** Two mentions that cannot mean the same: both are there, and share no word. */
function isOther(text: IncidentText, one: Incident['date'], other: Incident['date']): boolean {
  if (one === null || other === null) return false
  const words = (span: { start: number; end: number }): string[] => text.text.slice(span.start, span.end).split(/\s+/)
  const known = new Set(words(one))
  return !words(other).some((word) => word.length > 3 && known.has(word))
}

function joined(text: IncidentText, first: Told, again: Told): Told {
  const definite = isDefinite(text.tokens, again.event.main)
  const isUnder = isBody(text, first, again)
  const fresh = again.casualties.filter(({ status }) => !first.casualties.some((one) => one.status === status))
  const [main, other] = isBare(first) && !isBare(again) ? [again, first] : [first, again]
  const hasWeapon = ({ event }: Told): boolean => event.cues.some(({ tells }) => tells === 'weapon')
  const fromAir =
    (first.type === 'shelling-artillery-missile' && again.type === 'air-drone-strike') ||
    (first.event.main.tells === 'attack' &&
      !hasWeapon(first) &&
      hasWeapon(again) &&
      // “an ambush …, in which shells were used”
      !(isAmbush(text.tokens, first.event.main) && again.type === 'shelling-artillery-missile')) ||
    again.type === 'suicide-bomb' ||
    (first.type === 'attack' && isBackStory(text.tokens, first, again) && openTo.has(again.type))
  return {
    ...main,
    // what one voice denies and another tells has been told
    ...(first.modality === 'negated' && again.modality === 'happened'
      ? {
          modality: again.modality,
          certainty: again.certainty,
          claimedBy: again.claimedBy,
          date: again.date ?? first.date,
        }
      : {}),
    type: fromAir ? again.type : main.type,
    // “… The explosion occurred at eight”; a headline tells where and when in few words
    ...(isUnder || (definite && first.event.main.type === again.type)
      ? {
          date: isUnder ? (again.date ?? first.date) : (main.date ?? other.date),
          place: isUnder ? (again.place ?? first.place) : (main.place ?? other.place),
        }
      : {}),
    perpetrator: main.perpetrator ?? other.perpetrator,
    attribution: main.perpetrator === null ? other.attribution : main.attribution,
    target:
      (isUnder ? again.target : null) ??
      main.target ??
      (other.event.main.tells === 'harm' || other.event.main.english || definite ? null : other.target),
    casualties: [...first.casualties, ...fresh],
  }
}
