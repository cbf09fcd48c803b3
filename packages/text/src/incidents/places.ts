import { foldedAt, foldedSet, type Span, spanOf } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, isActorWord, isOpenAt, participantAt } from '../grammar/participant.ts'
import { entries } from '../lexicon/entries.ts'
import {
  distanceUnits,
  farParticiples,
  localSpeakers,
  measureNouns,
  nativeWords,
  originWords,
  positionNouns,
  recordingVerbs,
  roadNouns,
  settlementNouns,
  shotsOf,
  stationedWords,
} from '../lexicon/incident-arguments.ts'
import { bas } from '../lexicon/participant-words.ts'
import { targetNouns } from '../lexicon/participants.ts'
import { otherPlaceWords, placeLeads, placeNouns, placePrepositions } from '../lexicon/place-words.ts'
import { buildingPlurals } from '../lexicon/things-hit.ts'
import { mayBeginNumber, numberAt } from '../numbers/number-words.ts'
import { firstFrom } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import { perWord, wordOf } from '../words.ts'
import type { IncidentText } from './incident-text.ts'

const preposition = phraseSet(placePrepositions)
const nouns = foldedSet(placeNouns)
const leads = foldedSet(placeLeads)
const other = foldedSet(otherPlaceWords)
const ownBa = foldedSet(bas)
const settlements = foldedSet(settlementNouns)
const shooters = foldedSet(shotsOf)
const origins = foldedSet(originWords)
const natives = foldedSet(nativeWords)
const far = foldedSet(farParticiples)
const measures = foldedSet(measureNouns)
const distances = foldedSet(distanceUnits)
const positions = foldedSet(positionNouns)
const stationed = foldedSet(stationedWords)
const isPosition = (text: string): boolean => positions.has(text) || positions.has(text.replace(/(?:ها|هم|ه)$/, ''))

/** A place as the sentence tells it. */
export interface PlaceMention extends TokenRange {
  /** How it stands there: behind a preposition of place, with a noun of places, as a bare name, or as where to or from. */
  readonly led: 'led' | 'noun' | 'bare' | 'direction' | 'from'
  /** Whether it has a name the reader knows. */
  readonly named: boolean
}

const records = foldedSet(recordingVerbs)
const isRecord = (text: string): boolean => records.has(text)

/** What is hit and moves: near it is no place. */
const passes = new Set([...foldedSet(targetNouns)].filter((noun) => !nouns.has(noun)))

/** “its outskirts”, “their quarters”, “his shop”. */
function isOwned(text: string): boolean {
  if (!/...(?:ه|ها|هم|هما)$/.test(text)) return false
  const stem = text.replace(/^[وب]?(.*?)(?:هما|ها|هم|ه)$/, '$1').replace(/ت$/, 'ه')
  // “on their way”
  return isPlace(stem) && !isRoad(wordOf(stem)) && !(/[^ا]ه$/.test(text) && leads.has(stem))
}

const isPlaceNoun = perWord(
  (text) => nouns.has(text) || nouns.has(text.replace(/^(?:[وفبل]?ال|لل|[وبل])/, '')) || isOwned(text),
)
const glued = perWord((text) => /^[وف]?ب/.test(text) && !isPlace(text) && isPlace(text.replace(/^[وف]?ب(?:ال)?/, '')))
const isPlace = (text: string): boolean => nouns.has(text)

/** All places of a sentence, tokens `begin` to `end`, each once, in order. */
export function placesOf(text: IncidentText, begin: number, end: number): PlaceMention[] {
  const found: PlaceMention[] = []
  for (let i = begin; i <= end; i++) {
    const plain = placeAt(text, i, begin, end)
    if (plain === null) {
      i = text.nameEnds.get(i) ?? i
      continue
    }
    const place = withBearing(text.tokens, plain, begin)
    const last = found.at(-1)
    // “the town of A and the surroundings of B”
    const next = (text.tokens[place.first] as Token).text
    const listed = last !== undefined && place.first === last.last + 1 && (/^و/.test(next) || next.charCodeAt(0) < 0x80)
    if (listed) found[found.length - 1] = { ...last, last: place.last }
    else if (!speaks(text, place)) found.push(place)
    i = place.last
  }
  return found
}

