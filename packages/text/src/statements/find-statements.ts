import type { Quote, Statement } from '../annotation.ts'
import { type Folded, type Span, spanOf } from '../fold.ts'
import { sentenceEnd } from '../grammar/sentence.ts'
import { around, firstFrom } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { contentOf } from './content.ts'
import type { Cue } from './cue.ts'
import { findDisclosures } from './disclosure.ts'
import { englishSpeaker } from './english-speaker.ts'
import { findCues } from './find-cues.ts'
import { arabicSpeaker, type FoundSpeaker } from './speaker.ts'

/**
 * Who says what, and whether they assert or deny it. The worst error is a stance turned round: a negated verb takes no
 * stance at all, and where grammar is unclear the speaker is left open.
 */
export function findStatements(
  folded: Folded,
  tokens: readonly Token[],
  quotes: readonly Quote[],
  nameEnds: ReadonlyMap<number, number>,
  times: readonly Span[],
): Statement[] {
  const all = findCues(tokens, nameEnds)
  const halves = halvesOf(tokens, all)
  const quoteOf = all.map((cue) => around(quotes, spanOf(folded, cue.start, (tokens[cue.last] as Token).end)))
  const nextOf = nextOfSame(quoteOf)
  const timeTokens = tokensWithin(folded, tokens, times)
  const found: Statement[] = []
  const disclosures = findDisclosures(folded, tokens)
  let lastSpeaker: Span | null = null
  all.forEach((cue, k) => {
    const cued = spanOf(folded, cue.start, (tokens[cue.last] as Token).end)
    const within = quoteOf[k]
    const named = cue.language === 'ar' ? arabicSpeaker(tokens, cue, nameEnds, timeTokens) : englishSpeaker(tokens, cue)
    const namedSpan = named === null ? null : speakerSpan(folded, tokens, cue, named)
    // inside someone's own words only what they say of themselves is theirs: “I deny”; or what somebody else said, by name
    const nested = within !== undefined && namedSpan !== null && inside(namedSpan, within.content)
    if (within !== undefined && cue.kind !== 'phrase' && !cue.firstPerson && !nested) return
    if (halves.has(cue)) {
      if (namedSpan !== null) lastSpeaker = namedSpan
      return
    }
    const speaker =
      within === undefined || nested ? speakerOf(tokens, cue, namedSpan, lastSpeaker) : ownerOf(found, within)
    const next = all[nextOf[k] as number]
    const content = contentOf(folded, tokens, cue, named, within === undefined ? quotes : [], next)
    const verb = cue.kind === 'colon' ? null : cued
    const parts = [cued, ...(speaker === null ? [] : [speaker]), ...(content === null ? [] : [content])]
    found.push({
      start: Math.min(...parts.map(({ start }) => start)),
      end: Math.max(...parts.map(({ end }) => end)),
      speaker,
      verb,
      stance: isNobody(tokens, cue, named) ? 'declines-to-comment' : cue.stance,
      content,
      role: null,
      affiliation: null,
      direct: false,
      date: null,
      within: null,
      interest: firstWithin(
        disclosures,
        within === undefined && content !== null ? content : sentenceFrom(folded, tokens, cue),
      ),
      rule: `statement.${cue.negated ? 'negated-' : ''}${cue.kind}`,
      confidence: named === null ? 0.6 : 0.85,
    })
    if (namedSpan !== null && within === undefined) lastSpeaker = namedSpan
  })
  return mergeDenials(
    found.toSorted((a, b) => a.start - b.start || b.end - a.end),
    tokensBetween(folded, tokens),
  )
}

/** “Neither confirmed nor denied …”: the first of two negated verbs has nothing of its own but who it is about. */
function halvesOf(tokens: readonly Token[], cues: readonly Cue[]): ReadonlySet<Cue> {
  return new Set(
    cues.filter((cue, k) => {
      const next = cues[k + 1]
      if (!cue.negated || next === undefined || !next.negated) return false
      return tokens[cue.first]?.sentence === tokens[next.first]?.sentence && next.first - cue.last <= 6
    }),
  )
}

/** For each place of a list, the next that holds the same; −1 for the last. */
function nextOfSame(list: readonly unknown[]): number[] {
  const seen = new Map<unknown, number>()
  const next = new Array<number>(list.length)
  for (let k = list.length - 1; k >= 0; k--) {
    next[k] = seen.get(list[k]) ?? -1
    seen.set(list[k], k)
  }
  return next
}

