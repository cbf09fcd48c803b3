import { foldedSet } from '../fold.ts'
import { accompanyingWords, laterWords, sequelWords, wayWords } from '../lexicon/incident-arguments.ts'
import { unitForms } from '../lexicon/time-units.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import { replyBetween } from './replies.ts'
import type { Told } from './told.ts'

const ways = foldedSet(wayWords)

/** Gives the day of an event to what is told with it: “… on Sunday and looted it”, “took X on Sunday after an attack”. */
export function withSharedDays(text: IncidentText, told: readonly Told[]): Told[] {
  const shared: Told[] = []
  for (const one of told) {
    const before = shared.findLast(({ date, modality }) => date !== null && modality === one.modality)
    shared.push(
      before !== undefined && one.date === null && goesWith(text, before, one) ? { ...one, date: before.date } : one,
    )
  }
  return shared.map((one, k) => {
    if (one.date !== null) return one
    const after = shared.slice(k + 1).find(({ date }) => date !== null)
    return after !== undefined && isToldOver(text, one, after) ? { ...one, date: after.date } : one
  })
}

/** “raided a house in X on Sunday and burnt a car”: where the first was, if it was on one day with it. */
export function withSharedPlaces(text: IncidentText, told: readonly Told[]): Told[] {
  const shared: Told[] = []
  for (const one of told) {
    const before = shared.at(-1)
    const isOne =
      before !== undefined &&
      one.place === null &&
      before.modality === one.modality &&
      one.type !== 'agreement' &&
      (one.date === null ? before.date === null && goesWith(text, before, one) : one.date.start === before.date?.start)
    shared.push(isOne ? { ...one, place: before.place } : one)
  }
  return shared
}

const goesWith = (text: IncidentText, before: Told, one: Told): boolean =>
  !replyBetween(text.tokens, before.event.main, one.event.main) &&
  (isJoined(text.tokens, one.event.main) ||
    (isTaking(before.event.main) &&
      isWay(text.tokens, one.event.main) &&
      (one.type === 'attack' || (one.type === 'armed-clash' && !isForDays(text.tokens, one.event.main)))) ||
    goesOn(text, before, one))

/** “after fights that lasted three days”: not on the day the town fell. */
const isForDays = (tokens: readonly Token[], { last }: Cue): boolean =>
  tokens
    .slice(last + 1, last + 12)
    .some(
      ({ text, sentence }, k) =>
        lasted.test(text) &&
        sentence === tokens[last]?.sentence &&
        tokens.slice(last + 2 + k, last + 6 + k).some((token) => days.test(token.text)),
    )
const lasted = /^(?:استمر|دام|استغرق|تواصل)(?:ت|ا|تا)?$/
const days = /^(?:ال)?(?:ايام|يومين|اسبوع|اسبوعا|اسبوعين|اسابيع|شهر|شهرا|شهرين|اشهر)$/

/** Behind “and”, without a comma. */
const isJoined = (tokens: readonly Token[], { first, start }: Cue): boolean => {
  const token = tokens[first] as Token
  return start > token.start && token.text.startsWith('و') && tokens[first - 1]?.kind === 'word'
}

const later = foldedSet(laterWords)
const isLater = perWord((text) => later.has(text) || later.has(text.replace(/^[وف](?=...)/, '')))
const sequel = foldedSet(sequelWords)
const isSequel = perWord((text) => sequel.has(text) || sequel.has(text.replace(/^[وف](?=...)/, '')))
const accompanying = foldedSet(accompanyingWords)
const units = foldedSet(unitForms.map(({ word }) => word))

/** “attacked X on Sunday, and protesters burnt two cars”, “…, followed by shelling”: one story goes on, with no other day in it. */
function goesOn(text: IncidentText, before: Told, { event: { main }, type }: Told): boolean {
  const { tokens } = text
  const last = before.event.main.last
  if (main.first <= last || type === 'agreement' || before.type === 'agreement' || main.english) return false
  if (before.date === null || isSince(text, before)) return false
  for (let i = last + 1; i <= Math.min(main.last + 3, tokens.length - 1); i++) {
    const { word, text: own } = tokens[i] as Token
    if (i < main.first && isLater(word)) return false
    // “two days later”, “lasted ten days”
    if (units.has(own) && !text.isTime(i) && /^(?:بعد|قبل|منذ|دام|دامت|استمر|استمرت)/.test(tokens[i - 1]?.text ?? ''))
      return false
  }
  // “the attack”: told again
  if (main.kind === 'noun' && /^[وفبلك]*(?:ال|لل)/.test((tokens[main.first] as Token).text)) return false
  if (main.kind === 'verb') return !main.present || tokens[main.first - 1]?.text === 'ان'
  const led = main.start > (tokens[main.first] as Token).start
  return led || accompanying.has(tokens[main.first - 1]?.text ?? '') || cameOf(tokens, main.first - 1)
}

/** “which led to”, “resulted in”. */
const cameOf = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && isSequel((tokens[at - 1] as Token).word) && ['الي', 'عن'].includes((tokens[at] as Token).text)

/** “since Saturday”: no day of something else. */
function isSince(text: IncidentText, { date }: Told): boolean {
  return date !== null && /^(?:منذ|حتى|since|until)/.test(text.text.slice(date.start, date.end))
}

const during = foldedSet(['خلال', 'أثناء'])

/** “arrested during protests on Monday”, “They raided X, arrested two and blew up the house, and that on Thursday night”: a day told so is of all before. */
function isToldOver(text: IncidentText, { type }: Told, after: Told): boolean {
  if (after.date === null || type === 'agreement') return false
  if (during.has(text.tokens[after.event.main.first - 1]?.text ?? '')) return true
  const before = text.text.slice(Math.max(0, after.date.start - 16), after.date.start)
  return /(?:^|[\s،])(?:وذلك|وكان ذلك|كل ذلك)\s(?:\S{1,4}\s)?$/.test(before)
}

const isTaking = ({ frame }: Cue): boolean => frame === 'takes' || frame === 'controls'

/** “after fights”, “in an attack”: how it was done. */
export const isWay = (tokens: readonly Token[], { first }: Cue): boolean => ways.has(tokens[first - 1]?.text ?? '')