const compass = /^(?:شمال|جنوب)ي?$/
const halfWind = /^(?:شرق|غرب)ي?$/
const betweenBearing =
  /^(?:من|الي|نحو|حوالي|قرابه|اقل|اكثر|و|كم|ك\.?م|متر|مترا|امتار|كيلو|كيلومتر|كيلومترا|كيلومترات|كيلومترين|ال(?:شمال|جنوب|شرق|غرب)ي?|(?:شمال|جنوب|شرق|غرب)ي?)$/
const longestBearing = 10

/** “south-west of X”, “12 kilometres (to the west) of X”: how far from it, and which way. */
function withBearing(tokens: readonly Token[], place: PlaceMention, begin: number): PlaceMention {
  const isHalf = halfWind.test((tokens[place.first] as Token).text)
  const first = isHalf && compass.test(tokens[place.first - 1]?.text ?? '') ? place.first - 1 : place.first
  for (let k = first - 1; k >= Math.max(begin, first - longestBearing); k--) {
    const { text } = tokens[k] as Token
    if (/^(?:بعد|مسافه)$/.test(text) && tokens[k - 1]?.text === 'علي') {
      // “a camp 40 kilometres from X”: where the camp is
      const before = tokens[k - 2]
      if (before !== undefined && isPlaceNoun(before.word)) return place
      return { ...place, first: k - 1, led: 'led' }
    }
    if (!betweenBearing.test(text) && numberAt(tokens, k) === null && (tokens[k] as Token).kind !== 'number') break
  }
  return first === place.first ? place : { ...place, first }
}

const locals = foldedSet(localSpeakers)

/** Where those live who tell of an event and of no other place: “people of X said that”. */
export function placeOfLocals(text: IncidentText, begin: number, end: number): TokenRange | null {
  const { tokens, nameEnds } = text
  for (let i = begin + 1; i <= end; i++) {
    const last = nameEnds.get(i)
    if (last === undefined || text.kindOfName(i) !== 'place') continue
    const [one, two] = [tokens[i - 1] as Token, tokens[i - 2] as Token | undefined]
    if ([one, two].some((token) => token !== undefined && locals.has(token.text.replace(/^[وب](?=...)/, ''))))
      return { first: i, last }
  }
  return null
}

/** Whether a place only tells where a speaker is from: “a doctor in the hospital of X said”. */
function speaks(text: IncidentText, { first, last }: TokenRange): boolean {
  const [start, end] = [text.offset(first), text.offset(last)]
  return text.statements.some(
    ({ speaker }) =>
      speaker !== null &&
      speaker.start < start &&
      end < speaker.end &&
      // “two drones hit a store in X, and a source tells of …”: no speaker stands right behind a deed
      !text.cues.some((cue) => text.offset(cue.last) < speaker.start && speaker.start - text.offset(cue.last) < 14) &&
      !text.cues.some((cue) => speaker.start <= text.offset(cue.first) && text.offset(cue.first) < speaker.end),
  )
}

