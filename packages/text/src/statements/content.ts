import { foldedSet } from '../fold.ts'
import { isFiniteVerb, isJoinedVerb } from '../grammar/finite-verb.ts'
import { nounPhraseAt } from '../grammar/noun-phrase.ts'
import { isComplementiser } from '../grammar/sentence.ts'
import { hasArticle, isVerbalNoun } from '../grammar/word-shape.ts'
import { backPronouns } from '../lexicon/function-words.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'
import { actBefore } from './claimed-act.ts'
import { contentEnd } from './content-end.ts'
import type { Cue } from './cue.ts'
import { beginOf, type Discourse, endOf, spanOfTokens } from './discourse.ts'
import type { Draft } from './drafts.ts'
import type { Frame } from './frame.ts'
import { pointedBack, pointsTo } from './pointed-back.ts'

type Content = Pick<Draft, 'content' | 'contentRange' | 'scope' | 'direct' | 'contentLevel'>
const none: Content = { content: null, contentRange: null, scope: null, direct: false, contentLevel: -1 }

/** What is said: the clause, the quotation or the noun behind the verb, what stands before it, or what “it” points back to. */
export function contentOf(
  discourse: Discourse,
  { cue, content, told, speaker }: Frame,
  next: readonly Cue[],
  before: readonly Draft[],
): Content {
  if (
    content !== null &&
    cue.kind !== 'silence' &&
    !(cue.stance === 'declines-to-comment' && !isBareThat(discourse, content.first)) &&
    (content.by === 'object' || content.by === 'preposition') &&
    pointsTo(discourse, content.first)
  ) {
    const meant = pointedBack(discourse, cue, before, content.first)
    if (meant !== null) return { ...none, ...meant }
  }
  if (content !== null && !(cue.relative && told !== null)) {
    // what stands in the line below a colon
    const below =
      content.by === 'colon' && discourse.tokens[content.first]?.sentence !== discourse.tokens[cue.last]?.sentence
    const limit = endOf(
      discourse,
      !below && discourse.quoteOf[content.first] === discourse.quoteOf[cue.last] ? cue.last : content.first,
    )
    const quote = quotationAt(
      discourse,
      content.first,
      content.by === 'quotation' ? (content.last ?? limit) : limit,
      content.by === 'colon' || content.by === 'quotation',
      next,
    )
    if (quote !== null) return quote
    // “did not confirm the visit and did not deny it”
    const until = content.last ?? (cue.negated && content.first < cue.first ? Math.min(limit, cue.lead - 1) : limit)
    const whole = contentEnd(
      discourse,
      content.first,
      asideLimit(discourse, cue, content.first, until),
      content.by,
      next,
      cue.stance,
    )
    if (whole < content.first || isPause(discourse.tokens[content.first])) return none
    const bare =
      content.by === 'object' || content.by === 'preposition'
        ? withoutAdverbs(discourse.tokens, content.first, whole)
        : whole
    const last = cue.stance === 'declines-to-comment' ? withoutUntil(discourse, content.first, bare) : bare
    const charged =
      cue.stance === 'denies' || cue.stance === 'doubts' || cue.stance === 'declines-to-comment'
        ? behindCharge(discourse.tokens, content.first, last)
        : null
    if (charged !== null)
      return {
        ...none,
        content: spanOfTokens(discourse, charged.first, last, charged.cut),
        contentRange: { first: charged.first, last },
        scope: { first: cue.last + 1, last },
      }
    const first =
      content.by === 'object' || (content.by === 'preposition' && cue.stance === 'doubts')
        ? behindReport(discourse.tokens, content.first, last)
        : content.first
    const range = { first, last }
    return {
      ...none,
      content: spanOfTokens(discourse, first, last, first === content.first ? content.cut : 0),
      contentRange: range,
      scope: { first: cue.last + 1, last },
    }
  }
  // “that this talk was untrue”
  if (
    told !== null &&
    cue.kind === 'denial-of' &&
    (pointsTo(discourse, told.first) || (told.first === told.last && tokensAt(discourse, told.first) === 'هذا'))
  ) {
    const meant = pointedBack(discourse, cue, before, told.first)
    if (meant !== null) return { ...none, ...meant, scope: told }
  }
  const claimed = cue.pronoun && cue.verb?.past === 'تبنى' ? actBefore(discourse, cue) : null
  if (claimed !== null)
    return { ...none, content: spanOfTokens(discourse, claimed.first, claimed.last), contentRange: claimed }
  if (told !== null) {
    const level = discourse.quoteEnds.has(told.first - 1) ? (discourse.quoteOf[told.first] as number) : -1
    const direct =
      level !== -1 ||
      (tokensAt(discourse, cue.lead - 1) === '،' && cue.language === 'ar' && !cue.relative && cue.kind === 'verb')
    return {
      content: spanOfTokens(discourse, told.first, told.last, joinedLetters(discourse, told.first)),
      contentRange: told,
      scope: cue.kind === 'denial-of' ? { first: Math.max(0, told.first - 8), last: cue.last } : told,
      direct,
      contentLevel: level,
    }
  }
  return cue.kind === 'denial-of'
    ? deniedBefore(discourse, cue, before)
    : { ...none, ...pointedBack(discourse, cue, before, null, speaker) }
}