/** Indices of the tokens that lie within the spans. */
function tokensWithin(folded: Folded, tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>()
  let i = 0
  for (const { start, end } of spans) {
    while (i < tokens.length && (folded.origin[(tokens[i] as Token).start] as number) < start) i++
    while (i < tokens.length && (folded.origin[(tokens[i] as Token).start] as number) < end) found.add(i++)
  }
  return found
}

/** Counts the tokens from one offset of the text to another. */
const tokensBetween =
  (folded: Folded, tokens: readonly Token[]) =>
  (from: number, to: number): number => {
    const indexOf = (offset: number): number => {
      let [low, high] = [0, tokens.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((folded.origin[(tokens[middle] as Token).start] as number) < offset) low = middle + 1
        else high = middle
      }
      return low
    }
    return indexOf(to) - indexOf(from)
  }

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** Stances of a verb that does no more than lead to a word of denial. */
const leading = new Set<Statement['stance']>(['asserts', 'confirms', 'opines', 'claims-at-a-distance'])

/**
 * “It is not true that …, said X”, “X said there was no truth to …”, “X insisted that what is told of … is a lie”: one
 * denial, by X; not an assertion of what is denied.
 */
function mergeDenials(found: readonly Statement[], tokensFrom: (from: number, to: number) => number): Statement[] {
  const owners = new Set<Statement>()
  const merged = found.map((denial) => {
    if (denial.rule !== 'statement.phrase' || denial.stance !== 'denies' || denial.verb === null) return denial
    const { verb } = denial
    const near = found.slice(firstFrom(found, denial.start - 400), firstFrom(found, denial.end + 400))
    const owner = near.find(
      ({ stance, content, rule }) =>
        rule !== 'statement.phrase' &&
        leading.has(stance) &&
        content !== null &&
        inside(verb, content) &&
        tokensFrom(content.start, verb.start) <= longestDenied,
    )
    if (owner?.content == null) return denial
    owners.add(owner)
    const before = tokensFrom(owner.content.start, verb.start)
    return {
      ...denial,
      speaker: owner.speaker,
      // a predicate stands behind what it denies
      content: before > 1 ? { start: owner.content.start, end: verb.start - 1 } : denial.content,
      start: Math.min(owner.start, denial.start),
      end: Math.max(owner.end, denial.end),
    }
  })
  return merged.filter((statement) => !owners.has(statement))
}

/** Tokens that what is denied may have, before the word of denial. */
const longestDenied = 10

/** “No group has claimed it”: nobody does. */
const isNobody = (tokens: readonly Token[], cue: Cue, named: FoundSpeaker | null): boolean =>
  cue.language === 'en' &&
  named !== null &&
  ['no', 'none', 'neither', 'nobody'].includes((tokens[named.first] as Token).text)

/** Where the phrase stands that names a speaker; a ل that leads to it is not part of it. */
function speakerSpan(folded: Folded, tokens: readonly Token[], cue: Cue, named: FoundSpeaker): Span {
  const first = tokens[named.first] as Token
  const clitic = named.last < cue.first && !named.before && /^لل?\S{3}/.test(first.text) ? 1 : 0
  return spanOf(folded, first.start + clitic, (tokens[named.last] as Token).end)
}

/** Who is named, else who spoke last. */
function speakerOf(tokens: readonly Token[], cue: Cue, named: Span | null, lastSpeaker: Span | null): Span | null {
  if (named !== null) return named
  // “it is believed that”: nobody is named
  const believed = cue.stance === 'opines' && !cue.negated && /^ي/.test((tokens[cue.last] as Token).text)
  return cue.firstPerson || cue.impersonal || believed ? null : lastSpeaker
}

/** Who speaks within a quotation: whoever the statement it belongs to names. */
const ownerOf = (found: readonly Statement[], quote: Quote): Span | null =>
  found.slice(-12).findLast(({ content }) => content?.start === quote.content.start)?.speaker ?? null

function firstWithin(spans: readonly Span[], { start, end }: Span): Span | null {
  const first = spans[firstFrom(spans, start)]
  return first !== undefined && first.start < end ? first : null
}

/** From the verb to the end of its sentence. */
function sentenceFrom(folded: Folded, tokens: readonly Token[], cue: Cue): Span {
  return spanOf(folded, cue.start, (tokens[sentenceEnd(tokens, cue.last)] as Token).end)
}
