import type { ClaimRelation } from '../annotation.ts'
import { objectPronouns, withoutPronoun } from '../grammar/verb-forms.ts'
import { claimWords, noVerbs, weakClaimWords } from '../lexicon/claim-words.ts'
import { entries } from '../lexicon/entries.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseTable } from '../word-forms.ts'
import { perWord, wordOf } from '../words.ts'
import { inflectionsOf, nounFormsOf, setOf } from './inflection.ts'

/** A word or phrase that tells what kind of proposition its clause is. */
export interface ClaimMark {
  readonly first: number
  readonly last: number
  readonly relation: ClaimRelation
  /** 'weak': tells only where nothing else does, as “the dead”. */
  readonly kind: 'verb' | 'noun' | 'weak'
  /** “Will strike”, by a letter of the verb. */
  readonly future: boolean
  /** A verb in the present. */
  readonly present: boolean
  /** Written with و or ف before it. */
  readonly joined: boolean
}

type Known = Pick<ClaimMark, 'relation' | 'kind'>

const relations = Object.keys(claimWords) as (keyof typeof claimWords)[]

interface Verb {
  readonly relation: ClaimRelation
  readonly present: boolean
}

const verbs: ReadonlyMap<string, Verb> = new Map(
  relations
    .flatMap((relation) =>
      entries(claimWords[relation].verbs).flatMap((entry) =>
        inflectionsOf(entry).map(({ form, present }) => [form, { relation, present }] as const),
      ),
    )
    // “we say” looks like “he moved”: the past is what is told
    .toSorted(([, one], [, other]) => Number(other.present) - Number(one.present)),
)

const weak = (Object.keys(weakClaimWords) as (keyof typeof weakClaimWords)[]).flatMap((relation) =>
  entries(weakClaimWords[relation] ?? '').map((word) => [word, { relation, kind: 'weak' } as Known] as const),
)
const isLatin = (word: string): boolean => word.charCodeAt(0) < 0x80

const nouns = phraseTable<Known>([
  ...relations.flatMap((relation) =>
    entries(claimWords[relation].nouns)
      .flatMap(nounFormsOf)
      .map((noun) => [noun, { relation, kind: 'noun' }] as const),
  ),
  ...weak.flatMap(([word, known]) => nounFormsOf(word).map((noun) => [noun, known] as const)),
])

const english = phraseTable<Known>([
  ...relations.flatMap((relation) =>
    entries(claimWords[relation].english).map((word) => [word, { relation, kind: englishKind(word) }] as const),
  ),
  ...weak.filter(([word]) => isLatin(word)),
])

function englishKind(word: string): 'verb' | 'noun' {
  return /(?:ed|met|sold|bought|sent|shot|fled|left|gave|took|drove|broke|knew|heard|saw|died|withdrew|fought|struck|went|stole)\b/.test(
    word,
  )
    ? 'verb'
    : 'noun'
}

const notVerbs = setOf(noVerbs)

/** A verb, or one with a pronoun: “he killed”, “they killed them”. With one a short verb looks like too many nouns. */
function verbIn(text: string): (Verb & { readonly owned?: boolean }) | undefined {
  const verb = verbs.get(text)
  if (verb !== undefined || text.length < 5) return verb
  for (const pronoun of objectPronouns) {
    if (!text.endsWith(pronoun) || text.length - pronoun.length < 3) continue
    for (const bare of withoutPronoun(text.slice(0, -pronoun.length))) {
      const owned = verbs.get(bare)
      // “weapons” is no “I arm it”
      if (owned !== undefined && !(owned.present && bare.startsWith('ا'))) return { ...owned, owned: true }
    }
  }
  return undefined
}

/** The verb a word is, with و or ف before it, and س of the future. */
const verbOf = perWord((text) => {
  for (const cut of [0, 1, 2]) {
    const before = text.slice(0, cut)
    if (cut > 0 && !/^(?:[وفسل]|[وف][سل])$/.test(before)) break
    const verb = verbIn(text.slice(cut))
    if (verb !== undefined && text.length - cut > (cut === 0 ? 1 : 2) && !notVerbs.has(text))
      return { ...verb, owned: verb.owned === true, future: before.endsWith('س'), joined: /^[وف]/.test(before) }
  }
  return null
})

const mayBeMark = perWord(
  (text) =>
    (isLatin(text) ? english : nouns).beginningWith(wordOf(text)) !== null ||
    (!isLatin(text) && verbOf(wordOf(text)) !== null),
)

/** Marks by token, worked out once for a text. */
const marksOfText = new WeakMap<readonly Token[], (ClaimMark | null | undefined)[]>()

/** The mark that begins at token `i`, if one does. */
export function claimMarkAt(tokens: readonly Token[], i: number): ClaimMark | null {
  const token = tokens[i]
  if (token === undefined || token.kind === 'mark' || !mayBeMark(token.word)) return null
  let marks = marksOfText.get(tokens)
  if (marks === undefined) {
    marks = []
    marksOfText.set(tokens, marks)
  }
  let mark = marks[i]
  if (mark === undefined) {
    mark = findMark(tokens, i, token)
    marks[i] = mark
  }
  return mark
}

function findMark(tokens: readonly Token[], i: number, token: Token): ClaimMark | null {
  const latin = isLatin(token.text)
  const phrase = findPhrase(latin ? english : nouns, tokens, i)
  const verb = latin ? null : verbOf(token.word)
  // a phrase tells more than its first word; a word that is verb and noun is a verb, unless only with a pronoun: استعادة
  if (phrase !== null && (verb === null || phrase.last > i || (verb.owned && phrase.value.kind === 'noun')))
    return {
      first: i,
      last: phrase.last,
      ...phrase.value,
      future: false,
      present: false,
      joined: phrase.cut > 0 && /^[وف]/.test(token.text),
    }
  if (verb === null) return null
  const { relation, present, future, joined } = verb
  return { first: i, last: i, kind: 'verb', relation, present, future, joined }
}

/** Whether the word at `i` may be one of the nouns, though it may be a verb as well: “exchange”, “cooperation”. */
export const isClaimNoun = (tokens: readonly Token[], i: number): boolean =>
  findPhrase(nouns, tokens, i)?.value.kind === 'noun'