function placeAt(text: IncidentText, i: number, begin: number, end: number): PlaceMention | null {
  const { tokens, nameEnds } = text
  if (text.isTime(i)) return null
  const token = tokens[i] as Token
  const known = nameEnds.get(i)
  if (known !== undefined) {
    if (text.kindOfName(i) !== 'place') return null
    return { first: i, last: listEnd(text, known, end), led: ledBy(text, i, begin), named: true }
  }
  if (token.kind !== 'word' || !(mayBePlace(token.word) || leadsToThing(tokens[i - 1]))) return null
  // “a video tape”
  if (/^(?:ال)?شريط$/.test(token.text) && /^(?:ال)?(?:فيديو|مصور|مسجل|صوتي|تسجيل)/.test(tokens[i + 1]?.text ?? ''))
    return null
  // “live bullets”, written like “the quarter”
  if (token.text === 'الحي' && /رصاص|ذخير|نار/.test(tokens[i - 1]?.text ?? '')) return null
  // “by the bullets of a checkpoint”: who fired
  if (shooters.has(tokens[i - 1]?.text ?? '')) return null
  const isMinefield = ['الغام', 'الالغام'].includes(tokens[i + 1]?.text ?? '')
  const [before, isNoun] = [tokens[i - 1], isPlaceNoun(token.word) && !isMinefield && !isPersonWhoDidIt(text, i)]
  const isGlued = isNoun && glued(token.word)
  const lead =
    leads.has(token.text.replace(/^[وبف](?=...)/, '')) &&
    i < end &&
    // “amid heavy flights”: no place
    !(
      token.text === 'وسط' &&
      !text.isPlace(i + 1) &&
      !isPlaceNoun((tokens[i + 1] as Token).word) &&
      !/^ال/.test((tokens[i + 1] as Token).text)
    )
  if (!isNoun && !lead) return describedAt(text, i, begin, end)
  const range = phraseOfPlace(text, i, end)
  if (range === null || areInGeneral(text, range)) return null
  const named = [...Array(range.last - range.first + 1).keys()].some((k) => nameEnds.has(range.first + k))
  const led = isGlued || lead ? 'led' : ledBy(text, i, begin)
  if (led === 'bare' && before !== undefined && text.cues.some(({ last }) => last === i - 1))
    return { ...range, led: 'noun', named }
  // “entered the city of X”: named by what it is
  const isSettled = (range.last > range.first && settlements.has(token.text)) || token.text === 'العاصمه'
  // “the town saw on 3 February the murder of”
  const saw = [range.last + 1, range.last + 2].some((k) => isRecord((tokens[k] as Token | undefined)?.text ?? ''))
  if (led === 'bare' && saw) return { ...range, led: 'led', named }
  if (led === 'bare' && !named && !isSettled) return null
  return { ...range, led: led === 'bare' ? 'noun' : led, named }
}

/** Most words are no place and lead to none. */
const mayBePlace = perWord((text) => isPlaceNoun(wordOf(text)) || leads.has(text.replace(/^[وبف](?=...)/, '')))
const leadsToThing = (before: Token | undefined): boolean =>
  before !== undefined && (besides.has(before.text) || fronts.has(before.text))
const besides = foldedSet(['قرب', 'داخل', 'قبالة', 'near', 'outside', 'inside', 'محيط', 'عند'])
const fronts = foldedSet(['أمام', 'قدام'])

/** “the hospitals”: none of them. */
export const areInGeneral = ({ tokens }: IncidentText, { first, last }: TokenRange): boolean =>
  first === last && isPlural((tokens[first] as Token).word)
const plurals = foldedSet(buildingPlurals)
const isPlural = perWord((text) => /^ال.*ات$/.test(text) || (/^ال/.test(text) && plurals.has(text.slice(2))))

/** “the one who carried it out” is written like “the crossing”. */
const isPersonWhoDidIt = (text: IncidentText, i: number): boolean =>
  /^(?:ال)?منفذ$/.test((text.tokens[i] as Token).text) &&
  !/^(?:ال)?(?:حدودي|بري|بحري|جمركي)$/.test(text.tokens[i + 1]?.text ?? '') &&
  text.kindOfName(i + 1) !== 'place'

/** “near the bakery”, “outside a bakery”: what stands behind a preposition that only places take. */
function describedAt(text: IncidentText, i: number, begin: number, end: number): PlaceMention | null {
  if (i === begin) return null
  const before = (text.tokens[i - 1] as Token).text
  const isBeside = besides.has(before)
  // “gathered in front of the tent of”
  const isBefore = fronts.has(before) && text.cues.some(({ type }) => type === 'peaceful-protest')
  if (!isBeside && !isBefore) return null
  const range = participantAt(text, i, end)
  return range === null ||
    text.isActor(range) ||
    (!isBefore && passes.has(bareNoun((text.tokens[range.first] as Token).text)))
    ? null
    : { ...range, led: 'led', named: text.nameEnds.has(range.last) }
}

