import { isFiniteVerb, isJoinedVerb } from '../grammar/finite-verb.ts'
import { isComplementiser } from '../grammar/sentence.ts'
import { carryingOn, clauseJoiners, conditions, fights, negations, plainVerbs } from '../lexicon/claim-clauses.ts'
import type { Token } from '../tokens.ts'
import { findPhrase } from '../word-forms.ts'
import { perWord, wordOf } from '../words.ts'
import { claimMarkAt, isClaimNoun } from './claim-marks.ts'
import { setOf, tableOf, verbsOf } from './inflection.ts'

/** A clause of a content: tokens `first` to `last`, without the `cut` letters that join it to the one before. */
export interface Clause {
  readonly first: number
  readonly last: number
  readonly cut: number
}

const joiners = tableOf(clauseJoiners)
const negative = setOf(negations)
const notVerbs = setOf('يوم | يوما | يومين | يومي | يوميا | يمين | يسار | يد | يدا | يناير | يوليو | يونيو')

/** A verb in the present, by its shape: “ي” and three letters or more. */
export const looksPresent = perWord(
  (text) => /^[وف]?س?ي[\u0621-\u064a]{3,}$/.test(text) && !notVerbs.has(text.replace(/^[وف]/, '')),
)

export const isNegation = (token: Token | undefined): boolean => token !== undefined && negative.has(token.text)

const plain = verbsOf(plainVerbs)

const isVerbByShape = perWord((text) => plain.has(text) || looksPresent(wordOf(text)) || isFiniteVerb(wordOf(text)))

/** Whether a finite verb stands at `i`, or is negated there. */
export function verbAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || token.kind !== 'word') return false
  return isVerbByShape(token.word) || claimMarkAt(tokens, i)?.kind === 'verb'
}

/** The clauses of a content, cut where one proposition ends and the next begins. */
export function clausesOf(tokens: readonly Token[], { first, last, cut }: Clause): Clause[] {
  const clauses: Clause[] = []
  let begin: Omit<Clause, 'last'> = behindCondition(tokens, first, last) ?? { first, cut }
  for (let i = first + 1; i <= last; i++) {
    const next = beginAt(tokens, i, begin.first, last)
    if (next === null) continue
    const end = lastWord(tokens, begin.first, i - 1)
    if (end >= begin.first) clauses.push({ ...begin, last: end })
    begin = next
    i = Math.max(i, next.first)
  }
  const end = lastWord(tokens, begin.first, last)
  if (end >= begin.first) clauses.push({ ...begin, last: end })
  return clauses
}

/** “If they cross the road, we will shell it”: what is told is behind the comma. */
function behindCondition(tokens: readonly Token[], first: number, last: number): Omit<Clause, 'last'> | null {
  if (!/^(?:اذا|if)$/.test((tokens[first] as Token).text)) return null
  for (let i = first + 2; i < Math.min(last, first + 20); i++)
    if (/^[،,]$/.test((tokens[i] as Token).text)) return { first: i + 1, cut: 0 }
  return null
}

const fight = tableOf(fights)

/** Whether a word may join a clause to the one before. */
const mayJoin = perWord(
  (text) =>
    /^[وف].|^ما$|^and$/.test(text) || [joiners, fight].some((table) => table.beginningWith(wordOf(text)) !== null),
)

/** Where a clause begins that is joined to the one before at token `i`; null where none is. */
function beginAt(tokens: readonly Token[], i: number, clause: number, last: number): Omit<Clause, 'last'> | null {
  const token = tokens[i] as Token
  // within a quotation that is part of the clause: “the inquiry goes on «and will spare nobody»”
  if (i - clause > 1 && tokens[i - 1]?.kind === 'mark' && /^[«“"]$/.test((tokens[i - 1] as Token).text)) return null
  const behind = (k: number): Omit<Clause, 'last'> => ({ first: Math.min(k, last), cut: 0 })
  if (token.sentence !== tokens[i - 1]?.sentence) return behind(afterNumber(tokens, i))
  if (token.kind === 'mark') {
    if (token.text === '؛' || token.text === ';') return behind(i + 1)
    return (token.text === '،' || token.text === ',') && beginsBehindComma(tokens, i, clause) ? behind(i + 1) : null
  }
  if (!mayJoin(token.word)) return null
  if (/^[وف]./.test(token.text) && isComplementiser({ ...token, text: token.text.slice(1) })) return behind(i + 1)
  const joiner = findPhrase(joiners, tokens, i)
  if (joiner !== null && joiner.cut <= 1) {
    const next = joiner.last + 1
    if (tokens[next] !== undefined && isComplementiser(tokens[next] as Token)) return behind(next + 1)
    if (verbSoon(tokens, next, last)) return behind(next)
  }
  if (/^(?:ما|and)$/.test(token.text) && tokens[i - 1]?.kind === 'mark' && verbAt(tokens, i + 1)) return behind(i + 1)
  if (token.text === 'and' && claimMarkAt(tokens, i + 1)?.kind === 'verb') return behind(i + 1)
  return joinedVerb(tokens, i, clause) ?? afterFight(tokens, i, clause)
}

/** “…, nobody came”, “…, two were released later”, “…, and the people closed their shops”. */
function beginsBehindComma(tokens: readonly Token[], comma: number, clause: number): boolean {
  const next = tokens[comma + 1]
  if (next?.kind !== 'word') return false
  if (isNegation(next) || (next.text === 'ما' && tokens[comma + 2]?.text === 'من')) return startsNegated(tokens, clause)
  const mark = claimMarkAt(tokens, comma + 1)
  if (mark?.kind === 'verb' || plain.has(next.text)) return !mark?.joined && tells(tokens, clause, comma)
  // a subject of its own, its verb behind it
  if (/^ومن$/.test(next.text)) return verbAt(tokens, comma + 2) && comma - clause > 1
  if (!/^و(?:ال|انا|نحن|هو|هم|هي)|^و.{2,}(?:ها|هم|نا)$/.test(next.text)) return false
  for (let k = comma + 2; k <= comma + 5; k++) {
    if (tokens[k]?.kind === 'mark') return false
    if (verbAt(tokens, k) || isNegation(tokens[k])) return comma - clause > 1
  }
  return false
}

const tells = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let i = first; i < Math.min(end, first + 40); i++)
    if (verbAt(tokens, i) || claimMarkAt(tokens, i) !== null) return true
  return false
}

