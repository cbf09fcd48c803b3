import { foldedSet } from '../fold.ts'
import { isActorWord } from '../grammar/participant.ts'
import { entries } from '../lexicon/entries.ts'
import { resultWords } from '../lexicon/incident-context.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cues.ts'
import { goodsTaken } from './goods.ts'
import { clauseBetween, type IncidentText } from './incident-text.ts'

/** “Attacked”, “raided”, “stormed”: people come, for what is told next. */
const isRaid = ({ tells, type, frame }: Cue, word: string): boolean =>
  (tells === 'attack' && (type === 'attack' || type === 'arrests') && /هاجم|داهم|دهم|هجم|هجوم|مداهم/.test(word)) ||
  (frame === 'takes' && /اقتح/.test(word))

const takesPeople = ({ type, tells }: Cue): boolean =>
  tells === 'event' && (type === 'arrests' || type === 'abduction-forced-disappearance')

/** “attacked a convoy and looted it”, “stormed the town and arrested six”: what those who came then did. */
export function isAimOfRaid(text: IncidentText, main: Cue, last: Cue, cue: Cue): boolean {
  const { tokens } = text
  if (main.first > cue.first || !isRaid(main, (tokens[main.first] as Token).text)) return false
  if (cue.type !== 'looting-property-destruction' && !takesPeople(cue) && goodsTaken(text, cue) === null) return false
  if (cue.first - last.last > 24 || !isJoined(tokens, cue) || hasOwnDoer(text, cue)) return false
  return !clauseBetween(text, last.last, cue.first - 1, false)
}

/** The event a raid and its aim are: named by the raid where things were taken, by the taking of people where they were. */
export function withAim({ tokens }: IncidentText, raid: Cue, aim: Cue): Cue {
  if (takesPeople(aim)) return aim
  // “attacked the tankers and burned three”: still an attack
  if (raid.frame !== 'takes' && !/نهب|سلب|سرق|سطو|ستول|صادر/.test((tokens[aim.first] as Token).text)) return raid
  return { ...raid, type: 'looting-property-destruction', tells: 'event', frame: 'acts', needs: null }
}

/** “abducted him after raiding his house”. */
export const isRaidBefore = (text: IncidentText, main: Cue, cue: Cue): boolean =>
  cue.kind === 'noun' &&
  cue.tells === 'attack' &&
  cue.type === 'arrests' &&
  takesPeople(main) &&
  cue.first - main.last <= 24 &&
  !clauseBetween(text, main.last, cue.first)

const isJoined = (tokens: readonly Token[], { first, start }: Cue): boolean => {
  const token = tokens[first] as Token
  return (start > token.start && /^[وف]/.test(token.text)) || ['و', 'ثم'].includes(tokens[first - 1]?.text ?? '')
}

/** “…, and gunmen looted”: another doer stands behind the verb. */
export const hasOwnDoer = (text: IncidentText, { kind, last }: Cue): boolean => {
  const next = text.tokens[last + 1]
  return (
    kind === 'verb' &&
    next !== undefined &&
    (isActorWord(next) || text.kindOfName(last + 1) === 'actor' || /...(?:ون|ان)$/.test(next.text))
  )
}

const results = foldedSet(resultWords)

/** “which led to the destruction of a vehicle”: what came of an event is no other. */
export function isResultNoun({ tokens, cues }: IncidentText, { kind, type, first, tells }: Cue): boolean {
  const isDamage = tells === 'attack' && /عط[اب]/.test((tokens[first] as Token).text)
  if (kind !== 'noun' || !(type === 'looting-property-destruction' || isDamage)) return false
  for (let i = first - 1; i >= Math.max(0, first - 16); i--) {
    const { text, sentence } = tokens[i] as Token
    if (sentence !== tokens[first]?.sentence) return false
    if (results.has(text.replace(/^[وف](?=....)/, ''))) return true
    if (cues.some((cue) => cue.first === i && cue.kind === 'verb' && cue.tells === 'event')) return false
  }
  return false
}

const apart = foldedSet(entries('فيما | كما | بينما | لاحقا'))
const sounds = foldedSet(entries('دوى | دوت | دوي | سمع | سمعت | سماع | أصوات | صوت | وقع'))

/** “…, and loud blasts were heard”: of the raid told before. */
export const isHeard = (tokens: readonly Token[], { first, type, tells }: Cue): boolean =>
  tells === 'attack' &&
  type === 'remote-explosive-landmine-ied' &&
  tokens.slice(Math.max(0, first - 3), first).some(({ text }) => sounds.has(text.replace(/^[وف](?=..)/, ''))) &&
  !tokens.slice(Math.max(0, first - 4), first).some(({ text }) => apart.has(text))

/** “its raids in the valley; it said that they targeted”: a verb whose subject is the event. */
export const isOfEventBefore = (tokens: readonly Token[], { kind, first, tells }: Cue): boolean =>
  kind === 'verb' && tells === 'attack' && ['انها', 'انه'].includes(tokens[first - 1]?.text ?? '')
