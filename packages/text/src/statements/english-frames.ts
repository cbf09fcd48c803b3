import type { TokenRange } from '../grammar/noun-phrase.ts'
import { isComplementiser } from '../grammar/sentence.ts'
import { englishVerbs } from '../lexicon/english-reporting.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cue.ts'
import { beginOf, type Discourse, endOf, englishBegin } from './discourse.ts'
import { englishSpeaker } from './english-speaker.ts'
import type { ContentStart } from './frame.ts'
import { type Frame, nothing } from './frame.ts'
import { quoteBefore, resumedBy } from './told-before.ts'

/** Reads what stands around an English cue. */
export function englishFrame(discourse: Discourse, cue: Cue): Frame {
  const frame = frameOf(discourse, cue)
  const end = Math.min(
    endOf(discourse, cue.last),
    cue.last + 14,
    (frame.content?.first ?? Number.POSITIVE_INFINITY) - 1,
  )
  const { tokens, dated } = discourse
  for (let i = cue.last + 1; i <= end && !turns.has((tokens[i] as Token).text); i++)
    if (dated.has(i)) return { ...frame, time: i }
  // “Late on Thursday, however, their commander told …”
  const begin = beginOf(discourse, cue.first)
  if (frame.speaker !== null && frame.told === null && frame.speaker.first > begin)
    for (let i = begin; i < Math.min(begin + 3, frame.speaker.first); i++)
      if (dated.has(i)) return { ...frame, time: i }
  return frame
}

const turns = new Set(['but', 'and', ';', 'because', 'while'])

function frameOf(discourse: Discourse, cue: Cue): Frame {
  const { tokens } = discourse
  const end = endOf(discourse, cue.last)
  const speaker =
    cue.kind === 'participle' || cue.kind === 'rumour' || cue.firstPerson ? null : englishSpeaker(discourse, cue)
  const base = { ...nothing, cue, speaker }
  if (cue.kind === 'rumour')
    return { ...base, content: cue.last < end ? { first: cue.last + 1, by: 'object', cut: 0 } : null }
  if (cue.kind === 'attribution') return attribution(discourse, base, end)
  if (cue.kind === 'denial-of') return denial(discourse, cue, end)
  if (cue.kind === 'judgement') {
    const subject = beginOf(discourse, cue.first)
    const shows = /show$/.test((tokens[cue.last] as Token).text)
    const impersonal = shows ? speaker : null
    const whole = !shows && (tokens[subject] as Token).text !== 'it'
    return { ...base, speaker: impersonal, content: { first: whole ? subject : cue.last + 1, by: 'clause', cut: 0 } }
  }
  const told = toldBefore(discourse, cue, speaker, end)
  if (told !== null) return { ...base, told }
  const content = contentBehind(discourse, cue, speaker, end)
  // “claimed the attack” owns up to it
  if (
    content !== null &&
    /^claim/.test((tokens[cue.last] as Token).text) &&
    deeds.has(tokens[content.first + 1]?.text ?? '')
  )
    return {
      ...base,
      cue: { ...cue, stance: cue.stance === 'claims-at-a-distance' ? 'asserts' : cue.stance },
      content,
      tells: true,
    }
  return { ...base, content, tells: tells(discourse, cue, speaker, content) }
}

const deeds = new Set([
  'attack',
  'attacks',
  'bombing',
  'assault',
  'strike',
  'ambush',
  'killing',
  'blast',
  'raid',
  'explosion',
  'shooting',
])

function tells(
  { tokens, quoteEnds }: Discourse,
  cue: Cue,
  speaker: TokenRange | null,
  content: ContentStart | null,
): boolean {
  if (cue.kind === 'participle') return content !== null && content.by !== 'object'
  if (cue.kind === 'silence') return true
  if (!cue.doubtful) return content !== null || speaker !== null
  if (content === null || (speaker === null && content.by === 'object')) return false
  const record = /^(?:record|list|count|document|find|found|show|publish)/.test((tokens[cue.last] as Token).text)
  return content.by !== 'object' || quoteEnds.has(content.first) || (record && speaker !== null)
}

