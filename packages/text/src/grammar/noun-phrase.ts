import { foldedSet } from '../fold.ts'
import {
  adjectiveLikeNouns,
  annexedAdjectives,
  bodyNouns,
  excerpts,
  followers,
  ledBy,
  nameless,
  noOrigins,
  occasions,
  occupations,
  openAdjectives,
  openHeads,
  ownConjunction,
  ownedHeads,
  placeNouns,
  pointingBack,
  roles,
  thingsSaid,
} from '../lexicon/clause-words.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { perWord, type Word, wordOf } from '../words.ts'
import { isFiniteVerb, isJoinedVerb } from './finite-verb.ts'
import { endsNounPhrase, isComplementiser } from './sentence.ts'
import {
  hasArticle,
  hasPronoun,
  isBrokenPlural,
  isDefinite,
  isVerbalNoun,
  looksFeminine,
  withoutArticle,
} from './word-shape.ts'

/** Tokens `first` to `last`. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

const openHead = foldedSet(openHeads)
const role = foldedSet(roles)
const said = foldedSet(thingsSaid)
const occasion = foldedSet(occasions)
const openAdjective = foldedSet(openAdjectives)
const place = foldedSet([...placeNouns, ...bodyNouns])
const body = foldedSet(bodyNouns)
const owned = foldedSet(ownedHeads)
const ownsWaw = foldedSet(ownConjunction)
const occupation = foldedSet(occupations)
const excerpt = foldedSet(excerpts)
const noOrigin = foldedSet(noOrigins)
const follower = foldedSet(followers)
const namelessRole = foldedSet(nameless)
const pointsBack = foldedSet(pointingBack)
const likeAdjectives = foldedSet(adjectiveLikeNouns)
const longest = 14
const deepest = 2

/** Words for what a person is: spokesman, minister, colonel. */
export const isRole: (word: Word) => boolean = perWord((text) => {
  const bare = text.replace(/^ال(?=..)/, '')
  return role.has(text) || role.has(bare) || (bare === text && role.has(text.replace(/(?:ها|هم|نا)$/, '')))
})

/** Words for people behind which their name may stand: a role, or what somebody lives by. */
const takesName: (word: Word) => boolean = perWord(
  (text) => isRole(wordOf(text)) || occupation.has(text.replace(/^ال(?=..)/, '')),
)

/**
 * The Arabic noun phrase that begins at `first`, within tokens up to `limit`; null where none does. `names`: token ranges of
 * known names, which end where they end. `closed`: an object may follow without any word between, so a definite phrase ends
 * at the first word that cannot be its adjective.
 */
export function nounPhraseAt(
  tokens: readonly Token[],
  first: number,
  limit: number,
  names: ReadonlyMap<number, number>,
  closed: boolean,
  depth = 0,
): TokenRange | null {
  const head = tokens[first]
  if (head === undefined || first > limit || depth > deepest) return null
  if (head.kind === 'mark') return null
  // “every one of …”, “any side”: stop elsewhere, begin here
  if (determiners.has(head.text) && tokens[first + 1]?.text === 'من')
    return nounPhraseAt(tokens, first + 2, limit, names, closed, depth + 1)
  if (endsNounPhrase(head) && !names.has(first) && !determiners.has(head.text)) return null
  if (neverHeads.has(head.text)) return null
  return new PhraseReader(tokens, first, limit, names, closed, depth).read()
}

/** What is said or told: news, an accusation, a report. */
export const isThingSaid: (word: Word) => boolean = perWord((text) => said.has(text))

/** “led by …”, of a body. */
const led = foldedSet(ledBy)

const determiners = new Set(['كل', 'اي', 'كلا'])
const neverHeads = new Set(['في', 'ب', 'و', 'او', 'ان', 'انه', 'لم', 'لا', 'لن', 'قد'])
/** Prepositions that lead to the place or the body of an indefinite head: “a source in the ministry”. */
const openers = new Set(['في', 'من', 'لدي', 'ب', 'علي'])

