import type { Name, Statement } from '../annotation.ts'
import { foldedAt, foldedSet, type Span, spanOf } from '../fold.ts'
import { isFiniteVerb, isJoinedVerb } from '../grammar/finite-verb.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, isActorWord } from '../grammar/participant.ts'
import type { PhraseText } from '../grammar/phrase-text.ts'
import type { ReadSoFar } from '../grammar/read-so-far.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { subordinators } from '../lexicon/incident-context.ts'
import { waws } from '../lexicon/participant-words.ts'
import { targetNouns } from '../lexicon/participants.ts'
import { placeNouns } from '../lexicon/place-words.ts'
import { around, firstFrom, within } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { perWord, wordOf } from '../words.ts'
import { type Cue, findCues } from './cues.ts'
import { writerOf } from './writer.ts'

type NameKind = Name['kind']

/** No clause begins there; one does by a word or mark; one does by a verb behind و or ف: “…, and loud blasts were heard”. */
const [noClause, byWord, byVerb] = [0, 1, 2] as const
type ClauseBegin = typeof noClause | typeof byWord | typeof byVerb

/** A text with its words for events, as the parts of this reader ask for it. */
export interface IncidentText extends ReadSoFar, PhraseText {
  readonly cues: readonly Cue[]
  readonly surface: (token: number) => string
  readonly spanOfRange: (range: TokenRange) => Span
  /** Original offset at which a token begins. */
  readonly offset: (token: number) => number
  /** Whether a clause begins there, and by what. */
  readonly clauseAt: (token: number) => ClauseBegin
  readonly kindOfName: (token: number) => NameKind | null
  readonly isActor: (range: TokenRange) => boolean
  /** Who writes of its own deeds; null where it is not named, undefined where others write. */
  readonly writer: Span | null | undefined
}

const things = foldedSet(targetNouns)
/** “posts of the Guard”: hit, and no doer. */
const isThing = perWord((text) => things.has(text) && !isActorWord({ word: wordOf(text) }))
const places = foldedSet(placeNouns)
const ownWaw = foldedSet(waws)
const afterThen = foldedSet(['في', 'على', 'من', 'إلى', 'عند', 'قرب'])
const opensClause = foldedSet(subordinators)
/** With أن or في beside it: “before they …”, “at a time when”. */
const beforeThat = foldedSet(['قبل', 'بعد', 'غير', 'إلا', 'حين', 'على'])