/** “And the fighting left six dead, said X”: what was told begins behind “and”. */
const joinedLetters = ({ tokens }: Discourse, i: number): number => {
  const { text, word } = tokens[i] as Token
  return /^و../.test(text) && (isJoinedVerb(word) || isFiniteVerb(wordOf(text.slice(1)))) ? 1 : 0
}

/** “that”, “the matter”: nothing but a pointer; “this news” is what is not commented upon. */
const isBareThat = (discourse: Discourse, i: number): boolean =>
  ['ذلك', 'هذا', 'الامر'].includes(tokensAt(discourse, i)) && !/^ال/.test(tokensAt(discourse, i + 1))

const relatives = new Set(['الذي', 'التي', 'الذين', 'والذي', 'والتي', 'والذين'])

const longestAside = 80

/** “In spite of the army's denial of …, …”, “after his assurance that …, …”: what a noun says ends with the phrase that leads the sentence. */
function phraseLimit(discourse: Discourse, cue: Cue, first: number, limit: number): number {
  const { tokens } = discourse
  if (describes(tokens, cue)) return describedLimit(discourse, first, limit)
  const back = resumptiveEnd(discourse, cue, first, limit)
  if (back !== null) return back
  const begin = beginOf(discourse, cue.first)
  const opens = (cue.kind === 'noun' || cue.kind === 'own-noun') && cue.first - begin < 5
  if (!opens || !leadsAside(tokens, begin, cue.first)) return limit
  for (let k = first; k < limit; k++) if ((tokens[k] as Token).text === '،') return k - 1
  return limit
}

const nearestBack = 4

/** “(a raid) the alliance owned up to” + “hit a building”: the pronoun that leads back to the noun the verb describes ends it. */
function resumptiveEnd({ tokens }: Discourse, cue: Cue, first: number, limit: number): number | null {
  const noun = tokens[cue.first - 1]
  if (cue.kind !== 'verb' || cue.start > (tokens[cue.first] as Token).start || noun?.kind !== 'word') return null
  if (hasArticle(noun.word) || noun.sentence !== tokens[cue.first]?.sentence) return null
  if (!/^مسووليت/.test((tokens[first] as Token).text)) return null
  for (let k = first; k < Math.min(limit, first + nearestBack); k++)
    if (leadsBack.has((tokens[k] as Token).text)) return tokens[k + 1]?.kind === 'word' ? k : null
  return null
}
const leadsBack = foldedSet(backPronouns)

/** “An attack it is thought that …”: an opinion of nobody's behind a noun describes it. */
const describes = (tokens: readonly Token[], cue: Cue): boolean =>
  cue.kind === 'verb' &&
  cue.impersonal &&
  cue.stance === 'opines' &&
  cue.start === tokens[cue.first]?.start &&
  tokens[cue.first - 1]?.kind === 'word' &&
  tokens[cue.first - 1]?.sentence === tokens[cue.first]?.sentence

/**
 * Up to the comma, or to the verb whose subject was described: “planes it is thought the alliance flies” + “bombed …”, “a plane
 * thought to be of the army” + “dropped …”, “gunmen thought to be of the organisation” + “three workers”.
 */
function describedLimit(discourse: Discourse, first: number, limit: number): number {
  const { tokens, times } = discourse
  const nominal = isNominal(tokens, first)
  const belonging = nominal ? belongingEnd(discourse, first, limit) : null
  if (belonging !== null) return belonging
  const thing = thingEnd(discourse, first, limit, nominal)
  if (thing !== null) return thing
  for (let k = first + 1; k <= limit; k++) {
    const token = tokens[k] as Token
    const time = times.get(k + 1)
    if (token.text === '،' && time !== undefined && time >= limit) return limit
    if (token.text === '،') return k - 1
    const before = tokens[k - 1] as Token
    if (k > first + 1 && /(?:ها|ه|هم)$/.test(before.text) && isFiniteVerb(token.word)) return k - 1
    if (nominal && (isFiniteVerb(token.word) || (numberAt(tokens, k)?.value ?? 0) > 2) && !times.has(k)) return k - 1
  }
  return limit
}