/** “to an official in …”: the head without its preposition, where it is a person or a body only without. */
const addressed: (word: Word) => Word = perWord((text) => {
  const [word, rest] = [wordOf(text), wordOf(text.slice(1))]
  if (!/^ل[^ل]../.test(text) || isRole(word) || isOpen(word) || body.has(text)) return word
  return isRole(rest) || isOpen(rest) || body.has(rest.text) || owned.has(rest.text) ? rest : word
})

class PhraseReader {
  private readonly tokens: readonly Token[]
  private readonly first: number
  private readonly limit: number
  private readonly names: ReadonlyMap<number, number>
  private readonly closed: boolean
  private readonly depth: number
  /** Its first word, without a ل before it. */
  private readonly head: Word
  private last: number
  private definite: boolean
  /** “spokesman X Y”: a bare name after a title is part of it. */
  private titled: boolean
  private opened = false
  /** Where the last title stands. */
  private lastTitle: number
  /** Where the word or the name last taken begins. */
  private lastPart: number

  constructor(
    tokens: readonly Token[],
    first: number,
    limit: number,
    names: ReadonlyMap<number, number>,
    closed: boolean,
    depth: number,
  ) {
    this.tokens = tokens
    this.first = first
    this.limit = limit
    this.names = names
    this.closed = closed
    this.depth = depth
    this.last = names.get(first) ?? first
    this.lastPart = first
    this.lastTitle = first
    const { word } = tokens[first] as Token
    this.head = addressed(word)
    this.definite = this.last > first || isDefinite(word)
    this.titled = takesName(this.head)
  }

  read(): TokenRange {
    for (let i = this.last + 1; i <= this.limit && i - this.first < longest; i = this.last + 1) {
      const before = this.last
      const token = this.tokens[i] as Token
      if (token.kind === 'mark') this.readMark(i)
      else if (this.isPointingBack(token, i)) {
        this.last = i
        break
      } else if (this.opens(token, i)) this.readOpened(i)
      else if (!this.ends(token, i)) this.take(token, i)
      if (this.last === before) break
    }
    return { first: this.first, last: this.last }
  }

  private take(token: Token, i: number): void {
    if (takesName(token.word)) {
      this.titled = true
      this.lastTitle = i
    }
    if (isDefinite(token.word) || this.names.has(i)) this.definite = true
    this.lastPart = i
    this.last = this.names.get(i) ?? i
  }

  /** “the governor, confident”: an indefinite accusative is no part of a phrase that is neither. */
  private isAdverbial(word: Word, i: number): boolean {
    const { text } = word
    if (isManner(word)) return !this.names.has(i)
    if (!/...[^يهنو]ا$/.test(text) || this.names.has(i) || /^ال/.test(text)) return false
    return !/ا$/.test(this.head.text) && !this.names.has(this.lastPart)
  }

  private readMark(i: number): void {
    this.last =
      quotedNameEnd(this.tokens, this.definite, i, this.limit) ?? appositionEnd(this.tokens, i, this.limit) ?? this.last
  }

  private opens({ text }: Token, i: number): boolean {
    if (text === 'باسم' || (led.has(text) && this.depth === 0)) return true
    if (this.isOwner(text, i)) return true
    // “a statement issued by …”
    if (text === 'عن') return /^(?:ال)?(?:صادر|منشق|منبثق)(?:ه|ون|ين)?$/.test(this.tokens[i - 1]?.text ?? '')
    if (!openers.has(text) || this.opened || this.depth > 1 || occasion.has(this.tokens[i + 1]?.text ?? ''))
      return false
    if (text === 'من' && noOrigin.has(this.tokens[i + 1]?.text ?? '')) return false
    if (this.depth === 0 && text !== 'علي' && isOpen(this.head)) return true
    if (this.depth === 0 && text === 'من' && i <= this.first + 2 && excerpt.has(this.head.text)) return true
    const before = this.tokens[i - 1] as Token
    if (text !== 'في') return openAdjective.has(withoutArticle(before.word).replace(/ا$/, ''))
    // “the council in the province of …”
    const next = this.tokens[i + 1]
    return next !== undefined && this.definite && (this.names.has(i + 1) || place.has(next.text))
  }

  /** “a source in it”, “a spokesman of theirs”: right behind an indefinite person. */
  private isPointingBack({ text }: Token, i: number): boolean {
    return pointsBack.has(text) && i - this.first <= 2 && !hasArticle(this.head) && isOpen(this.head)
  }

