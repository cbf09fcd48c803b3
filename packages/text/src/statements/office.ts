import { foldedSet } from '../fold.ts'
import { isFiniteVerb } from '../grammar/finite-verb.ts'
import { isRole } from '../grammar/noun-phrase.ts'
import { holdingOffice } from '../lexicon/function-words.ts'
import { closeness } from '../lexicon/reporting-words.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import { wordOf } from '../words.ts'
import type { Discourse } from './discourse.ts'
import { governs, relatives } from './mention.ts'

const near = phraseSet(closeness.filter((words) => !words.endsWith(' ل')))

/** “…, the spokesman of X”, “…, who was then head of …”: it tells what the speaker is; how close to whom is told apart. */
export function tellsRole({ tokens }: Discourse, first: number, last: number): boolean {
  if (governs(tokens[first] as Token)) return false
  const opener = tokens[first] as Token
  const behind = tokens[first + 1]
  // “X, who is a friend of …”; not “X, who laughs”, “the minutes, which are 41 pages”
  if (/^وه[وي]$/.test(opener.text))
    return (
      behind !== undefined &&
      behind.kind === 'word' &&
      !isFiniteVerb(behind.word) &&
      (numberAt(tokens, first + 1) === null || /^احدي?$/.test(behind.text))
    )
  if (relatives.has(opener.text)) {
    if (!inOffice.has(behind?.text ?? '')) return false
    if (!/^كان/.test(behind?.text ?? '')) return true
  }
  for (let i = first; i <= Math.min(last, first + 3); i++) {
    const token = tokens[i] as Token
    if (findPhrase(near, tokens, i)?.cut === 0 && i <= first + 1) return false
    if (isRole(token.word) || isRole(wordOf(token.text.replace(/ا$/, '')))) return true
  }
  return false
}

/** “who was”, “who leads”: verbs by which a relative clause tells what somebody is. */
const inOffice = foldedSet(holdingOffice)
