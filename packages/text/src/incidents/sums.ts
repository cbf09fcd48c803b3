import type { Time } from '../annotation.ts'
import { foldedAt, foldedSet } from '../fold.ts'
import { bareNoun } from '../grammar/participant.ts'
import {
  formerAdjectives,
  generalVerdicts,
  ordinalsOfSeries,
  periodLeads,
  rateNouns,
  repeatedAdjectives,
  resultWords,
  sharesOfSum,
  summingReports,
  summingVerbs,
  trendVerbs,
} from '../lexicon/incident-context.ts'
import { unitForms } from '../lexicon/time-units.ts'
import { numberAt } from '../numbers/number-words.ts'
import { firstFrom, within } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, holdsPhrase, phraseSet } from '../word-forms.ts'
import type { Cue } from './cues.ts'
import { clauseBetween, type IncidentText } from './incident-text.ts'
import { isTollWord } from './tolls.ts'

const sums = phraseSet(summingVerbs)
const reports = phraseSet(summingReports)
const trends = foldedSet(trendVerbs)
const rates = phraseSet(rateNouns)
const repeated = foldedSet(repeatedAdjectives)
const verdicts = foldedSet(generalVerdicts)
const leads = foldedSet(periodLeads)
const results = foldedSet(resultWords)
const lengths = foldedSet(unitForms.map(({ word }) => word))

/** “Attacks”, “raids”: more than one. */
const isPlural = (tokens: readonly Token[], { first, last }: Cue): boolean =>
  /(?:ات|s)$/.test((tokens[last] as Token).text) ||
  /^(?:ال)?(?:معارك|غارات|مجازر|هجمات|قصف)/.test((tokens[first] as Token).text) ||
  ['عمليات', 'حوادث', 'حالات', 'جرايم', 'هجمات'].includes(bareNoun(tokens[first - 1]?.text ?? ''))

/** “the rate of attacks”, “attacks fell from 57 to”, “the repeated shelling”: a pattern, unless a day is told. */
export function isPattern(text: IncidentText, cue: Cue, begin: number, end: number): boolean {
  if (cue.kind !== 'noun' || cue.tells === 'harm') return false
  const { tokens } = text
  return (
    (isRated(tokens, cue, begin) ||
      (isPlural(tokens, cue) && (isFormer(tokens, cue) || isTrend(tokens, cue, begin, end))) ||
      isRepeated(tokens, cue)) &&
    !isDated(text, begin, end)
  )
}

function isRated(tokens: readonly Token[], cue: Cue, begin: number): boolean {
  for (let i = cue.first - 1; i >= Math.max(begin, cue.first - 4); i--) {
    if ((tokens[i] as Token).kind === 'mark') return false
    const match = findPhrase(rates, tokens, i)
    if (match !== null && match.last < cue.first) return true
  }
  return false
}

const former = foldedSet(formerAdjectives)
const isFormer = (tokens: readonly Token[], { last }: Cue): boolean =>
  former.has(bareNoun(tokens[last + 1]?.text ?? ''))

function isTrend(tokens: readonly Token[], cue: Cue, begin: number, end: number): boolean {
  // “the toll of the shelling rose to”: of one
  if (tokens.slice(Math.max(begin, cue.first - 4), cue.first).some(({ word }) => isTollWord(word))) return false
  for (let i = Math.max(begin, cue.first - 3); i <= Math.min(end, cue.last + 16); i++)
    if (i > cue.last && (tokens[i] as Token).kind === 'mark') return false
    else if (trends.has((tokens[i] as Token).text.replace(/^[وف](?=...)/, ''))) return true
  return false
}

const isRepeated = (tokens: readonly Token[], { last }: Cue): boolean =>
  repeated.has(bareNoun(tokens[last + 1]?.text ?? '')) ||
  // “the continuing shelling”; but “the fighting continues”
  /^ال(?:متواصل|مستمر)/.test(tokens[last + 1]?.text ?? '') ||
  // “targeting civilians is a war crime”
  ((verdicts.has(tokens[last + 2]?.text ?? '') || verdicts.has(tokens[last + 3]?.text ?? '')) &&
    /^ال/.test(tokens[last + 1]?.text ?? ''))

const timesOfSentence = ({ times, offset }: IncidentText, begin: number, end: number): Time[] => {
  const to = offset(end)
  return within(times, { start: offset(begin), end: to + 200 }).filter(
    ({ kind, start }) => kind === 'date' && start <= to,
  )
}

