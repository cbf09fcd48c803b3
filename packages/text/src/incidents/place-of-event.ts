import { foldedSet } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, isCalling } from '../grammar/participant.ts'
import { entries } from '../lexicon/entries.ts'
import { datingVerbs, groundsWords, heardWords, quarterNouns, takingNouns } from '../lexicon/incident-arguments.ts'
import { resultWords } from '../lexicon/incident-context.ts'
import { givenNameForms } from '../lexicon/name-parts.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import { perWord } from '../words.ts'
import { providesFor } from './conditions.ts'
import type { Cue } from './cues.ts'
import type { Domains } from './domains.ts'
import { clauseBetween, type IncidentText } from './incident-text.ts'
import { isQuarter as isQuarterWord, isTown, people } from './known-things.ts'
import { isPreposition, type PlaceMention } from './places.ts'
import { isRepliedTo } from './replies.ts'
import { antecedentOf } from './subject.ts'

/**
 * The place of an event: in its own clause behind its words, else before them; a place behind a preposition before any
 * other. What only tells where somebody comes from counts for those who leave.
 */
export function placeOf(
  text: IncidentText,
  event: number,
  cues: readonly Cue[],
  domains: Domains,
  places: readonly PlaceMention[],
  others: readonly (readonly Cue[])[],
  targets: readonly TokenRange[],
): PlaceMention | null {
  const first = Math.min(...cues.map((cue) => cue.first))
  // an event with a day of its own is not where another before it was
  const isElsewhere = (place: PlaceMention): boolean =>
    place.last < first &&
    others.some((other) => other.some((cue) => Math.abs(place.first - cue.last) < first - place.last))
  const leaving = cues.some(({ frame, type, needs }) => frame === 'leaves' || needs === 'driven' || takenFrom.has(type))
  const isTaken = cues.some(({ type }) => type === 'abduction-forced-disappearance')
  const isRelated = cues.every((cue) => cue.kind === 'verb' && cue.harm !== null && antecedentOf(text, cue) !== null)
  const isLeft = cues.some(({ frame, needs }) => frame === 'leaves' || needs === 'driven')
  const taking = cues.some(({ frame }) => frame === 'takes' || frame === 'controls' || frame === 'leaves')
  const isOwn = ({ first: token }: PlaceMention): boolean => domains.at(token) === event
  const hasOwn = places.some((place) => isOwn(place) && place.led !== 'from' && place.led !== 'bare')
  // “after his arrest”: where, only if it is said behind
  const isCustody = cues.every(
    ({ kind, pronoun, harm, last }) =>
      kind === 'noun' &&
      (harm === 'arrested' || harm === 'abducted') &&
      (pronoun || lasted.test(text.tokens[last + 1]?.text ?? '')),
  )
  const isForeign = (place: PlaceMention): boolean =>
    isUnderFlag(text.tokens, place.first) ||
    (place.first > first && isHeardThere(text.tokens, cues, place.first)) ||
    (isCustody && place.last < first && (domains.apart.has(event) || isAfterwards(text.tokens, first))) ||
    (place.first > first && isOfCharge(text, cues, place.first)) ||
    // “In reply to the massacres in X, …”: not where the reply was
    (isRepliedTo(text.tokens, place.first) && !isRepliedTo(text.tokens, first)) ||
    (place.first > first &&
      cues.every(({ type }) => type !== 'abduction-forced-disappearance' && type !== 'arrests') &&
      !cues.some(({ last }) => place.first === last + 1) &&
      isWhereTaken(text.tokens, place.first)) ||
    (!isOwn(place) && (domains.apart.has(event) || domains.apart.has(domains.at(place.first))))
  const hasWeapon = cues.some(({ tells }) => tells === 'weapon')
  // “on the night of the fall of the town”: no word of this event
  const words = cues.filter(({ tells, kind }) => hasWeapon || tells !== 'use' || kind !== 'noun')
  const cost = (place: PlaceMention): number => {
    let least = Number.POSITIVE_INFINITY
    for (const cue of words.length > 0 ? words : cues) {
      const behind = place.first > cue.last
      const gap = behind ? place.first - cue.last : (cue.first - place.last) * 2
      const isLater = cue.first > first && clauseBetween(text, first, cue.first)
      const apart = clauseBetween(text, behind ? cue.last : place.last, behind ? place.first : cue.first) ? 50 : 0
      const isResult = behind && resultBetween(text.tokens, cue.last, place.first) ? 20 : 0
      const isNext = behind ? andBetween(text.tokens, cue.last, place.first) : false
      least = Math.min(least, gap + apart + isResult + (isLater || isNext ? 30 : 0))
    }
    // “of X, whom they kidnapped”: not where the others were found
    if (place.last < first && isRelated) least += 60
    // “targeted a post of the army in the area of”
    const head = (text.tokens[place.first] as Token).word
    const isHitItself = !isTown(head) && !isQuarterWord(head)
    if (isHitItself && cues.some(({ kind, last }) => kind === 'verb' && place.first === last + 1)) least += 25
    // “displaced people from X were hit”: where they are from
    if (place.led === 'from')
      least +=
        (!isLeft && (!leaving || place.last < first) && isOrigin(text, place)) || (place.first > first && !leaving)
          ? 300
          : !leaving || (place.last < first && !isLeft && !isTaken)
            ? 60
            : place.named
              ? 4
              : 25
    if (place.led === 'direction') least += isLeft ? 25 : place.named ? 80 : 140
    if (isOfOffice(text, place)) least += 90
    // what was hit is where, only if no other place is said
    if (targets.some((target) => place.first <= target.last && target.first <= place.last))
      least += isIndefinite(text.tokens, place) || (!place.named && place.first === place.last) ? 50 : 25
    if (/البلاد|المنطقه/.test((text.tokens[place.last] as Token).text)) least += 40
    // “near his home in X”: X
    if (
      !place.named &&
      /..(?:ه|ها|هم)$/.test((text.tokens[place.last] as Token).text) &&
      /^(?:منزل|عياد|مكتب|بيت|مقر)/.test((text.tokens[place.last] as Token).text)
    )
      least += 15
    // “the revenues of the crossing”: no preposition leads to it
    if (place.led === 'noun' && place.last < first) least += place.named ? 25 : 40
    // “Tayban: the eastern quarters of the town were shelled”: the dateline says least
    const isDateline = text.tokens[place.last + 1]?.text === ':' && place.last < first
    // “Shanqara - The army …”: where it was written
    if (place.led === 'bare' && place.last < first && isDatelined(text.tokens, place.last + 1)) least += 100
    if (place.led === 'bare') least += taking ? 0 : isDateline ? 60 : 40
    if (!place.named && isIndefinite(text.tokens, place))
      least += isTown((text.tokens[place.first] as Token).word) ? 0 : 20
    // “above the school”: which one is said elsewhere
    else if (!place.named && place.first === place.last) least += 15
    // the most exact one
    else if (place.first > first && exact.has(text.tokens[place.first - 1]?.text ?? '')) least -= 12
    if (hasOwn && !isOwn(place)) least += 60
    return least
  }
  const [best] = places
    .filter((place) => !isElsewhere(place) && !isForeign(place))
    .map((place) => ({ place, cost: cost(place) }))
    .filter((one) => one.cost < 140)
    .sort((a, b) => a.cost - b.cost)
  if (best === undefined) return null
  const isTarget = targets.some((target) => best.place.first <= target.last && target.first <= best.place.last)
  // “blew up the house”, which stands in the village told before
  const named =
    isTarget && !best.place.named
      ? places.findLast(
          (place) => place.named && place.led === 'led' && place.last < best.place.first && !isForeign(place),
        )
      : sameTown(text, best.place, places)
  return withSurroundings(text, named ?? best.place, places, targets)
}

