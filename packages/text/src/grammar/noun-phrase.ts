import { bodyTails } from '../lexicon/clause-words.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import { type Word, wordOf } from '../words.ts'
import { isFiniteVerb, isJoinedVerb } from './finite-verb.ts'
import { appositionEnd, quotedNameEnd } from './phrase-marks.ts'
import {
  addressed,
  adjective,
  agedBefore,
  annexed,
  body,
  chief,
  determiners,
  envoy,
  formerly,
  gathering,
  hasPreposition,
  inhabitants,
  institutional,
  isBodyNoun,
  isExcerpt,
  isLedAct,
  isManner,
  isNisba,
  isOnBehalf,
  isOpen,
  isPeople,
  isRole,
  joins,
  led,
  mayBeName,
  mayDescribe,
  namelessRole,
  neverHeads,
  noOrigin,
  occasion,
  openAdjective,
  openers,
  outlet,
  owned,
  ownsAct,
  ownsKin,
  ownsPeople,
  partitive,
  place,
  pointsBack,
  quantifier,
  said,
  takesConstruct,
  takesName,
  teller,
} from './phrase-words.ts'
import { endsNounPhrase, isComplementiser } from './sentence.ts'
import type { TokenRanges } from './token-ranges.ts'
import { isToldOutlet } from './told-outlet.ts'
import { hasArticle, hasPronoun, isBrokenPlural, isDefinite, isVerbalNoun, withoutArticle } from './word-shape.ts'

export { isRole, isThingSaid } from './phrase-words.ts'

/** Tokens `first` to `last`. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

const tails = phraseSet(bodyTails)
const longest = 14
const deepest = 2

/**
 * The Arabic noun phrase that begins at `first`, within tokens up to `limit`; null where none does. `names`: token ranges of
 * known names, which end where they end. `closed`: an object may follow without any word between, so a definite phrase ends
 * at the first word that cannot be its adjective.
 */
