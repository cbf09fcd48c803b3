import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'
import type { PhraseSoFar } from './phrase-so-far.ts'
import {
  body,
  envoy,
  gathering,
  institutional,
  institutionFor,
  isExcerpt,
  isGoverning,
  isOpen,
  isPeople,
  isRole,
  led,
  noOrigin,
  occasion,
  ofOutlet,
  openAdjective,
  openers,
  outlet,
  owned,
  ownedPaper,
  place,
  pointsBack,
  teller,
} from './phrase-words.ts'
import { isComplementiser } from './sentence.ts'
import { isDefiniteOutletLed, isToldOutlet } from './told-outlet.ts'
import { hasArticle, isVerbalNoun, withoutArticle } from './word-shape.ts'

export function opens(phrase: PhraseSoFar, { text }: Token, i: number): boolean {
  if (text === 'باسم' || (led.has(text) && phrase.depth === 0)) return true
  if (isOwner(phrase, text, i) || isGoverned(phrase, text, i)) return true
  // “a statement issued by …”
  if (
    text === 'عن' &&
    ((/^(?:ال|لل)دفاع$/.test(phrase.tokens[i - 1]?.text ?? '') && !/وزار/.test(phrase.tokens[i - 2]?.text ?? '')) ||
      (i === phrase.first + 1 && /^(?:نواب|نايب|ممثل|ممثلين|ممثلون|مندوب)/.test(phrase.head.text)))
  )
    return true
  if (text === 'عن') return /^(?:ال)?(?:صادر|منشق|منبثق|عاطل|منفصل)(?:ه|ون|ين)?$/.test(phrase.tokens[i - 1]?.text ?? '')
  // “the envoy to …”
  if (text === 'الي')
    return (
      phrase.depth === 0 &&
      !phrase.opened &&
      envoy.has(withoutArticle(phrase.head)) &&
      !place.has(phrase.tokens[i + 1]?.text ?? '') &&
      isCountry(phrase, i + 1)
    )
  // “in the fifties of her life”
  if (text === 'من' && /^عمره(?:ا|م)?$/.test(phrase.tokens[i + 1]?.text ?? '')) return true
  const next = phrase.tokens[i + 1]?.text ?? ''
  if (!openers.has(text) || phrase.opened || phrase.depth > 1 || occasion.has(next) || gathering.has(next)) return false
  if (text === 'من' && noOrigin.has(next)) return false
  // “on being asked”, “on his arrival”
  if (text === 'لدي' && next !== '' && (next.startsWith('سوال') || isVerbalNoun((phrase.tokens[i + 1] as Token).word)))
    return false
  if (phrase.depth === 0 && text !== 'علي' && (isOpen(phrase.head) || isJoinedTeller(phrase, i))) return true
  // “X Y of the Observatory”
  if (
    text === 'من' &&
    phrase.depth === 0 &&
    phrase.names.has(phrase.first) &&
    i === phrase.last + 1 &&
    (body.has(next) || phrase.names.has(i + 1))
  )
    return true
  const counted = isExcerpt(phrase.head) || (phrase.tokens[phrase.first] as Token).kind === 'number'
  if (phrase.depth === 0 && text === 'من' && i <= phrase.first + 2 && counted) return true
  const before = phrase.tokens[i - 1] as Token
  if (text !== 'في') return openAdjective.has(withoutArticle(before.word).replace(/ا$/, ''))
  // “the council in the province of …”
  return next !== '' && phrase.definite && (phrase.names.has(i + 1) || place.has(next))
}

/** “a source in it”, “a spokesman of theirs”: right behind an indefinite person. */
export function isPointingBack(phrase: PhraseSoFar, { text }: Token, i: number): boolean {
  return pointsBack.has(text) && i - phrase.first <= 2 && !hasArticle(phrase.head) && isOpen(phrase.head)
}

/** “the command of the Front”: ل before the body the head belongs to. */
function isOwner(phrase: PhraseSoFar, text: string, i: number): boolean {
  // “accounts loyal to the …”
  if (
    phrase.depth === 0 &&
    /^لل..|^ل$/.test(text) &&
    openAdjective.has(withoutArticle((phrase.tokens[i - 1] as Token).word)) &&
    // “an informed source” + “to the observatory”
    !(/^مطلع/.test((phrase.tokens[i - 1] as Token).text) && isDefiniteOutletLed((phrase.tokens[i] as Token).word))
  )
    return true
  // “the General Company for Oil”
  if (
    phrase.depth === 0 &&
    !phrase.opened &&
    hasArticle(phrase.head) &&
    body.has(withoutArticle(phrase.head)) &&
    isPurpose(phrase, text, i)
  )
    return true
  if (phrase.depth === 0 && !phrase.opened && isWhose(phrase, text, i)) return true
  const personal = isRole(phrase.head) && phrase.definite
  if (phrase.opened || phrase.depth > 0 || !(personal || owned.has(withoutArticle(phrase.head)))) return false
  if (text === 'ل') return true
  return (
    /^ل[^ل]..|^لل../.test(text) &&
    ((phrase.names.has(i) && (!personal || envoy.has(withoutArticle(phrase.head)))) ||
      body.has(text.replace(/^لل?/, '')) ||
      body.has(text.slice(1)))
  )
}