const dating = foldedSet(datingVerbs)
const isAfterwards = (tokens: readonly Token[], first: number): boolean =>
  /^(?:بعد|علي|عقب|اثر|منذ|غداه)$/.test(tokens[first - 1]?.text ?? '')
/** “after a detention that lasted seven months” */
const lasted = /^(?:دام|استمر)(?:ت)?$/
const heard = foldedSet(heardWords)

/**
 * “…, heard in the villages around”, “while sirens sounded near X”, “fragments fell on a farm”: not where it was. Of “a
 * blast was heard in X” nothing else is known.
 */
function isHeardThere(tokens: readonly Token[], cues: readonly Cue[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { text, kind } = tokens[i] as Token
    if (kind === 'mark' || cues.some(({ first, last }) => first <= i && i <= last)) return false
    if (heard.has(text.replace(/^[وف](?=...)/, ''))) return true
  }
  return false
}

/** “the mayor of the quarter of X, Y”: where his office is, said of one with a name. */
function isOfOffice({ tokens }: IncidentText, { first, last }: PlaceMention): boolean {
  const next = tokens[last + 1]
  return (
    next !== undefined &&
    isGivenName(next.word) &&
    tokens.slice(Math.max(0, first - 4), first).some(({ text }) => isCalling(text) && !/^ال/.test(text))
  )
}

