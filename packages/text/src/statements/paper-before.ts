import { foldedSet } from '../fold.ts'
import { isRole, nounPhraseAt } from '../grammar/noun-phrase.ts'
import { hasArticle } from '../grammar/word-shape.ts'
import { papersThatSay } from '../lexicon/clause-words.ts'
import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'
import type { Discourse } from './discourse.ts'
import type { Mention } from './mention.ts'
import { isAccusative, isSource } from './who-speaks.ts'

// What stands last before a verb, and is no subject of the words before it.

/** “fire in the market and a source speaks of …”: a verb in the singular has the last of two for its subject. */
export function lastJoined({ tokens, names }: Discourse, first: number, last: number): Mention | null {
  for (let i = last; i >= first; i--) {
    const { text, word } = tokens[i] as Token
    const noun = wordOf(text.slice(1))
    // “eighteen dead” + “and the army speaks of …”
    const another = i > first && /^وال/.test(text) && /..ا$/.test((tokens[i - 1] as Token).text)
    if (!/^و../.test(text) || (!another && (isSource(word) || hasArticle(word))) || !(isSource(noun) || isRole(noun)))
      continue
    return nounPhraseAt(tokens, i, last, names, false)?.last === last ? { first: i, last, cut: 1 } : null
  }
  return null
}

const papers = foldedSet(papersThatSay)

/** “activists publish” + “pictures (that) show …”: the paper in the accusative, with its adjectives. */
export function shownPaper(discourse: Discourse, first: number, last: number): Mention | null {
  for (let i = last; i > first && isAccusative(discourse, discourse.tokens[i] as Token); i--)
    if (papers.has((discourse.tokens[i] as Token).text.replace(/ا$/, ''))) return { first: i, last }
  return null
}

/** “(condemned) a UN report that accused …”: the indefinite paper behind ب or ل, which the verb describes. */
export function ledPaper({ tokens, names }: Discourse, first: number, last: number): Mention | null {
  for (let i = last; i > first; i--) {
    const { text } = tokens[i] as Token
    if (!/^[بل]/.test(text) || !papers.has(text.slice(1))) continue
    return nounPhraseAt(tokens, i, last, names, false)?.last === last ? { first: i, last, cut: 1 } : null
  }
  return null
}
