import { isActorWord } from '../grammar/participant.ts'
import type { Token } from '../tokens.ts'
import { perWord, wordOf } from '../words.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'

/** “the killing of X near A, and the blast of a mine in B”: of two in a list, each with its place, neither is the other's result. */
export function isCoordinate(text: IncidentText, one: Cue, other: Cue): boolean {
  const { tokens } = text
  const [first, second] = one.first < other.first ? [one, other] : [other, one]
  // the last “, and” between them
  let cut = second.first
  while (cut > first.last && !isJoint(tokens, cut, second)) cut--
  return cut > first.last && placeFrom(text, first.last + 1, cut - 1) && placeFrom(text, cut, second.first + 20)
}

/** “three incidents: a blast in X that …, and an attack on Y, and the killing of Z”: behind a colon each noun with “, and” is one. */
export function isListItem(tokens: readonly Token[], main: Cue, cue: Cue): boolean {
  if (main.kind !== 'noun' || cue.kind !== 'noun' || cue.first < main.last) return false
  if (tokens[cue.first - 1]?.text !== '،' || cue.start === (tokens[cue.first] as Token).start) return false
  const { sentence } = tokens[main.first] as Token
  for (let i = main.first - 1; i >= Math.max(0, main.first - 30) && tokens[i]?.sentence === sentence; i--)
    if ((tokens[i] as Token).text === ':') return true
  return false
}

const isJoint = (tokens: readonly Token[], i: number, cue: Cue): boolean =>
  ['،', ',', '؛'].includes(tokens[i - 1]?.text ?? '') &&
  (i === cue.first
    ? !isUnjoined(tokens, cue) && isAnd(tokens, i)
    : ['وفي', 'و', 'وب'].includes((tokens[i] as Token).text) ||
      // “…, and unknown men threw a grenade”
      (cue.kind === 'verb' && cue.first - i <= 2 && isDoerBehindAnd((tokens[i] as Token).word)))

const isDoerBehindAnd = perWord((text) => /^و../.test(text) && isActorWord({ word: wordOf(text.slice(1)) }))

const isAnd = (tokens: readonly Token[], i: number): boolean => (tokens[i] as Token).text.startsWith('و')

/** Whether a place is named before the next comma. */
function placeFrom({ tokens, isPlace }: IncidentText, from: number, to: number): boolean {
  for (let i = from; i <= Math.min(to, tokens.length - 1) && tokens[i]?.sentence === tokens[from]?.sentence; i++) {
    if (i > from && ['،', ','].includes((tokens[i] as Token).text)) return false
    if (isPlace(i)) return true
  }
  return false
}

const isUnjoined = (tokens: readonly Token[], { first, start }: Cue): boolean =>
  start === (tokens[first] as Token).start