const given = foldedSet(givenNameForms.flat())
const isGivenName = perWord((text) => given.has(text))

/** “raised the flag above the school”. */
const isUnderFlag = (tokens: readonly Token[], at: number): boolean =>
  /^(?:العلم|الاعلام|علم(?:ه|ها|هم))$/.test(tokens[at - 2]?.text ?? '') &&
  /^(?:فوق|علي)$/.test(tokens[at - 1]?.text ?? '')

/** Of these “from X” tells where they were. */
const takenFrom: ReadonlySet<string> = new Set([
  'abduction-forced-disappearance',
  'arrests',
  'headquarters-or-base-established',
  'looting-property-destruction',
])

const exact = foldedSet(entries('أمام | قدام | قرب | عند | داخل | مقابل | قبالة'))

const dash = new Set(['-', '–', '—'])

/** “X (Y) -” */
function isDatelined(tokens: readonly Token[], at: number): boolean {
  const close = tokens[at]?.text === '(' ? tokens.slice(at, at + 5).findIndex(({ text }) => text === ')') : -1
  const next = tokens[at]?.text === ')' ? at + 1 : at + close + 1
  return dash.has(tokens[next]?.text ?? '')
}

/** “civil facilities”: which ones is not said. */
const isIndefinite = (tokens: readonly Token[], { first, last }: TokenRange): boolean => {
  for (let i = first; i <= last; i++) {
    const { text } = tokens[i] as Token
    if (/^(?:[وفبل]?ال|لل)|...(?:ها|هم)$/.test(text) || text.charCodeAt(0) < 0x80) return false
  }
  return true
}

/** “the village”: the one of that kind that the sentence has named. */
function sameTown(
  { tokens }: IncidentText,
  { first, last }: PlaceMention,
  places: readonly PlaceMention[],
): PlaceMention | undefined {
  if (first !== last || !isTown((tokens[first] as Token).word)) return undefined
  const noun = bareNoun((tokens[first] as Token).text)
  return places.findLast(
    (place) => place.named && place.last < first && bareNoun((tokens[place.first] as Token).text) === noun,
  )
}

const charge = phraseSet(groundsWords)
/** “in an operation in X”: of the arrest again. */
const operations = foldedSet(entries('عملية | مداهمة | مداهمات | حملة | كمين | إنزال'))

/** “arrested over the bombing of a market in X”: where the other was. */
export function isOfCharge(text: IncidentText, own: readonly Cue[], to: number): boolean {
  for (let i = Math.min(...own.map(({ first }) => first)) + 1; i < to; i++) {
    const ground = findPhrase(charge, text.tokens, i)
    if (ground === null || ground.last >= to) continue
    if (text.tokens.slice(ground.last + 1, to).some(({ text: word }) => operations.has(word))) return false
    if (
      text.cues.some((cue) => cue.first > ground.last && cue.first < to && cue.tells !== 'weapon' && !own.includes(cue))
    )
      return true
  }
  return false
}

const results = foldedSet(resultWords)

/** “…, which caused damage to a school”: what came of it. */
const resultBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ text }) => results.has(text))