  /** A place or body behind a head that waits for none belongs to it only if it is a certain one: not “in a private council”. */
  private belongs(i: number, { first, last }: TokenRange): boolean {
    const { text } = this.tokens[i] as Token
    if (text !== 'في' || isOpen(this.head)) return true
    for (let k = first; k <= last; k++) if (this.names.has(k) || isDefinite((this.tokens[k] as Token).word)) return true
    return last === first + 1 || place.has((this.tokens[first] as Token).text)
  }

  /** “the command of the Front”: ل before the body the head belongs to. */
  private isOwner(text: string, i: number): boolean {
    // “accounts loyal to the …”
    if (
      this.depth === 0 &&
      /^لل..|^ل$/.test(text) &&
      openAdjective.has(withoutArticle((this.tokens[i - 1] as Token).word))
    )
      return true
    if (this.opened || this.depth > 0 || !owned.has(withoutArticle(this.head))) return false
    if (text === 'ل') return true
    return (
      /^ل[^ل]..|^لل../.test(text) &&
      (this.names.has(i) || body.has(text.replace(/^لل?/, '')) || body.has(text.slice(1)))
    )
  }

  /** “… in the ministry of …”: the phrase behind the preposition is part of this one. */
  private readOpened(i: number): void {
    this.opened = true
    const clitic = /^ل../.test((this.tokens[i] as Token).text)
    const inner = nounPhraseAt(this.tokens, clitic ? i : i + 1, this.limit, this.names, true, this.depth + 1)
    if (inner === null || !this.belongs(i, inner)) return
    this.last = this.endOfName(inner)
    this.definite = true
  }

  /** “led by X” + “the taking of …”: a name nobody knows ends where an act begins. */
  private endOfName({ first, last }: TokenRange): number {
    const { word } = this.tokens[first] as Token
    if (isDefinite(word) || takesConstruct(word) || body.has(word.text)) return last
    for (let k = first + 1; k <= last; k++) {
      const { word: part } = this.tokens[k] as Token
      if (isVerbalNoun(part) && (k > first + 1 || !hasArticle(part))) return k - 1
    }
    return last
  }

  /** “Samir” + “al-Hajj” before token `i`. */
  private endsInName(i: number): boolean {
    const [one, two] = [this.tokens[i - 2] as Token, this.tokens[i - 1] as Token]
    return i - this.first > 3 && hasArticle(two.word) && /ي$/.test(two.text) && mayBeName(one.word)
  }

  private ends(token: Token, i: number): boolean {
    const { word, text } = token
    const named = this.names.has(i)
    if (
      text === 'في' ||
      text === 'ل' ||
      hasPreposition(word) ||
      (this.closed && !named && isLedAct(word)) ||
      this.isAdverbial(word, i)
    )
      return true
    if (text === 'جمله' && this.tokens[i + 1]?.text === 'وتفصيلا') return true
    if (!named && (endsNounPhrase(token) || isJoinedVerb(word) || isFiniteVerb(word))) return true
    if (!this.closed) return false
    return this.beginsAnother(token, i, named)
  }

  /** “a military official” + …: an indefinite noun with its adjective waits for no other noun. */
  private isClosed(i: number): boolean {
    if (partitive.has(this.head.text)) return false
    for (let k = this.first + 1; k < i; k++) {
      const token = this.tokens[k] as Token
      if (isNisba(token) && !isRole(wordOf(token.text.replace(/ي$/, '')))) return true
    }
    return false
  }

  /** “the downing of …”, “the village”, “both sides of …” behind it; not “high in rank”. */
  private opensObject(word: Word, i: number): boolean {
    if (isVerbalNoun(word)) return true
    if (hasArticle(word)) return !annexed.has((this.tokens[i - 1] as Token).text)
    const next = this.tokens[i + 1]
    if (next === undefined || next.kind !== 'word' || !hasArticle(next.word)) return false
    return !annexed.has(word.text) && !hasPronoun(word) && (/ي$/.test(word.text) || !adjective(word))
  }

