import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, isActorWord, participantAt } from '../grammar/participant.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import { hit, people } from './known-things.ts'

const aimed: ReadonlySet<string> = new Set([
  'shelling-artillery-missile',
  'air-drone-strike',
  'remote-explosive-landmine-ied',
  'looting-property-destruction',
  'attack',
])

/** “His”, “her”: one; “their”: many. A plural is not meant by the first, nor its own verb's subject. */
function mayBeMeant(text: IncidentText, cue: Cue, at: number, subject: TokenRange | null): boolean {
  if (subject !== null && subject.first <= at && at <= subject.last) return false
  const isOne = /[^ا](?:ه|ها)$/.test((text.tokens[cue.last] as Token).text)
  return !(isOne && /..(?:ون|ين)$/.test((text.tokens[at] as Token).text))
}

/** Whom a suffixed pronoun means: the nearest name or person before. */
export function ownerOf(text: IncidentText, cue: Cue, subject: TokenRange | null = null): TokenRange | null {
  const { tokens, nameEnds } = text
  const begin = Math.max(sentenceStart(tokens, cue.first), cue.first - 30)
  // “its shelling”, “his house … after it was targeted”
  const mayBeThing = aimed.has(cue.type) && /[^ا]ه$/.test((tokens[cue.last] as Token).text)
  const wanted = cue.frame === 'acts' || cue.frame === 'suffers' ? ['person'] : ['actor']
  for (let i = cue.first - 1; i >= begin; i--) {
    const last = nameEnds.get(i)
    if (last !== undefined && wanted.includes(text.kindOfName(i) ?? '')) return { first: i, last }
  }
  if (wanted[0] === 'actor')
    for (let i = begin; i < cue.first; i++)
      if (isActorWord(tokens[i] as Token) && /^ال/.test((tokens[i] as Token).text) && text.kindOfName(i) === null)
        return { first: i, last: i }
  for (let i = cue.first - 1; i >= begin; i--) {
    const word = bareNoun((tokens[i] as Token).text.replace(/^[وف](?=ال)/, ''))
    if (
      (people.has(word) || (mayBeThing && hit.has(word))) &&
      mayBeMeant(text, cue, i, subject) &&
      !text.isTime(i) &&
      text.kindOfName(i) === null
    )
      return participantAt(text, numberAt(tokens, i - 1) === null && !isArmedBody(tokens, i) ? i : i - 1, cue.first - 1)
  }
  // “the body of a chemist …, whom they had kidnapped”
  const harmed = text.cues.findLast(
    ({ first, kind, harm, needs }) =>
      first >= begin && first < cue.first && kind === 'noun' && (harm !== null || needs === 'signs'),
  )
  return harmed === undefined ? null : participantAt(text, harmed.last + 1, cue.first - 1)
}

/** “(two factions) armed”: an adjective behind a body. */
const isArmedBody = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && /^مسلح(?:ان|ين|ه)$/.test((tokens[i] as Token).text) && isActorWord(tokens[i - 1] as Token)
