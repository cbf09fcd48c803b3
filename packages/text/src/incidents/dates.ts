import type { Stance, Time } from '../annotation.ts'
import { foldedAt, foldedSet, foldedText, type Span } from '../fold.ts'
import { isFiniteVerb, isJoinedVerb } from '../grammar/finite-verb.ts'
import { bareNoun } from '../grammar/participant.ts'
import { isComplementiser, sentenceStart } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import {
  happeningVerbs,
  lastingVerbs,
  laterWords,
  meanwhileWords,
  recordingVerbs,
  relativePronouns,
} from '../lexicon/incident-arguments.ts'
import { documentWords } from '../lexicon/incident-context.ts'
import { firstFrom, within } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import type { Cue } from './cues.ts'
import { dayPhrases } from './day-phrases.ts'
import type { Domains } from './domains.ts'
import { clauseBetween, type IncidentText } from './incident-text.ts'
import { isOfCharge } from './place-of-event.ts'

/** The times of a sentence at which something can have happened, by their first tokens. */
export function timesOf(text: IncidentText, begin: number, end: number): { time: Time; token: number }[] {
  const { tokens, folded, times } = text
  const span = { start: text.offset(begin), end: folded.origin[(tokens[end] as Token).end] as number }
  // a time within the last word, its particle set aside, begins behind the start of every token
  const told = within(times, span)
    .filter(({ kind }) => kind === 'date' || kind === 'time-of-day')
    .map((time) => ({ time, token: Math.min(firstFrom(tokens, foldedAt(folded, time.start)), tokens.length - 1) }))
  return [...told, ...dayPhrases(text, begin, end)]
}

const saw = foldedSet(recordingVerbs)
const isRecord = (word: string): boolean => {
  const folded = foldedText(word)
  return saw.has(folded) || saw.has(folded.replace(/^[وف](?=...)/, ''))
}