  /** Whether a word behind a phrase whose end no other word marks is the head of the next one: subject, then object. */
  private beginsAnother({ word, kind }: Token, i: number, named: boolean): boolean {
    const { tokens, first, last } = this
    // “a patrol” + “fourteen people”
    if (kind === 'number' || (numberAt(tokens, i)?.value ?? 0) > 2) return true
    const joined = joins(word)
    // a known name is whole
    if (this.names.has(first) && i === last + 1 && !joined && !isRole(word) && (named || !hasArticle(word))) return true
    // “no side” + “the attack”
    if (determiners.has(this.head.text) && i > first + 1 && hasArticle(word)) return true
    if (!this.definite && said.has(word.text) && hasArticle(word) && !takesConstruct(this.head)) return true
    // “a video recording” + “the account of …”
    if (!this.definite && said.has(word.text) && i > first + 1 && adjective((tokens[i - 1] as Token).word)) return true
    if (ownsAct(word) && (i > first + 1 || this.depth > 0)) return true
    if (!this.definite && !joined && (!named || hasArticle(word)) && this.isClosed(i) && this.opensObject(word, i))
      return true
    // “activists” + “a door”: with its ن a plural waits for no noun
    if (!joined && !named && !hasArticle(word) && i === last + 1 && /..[^ن]ون$/.test((tokens[last] as Token).text))
      return !/(?:ون|ين)$/.test(word.text) && !annexed.has(word.text)
    if (!this.definite || joined) return false
    // “the forces” + “their control”, “the army” + “the use of …”
    if (
      !named &&
      (isVerbalNoun(word) || said.has(word.text) || (hasPronoun(word) && !hasArticle(word) && !isRole(word)))
    )
      return true
    // “the envoy” + “the commander of …”: two who meet
    if (hasArticle(this.head) && namelessRole.has(word.text) && i > first) return true
    // “the head of X” + “the forces”: a title's name is no common noun
    const before = (tokens[this.last] as Token).word
    // “the commander of X” + “his men”
    if (this.titled && isDefinite(before) && ownsPeople(word) && !named) return true
    if (this.titled && hasArticle(word) && hasArticle(before) && !named)
      return !mayDescribe(tokens, first, this.last, word)
    if (this.titled && hasArticle(word) && body.has(withoutArticle(word)) && i - this.lastTitle > 2) return true
    if (this.titled && body.has(word.text) && !isDefinite(word) && i > first + 1 - Number(hasArticle(this.head)))
      return true
    // “the spokesman X Y” + “the Front”: a person's name is whole before a known one begins
    if (this.titled && named && this.endsInName(i)) return true
    if (this.titled) return this.names.has(this.lastPart) && !named && isBrokenPlural(word)
    // not an adjective, not a name after a title
    if (named || !isDefinite(word)) return true
    return !mayDescribe(tokens, first, last, word)
  }
}

/** A word that can hardly be anything but a name. */
const mayBeName = (word: Word): boolean =>
  !hasArticle(word) &&
  !hasPronoun(word) &&
  !takesConstruct(word) &&
  !body.has(word.text) &&
  !place.has(word.text) &&
  !owned.has(word.text) &&
  !isVerbalNoun(word) &&
  !likeAdjectives.has(word.text)

/** Whether a noun without an article may wait for another: “the author of the report”; an unknown one is a name. */
const takesConstruct = perWord(
  (text) =>
    role.has(text) ||
    openHead.has(text) ||
    isBrokenPlural(wordOf(text)) ||
    /ه$|...ات$|^(?:كاتب|معد|معدو|ناشر|صاحب|فريق)/.test(text),
)

const hasPreposition = perWord(
  (text) =>
    (/^(?:و?بال|و?لل|ب$)/.test(text) || /^ل(?:وكال|قنا|صحيف|اذاع|موقع|شبك|مراسل)/.test(text)) &&
    !/^بال[غدك].?$|^بالغ/.test(text),
)

/** “boasting”, “in tears”: how somebody speaks. */
const isManner = perWord((text) => /^مت....?ا$/.test(text))

/** “by killing them”: a verbal noun with its preposition. */
const isLedAct = perWord((text) => /^[بل]..../.test(text) && isVerbalNoun(wordOf(text.slice(1))))

/** “his followers”: a plural with a pronoun that is written like the feminine. */
const ownsPeople = perWord((text) => /...ه$/.test(text) && follower.has(text.slice(0, -1)))