/** A noun of places with what belongs to it, and the places listed with it. */
function phraseOfPlace(text: IncidentText, first: number, end: number): TokenRange | null {
  const { tokens, nameEnds } = text
  let last = first
  for (let i = first + 1; i <= end && i - first < 7; i++) {
    const token = tokens[i] as Token
    const known = nameEnds.get(i)
    if (known !== undefined) {
      if (text.kindOfName(i) === 'actor' && i > first + 1) break
      last = known
      // “the road between A and B”, “the market of A”
      const next = tokens[last + 1]
      if (next !== undefined && last < end && /^و/.test(next.text) && nameEnds.has(last + 1))
        last = nameEnds.get(last + 1) as number
      return { first, last: listEnd(text, last, end) }
    }
    if (token.kind !== 'word' || text.isTime(i) || text.ends(i)) break
    if (token.text === 'بين' && nameEnds.has(i + 1)) continue
    // “fell on the entrance of the town three shells”
    if (mayBeginNumber(token.word) && numberAt(tokens, i) !== null) break
    if (/^(?:و|بال)/.test(token.text) || findPhrase(preposition, tokens, i)?.cut === 0 || other.has(token.text)) {
      break
    }
    // “the court of the quarter” + the name of its judge
    if (
      i > first + 1 &&
      isClosed(tokens[i - 1] as Token) &&
      !/^(?:ال|لل|ب)/.test(token.text) &&
      !isPlaceNoun(token.word)
    )
      break
    // “the road that leads from A to B”
    if (i === first + 1 && isOpenAt(tokens, i) && isRoad((tokens[first] as Token).word)) continue
    if (i === first + 2 && leadsTo.has(token.text) && nameEnds.has(i + 1)) continue
    if (
      endsPlace(token.word) ||
      isOpenAt(tokens, i) ||
      (/^ل../.test(token.text) && isActorWord(token) && /^ال/.test((tokens[first] as Token).text))
    )
      break
    if (
      /^(?:ال|لل|ب)/.test(token.text) ||
      isPlaceNoun(token.word) ||
      !/^(?:ان|ما|قد|لم|كان|الذي|التي|بعد|قبل|خلال|مع|عن|ضد|حتي|منذ|is|was|were|when|after|and|said|that)$/.test(
        token.text,
      )
    )
      last = i
    else break
    if (token.text.charCodeAt(0) > 0x7f && !/^ال/.test(token.text) && i - first > 2 && !isPlaceNoun(token.word)) break
  }
  if (
    last === first &&
    !/^(?:ال|بال|وال)|(?:ه|ها|هم|هما)$/.test((tokens[first] as Token).text) &&
    (tokens[first] as Token).text.charCodeAt(0) > 0x7f
  )
    return null
  return { first, last }
}

/** With its article a noun is complete. */
const isClosed = ({ text }: Token): boolean => /^(?:ال|لل)../.test(text)

const road = foldedSet(roadNouns)
const isRoad = perWord((text) => road.has(text))
const leadsTo = foldedSet(entries('بين | إلى'))

const opened = foldedSet(
  entries(
    'الذي | التي | الذين | اللذان | اللتان | إلا | الآن | بعد | على | مما | دون | بدون | رغم | جراء | إثر | بسبب | نتيجة | ردا | قبيل | بعيد | عقب | تحت | ما | وسط | ليلة | ليل | يوم | صباح | مساء | فجر | ظهر | عصر | لحظة | وقت | لدى | غداة | عشية | حين | عندما | أثناء | خلال | حيث | إذ | فيما | بينما | كما | مع | لليوم | لليلة | إذا | لو | حتى | تنديدا | احتجاجا | استنكارا | تضامنا | رفضا | دعما | مطالبين | مطالبات | رافعين | رافعات | مرددين | انتقاما | تمهيدا | بحثا | استعدادا | وفقا | نقلا | خوفا | هربا | سعيا | قادما | قادمين | متجها | متأثرا | مستخدمين | مستهدفا | مستهدفة | قاصدا',
  ),
)

/** A relative pronoun, “with nine rockets”: no part of where it is. */
const endsPlace = perWord(
  (text) => opened.has(text) || (/^(?:ب(?!ال)|لاي$)/.test(text) && !isPlaceNoun(wordOf(text)) && !ownBa.has(text)),
)

