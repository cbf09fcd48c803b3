import type { Token } from '../tokens.ts'
import { perWord, wordOf } from '../words.ts'
import { colonAt } from './colon-cue.ts'
import { type Cue, plainCue } from './cue.ts'
import type { Discourse } from './discourse.ts'
import { documentCueAt, isOfDocument } from './document-cue.ts'
import { mayDeem, mayShow } from './look-alike-verbs.ts'
import { ownContent, ownNoun } from './own-noun.ts'
import { phraseCueAt } from './phrase-cue.ts'
import { beginsPhrase } from './phrase-tables.ts'
import { isOfReceiving, isOfRefusal, refusalAt, unansweredAt } from './refusal-cue.ts'
import { chargeAt, isOfAct, sayingActAt } from './saying-act.ts'
import { isOfSaying, toSayingAt, verbCueAt } from './verb-cue.ts'
import { dualReading, verbReading } from './verb-readings.ts'

/** What tells, at token `i`, of something said in Arabic; null where nothing does. */
export function arabicCueAt(discourse: Discourse, i: number): Cue | null {
  const token = discourse.tokens[i] as Token
  if (token.text === ':') return colonAt(discourse, i)
  if (token.kind !== 'word' || !mayTell(token.word)) return null
  return (
    documentCueAt(discourse, i) ??
    phraseCueAt(discourse, i) ??
    refusalAt(discourse, i) ??
    ownNounCueAt(discourse, i) ??
    unansweredAt(discourse, i) ??
    chargeAt(discourse, i) ??
    sayingActAt(discourse, i) ??
    toSayingAt(discourse, i) ??
    verbCueAt(discourse, i)
  )
}

/** Whether a word may begin any of these: most begin none. */
const mayTell = perWord((text) => {
  const word = wordOf(text)
  return (
    isOfDocument(text) ||
    beginsPhrase(word) ||
    isOfRefusal(text) ||
    isOfSaying(text) ||
    isOfReceiving(text) ||
    isOfAct(text) ||
    ownNoun(word) !== null ||
    mayDeem(text) ||
    mayShow(text) ||
    verbReading(word) !== null ||
    dualReading(word) !== null
  )
})

/** “His saying that …”, “her denial of …”. */
function ownNounCueAt(discourse: Discourse, i: number): Cue | null {
  const { tokens } = discourse
  const token = tokens[i] as Token
  const noun = ownNoun(token.word)
  if (noun === null || ownContent(discourse, i, noun.stance) === null) return null
  return plainCue(tokens, i, i, { start: token.start + noun.cut, stance: noun.stance, kind: 'own-noun' })
}
