import { foldedSet, foldedText } from '../fold.ts'
import { isRole, isThingSaid, nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import { adjective, isBodyNoun, isPeople, mayBeName, teller } from '../grammar/phrase-words.ts'
import { isComplementiser } from '../grammar/sentence.ts'
import { hasArticle, isDefinite, isVerbalNoun } from '../grammar/word-shape.ts'
import { papersThatSay } from '../lexicon/clause-words.ts'
import { calledUponWords } from '../lexicon/function-words.ts'
import type { Token } from '../tokens.ts'
import type { Word } from '../words.ts'
import { type Arguments, argumentsBehind } from './arguments.ts'
import { calledContent } from './called.ts'
import type { Cue } from './cue.ts'
import { describedEnd, isHeardThrough } from './described-phrase.ts'
import { type Discourse, endOf, surfaceOf } from './discourse.ts'
import { type ContentStart, type Frame, nothing } from './frame.ts'
import type { Mention } from './mention.ts'
import { named as identified } from './named.ts'
import { isDescription } from './occasion.ts'
import { ourselves, relayedBy, spokenBy } from './other-voices.ts'
import { publishedReport } from './published-report.ts'
import { sentimentBehind } from './sentiment.ts'
import { behindSource } from './source-frames.ts'
import { subjectBefore } from './subject.ts'
import { clauseBegin, quoteBefore, toldBefore } from './told-before.ts'
import { isRumour } from './verb-cue.ts'
import { isAdditive, tells } from './verb-tells.ts'
import { isSource, speaksWell } from './who-speaks.ts'
import { recordedBefore, speakerOfWords } from './whose-words.ts'

export function verbFrame(discourse: Discourse, cue: Cue): Frame {
  const { tokens } = discourse
  // “investigators who talked to the agency”
  const heard =
    (isHeardThrough(tokens[cue.first]) || tokens[cue.first]?.text === 'تحدث') &&
    tokens[cue.first - 1]?.kind === 'word' &&
    !(tokens[cue.first]?.text === 'تحدث' && hasArticle((tokens[cue.first - 1] as Token).word)) &&
    /^(?:الي|مع)$|^ل/.test(tokens[cue.last + 1]?.text ?? '')
  if (heard || isDescription(discourse, cue.first)) return { ...nothing, cue, tells: false }
  const limit = endOf(discourse, cue.last)
  const nobody = cue.firstPerson || cue.impersonal || cue.kind === 'participle'
  // “a report in which it confirms …”: what the verb describes is not who speaks
  const within = tokens[cue.last + 1]?.text ?? ''
  // “according to what X stated (أفاد به)”: the pronoun is what was said
  const inside =
    /^(?:في|ب)(?:ه|ها|هم|هما)$/.test(within) &&
    !(within.startsWith('ب') && cue.verb?.prepositions.includes('ب') === true)
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
  // “(said in a statement) in which it mourned four of its soldiers (that …)”: who is mourned says nothing
  if (inside && cue.verb?.past === 'نعى' && found.subject !== null)
    found = { ...found, subject: null, content: { ...found.subject, by: 'object', cut: 0 } }
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
  const parted = accused ? (partedAt(discourse, found.subject) ?? twoNamesAt(discourse, cue, found.subject)) : null
  if (parted !== null)
    found = {
      ...found,
      subject: { first: parted, last: parted },
      content: { first: parted + 1, by: 'object', cut: 0 },
    }
  // “and vows to the families of …”: whom it is said to
  if (
    alone &&
    !accused &&
    found.subject !== null &&
    found.addressee === null &&
    named === null &&
    cue.verb?.addressee === true
  )
    found = { ...found, addressee: found.subject, subject: null }
  if (accused && parted === null && found.subject !== null)
    found = { ...found, subject: null, content: { first: found.subject.first, by: 'object', cut: 0 } }
  // “and (she) calls upon the mediators to …”
  if (
    named === null &&
    !accused &&
    joined(tokens, cue) &&
    isOfMen(discourse, cue, found.subject) &&
    found.subject !== null
  )
    found = {
      ...found,
      subject: null,
      content: {
        first: found.subject.first,
        by: found.content?.by === 'preposition' ? 'preposition' : 'object',
        cut: 0,
      },
    }
  const whom = named === null && !cue.pronoun && cue.verb?.past === 'اتهم' ? knownAccused(discourse, cue, limit) : null
  if (whom !== null)
    found = {
      ...found,
      subject: { first: cue.last + 1, last: whom - 1 },
      content: { first: whom, by: 'object', cut: 0 },
    }
  // “and described the report as …”: with one phrase only it is what is described
  if (
    cue.verb?.past === 'وصف' &&
    !cue.pronoun &&
    named === null &&
    found.subject !== null &&
    isDescribed(tokens, found)
  )
    found = { ...found, subject: null, content: { first: found.subject.first, by: 'object', cut: 0 } }
  // “and described” + “the pictures of the video as …”
  if (cue.verb?.past === 'وصف' && named === null && found.subject !== null && isDescribedPaper(tokens, cue, found))
    found = { ...found, subject: null, content: { first: found.subject.first, by: 'object', cut: 0 } }
  // “claimed the attack” + “a group that …”: the object before the subject
  const turned = named === null && !nobody ? objectFirst(discourse, cue, found, limit) : null
  if (turned !== null) found = turned
  let speaker: Mention | null =
    named ??
    found.subject ??
    beforeThat(discourse, cue) ??
    (inside ? (recordedBefore(discourse, cue) ?? speakerOfWords(discourse, cue)) : null)
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
    !cue.negated &&
    found.content?.by !== 'clause' &&
    !joined(tokens, cue) &&
    quoteBefore(discourse, named?.first ?? cue.lead) !== null
  const told =
    found.content === null || quoted || (cue.relative && !isAdditive(tokens, cue))
      ? toldBefore(discourse, cue, named, found)
      : null
  const published = publishedReport(discourse, cue, found)
  if (published !== null) return { ...nothing, cue, speaker: found.subject, content: published, time: found.time }
  const mouthpiece = spokenBy(discourse, cue)
  if (mouthpiece !== null && speaker === null) speaker = mouthpiece
  if (cue.firstPerson && speaker === null) speaker = ourselves(discourse, cue)
  const relayed = ['نقل', 'علم'].includes(cue.verb?.past ?? '') ? relayedBy(discourse, cue, found) : null
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

/** “(accused) the White Helmets” + “the army of …”: a known name behind a definite phrase, and right before the charge. */
function knownAccused({ tokens, names, places }: Discourse, cue: Cue, limit: number): number | null {
  for (let k = cue.last + 2; k < Math.min(limit, cue.last + farthestSaid); k++) {
    const { kind, text } = tokens[k] as Token
    if (kind === 'mark' || isComplementiser(tokens[k] as Token)) return null
    const end = names.get(k)
    if (end === undefined) continue
    const led = /^ب../.test(tokens[end + 1]?.text ?? '')
    const whole = hasArticle((tokens[k - 1] as Token).word) && !names.has(k - 1)
    return led && whole && !places.has(k) && !/^[ولب]/.test(text) ? k : null
  }
  return null
}

/** “claimed the attack the Front”: a definite thing that was said or done, then somebody who says things. */
function objectFirst(discourse: Discourse, cue: Cue, found: Arguments, limit: number): Arguments | null {
  const { tokens, names } = discourse
  if (cue.verb === null || cue.pronoun || cue.plural) return null
  if (found.content?.by === 'preposition' && found.subject === null) return ledFirst(discourse, cue, found, limit)
  if (!cue.verb.object) return null
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

/** “(welcomed) the step” + “international organisations”: one definite noun behind the verb's preposition, then who does it. */
function ledFirst(discourse: Discourse, cue: Cue, found: Arguments, limit: number): Arguments | null {
  const { tokens, names } = discourse
  const { content } = found
  if (content === null || content.cut === 0 || content.first !== cue.last + 1) return null
  const next = content.first + 1
  const [thing, who] = [tokens[content.first] as Token, tokens[next]]
  if (!/^بال|^لل/.test(thing.text) || who === undefined || next > limit || who.kind !== 'word') return null
  if (hasArticle(who.word) || isVerbalNoun(who.word)) return null
  const each = who.text === 'كل' && tokens[next + 1]?.text === 'من'
  if (!each && !speaksWell(discourse, next) && !isPeople(who.word)) return null
  const whole = nounPhraseAt(tokens, next, limit, names, true)
  if (whole === null) return null
  const subject = identified(tokens, { first: next, last: describedEnd(discourse, whole, null, limit) })
  return { ...found, subject, content: { ...content, last: content.first } }
}

const farthestSaid = 10

/** “X has said before”, written “it has come before of X that he said”: who stands behind ل. */
function beforeThat({ tokens, names }: Discourse, { first, lead }: Cue): Mention | null {
  if (lead !== first || tokens[first - 1]?.text !== 'ان') return null
  for (let k = first - 2; k > first - farthestSaid && tokens[k]?.sentence === tokens[first]?.sentence; k--) {
    if (!/^و?(?:ان)?سبق$/.test(tokens[k]?.text ?? '')) continue
    const led = tokens[k + 1] as Token
    const whole = /^ل/.test(led.text) && k + 1 < first - 1 ? nounPhraseAt(tokens, k + 1, first - 2, names, false) : null
    return whole?.last === first - 2 ? { ...whole, cut: 1 } : null
  }
  return null
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
  verb?.past === 'اتهم' && subject !== null && /^ب(?!عض)...../.test(tokens[subject.last + 1]?.text ?? '')
    ? true
    : verb?.past === 'حمّل'
      ? content?.by === 'object' && /مسوولي|^كامل$|^تبع|^وزر$|^مغبه$|^عواقب$/.test(tokens[content.first]?.text ?? '')
      : content?.by !== 'object' && content?.by !== 'clause' && content?.by !== 'quotation'

/** “activists” + “the army”, “witnesses” + “the scene”: people who tell in an indefinite plural, then a definite noun. */
const partedAt = ({ tokens }: Discourse, subject: TokenRange | null): number | null =>
  subject !== null &&
  subject.last > subject.first &&
  teller.has((tokens[subject.first] as Token).text) &&
  isBodyNoun((tokens[subject.first + 1] as Token).word)
    ? subject.first
    : null

/** “(accused) Rajan” + “Turman (of …)”: two names of one word each, behind a feminine. */
const twoNamesAt = ({ tokens }: Discourse, { gender, last }: Cue, subject: TokenRange | null): number | null =>
  gender === 'feminine' &&
  subject !== null &&
  subject.first === last + 1 &&
  subject.last === subject.first + 1 &&
  [subject.first, subject.last].every((k) => isOneName((tokens[k] as Token).word))
    ? subject.first
    : null

const isDescribedPaper = (tokens: readonly Token[], cue: Cue, { subject, content }: Arguments): boolean =>
  joined(tokens, cue) &&
  !cue.pronoun &&
  subject !== null &&
  content?.by === 'object' &&
  content.first === subject.last + 1 &&
  papers.has((tokens[subject.first] as Token).text)
const papers = foldedSet(papersThatSay)

const isOneName = (word: Word): boolean =>
  !hasArticle(word) &&
  !isSource(word) &&
  (mayBeName(word) || (/..ه$/.test(word.text) && !isVerbalNoun(word) && !isRole(word) && !isBodyNoun(word)))

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
/** “and (she) calls upon the mediators”: men in the plural, behind a verb in the feminine whose subject was named before. */
const isOfMen = ({ tokens }: Discourse, cue: Cue, subject: TokenRange | null): boolean =>
  (cue.stance === 'demands' || cue.stance === 'warns') &&
  subject?.first === cue.last + 1 &&
  ofAnotherGender(cue, (tokens[subject.first] as Token).text)

/** “the mediators”, “the owners of …” behind a feminine; “the militia of …” behind a masculine. */
const ofAnotherGender = ({ gender }: Cue, text: string): boolean =>
  gender === 'feminine'
    ? /^ال..?.?اء$|^ا?ل?(?:اصحاب|ابناء|الشبان|الرجال|الساير|المارة)$/.test(text)
    : gender === 'masculine' &&
      /^(?:ال)?(?:ميليشي[اه]|ميليشيات|حرك[هة]|جبه[هة]|جماعه|حكومه|قوات|فصايل|كتايب|عشاير|سلطات|معارضه|اداره|منظمه|منظمات)$/.test(
        text,
      )

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
  'شكر',
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

const naming = new Set(['سمّى', 'أسمى'])
const saysWhat = new Set(['قال', 'زعم', 'ادعى', 'ذكر', 'أكد', 'رأى', 'اعتبر', 'اعتقد'])

/** “What media told of …”: what is said stands behind “of”, or is no more than the clause. */
function freeContent(discourse: Discourse, cue: Cue, found: Arguments): ContentStart | null {
  const { tokens, times } = discourse
  let from = Math.max(cue.last + 1, (found.subject?.last ?? cue.last) + 1)
  while (['»', '"', '”'].includes(tokens[from]?.text ?? '') || times.has(from)) from = (times.get(from) ?? from) + 1
  const called = cue.pronoun ? calledContent(discourse, cue, from) : null
  if (called !== null || (naming.has(cue.verb?.past ?? '') && cue.pronoun)) return called
  // “pictures of what it says are tanks”
  if (!cue.pronoun && saysWhat.has(cue.verb?.past ?? '') && /^ان(?:ه|ها|هم|هما)$/.test(tokens[from]?.text ?? ''))
    return { first: from + 1, by: 'clause', cut: 0 }
  for (let i = from; i < Math.min(tokens.length - 1, from + 7); i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark' || isComplementiser(token)) break
    if (token.text === 'من' && isComplementiser(tokens[i + 1] as Token)) return { first: i + 2, by: 'clause', cut: 0 }
    // “what the paper published, quoting (نقلا عن) an officer”
    if (tokens[i - 1]?.text === 'نقلا') continue
    if (aboutOf.has(token.text) && token.text !== 'في' && token.text !== 'علي')
      return { first: i + 1, by: 'preposition', cut: 0 }
  }
  return null
}
