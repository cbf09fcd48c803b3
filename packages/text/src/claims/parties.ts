import type { Statement } from '../annotation.ts'
import { foldedAt, type Span, spanOf } from '../fold.ts'
import { nounPhraseAt } from '../grammar/noun-phrase.ts'
import type { ReadSoFar } from '../grammar/read-so-far.ts'
import { amongWords, amountWords } from '../lexicon/claim-clauses.ts'
import { entries } from '../lexicon/entries.ts'
import { actingThings, peopleNouns } from '../lexicon/people-nouns.ts'
import { numberAt } from '../numbers/number-words.ts'
import { firstFrom } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, type PhraseTable, phraseTable } from '../word-forms.ts'
import { perWord, type Word, wordOf } from '../words.ts'
import { claimMarkAt } from './claim-marks.ts'
import { type Clause, isNegation, verbAt } from './clauses.ts'
import { mayBegin, tableOf } from './inflection.ts'

const nouns = (list: string): PhraseTable<true> => phraseTable(entries(list).map((word) => [word, true] as const))
const people = nouns(peopleNouns)
const things = nouns(actingThings)
const among = tableOf(amongWords)
const amounts = tableOf(amountWords)
const most = 4

/** A word that is, or begins, a number. */
const isNumber = perWord(
  (text) =>
    numberAt(
      [
        {
          text,
          word: wordOf(text),
          start: 0,
          end: text.length,
          kind: /^[0-9]/.test(text) ? 'number' : 'word',
          sentence: 0,
        },
      ],
      0,
    ) !== null,
)
const isWord = mayBegin(people, things, among, amounts)
const mayBeParty = (word: Word): boolean => isWord(word) || isNumber(word)

/** Who takes part: known actors and persons, people and bodies that are described, and the speaker whose own deed is told. */
export function partiesOf(
  context: ReadSoFar,
  clause: Clause,
  { stance, speaker }: Pick<Statement, 'stance' | 'speaker'>,
  threat: boolean,
  place: Span | null,
): Span[] {
  const { tokens, folded } = context
  const found: Span[] = []
  for (let i = clause.first; i <= clause.last && found.length < most; i++) {
    if (!context.nameEnds.has(i) && !mayBeParty((tokens[i] as Token).word)) continue
    if (findPhrase(among, tokens, i) !== null) {
      i = endOfList(tokens, i, clause.last)
      continue
    }
    const party = partyAt(context, i, clause)
    if (party === null) continue
    const cut = party.first === clause.first ? clause.cut : party.cut
    const span = spanOf(folded, (tokens[party.first] as Token).start + cut, (tokens[party.last] as Token).end)
    if (place === null || span.end <= place.start || span.start >= place.end) found.push(span)
    i = party.last
  }
  const nominal = !verbAt(tokens, clause.first)
  const own =
    ownedBySpeaker(tokens, clause) ||
    ((stance === 'promises' || threat) && nominal) ||
    (stance === 'denies' &&
      (saysHaving(tokens, clause) || (nominal && found.length === 0 && claimMarkAt(tokens, clause.first) !== null)))
  return own && speaker !== null ? [{ start: speaker.start, end: speaker.end }, ...found].slice(0, most) : found
}

interface Party {
  readonly first: number
  readonly last: number
  readonly cut: number
}

/** A party whose first word stands at `i`. */
function partyAt(context: ReadSoFar, i: number, clause: Clause): Party | null {
  const { tokens, nameEnds } = context
  const { last } = clause
  if (nameEnds.has(i)) return namedAt(context, i, last)
  const amount = findPhrase(amounts, tokens, i)
  const from = amount === null || amount.cut > 1 ? i : amount.last + 1
  const counted = numberAt(tokens, from)
  const head = headAt(tokens, counted === null ? from : counted.last + 1, counted !== null, clause)
  if (head === null || head.at > last) return null
  if (counted === null && amount === null && claimMarkAt(tokens, i)?.kind === 'verb') return null
  const cut = from > i || counted !== null ? 0 : head.cut === 2 ? 0 : Math.min(head.cut, 1)
  return { first: i, last: phraseEnd(tokens, head.at, last, nameEnds), cut }
}