/** “belonging to the Sons of the Wind” + “the village of …”: the end of whom or where it belongs to. */
function belongingEnd({ tokens, names }: Discourse, first: number, limit: number): number | null {
  for (let k = first; k <= Math.min(limit, first + 1); k++) {
    const { text } = tokens[k] as Token
    const from = ['من', 'الي'].includes(text) ? k + 1 : /^ل[^ل]..|^لل../.test(text) ? k : null
    if (from === null) continue
    const whole = nounPhraseAt(tokens, from, limit, names, true)
    return whole !== null && whole.last < limit && (tokens[whole.last + 1] as Token).kind === 'word' ? whole.last : null
  }
  return null
}

/** “(gas) thought to be chlorine” + “behind the fall of …”, “(a shell) thought to hold chlorine” + “on the quarter”: the end of what it is or holds. */
function thingEnd({ tokens, names }: Discourse, first: number, limit: number, nominal: boolean): number | null {
  const { word, text } = tokens[first] as Token
  const act = isVerbalNoun(word) || (text.startsWith('ب') && isVerbalNoun(wordOf(text.slice(1))))
  if (!nominal && !act) return null
  const led = act && links.has(tokens[first + 1]?.text ?? '')
  const from = nominal ? first : led ? first + 2 : first + 1
  const whole = nounPhraseAt(tokens, from, limit, names, true)
  if (whole === null || whole.last >= limit) return null
  return links.has((tokens[whole.last + 1] as Token).text) ? whole.last : null
}
const links = new Set(['علي', 'في', 'الي', 'اثر', 'عقب', 'بعد', 'خلال', 'قرب', 'قرابه', 'نحو'])

/** “that they are of …”: its subject is a pronoun, and no verb follows. */
const isNominal = (tokens: readonly Token[], first: number): boolean =>
  /^ب?ان(?:ه|ها|هم|هما|هن)$/.test(tokens[first - 1]?.text ?? '') && !isFiniteVerb((tokens[first] as Token).word)

const leads = new Set(['رغم', 'بعد', 'مع', 'غداه', 'عقب', 'اثر', 'منذ', 'قبل', 'بحسب', 'وفق', 'خلافا', 'بخلاف'])
const leadsAside = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => leads.has(text) || leads.has(text.replace(/^[وف]/, '')))

/** “X, who reported …, accused Y”: what is said in an aside ends where the aside ends. */
function asideLimit(discourse: Discourse, cue: Cue, first: number, end: number): number {
  const { tokens } = discourse
  const limit = phraseLimit(discourse, cue, first, end)
  if (!relatives.has(tokens[cue.first - 1]?.text ?? '') || tokens[cue.first - 2]?.text !== '،') return limit
  for (let k = first + 1; k < Math.min(limit, first + longestAside); k++) {
    if ((tokens[k] as Token).text !== '،') continue
    const behind = tokens[k + 1] as Token
    if (isComplementiser(behind)) {
      if (/^و/.test(behind.text)) continue
      return k - 1
    }
    return k - 1
  }
  return limit
}

/** “… in whole and in part”, “… flatly”: how it was denied. */
const trailing = new Set([
  'جمله',
  'وتفصيلا',
  'تفصيلا',
  'قطعيا',
  'بشده',
  'قاطعا',
  'نفيا',
  'اصلا',
  'رسميا',
  'بعد',
  'مطلقا',
  'تماما',
])

function withoutAdverbs(tokens: readonly Token[], first: number, last: number): number {
  let end = last
  while (end > first && trailing.has((tokens[end] as Token).text)) end--
  return end
}

/** “No side has claimed the attack” + “until now”: how long nobody has. */
function withoutUntil({ tokens, times }: Discourse, first: number, last: number): number {
  // “… at once”, “… yet”
  if (last > first + 1 && tokens[last]?.text === 'الفور' && tokens[last - 1]?.text === 'علي') return last - 2
  if (last > first && tokens[last]?.text === 'بعد') return last - 1
  // “(refused to confirm) the arrest” + “or to deny it”
  if (last > first + 1 && tokens[last - 1]?.text === 'او' && eitherWay.test((tokens[last] as Token).text))
    return last - 2
  for (let i = last; i > first && last - i < longestUntil; i--) {
    const { text } = tokens[i] as Token
    if (text !== 'حتي' && text !== 'الي') continue
    const next = tokens[i + 1]?.text ?? ''
    const ends =
      times.get(i) === last || times.get(i + 1) === last || /^(?:الان|اللحظه|الساعه|اليوم|لحظه|ساعه)$/.test(next)
    return ends ? i - 1 : last
  }
  return last
}
const eitherWay = /^(?:نفي|تاكيد|انكار|تكذيب)(?:ه|ها|هم|هما)$/
const longestUntil = 7

const tokensAt = ({ tokens }: Discourse, i: number): string => tokens[i]?.text ?? ''

