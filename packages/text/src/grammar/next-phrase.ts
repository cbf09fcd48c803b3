import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { type Word, wordOf } from '../words.ts'
import type { PhraseSoFar } from './phrase-so-far.ts'
import {
  adjective,
  agedBefore,
  annexed,
  body,
  determiners,
  inhabitants,
  isBodyNoun,
  isNisba,
  isPeople,
  isRole,
  joins,
  mayBeName,
  mayDescribe,
  namelessRole,
  objectNoun,
  outlet,
  ownsAct,
  ownsKin,
  ownsPeople,
  ownsQuality,
  ownsRole,
  ownsSentiment,
  partitive,
  quantifier,
  said,
  stated,
  takesConstruct,
  teller,
  theirAct,
  visited,
} from './phrase-words.ts'
import { endsNounPhrase } from './sentence.ts'
import { hasArticle, hasPronoun, isBrokenPlural, isDefinite, isVerbalNoun, withoutArticle } from './word-shape.ts'

/** Whether a word behind a phrase whose end no other word marks is the head of the next one: subject, then object. */
export function beginsAnother(phrase: PhraseSoFar, { word, kind }: Token, i: number, named: boolean): boolean {
  const { tokens, first, last } = phrase
  // “a patrol” + “fourteen people”
  if (agedBefore.test((tokens[last] as Token).text) && kind === 'number') return false
  // “the people of three villages”
  const ofPlaces = i === first + 1 && inhabitants.has(phrase.head.text)
  if (!ofPlaces && (kind === 'number' || (numberAt(tokens, i)?.value ?? 0) > 2)) return true
  // “rights groups” + “their fears”
  if (
    !phrase.definite &&
    i > first + 1 &&
    !named &&
    hasPronoun(word) &&
    !hasArticle(word) &&
    (isNisba(tokens[last] as Token) ||
      (tokens[last] as Token).text === 'عده' ||
      (isVerbalNoun(word) && adjective((tokens[last] as Token).word)))
  )
    return !isRole(word)
  // “the envoy” + “his concern”
  if (i > first && /(?:هما|ها|هم|ه)$/.test(word.text) && ownsSentiment(word)) return true
  // “the head of the union” + “a campaign”, “local groups” + “a wave of …”, “any faction” + “the operation of …”
  if (!named && i > first + 1 && objectNoun.has(word.text) && waitsForNone(phrase, i)) return true
  // “the commander of X” + “the readiness of …”, “the minister” + “his keenness on …”
  const isSettled = phrase.definite || hasArticle((tokens[i - 1] as Token).word) || tokens[i - 1]?.text === 'عيان'
  if (!named && i > first && isSettled && (ownsQuality(word) || (stated.has(word.text) && isGovernor(phrase, i))))
    return true
  // “the minister of defence” + “the front lines”
  const isWhole = isDefinite((tokens[last] as Token).word) || phrase.names.has(phrase.lastPart)
  if (!named && i > first + 1 && isRole(phrase.head) && visited.has(word.text) && isWhole) return true
  const joined = joins(word)
  // “the wife of one of them” + “the kidnappers”
  if (hasArticle(word) && /^احد(?:هم|هما|اهن|اهما)$/.test((tokens[last] as Token).text)) return true
  // “the organisation «Safe Land»” + “the residents”
  if (closers.has((tokens[last] as Token).text) && (!named || hasArticle(word)) && !joins(word))
    return !hasArticle(word) || !adjective(wordOf(word.text.replace(/ه$/, '')))
  // “the secretary” + “all parties”
  if (quantifier.has(word.text) && i > first) return true
  // “eyewitnesses” + “the agency”
  const construct = hasArticle(word) && i === first + 1
  if (
    !construct &&
    outlet.has(withoutArticle(word)) &&
    teller.has(phrase.head.text) &&
    !/و$/.test((tokens[last] as Token).text)
  )
    return true
  // “a leader in the Front” + “the account”
  if (!named && i === phrase.openedEnd + 1 && hasArticle(word) && said.has(word.text)) return true
  // “the envoy to Syria” + “the parties”
  if (phrase.titled && !named && i === phrase.openedEnd + 1 && hasArticle(word) && !isRole(word))
    return !mayDescribe(tokens, first, last, word) || !hasArticle((tokens[last] as Token).word)
  // “the president” + “wounded of …”
  if (phrase.titled && !named && i > first && hasArticle((tokens[last] as Token).word) && isPeople(word)) return true
  // “(accused) his lawyer” + “the investigators”
  const isHers = i === first + 1 && /...ت(?:ه|ها|هم|هما)$/.test(phrase.head.text) && isRole(phrase.head)
  if (isHers && /^ال..+ين$/.test(word.text)) return true
  // “the Movement of X” + “the commander Y”: no body is described by a title
  if (
    !phrase.titled &&
    !named &&
    phrase.definite &&
    i > first &&
    isLeader(word) &&
    body.has(withoutArticle(phrase.head))
  )
    return hasArticle((tokens[last] as Token).word) || phrase.names.has(phrase.lastPart)
  // “Scales without Borders” + “the failure of …”
  if (!named && isVerbalNoun(word) && !hasArticle(word) && tokens[i - 2]?.text === 'بلا') return true
  // “the leader” + “the army”
  if (
    phrase.titled &&
    i === phrase.lastTitle + 1 &&
    hasArticle((tokens[last] as Token).word) &&
    isBodyNoun(word) &&
    !isOfOpposition(tokens[last] as Token, word)
  )
    return true
  // a known name is whole
  if (
    phrase.names.has(first) &&
    i === last + 1 &&
    !joined &&
    !isRole(word) &&
    (named || !hasArticle(word) || isBodyNoun(word) || /^ال.{3,}ين$/.test(word.text))
  )
    return true
  // “his family” + “the investigators”
  if (ownsKin(phrase.head) && i === first + 1 && hasArticle(word)) return !isRole(word) && !tellsWhich.test(word.text)
  // “his lawyer” + “the sentence”; not “his former lawyer”
  if (ownsRole(phrase.head) && i === first + 1 && !named && hasArticle(word))
    return !isRole(word) && (!adjective(word) || isBodyNoun(word))
  // “no side” + “the attack”
  if (determiners.has(phrase.head.text) && i > first + 1 && hasArticle(word)) return true
  if (!phrase.definite && said.has(word.text) && hasArticle(word))
    if (teller.has(phrase.head.text) || !takesConstruct(phrase.head)) return true
  // “a video recording” + “the account of …”
  if (!phrase.definite && said.has(word.text) && i > first + 1 && adjective((tokens[i - 1] as Token).word)) return true
  if (ownsAct(word) && (i > first + 1 || phrase.depth > 0)) return true
  // “diplomatic sources” + “the collapse of …”
  const next = tokens[i + 1]
  if (
    !phrase.definite &&
    !named &&
    i > first + 1 &&
    isBrokenPlural(phrase.head) &&
    /يه$/.test((tokens[i - 1] as Token).text) &&
    isVerbalNoun(word) &&
    !hasArticle(word) &&
    next?.kind === 'word' &&
    hasArticle(next.word)
  )
    return true
  // “five factions” + “their merging”
  if (i > first + 1 && theirAct(word) && numberAt(tokens, first) !== null) return true
  if (
    !phrase.definite &&
    !joined &&
    (!named || hasArticle(word)) &&
    isClosed(phrase, i) &&
    opensObject(phrase, word, i)
  )
    return true
  // “activists” + “a door”: with its ن a plural waits for no noun
  if (!joined && !named && !hasArticle(word) && i === last + 1 && /..[^ن]ون$/.test((tokens[last] as Token).text))
    return !/(?:ون|ين)$/.test(word.text) && !annexed.has(word.text)
  // “local notables” + “the government”
  if (!named && hasArticle(word) && i === last + 1 && /^(?!ال).+[^ن]ون$/.test((tokens[last] as Token).text)) return true
  if (!phrase.definite || joined) return false
  // “the forces” + “their control”, “the army” + “the use of …”
  if (!named && (isVerbalNoun(word) || said.has(word.text) || (hasPronoun(word) && !hasArticle(word) && !isRole(word))))
    return true
  // “the envoy” + “the commander of …”: two who meet
  if (hasArticle(phrase.head) && namelessRole.has(word.text) && i > first) return true
  // “the head of X” + “the forces”: a title's name is no common noun
  const before = (tokens[phrase.last] as Token).word
  // “the commander of X” + “his men”
  if (phrase.titled && isDefinite(before) && ownsPeople(word) && !named) return true
  // “the director of the hospital” + “Doctor X”
  if (phrase.titled && isRole(word) && hasArticle(word) && isBare(phrase, i + 1)) return false
  if (phrase.titled && hasArticle(word) && hasArticle(before) && !named)
    return !mayDescribe(tokens, first, phrase.last, word) && !isOfOpposition(tokens[last] as Token, word)
  if (phrase.titled && isBodyNoun(word) && (i - phrase.lastTitle > 2 || hasPronoun(before))) return true
  if (phrase.titled && body.has(word.text) && !isDefinite(word) && i > first + 1 - Number(hasArticle(phrase.head)))
    return true
  // “the director of the hospital” + “the army”, “the spokesman X Y” + “the Front”: a person's name is whole before a known one begins
  if (phrase.titled && named && (endsInName(phrase, i) || isWholeBefore(phrase, word, i))) return true
  // “the president X al-Y” + “formation of …”
  if (phrase.titled && !named && !hasArticle(word) && !isRole(word) && isFamilyName(phrase, i)) return true
  if (phrase.titled) return phrase.names.has(phrase.lastPart) && !named && isBrokenPlural(word)
  // not an adjective, not a name after a title
  if (named || !isDefinite(word)) return true
  return !mayDescribe(tokens, first, last, word)
}