/** A day is told, not only since when. */
const isDated = (text: IncidentText, begin: number, end: number): boolean =>
  timesOfSentence(text, begin, end).some(
    (time) =>
      !isLong(time) &&
      !/(?:منذ|since)\s(?:\S+\s){0,4}$/.test(text.text.slice(Math.max(0, time.start - 40), time.start)),
  )

const isLong = (time: Time): boolean =>
  time.kind === 'date' && (time.from === null || time.to === null || daysBetween(time.from, time.to) > 2)

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** What only sums up: so many cases, in more than a day. */
export function isSum(text: IncidentText, cue: Cue, begin: number, end: number): boolean {
  const { tokens } = text
  const before = bareNoun(tokens[cue.first - 1]?.text ?? '')
  if (['عدد', 'اعداد'].includes(before)) return true
  if (
    ['حاله', 'حالات', 'cases'].includes(before) &&
    (numberAt(tokens, cue.first - 2) ?? numberAt(tokens, cue.first - 2, 1)) !== null
  )
    return true
  // “31 operations of shelling”
  if (
    ['عمليه', 'عمليات', 'هجمه', 'هجمات', 'خرقا', 'خروقات'].includes(before) &&
    numberAt(tokens, cue.first - 2)?.last === cue.first - 2
  )
    return true
  if (isTallied(tokens, cue, begin) || isTimes(tokens, cue) || isOneOfSeries(tokens, cue)) return true
  if (isShareOfSum(tokens, cue, begin)) return true
  if (before === 'من' && ['عدد', 'اعداد', 'حصيله'].includes(bareNoun(tokens[cue.first - 2]?.text ?? ''))) return true
  // “48 were killed or wounded”: counted before the first of the two
  if (tokens[cue.first - 1]?.text === 'او' && cue.first > begin + 2)
    return isSum(text, { ...cue, first: cue.first - 2, last: cue.first - 2 }, begin, end)
  if (isSinceStart(tokens, cue) && isCounted(text, cue)) return true
  // “after three days of fights”: how long it took
  if (before === 'من' && lengths.has(bareNoun(tokens[cue.first - 2]?.text ?? '')) && ['armed-clash'].includes(cue.type))
    return false
  const long = timesOfSentence(text, begin, end).filter(
    (time) => isLong(time) && !isOfToday(text, time) && isInClause(text, cue, time),
  )
  if (long.length === 0 || !isCounted(text, cue) || isOfDay(text, cue, begin, end)) return false
  return (
    holdsPhrase(sums, tokens, begin, Math.min(end, cue.last + 4)) ||
    holdsPhrase(reports, tokens, begin, end) ||
    (!lasts(cue) && long.some((time) => isPeriod(text, time)))
  )
}

const ordinals = foldedSet(ordinalsOfSeries)

