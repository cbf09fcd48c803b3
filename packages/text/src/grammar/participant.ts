import { foldedSet } from '../fold.ts'
import { mannerAdverbs, measureNouns } from '../lexicon/incident-arguments.ts'
import {
  accusativeAdverbs,
  bas,
  brokenAdjectives,
  kafs,
  openParticiples,
  quantityLeads,
  unitNouns,
  waws,
} from '../lexicon/participant-words.ts'
import {
  actorNouns,
  adjectiveLikeNouns,
  aircraftAlone,
  captiveNouns,
  civilianNouns,
  combatantNouns,
  loneAttackers,
  targetNouns,
} from '../lexicon/participants.ts'
import { placeNouns } from '../lexicon/place-words.ts'
import { mayBeginNumber, numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { perWord, wordOf } from '../words.ts'
import { belongingEnd, isBelonging } from './belonging.ts'
import { isHisKin, isOneFighter, isOnePerson, isTitle } from './callings.ts'
import type { TokenRange } from './noun-phrase.ts'
import { isBetween, numberOfHead } from './number-of-head.ts'
import { stops } from './participant-stops.ts'
import type { PhraseText } from './phrase-text.ts'
import { annexed } from './phrase-words.ts'
import { hasArticle, isDefinite as hasDefiniteShape } from './word-shape.ts'

/** “mayor”, “the driver”: what somebody is called by what he is. */
export const isCalling = (text: string): boolean => isTitle(bareNoun(text))
const adverbs = foldedSet([...accusativeAdverbs, ...mannerAdverbs])
const leads = foldedSet(quantityLeads)
const bodies = foldedSet([...actorNouns, ...combatantNouns])

const ownKaf = foldedSet(kafs)
const likened = foldedSet([...captiveNouns, 'مشتبه', 'دروع', 'مطلوبين', 'مجرمين'])
const units = foldedSet(unitNouns)
const open = foldedSet(openParticiples)
const longest = 14

/** A noun without article and what is written before it; ال of “آلية”, “ألغام” is its own. */
export const bareNoun = (text: string): string => {
  if (!mayHaveArticle(text)) return text
  const word = wordOf(text)
  if (!hasArticle(word) && !/^(?:[وف]?(?:بال|كال|لل))/.test(text)) return text
  return text.replace(/^(?:[وف]?(?:بال|كال|لل|ال))/, '')
}

const [alef, lam, waw, fa, ba, kaf] = [0x627, 0x644, 0x648, 0x641, 0x628, 0x643]

/** By its first letters, for most words have none. */
function mayHaveArticle(text: string): boolean {
  const first = text.charCodeAt(0)
  const at = first === waw || first === fa ? 1 : 0
  const [one, two] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
  return ((one === alef || one === lam) && two === lam) || ((one === ba || one === kaf) && two === alef)
}

const isDefinite = ({ word }: Token): boolean => hasDefiniteShape(word)
/** Accusative of an indefinite noun, as far as letters show it. */
const accusative = perWord((text) => /..[^اوىي]ا$/.test(text) && !/^ال/.test(text))
const isPersonInAccusative = perWord((text) => /...يا$/.test(text) && men.has(text.slice(0, -1)))
/** “the seat of the command”: a feminine noun behind a masculine one is no adjective of it. */
const isConstructed = (head: Token, { text }: Token): boolean =>
  /ه$/.test(text) && !/يه$|^م/.test(text) && !/(?:ه|ات|ا)$/.test(head.text) && !isPlural(bareNoun(head.text))

const thingsAndPlaces = foldedSet([...targetNouns, ...placeNouns, ...adjectiveLikeNouns])
const adjectival = perWord(
  (text) => (/(?:ي|يا|يه|ين|ون|ات|ه)$/.test(text) || /^م/.test(text)) && !thingsAndPlaces.has(text),
)
const men = foldedSet([...civilianNouns, ...combatantNouns, ...captiveNouns, ...actorNouns])
const lists = [...civilianNouns, ...combatantNouns, ...targetNouns, ...placeNouns]
const others = foldedSet([...lists, ...adjectiveLikeNouns])
const ownBa = foldedSet([...bas, ...lists.filter((word) => word.startsWith('ب'))])
const ownWaw = foldedSet([...waws, ...lists.filter((word) => word.startsWith('و'))])
/** Whether a word’s first ب is its own: no preposition. */
export const isOwnBa = perWord((text) => ownBa.has(text))
/** A person or a thing that can be hit: no adjective. */
const startsAnother = perWord((text) => others.has(text))
const isBody = perWord(
  (text) =>
    bodies.has(bareNoun(text)) ||
    bodies.has(text) ||
    (/^ل../.test(text) && bodies.has(text.slice(1))) ||
    isOwnBody(text),
)
/** “its air force”, “his fighters”. */
const isOwnBody = (text: string): boolean => {
  const stem = text.replace(/(?:هما|ها|هم|نا|(?<=ات)ه)$/, '')
  return stem !== text && stem.length > 2 && (bodies.has(stem) || bodies.has(stem.replace(/ت$/, 'ه')))
}

/** Whether a phrase names somebody who acts: a force, a body, armed people. */
export const isActorWord = ({ word }: Pick<Token, 'word'>): boolean => isBody(word)

/**
 * The phrase that names who or what takes part in an event, from `first` on: a number, a noun, what describes it, what it
 * belongs to. Ends where an object could begin. `cut` letters of the first word are a preposition.
 */
export function participantAt(text: PhraseText, first: number, farthest: number): TokenRange | null {
  const { tokens, nameEnds } = text
  const limit = Math.min(farthest, tokens.length - 1)
  let at = first
  while (at <= limit && (text.isTime(at) || adverbs.has((tokens[at] as Token).text))) at++
  // commas around a time or an adverb: “kidnapped masked men, on Wednesday morning, the judge”
  if (at > first && ['،', ','].includes(tokens[at]?.text ?? '')) at++
  const begin = at
  // “at least”, “between twenty and thirty”
  while (at <= limit && (leads.has((tokens[at] as Token).text) || isBetween(tokens, at))) at++
  if (at > begin && (numberAt(tokens, at) === null || ['من', 'عن', 'علي'].includes((tokens[begin] as Token).text)))
    at = begin
  const head = tokens[at]
  if (head === undefined || at > limit || text.isTime(at)) return null
  let last = at
  let counted = false
  const number = numberOfHead(tokens, at)
  if (head.kind === 'number' || number !== null) {
    last = number?.last ?? at
    counted = true
    if (isBetween(tokens, at - 1)) last = numberOfHead(tokens, last + 1)?.last ?? last
    if (last < limit && mayFollowNumber(text, last + 1)) last++
  } else if (head.kind === 'mark') {
    const end = quotedEnd(tokens, at, limit)
    // “arrested «three smugglers, who passed for …»”: a quotation that goes on beyond them
    if (end === null)
      return at === first && opening.has(head.text) && at < limit ? participantAt(text, at + 1, limit) : null
    last = end
  } else if (nameEnds.has(at)) last = nameEnds.get(at) as number
  else if (!mayBegin(text, at)) return null
  return { first: begin, last: extend(text, at, last, limit, counted) }
}

/** “at least nine” + “civilians”: what is counted stands behind. */
function mayFollowNumber(text: PhraseText, at: number): boolean {
  const token = text.tokens[at] as Token
  return (
    token.kind === 'word' &&
    !text.isTime(at) &&
    !stops.has(token.text) &&
    !text.ends(at) &&
    !isLikened(token.word) &&
    // “one of a family, by the fall of a house”
    !(/^ب..../.test(token.text) && !ownBa.has(token.text) && !text.nameEnds.has(at))
  )
}

function mayBegin(text: PhraseText, at: number): boolean {
  const { text: word, kind } = text.tokens[at] as Token
  if (
    /^ب../.test(word) &&
    !text.nameEnds.has(at) &&
    (leads.has(word.slice(1)) || numberAt(text.tokens, at, 1) !== null)
  )
    return false
  if (/^ب.../.test(word) && !ownBa.has(word) && !text.nameEnds.has(at)) return false
  if (isLikened(wordOf(word)) || isSign(wordOf(word)) || isSelf(wordOf(word))) return false
  return (
    kind === 'word' &&
    !stops.has(word) &&
    !isJoinedStop(text.tokens[at] as Token) &&
    !(text.ends(at) && !text.nameEnds.has(at)) &&
    !/^(?:بال|فال)/.test(word)
  )
}

/** Takes in what belongs to the phrase behind its head. */
function extend(text: PhraseText, head: number, from: number, limit: number, counted: boolean): number {
  const { tokens, nameEnds } = text
  let last = from
  let complete =
    nameEnds.has(head) ||
    isDefinite(tokens[last] as Token) ||
    ((tokens[head] as Token).kind === 'mark' && !holdsNumber(tokens, head, last))
  const calling = bareNoun((tokens[head] as Token).text)
  let titled = !nameEnds.has(head) && (isTitle(calling) || (complete && isOnePerson(wordOf(calling))))
  let described = false
  for (let i = last + 1; i <= limit && i - head < longest; i++) {
    const token = tokens[i] as Token
    if (text.isTime(i)) break
    // “nine civilians” + “on the spot (ميدانيا)”; but “a field hospital”
    if (token.text === 'ميدانيا' && /(?:ين|ان|ون)$/.test((tokens[last] as Token).text)) break
    if (token.kind === 'mark') {
      const end = titled || !complete ? quotedEnd(tokens, i, limit) : null
      if (end === null) break
      last = end
      i = end
      complete = true
      continue
    }
    if (
      token.text === 'من' &&
      counted &&
      i === last + 1 &&
      (!text.isPlace(i + 1) || isMeasure((tokens[last] as Token).word)) &&
      !text.isTime(i + 1)
    ) {
      const inner = participantAt(text, i + 1, limit)
      return inner === null ? last : inner.last
    }
    if (token.text === 'من' && !complete && belongs(text, i + 1, limit, tokens[head] as Token)) {
      const inner = participantAt(text, i + 1, limit)
      if (inner === null) break
      return inner.last
    }
    if (
      ['في', 'ب', 'باسم', 'لدي'].includes(token.text) &&
      (!complete || isBody((tokens[head] as Token).word)) &&
      isBodyAt(text, i + 1)
    ) {
      const inner = participantAt(text, i + 1, limit)
      if (inner === null) break
      last = inner.last
      complete = true
      i = last
      continue
    }
    const known = nameEnds.get(i)
    if (known !== undefined) {
      if (!complete && !counted && isAbsolute((tokens[last] as Token).word)) break
      if (complete && !titled && !/^(?:ال)?تابع/.test((tokens[last] as Token).text)) break
      last = known
      complete = true
      titled = false
      i = last
      continue
    }
    if (token.kind === 'number' && isUnit((tokens[last] as Token).word)) {
      last = i
      break
    }
    if (isBelonging(token.text)) {
      const end = belongingEnd(text, i, limit)
      if (end !== null) return end
    }
    // “one of its leaders”, written like “she led it”
    if (i === head + 1 && /^احد[يه]?$/.test((tokens[head] as Token).text) && /^قادت(?:ه|ها|هم)$/.test(token.text)) {
      last = i
      complete = true
      continue
    }
    // “two people, one of them a woman”
    if (/^(?:احد|احدا)(?:هم|هما|هن)$/.test(token.text) && last === i - 1 && counts(tokens, head)) break
    if (isOpenAt(tokens, i)) break
    // “a man” + “his wife”
    if (last === head && !counted && isOnePerson((tokens[head] as Token).word) && isHisKin(token.word)) break
    // “a sniper” + “a driver”
    if (last === head && !counted && isOneFighter((tokens[head] as Token).word) && isOnePerson(token.word)) break
    // “a suicide bomber” + “a car”, “a drone” + “a house”
    if (last === head && !counted && isLoneAttacker((tokens[head] as Token).word) && isThingHit(token.word)) break
    // “a bomber” + “six of the police”
    if (last === head && !counted && isLoneAttacker((tokens[head] as Token).word) && isOtherNumber(tokens, i)) break
    // “gunmen” + “two of the workers”
    if (!counted && last === head && hasSubjectNun((tokens[head] as Token).word) && isOtherNumber(tokens, i)) break
    // “two gunmen” + “the judge”, “men nobody knows” + “a member of …”: an adjective of theirs has their ending
    if (!counted && last === head && hasSubjectNun((tokens[head] as Token).word) && opensObject(token)) break
    // “an armed group” + “six employees”
    if (!counted && described && isOtherNumber(tokens, i) && !isOne(token.word)) break
    if (stops.has(token.text) || text.ends(i) || token.kind === 'number' || isLikened(token.word)) break
    const isOfBody = /^(?:ال)?تابع/.test((tokens[last] as Token).text)
    if (/^(?:لل|ل(?=..))/.test(token.text) && (!complete || isOfBody) && isBody(token.word)) {
      last = i
      complete = isDefinite(token)
      continue
    }
    if (token.text.startsWith('و') && !ownWaw.has(token.text) && startsConjunct(text, i)) break
    if (/^(?:بال|ب(?=ال)|لل|كال)/.test(token.text) || (/^ب.../.test(token.text) && !ownBa.has(token.text))) break
    // “a car of four-wheel drive”, “men of unknown identity”
    const owned = tokens[i + 1]
    if (!complete && i > head && annexed.has(token.text) && i < limit && owned !== undefined && isDefinite(owned)) {
      last = i + 1
      i = last
      described = true
      continue
    }
    const isThe = isDefinite(token)
    if (complete && !titled && !isThe) break
    // “the teacher X” is called by what he is, “the farmer a guard” is not
    if (complete && titled && !isThe && (startsAnother(token.word) || accusative(token.word))) break
    if (complete && isThe && !titled && (!agrees(tokens, head, last, token) || isThing(token.word))) break
    // “members of the army” + “the protesters”
    if (complete && isThe && !titled && i > head + 1 && crowdInOblique.test(token.text)) break
    if (!complete && isThe && described) break
    // “gunmen” + “the journalist”
    if (!complete && isThe && !counted && isAbsolute((tokens[last] as Token).word)) break
    if (!complete && !isThe) {
      // a noun in the accusative behind one that is not begins the object
      if (described && (startsAnother(token.word) || isDualInConstruct(token.word))) break
      const isAgreeing = /ون$/.test(token.text) && /ون$/.test((tokens[head] as Token).text)
      if (!counted && !isAgreeing && last === head && hasNun((tokens[head] as Token).word) && startsAnother(token.word))
        break
      // also behind an adjective with its n: “masked youths” + “the rear of”
      if (!counted && isAbsolute((tokens[last] as Token).word) && !mayDescribeMen(token.word)) break
      if (!counted && /(?:ان|ين)$/.test(token.text) && last === head && startsAnother(token.word)) break
      if (accusative(token.word) && !accusative((tokens[last] as Token).word) && !counted) break
      // “a youth” + “a soldier”
      if (last === head && !counted && isOnePerson((tokens[head] as Token).word) && isPersonInAccusative(token.word))
        break
      if (adjectival(token.word) && !isConstructed(tokens[head] as Token, token)) described = true
    }
    if (isThe) complete = true
    if (isTitle(bareNoun(token.text))) titled = true
    last = i
  }
  return last
}

const crowdInOblique = /^ال(?:متظاهرين|محتجين|معتصمين|مزارعين|متجمهرين|مواطنين|مصلين|مهاجرين|نازحين)$/

/** “two people”, “five fighters”. */
const counts = (tokens: readonly Token[], head: number): boolean =>
  (tokens[head] as Token).kind === 'number' ||
  numberAt(tokens, head) !== null ||
  /..(?:ان|ين)$/.test((tokens[head] as Token).text)

/** “the road”, “the house”: no adjective of what stands before it. */
const isThing = perWord(
  (text) => /^ال/.test(text) && thingsAndPlaces.has(bareNoun(text)) && !/(?:ي|يه|ين|ون)$/.test(text),
)

const lone = foldedSet([...loneAttackers, ...aircraftAlone])
const isLoneAttacker = perWord((text) => lone.has(text))
const isThingHit = perWord((text) => thingsAndPlaces.has(text) && !lone.has(text))

/** “gunmen”, “two soldiers”: with the n of an absolute plural or dual nothing follows in the construct. */
const hasNun = perWord((text) => /...(?:ون|ان|ين)$/.test(text) && others.has(text) && bodies.has(text))

/** “gunmen”, “unknown men”: a plural with its n, behind which only its own adjectives stand. */
const isAbsolute = perWord((text) => /...(?:ون|ين)$/.test(text) && men.has(text))
const broken = foldedSet(brokenAdjectives)
const mayDescribeMen = perWord(
  (text) =>
    (!isDualInConstruct(wordOf(text)) && /(?:ون|ين|ي|و)$/.test(text) && !isTitle(text)) ||
    broken.has(text) ||
    ownBa.has(text),
)

const measures = foldedSet(measureNouns)
/** “dunams of orchards”. */
const isMeasure = perWord((text) => measures.has(text))

/** “the 18th Division” written with its number behind. */
const isUnit = perWord((text) => units.has(bareNoun(text)))

function holdsNumber(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (numberAt(tokens, i) !== null) return true
  return false
}

/** “and not”. */
const isJoinedStop = ({ word }: Token): boolean => joinedStop(word)
const joinedStop = perWord((text) => /^و(?:فر|لا|لم|لن|ما|في|من|الي|بعد|قبل|هو|هي|هم|قد|كان|كانت)$/.test(text))

/** “two cars of”: written like an adjective. */
const isDualInConstruct = perWord((text) => /..تي$/.test(text) && thingsAndPlaces.has(`${text.slice(0, -2)}ه`))

/** “himself”. */
const isSelf = perWord((text) => /^(?:نفس|انفس|نفسي|حال)(?:ه|ها|هم|هما|هن)$/.test(text))

/** An emoji. */
const isSign = perWord((text) => !/[\p{L}\p{N}]/u.test(text))

/** “as hostages”. */
const isLikened = perWord(
  (text) => /^ك.../.test(text) && !ownKaf.has(text) && (others.has(text.slice(1)) || likened.has(text.slice(1))),
)

/** “situated”, “overlooking”: with a preposition behind it begins a clause of its own. */
const isOpen = perWord((text) => open.has(text))

/** Whether such a participle stands there and leads on. */
export const isOpenAt = (tokens: readonly Token[], i: number): boolean =>
  isOpen((tokens[i] as Token).word) && leadsOn(tokens[i + 1])

const opensObject = ({ kind, text, word }: Token): boolean =>
  kind === 'word' && (hasArticle(word) || isOnePerson(word) || isTitle(bareNoun(text)) || text === 'عضو')

const hasSubjectNun = perWord(
  (text) => /...(?:ون|ان)$/.test(text) && bodies.has(text) && (others.has(text) || /^(?:مجهول|ملثم|مقنع)/.test(text)),
)

const isOtherNumber = (tokens: readonly Token[], i: number): boolean =>
  mayBeginNumber((tokens[i] as Token).word) && (tokens[i] as Token).text !== 'اثنان' && numberAt(tokens, i) !== null

/** “Two” and “one” stand behind what they count. */
const isOne = perWord((text) => /^(?:اثن|واحد)/.test(text))

const leadsOn = (next: Token | undefined): boolean =>
  next !== undefined && (stops.has(next.text) || next.text === 'من' || /^(?:ب|ل)../.test(next.text))

/** An adjective has the gender of its noun; a noun behind a full phrase is another participant. */
function agrees(tokens: readonly Token[], head: number, last: number, token: Token): boolean {
  const [before, bare] = [tokens[last] as Token, bareNoun(token.text)]
  // “the people of the quarter”: a construct is still open
  if (!isDefinite(before)) return true
  // places whose ى is folded like the ending of an adjective
  if (/^(?:مستشفي|مشفي|مبني|مقهي|ملهي|ماوي|مرسي|ممشي)$/.test(bare)) return false
  if ((isBody(token.word) && !/ي$/.test(bare)) || isTitle(bare)) return false
  if (startsAnother(wordOf(bare)) && (bare === 'حي' || !/(?:ين|ون|ي|يه)$/.test(bare))) return false
  const nouns = tokens.slice(head, last + 1).map(({ text }) => bareNoun(text))
  if (/ه$/.test(bare)) return nouns.some((noun) => /(?:ه|ات|ا)$/.test(noun) || isPlural(noun))
  return /(?:ي|ين|ون|ل|ر|د|ق|م|ن|ح|ع|س)$/.test(bare) && /^م|ي$|ين$|ون$|^.ا..$|^..ي.$|^عام$|^خاص$/.test(bare)
}

const isPlural = (noun: string): boolean =>
  /^(?:قوات|قوي|كتايب|فصايل|عناصر|جنود|مواقع|سيارات|عربات|دبابات|مناطق|احياء|قري|بيوت|منازل|خلايا|ارتال)$/.test(noun)

const startsConjunct = (text: PhraseText, i: number): boolean => {
  const rest = (text.tokens[i] as Token).text.slice(1)
  return rest.length >= 2 && !text.nameEnds.has(i)
}

/** Whether a body or a group of people begins here: “of the forces of”, “of the sons of”. */
function belongs(text: PhraseText, at: number, limit: number, head: Token): boolean {
  const token = text.tokens[at]
  if (token === undefined || at > limit || text.isTime(at)) return false
  if (isBody(head.word) && /^ال/.test(token.text) && !text.isPlace(at)) return true
  // “a number of students”
  if (/^عدد(?:ا)?$/.test(head.text) && /^ال/.test(token.text) && !text.isPlace(at)) return true
  return (
    text.nameEnds.has(at) ||
    isBody(token.word) ||
    men.has(token.text) ||
    /^(?:ابناء|افراد|عايله|اهالي|سكان|موظفي|ال.*(?:ين|ون|ه|ات)$)/.test(token.text)
  )
}

const isBodyAt = (text: PhraseText, at: number): boolean => {
  const token = text.tokens[at]
  return token !== undefined && (isBody(token.word) || /^(?:مجال|شون|جهاز)/.test(token.text))
}

const opening = new Set(['«', '“', '"', '('])
const closing = new Set(['»', '”', '"', ')'])

function quotedEnd(tokens: readonly Token[], at: number, limit: number): number | null {
  if (!opening.has((tokens[at] as Token).text)) return null
  for (let i = at + 1; i <= Math.min(limit, at + 6); i++) if (closing.has((tokens[i] as Token).text)) return i
  return null
}