/** Whether a time tells when something was said: right behind the reporting verb or its speaker, before what is said. */
function isOfReport(text: IncidentText, time: Time, cues: readonly Cue[]): boolean {
  const first = Math.min(...cues.map((cue) => text.offset(cue.first)))
  return text.statements.some(({ verb, speaker, content, stance }) => {
    // “Saturday saw three incidents”
    if (verb === null || isRecord(text.text.slice(verb.start, verb.end))) return false
    // “On the evening of 7 October a channel spoke of …”
    if (content !== null && opensReport(text, time, verb) && first >= content.start && time.end <= first) return true
    // “demanding that they be freed by Wednesday”
    if (first < verb.start && verb.end <= time.start && content !== null && time.end <= content.end && demands(stance))
      return true
    const reported = Math.max(verb.end, speaker !== null && speaker.start >= verb.start ? speaker.end : verb.end)
    // “announced the movement, on Monday, the death of”
    if (
      content !== null &&
      speaker !== null &&
      time.start >= reported &&
      time.start - reported < 4 &&
      time.start <= content.start + 1 &&
      time.end <= first &&
      // “disowned Sunday's strike”
      !/^['’]s/.test(text.text.slice(time.end, time.end + 2))
    )
      return true
    // “…, as the observatory said on Sunday”, “wrote its spokesman on his page on Sunday”
    if (content !== null && speaker !== null && content.end <= verb.start && speaker.start >= verb.end)
      if (time.start >= speaker.end && isRightBehind(text, speaker.end, time.start)) return true
    const before =
      content !== null && time.start < content.start && time.start >= verb.start && time.start - reported < 12
    return before && first >= (content?.start ?? 0) && time.end <= first
  })
}

const demands = (stance: Stance): boolean => stance === 'demands' || stance === 'promises' || stance === 'warns'

/** A time that begins its sentence, right before the reporting verb. */
function opensReport({ text }: IncidentText, time: Time, verb: Span): boolean {
  return (
    verb.start >= time.end &&
    verb.start - time.end < 4 &&
    !text.slice(Math.max(0, verb.start - 1), verb.start).includes('،') &&
    /(?:^|[.!؟\n])\s*\S{0,4}\s?$/.test(text.slice(Math.max(0, time.start - 12), time.start))
  )
}

/** Nothing between but where it was said: “on his page”. */
function isRightBehind({ text }: IncidentText, from: number, to: number): boolean {
  const between = text.slice(from, Math.min(to, from + 40))
  return (
    to - from < 4 ||
    (to - from < 40 && !/[،,.:؛;»"”)]/.test(between) && /^\s*(?:على|عبر|في|لدى|on|in|to)\s/.test(between))
  )
}

/** When it happened: the nearest time of its own clause that is no other event's and not the report's. */
export function dateOf(
  text: IncidentText,
  main: Cue,
  cues: readonly Cue[],
  times: readonly { time: Time; token: number }[],
  others: readonly (readonly Cue[])[],
  event: number,
  domains: Domains,
): Time | null {
  const begin = Math.min(...cues.map(({ first }) => first))
  const isForeign = (token: number): boolean =>
    (token > begin && isOfCharge(text, cues, token)) ||
    (domains.at(token) !== event && (domains.apart.has(event) || domains.apart.has(domains.at(token))))
  const gapTo = (token: number, some: readonly Cue[]): number =>
    Math.min(
      ...some.map((cue) => {
        const gap = token > cue.last ? token - cue.last : (cue.first - token) * 1.5
        return (
          gap +
          (token > cue.last && anotherVerb(text, cue.last, token) ? 60 : 0) +
          8 * commasBetween(text, Math.min(token, cue.first), Math.max(token, cue.first)) +
          (belongsElsewhere(text, token, cue) ? 60 : 0) +
          (token < cue.first && said(text, token, cue.first) ? 40 : 0) +
          (token < cue.first && behindAfter(text, token, cue.first) ? 100 : 0) +
          (token < cue.first && isLaterBetween(text, token, cue.first) ? 60 : 0) +
          (clauseBetween(text, Math.min(token, cue.first), Math.max(token, cue.first), false) ? 100 : 0) -
          (others.length === 0 && meanwhile(text.tokens, cue.last, token) ? 70 : 0)
        )
      }),
    )
  const own = times
    .filter(
      ({ time, token }) =>
        !isOfDocument(text, token) &&
        !isBeforeHad(text.tokens, token, main) &&
        !(main.type === 'agreement' && isOfTradedCharges(text.tokens, token, main.first)) &&
        !(lasting.has(main.type) && isTerm(text, token)) &&
        !(time.kind !== 'date' && isLength(text, token)) &&
        !isOfRank(text, token),
    )
    .map(({ time, token }) => ({
      time,
      token,
      gap:
        (isFirst(text, token) ? Math.min(40, gapTo(token, cues)) : gapTo(token, cues)) + (isWholeYear(time) ? 25 : 0),
    }))
    .filter(
      ({ time, token, gap }) =>
        gap < 60 &&
        !isForeign(token) &&
        (main.type === 'change-to-group-activity' || !isOfReport(text, time, cues)) &&
        others.every(
          (other) =>
            isFirst(text, token) ||
            domains.at(token) === event ||
            gapTo(token, other) >= gap ||
            isShared(text, cues, other, token),
        ),
    )
    .sort((a, b) => Number(a.time.kind !== 'date') - Number(b.time.kind !== 'date') || a.gap - b.gap)
  return own[0]?.time ?? null
}

/** “traded, on Sunday, charges of breaking the truce”: when they did. */
const isOfTradedCharges = (tokens: readonly Token[], token: number, first: number): boolean =>
  token < first && tokens.slice(token, first).some(({ text }) => /^(?:ال)?(?:اتهامات|تهم)$/.test(text))

/** “were freed on Thursday two who had been abducted”: that was before. */
function isBeforeHad(tokens: readonly Token[], token: number, { kind, first }: Cue): boolean {
  if (kind !== 'verb' || tokens[first - 1]?.text !== 'قد') return false
  return /^كان(?:ت|وا|ا|تا)?$/.test(tokens[first - 2]?.text ?? '') && token < first - 2
}

/** “the first exchange of this year”: when, only if nothing closer is said. */
const isWholeYear = (time: Time): boolean => time.kind === 'date' && time.edtf !== null && /^\d{4}$/.test(time.edtf)

/** “On Friday morning X was hit, and Y …”: a time that begins the sentence is of all it tells. */
const isFirst = (text: IncidentText, token: number): boolean =>
  token - sentenceStart(text.tokens, token) <= 1 && text.isTime(token)

/** “when asked on Sunday … that his men burnt”: a time before “that” is of the saying. */
function said(text: IncidentText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isComplementiser(text.tokens[i] as Token)) return true
  return false
}

const meanwhileOpens = foldedSet(meanwhileWords)

/** “hit them while they were playing near their school on Sunday”. */
function meanwhile(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (meanwhileOpens.has((tokens[i] as Token).text)) return /^(?:كان|were|was)/.test((tokens[i + 1] as Token).text)
  return false
}

/** “after his arrest, and the movement handed over his body yesterday”. */
function anotherVerb({ tokens, cues }: IncidentText, from: number, to: number): boolean {
  for (let i = from + 2; i < to; i++)
    if (
      ['،', ','].includes((tokens[i - 1] as Token).text) &&
      isJoinedVerb((tokens[i] as Token).word) &&
      !cues.some(({ first }) => first === i)
    )
      return true
  return false
}

/** Commas that set off more than a time. */
function commasBetween({ tokens, isTime }: IncidentText, from: number, to: number): number {
  let found = 0
  for (let i = from + 1; i < to; i++)
    if (['،', ','].includes((tokens[i] as Token).text) && !isTime(i - 1) && !isTime(i + 1)) found++
  return found
}

/** Right behind another verb, which it is the time of: “she got in February a call”. */
function belongsElsewhere(text: IncidentText, token: number, cue: Cue): boolean {
  for (let i = token - 1; i >= Math.max(cue.last + 1, token - 4); i--) {
    if ((text.tokens[i] as Token).kind === 'mark') return false
    if (
      isFiniteVerb((text.tokens[i] as Token).word) &&
      !text.cues.some(({ first, last }) => first <= i && i <= last) &&
      text.kindOfName(i) === null &&
      !describes.has((text.tokens[i] as Token).text) &&
      !saysOf(text.tokens, i, cue)
    )
      return true
  }
  return false
}

const describes = foldedSet(lastingVerbs)
const relative = foldedSet(relativePronouns)

/** “the battle that raged from Thursday”: the verb is of the event itself. */
const saysOf = (tokens: readonly Token[], verb: number, cue: Cue): boolean =>
  cue.kind === 'noun' &&
  verb - 1 - cue.last <= 14 &&
  (relative.has((tokens[verb - 1] as Token).text) || happening.has((tokens[verb] as Token).text))

const happening = foldedSet(happeningVerbs)

const later = foldedSet(laterWords)
const isLater = perWord((text) => later.has(text) || later.has(text.replace(/^[وف](?=...)/, '')))
/** “on Sunday …, later”: another time. */
function isLaterBetween({ tokens, isTime }: IncidentText, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (!isTime(i) && isLater((tokens[i] as Token).word)) return true
  return false
}

const after = foldedSet(entries('بعد | قبل | عقب | منذ | غداة | after | before | since'))
/** “killed on Tuesday after clashes”: the clashes were at another time. */
function behindAfter(text: IncidentText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!text.isTime(i) && after.has((text.tokens[i] as Token).text)) return true
  return false
}

const document = foldedSet(documentWords)
/** “a statement issued on”, “pictures taken on”, “in his interview of last week”: when that was, not the event. */
function isOfDocument(text: IncidentText, token: number): boolean {
  for (let i = token - 1; i >= Math.max(0, token - 5); i--) {
    const { text: word, kind } = text.tokens[i] as Token
    if ((kind === 'mark' && word !== '(') || isComplementiser(text.tokens[i] as Token)) return false
    if (document.has(word) || document.has(bareNoun(word))) return true
  }
  return false
}

/** “a medic was killed and two cars were burnt on Monday”: the time behind is of both. */
function isShared(text: IncidentText, cues: readonly Cue[], others: readonly Cue[], token: number): boolean {
  const last = Math.max(...cues.map((cue) => cue.last))
  return others.some(
    (other) =>
      other.first > last &&
      token > other.last &&
      other.kind === 'verb' &&
      /^و/.test((text.tokens[other.first] as Token).text) &&
      other.start > (text.tokens[other.first] as Token).start &&
      !clauseBetween(text, last, token),
  )
}

const lengths = foldedSet(['دام', 'دامت', 'يدوم', 'تدوم', 'استمر', 'استمرت', 'استغرق', 'استغرقت'])

/** “the third in the area in two months”: how often, not when. */
const isOfRank = ({ tokens }: IncidentText, token: number): boolean =>
  [token, token - 1].some((i) => /^(?:منذ|خلال|في|هذا|هذه)$/.test(tokens[i]?.text ?? '')) &&
  tokens.slice(Math.max(0, token - 6), token).some(({ text, kind }) => kind === 'word' && ranks.test(text))
const ranks = /^(?:ال)?(?:اول|اولي|ثاني|ثانيه|ثالث|ثالثه|رابع|رابعه|خامس|خامسه|سادس|سادسه|سابع|سابعه)$/

/** “that went on from dusk to dawn”: how long. */
const isLength = ({ tokens }: IncidentText, token: number): boolean =>
  [token - 1, token - 2].some((i) => lengths.has(tokens[i]?.text ?? '')) &&
  [token, token - 1].some((i) => tokens[i]?.text === 'من')

const lasting: ReadonlySet<string> = new Set(['agreement'])
const terms = foldedSet(
  entries(
    'تدخل | يدخل | ستدخل | سيدخل | تسري | ستسري | تبدأ | يبدأ | ابتداء | انتهت | انتهى | تنتهي | ينتهي | اعتبارا | حتى | starting | until | ends',
  ),
)
/** “agreed on a truce that begins tomorrow”: not when it was agreed. */
function isTerm({ tokens }: IncidentText, token: number): boolean {
  for (let i = token; i >= Math.max(0, token - 3); i--)
    if (terms.has((tokens[i] as Token).text) && (tokens[i - 1] as Token | undefined)?.text !== 'يسري')
      return tokens.slice(Math.max(0, i - 1), i + 3).every(({ text: word }) => !/^سريان/.test(word))
  return false
}
