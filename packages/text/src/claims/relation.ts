import type { ClaimRelation, Statement } from '../annotation.ts'
import type { TokenRanges } from '../grammar/token-ranges.ts'
import {
  accidents,
  casualtyNouns,
  casualtyVerbs,
  changeNouns,
  changeVerbs,
  changingVerbs,
  countedEvents,
  ending,
  habitWords,
  leavingVerbs,
  patternPhrases,
  stativeVerbs,
  tollWords,
} from '../lexicon/claim-clauses.ts'
import { entries } from '../lexicon/entries.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, holdsPhrase, phraseSet } from '../word-forms.ts'
import { type ClaimMark, claimMarkAt } from './claim-marks.ts'
import { type Clause, isNegation, verbAt } from './clauses.ts'
import { weWill, willBe } from './future.ts'
import { mayBegin, nounFormsOf, tableOf, verbsOf } from './inflection.ts'

/** What a clause is about, and by which word. */
export interface Reading {
  readonly relation: ClaimRelation
  readonly mark: ClaimMark | null
  /** A change in the number of events: it could be counted. */
  readonly change: boolean
}

const habits = tableOf(habitWords)
const changing = tableOf(changeNouns, changeVerbs)
const changesObject = tableOf('', changingVerbs)
const tolls = tableOf(tollWords)
const goesOn = tableOf(patternPhrases)
const leaving = verbsOf(leavingVerbs)
const mayChange = mayBegin(tolls, changing, changesObject)
const counted = phraseSet(entries(countedEvents).flatMap(nounFormsOf))
const ends = tableOf(ending)

/** All marks of a clause, in order. */
export function marksOf(tokens: readonly Token[], { first, last }: Clause, names: TokenRanges): ClaimMark[] {
  const marks: ClaimMark[] = []
  for (let i = first; i <= last; i++) {
    const name = names.get(i)
    if (name !== undefined) {
      i = name
      continue
    }
    const mark = claimMarkAt(tokens, i)
    if (mark === null) continue
    marks.push(mark)
    i = Math.max(i, mark.last)
  }
  return marks.filter((mark, k) => !describesSubject(tokens, mark, marks[k + 1]))
}

/** “Planes whose owner is not known struck”: a verb of knowing that is negated only describes who did it. */
const describesSubject = (tokens: readonly Token[], mark: ClaimMark, next: ClaimMark | undefined): boolean =>
  mark.kind === 'verb' &&
  mark.relation === 'other' &&
  isNegation(tokens[mark.first - 1]) &&
  next?.kind === 'verb' &&
  next.relation !== 'other' &&
  !next.joined &&
  next.first - mark.last < 5

/** What tells of a clause beside its words. */
export interface Setting {
  readonly stance: Statement['stance']
  /** The reporting word threatens: “vowed”, “gave them until Friday”. */
  readonly threat: boolean
  /** Somebody who may intend something stands in it: “the repair will take a week” is nobody’s plan. */
  readonly acted: () => boolean
  /** Two halves of an exchange were found in it. */
  readonly exchanged: boolean
}

/** The kind of proposition a clause is. */
export function relationOf(
  tokens: readonly Token[],
  clause: Clause,
  marks: readonly ClaimMark[],
  setting: Setting,
): Reading {
  const { stance, threat, exchanged } = setting
  const head = headOf(marks)
  const relation = relationOfHead(head, marks)
  if (isChange(tokens, clause)) return { relation: 'pattern', mark: head, change: true }
  if (isHabit(tokens, clause, head)) return { relation: 'pattern', mark: head, change: false }
  if (exchanged || head?.relation === 'exchange') return { relation: 'exchange', mark: head, change: false }
  const stative = relation === 'other' || relation === 'presence'
  if (
    stance === 'promises' ||
    threat ||
    (willBe(tokens, clause, marks) &&
      relation !== 'meeting' &&
      !(stative && head?.kind === 'verb') &&
      (head !== null || weWill(tokens, clause) || setting.acted()))
  )
    return { relation: 'intent', mark: head, change: false }
  if (
    relation === 'transfer' &&
    head !== null &&
    leaving.has(bareVerb(tokens, head)) &&
    isNegation(tokens[head.first - 1])
  )
    return { relation: 'presence', mark: head, change: false }
  if (stance === 'accuses' && head?.kind === 'weak') return { relation: 'attack', mark: head, change: false }
  if (stance === 'opines' && judges(tokens, clause, head)) return { relation: 'other', mark: head, change: false }
  if (stance === 'demands' && !['transfer', 'exchange', 'meeting'].includes(relation))
    return { relation: 'other', mark: head, change: false }
  return {
    relation: endedAt(tokens, head) || byAccident(tokens, clause, marks) ? 'other' : relation,
    mark: head,
    change: false,
  }
}

const accident = tableOf(accidents)
const casualty = tableOf(casualtyNouns, casualtyVerbs)