const taken = foldedSet(takingNouns)
const isTakenBefore = perWord((text) => taken.has(text.replace(/(?:هما|هم|ها|ه)$/, '')) && !taken.has(text))

/** “executed them after capturing them in X”. */
function isWhereTaken(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - 5); i--) {
    const { kind, word } = tokens[i] as Token
    if (kind === 'mark') return false
    if (isTakenBefore(word)) return true
  }
  return false
}

/** “…, and the attackers entered the building”: another clause, though its verb is not known. */
function andBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 2; i < to; i++)
    if (['،', ','].includes((tokens[i - 1] as Token).text) && /^و../.test((tokens[i] as Token).text)) return true
  return false
}

/** “a dentist from X”, “people displaced from X”: behind a person without an article. */
const isOrigin = ({ tokens }: IncidentText, { first }: PlaceMention): boolean => {
  return tokens[first - 1]?.text === 'من' && [first - 2, first - 3].some((i) => people.has(tokens[i]?.text ?? ''))
}

/** “near their school in X”, “in the market of X in the east of Y”: one place with what it lies in, unless that was hit. */
function withSurroundings(
  text: IncidentText,
  place: PlaceMention,
  places: readonly PlaceMention[],
  targets: readonly TokenRange[],
): PlaceMention {
  let { first, last } = place
  for (const next of places) {
    if (next.first <= last || next.led !== 'led') continue
    // “the gate of the headquarters of the army in X”
    const owner = targets.find((target) => target.first > last && target.first <= last + 2 && target.last < next.first)
    if (isBeside(text, last, next) || (!place.named && owner !== undefined && isBeside(text, owner.last, next)))
      last = next.last
  }
  for (const other of places.toReversed())
    if (
      other.last < first &&
      (other.led === 'led' || quarters.has((text.tokens[other.first] as Token).text)) &&
      isBeside(text, other.last, { ...place, first }) &&
      (isQuarter(text, other) || !targets.some((target) => other.first <= target.last && target.first <= other.last))
    )
      first = other.first
  return { ...place, first, last }
}

const quarters = foldedSet(quarterNouns)

/** “the market of X”, “the quarter of X”: hit, and the place nonetheless. */
const isQuarter = (text: IncidentText, place: PlaceMention): boolean =>
  text.kindOfName(place.first) === 'place' ||
  (!isIndefinite(text.tokens, place) && quarters.has((text.tokens[place.first] as Token).text))

/** Whether a place is led to by nothing but a preposition right behind a token. */
const isBeside = (text: IncidentText, last: number, { first, led }: PlaceMention): boolean =>
  led === 'led' &&
  (first === last + 1 ||
    (first === last + 2 && isPreposition(text, last + 1) && (text.tokens[last + 1] as Token).text !== 'بين'))

/** Where an agreement holds or was made: only what stands right behind it, or behind the verb that led to it. */
export const placeOfAgreement = (
  text: IncidentText,
  main: Cue,
  cues: readonly Cue[],
  places: readonly PlaceMention[],
): PlaceMention | null =>
  places.find(
    ({ first, led }) =>
      led === 'led' &&
      !/...(?:ها|هم)$/.test((text.tokens[first] as Token).text) &&
      first > main.last &&
      first - main.last <= 18 &&
      !clauseBetween(text, main.last, first) &&
      // “a deal that provides for their leaving X”: of its terms
      !text.tokens.slice(main.last + 1, first).some(providesFor),
  ) ??
  // “…, in an operation that took place at the crossing”
  places.find(
    ({ first, led }) =>
      led === 'led' && first > main.last && first - main.last <= 30 && dating.has(text.tokens[first - 2]?.text ?? ''),
  ) ??
  places.find(
    ({ first, led }) =>
      led === 'led' &&
      cues.some(
        (cue) =>
          cue !== main &&
          cue.first < first &&
          first < main.first &&
          main.first - cue.first <= 18 &&
          // “signed, on Monday, in X”; but “signed the council in X and …”
          (text.isTime(first - 2) || text.tokens[first - 2]?.text === '،'),
      ),
  ) ??
  null
