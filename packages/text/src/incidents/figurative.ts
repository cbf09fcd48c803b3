import { foldedSet } from '../fold.ts'
import { bareNoun } from '../grammar/participant.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import {
  abstractObjects,
  challengedThings,
  commonCrimes,
  forcesOfNature,
  peacefulDoers,
  scenesOfSpeech,
} from '../lexicon/figurative.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import type { Cue } from './cues.ts'
import { sideOf } from './people-words.ts'

const among = (words: readonly string[]) => {
  const set = foldedSet(words)
  return perWord((text) => [text, bareNoun(text), text.replace(/^[وبل](?=...)/, '')].some((form) => set.has(form)))
}
const isAbstract = among(abstractObjects)
const isNature = among(forcesOfNature)
const isPeacefulDoer = among(peacefulDoers)
const isSpeech = among(scenesOfSpeech)
const isCrime = among(commonCrimes)

/** Words of war for what is none: “a battle against corruption”, “a storm struck the coast”, “the striker dropped a bombshell”. */
export const isFigurative = (tokens: readonly Token[], cue: Cue, cues: readonly Cue[]): boolean =>
  !cue.english &&
  cue.type !== 'agreement' &&
  cue.type !== 'peaceful-protest' &&
  (isChallenge(tokens, cue) ||
    isOnAbstract(tokens, cue) ||
    isByNobody(tokens, cue) ||
    isSpoken(tokens, cue, cues) ||
    isCommonCrime(tokens, cue))

const challenged = foldedSet(challengedThings)

/** “the lawyers challenged (طعن في) the report”: with a judgement or a paper behind “in” nobody is stabbed. */
const isChallenge = (tokens: readonly Token[], { first, last }: Cue): boolean =>
  /طعن/.test((tokens[first] as Token).text) &&
  tokens.slice(last + 1, last + 7).some(({ text, sentence }, k, behind) => {
    const thing = text === 'في' ? behind[k + 1]?.text : /^ب(?=ال|قرار|حكم)/.test(text) ? text.slice(1) : undefined
    return thing !== undefined && sentence === tokens[first]?.sentence && challenged.has(bareNoun(thing))
  })

/** “against corruption”, “in prices”: the first nouns behind. */
function isOnAbstract(tokens: readonly Token[], { first, last }: Cue): boolean {
  for (let i = last + 1; i <= Math.min(tokens.length - 1, last + 3); i++) {
    const { kind, word, sentence } = tokens[i] as Token
    if (kind !== 'word' || sentence !== tokens[first]?.sentence || sideOf(word) !== null) return false
    if (isAbstract(word)) return true
  }
  return false
}

/** “heavy rain kills four”, “the dollar pounds”: who does it, before the verb at the head of a line or behind it. */
function isByNobody(tokens: readonly Token[], { kind, first, last }: Cue): boolean {
  if (kind !== 'verb') return false
  const isNobody = ({ word, kind: what }: Token): boolean => what === 'word' && (isNature(word) || isPeacefulDoer(word))
  const begin = sentenceStart(tokens, first)
  if (first - begin <= 3 && tokens.slice(begin, first).some(isNobody)) return true
  // “floods that swept away dozens of cars”
  if (first > begin && isNature((tokens[first - 1] as Token).word)) return true
  const next = tokens[last + 1]
  return next !== undefined && isNobody(next)
}

/** “attacked the opposition in parliament”. */
const isSpoken = (tokens: readonly Token[], { first, last, type, tells }: Cue, cues: readonly Cue[]): boolean =>
  type === 'attack' &&
  tells === 'attack' &&
  /هاجم|هجوم|هجمات|طلق|فتح|استهدف|ضرب/.test((tokens[first] as Token).text) &&
  !cues.some((cue) => cue.tells === 'weapon' || cue.tells === 'harm' || cue.harm !== null) &&
  !tokens.slice(Math.max(0, first - 6), last + 6).some(({ word }) => sideOf(word) === 'combatant') &&
  tokens
    .slice(last + 1, last + 10)
    .some(
      ({ word, text, sentence }, k) =>
        sentence === tokens[first]?.sentence &&
        isSpeech(word) &&
        (/^ب/.test(text) || [k, k - 1].some((at) => leads.has(tokens[last + at]?.text ?? ''))),
    )

const leads = foldedSet(['في', 'خلال', 'عبر', 'تحت', 'على', 'أثناء'])

/** “arrested for tax evasion”. */
const isCommonCrime = (tokens: readonly Token[], { first, last, type }: Cue): boolean =>
  type === 'arrests' &&
  tokens.slice(last + 1, last + 12).some(({ word, sentence }) => sentence === tokens[first]?.sentence && isCrime(word))