const onRequest = new Set([
  'to',
  'a',
  'for',
  'repeated',
  'requests',
  'request',
  'calls',
  'call',
  'our',
  'further',
  'any',
  'questions',
])

function contentBehind(
  { tokens, quoteEnds, times }: Discourse,
  cue: Cue,
  speaker: TokenRange | null,
  end: number,
): ContentStart | null {
  let i = speaker !== null && speaker.first > cue.last ? speaker.last + 1 : cue.last + 1
  const verb = englishVerbs.get((tokens[cue.last] as Token).text)
  if (cue.kind === 'silence') {
    if (onRequest.has(tokens[i]?.text ?? '') && !['that', 'the', 'whether'].includes(tokens[i]?.text ?? '')) return null
    if (['on', 'about', 'calls', 'for', 'responsibility'].includes(tokens[i]?.text ?? '')) i++
    if (/^(?:calls|questions|requests)$/.test(tokens[i - 1]?.text ?? '')) return null
    return i <= end && tokens[i]?.kind === 'word'
      ? { first: isComplementiser(tokens[i] as Token) ? i + 1 : i, by: 'object', cut: 0 }
      : null
  }
  // “told reporters on Sunday that …”
  for (let k = i; k <= Math.min(end, i + 12); k++) {
    const token = tokens[k] as Token
    const time = times.get(k)
    if (time !== undefined) {
      k = time
      continue
    }
    if (token.text === 'that' && (k === i || verb?.addressee === true || isCircumstance(tokens, i, k)))
      return k < end ? { first: k + 1, by: 'clause', cut: 0 } : null
    if (token.text === ':' && (k === i || verb?.addressee === true || isCircumstance(tokens, i, k)))
      return k < end ? { first: k + 1, by: 'colon', cut: 0 } : null
    if (
      quoteEnds.has(k) &&
      (k === i || (k === i + 1 && tokens[i]?.text === ',') || verb?.addressee === true || isCircumstance(tokens, i, k))
    )
      return { first: k, by: 'quotation', cut: 0 }
    if (token.kind === 'mark' && token.text !== "'" && token.text !== '-' && token.text !== ',') break
  }
  if (verb?.addressee === true && tokens[i]?.kind === 'word' && cue.stance !== 'warns') {
    const clause = i + (['the', 'a', 'an', 'our', 'this'].includes((tokens[i] as Token).text) ? 2 : 1)
    return clause <= end ? { first: clause, by: 'clause', cut: 0 } : null
  }
  while (
    i <= end &&
    // “described six hours of shelling”
    ((times.has(i) && tokens[(times.get(i) as number) + 1]?.text !== 'of') ||
      ['on', 'in', 'of', 'for', 'responsibility'].includes((tokens[i] as Token).text))
  ) {
    i = (times.get(i) ?? i) + 1
  }
  const first = tokens[i]
  if (first === undefined || i > end || first.kind === 'mark') return null
  return {
    first: i,
    by: cue.stance === 'asserts' || cue.stance === 'confirms' || cue.stance === 'opines' ? 'clause' : 'object',
    cut: 0,
  }
}

const circumstances = new Set([
  'on',
  'in',
  'at',
  'by',
  'during',
  'late',
  'early',
  'yesterday',
  'to',
  'in',
  'through',
  ',',
])
const isCircumstance = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from && circumstances.has((tokens[from] as Token).text)

/** “…, relatives said on Sunday”, “…,” said X: what stands before the comma in front of the speaker, or before the verb. */
function toldBefore(discourse: Discourse, cue: Cue, speaker: TokenRange | null, end: number): TokenRange | null {
  const { tokens } = discourse
  if (cue.kind !== 'verb' || cue.negated) return null
  let first = speaker !== null && speaker.first < cue.first ? speaker.first : cue.first
  if (
    speaker === null &&
    first > 0 &&
    ['he', 'she', 'they', 'it', 'i', 'we'].includes((tokens[first - 1] as Token).text)
  )
    first--
  const quote = quoteBefore(discourse, first)
  const begin = englishBegin(discourse, cue.first)
  if (quote !== null && quote.last - quote.first > 0)
    return quote.first - 1 > begin && quote.last - quote.first < 8
      ? { first: begin, last: quote.last + 1 }
      : resumedBy(discourse, quote, cue)
  if (tokens[first - 1]?.text !== ',' || first - 2 < begin) return null
  const next = tokens[cue.last + 1]
  if (next !== undefined && (isComplementiser(next) || next.text === ':')) return null
  return endsSoon(discourse, behindHearer(discourse, cue, end), end) ? { first: begin, last: first - 2 } : null
}