/** “…, and trying to”, which begins a proposition as a verb does. */
const participle = /^وم.{3,5}ا$/
const carriesOn = verbsOf(carryingOn)

/** “…and withdrew”, “…and did not return”: a verb, or a word of negation before one, written with و or ف. */
function joinedVerb(tokens: readonly Token[], i: number, clause: number): Omit<Clause, 'last'> | null {
  const token = tokens[i] as Token
  if (token.kind !== 'word' || !/^[وف]../.test(token.text)) return null
  const rest = token.text.slice(1)
  const own = { first: i, cut: 1 }
  if (negative.has(rest)) {
    const denies =
      rest === 'لم' ||
      rest === 'لن' ||
      verbAt(tokens, i + 1) ||
      (['لا', 'ليس', 'ما'].includes(rest) && !startsNegated(tokens, clause))
    return denies ? own : null
  }
  const mark = claimMarkAt(tokens, i)
  if (mark?.kind === 'verb') return mark.joined ? own : null
  // a verb that no list has, by its ending
  if (
    /^[،,]$/.test(tokens[i - 1]?.text ?? '') &&
    (isJoinedVerb(token.word) || participle.test(token.text)) &&
    !carriesOn.has(token.text.slice(1))
  )
    return own
  if (mark === null && /^[،,]$/.test(tokens[i - 1]?.text ?? '') && /^و(?!ال)...*(?:[^ا]ت|نا|وا)$/.test(token.text))
    return own
  // “the arrest of … and the seizure of …”
  const nominal =
    isClaimNoun(tokens, clause) && mark?.kind === 'noun' && mark.joined && i - clause > 2 && !/^[وف]ال/.test(token.text)
  return nominal && !hasVerb(tokens, clause + 1, i) ? own : null
}

/** “…after battles with the Front”: a proposition of its own behind one that has a verb or a noun of its own. */
function afterFight(tokens: readonly Token[], i: number, clause: number): Omit<Clause, 'last'> | null {
  const found = findPhrase(fight, tokens, i)
  if (found === null || i - clause < 2 || !tells(tokens, clause, i - 1)) return null
  for (let k = i - 1; k >= Math.max(clause + 1, i - 4); k--)
    if (/^(?:بعد|اثر|عقب)$/.test((tokens[k] as Token).text)) return { first: i, cut: found.cut > 1 ? 0 : found.cut }
  return null
}

const hasVerb = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let i = Math.max(first, end - 40); i < end; i++) if (verbAt(tokens, i)) return true
  return false
}

const startsNegated = (tokens: readonly Token[], clause: number): boolean =>
  (tokens[clause]?.text === 'ما' && tokens[clause + 1]?.text === 'من') ||
  [clause, clause + 1].some(
    (k) => tokens[k] !== undefined && negative.has((tokens[k] as Token).text.replace(/^[وف](?=..)/, '')),
  )

const verbSoon = (tokens: readonly Token[], from: number, last: number): boolean => {
  for (let k = from; k <= Math.min(last, from + 3); k++) {
    if (tokens[k]?.kind === 'mark') return false
    if (verbAt(tokens, k) || isNegation(tokens[k])) return true
  }
  return false
}

/** Behind the number of an item in a list: “2-”. */
function afterNumber(tokens: readonly Token[], i: number): number {
  return tokens[i]?.kind === 'number' && ['-', '–', '.', ')'].includes(tokens[i + 1]?.text ?? '') ? i + 2 : i
}

const condition = tableOf(conditions)
const idleAtEnd = new Set(['،', ',', '.', '؛', ';', '-', '–', '…', ':', '«', '“', '”', 'و'])

/** The end of a clause, what it hangs on, marks and joining words at its end set aside. */
function lastWord(tokens: readonly Token[], first: number, last: number): number {
  let end = last
  for (let i = first + 2; i < last; i++) if (findPhrase(condition, tokens, i)?.cut === 0) end = i - 1
  while (end >= first && idleAtEnd.has((tokens[end] as Token).text)) end--
  return end
}