/** A quotation that is all that is said, however many sentences it has. */
function quotationAt(
  discourse: Discourse,
  first: number,
  end: number,
  alone: boolean,
  next: readonly Cue[],
): Content | null {
  const { tokens, quoteEnds, quoteOf } = discourse
  const close = quoteEnds.get(first)
  if (close === undefined || close - first < 2) return null
  const behind = tokens[close + 1]
  const ends = close >= end || behind === undefined || behind.sentence !== (tokens[first] as Token).sentence
  const follows = next.find(({ lead }) => lead > close)
  const paused =
    behind?.kind === 'mark' &&
    !['«', '"', '“', '(', '-'].includes(behind.text) &&
    !(tokens[close + 2] !== undefined && /^و(?:ان|انه|انها|انهم)$/.test((tokens[close + 2] as Token).text))
  if (!ends && !alone && !paused && follows?.lead !== close + 1) return null
  if (
    !ends &&
    alone &&
    !paused &&
    behind?.kind === 'word' &&
    close - first < 6 &&
    follows?.lead !== close + 1 &&
    !['في', 'خلال', 'على', 'دون', 'من', 'و'].includes(behind.text)
  )
    return null
  const range = { first: first + 1, last: close - 1 }
  return {
    content: spanOfTokens(discourse, range.first, range.last),
    contentRange: range,
    scope: range,
    direct: true,
    contentLevel: quoteOf[first] === -1 ? (quoteOf[first + 1] as number) : -1,
  }
}

const reports =
  /^(?:ما|لما|كل|روايه|تسريبات|التسريبات|اشاعات|الاشاعات|انباء|تقارير|الانباء|التقارير|معلومات|المعلومات|مزاعم|ادعاءات|الخبر|الاخبار|خبر|شايعات|الشايعات|المزاعم|الادعاءات|الاتهامات|صحه)$/

/** “what media told of …”, “the account of the police of …”: behind the word for the report and its “of”. */
function behindReport(tokens: readonly Token[], first: number, last: number): number {
  // “no fewer than …” tells of nothing told
  if (!reports.test((tokens[first] as Token).text) || tokens[first + 1]?.text === 'لا') return first
  for (let i = first + 1; i < Math.min(last, first + 12); i++) {
    const { text, kind } = tokens[i] as Token
    if (['عن', 'بشان', 'حول', 'بخصوص'].includes(text)) return i + 1
    if (text === 'من' && i + 2 < last && isComplementiser(tokens[i + 1] as Token)) return i + 2
    if (text === 'من' && i + 2 < last && /^(?:خبر|انباء|اخبار|معلومات|شايعات)$/.test((tokens[i + 1] as Token).text))
      return i + 2
    // “the police's account, which says that …”
    if (/^القايله?$/.test(text) && i + 2 < last && isComplementiser(tokens[i + 1] as Token)) return i + 2
    // “the account of the police, which said that …”
    const that = tokens[i + 2]
    if (relatives.has(text) && that !== undefined && isComplementiser(that) && i + 2 < last) return i + 3
    if ((kind === 'mark' && !['«', '»', '"'].includes(text)) || isComplementiser(tokens[i] as Token)) break
  }
  return first
}

const longestCharge = 6

/** “(doubted) the army's announcement of” + “the killing of …”, “(denied) the accusations X makes against it of” + “shelling …”. */
function behindCharge(tokens: readonly Token[], first: number, last: number): { first: number; cut: number } | null {
  const { text } = tokens[first] as Token
  const announced = /^(?:اعلان|زعم|ادعاء|قول)$/.test(text)
  if (!announced && !/^(?:اتهام|اتهامات)$/.test(text)) return null
  for (let i = first + 2; i < Math.min(last, first + longestCharge); i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark') return null
    if (announced && isVerbalNoun(token.word) && !hasArticle(token.word)) return { first: i, cut: 0 }
    if (!announced && /^ل(?:ه|ها|هم|هما|نا)$/.test(token.text) && /^ب.../.test(tokens[i + 1]?.text ?? ''))
      return { first: i + 1, cut: 1 }
  }
  return null
}

/** “…, and considered that there is no truth to it”: what the sentence told last. */
function deniedBefore({ tokens }: Discourse, cue: Cue, before: readonly Draft[]): Content {
  const last = before.at(-1)
  const points = tokens.slice(cue.first, cue.last + 1).some(({ text }) => /^ل(?:ه|ها|هم)$/.test(text))
  if (!points || last === undefined || last.contentRange === null) return none
  const owner = before
    .slice(-8)
    .findLast(
      ({ contentRange, frame }) =>
        contentRange !== null && frame.cue.first < cue.first && contentRange.last < cue.first,
    )
  if (owner === undefined || tokens[owner.frame.cue.first]?.sentence !== tokens[cue.first]?.sentence) return none
  return { ...none, content: owner.content, contentRange: owner.contentRange }
}

const isPause = (token: Token | undefined): boolean =>
  token === undefined || ['؛', ';', '،', ',', '.'].includes(token.text)
