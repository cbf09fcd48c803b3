import type { Statement } from '../annotation.ts'
import type { Span } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { firstFrom } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { dateOf } from './date.ts'
import { type Discourse, endOf, spanOfTokens } from './discourse.ts'
import type { Frame } from './frame.ts'
import { closenessBeside, partsOf } from './speaker-parts.ts'

/** A statement while it is put together. */
export interface Draft {
  readonly frame: Frame
  /** Quotation the cue stands in; −1 outside. */
  readonly level: number
  readonly stance: Statement['stance']
  readonly speaker: Span | null
  readonly speakerRange: TokenRange | null
  readonly verb: Span | null
  readonly content: Span | null
  readonly contentRange: TokenRange | null
  /** Where the content lies with the words that only lead to it. */
  readonly scope: TokenRange | null
  readonly direct: boolean
  /** Number of the quotation that is the content; −1 where it is none. */
  readonly contentLevel: number
  readonly interest: Span | null
}

/** The statements in order, each with the one it is nested in. */
export function statementsOf(
  discourse: Discourse,
  drafts: readonly Draft[],
  disclosures: readonly Span[],
): Statement[] {
  const interests = interestsOf(discourse, drafts)
  const found = drafts.map((draft, k) => ({
    draft,
    statement: statementOf(discourse, draft, interests[k] ?? null, disclosures),
  }))
  found.sort((a, b) => a.statement.start - b.statement.start || b.statement.end - a.statement.end)
  const within = nestingOf(found.map(({ draft }) => draft))
  const dates = datesOf(discourse, found)
  return found.map(({ statement }, k) => ({ ...statement, date: dates[k] ?? null, within: within[k] ?? null }))
}

function statementOf(
  discourse: Discourse,
  draft: Draft,
  interest: Span | null,
  disclosures: readonly Span[],
): Statement {
  const { frame, speaker, verb, content, stance, direct } = draft
  const { cue } = frame
  const cued = { ...spanOfTokens(discourse, cue.first, cue.last), start: discourse.folded.origin[cue.start] as number }
  const parts = [cued, ...(speaker === null ? [] : [speaker]), ...(content === null ? [] : [content])]
  const own = firstWithin(disclosures, ownWords(discourse, draft, cued))
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
    speaker,
    ...(draft.speakerRange === null ? { role: null, affiliation: null } : partsOf(discourse, draft.speakerRange)),
    verb,
    stance,
    content,
    direct,
    date: dateOf(discourse, frame, draft.contentRange),
    within: null,
    interest: own ?? interest,
    rule: `statement.${cue.negated ? 'negated-' : ''}${cue.kind}`,
    confidence: frame.speaker === null ? 0.6 : 0.85,
  }
}

/** Who goes on in the same sentence goes on at the same time: “confessed in a talk last night …, but denied …”. */
function datesOf(
  { tokens }: Discourse,
  found: readonly { readonly draft: Draft; readonly statement: Statement }[],
): (Span | null)[] {
  const dates: (Span | null)[] = []
  found.forEach(({ draft, statement }, k) => {
    const before = found[k - 1]
    const goesOn =
      before !== undefined &&
      draft.frame.cue.kind === 'verb' &&
      draft.frame.speaker === null &&
      draft.level === before.draft.level &&
      !turnsLater(tokens, before.draft.frame.cue.last, draft.frame.cue.first) &&
      statement.speaker !== null &&
      statement.speaker.start === before.statement.speaker?.start &&
      tokens[draft.frame.cue.first]?.sentence === tokens[before.draft.frame.cue.first]?.sentence
    dates.push(statement.date ?? (goesOn ? (dates[k - 1] ?? null) : null))
  })
  return dates
}

/** “… and then denied it again”. */
const later = new Set(['ثم', 'عاد', 'عادت', 'وعاد', 'وعادت', 'لاحقا', 'وباتت', 'وبات', 'بعدما', 'قبل'])
function turnsLater(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = Math.max(from + 1, to - 4); k < to; k++) if (later.has((tokens[k] as Token).text)) return true
  return false
}

/** Where a speaker may tell of themselves: in what they say, or in all of the quotation that is theirs. */
function ownWords(discourse: Discourse, { level, content, frame }: Draft, { start }: Span): Span {
  if (level === -1 && content !== null) return content
  if (level !== -1 && frame.speaker === null) return quotationOf(discourse, frame.cue.first)
  return { start, end: sentenceEndOf(discourse, frame.cue.last) }
}

const nearestQuotes = 24

/** All of the quotation token `i` stands in. */
const quotationOf = (discourse: Discourse, i: number): Span => {
  const at = discourse.folded.origin[(discourse.tokens[i] as Token).start] as number
  const next = firstFrom(discourse.quotes, at)
  const near = discourse.quotes.slice(Math.max(0, next - nearestQuotes), next)
  return near.findLast(({ end }) => at < end) ?? { start: at, end: at }
}

const sentenceEndOf = (discourse: Discourse, i: number): number => spanOfTokens(discourse, i, endOf(discourse, i)).end

function firstWithin(spans: readonly Span[], { start, end }: Span): Span | null {
  const first = spans[firstFrom(spans, start)]
  return first !== undefined && first.start < end ? first : null
}

/** What is told of a speaker's closeness in one place holds for what they say in all. */
function interestsOf(discourse: Discourse, drafts: readonly Draft[]): (Span | null)[] {
  const known = new Map<string, Span>()
  return drafts.map((draft) => {
    const { speakerRange } = draft
    if (speakerRange === null) return null
    const here = draft.interest ?? closenessBeside(discourse, speakerRange)
    const keys = keysOf(discourse, speakerRange)
    if (here !== null) for (const key of keys) known.set(key, here)
    return here ?? keys.map((key) => known.get(key)).find((one) => one !== undefined) ?? null
  })
}

/** Words by which a later mention of the same speaker is known: names, not roles or bodies. */
function keysOf({ tokens }: Discourse, { first, last }: TokenRange): string[] {
  return tokens
    .slice(first, Math.min(last + 1, first + 6))
    .map(({ text }) => text.replace(/^ال/, ''))
    .filter((text) => text.length > 3)
}

/** For each draft the narrowest other one in whose scope its cue stands; null for none. */
function nestingOf(drafts: readonly Draft[]): (number | null)[] {
  const nearest = 60
  return drafts.map(({ frame: { cue } }, k) => {
    let best: number | null = null
    let width = Number.POSITIVE_INFINITY
    for (let n = Math.max(0, k - nearest); n < Math.min(drafts.length, k + nearest); n++) {
      const other = drafts[n] as Draft
      if (n === k || other.scope === null) continue
      if (other.scope.first > cue.first || other.scope.last < cue.last) continue
      const size = other.scope.last - other.scope.first
      if (size < width) [best, width] = [n, size]
    }
    return best
  })
}
