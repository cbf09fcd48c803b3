import type { ClaimRelation, Name, Statement } from '../annotation.ts'
import { foldedAt, type Span, spanOf } from '../fold.ts'
import { nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import type { ReadSoFar } from '../grammar/read-so-far.ts'
import { hasArticle, isVerbalNoun } from '../grammar/word-shape.ts'
import { amongWords, amountWords, claimingVerbs, leadingWords, placePrepositions } from '../lexicon/claim-clauses.ts'
import { entries } from '../lexicon/entries.ts'
import { actingThings, peopleNouns } from '../lexicon/people-nouns.ts'
import { mayBeginNumber, numberAt } from '../numbers/number-words.ts'
import { firstFrom, within } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, type PhraseTable, phraseSet } from '../word-forms.ts'
import { perWord, wordOf } from '../words.ts'
import { claimMarkAt, isClaimNoun } from './claim-marks.ts'
import type { ClaimText } from './claim-text.ts'
import { type Clause, isNegation, verbAt } from './clauses.ts'
import { mayBegin, setOf, tableOf, verbsOf } from './inflection.ts'
import { participantsIn } from './participants.ts'
import { subjectOf } from './subject.ts'

const nouns = (list: string): PhraseTable<true> => phraseSet(entries(list).flatMap((word) => [word, ...owned(word)]))

/** “His driver”, “its forces”. */
const owned = (word: string): string[] =>
  /^[a-z]/.test(word) || /[اينو]$/.test(word)
    ? []
    : ['ه', 'ها', 'هم', 'نا'].map((pronoun) => word.replace(/ة$/, 'ت') + pronoun)
const people = nouns(peopleNouns)
const things = nouns(actingThings)
const among = tableOf(amongWords)
const amounts = tableOf(amountWords)
const most = 4

const isWord = mayBegin(people, things, among, amounts)
const mayBeParty = perWord((text) => isWord(wordOf(text)) || mayBeginNumber(wordOf(text)) || /^[0-9]/.test(text))

const mayBeginParty = ({ tokens, nameEnds }: ReadSoFar, i: number): boolean =>
  mayBeParty((tokens[i] as Token).word) || nameEnds.has(i)

/** Who takes part: known actors and persons, people and bodies that are described, and the speaker whose own deed is told. */
export function partiesOf(
  context: ClaimText,
  clause: Clause,
  { stance, speaker, verb }: Pick<Statement, 'stance' | 'speaker' | 'verb'>,
  {
    relation,
    threat,
    place,
  }: { readonly relation: ClaimRelation; readonly threat: boolean; readonly place: Span | null },
): Span[] {
  const { tokens, names } = context
  const mentioned = mentionedIn(context, clause, relation, place)
  const found =
    (relation === 'attack'
      ? participantsIn(context.incidents, spanOfTokens(context, clause), { mentioned, place })
      : null) ?? mentioned
  const nominal = isClaimNoun(tokens, clause.first) || !verbAt(tokens, clause.first)
  const own =
    ownedBySpeaker(tokens, clause) ||
    (relation === 'attack' && speaker !== null && didIt(context, clause, speaker)) ||
    ((stance === 'promises' || threat) && nominal) ||
    (relation === 'attack' && verb !== null && claiming.has(firstWordOf(context, verb))) ||
    (stance === 'denies' &&
      (saysHaving(tokens, clause) || (nominal && found.length === 0 && claimMarkAt(tokens, clause.first) !== null)))
  return own && speaker !== null ? [...bodiesOf(names, speaker), ...found].slice(0, most) : found
}

/** “claimed responsibility for the bombing of”: an event told in the clause is the speaker's. */
function didIt(context: ClaimText, clause: Clause, speaker: Span): boolean {
  const { start, end } = spanOfTokens(context, clause)
  return context.incidents.some(
    ({ start: at, perpetrator }) =>
      start <= at &&
      at < end &&
      perpetrator !== null &&
      perpetrator.end <= start &&
      perpetrator.start < speaker.end &&
      speaker.start < perpetrator.end,
  )
}

/** The parties a clause names or describes. */
function mentionedIn(context: ReadSoFar, clause: Clause, relation: ClaimRelation, place: Span | null): Span[] {
  const { tokens } = context
  const found: Span[] = []
  const subject = relation === 'other' || relation === 'pattern' ? null : subjectOf(tokens, clause, context.nameEnds)
  if (subject !== null && !holdsParty(context, clause, subject))
    found.push(spanOfTokens(context, { ...subject, cut: subject.first === clause.first ? clause.cut : 0 }))
  for (let i = clause.first; i <= clause.last && found.length < most; i++) {
    if (!mayBeginParty(context, i)) continue
    if (findPhrase(among, tokens, i) !== null) {
      i = endOfList(tokens, i, clause.last)
      continue
    }
    const party = partyAt(context, i, clause)
    if (party === null) continue
    const cut = party.first === clause.first ? clause.cut : party.cut
    const span = spanOfTokens(context, { ...party, cut })
    if (place === null || span.end <= place.start || span.start >= place.end) found.push(span)
    i = party.last
  }
  return found
}