export function incidentText(context: ReadSoFar): IncidentText {
  const { folded, text, tokens, names, times, nameEnds, statements } = context
  const surface = (i: number): string => {
    const token = tokens[i] as Token
    return text.slice(folded.origin[token.start], folded.origin[token.end])
  }
  const timeTokens = new Uint8Array(tokens.length)
  for (const { start, end, kind } of times) {
    if (kind === 'set') continue
    const [from, to] = [foldedAt(folded, start), foldedAt(folded, end)]
    for (let i = firstFrom(tokens, from); i < tokens.length && (tokens[i] as Token).start < to; i++) timeTokens[i] = 1
  }
  const cues = findCues(tokens, nameEnds, surface)
  const cueStarts = new Set(cues.map(({ first }) => first))
  const ending = new Set<number>()
  for (const { tells, kind, first, start } of cues)
    if (kind === 'verb' || (tells !== 'weapon' && tells !== 'use') || folded.text[start - 1] === 'ب') ending.add(first)
  // “…, threatening more attacks”: a clause of its own
  const saying = new Set(
    statements.flatMap(({ verb }) =>
      verb !== null && /اً?$/.test(text.slice(verb.start, verb.end))
        ? [firstFrom(tokens, foldedAt(folded, verb.start))]
        : [],
    ),
  )
  const offset = (i: number): number => folded.origin[(tokens[i] as Token).start] as number
  const kinds = new Array<NameKind | null | undefined>(tokens.length).fill(undefined)
  const kindOfName = (i: number): NameKind | null => {
    const known = kinds[i]
    if (known !== undefined) return known
    const token = tokens[i]
    if (token === undefined) return null
    const at = folded.origin[token.end] as number
    const kind = around(names, { start: at - 1, end: at })?.kind ?? null
    kinds[i] = kind
    return kind
  }
  const isTime = (i: number): boolean => timeTokens[i] === 1
  const opensByVerb = (i: number): boolean => {
    const { word } = tokens[i] as Token
    if (saying.has(i)) return true
    return isJoinedVerb(word) && !ownWaw.has(word.text) && !cueStarts.has(i) && kindOfName(i) === null
  }
  /** What begins at each token, and 1 more: each is asked about many times. */
  const begun = new Uint8Array(tokens.length)
  const clauseAt = (i: number): ClauseBegin => {
    if (begun[i] === 0)
      begun[i] =
        1 +
        (isTime(i) || isTime(i + 1)
          ? noClause
          : opensClauseAt(tokens, i)
            ? byWord
            : (tokens[i] as Token).kind === 'word' && opensByVerb(i)
              ? byVerb
              : noClause)
    return ((begun[i] as number) - 1) as ClauseBegin
  }
  return {
    ...context,
    writer: writerOf(context),
    cues,
    surface,
    offset,
    kindOfName,
    clauseAt,
    isPlace: (i) => {
      const kind = kindOfName(i)
      return kind === null ? places.has(bareNoun(tokens[i]?.text ?? '')) : kind === 'place'
    },
    isTime,
    ends: (i) =>
      ending.has(i) ||
      ((isFiniteVerb((tokens[i] as Token).word) || isJoinedVerb((tokens[i] as Token).word)) &&
        kindOfName(i) === null &&
        !ownWaw.has((tokens[i] as Token).text)),
    spanOfRange: ({ first, last }) => spanOf(folded, (tokens[first] as Token).start, (tokens[last] as Token).end),
    isActor: ({ first, last }) => {
      for (let i = first; i <= Math.min(last, first + 3); i++) {
        const kind = kindOfName(i)
        if (kind === 'actor' && (i === first || (i - first < 2 && !isThing((tokens[first] as Token).word)))) return true
      }
      return isActorWord(tokens[first] as Token)
    },
  }
}

/** Whether another clause begins between two tokens: “while”, “before”, a semicolon, with `verbs` also a verb behind “and”. */
export function clauseBetween({ tokens, clauseAt }: IncidentText, from: number, to: number, verbs = true): boolean {
  const end = Math.min(Math.max(from, to), tokens.length - 1)
  for (let i = Math.min(from, to) + 1; i <= end; i++) {
    const begin = clauseAt(i)
    if (begin === byWord || (verbs && begin === byVerb)) return true
  }
  return false
}

function opensClauseAt(tokens: readonly Token[], i: number): boolean {
  const { text, kind } = tokens[i] as Token
  if (kind === 'mark') return text === '؛' || text === ';'
  if (opensClause.has(text)) return true
  if (text === 'ثم') return !afterThen.has(tokens[i + 1]?.text ?? '')
  return beforeThat.has(text) && ['ان', 'في'].includes(tokens[text === 'حين' ? i - 1 : i + 1]?.text ?? '')
}

/** First and last token of the clause of a cue: between marks and words that open another. */
export function clauseOf(text: IncidentText, cue: { first: number; last: number }): TokenRange {
  const [begin, end] = [sentenceStart(text.tokens, cue.first), sentenceEnd(text.tokens, cue.last)]
  let first = cue.first
  while (first > begin && !clauseBetween(text, first - 1, first) && cue.first - first < 40) first--
  let last = cue.last
  while (last < end && !clauseBetween(text, last, last + 1) && last - cue.last < 60) last++
  return { first, last }
}

/** The text with what its sentence from token `begin` to `end` has to do with: a long text is read in the time of its parts. */
export function inSentence(text: IncidentText, cues: readonly Cue[], begin: number, end: number): IncidentText {
  const { statements, numbers, folded, tokens } = text
  const [start, stop] = [text.offset(begin), folded.origin[(tokens[end] as Token).end] as number]
  return {
    ...text,
    cues,
    numbers: within(numbers, { start, end: stop }),
    statements: statements.slice(firstFrom(statements, start - farthest), firstFrom(statements, stop + farthest)),
  }
}

/** The statements that may have to do with an event told at `offset`. */
export const statementsNear = ({ statements }: IncidentText, offset: number): readonly Statement[] =>
  statements.slice(firstFrom(statements, offset - farthest), firstFrom(statements, offset + 400))

/** What is said may begin so far before its event. */
const farthest = 1500
