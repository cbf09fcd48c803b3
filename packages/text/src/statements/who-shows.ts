import { foldedSet } from '../fold.ts'
import { isRole, nounPhraseAt } from '../grammar/noun-phrase.ts'
import { isOpen, takesName } from '../grammar/phrase-words.ts'
import { hasArticle, hasPronoun, isVerbalNoun } from '../grammar/word-shape.ts'
import { papersThatSay } from '../lexicon/clause-words.ts'
import { showingVerbs } from '../lexicon/function-words.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'
import type { Cue } from './cue.ts'
import type { Discourse } from './discourse.ts'
import { governs, type Mention } from './mention.ts'
import { isAccusative, isSource } from './who-speaks.ts'

const papers = foldedSet(papersThatSay)
const showing = foldedSet(showingVerbs)

/**
 * “(X shows) a picture it says is of …”: the pronoun behind the verb is the thing shown, and who says so stands before the verb
 * that shows it. Null where that is not within the phrase.
 */
export function whoShows(discourse: Discourse, phrase: Mention, cue: Cue): Mention | null {
  const { tokens, names } = discourse
  const pronoun = /^ب?ان(ه|ها|هم|هما|هن)$/.exec(tokens[cue.last + 1]?.text ?? '')?.[1]
  const { word } = tokens[phrase.first] as Token
  if (pronoun === undefined || cue.gender === null || cue.plural || names.has(phrase.first) || hasArticle(word))
    return phrase
  // “(the capture of) seven people it says were …”
  if ((tokens[phrase.first] as Token).kind === 'number' || (numberAt(tokens, phrase.first)?.value ?? 0) > 2) return null
  const another = pronoun !== (cue.gender === 'masculine' ? 'ه' : 'ها')
  const [head, opener] = [tokens[phrase.first] as Token, tokens[phrase.first - 1]]
  if (showing.has(head.text.replace(/^و/, '')))
    return nounPhraseAt(tokens, phrase.first + 1, phrase.last - 1, names, true)
  for (let i = phrase.first + 1; another && i < phrase.last; i++)
    if (showing.has((tokens[i] as Token).text)) return nounPhraseAt(tokens, phrase.first, i - 1, names, false)
  // “the security forces” + “the dismantling of a cell it says is of …”
  const closed = nounPhraseAt(tokens, phrase.first, phrase.last, names, true)
  const behind = closed === null ? undefined : tokens[closed.last + 1]
  if (closed !== null && closed.last < phrase.last && behind !== undefined)
    if (isVerbalNoun(behind.word) || isAccusative(discourse, behind) || papers.has(behind.text)) return closed
  const accusative = isAccusative(discourse, head)
  const object = accusative || (opener?.sentence === head.sentence && hasArticle(opener.word) && head.text.length > 3)
  const bare = head.text.replace(/ا$/, '')
  const inClause = opener?.kind === 'word' && opener.sentence === head.sentence
  // “(announced) the seizure of a shipment it says is of …”: no thing says anything
  if (inClause && actsOn(opener) && isThing(head) && saysOfShown.has(cue.verb?.past ?? '')) return null
  const shown = (papers.has(head.text) || papers.has(bare)) && inClause && saysOfShown.has(cue.verb?.past ?? '')
  return (object || shown) && (another || shown || (object && !takesName(wordOf(bare)) && !isSource(head.word)))
    ? null
    : phrase
}

/** “the seizure of”, “towards”, “the officer”: what stands before an object or a thing led to, and before no subject. */
const actsOn = (opener: Token): boolean => isVerbalNoun(opener.word) || governs(opener) || hasArticle(opener.word)

/** Nobody and no paper, as far as the word tells. */
const isThing = ({ word, text }: Token): boolean =>
  !isSource(word) && !takesName(word) && !isOpen(word) && !isRole(word) && !papers.has(text) && !hasPronoun(word)

/** Verbs a paper or a picture is rather said of than says itself. */
const saysOfShown = new Set(['قال', 'زعم', 'ادعى', 'ذكر', 'أكد'])