const claiming = verbsOf(claimingVerbs)

const firstWordOf = ({ tokens, folded }: ReadSoFar, { start }: Span): string =>
  tokens[firstFrom(tokens, foldedAt(folded, start))]?.text ?? ''

/** The speaker; several where several speak together. */
function bodiesOf(names: readonly Name[], speaker: Span): Span[] {
  const bodies = within(names, speaker).filter(({ kind }) => kind === 'actor')
  return (bodies.length > 1 ? bodies : [speaker]).map(({ start, end }) => ({ start, end }))
}

const spanOfTokens = ({ tokens, folded }: ReadSoFar, { first, last, cut }: Party): Span =>
  spanOf(folded, (tokens[first] as Token).start + cut, (tokens[last] as Token).end)

/** Whether a party that is known or described stands within some tokens: then that is it. */
function holdsParty(context: ReadSoFar, clause: Clause, { first, last }: TokenRange): boolean {
  for (let i = first; i <= last; i++) if (mayBeginParty(context, i) && partyAt(context, i, clause) !== null) return true
  return false
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
  if (
    counted === null &&
    amount === null &&
    (claimMarkAt(tokens, i)?.kind === 'verb' || isOwned(tokens, i, clause.first))
  )
    return null
  const cut = from > i || counted !== null ? 0 : head.cut === 2 ? 0 : Math.min(head.cut, 1)
  return { first: i, last: phraseEnd(context, head.at, last), cut }
}

/** “The houses of civilians”, “testimonies of farmers”: people who only own what is meant. */
function isOwned(tokens: readonly Token[], i: number, first: number): boolean {
  const before = tokens[i - 1]
  if (
    i === first ||
    before?.kind !== 'word' ||
    before.text.charCodeAt(0) < 0x80 ||
    /^[وفبل]/.test((tokens[i] as Token).text)
  )
    return false
  if (
    hasArticle(before.word) ||
    verbAt(tokens, i - 1) ||
    claimMarkAt(tokens, i - 1) !== null ||
    isVerbalNoun(before.word)
  )
    return false
  return /^ال/.test((tokens[i] as Token).text) && !leading.has(before.text) && !isNegation(before)
}

const leading = setOf(`${placePrepositions} | ${leadingWords}`)

function namedAt({ tokens, folded, names, nameEnds }: ReadSoFar, i: number, last: number): Party | null {
  if (!nameEnds.has(i) || i > last) return null
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
  const noun =
    findPhrase(people, tokens, at) ??
    (at <= first + 2 || claimMarkAt(tokens, at - 1) !== null ? findPhrase(things, tokens, at) : null)
  if (noun !== null) return { at: noun.last, cut: noun.cut }
  if (!counted || tokens[at]?.text !== 'من') return null
  const group = findPhrase(people, tokens, at + 1)
  return group === null ? null : { at: group.last, cut: 0 }
}

/** The end of the phrase of a noun: its adjectives, the body its people belong to; no verb, nothing joined to it. */
function phraseEnd(context: ReadSoFar, head: number, last: number): number {
  const { tokens, nameEnds: names } = context
  const phrase = nounPhraseAt(tokens, head, last, names, true)
  let end = head
  for (let i = head + 1; i <= Math.min(phrase?.last ?? head, head + 6); i++) {
    const token = tokens[i] as Token
    const name = names.get(i)
    if (name !== undefined && !/^و/.test(token.text)) return Math.min(name, last)
    const stops =
      token.kind !== 'word' || verbAt(tokens, i) || isNegation(token) || findPhrase(among, tokens, i) !== null
    // “a plane took off”: a verb that no list has, by its shape
    if (prepositions.test(token.text) || /^ا[^ل].{1,3}ت$/.test(token.text)) break
    if (stops || (/^[وب]./.test(token.text) && !/^و?ا/.test(token.text)) || numberAt(tokens, i) !== null) break
    end = i
  }
  return withBody(context, end, last)
}

const prepositions = /^(?:علي|عن|الي|في|من|مع|بين|ضد)$/

/** “Officers of the Army”, “fighters from the Front”: the body they belong to. */
function withBody(context: ReadSoFar, end: number, last: number): number {
  const { tokens, nameEnds } = context
  const next = tokens[end + 1]
  if (end + 2 > last || next === undefined || !['من', 'في', 'عن', 'of', 'from'].includes(next.text)) return end
  if (nameEnds.has(end + 2)) {
    const body = namedAt(context, end + 2, last)
    return body !== null || next.text !== 'في' ? Math.min(nameEnds.get(end + 2) ?? end, last) : end
  }
  if (next.text === 'في' || findPhrase(people, tokens, end + 2) === null) return end
  // “prisoners of the Front’s fighters”
  const name = namedAt(context, end + 3, last)
  return name === null ? end + 2 : name.last
}

/** “Its responsibility for”, “our withdrawal”: the speaker’s own deed. */
function ownedBySpeaker(tokens: readonly Token[], { first }: Clause): boolean {
  const { text } = tokens[first] as Token
  return isClaimNoun(tokens, first) && /..(?:ها|هم|هما|نا|ته)$/.test(text)
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
