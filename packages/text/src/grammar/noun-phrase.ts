import { bodyTails } from '../lexicon/clause-words.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import type { Word } from '../words.ts'
import { isFiniteVerb, isJoinedVerb } from './finite-verb.ts'
import { beginsAnother } from './next-phrase.ts'
import { appositionEnd, quotedNameEnd } from './phrase-marks.ts'
import { isDevoid, isOfParticiple, isPointingBack, opens } from './phrase-openings.ts'
import type { PhraseSoFar } from './phrase-so-far.ts'
import {
  addressed,
  agedBefore,
  body,
  chief,
  determiners,
  formerly,
  hasPreposition,
  isLedAct,
  isManner,
  isNisba,
  isOnBehalf,
  isOpen,
  isSayingManner,
  neverHeads,
  openAdjective,
  openers,
  ownsKin,
  ownsSentiment,
  place,
  takesConstruct,
  takesName,
  teller,
} from './phrase-words.ts'
import { endsNounPhrase, isComplementiser } from './sentence.ts'
import type { TokenRanges } from './token-ranges.ts'
import { isToldOutlet } from './told-outlet.ts'
import { hasArticle, isDefinite, isVerbalNoun } from './word-shape.ts'

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

class PhraseReader implements PhraseSoFar {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly limit: number
  readonly names: TokenRanges
  readonly closed: boolean
  readonly depth: number
  /** Its first word, without a ل before it. */
  readonly head: Word
  last: number
  definite: boolean
  /** “spokesman X Y”: a bare name after a title is part of it. */
  titled: boolean
  opened = false
  openedEnd = -1
  /** Where the last title stands. */
  lastTitle: number
  /** Where the word or the name last taken begins. */
  lastPart: number

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
      else if (isPointingBack(this, token, i)) {
        this.last = i
        break
      } else if (isOfParticiple(this.tokens, i)) {
        this.last = i
        break
      } else if (opens(this, token, i)) this.readOpened(i)
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
    if (isManner(word) || isSayingManner(word)) return !this.names.has(i)
    // “sixty fighters”
    const before = this.tokens[i - 2]
    if (
      (this.tokens[i - 1] as Token).kind === 'number' &&
      (i === this.first + 1 || agedBefore.test(before?.text ?? ''))
    )
      return false
    // “the participants” + “demanding”
    if (this.definite && /^م.{3,}ين$/.test(text) && hasArticle((this.tokens[i - 1] as Token).word)) return true
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

  /** A place or body behind a head that waits for none belongs to it only if it is a certain one: not “in a private council”. */
  private belongs(i: number, { first, last }: TokenRange): boolean {
    const { text } = this.tokens[i] as Token
    if (text !== 'في' || isOpen(this.head)) return true
    for (let k = first; k <= last; k++) if (this.names.has(k) || isDefinite((this.tokens[k] as Token).word)) return true
    return last === first + 1 || place.has((this.tokens[first] as Token).text)
  }

  /** “… in the ministry of …”: the phrase behind the preposition is part of this one. */
  private readOpened(i: number): void {
    this.opened = true
    const { text } = this.tokens[i] as Token
    const clitic = /^(?:ل|بال)../.test(text) && !openers.has(text)
    // the name of a country is one word, or known
    if (text === 'الي') {
      this.last = Math.min(this.limit, this.names.get(i + 1) ?? i + 1)
      this.openedEnd = this.last
      this.definite = true
      return
    }
    // “sources in «the Protection Forces»”
    const marked = quotedNameEnd(this.tokens, false, i + 1, this.limit)
    if (marked !== null && text === 'في' && isOpen(this.head)) {
      this.last = marked
      this.openedEnd = marked
      this.definite = true
      return
    }
    // “a photographer of the agency”: whose they are, where else it would be who is told
    const inner =
      clitic && isToldOutlet(this.tokens, i)
        ? new PhraseReader(this.tokens, i, this.limit, this.names, true, this.depth + 1).read()
        : nounPhraseAt(this.tokens, clitic ? i : i + 1, this.limit, this.names, true, this.depth + 1)
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
    // “her lawyer” + “her surprise”
    if (i > this.first && !named && ownsSentiment(word) && /(?:ها|هم|ه)$/.test(text)) return true
    if (text === 'جمله' && this.tokens[i + 1]?.text === 'وتفصيلا') return true
    // “the two sides” + “each other”
    if (isDevoid(this.tokens, i) || /^بعض(?:هم|هما|ها)$/.test(text)) return true
    // “familiar with”, “not official”
    const informed =
      openAdjective.has(text) && (this.tokens[i + 1]?.text === 'علي' || this.tokens[i - 1]?.text === 'مصدر')
    const former = formerly.has(text) && /..(?:ا|ين|ون)$/.test((this.tokens[i - 1] as Token).text)
    // “the wife of one of them”
    const oneOfThem =
      i === this.first + 1 &&
      (this.titled || /^(?:زوج|والد|شقيق|ابن|اب|ام|قريب|محامي)/.test(this.head.text)) &&
      /^احد(?:هم|هما|اهن|اهما)$/.test(text)
    const adjectival = informed || former || oneOfThem || this.isUnlike(i)
    if (!named && !adjectival && (endsNounPhrase(token) || isJoinedVerb(word) || isFiniteVerb(word))) return true
    if (!this.closed || former || oneOfThem) return false
    return beginsAnother(this, token, i, named)
  }
}
