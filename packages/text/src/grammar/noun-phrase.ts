import { fold } from '../fold.ts'
import { wordFamilies } from '../lexicon/broken-plurals.ts'
import { openHeads, roles } from '../lexicon/clause-words.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { perWord, wordOf } from '../words.ts'
import { endsNounPhrase, isComplementiser } from './sentence.ts'

/** Tokens `first` to `last`. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

const openHead = new Set(openHeads.map((word) => fold(word).text))
const role = new Set(roles.map((word) => fold(word).text))
const longest = 14

/**
 * The Arabic noun phrase that begins at `first`, within tokens up to `limit`; null where none does. `names`: token ranges of
 * known names, which end where they end. `closed`: an object may follow without any word between, so a definite phrase ends
 * at the first word that cannot be its adjective.
 */
export function nounPhraseAt(
  tokens: readonly Token[],
  first: number,
  limit: number,
  names: ReadonlyMap<number, number>,
  closed: boolean,
  depth = 0,
): TokenRange | null {
  const head = tokens[first]
  if (head === undefined || first > limit || head.kind === 'mark') return null
  // “every one of …”, “any side”: stop elsewhere, begin here
  if (['كل', 'اي'].includes(head.text) && tokens[first + 1]?.text === 'من')
    return depth > 2 ? null : nounPhraseAt(tokens, first + 2, limit, names, closed, depth + 1)
  if (endsNounPhrase(head) && !names.has(first) && head.text !== 'اي') return null
  if (['في', 'ب', 'و', 'او'].includes(head.text)) return null
  let last = names.get(first) ?? first
  let definite = last > first || isDefinite(head.text)
  // “spokesman X Y”: a bare name after a title is part of it
  let titled = role.has(head.text)
  let opened = false
  for (let i = last + 1; i <= limit && i - first < longest; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark') {
      const end = appositionEnd(tokens, i, limit)
      if (end === null) break
      last = end
      i = end
      continue
    }
    const opens = ['في', 'من', 'لدي', 'ب', 'علي'].includes(token.text) && !opened && isOpen(head.text)
    if (opens || token.text === 'باسم') {
      opened = true
      const inner = depth > 2 ? null : nounPhraseAt(tokens, i + 1, limit, names, true, depth + 1)
      if (inner === null) break
      last = inner.last
      i = last
      definite = true
      continue
    }
    if (token.text === 'في' || /^(?:بال|لل|ب$)/.test(token.text) || (endsNounPhrase(token) && !names.has(i))) break
    // “a patrol” + “fourteen people”
    if (closed && (token.kind === 'number' || (numberAt(tokens, i)?.value ?? 0) > 2)) break
    // a known name is whole
    if (closed && names.has(first) && i === last + 1 && !joins(token.text) && !role.has(token.text)) break
    // “the forces” + “their control”: not an adjective, not a name after a title
    if (closed && definite && !titled && (names.has(i) || !isDefinite(token.text)) && !joins(token.text)) break
    if (closed && definite && !titled && !names.has(i) && last > first - 1 && !mayDescribe(tokens, first, last, token))
      break
    if (role.has(token.text)) titled = true
    if (isDefinite(token.text)) definite = true
    last = names.get(i) ?? i
    if (names.has(i)) definite = true
    i = last
  }
  return { first, last }
}

const definite = perWord((text) => /^(?:[وف]?ال|لل)./.test(text) || /..(?:ها|هم|هما|نا)$/.test(text))

/** Heads in the singular, dual and plural: “نائب”, “نائبان”, “نائبين”. */
const isOpen = (text: string): boolean => {
  const bare = text.replace(/^ال/, '')
  return (
    openHead.has(bare) ||
    openHead.has(bare.replace(/(?:ان|ين|ون)$/, '')) ||
    openHead.has(bare.replace(/تان$|تين$/, 'ه'))
  )
}

const isDefinite = (text: string): boolean => definite(wordOf(text))

const broken = new Set(wordFamilies.flatMap(([, ...plurals]) => plurals.map((word) => fold(word).text)))
const feminine = perWord((text) => /(?:ه|ات)$/.test(text) || broken.has(text.replace(/^(?:[وف]?ال|لل)/, '')))
/** Patterns of adjectives: of a place or group, participles, “great”, “highest”. */
const adjective = perWord((text) => {
  const bare = text.replace(/^(?:[وف]?ال|لل)/, '')
  return /ي$|ين$|ون$|^م|^.ا..$|^..ي.$|^ا..[يا]?$|^عام$|^خاص$/.test(bare)
})

/**
 * Whether a definite word may be an adjective of a definite phrase: feminine with a feminine noun before it, masculine and
 * of an adjective's shape with any other. What may not is another noun: the object behind the subject.
 */
function mayDescribe(tokens: readonly Token[], first: number, last: number, { word }: Token): boolean {
  if (joins(word.text)) return true
  // the second part of “the council of X”: a noun behind one without an article
  if (!isDefinite((tokens[last] as Token).text)) return true
  const nouns = tokens.slice(first, last + 1).map((token) => token.word)
  if (/ه$/.test(word.text)) return nouns.some(feminine)
  if (/ات$/.test(word.text)) return nouns.some((noun) => /ات$/.test(noun.text))
  return adjective(word) && nouns.some((noun) => !/ه$/.test(noun.text))
}

/** “X and Y”: another name behind و. */
const joins = (word: string): boolean => /^و./.test(word)

/** “…, the families' lawyer,”: tokens up to the closing comma, where what stands behind the comma names a role. */
function appositionEnd(tokens: readonly Token[], comma: number, limit: number): number | null {
  if (tokens[comma]?.text !== '،' && tokens[comma]?.text !== ',') return null
  const next = tokens[comma + 1]
  if (next === undefined || !role.has(next.text)) return null
  for (let i = comma + 2; i <= limit + 1 && i - comma < 10; i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'mark' || isComplementiser(token)) return i - 1
  }
  return null
}
