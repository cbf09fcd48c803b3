import { foldedSet } from '../fold.ts'
import { isFiniteVerb, isJoinedVerb, mayBePast } from '../grammar/finite-verb.ts'
import { isRole, isThingSaid, nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import { isOfParticiple } from '../grammar/phrase-openings.ts'
import { ownsConjunction } from '../grammar/phrase-words.ts'
import { isPictograph } from '../grammar/pictograph.ts'
import { endsNounPhrase, isComplementiser } from '../grammar/sentence.ts'
import { hasArticle, isVerbalNoun } from '../grammar/word-shape.ts'
import { ledBy, occasions } from '../lexicon/clause-words.ts'
import { colonTails, resumingNouns, sceneNouns, turnTaking } from '../lexicon/function-words.ts'
import type { Token } from '../tokens.ts'
import { isAnonymity } from './anonymity.ts'
import { asked, topic, topicAt } from './asked.ts'
import type { Cue } from './cue.ts'
import { describedEnd, isHeardThrough } from './described-phrase.ts'
import { beginOf, type Discourse } from './discourse.ts'
import { governing, governs, isAddressed, type Mention, relatives } from './mention.ts'
import { named } from './named.ts'
import { tellsRole } from './office.ts'
import { lastJoined, ledPaper, shownPaper } from './paper-before.ts'
import { whoShows } from './who-shows.ts'
import { isSource, maySpeak } from './who-speaks.ts'
import { speakerOfWords } from './whose-words.ts'

/** Words between a subject and its verb that are neither. */
const between = new Set([
  'قد',
  'ايضا',
  'كذلك',
  'لاحقا',
  'بدوره',
  'بدورها',
  'مجددا',
  'كان',
  'كانت',
  'كانوا',
  'عاد',
  'عادت',
  'هو',
  'هي',
  'ايضاً',
  'الان',
  'اليوم',
  'امس',
  'لا',
  'لم',
  'لن',
  'ما',
  'رسميا',
  'علنا',
  'بشده',
  'صراحه',
  'سريعا',
  'عم',
  'اذ',
  'ظل',
  'ظلت',
  'ظلوا',
  'بات',
  'باتت',
  'راح',
  'راحت',
  'بقي',
  'بقيت',
  'زال',
  'زالت',
  'لهلق',
  'لهلا',
  'لسا',
])
const furthest = 24
const without = new Set(['من', 'دون', 'بدون'])

/** “The ministry denies …”, “X, who is …, denies”, “as for X, he …”, “we asked X, so he said”: who stands before the verb. */
export function subjectBefore(discourse: Discourse, cue: Cue): Mention | null {
  const { tokens } = discourse
  const first = tokens[cue.first] as Token
  // “without giving their number”: who acts stands further before
  if (cue.negated && without.has(first.text)) return null
  const joined = cue.start > first.start
  if (joined) return /^ف/.test(first.text) ? (topic(discourse, cue) ?? asked(discourse, cue)) : null
  const begin = beginOf(discourse, cue.first)
  let last = cue.first - 1
  // “what the commission denied”: who comes behind the verb
  if (last >= begin && relatives.has((tokens[last] as Token).text))
    return cue.pronoun || disagrees((tokens[last] as Token).text, cue)
      ? null
      : (speakerOfWords(discourse, cue) ?? antecedent(discourse, begin, last - 1, cue))
  last = skipBack(discourse, begin, last)
  if (last < begin) return null
  if ((tokens[last] as Token).text === '،') {
    const found = behindAside(discourse, begin, last, cue)
    return found === null ? null : withoutAnd(discourse, found)
  }
  // “which is a charge X denied”: what was said before
  if (cue.pronoun && last === cue.first - 1 && resumesSaid(tokens, last)) return null
  const doer = doerOfShown(discourse, begin, cue)
  if (doer !== null) return { ...doer, ...named(tokens, doer) }
  const phrase = phraseEndingAt(discourse, begin, last, cue)
  const found = phrase !== null && last === cue.first - 1 ? whoShows(discourse, phrase, cue) : phrase
  if (phrase !== null && found === null) return null
  return found === null ? topic(discourse, cue) : withoutAnd(discourse, { ...found, ...named(tokens, found) })
}

/** “(the army) shelled posts it says are of …”: who acted on what the pronoun means. */
function doerOfShown(discourse: Discourse, begin: number, cue: Cue): TokenRange | null {
  const { tokens, names } = discourse
  if (!saysOfShown.has(cue.verb?.past ?? '') || cue.pronoun) return null
  if (!/^ان(?:ه|ها|هم|هما)$/.test(tokens[cue.last + 1]?.text ?? '')) return null
  for (let verb = cue.first - 2; verb >= begin; verb--) {
    const { word, kind } = tokens[verb] as Token
    if (kind === 'mark') return null
    const past = tokens[verb - 1]?.text === 'قد' || (verb === begin && mayBePast(word))
    if (!isFiniteVerb(word) && !past) continue
    // “that activists published pictures they said …”: behind its subject the verb has the object
    const before = tokens[verb - 1]
    // “activists had published (كان ناشطون قد تداولوا) pictures they said …”
    if (before?.text === 'قد' && verb - 1 > begin && !/^[وف]?كان/.test(tokens[verb - 2]?.text ?? '')) {
      for (let k = Math.max(begin, verb - 6); k < verb - 1; k++) {
        const acting = nounPhraseAt(tokens, k, verb - 2, names, true)
        if (acting?.last === verb - 2 && maySpeak(discourse, acting, cue.plural ? null : cue.gender)) return acting
      }
      return null
    }
    if (verb === cue.first - 2 || (verb > begin && before?.kind === 'word' && !isComplementiser(before))) return null
    const doer = nounPhraseAt(tokens, verb + 1, cue.first - 2, names, true)
    if (doer === null) return null
    const object = tokens[doer.last + 1] as Token
    // a thing in the accusative, or one that is counted
    if (object.kind === 'mark' || hasArticle(object.word) || endsNounPhrase(object) || isComplementiser(object))
      return null
    return maySpeak(discourse, doer, cue.plural ? null : cue.gender) ? doer : null
  }
  return null
}
const saysOfShown = new Set(['قال', 'زعم', 'ادعى', 'ذكر', 'أكد', 'اعتبر'])

/** “and the organisation demands …”: the mention begins behind “and”. */
const withoutAnd = ({ tokens, names }: Discourse, found: Mention): Mention =>
  found.cut === undefined &&
  (!names.has(found.first) || /^وال.{3}/.test((tokens[found.first] as Token).text)) &&
  /^[وف]ال.../.test((tokens[found.first] as Token).text) &&
  !ownsConjunction((tokens[found.first] as Token).word)
    ? { ...found, cut: 1 }
    : found

/** “the attackers who an officer thinks are …”, “the document that the lawyer said …”: of another gender or number, the verb has its own subject. */
const disagrees = (relative: string, { gender, plural, firstPerson }: Cue): boolean =>
  !firstPerson &&
  gender !== null &&
  ((/ين$/.test(relative) && !plural) ||
    (relative.endsWith('لتي') && gender === 'masculine' && !plural) ||
    (relative.endsWith('لذي') && gender === 'feminine'))

/** “(which is) a matter”, “(, a) charge”: a noun that stands for what was said. */
const resumesSaid = (tokens: readonly Token[], i: number): boolean =>
  resuming.has((tokens[i] as Token).text) && (/^وه[وي]$/.test(tokens[i - 1]?.text ?? '') || tokens[i - 1]?.text === '،')
const resuming = foldedSet(resumingNouns)
const scene = foldedSet(sceneNouns)

/** Over auxiliaries, times and adverbs. */
function skipBack({ tokens, times }: Discourse, begin: number, from: number): number {
  let last = from
  for (;;) {
    const before = last
    while (last >= begin && between.has((tokens[last] as Token).text)) last--
    // “on the 14th and 17th”
    if (last > begin && (tokens[last] as Token).text === 'و') last--
    for (let k = last; k > last - 8 && k >= begin; k--)
      if (times.get(k) === last) {
        last = k - 1
        if (last >= begin && ['في', 'يوم'].includes((tokens[last] as Token).text)) last--
        break
      }
    last = beforeAddress(tokens, begin, last)
    if (last === before) return last
  }
}

/** Over “to «Dawn»”, “to the newspaper”, “in a talk to …” between a subject and its verb. */
function beforeAddress(tokens: readonly Token[], begin: number, last: number): number {
  for (let k = last; k > last - 8 && k > begin; k--) {
    const { text, kind } = tokens[k] as Token
    // “told reporters that X confessed”: behind “that” another clause has its own subject
    if (text === '،' || isComplementiser(tokens[k] as Token)) return last
    if (kind === 'mark') continue
    // “witnesses who talked to «Dawn»”
    if (isHeardThrough(tokens[k]) && ['الي', 'مع'].includes(tokens[k + 1]?.text ?? '')) return k - 1
    if (['في', 'خلال', 'عبر'].includes(text) && occasion.has(tokens[k + 1]?.text ?? '')) return k - 1
    if (addresses.has(text) || (text === 'ل' && quotationMarks.has(tokens[k + 1]?.text ?? ''))) return k - 1
  }
  return last
}
const occasion = foldedSet(occasions)
const addresses = foldedSet(colonTails.filter((word) => /^ل../.test(word)))

/** The phrase whose last token this is, from where its clause begins. */
function phraseEndingAt(discourse: Discourse, begin: number, last: number, cue: Cue): Mention | null {
  const { tokens, names } = discourse
  if (last < begin) return null
  const end = tokens[last] as Token
  if (end.kind === 'mark' && end.text !== '»' && end.text !== '"' && end.text !== '”') return null
  // “the accused denied”
  if (last > begin && isOfParticiple(tokens, last)) return { first: last - 1, last }
  let first = last
  while (first > begin && last - first < furthest) {
    const name = nameEndingAt(discourse, first - 1)
    if (name !== null && name >= begin) {
      first = name
      continue
    }
    const token = tokens[first - 1] as Token
    if (isBoundary(discourse, token, first - 1)) break
    first--
  }
  // “… it says are of …”: who shows them says so
  const shown = /^ان(?:ه|ها|هم)$/.test(tokens[cue.last + 1]?.text ?? '') ? null : shownPaper(discourse, first, last)
  if (shown !== null) return shown
  const joined = cue.plural ? null : (lastJoined(discourse, first, last) ?? ledPaper(discourse, first, last))
  if (joined !== null) return joined
  for (let start = first; start <= last && start - first < 8; start++) {
    const head = tokens[start] as Token
    if (head.kind === 'number' && (tokens[start + 1]?.text.length ?? 0) < 3) continue
    // a noun behind “and” begins no clause, unless it is definite
    if (!names.has(start) && (joinedNoun(head) || isShortVerb(head, tokens[start + 1]))) continue
    if (!names.has(start) && (isJoinedVerb(head.word) || (isFiniteVerb(head.word) && start < last))) continue
    // “heard one of the officers say”
    if (!names.has(start) && start < last && /^(?:سمع|شاهد|راي)(?:ت|وا|نا|ته|تها)?$/.test(head.text)) continue
    if (!names.has(start) && endsBeforeObject(tokens, start, last)) continue
    if (!names.has(start) && (isGoverned(head) || (start < last && governs(head)))) continue
    // “with these words”
    if (start > begin && /^ب?هذ[اهي]/.test(tokens[start - 1]?.text ?? '') && head.text === 'الكلمات') return null
    const whole = nounPhraseAt(tokens, start, last, names, false)
    if (whole !== null && whole.last < last && isHeardThrough(tokens[whole.last + 1])) return whole
    if (whole === null || (whole.last !== last && describedEnd(discourse, whole, null, last) !== last)) continue
    // “(kidnapped) at the hands of unknown people”
    if (hand.test(head.text) && start < last) continue
    const described = whole.last !== last
    const opener = tokens[start - 1]
    const governed = start > begin && opener !== undefined && governs(opener)
    // behind a preposition it is no subject, unless the verb describes it: “copies of documents that show …”
    if (governed && (hasArticle((tokens[start] as Token).word) || names.has(start) || scene.has(head.text))) return null
    if (
      start > begin &&
      opener?.kind === 'word' &&
      isFiniteVerb(opener.word) &&
      !/^[يت]كون/.test(opener.text) &&
      !governed &&
      hasArticle((tokens[start] as Token).word)
    )
      return null
    // “the file holds pictures that show …”: an object, which the verb describes
    const object = opener?.kind === 'word' && start > begin && hasArticle(opener.word) && !hasArticle(head.word)
    const accusative = object || (opener !== undefined && (isComplementiser(opener) || /^و?لكن$/.test(opener.text)))
    // “no side has …”
    if (head.text === 'اي' && cue.negated) return whole
    if (maySpeak(discourse, whole, cue.gender, accusative)) {
      if (described) return { first: start, last }
      return whole
    }
    // “World Health” warns: an adjective is nobody
    if (isVerbalNoun(head.word) && hasArticle(head.word) && start + 1 === last) return null
    // “the rise of demonstrations that demand …”
    if (!isVerbalNoun(head.word)) return null
  }
  return null
}

/** “the report holds” + “pictures of …”: a definite noun that is no title, and the indefinite one behind it, are two. */
function endsBeforeObject(tokens: readonly Token[], start: number, last: number): boolean {
  const [head, next] = [tokens[start] as Token, tokens[start + 1] as Token]
  if (start >= last || next.kind !== 'word' || !hasArticle(head.word) || isRole(head.word)) return false
  return (
    !hasArticle(next.word) && !governing.has(next.text) && !/^[بلو]|^باسم$/.test(next.text) && !between.has(next.text)
  )
}

const hand = /^(?:يد|ايدي|ايد|لسان)$/

/** “in these words”, “of the agency”: a preposition is written with it. */
const isGoverned = ({ text }: Token): boolean => /^[وف]?(?:بال...|لل...|[بل]هذ)/.test(text) && !/^بالغ/.test(text)

const quotationMarks = new Set(['«', '»', '"', '“', '”'])
const joinedNoun = ({ text, word }: Token): boolean =>
  /^و[^ا]/.test(text) &&
  !ownsConjunction(word) &&
  !hasArticle(word) &&
  !isSource(word) &&
  !isRole(word) &&
  isBareNoun(text)
/** “and showed the …”, “and held the …”: three letters with و before a definite noun. */
const isShortVerb = ({ text, word }: Token, next: Token | undefined): boolean =>
  /^و..$/.test(text) && !isSource(word) && !shortNouns.has(text) && next !== undefined && hasArticle(next.word)
const shortNouns = new Set(['وفد', 'وجه', 'وضع', 'وقت', 'وعد', 'وسط', 'وطن', 'وقف', 'وصف', 'ورق'])
const isBareNoun = (text: string): boolean => text.length > 3
/** “for his part”: it stands before a subject and is none of it. */
const formulas = foldedSet(turnTaking)

function isBoundary({ tokens, quoteEnds }: Discourse, token: Token, i: number): boolean {
  if (
    isPictograph(token.text) ||
    token.text === '\ufe0f' ||
    token.text === 'بس' ||
    formulas.has(token.text) ||
    /^[يت]?زال(?:ت|وا)?$|^[يت]زل$/.test(token.text)
  )
    return true
  // the word of a tag
  if (tokens[i - 1]?.text === '#') return true
  if (token.text === 'سابقا' && /..ا$/.test(tokens[i - 1]?.text ?? '')) return false
  if (token.kind === 'mark') return !quotationMarks.has(token.text) && !quoteEnds.has(i)
  return (endsNounPhrase(token) && !['من', 'في', 'لدي', 'علي', 'مطلع'].includes(token.text)) || isComplementiser(token)
}

function nameEndingAt({ names }: Discourse, last: number): number | null {
  for (let first = last; first > last - 6 && first >= 0; first--) if (names.get(first) === last) return first
  return null
}

/** “X, who …, denied”, “X, the spokesman of …, denied”: what stands before the comma that opens the aside. */
function behindAside(discourse: Discourse, begin: number, comma: number, cue: Cue): Mention | null {
  const { tokens, quoteEnds, quoteOf } = discourse
  if (['»', '"', '”'].includes(tokens[comma - 1]?.text ?? '')) return null
  for (let open = comma - 1; open > begin && comma - open < furthest; open--) {
    const token = tokens[open] as Token
    // “the Front, in announcing …, calls upon …”
    if (token.text === 'اذ') return phraseEndingAt(discourse, begin, open - 1, cue)
    if (token.text !== '،' || quoteOf[open] !== quoteOf[comma]) continue
    const opener = tokens[open + 1] as Token
    if (!opensDescription(opener) && !isJoinedVerb(opener.word) && !quoteEnds.has(open + 1)) {
      if (
        ['في', 'خلال', 'عبر', 'وفي', 'من', 'بعد', 'منذ', 'امس', 'اليوم', 'سواء', 'منها', 'بينها'].includes(
          opener.text,
        ) ||
        discourse.times.has(open + 1) ||
        /^و?(?:اطلعت?|حصلت?|نشرها|نشره|نشرتها|نشرته)$/.test(opener.text) ||
        isAnonymity(opener)
      ) {
        const found = phraseEndingAt(discourse, begin, open - 1, cue)
        if (found !== null) return found
      }
      continue
    }
    const named = phraseEndingAt(discourse, begin, open - 1, cue) ?? topicAt(discourse, begin, open - 1)
    if (named === null) return null
    return tellsRole(discourse, open + 1, comma - 1) ? { first: named.first, last: comma - 1 } : named
  }
  return null
}

const describing = new Set([
  'وهو',
  'وهي',
  'وهم',
  'الملقب',
  'المعروف',
  'المعروفه',
  'احد',
  'احدي',
  'المقرب',
  'القريب',
  'المحسوب',
  'العضو',
])

const opensDescription = (token: Token): boolean =>
  relatives.has(token.text) || describing.has(token.text) || isRole(token.word) || hasArticle(token.word)

/** “X, who said …”: the phrase before “who”. */
function antecedent(discourse: Discourse, begin: number, from: number, cue: Cue): Mention | null {
  let last = from
  while (last > begin && (discourse.tokens[last] as Token).text === '،') last--
  const found = phraseEndingAt(discourse, begin, last, cue)
  if (found !== null) return withoutAnd(discourse, ledBody(discourse, found))
  // behind a preposition or as an object it is who says it, all the same
  const { tokens, names } = discourse
  for (let first = last; first >= begin && last - first < 12; first--) {
    const token = tokens[first] as Token
    if (token.kind === 'mark') break
    const cut = /^لل../.test(token.text) || isAddressed(token) ? 1 : 0
    const opener = tokens[first - 1]
    if (
      cut === 0 &&
      opener !== undefined &&
      first > begin &&
      !governs(opener) &&
      opener.kind !== 'mark' &&
      !isFiniteVerb(opener.word) &&
      !isThingSaid(token.word)
    )
      continue
    const closed = opener !== undefined && isFiniteVerb(opener.word)
    const whole = nounPhraseAt(tokens, first, last, names, closed)
    if (whole?.last === last) return ledBody(discourse, whole)
    if (cut === 1) return { first, last, cut }
  }
  return null
}

const lead = foldedSet(ledBy)

/** “the bridge under the eyes of the mission, which …”: the last of them. */
function ledBody({ tokens, names }: Discourse, found: Mention): Mention {
  for (let k = found.last; k > found.first; k--)
    // “(doubted) the account of the police, which …”
    if (governs(tokens[k - 1] as Token) && isThingSaid((tokens[k] as Token).word) && k < found.last)
      return nounPhraseAt(tokens, k + 1, found.last, names, false) ?? found
    else if (lead.has((tokens[k] as Token).text)) return nounPhraseAt(tokens, k + 1, found.last, names, false) ?? found
  return found
}
