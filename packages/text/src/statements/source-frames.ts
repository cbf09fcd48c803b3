import { foldedSet } from '../fold.ts'
import { isFiniteVerb, isJoinedVerb } from '../grammar/finite-verb.ts'
import { nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import { isComplementiser } from '../grammar/sentence.ts'
import { withoutPronoun } from '../grammar/word-shape.ts'
import { noSources } from '../lexicon/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'
import { endBeforeTail } from './colon-cue.ts'
import type { Cue } from './cue.ts'
import { describedEnd } from './described-phrase.ts'
import { type Discourse, endOf } from './discourse.ts'
import { type ContentStart, type Frame, nothing } from './frame.ts'
import { named } from './named.ts'
import { behindSince, clauseBegin, quoteBefore, trimmed } from './told-before.ts'
import { verbReading } from './verb-readings.ts'

export function colonFrame({ tokens }: Discourse, cue: Cue): Frame {
  const speaker = { first: cue.lead, last: cue.first - 1 }
  // “a statement issued by X:”
  for (let i = cue.lead + 1; i < cue.first - 1; i++)
    if (
      ['عن', 'من'].includes((tokens[i] as Token).text) &&
      /^(?:بيان|توضيح|تصريح|رساله|صادر|تعميم|بلاغ)$/.test((tokens[i - 1] as Token).text)
    ) {
      speaker.first = i + 1
      break
    }
  speaker.last = endBeforeTail(tokens, speaker)
  // “The army threatens.. and the Front: …”
  const speakerCut = /^وال/.test((tokens[speaker.first] as Token).text) ? 1 : 0
  return { ...nothing, cue, speaker, speakerCut, content: { first: cue.last + 1, by: 'colon', cut: 0 } }
}

/** “It says in the report that …”: the document speaks, or whoever it is of. */
export function documentFrame({ tokens, names, quoteEnds }: Discourse, cue: Cue): Frame {
  const opener = cue.refused as number
  const mouth = tokens[cue.last]?.text === 'لسان'
  const from = mouth ? cue.last + 1 : cue.last + 2
  const speaker = cue.last > cue.first && !mouth ? null : nounPhraseAt(tokens, from, opener - 1, names, true)
  return {
    ...nothing,
    cue,
    speaker,
    content: quoteEnds.has(opener)
      ? { first: opener, by: 'quotation', cut: 0 }
      : { first: opener + 1, by: joint(tokens[opener] as Token), cut: 0 },
  }
}

const joint = (opener: Token): ContentStart['by'] =>
  opener.text === ':' ? 'colon' : isComplementiser(opener) ? 'clause' : 'preposition'

/** “According to X, …” or “…, according to X”. */
export function attributionFrame(discourse: Discourse, cue: Cue): Frame {
  const { tokens, names } = discourse
  const end = endOf(discourse, cue.last)
  let first = cue.last + 1
  if (tokens[first]?.text === 'ل' || tokens[first]?.text === 'ان') first++
  if (tokens[first]?.text === 'ـ') first++
  const cut =
    /^ل/.test(tokens[first]?.text ?? '') &&
    /^(?:وفقا|طبقا)$/.test((tokens[cue.last] as Token).text.replace(/^و(?=و)/, ''))
      ? 1
      : 0
  // “…, in his words”: whose they are was told before
  if (isOwnWords(tokens[first]) && (first >= end || tokens[first + 1]?.kind === 'mark')) {
    const begin = clauseBegin(discourse, cue.lead)
    const words = quoteBefore(discourse, cue.lead) ?? trimmed(tokens, begin, cue.lead - 1)
    const gender = /ها$/.test((tokens[first] as Token).text) ? 'feminine' : 'masculine'
    return { ...nothing, cue: { ...cue, gender }, told: words, tells: words !== null && cue.lead > begin }
  }
  // within a clause an object or a number may follow: “killed, according to X, four people”
  const inside = cue.first > clauseBegin(discourse, cue.lead) && (tokens[cue.first - 1] as Token).kind === 'word'
  const whole = nounPhraseAt(tokens, first, end, names, inside)
  // “treated in accordance with the law”
  if (whole === null || isNoSource((tokens[whole.first] as Token).text)) return { ...nothing, cue, tells: false }
  const found = withName(discourse, named(tokens, whole), end)
  const speaker = toldBy(discourse, found, end) ?? {
    first: found.first,
    last: named(tokens, { first: found.first, last: describedEnd(discourse, found, null, end) }).last,
  }
  // “…, as it says in a statement”: the same speaker, who adds nothing
  if (cue.lead < cue.first && speaker.first === speaker.last && tokens[speaker.first]?.text === 'بيان')
    return { ...nothing, cue, tells: false }
  const begin = clauseBegin(discourse, cue.lead)
  const time = discourse.times.has(speaker.last + 1) ? speaker.last + 1 : null
  const base = { ...nothing, cue, speaker, speakerCut: cut, time }
  const opening = cue.lead <= begin
  if (opening) return { ...base, content: behindSource(discourse, speaker.last + 1, end) }
  // “«the Scales» revealed, quoting X, …”: marks around a name hold nothing apart
  const apart = (tokens[cue.lead - 1] as Token).kind === 'mark' && !closesName(discourse, cue.lead - 1)
  // “…, and according to X …”: another clause
  if (apart && cue.start > (tokens[cue.first] as Token).start && tokens[speaker.last + 1]?.kind === 'word')
    return { ...base, content: behindSource(discourse, speaker.last + 1, end) }
  // “the agency went on, quoting X: …”: it is the verb that tells
  const behind = tokens[speaker.last + 1]
  if (!apart && tokens[cue.first]?.text === 'نقلا' && opensSpeech(discourse, speaker.last + 1))
    return behind !== undefined && isComplementiser(behind) && speaker.last + 1 < end
      ? { ...base, content: { first: speaker.last + 2, by: 'clause', cut: 0 } }
      : { ...nothing, cue, tells: false }
  // “reported, quoting a source it did not name, that …”
  const unnamed = apart && tokens[speaker.last + 1]?.text === 'لم' ? thatBehind(tokens, speaker.last + 2, end) : null
  if (unnamed !== null) return { ...base, content: { first: unnamed, by: 'clause', cut: 0 } }
  // “reported, quoting X, that …”
  const comma = tokens[speaker.last + 1]
  const that = tokens[speaker.last + 2]
  if (apart && comma?.text === '،' && that !== undefined && isComplementiser(that) && speaker.last + 2 < end)
    return { ...base, content: { first: speaker.last + 3, by: 'clause', cut: 0 } }
  // “pointed, quoting X, to the fact that …”
  const further = tokens[speaker.last + 3]
  if (
    apart &&
    comma?.text === '،' &&
    ['الي', 'عن', 'علي'].includes(that?.text ?? '') &&
    further !== undefined &&
    isComplementiser(further) &&
    speaker.last + 3 < end
  )
    return { ...base, content: { first: speaker.last + 4, by: 'clause', cut: 0 } }
  // “led, according to X, to …” without commas: what is said goes on behind the source
  if (!apart && speaker.last + 2 < end && (tokens[speaker.last + 1] as Token).kind === 'word')
    return { ...base, content: { first: skipPreposition(tokens, speaker.last + 1), by: 'object', cut: 0 } }
  if (tokens[speaker.last + 1]?.text === ':')
    return { ...base, content: { first: speaker.last + 2, by: 'colon', cut: 0 } }
  const from = apart ? begin : lastClause(tokens, begin, cue.lead)
  // “(denied) what the paper published, quoting an officer”: what he said is not told
  const byComma = tokens[cue.lead - 1]?.text === '،'
  if (!byComma && tokens[cue.first]?.text === 'نقلا' && tokens.slice(from, cue.lead).some(isPublishedThing))
    return { ...nothing, cue, tells: false }
  return {
    ...base,
    told: trimmed(tokens, behindSince(tokens, toldFrom(tokens, from, cue.lead), cue.lead), cue.lead - 1),
  }
}

/** “what … published”, “which … carried”. */
const isPublishedThing = ({ text }: Token, i: number, tokens: readonly Token[]): boolean =>
  /^(?:ب?ما|الذي|التي)$/.test(text) &&
  /^(?:نشر|بث|اورد|ذكر|تداول|تناقل|نقل|اذاع|روج)ت?ه(?:ا|م)?$/.test(tokens[i + 1]?.text ?? '')

const closesName = ({ quoteEnds }: Discourse, at: number): boolean => {
  for (let k = at - 1; k > at - longestName && k >= 0; k--) if (quoteEnds.get(k) === at) return true
  return false
}

const shortestClause = 3

/** “Fighting goes on in …, and thirty thousand have fled” + “according to X”: without a comma the source tells no more than the last clause. */
function lastClause(tokens: readonly Token[], begin: number, end: number): number {
  if (!/^و/.test((tokens[begin] as Token).text)) return begin
  for (let i = end - shortestClause; i > begin + 1; i--) {
    if (tokens[i - 1]?.text !== '،') continue
    const { text, word } = tokens[i] as Token
    if (text === 'وقد') return i + 1
    if (text.startsWith('و') && (isJoinedVerb(word) || isFiniteVerb(wordOf(text.slice(1))))) return i
  }
  return begin
}

const longestAside = 16
const longestUnnamed = 8
/** Behind the comma and the “that” of the clause which a source breaks. */
function thatBehind(tokens: readonly Token[], from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + longestUnnamed); i++)
    if ((tokens[i] as Token).text === '،') return isComplementiser(tokens[i + 1] as Token) && i + 1 < end ? i + 2 : null
  return null
}

