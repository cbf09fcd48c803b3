import { entries } from '../lexicon/entries.ts'
import { firstHand, speaking, spokeTo, toldVerbs, witnesses } from '../lexicon/evidence-nouns.ts'
import { mayBeginNumber, numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import { perWord, wordOf } from '../words.ts'

const people = phraseSet(entries(witnesses))
const spoke = phraseSet(entries(spokeTo))
const told = phraseSet(entries(toldVerbs))
const sawIt = phraseSet(entries(firstHand))
const speaks = phraseSet(entries(speaking))
const longest = 8

/** Whether witnesses may begin with a word: a number, or a noun of people. */
export const mayBeWitness = perWord(
  (text) =>
    people.beginningWith(wordOf(text)) !== null ||
    sawIt.beginningWith(wordOf(text)) !== null ||
    mayBeginNumber(wordOf(text)) ||
    /^[0-9]/.test(text),
)

/**
 * People the text rests on because they spoke to somebody: “three drivers who talked to the agency”, “residents reached by
 * phone”, “told the Observatory” before them. To the end of what tells so.
 */
export function witnessesAt(
  tokens: readonly Token[],
  i: number,
): { readonly last: number; readonly cut: number } | null {
  if (!mayBeWitness((tokens[i] as Token).word)) return null
  const survivor = speakingSurvivor(tokens, i)
  if (survivor !== null) return survivor
  const number = numberAt(tokens, i)
  const at = number === null ? i : number.last + 1
  const head = findPhrase(people, tokens, number !== null && tokens[at]?.text === 'من' ? at + 1 : at)
  if (head === null || head.cut > 1 || /^(?:ال|لل|the$)/.test((tokens[i] as Token).text)) return null
  const cut = number === null ? head.cut : 0
  for (let k = head.last + 1; k <= Math.min(tokens.length - 1, head.last + 4); k++) {
    if ((tokens[k] as Token).kind === 'mark') break
    const talk = findPhrase(spoke, tokens, k)
    if (talk !== null && talk.cut === 0) return { last: endOf(tokens, talk.last), cut }
  }
  // “locals from X told the Observatory”
  const teller = findPhrase(told, tokens, i - 1) ?? findPhrase(told, tokens, i - 2)
  if (teller === null || teller.last !== i - 1) return null
  if (number === null && (tokens[i - 1] as Token).text === 'to') return null
  const from = tokens[head.last + 1]?.text
  return { last: from === 'من' || from === 'from' ? Math.min(head.last + 2, tokens.length - 1) : head.last, cut }
}

/** “A former detainee said”, “according to one of the survivors”. */
function speakingSurvivor(tokens: readonly Token[], i: number): { readonly last: number; readonly cut: number } | null {
  const found = findPhrase(sawIt, tokens, i)
  if (found === null || found.cut > 1) return null
  const before = [i - 2, i - 1].some((k) => {
    const verb = findPhrase(speaks, tokens, k)
    return verb !== null && verb.last === i - 1
  })
  const behind = findPhrase(speaks, tokens, found.last + 1)
  const spoken =
    before ||
    behind?.cut === 0 ||
    ['said', 'says', 'told', 'described', 'recalled'].includes(tokens[found.last + 1]?.text ?? '')
  return spoken ? { last: found.last, cut: found.cut } : null
}

/** To the comma, or as far as such a clause goes. */
function endOf(tokens: readonly Token[], last: number): number {
  let end = last
  while (
    end + 1 < tokens.length &&
    end - last < longest &&
    tokens[end + 1]?.kind === 'word' &&
    tokens[end + 1]?.sentence === tokens[last]?.sentence
  ) {
    if (!/^(?:ال|لل|كلا|علي|حده|the|this|newspaper|agency|to|by|phone)/.test(tokens[end + 1]?.text ?? '')) break
    end++
  }
  // “interviewed by the UN”
  if (/^(?:the|this|by|to|الي)$/.test(tokens[end]?.text ?? '') && tokens[end + 1]?.kind === 'word') end++
  return end
}

/** “Four traders” beside a piece of evidence: “four traders and two ledgers indicate”. Tokens first to last. */
export function witnessesBeside(
  tokens: readonly Token[],
  first: number,
  last: number,
): { first: number; last: number } | null {
  if (isAnd(tokens[last + 1])) {
    const number = numberAt(tokens, last + 2)
    const head = number === null ? null : findPhrase(people, tokens, number.last + 1)
    if (head !== null) return { first: last + 2, last: head.last }
  }
  if (!isAnd(tokens[first - 1]) || findPhrase(people, tokens, first - 2) === null) return null
  return numberAt(tokens, first - 3) === null ? null : { first: first - 3, last: first - 2 }
}

const isAnd = (token: Token | undefined): boolean => token?.text === 'and'