export function nounPhraseAt(
  tokens: readonly Token[],
  first: number,
  limit: number,
  names: TokenRanges,
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

class PhraseReader {
  private readonly tokens: readonly Token[]
  private readonly first: number
  private readonly limit: number
  private readonly names: TokenRanges
  private readonly closed: boolean
  private readonly depth: number
  /** Its first word, without a ل before it. */
  private readonly head: Word
  private last: number
  private definite: boolean
  /** “spokesman X Y”: a bare name after a title is part of it. */
  private titled: boolean
  private opened = false
  private openedEnd = -1
  /** Where the last title stands. */
  private lastTitle: number
  /** Where the word or the name last taken begins. */
  private lastPart: number

  constructor(
    tokens: readonly Token[],
    first: number,
    limit: number,
    names: TokenRanges,
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
    this.definite = this.last > first || isDefinite(word) || ownsKin(word)
    this.titled = takesName(this.head) || chief.has(this.head.text)
  }

  read(): TokenRange {
    for (let i = this.last + 1; i <= this.limit && i - this.first < longest; i = this.last + 1) {
      const before = this.last
      const token = this.tokens[i] as Token
      if (token.kind === 'mark') this.readMark(i)
      else if (this.tailEnd(i) > i - 1) this.last = this.tailEnd(i)
      else if (isOnBehalf(token) && this.titled) this.last = i
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
    if (formerly.has(text) || !/...[^يهنو]ا$/.test(text) || this.names.has(i) || /^ال/.test(text)) return false
    return !/ا$/.test(this.head.text) && !this.names.has(this.lastPart)
  }

  /** “(the Observatory) for Human Rights”: the last token of what a body is for; the one before where nothing tells it. */
  private tailEnd(i: number): number {
    const found = findPhrase(tails, this.tokens, i)
    return found === null || found.cut > 0 || found.last > this.limit ? i - 1 : found.last
  }

  private readMark(i: number): void {
    this.last =
      quotedNameEnd(this.tokens, this.definite || this.isTeller(i), i, this.limit) ??
      appositionEnd(this.tokens, i, this.limit) ??
      this.last
  }

  /** “a military source” + «Dawn»: with its adjective a person who tells has no name. */
  private isTeller(i: number): boolean {
    return i > this.first + 1 && teller.has(this.head.text) && isNisba(this.tokens[i - 1] as Token)
  }

  private opens({ text }: Token, i: number): boolean {
    if (text === 'باسم' || (led.has(text) && this.depth === 0)) return true
    if (this.isOwner(text, i)) return true
    // “a statement issued by …”
    if (
      text === 'عن' &&
      (this.tokens[i - 1]?.text === 'الدفاع' ||
        (i === this.first + 1 && /^(?:نواب|نايب|ممثل|ممثلين|ممثلون|مندوب)/.test(this.head.text)))
    )
      return true
    if (text === 'عن') return /^(?:ال)?(?:صادر|منشق|منبثق)(?:ه|ون|ين)?$/.test(this.tokens[i - 1]?.text ?? '')
    // “the envoy to …”
    if (text === 'الي')
      return (
        this.depth === 0 &&
        !this.opened &&
        envoy.has(withoutArticle(this.head)) &&
        !place.has(this.tokens[i + 1]?.text ?? '') &&
        this.isCountry(i + 1)
      )
    // “in the fifties of her life”
    if (text === 'من' && /^عمره(?:ا|م)?$/.test(this.tokens[i + 1]?.text ?? '')) return true
    const next = this.tokens[i + 1]?.text ?? ''
    if (!openers.has(text) || this.opened || this.depth > 1 || occasion.has(next) || gathering.has(next)) return false
    if (text === 'من' && noOrigin.has(next)) return false
    if (this.depth === 0 && text !== 'علي' && isOpen(this.head)) return true
    // “X Y of the Observatory”
    if (
      text === 'من' &&
      this.depth === 0 &&
      this.names.has(this.first) &&
      i === this.last + 1 &&
      (body.has(next) || this.names.has(i + 1))
    )
      return true
    if (this.depth === 0 && text === 'من' && i <= this.first + 2 && isExcerpt(this.head)) return true
    const before = this.tokens[i - 1] as Token
    if (text !== 'في') return openAdjective.has(withoutArticle(before.word).replace(/ا$/, ''))
    // “the council in the province of …”
    return next !== '' && this.definite && (this.names.has(i + 1) || place.has(next))
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

  /** “(the envoy) to Syria”, not “(warned) of the danger of famine”, “that …”. */
  private isCountry(i: number): boolean {
    const [token, next] = [this.tokens[i], this.tokens[i + 1]]
    if (token?.kind !== 'word' || isComplementiser(token)) return false
    // “to Syria the parties to”
    const again = [i + 2, i + 3].some((k) => this.tokens[k]?.text === 'الي')
    return this.names.has(i) || hasArticle(token.word) || next?.kind !== 'word' || !hasArticle(next.word) || again
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
    // “the General Company for Oil”
    if (
      this.depth === 0 &&
      !this.opened &&
      /^لل../.test(text) &&
      hasArticle(this.head) &&
      body.has(withoutArticle(this.head)) &&
      institutional.has((this.tokens[i - 1] as Token).text)
    )
      return true
    const personal = isRole(this.head) && this.definite
    if (this.opened || this.depth > 0 || !(personal || owned.has(withoutArticle(this.head)))) return false
    if (text === 'ل') return true
    return (
      /^ل[^ل]..|^لل../.test(text) &&
      ((this.names.has(i) && !personal) || body.has(text.replace(/^لل?/, '')) || body.has(text.slice(1)))
    )
  }

  /** “… in the ministry of …”: the phrase behind the preposition is part of this one. */
  private readOpened(i: number): void {
    this.opened = true
    const clitic = /^ل../.test((this.tokens[i] as Token).text)
    // the name of a country is one word, or known
    if (this.tokens[i]?.text === 'الي') {
      this.last = Math.min(this.limit, this.names.get(i + 1) ?? i + 1)
      this.openedEnd = this.last
      this.definite = true
      return
    }
    const inner = nounPhraseAt(this.tokens, clitic ? i : i + 1, this.limit, this.names, true, this.depth + 1)
    if (inner === null || !this.belongs(i, inner)) return
    this.last = this.endOfName(inner)
    this.openedEnd = this.last
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

  /** A word without an article, such as a name. */
  private isBare(i: number): boolean {
    const token = this.tokens[i]
    return i <= this.limit && token?.kind === 'word' && !hasArticle(token.word) && !endsNounPhrase(token)
  }

  /** “figures not official”: غير with the adjective behind it. */
  private isUnlike(i: number): boolean {
    const next = this.tokens[i + 1]
    if (this.tokens[i]?.text !== 'غير' || next === undefined || i >= this.limit || isComplementiser(next)) return false
    return next.kind === 'word' && /ي$|يه$|ين$|^(?:ال)?م/.test(next.text)
  }

  private ends(token: Token, i: number): boolean {
    const { word, text } = token
    const named = this.names.has(i)
    if (
      text === 'في' ||
      text === 'ل' ||
      hasPreposition(word) ||
      isToldOutlet(this.tokens, i) ||
      (this.closed && !named && isLedAct(word)) ||
      this.isAdverbial(word, i)
    )
      return true
    if (text === 'جمله' && this.tokens[i + 1]?.text === 'وتفصيلا') return true
    // “familiar with”, “not official”
    const informed =
      openAdjective.has(text) && (this.tokens[i + 1]?.text === 'علي' || this.tokens[i - 1]?.text === 'مصدر')
    const former = formerly.has(text) && /..(?:ا|ين|ون)$/.test((this.tokens[i - 1] as Token).text)
    const adjectival = informed || former || this.isUnlike(i)
    if (!named && !adjectival && (endsNounPhrase(token) || isJoinedVerb(word) || isFiniteVerb(word))) return true
    if (!this.closed || former) return false
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
    // “(local channels) a deep crater”
    if (next?.kind === 'word' && /..ه$/.test(word.text) && /...ه$/.test(next.text) && !hasArticle(next.word))
      return !isNisba(this.tokens[i] as Token) && !adjective(wordOf(word.text.slice(0, -1))) && !isRole(word)
    if (next === undefined || next.kind !== 'word' || !hasArticle(next.word)) return false
    return !annexed.has(word.text) && !hasPronoun(word) && (/ي$/.test(word.text) || !adjective(word))
  }

  /** Whether a word behind a phrase whose end no other word marks is the head of the next one: subject, then object. */
  private beginsAnother({ word, kind }: Token, i: number, named: boolean): boolean {
    const { tokens, first, last } = this
    // “a patrol” + “fourteen people”
    if (agedBefore.test((tokens[last] as Token).text) && kind === 'number') return false
    // “the people of three villages”
    const ofPlaces = i === first + 1 && inhabitants.has(this.head.text)
    if (!ofPlaces && (kind === 'number' || (numberAt(tokens, i)?.value ?? 0) > 2)) return true
    // “rights groups” + “their fears”
    if (
      !this.definite &&
      i > first + 1 &&
      !named &&
      hasPronoun(word) &&
      !hasArticle(word) &&
      isNisba(tokens[last] as Token)
    )
      return !isRole(word)
    const joined = joins(word)
    // “the secretary” + “all parties”
    if (quantifier.has(word.text) && i > first) return true
    // “eyewitnesses” + “the agency”
    const construct = hasArticle(word) && i === first + 1
    if (
      !construct &&
      outlet.has(withoutArticle(word)) &&
      teller.has(this.head.text) &&
      !/و$/.test((tokens[last] as Token).text)
    )
      return true
    // “a leader in the Front” + “the account”
    if (!named && i === this.openedEnd + 1 && hasArticle(word) && said.has(word.text)) return true
    // “the envoy to Syria” + “the parties”
    if (this.titled && !named && i === this.openedEnd + 1 && hasArticle(word) && !isRole(word))
      return !mayDescribe(tokens, first, last, word) || !hasArticle((tokens[last] as Token).word)
    // “the president” + “wounded of …”
    if (this.titled && !named && i > first && hasArticle((tokens[last] as Token).word) && isPeople(word)) return true
    // “the leader” + “the army”
    if (
      this.titled &&
      i === this.lastTitle + 1 &&
      hasArticle((tokens[last] as Token).word) &&
      isBodyNoun(word) &&
      !isOfOpposition(tokens[last] as Token, word)
    )
      return true
    // a known name is whole
    if (
      this.names.has(first) &&
      i === last + 1 &&
      !joined &&
      !isRole(word) &&
      (named || !hasArticle(word) || isBodyNoun(word))
    )
      return true
    // “his family” + “the investigators”
    if (ownsKin(this.head) && i === first + 1 && hasArticle(word)) return !isRole(word)
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
    // “local notables” + “the government”
    if (!named && hasArticle(word) && i === last + 1 && /^(?!ال).+[^ن]ون$/.test((tokens[last] as Token).text))
      return true
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
    // “the director of the hospital” + “Doctor X”
    if (this.titled && isRole(word) && hasArticle(word) && this.isBare(i + 1)) return false
    if (this.titled && hasArticle(word) && hasArticle(before) && !named)
      return !mayDescribe(tokens, first, this.last, word) && !isOfOpposition(tokens[last] as Token, word)
    if (this.titled && isBodyNoun(word) && (i - this.lastTitle > 2 || hasPronoun(before))) return true
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

/** “the opposition deputy X”: behind a feminine title it is an adjective, written like the noun. */
const isOfOpposition = (title: Token, { text }: Word): boolean =>
  text === 'المعارضه' && title.text.endsWith('ه') && isRole(title.word)