function namedAt({ tokens, folded, names }: ReadSoFar, i: number, last: number): Party | null {
  const start = folded.origin[(tokens[i] as Token).end - 1] as number
  const known = names[firstFrom(names, start + 1) - 1]
  if (known === undefined || known.kind === 'place') return null
  const cut = Math.max(0, foldedAt(folded, known.start) - (tokens[i] as Token).start)
  let end = i
  while (end < last && (folded.origin[(tokens[end + 1] as Token).start] as number) < known.end) end++
  return { first: i, last: end, cut }
}

/** The noun of people at `at`: “soldiers”, “of the soldiers” behind a number; of things that act only at the head of a clause. */
function headAt(
  tokens: readonly Token[],
  at: number,
  counted: boolean,
  { first }: Clause,
): { at: number; cut: number } | null {
  const noun = findPhrase(people, tokens, at) ?? (at <= first + 2 ? findPhrase(things, tokens, at) : null)
  if (noun !== null) return { at: noun.last, cut: noun.cut }
  if (!counted || tokens[at]?.text !== 'من') return null
  const group = findPhrase(people, tokens, at + 1)
  return group === null ? null : { at: group.last, cut: 0 }
}

/** The end of the phrase of a noun: its adjectives, the body its people belong to; no verb, nothing joined to it. */
function phraseEnd(tokens: readonly Token[], head: number, last: number, names: ReadonlyMap<number, number>): number {
  const phrase = nounPhraseAt(tokens, head, last, names, true)
  let end = head
  for (let i = head + 1; i <= Math.min(phrase?.last ?? head, head + 6); i++) {
    const token = tokens[i] as Token
    const name = names.get(i)
    if (name !== undefined && !/^و/.test(token.text)) return Math.min(name, last)
    const stops =
      token.kind !== 'word' || verbAt(tokens, i) || isNegation(token) || findPhrase(among, tokens, i) !== null
    if (stops || (/^[وب]./.test(token.text) && !/^و?ا/.test(token.text)) || numberAt(tokens, i) !== null) break
    end = i
  }
  return withBody(tokens, end, last, names)
}

/** “Officers of the Army”, “fighters from the Front”: the body they belong to. */
function withBody(tokens: readonly Token[], end: number, last: number, names: ReadonlyMap<number, number>): number {
  const next = tokens[end + 1]
  if (end + 2 > last || next === undefined || !['من', 'في', 'عن', 'of', 'from'].includes(next.text)) return end
  const name = names.get(end + 2)
  if (name !== undefined && next.text !== 'في') return Math.min(name, last)
  return next.text !== 'في' && findPhrase(people, tokens, end + 2) !== null ? end + 2 : end
}

/** “Its responsibility for”, “our withdrawal”: the speaker’s own deed. */
function ownedBySpeaker(tokens: readonly Token[], { first }: Clause): boolean {
  const { text } = tokens[first] as Token
  return claimMarkAt(tokens, first) !== null && !verbAt(tokens, first) && /..(?:ها|هم|هما|نا|ته)$/.test(text)
}

/** “(Denied) having visited”: the subject is the speaker. */
const saysHaving = (tokens: readonly Token[], { first }: Clause): boolean =>
  /^(?:يكون|تكون|having)$/.test((tokens[first] as Token).text) &&
  (tokens[first + 1]?.text === 'قد' || tokens[first]?.text === 'having')

/** To the next comma: “among them two children and a woman,”. */
function endOfList(tokens: readonly Token[], from: number, last: number): number {
  for (let i = from; i <= last; i++) if (/^[،,]$/.test((tokens[i] as Token).text)) return i
  return Math.min(last, from + 6)
}