/** “Was killed when a boat sank”: dead, and nobody who did it. */
function byAccident(tokens: readonly Token[], { first, last }: Clause, marks: readonly ClaimMark[]): boolean {
  if (
    !marks.every(
      ({ relation, kind, first: at }) =>
        relation !== 'attack' || kind === 'weak' || findPhrase(casualty, tokens, at) !== null,
    )
  )
    return false
  return holdsPhrase(accident, tokens, first, last)
}

const bareVerb = (tokens: readonly Token[], { first }: ClaimMark): string =>
  (tokens[first] as Token).text.replace(/^[وف](?=...)/, '')

/** “The withdrawal is a manoeuvre”: an opinion on what is known to have been. */
function judges(tokens: readonly Token[], { first, last }: Clause, head: ClaimMark | null): boolean {
  if (head?.first !== first || head.kind === 'verb' || !/^ال/.test((tokens[first] as Token).text)) return false
  for (let i = first; i <= last; i++) if (verbAt(tokens, i)) return false
  return true
}

/** “A halt to the shelling” is no shelling. */
const endedAt = (tokens: readonly Token[], head: ClaimMark | null): boolean =>
  head?.kind === 'noun' && [1, 2, 3].some((back) => findPhrase(ends, tokens, head.first - back) !== null)

/** A deal or a delivery for which something is given is an exchange: “a deal to swap prisoners”, “paid bribes”. */
function relationOfHead(head: ClaimMark | null, marks: readonly ClaimMark[]): ClaimRelation {
  const relation = head?.relation ?? 'other'
  const swapped =
    (relation === 'cooperation' || relation === 'transfer') && marks.some((mark) => mark.relation === 'exchange')
  return swapped ? 'exchange' : relation
}

/** The word that tells most: a verb of its own kind; else a noun before any other verb; else that verb; else a noun. */
function headOf(marks: readonly ClaimMark[]): ClaimMark | null {
  const strong = marks.filter(({ kind }) => kind !== 'weak')
  const verb = strong.find(({ kind, relation }) => kind === 'verb' && relation !== 'other')
  const other = strong.find(({ kind, relation }) => kind === 'verb' && relation === 'other')
  const aim = strong.find(({ kind, relation }) => kind === 'noun' && relation === 'intent')
  const noun = strong.find(({ kind, relation }) => kind === 'noun' && relation !== 'other')
  if (verb !== undefined && (other === undefined || verb.first < other.first)) return verb
  if (aim !== undefined && verb === undefined && aim === noun) return aim
  if (noun !== undefined && other !== undefined && noun.first < other.first) return noun
  return other ?? verb ?? noun ?? strong[0] ?? marks[0] ?? null
}

/** “Attacks fell”, “they intensified their raids”: a change in the number of what is counted. Not that of the dead of one attack. */
function isChange(tokens: readonly Token[], { first, last }: Clause): boolean {
  for (let i = first; i <= last; i++) {
    if (!mayChange((tokens[i] as Token).word)) continue
    if (findPhrase(tolls, tokens, i) !== null) return false
    const changed = findPhrase(changing, tokens, i)
    if (changed !== null && holdsPhrase(counted, tokens, Math.max(first, i - 9), Math.min(last, changed.last + 3)))
      return true
    if (findPhrase(changesObject, tokens, i) !== null && holdsPhrase(counted, tokens, i + 1, Math.min(last, i + 4)))
      return true
  }
  return false
}

const mayHabit = mayBegin(goesOn, habits, tableOf('كان | كانت | كنا | كانوا | كانا | كانتا | used'))

/** “Used to cross”, “every month”. */
function isHabit(tokens: readonly Token[], { first, last }: Clause, head: ClaimMark | null): boolean {
  for (let i = first; i <= last; i++) {
    const { text, word } = tokens[i] as Token
    if (!mayHabit(word)) continue
    if (findPhrase(goesOn, tokens, i) !== null) return true
    if (
      (head === null || head.kind !== 'verb' || head.first > i) &&
      wasWords.has(text) &&
      (presentAt(tokens, i + 1, last) || presentAt(tokens, i + 2, last) || presentAt(tokens, i + 3, last))
    )
      return true
    if (text === 'used' && tokens[i + 1]?.text === 'to') return true
    const tells = head?.kind === 'verb' || text.charCodeAt(0) < 0x80
    if (tells && head?.relation !== 'meeting' && findPhrase(habits, tokens, i) !== null) return true
  }
  return false
}

const wasWords = new Set(['كان', 'كانت', 'كنا', 'كانوا', 'كانا', 'كانتا', 'وكان', 'وكانت', 'وكانوا'])

const stative = verbsOf(stativeVerbs)

/** A verb in the present that tells of doing, not of knowing or being. */
const presentAt = (tokens: readonly Token[], i: number, last: number): boolean => {
  const token = tokens[i]
  if (token === undefined || i > last || !/^[يتن]/.test(token.text)) return false
  const mark = claimMarkAt(tokens, i)
  return !stative.has(token.text) && (mark === null ? verbAt(tokens, i) : mark.kind === 'verb')
}
