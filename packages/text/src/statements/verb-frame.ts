import { foldedSet, foldedText } from '../fold.ts'
import { isThingSaid, nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import { adjective, isBodyNoun, teller } from '../grammar/phrase-words.ts'
import { isComplementiser } from '../grammar/sentence.ts'
import { hasArticle, isDefinite, isVerbalNoun } from '../grammar/word-shape.ts'
import { calledUponWords } from '../lexicon/function-words.ts'
import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'
import { type Arguments, argumentsBehind } from './arguments.ts'
import type { Cue } from './cue.ts'
import { describedEnd, isHeardThrough } from './described-phrase.ts'
import { type Discourse, endOf, surfaceOf } from './discourse.ts'
import { type ContentStart, type Frame, nothing } from './frame.ts'
import { named as identified } from './named.ts'
import { isDescription } from './occasion.ts'
import { ownNounBehind } from './own-noun.ts'
import { sentimentBehind } from './sentiment.ts'
import { behindSource } from './source-frames.ts'
import { type Mention, recordedBefore, speakerOfWords, subjectBefore } from './subject.ts'
import { clauseBegin, quoteBefore, toldBefore } from './told-before.ts'
import { isRumour } from './verb-cue.ts'
import { isSource, speaksWell } from './who-speaks.ts'

export function verbFrame(discourse: Discourse, cue: Cue): Frame {
  const { tokens } = discourse
  // “investigators who talked to the agency”
  const heard =
    isHeardThrough(tokens[cue.first]) &&
    tokens[cue.first - 1]?.kind === 'word' &&
    /^(?:الي|مع)$|^ل/.test(tokens[cue.last + 1]?.text ?? '')
  if (heard || isDescription(discourse, cue.first)) return { ...nothing, cue, tells: false }
  const limit = endOf(discourse, cue.last)
  const nobody = cue.firstPerson || cue.impersonal || cue.kind === 'participle'
  // “a report in which it confirms …”: what the verb describes is not who speaks
  const inside = /^(?:في|ب)(?:ه|ها|هم|هما)$/.test(tokens[cue.last + 1]?.text ?? '')
  const named =
    nobody || inside || cue.free || followsPronoun(tokens, cue) || cue.lead < cue.first
      ? null
      : subjectBefore(discourse, cue)
  let found = argumentsBehind(discourse, cue, named, nobody || followsPronoun(tokens, cue), limit)
  // “a report in which it confirms the ties of …”: an object alone, and who acts stands before the report
  const spokenTo = cue.verb?.addressee === true && found.content?.by === 'preposition'
  if (
    inside &&
    found.subject !== null &&
    found.content?.by !== 'clause' &&
    (spokenTo || !speaksWell(discourse, found.subject.first))
  )
    found = argumentsBehind(discourse, cue, null, true, limit)
  // “and accused the observatory of …”: with one phrase only it is the accused
  const charged = needsAccused.has(cue.verb?.past ?? '') || (joined(tokens, cue) && isOwned(discourse, found.subject))
  const alone = needsObject.has(cue.verb?.past ?? '') && isAddressed(tokens, cue, found)
  const accused =
    found.subject !== null &&
    named === null &&
    !cue.pronoun &&
    cue.verb?.charge === true &&
    (alone || (charged && isAccused(tokens, cue, found)))
  // “activists” + “the army”: who accuses and whom
  const parted = accused ? partedAt(discourse, found.subject) : null
  if (parted !== null)
    found = {
      ...found,
      subject: { first: parted, last: parted },
      content: { first: parted + 1, by: 'object', cut: 0 },
    }
  // “and vows to the families of …”: whom it is said to
  if (alone && !accused && found.subject !== null && named === null && cue.verb?.addressee === true)
    found = { ...found, addressee: found.subject, subject: null }
  if (accused && parted === null && found.subject !== null)
    found = { ...found, subject: null, content: { first: found.subject.first, by: 'object', cut: 0 } }
  // “and described the report as …”: with one phrase only it is what is described
  if (cue.verb?.past === 'وصف' && named === null && found.subject !== null && isDescribed(tokens, found))
    found = { ...found, subject: null, content: { first: found.subject.first, by: 'object', cut: 0 } }
  // “claimed the attack” + “a group that …”: the object before the subject
  const turned = named === null && !nobody ? objectFirst(discourse, cue, found, limit) : null
  if (turned !== null) found = turned
  let speaker: Mention | null =
    named ?? found.subject ?? (inside ? (recordedBefore(discourse, cue) ?? speakerOfWords(discourse, cue)) : null)
  // “urgent: the army announced”: what stands before is no speaker, what stands behind is a good one
  if (named !== null && (named.cut ?? 0) === 0 && !speaksWell(discourse, named.first)) {
    const behind = argumentsBehind(discourse, cue, null, false, limit)
    if (behind.subject !== null && speaksWell(discourse, behind.subject.first) && behind.content !== null) {
      found = behind
      speaker = behind.subject
    }
  }
  const quoted =
    cue.kind === 'verb' &&
    found.content?.by !== 'clause' &&
    !joined(tokens, cue) &&
    quoteBefore(discourse, named?.first ?? cue.lead) !== null
  const told =
    found.content === null || quoted || (cue.relative && !isAdditive(tokens, cue))
      ? toldBefore(discourse, cue, named, found)
      : null
  const mouthpiece = spokenBy(discourse, cue)
  if (mouthpiece !== null && speaker === null) speaker = mouthpiece
  if (cue.firstPerson && speaker === null) speaker = ourselves(discourse, cue)
  const relayed = cue.verb?.past === 'نقل' ? relayedBy(discourse, cue, found) : null
  if (relayed !== null) speaker = relayed
  // “the news that spoke of …”
  if (isRumour(tokens, cue.first)) speaker = { first: cue.first - 2, last: cue.first - 2 }
  const spoken = named !== null && found.content === null && told === null ? spokenContent(tokens, cue, limit) : null
  // “as X said that …” is no “according to what X said, …”
  const opening =
    (cue.first - cue.lead > 1 || /^و?(?:حسبما|وفقما|بحسبما)$/.test((tokens[cue.lead] as Token).text)) &&
    found.content?.by !== 'clause' &&
    cue.lead <= clauseBegin(discourse, cue.lead)
  const frame = {
    cue,
    speaker,
    speakerCut: cutOf(tokens, speaker),
    content: opening
      ? behindWhat(discourse, cue, speaker, limit)
      : cue.free
        ? freeContent(discourse, cue, found)
        : quoted && told !== null
          ? null
          : (spoken ?? throughContent(tokens, cue, found.content)),
    told,
    time: found.time,
  }
  const felt = sentimentBehind(discourse, cue, Math.max(cue.last, speaker?.last ?? 0) + 1, limit)
  if (felt !== null)
    return {
      ...frame,
      cue: { ...cue, stance: cue.negated ? cue.stance : felt.stance },
      content: felt.content,
      told: null,
      tells: felt.content !== null,
    }
  return { ...frame, tells: tells(discourse, frame, named) }
}

/** “claimed the attack the Front”: a definite thing that was said or done, then somebody who says things. */
function objectFirst(discourse: Discourse, cue: Cue, found: Arguments, limit: number): Arguments | null {
  const { tokens, names } = discourse
  if (cue.verb?.object !== true || cue.pronoun || cue.plural) return null
  const first = found.subject?.first ?? (found.content?.by === 'object' ? found.content.first : -1)
  const thing = tokens[first]
  if (first !== cue.last + 1 || thing === undefined || names.has(first) || !isDefinite(thing.word)) return null
  if (!isThingSaid(thing.word) && !isVerbalNoun(thing.word)) return null
  let next = first + 1
  while (next <= limit && hasArticle((tokens[next] as Token).word) && adjective((tokens[next] as Token).word)) next++
  const who = tokens[next]
  if (who === undefined || next > limit || who.kind !== 'word' || (hasArticle(who.word) && !names.has(next)))
    return null
  if (!speaksWell(discourse, next) || isVerbalNoun(who.word)) return null
  const whole = nounPhraseAt(tokens, next, limit, names, true)
  if (whole === null) return null
  const subject = identified(tokens, { first: next, last: describedEnd(discourse, whole, null, limit) })
  return { ...found, subject, content: { first, by: 'object', cut: 0, last: next - 1 } }
}

/** “According to what X said, …”, “as X announced, …”: behind the comma. */
function behindWhat(discourse: Discourse, cue: Cue, speaker: Mention | null, limit: number): ContentStart | null {
  const { tokens } = discourse
  const from = Math.max(cue.last, speaker?.last ?? cue.last) + 1
  const comma = tokens.findIndex(({ text }, i) => i >= from && i <= Math.min(limit, from + 12) && /^[،,]$/.test(text))
  return comma === -1 ? null : behindSource(discourse, comma, limit)
}

const joined = (tokens: readonly Token[], cue: Cue): boolean => cue.start > (tokens[cue.first] as Token).start

/** “… that he denies”: the pronoun is the subject. */
const followsPronoun = (tokens: readonly Token[], cue: Cue): boolean =>
  cue.first > 0 &&
  cue.lead === cue.first &&
  /^[وفب]?(?:ان|لكن|لان)(?:ه|ها|هم|هما|نا|ني|ي)$/.test(tokens[cue.first - 1]?.text ?? '')

/** Whether the only phrase behind “accused” is whom; with two it is who accuses and whom. */
const isAccused = (tokens: readonly Token[], { verb }: Cue, { content, subject }: Arguments): boolean =>
  verb?.past === 'اتهم' && subject !== null && /^ب...../.test(tokens[subject.last + 1]?.text ?? '')
    ? true
    : verb?.past === 'حمّل'
      ? content?.by === 'object' && /مسوولي|^كامل$/.test(tokens[content.first]?.text ?? '')
      : content?.by !== 'object' && content?.by !== 'clause' && content?.by !== 'quotation'

/** “activists” + “the army”, “witnesses” + “the scene”: people who tell in an indefinite plural, then a definite noun. */
const partedAt = ({ tokens }: Discourse, subject: TokenRange | null): number | null =>
  subject !== null &&
  subject.last > subject.first &&
  teller.has((tokens[subject.first] as Token).text) &&
  isBodyNoun((tokens[subject.first + 1] as Token).word)
    ? subject.first
    : null

const isDescribed = (tokens: readonly Token[], { subject, content }: Arguments): boolean =>
  subject !== null &&
  content?.by !== 'object' &&
  (/^ب/.test(tokens[subject.last + 1]?.text ?? '') || isThingSaid((tokens[subject.first] as Token).word))

/** “and called upon his supporters”: whom somebody named before has. */
const isOwned = (discourse: Discourse, subject: TokenRange | null): boolean =>
  isCalledUpon(discourse, subject) ||
  (subject !== null &&
    subject.first === subject.last &&
    /\u0647(?:\u0627|\u0645)?$/.test(surfaceOf(discourse, discourse.tokens[subject.first] as Token)))

/** “and calls upon the residents to …”: whom somebody named before calls upon. */
const isCalledUpon = ({ tokens }: Discourse, subject: TokenRange | null): boolean =>
  subject !== null && calledUpon.has((tokens[subject.first] as Token).text)
const calledUpon = foldedSet(calledUponWords)

const needsAccused = new Set(['اتهم', 'حمّل'])
/** Verbs with an object at all times. */
const needsObject = new Set([
  'وصف',
  'أمهل',
  'ناشد',
  'حث',
  'لام',
  'عاهد',
  'تعاهد',
  'أنذر',
  'طمأن',
  'نصح',
  'تحدى',
  'خاطب',
])

/** “and described the castle as …”, “and called upon the world to …”: the only phrase is no subject. */
function isAddressed(tokens: readonly Token[], cue: Cue, { subject, content }: Arguments): boolean {
  if (subject === null || cue.pronoun || (cue.verb?.past !== 'وصف' && !joined(tokens, cue))) return false
  if (content?.by !== 'object') return true
  const { word } = tokens[content.first] as Token
  return cue.verb?.past !== 'وصف' && isVerbalNoun(word)
}

/** A ل that leads to the speaker is no part of the mention. */
const cutOf = (tokens: readonly Token[], speaker: Mention | null): number =>
  speaker === null ? 0 : (speaker.cut ?? (/^لل../.test((tokens[speaker.first] as Token).text) ? 1 : 0))

/** “The group says, in the words of its spokesman, …”. */
function spokenBy({ tokens, names }: Discourse, cue: Cue): TokenRange | null {
  for (let i = cue.last + 1; i < Math.min(tokens.length - 2, cue.last + 4); i++)
    if ((tokens[i] as Token).text === 'علي' && tokens[i + 1]?.text === 'لسان')
      return nounPhraseAt(tokens, i + 2, Math.min(tokens.length - 1, i + 14), names, true)
  return null
}

/** “We in the Front confirm”: those who write. */
function ourselves({ tokens, names, quoteEnds }: Discourse, cue: Cue): TokenRange | null {
  for (let i = Math.max(0, cue.first - 16); i <= cue.last + 1; i++) {
    if (!/^و?(?:اننا|نحن|انا)$/.test(tokens[i]?.text ?? '') && i !== cue.last) continue
    // “we leaders of three battalions announce”
    if (i < cue.first - 1 && tokens[i]?.text === 'نحن' && tokens[i + 1]?.text !== 'في') {
      const whole = nounPhraseAt(tokens, i + 1, cue.first - 1, names, false)
      if (whole?.last === cue.first - 1) return whole
    }
    if (tokens[i + 1]?.text !== 'في' || tokens[i + 2] === undefined) continue
    const quote = quoteEnds.get(i + 2)
    if (quote !== undefined) return { first: i + 3, last: quote - 1 }
    const limit = i < cue.first ? cue.first - 1 : Math.min(tokens.length - 1, i + 10)
    const phrase = nounPhraseAt(tokens, i + 2, limit, names, true)
    if (phrase !== null && (names.has(phrase.first) || isSource((tokens[phrase.first] as Token).word))) return phrase
  }
  return headedBy({ tokens, names }, cue)
}

const longestHeading = 14

/** “Statement of X: we call upon …”: who stands behind “of”, or alone before the colon. */
function headedBy({ tokens, names }: Pick<Discourse, 'tokens' | 'names'>, cue: Cue): TokenRange | null {
  let colon = cue.first - 1
  const { sentence } = tokens[cue.first] as Token
  while (colon > 0 && cue.first - colon < 4 && tokens[colon]?.text !== ':') colon--
  if (tokens[colon]?.text !== ':' || tokens[colon]?.sentence !== sentence) return null
  let first = colon
  while (first > 0 && colon - first < longestHeading && tokens[first - 1]?.sentence === sentence) first--
  for (let i = first; i < colon; i++) {
    const led = i > first && ['من', 'عن'].includes(tokens[i - 1]?.text ?? '')
    if (!led && i > first) continue
    const whole = nounPhraseAt(tokens, i, colon - 1, names, false)
    if (whole?.last === colon - 1 && (names.has(i) || (led && isSource((tokens[i] as Token).word)))) return whole
  }
  return null
}

/** “The agency quoted X as saying”: it is X who speaks. */
function relayedBy(discourse: Discourse, cue: Cue, found: Arguments): TokenRange | null {
  const { tokens, names } = discourse
  for (let i = cue.last + 1; i < Math.min(tokens.length, cue.last + 12, found.content?.first ?? tokens.length); i++) {
    if ((tokens[i] as Token).text !== 'عن') continue
    // “quoted X as saying”: the verb is the agency's, the noun X's
    if (ownNounBehind(discourse, i)) return null
    return nounPhraseAt(tokens, i + 1, Math.min(tokens.length - 1, i + 12), names, true)
  }
  return null
}

/** “And his office says he is abroad”: as it is spoken, without “that”. */
const spokenContent = (tokens: readonly Token[], cue: Cue, limit: number): ContentStart | null =>
  cue.verb?.past === 'قال' && /^و?ب[يت]|^و?عم$/.test((tokens[cue.first] as Token).text) && cue.last < limit
    ? { first: cue.last + 1, by: 'clause', cut: 0 }
    : null

/** “Played down the importance of …”: what is said stands behind the word the verb asks for. */
function throughContent(tokens: readonly Token[], { verb }: Cue, content: ContentStart | null): ContentStart | null {
  if (verb === null || verb.through.length === 0 || content === null) return content
  const { text } = tokens[content.first] as Token
  return verb.through.some((word) => foldedText(word) === text) ? { ...content, first: content.first + 1 } : null
}

const aboutOf = new Set(['عن', 'حول', 'بشان', 'من', 'علي', 'في'])

/** “What media told of …”: what is said stands behind “of”, or is no more than the clause. */
function freeContent({ tokens, times }: Discourse, cue: Cue, found: Arguments): ContentStart | null {
  let from = Math.max(cue.last + 1, (found.subject?.last ?? cue.last) + 1)
  while (['»', '"', '”'].includes(tokens[from]?.text ?? '') || times.has(from)) from = (times.get(from) ?? from) + 1
  for (let i = from; i < Math.min(tokens.length - 1, from + 7); i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark' || isComplementiser(token)) break
    if (token.text === 'من' && isComplementiser(tokens[i + 1] as Token)) return { first: i + 2, by: 'clause', cut: 0 }
    if (aboutOf.has(token.text) && token.text !== 'في' && token.text !== 'علي')
      return { first: i + 1, by: 'preposition', cut: 0 }
  }
  return null
}

/** “Contrary to what X said”: what that was is not told. */
const contrary = new Set(['خلافا', 'بخلاف', 'عكس', 'بعكس'])

/** Whether a verb reports here, and is not one of its other meanings. */
function tells(
  discourse: Discourse,
  { cue, speaker, content, told }: Omit<Frame, 'tells'>,
  named: TokenRange | null,
): boolean {
  const { tokens } = discourse
  const { verb } = cue
  if (verb === null) return true
  if (cue.free) return (content !== null || contrary.has(tokens[cue.first - 2]?.text ?? '')) && verb.past !== 'وصف'
  if (cue.relative && !(content !== null && isAdditive(tokens, cue))) return told !== null || content !== null
  const said = content !== null && content.by !== 'object'
  const quoted = told !== null && discourse.quoteEnds.has(told.first - 1)
  const isCharge = content !== null && verb.charge && isCharged(tokens, cue, content)
  if (cue.kind === 'participle') return verb.strict ? said || isCharge : content !== null
  // “put the blame on …”, not “laid hands on …”
  if (verb.beside.length > 0 && !verb.charge && !hasBeside(tokens, cue, content)) return false
  // “shared a recording in which a commander says: …”
  if (verb.past === 'تداول' && (content?.by === 'colon' || content?.by === 'quotation')) return false
  if (verb.past === 'ذكر' && cue.impersonal) return false
  // “was informed of the strike”: who informed is not told
  if (cue.impersonal && verb.addressee && content?.by === 'preposition') return false
  if (verb.past === 'زف') return content !== null
  if (cue.negated)
    return (
      (verb.strict ? said || isCharge : content !== null) ||
      cue.pronoun ||
      (speaker !== null && !verb.strict && !verb.bySource)
    )
  if (
    cue.doubtful &&
    !said &&
    !quoted &&
    !isCharge &&
    !(told !== null && speaker !== null && named === null) &&
    !(named !== null && content !== null) &&
    !(
      content !== null &&
      (verb.object || (verb.bySource && named === null && isBody(discourse, speaker))) &&
      (speaker !== null || (/ت$/.test((tokens[cue.last] as Token).text) && isAct(tokens, content)))
    )
  )
    return false
  if (verb.strict) return said || quoted || isCharge || (told !== null && speaker !== null && named === null)
  if (verb.bySource) {
    // “broadcast pictures of them”: shown, and nothing said
    if (shows.has(verb.past) && content?.by === 'object' && isPicture(tokens, content.first)) return false
    const bySource = isBody(discourse, speaker)
    return (
      content?.by === 'clause' ||
      content?.by === 'colon' ||
      quoted ||
      (cue.firstPerson && content !== null) ||
      (bySource && (content !== null || cue.pronoun))
    )
  }
  return content !== null || told !== null || cue.pronoun || speaker !== null
}

const shows = new Set(['بث', 'تناقل', 'أورد', 'نشر', 'أظهر'])
const isPicture = (tokens: readonly Token[], i: number): boolean =>
  !tokens
    .slice(i + 1, i + 3)
    .some(({ text, word }) => isVerbalNoun(word) || (/^ل[^ل]/.test(text) && isVerbalNoun(wordOf(text.slice(1))))) &&
  /^(?:ال)?(?:صوره?|صورا|مقطع|مقطعا|مقاطع|فيديو|تسجيل|تسجيلا|تسجيلات|مشاهد|لقطات|شريط|شريطا)$/.test(
    (tokens[i] as Token).text,
  )

const farthestCharge = 14
const farthestBeside = 5
const hasBeside = (tokens: readonly Token[], { verb, last }: Cue, content: ContentStart | null): boolean =>
  content !== null &&
  tokens
    .slice(last + 1, content.first + farthestBeside)
    .some(({ text }) => verb?.beside.some((word) => foldedText(word) === text))

const isBody = ({ tokens, names }: Discourse, speaker: TokenRange | null): boolean =>
  speaker !== null && (names.has(speaker.first) || isSource((tokens[speaker.first] as Token).word))

/** “and denied the fall of …”: what is said or done. */
const isAct = (tokens: readonly Token[], { by, first }: ContentStart): boolean =>
  by === 'object' && (isVerbalNoun((tokens[first] as Token).word) || isThingSaid((tokens[first] as Token).word))

/** “As the report also said that …” goes on; “…, as the report said” looks back. */
const isAdditive = (tokens: readonly Token[], cue: Cue): boolean =>
  /^كما$|^مثلما$/.test((tokens[cue.lead] as Token).text)

/** “held X responsible”, “described X as …”: the object with what it is charged with. */
function isCharged(tokens: readonly Token[], { verb, last }: Cue, content: ContentStart): boolean {
  if (verb?.strict === false) return true
  if (verb !== null && verb.beside.length > 0)
    return tokens
      .slice(last + 1, last + farthestCharge)
      .some(({ text }) => verb.beside.some((word) => foldedText(word) === text))
  const to = Math.min(tokens.length, content.first + 12)
  for (let i = last + 1; i < to; i++) {
    const { text } = tokens[i] as Token
    if (
      verb?.past === 'حمّل' || verb?.past === 'أخلى'
        ? /مسوولي|تبع|وزر/.test(text)
        : verb?.past === 'وصف' || verb?.past === 'قدّر'
          ? /^ب/.test(text)
          : /^علي$|^الي$/.test(text)
    )
      return true
  }
  return false
}