/** “(the General Company) for Oil”, “(the Northern Union) for the game of …”: what an institution is for, behind its adjective. */
function isPurpose({ tokens }: PhraseSoFar, text: string, i: number): boolean {
  const before = tokens[i - 1] as Token
  const general = institutional.has(before.text)
  if (/^لل../.test(text)) {
    if (general)
      return (
        !isTold(text) ||
        body.has(text.slice(2)) ||
        institutionFor.has(text.slice(2)) ||
        institutionFor.has(text.slice(1))
      )
    return isDefiniteNisba(before) && !isTold(text) && !isDefiniteOutletLed((tokens[i] as Token).word)
  }
  if (!/^ل[^ل]..+/.test(text) || !(general || isDefiniteNisba(before))) return false
  const [noun, next] = [wordOf(text.slice(1)), tokens[i + 1]]
  if (next?.kind !== 'word' || !hasArticle(next.word) || hasArticle(noun) || isToldOutlet(tokens, i)) return false
  return !isRole(noun) && !isPeople(noun) && !body.has(noun.text) && (isVerbalNoun(noun) || /ه$/.test(noun.text))
}

/** “(the union) and a source” + “in the hospital”. */
const isJoinedTeller = ({ tokens, first }: PhraseSoFar, i: number): boolean =>
  [i - 1, i - 2].some(
    (k) => k > first && /^و/.test(tokens[k]?.text ?? '') && teller.has((tokens[k] as Token).text.slice(1)),
  )

const isDefiniteNisba = ({ word, text }: Token): boolean => hasArticle(word) && /...يه?$/.test(text)
/** “to the people”, “to the minister”: who is spoken to. */
const isTold = (text: string): boolean => {
  const noun = wordOf(text.slice(2))
  return isRole(noun) || isPeople(noun) || body.has(noun.text) || /ين$|^لل(?:مره|يوم|اسبوع|شهر|عام|سنه)$/.test(text)
}

/** “a report of the laboratory”, “a photographer of the agency”: an indefinite head right before ل, or with one adjective between. */
function isWhose(phrase: PhraseSoFar, text: string, i: number): boolean {
  if (!/^لل..|^ل[^ل]../.test(text) || i > phrase.first + 2) return false
  // “the yearly report of the observatory”
  if (hasArticle(phrase.head))
    return i === phrase.first + 2 && /^لل/.test(text) && ownedPaper.has(withoutArticle(phrase.head))
  const owner = wordOf(text.replace(/^ل/, '').replace(/^ل(?=..)/, 'ال'))
  if (ofOutlet.has(phrase.head.text)) return outlet.has(withoutArticle(owner))
  return ownedPaper.has(phrase.head.text) && !isVerbalNoun(owner)
}

/** “the company running the field”, “the official charged with the file”: what a participle of a definite phrase takes. */
const isGoverned = (phrase: PhraseSoFar, text: string, i: number): boolean =>
  !phrase.opened &&
  phrase.depth === 0 &&
  i > phrase.first + 1 &&
  hasArticle(phrase.head) &&
  /^(?:لل|بال)../.test(text) &&
  isGoverning((phrase.tokens[i - 1] as Token).word)

/** “(the envoy) to Syria”, not “(warned) of the danger of famine”, “that …”. */
function isCountry(phrase: PhraseSoFar, i: number): boolean {
  const [token, next] = [phrase.tokens[i], phrase.tokens[i + 1]]
  if (token?.kind !== 'word' || isComplementiser(token)) return false
  // “to Syria the parties to”
  const again = [i + 2, i + 3].some((k) => phrase.tokens[k]?.text === 'الي')
  return phrase.names.has(i) || hasArticle(token.word) || next?.kind !== 'word' || !hasArticle(next.word) || again
}

/** “the one suspected”, “the accused”: a passive participle with the preposition and the pronoun that go with it. */
export const isOfParticiple = (tokens: readonly Token[], i: number): boolean => {
  const [participle, { text }] = [tokens[i - 1]?.text ?? '', tokens[i] as Token]
  if (/^(?:ب|في)(?:ه|ها|هم|هما)$/.test(text)) return /^(?:ال)?(?:مشتبه|مغرر|مغدور)$/.test(participle)
  return /^علي(?:ه|ها|هم|هما)$/.test(text) && /^(?:ال)?(?:مدعي|محكوم|معتدي|مجني|مقبوض)$/.test(participle)
}

/** “(the leader) is devoid of (truth)”: no name. */
export const isDevoid = (tokens: readonly Token[], i: number): boolean =>
  /^عاري?ه?$/.test(tokens[i]?.text ?? '') && /^(?:عن|من|تماما|كليا|جمله|بالكامل)$/.test(tokens[i + 1]?.text ?? '')
