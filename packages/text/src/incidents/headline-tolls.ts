import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'

/** “a dead man”, “two wounded”, “dead”: what a headline without a verb begins with. */
export const isTollNoun = (text: string): boolean =>
  /^(?:قتيل|شهيد|جريح|مصاب)(?:ه|ان|تان)?$|^(?:قتلي|جرحي|شهداء)$/.test(text.replace(/^و(?=...)/, ''))

/** No headline says so late by what. */
const farthest = 8

/** “Two dead by the fire of a sniper in X”: an event by its dead alone, in a sentence, tokens `begin` to `end`, without another word for it. */
export function tollHeadline({ tokens }: IncidentText, begin: number, end: number): Cue | null {
  const number = numberAt(tokens, begin)
  const at = number === null || isTollNoun((tokens[begin] as Token).text) ? begin : number.last + 1
  const head = tokens[at]
  if (head === undefined || at > end || !isTollNoun(head.text)) return null
  const isShot = tokens
    .slice(at + 1, Math.min(end, at + farthest) + 1)
    .some(({ text }) => /^ب(?:رصاص|نيران|طلق|طلقات)$/.test(text))
  if (!isShot) return null
  return {
    type: 'attack',
    tells: 'harm',
    frame: 'suffers',
    kind: 'noun',
    harm: null,
    needs: null,
    passive: false,
    english: false,
    first: at,
    last: at,
    start: head.start,
    future: false,
    present: false,
    ours: false,
    pronoun: false,
  }
}