/** “A, B and C”: names of places in a row are one. */
function listEnd(text: IncidentText, from: number, end: number): number {
  const { tokens, nameEnds } = text
  let last = from
  while (last < end) {
    const next = ['،', ',', 'and', 'و'].includes(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1
    const known = nameEnds.get(next)
    if (known === undefined || known > end || text.kindOfName(next) !== 'place') break
    if (next === last + 1 && !/^و/.test((tokens[next] as Token).text)) break
    last = known
  }
  return last
}

function ledBy(text: IncidentText, i: number, begin: number): PlaceMention['led'] {
  const { tokens } = text
  const own = tokens[i] as Token
  if (/^[وف]?ب/.test(own.text) && own.start < startOfName(text, i)) return 'led'
  if (i === begin) return 'bare'
  if (isBehindPhrase(text, i, begin)) return 'led'
  let at = i - 1
  while (at > begin && ['the', 'a', 'al', '#', '«', '"', '_'].includes((tokens[at] as Token).text)) at--
  const before = tokens[at] as Token
  for (let k = at; k >= Math.max(begin, at - 3); k--) if (far.has((tokens[k] as Token).text)) return 'direction'
  for (let k = at; k >= Math.max(begin, at - 8); k--) if (origins.has((tokens[k] as Token).text)) return 'from'
  const farther = (tokens[at - 1] as Token | undefined)?.text ?? ''
  // “all of A, B and C”
  if (before.text === 'من' && ['كل', 'كلا', 'اي'].includes(farther)) return 'led'
  // “ten kilometres from X”
  if (before.text === 'من' && distances.has(farther)) return 'led'
  // “a soldier stationed at X”
  if (stationed.has(farther) && isPreposition(text, at)) return 'from'
  // “from its positions in X”
  if (isPosition((tokens[at - 1] as Token | undefined)?.text ?? '') && tokens[at - 2]?.text === 'من') return 'from'
  // “two thousand dunams of the orchards of X”
  if (before.text === 'من' && measures.has(farther)) return 'noun'
  if (
    ['من', 'from'].includes(before.text) ||
    (['امام', 'داخل', 'inside', 'outside'].includes(before.text) && ['من', 'from'].includes(farther))
  )
    return 'from'
  if (
    other.has(before.text) ||
    (['خارج', 'داخل'].includes(before.text) && other.has((tokens[at - 1] as Token | undefined)?.text ?? ''))
  )
    return 'direction'
  if (natives.has(before.text)) return other.has(farther) && farther !== 'من' ? 'direction' : 'bare'
  if (
    isPreposition(text, at) ||
    ['علي', 'ع'].includes(before.text) ||
    leads.has(before.text) ||
    (isPlaceNoun(before.word) && !/^و/.test(own.text))
  )
    return 'led'
  return 'bare'
}

/** Behind a preposition of several words: “at the side of”, “not far from”. */
function isBehindPhrase(text: IncidentText, i: number, begin: number): boolean {
  for (let first = i - 2; first >= Math.max(begin, i - 3); first--)
    if (findPhrase(preposition, text.tokens, first)?.last === i - 1) return true
  return false
}

export const startOfName = (text: IncidentText, i: number): number => {
  const at = text.offset(i)
  const name = text.names[firstFrom(text.names, at)]
  return name === undefined || name.start >= at + 4 ? -1 : foldedAt(text.folded, name.start)
}

/** Whether a token is a preposition of place by itself. */
export const isPreposition = (text: IncidentText, at: number): boolean => {
  const match = findPhrase(preposition, text.tokens, at)
  return match !== null && match.last === at && match.cut <= 1
}

export const placeSpan = (text: IncidentText, { first, last }: TokenRange): Span => {
  const token = text.tokens[first] as Token
  const named = text.nameEnds.has(first) ? startOfName(text, first) : -1
  const cut = glued(token.word) && !isPlace(token.text) ? token.text.indexOf('ب') + 1 : 0
  return spanOf(text.folded, named > 0 ? named : token.start + cut, (text.tokens[last] as Token).end)
}