/** “This is the third attack since”, “in the second abduction within a month”: how many there were, told of the one before. */
function isOneOfSeries(tokens: readonly Token[], { first, kind }: Cue): boolean {
  if (kind !== 'noun') return false
  if (isOneOfTheWorst(tokens, first)) return true
  const at = ['حادثه', 'حادث', 'عمليه', 'هجوم', 'واقعه'].includes(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1
  if (!ordinals.has(tokens[at]?.text ?? '')) return false
  return [1, 2].some((back) =>
    /^[وف]?(?:هذا|هذه|ذلك|تلك|هو|هي|في|[يت]عد|[يت]عتبر)$/.test(tokens[at - back]?.text ?? ''),
  )
}

/** “…, in one of the deadliest raids since”: what it was among others. */
function isOneOfTheWorst(tokens: readonly Token[], first: number): boolean {
  const at = /^ا[^ل]../.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1
  const one = tokens[at]?.text === 'من' ? at - 1 : at
  return /^(?:واحد|واحده|احد|احدي)$/.test(tokens[one]?.text ?? '') && tokens[one - 1]?.text === 'في'
}

const shares = foldedSet(sharesOfSum)

/** “killed 37 of them”, “most of them by mines”, “those cases led to the death of four”: of what was summed up before. */
function isShareOfSum(tokens: readonly Token[], { first, last, tells, kind, needs }: Cue, begin: number): boolean {
  const before = tokens.slice(Math.max(begin, first - 4), first)
  if (before.some(({ text }) => shares.has(text)) && tokens.slice(begin, first).some(({ text }) => isSummed(text)))
    return true
  if (tells !== 'harm' || kind !== 'noun' || needs === 'signs') return false
  const number = numberAt(tokens, last + 1)
  if (number !== null && /^منه(?:م|ا|ن)$/.test(tokens[number.last + 1]?.text ?? '')) return true
  return tokens
    .slice(Math.max(begin, first - 6), first)
    .some(({ text }, k, words) => text === 'تلك' && /^ال.*ات$|^الحوادث$/.test(words[k + 1]?.text ?? ''))
}

const summing = foldedSet(summingVerbs)
const isSummed = (text: string): boolean => summing.has(text) || summing.has(text.replace(/^[وف](?=...)/, ''))

/** “shelling, 31 times”. */
function isTimes(tokens: readonly Token[], { last, kind }: Cue): boolean {
  const number = kind === 'noun' ? numberAt(tokens, last + 1) : null
  return number !== null && /^(?:مره|مرات|حاله|حالات)$/.test(tokens[number.last + 1]?.text ?? '')
}

/** The time nearest to the word is a day. */
function isOfDay(text: IncidentText, cue: Cue, begin: number, end: number): boolean {
  const at = text.offset(cue.first)
  const gap = ({ start, end: to }: Time): number => (start >= at ? start - at : at - to)
  const [nearest] = timesOfSentence(text, begin, end).sort((one, other) => gap(one) - gap(other))
  return nearest !== undefined && !isLong(nearest) && cue.tells !== 'harm'
}

/** “the toll of October: 34 killings”. */
const isTallied = (tokens: readonly Token[], cue: Cue, begin: number): boolean =>
  cue.tells !== 'harm' &&
  (numberAt(tokens, cue.first - 1) ?? numberAt(tokens, cue.first - 1, 1)) !== null &&
  tokens.slice(begin, cue.first).some(({ text }) => /^(?:ال)?(?:حصيله|حصاد)$/.test(text)) &&
  tokens.slice(begin, cue.first).some(({ text }) => /[:،]/.test(text))

/** A number of two or more right before or close behind. */
function isCounted({ numbers, offset, text }: IncidentText, cue: Cue): boolean {
  const at = offset(cue.first)
  return numbers.some(
    ({ start, end, min, max, form }) =>
      form !== 'dual' &&
      !isAge(text, end) &&
      (min ?? max ?? 0) >= 2 &&
      ((end <= at && at - end < 14) || (start >= at && start - at < 32)),
  )
}

/** “in his fifties”: of his life. */
const isAge = (text: string, end: number): boolean =>
  /^\s*(?:من )?(?:عمره|عمرها|العمر|عاما من)/.test(text.slice(end, end + 16))

/** Not “…, but he put it down to some, of whom four were arrested”: what the other clause tells has its own time. */
const isInClause = (text: IncidentText, cue: Cue, { start }: Time): boolean => {
  if (cue.kind === 'noun') return true
  const at = firstFrom(text.tokens, foldedAt(text.folded, start))
  return Math.abs(at - cue.first) > 60 || !clauseBetween(text, at, cue.first)
}

/** “killed since the war began”. */
const isSinceStart = (tokens: readonly Token[], { last }: Cue): boolean =>
  tokens
    .slice(last + 1, last + 8)
    .some(
      ({ text }, k) => text === 'منذ' && /^(?:بدايه|اندلاع|بدء|انطلاق|مطلع)$/.test(tokens[last + 2 + k]?.text ?? ''),
    )

/** “since this morning”: no longer than a day. */
const isOfToday = ({ text }: IncidentText, { start, end }: Time): boolean =>
  /اليوم(?!ين)|صباح|فجر|أمس|الليلة|ساعات/.test(text.slice(start, end))

/** “held since February”: that is how long, not how often. */
const lasts = ({ type }: Cue): boolean => type === 'abduction-forced-disappearance' || type === 'agreement'

/** “since the beginning of the year”, “during the last three months”. */
function isPeriod({ text }: IncidentText, { start, end }: Time): boolean {
  const [first = ''] = text.slice(start, end).split(/\s/)
  const before =
    text
      .slice(Math.max(0, start - 24), start)
      .trim()
      .split(/\s/)
      .at(-1) ?? ''
  return leads.has(first) || leads.has(before)
}

/** “six attacks that led to the killing of 52”: what came of those summed up, which end at these tokens. */
export const isOfSum = (tokens: readonly Token[], cue: Cue, summed: ReadonlySet<number>): boolean =>
  [...Array(12).keys()].some((k) => summed.has(cue.first - 1 - k)) &&
  tokens.slice(Math.max(0, cue.first - 4), cue.first).some(({ text }) => results.has(text.replace(/^[وف](?=....)/, '')))

/** As far of a sentence as a sum reaches. */
export const near = ({ first, last }: Cue, begin: number, end: number): [number, number] => [
  Math.max(begin, first - 60),
  Math.min(end, last + 60),
]