/** “his expression”, “her words”. */
export const isOwnWords = (token: Token | undefined): boolean =>
  /^(?:تعبير|قول|وصف|زعم|كلام)(?:ه|ها|هم|هما)$/.test(token?.text ?? '')

/** “according to the company «X»” */
function withName({ tokens, quoteEnds }: Discourse, { first, last }: TokenRange, end: number): TokenRange {
  const close = quoteEnds.get(last + 1)
  const next = close === undefined ? undefined : tokens[close + 1]
  const ends = close !== undefined && (close >= end || next?.kind === 'mark')
  return close !== undefined && ends && close - last <= longestName ? { first, last: close } : { first, last }
}
const longestName = 5

const noSource = foldedSet(noSources)
/** “the plan”, “its usual schedule”. */
const isNoSource = (text: string): boolean => [text, ...withoutPronoun(text)].some((noun) => noSource.has(noun))
const longestLead = 10
const longestReport = 6

/** Where what the source told begins: behind “in another development,”; of a report, at what it tells besides: “…, which killed two”. */
function toldFrom(tokens: readonly Token[], begin: number, end: number): number {
  if (/^و?لكن$/.test((tokens[begin] as Token).text)) return toldFrom(tokens, begin + 1, end)
  if (/^[وف]?(?:بعد)$|^[وف](?:في|بعد|قبل|خلال|علي|من|الي)$/.test((tokens[begin] as Token).text))
    for (let i = begin + 1; i < Math.min(end - 2, begin + longestLead); i++)
      if (tokens[i]?.text === '،') return isFiniteVerb((tokens[i + 1] as Token).word) ? i + 1 : begin
  for (let i = begin; i < Math.min(end, begin + longestReport); i++) {
    const reading = verbReading((tokens[i] as Token).word)
    if (reading === null || reading.form.kind !== 'verb' || reading.doubtful || !reading.verb.object) continue
    for (let k = end - 1; k > i; k--) if (relatives.has((tokens[k] as Token).text)) return k + 1
  }
  return begin
}

