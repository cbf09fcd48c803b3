import { foldedSet } from '../fold.ts'
import { isJoinedVerb } from '../grammar/finite-verb.ts'
import { isRole, isThingSaid, nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import { adjective, isBodyNoun, isPeople, mayBeName, objectNoun, ownsPeople, teller } from '../grammar/phrase-words.ts'
import { endsNounPhrase, isComplementiser, opensClause } from '../grammar/sentence.ts'
import { hasArticle, hasPronoun, isVerbalNoun } from '../grammar/word-shape.ts'
import { clauseOpenersWords } from '../lexicon/function-words.ts'
import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'
import { keepsName } from './anonymity.ts'
import { isClock } from './asides.ts'
import type { Cue } from './cue.ts'
import { describedEnd } from './described-phrase.ts'
import { type Discourse, surfaceOf } from './discourse.ts'
import { named } from './named.ts'
import { adverbs, prepositionAt, prepositions } from './prepositions.ts'
import { quoteBefore } from './told-before.ts'
import { verbReading } from './verb-readings.ts'
import { isSource } from './who-speaks.ts'

const longestSpeaker = 16

/** The phrase that begins here: up to the complementiser or colon, if one is near and who speaks is still to come. */
export function phraseFrom(
  discourse: Discourse,
  cue: Cue,
  i: number,
  limit: number,
  speaker: boolean,
): TokenRange | null {
  const { tokens, names } = discourse
  const stop = Math.min(limit, beforeAnother(tokens, i, limit))
  const takesObject =
    cue.verb !== null && (cue.verb.object || cue.verb.addressee || cue.verb.charge || cue.verb.bySource)
  const clause = speaker ? clauseAhead(discourse, i, stop) : null
  const open = clause !== null && cue.verb?.addressee !== true && cue.verb?.charge !== true
  let phrase = nounPhraseAt(tokens, i, clause === null ? stop : clause - 1, names, true)
  // up to the clause all is one phrase, unless an object stands between
  const next = phrase === null ? undefined : tokens[phrase.last + 1]
  const owned = next !== undefined && ownsPeople(next.word)
  if (open && phrase !== null && !owned && (!takesObject || !isObject(discourse, phrase.last + 1)))
    phrase = nounPhraseAt(tokens, i, (clause as number) - 1, names, false)
  // “«…», says the guard X Y”: what is said stands before, and nothing is left but who says it
  if (phrase !== null && speaker && clause === null && isTold(discourse, cue))
    phrase = nounPhraseAt(tokens, i, stop, names, false)
  if (phrase === null || !speaker) return phrase
  phrase = withoutOwnWords(tokens, cue, phrase)
  if (takesObject) phrase = beforeObject(discourse, cue, phrase)
  const whole = named(tokens, { first: phrase.first, last: describedEnd(discourse, phrase, clause, stop) })
  // “asked” + “of the ambassadors”
  const taken = asksOf.has(cue.verb?.past ?? '') ? ['من'] : (cue.verb?.prepositions ?? [])
  return beforeContent(discourse, whole, taken)
}

/** “(ended) Mahmoud” + “his talk with …”: with what was begun or ended. */
function withoutOwnWords(tokens: readonly Token[], { verb }: Cue, { first, last }: TokenRange): TokenRange {
  if (!closing.has(verb?.past ?? '')) return { first, last }
  for (let k = first + 1; k <= last; k++) if (ownWords.test((tokens[k] as Token).text)) return { first, last: k - 1 }
  return { first, last }
}
const closing = new Set(['ختم', 'اختتم', 'استهل', 'بدأ', 'تابع', 'أكمل', 'أنهى'])
const ownWords = /^(?:حديث|كلام|كلمت|خطاب|شهادت|روايت|تصريح|تصريحات|مداخلت|قصت|مقابلت|رسالت|منشور)(?:ه|ها|هم|هما)$/

/**
 * “his lawyer” + “the sentence”, which is written like “the lawyer of the sentence” but for its ه; “the President” + “Syria”, behind
 * the adjective of a title.
 */
function beforeObject(discourse: Discourse, cue: Cue, { first, last }: TokenRange): TokenRange {
  const { tokens, places } = discourse
  const [head, next] = [tokens[first] as Token, tokens[first + 1]]
  const bare = bareNameEnd(discourse, { first, last })
  if (bare !== null) return { first, last: bare }
  const owned = cue.gender === 'masculine' && isRole(head.word) && surfaceOf(discourse, head).endsWith('\u0647')
  if (owned && first < last && next !== undefined && hasArticle(next.word) && !isRole(next.word))
    return isBodyNoun(next.word) || !adjective(next.word) ? { first, last: first } : { first, last }
  for (let k = first + 2; k <= last; k++)
    if (places.has(k) && hasArticle(head.word) && hasArticle((tokens[k - 1] as Token).word))
      return { first, last: k - 1 }
  return { first, last }
}

/** “(denied) Rahma” + “the accusations”, “(announced) Moscow” + “the withdrawal of …”: a name nobody has listed, before what is said or done. */
function bareNameEnd({ tokens, names }: Discourse, { first, last }: TokenRange): number | null {
  const { word, text } = tokens[first] as Token
  if (first === last || names.has(first) || hasArticle(word) || isSource(word) || isRole(word) || isVerbalNoun(word))
    return null
  if (isThingSaid(word) || objectNoun.has(text) || hasPronoun(word) || isBodyNoun(word) || teller.has(text)) return null
  const next = tokens[first + 1] as Token
  if (/..ه$/.test(text)) return hasArticle(next.word) && toldAgain.test(next.text) ? first : null
  if (!mayBeName(word) || isPeople(word)) return null
  return !hasArticle(next.word) && isVerbalNoun(next.word) ? first : null
}
const toldAgain = /^ال(?:اتهام|اتهامات|تهمه|تهم|خبر|انباء|روايه|مزاعم|ادعاءات|تقارير|شايعات|معلومات)$/

/** Whether what is said stands before the verb. */
const isTold = (discourse: Discourse, cue: Cue): boolean =>
  cue.kind === 'verb' &&
  cue.verb?.past !== 'أفاد' &&
  cue.verb?.past !== 'أبلغ' &&
  ((cue.relative && discourse.tokens[cue.lead]?.text !== 'كما') ||
    (cue.start === (discourse.tokens[cue.first] as Token).start && quoteBefore(discourse, cue.lead) !== null))

function clauseAhead({ tokens, quoteEnds }: Discourse, i: number, stop: number): number | null {
  for (let k = i; k <= Math.min(stop, i + longestSpeaker); k++) {
    const token = tokens[k] as Token
    if (opensClause(tokens, k) || (token.text === ':' && !isClock(tokens, k))) return k
    if (quoteEnds.has(k) && k > i + 1) return null
    if (token.text === '؛' || isJoinedVerb(token.word)) return null
    if (token.text === '،' && beside.has(tokens[k + 1]?.text ?? '')) return null
  }
  return null
}

/** “…, without saying that …”, “…, after it had …”: what stands there is told besides. */
const beside = new Set(['من', 'دون', 'بدون', 'بعدما', 'قبل', 'فيما', 'بينما'])

/** “(showed) pictures” + “it says are of …”: the last token before another verb that has the clause behind it. */
function beforeAnother(tokens: readonly Token[], i: number, stop: number): number {
  for (let k = i + 1; k <= Math.min(stop, i + longestSpeaker); k++) {
    const token = tokens[k] as Token
    if (token.kind === 'mark') return stop
    if (isComplementiser(token)) {
      // “replied in a statement in which it said that …”
      const verb = inIt.test((tokens[k - 1] as Token).text) ? k - 2 : k - 1
      return verb > i && isClauseVerb(tokens[verb] as Token) ? verb - 1 : stop
    }
  }
  return stop
}

export const inIt = /^في(?:ه|ها|هما|هم)$/

/** A verb of saying that is nothing else. */
export const isClauseVerb = ({ word }: Token): boolean => {
  const reading = verbReading(word)
  return reading !== null && reading.form.kind === 'verb' && !reading.doubtful
}

/** Verbs behind which من leads to whom something is asked of. */
export const asksOf: ReadonlySet<string> = new Set(['طلب', 'رجا'])

export const clauseOpeners = foldedSet(clauseOpenersWords)

/** Whether a thing said begins here, and no more of the name of who says it. */
function isObject({ tokens, names }: Discourse, i: number): boolean {
  const token = tokens[i]
  if (token === undefined || token.kind === 'mark' || names.has(i)) return false
  if (isComplementiser(token) || prepositions.has(token.text) || isRole(token.word)) return false
  return (
    isVerbalNoun(token.word) ||
    isThingSaid(token.word) ||
    objectNoun.has(token.text) ||
    ((endsNounPhrase(token) || hasPronoun(token.word)) && !clauseOpeners.has(token.text) && !adverbs.has(token.text))
  )
}

/** Up to where what is said begins: “local media” + “of the death of …”, “experts” + “on the army's account”. */
export function beforeContent(discourse: Discourse, { first, last }: TokenRange, taken: readonly string[]): TokenRange {
  const { tokens } = discourse
  if (taken.length === 0) return { first, last }
  for (let i = first + 1; i <= last; i++) {
    const found = prepositionAt(discourse, i)
    if (found === null || !taken.includes(found.preposition)) continue
    const next = tokens[found.first]
    // “a statement of the ministry”
    const owner =
      found.preposition === 'ل' && next !== undefined && !isVerbalNoun(wordOf(next.text.replace(/^لل?/, '')))
    // “deputies” + “(warned) of a vacuum”: no other such word comes
    if (found.cut === 0 && !owner && found.preposition !== 'عن' && !takenAgain(discourse, found.first + 1, taken))
      return { first, last: i - 1 }
    if ((found.cut === 1 && !owner) || (next !== undefined && (isThingSaid(next.word) || isVerbalNoun(next.word))))
      return { first, last: i - 1 }
  }
  return { first, last }
}

const longestAside = 16
function closingComma(tokens: readonly Token[], from: number): number | null {
  for (let k = from; k < from + longestAside; k++) if (tokens[k]?.text === '،') return k
  return null
}

const longestTaken = 9
/** Whether the verb's preposition comes once more in the clause. */
function takenAgain(discourse: Discourse, from: number, taken: readonly string[]): boolean {
  const { tokens } = discourse
  for (let k = from, end = from + longestTaken; k < end; k++) {
    const token = tokens[k]
    // “a commander in the Front, who asked not to be named,”
    if (token?.text === '،' && keepsName(tokens, k + 1)) {
      const close = closingComma(tokens, k + 1)
      if (close === null) return false
      end += close - k
      k = close
      continue
    }
    if (token === undefined || token.sentence !== tokens[from]?.sentence || token.text === '،') return false
    const found = prepositionAt(discourse, k)
    if (isComplementiser(token) || (found !== null && taken.includes(found.preposition))) return true
  }
  return false
}
