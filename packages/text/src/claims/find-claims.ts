import type { Claim, Incident, Statement } from '../annotation.ts'
import { foldedAt, type Span, spanOf } from '../fold.ts'
import type { ReadSoFar } from '../grammar/read-so-far.ts'
import { TokenRanges } from '../grammar/token-ranges.ts'
import { threats, threatWords } from '../lexicon/claim-clauses.ts'
import { nameRanges } from '../names/name-ranges.ts'
import { firstFrom } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { findPhrase } from '../word-forms.ts'
import type { ClaimText } from './claim-text.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { isCountable } from './countable.ts'
import { aimedExchange } from './exchange.ts'
import { tableOf } from './inflection.ts'
import { joinsBefore, type Proposition } from './joining.ts'
import { isNegated } from './negation.ts'
import { partiesOf } from './parties.ts'
import { marksOf, relationOf } from './relation.ts'
import { statesSomething } from './states.ts'
import { halvesOf } from './trade.ts'
import { placeIn, timeIn } from './when-and-where.ts'

/** The propositions in the contents of statements, each under the innermost content that holds it. */
export function findClaims(context: ReadSoFar & { readonly incidents: readonly Incident[] }): Claim[] {
  const { statements, folded, tokens, times, nameEnds } = context
  const skipped = new TokenRanges(tokens.length)
  for (const ranges of [nameRanges(folded, tokens, times), nameEnds])
    for (const [first, last] of ranges.entries()) skipped.add(first, last)
  const all = { ...context, skipped }
  return statements.flatMap((statement, index) => {
    const content = statement.content
    if (content === null || hasTwin(statements, index, content)) return []
    const inner = innerOf(statements, index, content)
    if (inner.length > mostNested) return []
    return claimsOf(all, index, statement, content, inner)
  })
}

/** Statements stand near those they are nested in. */
const near = 8
/** A content that holds more statements than this is no sentence anybody wrote. */
const mostNested = 6

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end
const equal = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end

/** Of equal contents the first has the claims. */
const hasTwin = (statements: readonly Statement[], index: number, content: Span): boolean =>
  statements
    .slice(Math.max(0, index - near), index)
    .some((other) => other.content !== null && equal(other.content, content))

const innerOf = (statements: readonly Statement[], index: number, content: Span): Statement[] =>
  statements
    .slice(Math.max(0, index - near), index + near)
    .filter((other) => other.content !== null && inside(other.content, content) && !equal(other.content, content))

/** A statement of nobody’s: parties are looked for in the clause alone. */
const unsaid = { stance: 'asserts', speaker: null, verb: null } as const

const longest = 300

function claimsOf(
  context: ClaimText,
  index: number,
  statement: Statement,
  content: Span,
  inner: readonly Statement[],
): Claim[] {
  const { tokens, folded } = context
  const start = foldedAt(folded, content.start)
  const next = firstFrom(tokens, start)
  // a content may begin behind و or ب
  const first = next > 0 && (tokens[next - 1] as Token).end > start ? next - 1 : next
  const cut = Math.max(0, start - (tokens[first]?.start ?? start))
  const end = firstFrom(tokens, foldedAt(folded, content.end))
  const last = Math.min(end - 1, first + longest)
  const taken = takenBy(context, inner)
  const threat = isThreat(context, statement)
  const read = (clause: Clause): Proposition => {
    const halves = halvesOf(tokens, clause, context.skipped)
    const marks = marksOf(tokens, clause, context.nameEnds)
    const reading = relationOf(tokens, clause, marks, {
      stance: statement.stance,
      threat,
      acted: () => partiesOf(context, clause, unsaid, { relation: 'intent', threat: false, place: null }).length > 0,
      exchanged: halves !== null,
    })
    return { clause, marks, reading, halves }
  }
  return propositions(
    tokens,
    clausesOf(tokens, { first, last, cut }).filter((clause) => isFree(tokens, clause, taken)),
    read,
  )
    .filter(({ clause, marks }) => statesSomething(tokens, clause, marks, statement.stance))
    .map((proposition) => claimOf(context, index, statement, threat, proposition))
}

/** Clauses that are one proposition together are put together. */
function propositions(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  read: (clause: Clause) => Proposition,
): Proposition[] {
  const found: Proposition[] = []
  for (const next of clauses.flatMap((clause) => apart(tokens, read(clause), read))) {
    const before = found.at(-1)
    if (before !== undefined && joinsBefore(tokens, before, next))
      found[found.length - 1] = read({ ...before.clause, last: next.clause.last })
    else found.push(next)
  }
  return found
}

/** A meeting and the exchange it was for are two propositions. */
function apart(tokens: readonly Token[], one: Proposition, read: (clause: Clause) => Proposition): Proposition[] {
  const { clause, halves } = one
  const aim = halves === null ? null : aimedExchange(tokens, clause, halves)
  if (halves === null || aim === null) return [one]
  return [
    read({ ...clause, last: aim - (tokens[aim - 1]?.kind === 'mark' ? 2 : 1) }),
    read({ first: halves[0].first, last: clause.last, cut: 0 }),
  ]
}

function claimOf(
  context: ClaimText,
  index: number,
  statement: Statement,
  threat: boolean,
  { clause, marks, reading, halves }: Proposition,
): Claim {
  const { tokens, folded } = context
  const spanOfTokens = (range: { first: number; last: number; cut: number }): Span =>
    spanOf(folded, (tokens[range.first] as Token).start + range.cut, (tokens[range.last] as Token).end)
  const span = spanOfTokens(clause)
  const time = timeIn(context.times, span)
  const place = placeIn(context, clause, span)
  const negated = isNegated(tokens, clause, marks)
  return {
    ...span,
    statement: index,
    relation: reading.relation,
    parties: partiesOf(context, clause, statement, { relation: reading.relation, threat, place }),
    time: time === null ? null : { start: time.start, end: time.end },
    place,
    halves: halves === null ? null : [spanOfTokens(halves[0]), spanOfTokens(halves[1])],
    countable: isCountable(tokens, clause, reading, {
      stance: statement.stance,
      time,
      timeWord: time === null ? '' : firstWord(context, time),
      negated,
    }),
    negated,
    rule: `claim.${reading.relation}`,
    confidence: reading.mark === null ? 0.4 : 0.6,
  }
}

const firstWord = ({ tokens, folded }: ClaimText, { start }: Span): string =>
  tokens[firstFrom(tokens, foldedAt(folded, start))]?.text ?? ''

const threatening = tableOf(threatWords, threats)

/** Whether the reporting word threatens. */
function isThreat({ tokens, folded }: ClaimText, { verb, stance }: Statement): boolean {
  if (verb === null || stance !== 'warns') return false
  return findPhrase(threatening, tokens, firstFrom(tokens, foldedAt(folded, verb.start))) !== null
}

/** Tokens that belong to statements within this one. */
function takenBy({ tokens, folded }: ClaimText, inner: readonly Statement[]): Set<number> {
  const taken = new Set<number>()
  for (const { content, verb, speaker } of inner)
    for (const span of [content, verb, speaker]) {
      if (span === null) continue
      const end = firstFrom(tokens, foldedAt(folded, span.end))
      for (let i = firstFrom(tokens, foldedAt(folded, span.start)); i < end; i++) taken.add(i)
    }
  return taken
}

function isFree(tokens: readonly Token[], { first, last }: Clause, taken: ReadonlySet<number>): boolean {
  if (taken.size === 0) return true
  let free = 0
  for (let i = first; i <= last; i++) if (!taken.has(i) && tokens[i]?.kind === 'word') free++
  return free > 3
}