/** Whether a noun has another in the construct behind it: “the safety of the hostages”. */
function isGovernor({ tokens, names }: PhraseSoFar, i: number): boolean {
  const next = tokens[i + 1]
  if (next === undefined || next.kind !== 'word') return false
  return hasArticle(next.word) || names.has(i + 1) || quantifier.has(next.text) || /..(?:ه|ها|هم|هما)$/.test(next.text)
}

/** “(his brother) the elder” */
const tellsWhich = /^ال(?:اكبر|كبري|اصغر|صغري|اوسط|وحيد|سابق|راحل|حالي|ثاني|اول|اولي|بالغ)ه?$/

const isLeader = ({ text }: Word): boolean =>
  /^ال(?:قايد|قيادي|شهيد|امين|زعيم|عميد|عقيد|مناضل|مجاهد|مقاتل|ضابط)$/.test(text)

const closers = new Set(['»', '”', '"'])

/** Whether no noun can belong to the phrase as its second: its last word has the article, or is the adjective of an indefinite noun. */
const waitsForNone = (phrase: PhraseSoFar, i: number): boolean =>
  determiners.has(phrase.head.text) || hasArticle((phrase.tokens[i - 1] as Token).word) || isClosed(phrase, i)

/** “a military official” + …: an indefinite noun with its adjective waits for no other noun. */
function isClosed(phrase: PhraseSoFar, i: number): boolean {
  if (partitive.has(phrase.head.text)) return false
  for (let k = phrase.first + 1; k < i; k++) {
    const token = phrase.tokens[k] as Token
    if (isNisba(token) && !isRole(wordOf(token.text.replace(/ي$/, '')))) return true
  }
  return false
}