const relatives = new Set(['الذي', 'التي', 'الذين'])

const opensSpeech = ({ tokens, quoteEnds }: Discourse, i: number): boolean =>
  quoteEnds.has(i) || tokens[i]?.text === ':' || (tokens[i] !== undefined && isComplementiser(tokens[i] as Token))

const figures = /^(?:ال)?(?:حصيله|ارقام|احصاييه|معلومات|تقديرات|بيانات|تقارير)$/

/** “according to figures that X published”: it is X who tells them. */
function toldBy({ tokens, names }: Discourse, { first, last }: TokenRange, end: number): TokenRange | null {
  const verb = tokens[last + 1]
  if (verb === undefined || !figures.test((tokens[first] as Token).text)) return null
  return verbReading(verb.word)?.pronoun === true ? nounPhraseAt(tokens, last + 2, end, names, true) : null
}

const skipPreposition = (tokens: readonly Token[], i: number): number =>
  ['الي', 'عن', 'في', 'علي'].includes((tokens[i] as Token).text) ? i + 1 : i

/** Behind the comma, the colon or فإن after a source that stands first. */
export function behindSource({ tokens }: Discourse, begin: number, end: number): ContentStart | null {
  // “According to the paper, which drew on leaked files, …”
  let from = begin
  if (tokens[begin]?.text === '،' && /^(?:التي|الذي|الذين)$/.test(tokens[begin + 1]?.text ?? ''))
    for (let k = begin + 2; k < Math.min(end, begin + longestAside); k++)
      if (tokens[k]?.text === '،') {
        from = k
        break
      }
  for (let i = from; i <= Math.min(end, from + 30); i++) {
    const { text } = tokens[i] as Token
    if (text === '،' || text === ',' || text === ':') {
      let first = i + 1
      while (['فان', 'فقد', 'ان'].includes(tokens[first]?.text ?? '')) first++
      return first <= end ? { first, by: 'clause', cut: 0 } : null
    }
    if (text === 'فان' || text === 'فقد') return i < end ? { first: i + 1, by: 'clause', cut: 0 } : null
  }
  return from <= end && (tokens[from] as Token).kind === 'word' ? { first: from, by: 'clause', cut: 0 } : null
}
