import { foldedSet } from '../fold.ts'
import { outletNames, outletNouns } from '../lexicon/function-words.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import { perWord } from '../words.ts'

const noun = foldedSet(outletNouns)
const name = phraseSet(outletNames)

const isNounLed = perWord((text) => /^ل[^ل]../.test(text) && noun.has(text.slice(1)))

/** “to the network”: a body may as well be what a title or a paper is of. */
export const isDefiniteOutletLed = perWord(
  (text) => /^لل../.test(text) && (noun.has(text.slice(2)) || name.firstWords.includes(`ال${text.slice(2)}`)),
)

/** “(told) the network of …”, “(told) Reuters”: an outlet behind the ل that is written with it. */
export const isToldOutlet = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (token === undefined || token.text.charCodeAt(0) !== lam) return false
  return isNounLed(token.word) || toldNameEnd(tokens, i) !== null
}

const lam = 0x644

/** Last token of an outlet's name behind ل; null where none stands. */
export function toldNameEnd(tokens: readonly Token[], i: number): number | null {
  const found = findPhrase(name, tokens, i)
  return found !== null && found.cut === 1 && tokens[i]?.text.charCodeAt(0) === lam ? found.last : null
}

/** Last token of an outlet's name that stands for itself; null where none does. */
export function outletNameEnd(tokens: readonly Token[], i: number): number | null {
  const found = findPhrase(name, tokens, i)
  return found !== null && found.cut === 0 && found.last > i ? found.last : null
}
