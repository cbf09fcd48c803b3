import { foldedSet } from '../fold.ts'
import { isJoinedVerb } from '../grammar/finite-verb.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, participantAt } from '../grammar/participant.ts'
import {
  amongThem,
  describingVerbs,
  positionNouns,
  stationedWords,
  thoughtToBe,
  thoughtWords,
  vehicleNouns,
} from '../lexicon/incident-arguments.ts'
import { placePrepositions } from '../lexicon/place-words.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import { objectFrom } from './adverbials.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import { hit, people } from './known-things.ts'
import { placesOf } from './places.ts'

/** A participant with those joined to it by “and”. */
export function withConjuncts(text: IncidentText, range: TokenRange, end: number): TokenRange {
  const { tokens } = text
  let { last } = range
  for (let step = 0; step < 4; step++) {
    const next = tokens[last + 1]
    if (
      next === undefined ||
      last >= end ||
      !next.text.startsWith('و') ||
      next.text.length < 3 ||
      text.ends(last + 1) ||
      isJoinedVerb(next.word)
    )
      break
    const known = text.nameEnds.get(last + 1)
    const more = known === undefined ? participantAt(text, last + 1, end) : { first: last + 1, last: known }
    if (more === null || more.first !== last + 1) break
    last = more.last
  }
  return { first: range.first, last }
}

const describes = foldedSet(describingVerbs)

const stationed = foldedSet(stationedWords)
const thought = foldedSet(thoughtWords)
const they = foldedSet(thoughtToBe)
const vehicle = foldedSet(vehicleNouns)

/** “gunmen who belong to the militia of X”, “…, thought to be of X, on motorcycles”: with what is told of the doers. */
function withDescription(text: IncidentText, doer: TokenRange, end: number): TokenRange {
  let { last } = doer
  for (let step = 0; step < 3; step++) {
    const next = descriptionEnd(text, last, end)
    if (next === last) break
    last = next
  }
  return { first: doer.first, last }
}

function descriptionEnd(text: IncidentText, last: number, end: number): number {
  const { tokens } = text
  const word = (k: number): string => tokens[last + k]?.text ?? ''
  const endOf = (at: number): number => participantAt(text, at, end)?.last ?? last
  if (describes.has(word(1))) return endOf(last + (word(2) === 'الي' || word(2) === 'علي' ? 3 : 2))
  // “stationed at a checkpoint”
  if (stationed.has(word(1)) && where.has(word(2))) {
    const [place] = placesOf(text, last + 2, Math.min(end, last + 9))
    return place !== undefined && place.first === last + 3 ? place.last : last + 2
  }
  // “thought to be of X”
  if (thought.has(word(1)) && they.has(word(2))) return endOf(last + (['من', 'الي', 'علي'].includes(word(3)) ? 4 : 3))
  // “on motorcycles”
  const at = word(1) === 'علي' && word(2) === 'متن' ? 3 : word(1) === 'علي' || word(1) === 'في' ? 2 : 0
  return at > 0 && vehicle.has(word(at)) ? endOf(last + at) : last
}

/** The object behind the subject: right behind it, or behind what is put between commas. */
export function objectBehind(text: IncidentText, doer: TokenRange, end: number): TokenRange | null {
  const { tokens } = text
  // “were killed three people, among them a woman”: she is one of them
  if (isAmong(tokens, doer.last + 1)) return null
  const subject = withDescription(text, doer, end)
  const direct = objectFrom(text, subject.last + 1, end)
  const means = direct === null ? behindMeans(text, subject.last + 1, end) : null
  if (means !== null) return means
  const beyond = direct === null ? behindWhere(text, subject.last + 1, end) : null
  if (beyond !== null) return beyond
  if (direct !== null)
    return /^و/.test((tokens[direct.first] as Token).text) && !text.nameEnds.has(direct.first) ? null : direct
  if (!text.isActor(subject)) return null
  for (let i = subject.last + 1; i <= Math.min(end, subject.last + 20); i++) {
    if (text.cues.some((cue) => cue.first === i && cue.kind === 'verb' && cue.tells === 'event')) return null
    const isMark = ['،', ',', '-', '–', '—', ')'].includes((tokens[i] as Token).text)
    // behind a time, or behind what is put between commas right after the subject
    const closes = isMark
      ? text.isTime(i - 1) || (i > subject.last + 1 && isMarkAt(tokens, subject.last + 1))
      : text.isTime(i) && !text.isTime(i + 1)
    if (!closes) continue
    const candidate = participantAt(text, i + 1, end)
    if (candidate !== null && !/^[وف]/.test((tokens[candidate.first] as Token).text)) return candidate
  }
  return null
}

