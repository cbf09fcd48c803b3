import { foldedSet, foldedText } from '../fold.ts'
import { isRole, isThingSaid, type TokenRange } from '../grammar/noun-phrase.ts'
import { hasArticle, isVerbalNoun } from '../grammar/word-shape.ts'
import { papersThatSay } from '../lexicon/clause-words.ts'
import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'
import { isRansom } from './argument-phrases.ts'
import { opensDenial } from './content-end.ts'
import type { Cue } from './cue.ts'
import type { Discourse } from './discourse.ts'
import type { ContentStart, Frame } from './frame.ts'
import { withheld } from './negation.ts'
import { isSource } from './who-speaks.ts'

/** “Contrary to what X said”: what that was is not told. */
const contrary = new Set(['خلافا', 'بخلاف', 'عكس', 'بعكس'])

/** Whether a verb reports here, and is not one of its other meanings. */
export function tells(
  discourse: Discourse,
  { cue, speaker, content, told }: Omit<Frame, 'tells'>,
  named: TokenRange | null,
): boolean {
  const { tokens } = discourse
  const { verb } = cue
  if (verb === null) return true
  // “what they called the «aggression»”; else somebody is appointed
  if (names.has(verb.past)) return cue.free && cue.pronoun && content !== null
  if (cue.free) return content !== null || contrary.has(tokens[cue.first - 2]?.text ?? '')
  if (cue.relative && !(content !== null && isAdditive(tokens, cue))) return told !== null || content !== null
  const said = content !== null && content.by !== 'object'
  const quoted = told !== null && discourse.quoteEnds.has(told.first - 1)
  // “called it a lie”: the word of denial tells
  if (calls(cue) && said && content !== null && opensDenial(tokens, content.first - 1)) return false
  const isCharge = content !== null && verb.charge && isCharged(tokens, cue, content)
  if (cue.kind === 'participle') return verb.strict ? said || isCharge : content !== null
  // “carrying his granddaughter: …”, “bears responsibility”
  if (verb.past === 'حمّل') return isCharge
  // “footage a channel broadcast shows …”: how it came before the public
  if (cue.pronoun && shows.has(verb.past) && content?.by !== 'preposition' && isShown(tokens[cue.first - 1]))
    return false
  // “put the blame on …”, not “laid hands on …”
  if (verb.beside.length > 0 && !verb.charge && !hasBeside(tokens, cue, content)) return false
  // “shared a recording in which a commander says: …”
  if (verb.past === 'تداول' && (content?.by === 'colon' || content?.by === 'quotation')) return false
  if (verb.past === 'ذكر' && cue.impersonal) return content?.by === 'clause'
  // “holds on to its positions”: ground, and no word
  if (
    verb.past === 'تمسك' &&
    content !== null &&
    content.by !== 'clause' &&
    ground.test(tokens[content.first]?.text ?? '')
  )
    return false
  // “ruled that”, “agreed that”: they pass away, and make accords, as well
  if (agrees.has(verb.past)) return content?.by === 'clause'
  // “the enemy lies”, “lied when he said”: nothing is denied
  if (/^[وف]?[يت]?كذب(?:ت|وا|ون)?$/.test((tokens[cue.first] as Token).text) && liesOnly(tokens, cue, content))
    return false
  // “brought charges against (ادعى على) three officers”
  if (verb.past === 'ادعى' && content === null && speaker !== null && tokens[speaker.last + 1]?.text === 'علي')
    return false
  // “(an area) that was declared safe”
  if (cue.impersonal && verb.object && content?.by === 'object' && isDeclaredSo(tokens, cue, content)) return false
  // “was informed of the strike”: who informed is not told
  if (cue.impersonal && verb.addressee && content?.by === 'preposition') return false
  if (verb.past === 'زف') return content !== null
  if (cue.negated)
    return (
      (verb.strict && !withheld.has(verb.past) && verb.past !== 'أقر' ? said || isCharge : content !== null) ||
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
    if (content?.by === 'object' && verb.past === 'طلب' && speaker !== null && isRansom(discourse, content.first))
      return true
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

const liesOnly = (tokens: readonly Token[], { last }: Cue, content: ContentStart | null): boolean => {
  const next = tokens[last + 1]
  if (content === null)
    return (
      next === undefined ||
      next.kind === 'mark' ||
      /^(?:و.*|منذ|علي|في|دايما|دوما|عندما|حين|كعادته|كعادتها)$/.test(next.text)
    )
  return (
    content.by === 'object' && tokens.slice(last + 1, last + 6).some(({ text }) => /^(?:حين|حينما|عندما)$/.test(text))
  )
}

const names = new Set(['سمّى', 'أسمى'])
const calls = ({ verb }: Cue): boolean => verb?.past === 'وصف'

const ground =
  /^ب?(?:ال)?(?:معبر|مواقع|موقع|مدينه|بلده|قريه|تله|تلال|جبهه|خطوط|خط|نقاط|ارض|سلاح|مقر|مقرات|ارضي)(?:ه|ها|هم|نا)?$/
const agrees = new Set(['قضى', 'أجمع', 'اتفق'])
const shows = new Set(['بث', 'تناقل', 'أورد', 'نشر', 'أظهر', 'تداول', 'أذاع', 'وثق', 'سجل', 'رصد'])
const papers = foldedSet(papersThatSay)
const isShown = (before: Token | undefined): boolean =>
  before !== undefined &&
  (papers.has(before.text) || papers.has(before.text.replace(/ا$/, '')) || shownThings.test(before.text))
const shownThings = /^(?:لقطات|مشاهد|مشهدا?|شريطا?|حصيله|خريطه|خرايط|احصاييه|ارقام|احصاءات|لقطه|ملفات|نسخه)$/
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
  speaker !== null &&
  (names.has(speaker.first) ||
    isSource((tokens[speaker.first] as Token).word) ||
    isRole((tokens[speaker.first] as Token).word))

/** “and denied the fall of …”: what is said or done. */
const isAct = (tokens: readonly Token[], { by, first }: ContentStart): boolean =>
  by === 'object' && (isVerbalNoun((tokens[first] as Token).word) || isThingSaid((tokens[first] as Token).word))

/** An indefinite adjective behind a passive that describes the noun before it. */
const isDeclaredSo = (tokens: readonly Token[], { first, last }: Cue, content: ContentStart): boolean => {
  const [before, said] = [tokens[first - 1], tokens[content.first] as Token]
  if (content.first !== last + 1 || before?.kind !== 'word' || before.sentence !== said.sentence) return false
  return !hasArticle(said.word) && !isVerbalNoun(said.word) && (/..ه$/.test(said.text) || /..ا$/.test(said.text))
}

/** “As the report also said that …” goes on; “…, as the report said” looks back. */
export const isAdditive = (tokens: readonly Token[], cue: Cue): boolean =>
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
        ? /مسوولي|تبع|وزر|مغبه|عواقب/.test(text)
        : verb?.past === 'وصف' || verb?.past === 'قدّر'
          ? /^ب/.test(text)
          : /^علي$|^الي$/.test(text)
    )
      return true
  }
  return false
}