const longestHearer = 6

/** “(told) a pool of reporters”: over who was told, where nothing else is said. */
function behindHearer({ tokens }: Discourse, cue: Cue, end: number): number {
  const first = cue.last + 1
  if (englishVerbs.get((tokens[cue.last] as Token).text)?.addressee !== true) return first
  let i = first
  while (
    i <= end &&
    i - first < longestHearer &&
    (tokens[i] as Token).kind === 'word' &&
    !isComplementiser(tokens[i] as Token)
  )
    i++
  return i > end || [',', ';'].includes(tokens[i]?.text ?? '') ? i : first
}

/** Whether nothing but when and where it was said stands behind an English verb. */
function endsSoon({ tokens, times }: Discourse, i: number, end: number): boolean {
  if (tokens[i]?.text === ',' || tokens[i]?.text === ';') return true
  const left = end - i + 1
  return (
    left <= 0 ||
    times.has(i) ||
    (left <= 10 && ['on', 'in', 'at', 'yesterday', 'late', 'early', 'by'].includes(tokens[i]?.text ?? ''))
  )
}

/** “According to X, …” or “…, according to X”. */
function attribution(discourse: Discourse, base: Frame, end: number): Frame {
  const { tokens } = discourse
  const { cue, speaker } = base
  const begin = beginOf(discourse, cue.first)
  if (speaker === null) return { ...base, tells: false }
  if (cue.first > begin) {
    const first = englishBegin(discourse, cue.first)
    const last = (tokens[cue.first - 1] as Token).text === ',' ? cue.first - 2 : cue.first - 1
    return last < first ? { ...base, tells: false } : { ...base, told: { first, last } }
  }
  for (let i = speaker.last + 1; i < end; i++)
    if ((tokens[i] as Token).text === ',') return { ...base, content: { first: i + 1, by: 'clause', cut: 0 } }
  return base
}

/** “Reports of … are false”, “the claim is a lie”, “there is no truth to …”. */
function denial(discourse: Discourse, cue: Cue, end: number): Frame {
  const { tokens, quoteOf } = discourse
  // a word of denial between marks denies what stands before them
  let outer = cue.first
  while (outer > 0 && quoteOf[outer] !== -1) outer--
  const begin = englishBegin(discourse, quoteOf[cue.first] !== -1 && cue.first - outer <= 2 ? outer : cue.first)
  const behind = /truth$|to$|in$/.test((tokens[cue.last] as Token).text)
  if (behind) {
    const first = cue.last + 1 + (['to', 'in'].includes(tokens[cue.last + 1]?.text ?? '') ? 1 : 0)
    return { ...nothing, cue, content: first <= end ? { first, by: 'object', cut: 0 } : null }
  }
  let last = cue.first - 1
  while (
    last >= begin &&
    ['are', 'is', 'was', 'were', 'as', '"', '“', 'all', 'completely', 'totally', 'entirely', 'a'].includes(
      (tokens[last] as Token).text,
    )
  )
    last--
  const linked = (tokens[last + 1] as Token).text
  if (!['are', 'is', 'was', 'were', 'as', '"', '“'].includes(linked) || last < begin)
    return { ...nothing, cue, tells: false }
  const reports =
    ['reports', 'claims', 'rumours', 'rumors', 'allegations'].includes((tokens[begin] as Token).text) &&
    ['of', 'that'].includes(tokens[begin + 1]?.text ?? '')
  return { ...nothing, cue, told: { first: reports ? begin + 2 : begin, last } }
}
