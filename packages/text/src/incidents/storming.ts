import { foldedSet } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun } from '../grammar/participant.ts'
import { civilGround, heldGround } from '../lexicon/incident-context.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import { hit, isQuarter, isTown, people } from './known-things.ts'
import { objectBehind, withConjuncts } from './objects.ts'
import type { Roles } from './told.ts'

const ground = foldedSet(heldGround)
const civil = foldedSet(civilGround)

/** “stormed”, “storming”. */
export const isStorming = ({ tokens }: IncidentText, { frame, first }: Cue): boolean =>
  frame === 'takes' && /قتح/.test((tokens[first] as Token).text)

/** “stormed a hospital”: a house, a car or people are raided, and not taken as ground is. */
export function isRaided(text: IncidentText, range: TokenRange | null): range is TokenRange {
  if (range === null) return false
  const { text: head, word } = text.tokens[range.first] as Token
  if (isTown(word) || isQuarter(word)) return false
  const forms = formsOf(bareNoun(head))
  if (forms.some((noun) => ground.has(noun))) return civil.has(text.tokens[range.first + 1]?.text ?? '')
  return forms.some((noun) => hit.has(noun) || people.has(noun))
}

/** “سوقا”, “مستودعها”: without the ending of the accusative, without a pronoun. */
const formsOf = (noun: string): readonly string[] => [
  noun,
  noun.replace(/ا$/, ''),
  noun.replace(/(?:ها|هم|هما|ه)$/, ''),
  noun.replace(/ت(?:ها|هم|هما|ه)$/, 'ه'),
]

/** Who stormed what, by a verb: `before` and `first` are the phrases in front of it and behind; null where ground was taken. */
export function stormed(
  text: IncidentText,
  cue: Cue,
  before: TokenRange | null,
  first: TokenRange | null,
  end: number,
): Roles | null {
  if (!isStorming(text, cue) || first === null) return null
  if (before !== null) return isRaided(text, first) ? { perpetrator: before, target: first } : null
  const second = objectBehind(text, withConjuncts(text, first, end), end)
  if (isRaided(text, second)) return { perpetrator: first, target: second }
  return second === null && isRaided(text, first) && !text.isActor(first) ? { perpetrator: null, target: first } : null
}