const among = foldedSet(amongThem)
function isAmong(tokens: readonly Token[], at: number): boolean {
  const from = ['،', ',', '('].includes(tokens[at]?.text ?? '') ? at + 1 : at
  return among.has(tokens[['من', 'و'].includes(tokens[from]?.text ?? '') ? from + 1 : from]?.text ?? '')
}

const positions = foldedSet(positionNouns)
const from = foldedSet(['من', 'انطلاقا'])

/** “arrested, in the town of X, a man”, “shelled, from its posts in X, the houses of”: what can only be an object, behind where. */
function behindWhere(text: IncidentText, at: number, end: number): TokenRange | null {
  const { tokens } = text
  let i = at
  for (let step = 0; step < 3 && i <= end; step++) {
    while (i <= end && text.isTime(i)) i++
    const word = tokens[i]?.text ?? ''
    if (from.has(word) && positions.has(bareNoun((tokens[i + 1]?.text ?? '').replace(/(?:ها|هم|ه)$/, '')))) i += 2
    else if ((where.has(word) || (word === 'علي' && entrance.test(tokens[i + 1]?.text ?? ''))) && i < end) {
      const place = placesOf(text, i, Math.min(end, i + 8))[0]
      if (place === undefined || place.first > i + 1) return null
      i = place.last + 1
    } else break
  }
  if (i === at || i > end) return null
  const { text: head, word } = tokens[i] as Token
  const isThing = people.has(head) || hit.has(head) || isAccusative(word) || numberAt(tokens, i) !== null
  return isThing && !text.isTime(i) ? participantAt(text, i, end) : null
}
const entrance = /^(?:مدخل|مداخل|طريق|اطراف|مشارف|حدود)$/
const where = foldedSet([
  'في',
  'قرب',
  'عند',
  'داخل',
  'وسط',
  'شمال',
  'جنوب',
  'شرق',
  'غرب',
  'شمالي',
  'جنوبي',
  'شرقي',
  'غربي',
  'أمام',
])
const isAccusative = perWord((text) => /..[^اويهم]ا$/.test(text))

/** “stole forty tons from a store”: the store was robbed. */
export function robbed(text: IncidentText, cue: Cue, doer: TokenRange, end: number): TokenRange | null {
  if (cue.type !== 'looting-property-destruction') return null
  for (let i = doer.last + 1; i <= Math.min(end, cue.last + 14); i++) {
    if ((text.tokens[i] as Token).text !== 'من') continue
    const range = participantAt(text, i + 1, end)
    if (range !== null && hit.has(bareNoun((text.tokens[range.first] as Token).text))) return range
  }
  return null
}

/** The object behind a means: “killed with a silenced pistol an official”. */
function behindMeans(text: IncidentText, from: number, end: number): TokenRange | null {
  if (!/^ب../.test(text.tokens[from]?.text ?? '') || numberAt(text.tokens, from, 1) !== null) return null
  // “by a sniper's bullets”: whose they were
  const begin = from + (/^ب(?:رصاص|نيران|قذيفه|سلاح|صاروخ)$/.test((text.tokens[from] as Token).text) ? 2 : 1)
  for (let i = begin; i <= Math.min(end, from + 6); i++) {
    const { text: word, kind } = text.tokens[i] as Token
    if (kind === 'mark' || stops.has(word)) return null
    if (people.has(word) || hit.has(word) || /..[^اويهم]ا$/.test(word) || numberAt(text.tokens, i) !== null)
      return participantAt(text, i, end)
  }
  return null
}

const stops = foldedSet(placePrepositions.filter((one) => !one.includes(' ')))

const isMarkAt = (tokens: readonly Token[], i: number): boolean =>
  ['،', ',', '-', '–', '—', '('].includes(tokens[i]?.text ?? '')