/** “the downing of …”, “the village”, “both sides of …” behind it; not “high in rank”. */
function opensObject(phrase: PhraseSoFar, word: Word, i: number): boolean {
  // “(a local channel) destroyed buildings”
  if (isBrokenPlural(word) && !partitive.has(word.text) && !hasArticle(word) && !isRole(word)) return true
  if (isVerbalNoun(word)) return true
  if (hasArticle(word)) return !annexed.has((phrase.tokens[i - 1] as Token).text)
  const next = phrase.tokens[i + 1]
  // “(local channels) a deep crater”
  if (next?.kind === 'word' && /..ه$/.test(word.text) && /...ه$/.test(next.text) && !hasArticle(next.word))
    return !isNisba(phrase.tokens[i] as Token) && !adjective(wordOf(word.text.slice(0, -1))) && !isRole(word)
  if (next === undefined || next.kind !== 'word' || !hasArticle(next.word)) return false
  return !annexed.has(word.text) && !hasPronoun(word) && (/ي$/.test(word.text) || !adjective(word))
}

/** “Samir” + “al-Hajj” before token `i`. */
function endsInName(phrase: PhraseSoFar, i: number): boolean {
  const [one, two] = [phrase.tokens[i - 2] as Token, phrase.tokens[i - 1] as Token]
  return i - phrase.first > 3 && hasArticle(two.word) && /ي$/.test(two.text) && mayBeName(one.word)
}

/** “the governor of the province” + “the Front”: with its second noun definite a title waits for no known name with the article. */
const isWholeBefore = (phrase: PhraseSoFar, word: Word, i: number): boolean =>
  i > phrase.lastTitle + 1 && hasArticle(word) && hasArticle((phrase.tokens[i - 1] as Token).word)

/** “the governor Samir al-Hajj”, “the head of the council Samir al-Hajj”: a name behind a definite title, whole with its article. */
function isFamilyName(phrase: PhraseSoFar, i: number): boolean {
  if (i - phrase.first < 3) return false
  const [title, one, two] = [
    phrase.tokens[i - 3] as Token,
    phrase.tokens[i - 2] as Token,
    phrase.tokens[i - 1] as Token,
  ]
  const kunya = /^(?:ابو|ام)$/.test(title.text)
  return hasArticle(two.word) && mayBeName(one.word) && !isRole(one.word) && (kunya || hasArticle(title.word))
}

/** A word without an article, such as a name. */
function isBare(phrase: PhraseSoFar, i: number): boolean {
  const token = phrase.tokens[i]
  return i <= phrase.limit && token?.kind === 'word' && !hasArticle(token.word) && !endsNounPhrase(token)
}

/** “the opposition deputy X”: behind a feminine title it is an adjective, written like the noun. */
const isOfOpposition = (title: Token, { text }: Word): boolean =>
  text === 'المعارضه' && title.text.endsWith('ه') && isRole(title.word)