/** “its carrying out”: a verbal noun with a pronoun that is written like the feminine. */
const ownsAct: (word: Word) => boolean = perWord(
  (text) => /....ه$/.test(text) && !hasArticle(wordOf(text)) && isVerbalNoun(wordOf(text.slice(0, -1))),
)

const isNisba = ({ word, text }: Token): boolean => /..[يى]ه?$/.test(text) && !hasArticle(word)

/** Adjectives that take a noun: “high in rank”, “unknown in identity”. */
const annexed = foldedSet(annexedAdjectives)

/** “one of”, “senior”: the noun behind them waits for another. */
const partitive = new Set(['احد', 'احدي', 'بعض', 'كبار', 'جميع', 'عدد', 'ابرز', 'معظم'])

/** Heads in the singular, dual and plural: “نائب”, “نائبان”, “نائبين”. */
const isOpen = perWord((text) => {
  const bare = text.replace(/^ال/, '')
  return [bare, bare.replace(/(?:ان|ين|ون)$/, ''), bare.replace(/تان$|تين$/, 'ه'), bare.replace(/ا$|ه$/, '')].some(
    (one) => openHead.has(one) || occupation.has(one),
  )
})

/** Patterns of adjectives: of a place or group, participles, “great”, “highest”. */
const adjective = perWord((text) => {
  const bare = text.replace(/^(?:[وف]?ال|لل)/, '')
  return /ي$|ين$|ون$|^م|^..$|^.ا..$|^..ي.$|^ا..[يا]?$|^عام$|^خاص$/.test(bare)
})

/**
 * Whether a definite word may be an adjective of a definite phrase: feminine with a feminine noun before it, masculine and
 * of an adjective's shape with any other. What may not is another noun: the object behind the subject.
 */
function mayDescribe(tokens: readonly Token[], first: number, last: number, word: Word): boolean {
  // the second part of “the council of X”: a noun behind one without an article
  if (!isDefinite((tokens[last] as Token).word)) return true
  if (likeAdjectives.has(withoutArticle(word))) return false
  const nouns = tokens.slice(first, last + 1).map((token) => token.word)
  if (/ه$/.test(word.text)) return nouns.some(looksFeminine) && adjective(wordOf(word.text.slice(0, -1)))
  if (/ات$/.test(word.text))
    return nouns.some((noun) => /ات$/.test(noun.text)) && adjective(wordOf(word.text.slice(0, -2)))
  // “the pilots” behind “the observatory”
  if (/^ال.{4,}[يو]ن$/.test(word.text))
    return nouns.some((noun) => /[يو]ن$|ات$/.test(noun.text) || isBrokenPlural(noun))
  return adjective(word) && nouns.some((noun) => !/ه$/.test(noun.text))
}

/** “X and Y”: another noun behind و; not a verb, and not a noun that only begins with the letter. */
const joins: (word: Word) => boolean = perWord(
  (text) =>
    (/^و..../.test(text) || (text.startsWith('و') && body.has(text.slice(1)))) &&
    !ownsWaw.has(text) &&
    !ownsWaw.has(text.replace(/(?:ه|ات|ها|هم|ي|ين)$/, '')),
)

/** “the correspondent of «X»”: a name of a few words between marks, behind a noun that waits for it. */
function quotedNameEnd(tokens: readonly Token[], definite: boolean, mark: number, limit: number): number | null {
  const closer = closers[tokens[mark]?.text ?? '']
  if (closer === undefined || definite) return null
  for (let i = mark + 2; i <= Math.min(limit, mark + 5); i++) if (tokens[i]?.text === closer) return i
  return null
}

const closers: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' }

/** “…, the families' lawyer,”: tokens up to the closing comma, where what stands behind the comma names a role. */
function appositionEnd(tokens: readonly Token[], comma: number, limit: number): number | null {
  if (tokens[comma]?.text !== '،' && tokens[comma]?.text !== ',') return null
  const next = tokens[comma + 1]
  if (next === undefined || !isRole(next.word)) return null
  for (let i = comma + 2; i <= limit + 1 && i - comma < 10; i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'mark' || isComplementiser(token)) return i - 1
  }
  return null
}
