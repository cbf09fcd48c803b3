import type { NumberFound } from '../annotation.ts'
import { foldedAt, foldedSet, type Span } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, participantAt } from '../grammar/participant.ts'
import { entries } from '../lexicon/entries.ts'
import { familyWords, kin } from '../lexicon/harmed-nouns.ts'
import { waws } from '../lexicon/participant-words.ts'
import { numberAt } from '../numbers/number-words.ts'
import { firstFrom } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { perWord, wordOf } from '../words.ts'
import type { IncidentText } from './incident-text.ts'
import { isPeopleWord } from './people-words.ts'

/** So many people, and the words that say so: the number with the thing counted. */
export interface Counted {
  readonly min: number | null
  readonly max: number | null
  readonly span: Span
}

const relatives = foldedSet(kin)
const suffix = /(?:هما|ها|هم|ه)$/

/** How many a word adds to those before it: “and his wife” one, “and his two comrades” two; else none. */
const added = perWord((text) => {
  if (!/^و../.test(text)) return 0
  const noun = text.slice(1).replace(suffix, '')
  if (noun === text.slice(1)) return 0
  if (relatives.has(noun) || relatives.has(noun.replace(/ت$/, 'ه'))) return 1
  return /يّ?$/.test(noun) && relatives.has(noun.replace(/ي$/, '').replace(/ت$/, 'ه')) ? 2 : 0
})

/** “killed those in it”: nobody says how many. */
export const thoseInside = (tokens: readonly Token[], at: number): TokenRange | null =>
  tokens[at]?.text === 'من' &&
  /^(?:فيها?|فيهما|بداخل(?:ه|ها)|كان(?:وا)?|علي(?:ه|ها)|معه|معهم)$/.test(tokens[at + 1]?.text ?? '')
    ? { first: at, last: at + 1 }
    : null

/** Others joined to those before without a number, each counted by itself: “a man and his two sons”, “two policemen and a civilian”. */
export function joinedPeople(
  text: IncidentText,
  from: number,
  end: number,
): (Counted & { readonly range: TokenRange })[] {
  const { tokens } = text
  const found: (Counted & { readonly range: TokenRange })[] = []
  for (let last = from; last < end && found.length < mostJoined; ) {
    const { word } = tokens[last + 1] as Token
    const kin = added(word)
    // “and twenty wounded”: counted for themselves
    if (kin === 0 && (!isJoinedPerson(word) || numberAt(tokens, last + 1, 1) !== null)) break
    const range = kin > 0 ? { first: last + 1, last: last + 1 } : participantAt(text, last + 1, end)
    if (range === null || range.first !== last + 1) break
    const { min, max, span } = countOf(text, range)
    const start = text.text.charAt(span.start) === 'و' ? span.start + 1 : span.start
    found.push({ min: kin || min, max: kin || max, span: { start, end: span.end }, range })
    last = range.last
  }
  return found
}

const mostJoined = 6

/** “and a civilian”: و before a noun for people without the article. */
const isJoinedPerson = perWord(
  (text) => /^و[^ا]..|^وا[^ل]/.test(text) && !ownWaw.has(text) && isPeopleWord(wordOf(text.slice(1))),
)
const ownWaw = foldedSet(waws)

/** A phrase with those that are counted with it. */
export function withKin(text: IncidentText, range: TokenRange): TokenRange {
  const { tokens } = text
  let { last } = range
  // “a boy and his grandmother”
  if (
    tokens[last + 1]?.text === 'and' &&
    ['his', 'her', 'their'].includes(tokens[last + 2]?.text ?? '') &&
    relatives.has(tokens[last + 3]?.text ?? '')
  )
    last += 3
  return { first: range.first, last }
}

export const hasNumber = (text: IncidentText, range: TokenRange): boolean =>
  numberOf(text, text.spanOfRange(range)) !== undefined

/** The number that begins in a phrase: “28 at least” goes on behind it. */
const numberOf = ({ numbers }: IncidentText, { start, end }: Span): NumberFound | undefined => {
  const first = numbers[firstFrom(numbers, start)]
  return first !== undefined && first.start < end ? first : undefined
}

/** A word of many, as far as letters show it; of most broken plurals the lists know. */
const plural = perWord((text) =>
  /^(?:جنود|عناصر|مقاتلي|رجال|ضباط|اطفال|ابناء|سكان|عمال|طلاب|مرافقي|قادت)(?:ه|ها|هم|هما|نا)$|(?:ون|ين|ات)$|^(?:ال)?(?:اطفال|نساء|جنود|عناصر|رجال|شبان|ضباط|عمال|طلاب|سكان|تلاميذ|قاده|باعه|ركاب|شباب|اهالي|موظفي|مقاتلي|مقاتلو|مسلحي|افراد|قتلي|جرحي|شهداء|ضحايا|طاقم|طاقمها|طاقمه|اصابات|ابناء|عدد|عددا|بضعه|رهاين|اسري|مزارعي|عناصره|عناصرها|civilians|children|soldiers|fighters|people|men|women|others|prisoners|protesters|detainees|gunmen|militants|police|dozens|passengers)$/.test(
    text,
  ),
)
/** “its drivers”: a plural in the construct, or two. */
const isTheirs = (text: string, surface: string): boolean =>
  /...ي(?:ه|ها|هم|هما)$/.test(text) &&
  !/^ال/.test(text) &&
  !surface.endsWith('ة') &&
  !/^(?:ا?خ|ا?ب|حم|ابن|ولد|طفل|طفلت|شقيق|شقيقت|ابنت|والد|زوجت|حفيد|رفيق|زميل)ي/.test(text)
const dualOrSingular = /(?:ان|تين|طفلين|جنديين|مدنيين|شابين|رجلين|مقاتلين|مسلحين)$/

/** “and wounded”: و of a word for what became of them. */
const joined = /^و(?=قتل|قتيل|جرح|جريح|شهد|شهيد|ضحا|مصاب|الاخر)/

/** The least and the most a phrase can mean: its number, its dual, one, or, of a plural, two and more. */
export function countOf(text: IncidentText, range: TokenRange): Counted {
  const span = text.spanOfRange(range)
  const { tokens } = text
  const number = numberOf(text, span)
  // “and two women”: و is no part of whom it counts
  const isJoined = number?.start === span.start + 1 && /^و/.test((tokens[range.first] as Token).text)
  const more = tokens.slice(range.first + 1, range.last + 1).reduce((sum, { word }) => sum + added(word), 0)
  if (number !== undefined && isOfHead(text, range, number)) {
    const end = number.of === null || number.of.end > span.end ? number.end : Math.max(number.of.end, number.end)
    return {
      min: number.min === null ? null : number.min + more,
      max: number.max === null ? null : number.max + more,
      span: {
        start: isJoined ? number.start : Math.min(number.start, span.start),
        end: more > 0 ? span.end : partsEnd(text, end, span.end),
      },
    }
  }
  const family = familyOf(text, range)
  if (family !== null) return family
  const token = tokens[range.first] as Token
  const head = token.text.replace(joined, '')
  const isMany =
    (text.tokens[range.first]?.text === 'من' ||
      allOf.has(head) ||
      plural(wordOf(head)) ||
      isTheirs(head, text.surface(range.first))) &&
    !(dualOrSingular.test(head) && !/ين$/.test(head)) &&
    !/^(?:ال)?(?:سجين|مسكين|جنين|رهين|امين|معين)$/.test(head)
  const extra = tokens[range.last - 2]?.text === 'and' ? 1 : 0
  // “took the lives of (ب) two pupils”: ب is no part of them
  const cut = /^ب/.test(head) && !isPeopleWord(wordOf(head)) && isPeopleWord(wordOf(head.slice(1))) ? 1 : 0
  const from =
    head === token.text
      ? cut === 1
        ? (text.folded.origin[token.start + 1] as number)
        : span.start
      : (text.folded.origin[token.start + 1] as number)
  const whole = { start: from, end: span.end }
  // “two engineers who work (يعملان)”: by the dual behind them
  if (isMany && /ين$/.test(head) && isDualVerb(text.tokens[range.last + 1])) return { min: 2, max: 2, span: whole }
  // “مرابطَين”: two, by its vowel
  if (/\u064eين$/.test(text.surface(range.first))) return { min: 2, max: 2, span: whole }
  return isMany ? { min: 2, max: null, span: whole } : { min: 1 + more + extra, max: 1 + more + extra, span: whole }
}

const isDualVerb = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:كانا|كانتا|[يت][^ا]..?.?ان)$/.test(token.text)

const families = foldedSet(familyWords)
/** “all members of a family”: many, whoever they are. */
const allOf = foldedSet(entries('جميع | كل | كافة | معظم | غالبية'))
const madeOf = foldedSet(entries('مكونة | مكون | مؤلفة | مؤلف | تتألف | تتكون | من | تضم | قوامها | كاملة | بأكملها'))

/** “a family of five”, “a whole family”: as many as it is said to be; else two and more. */
function familyOf(text: IncidentText, range: TokenRange): Counted | null {
  const { tokens, numbers } = text
  if (!families.has((tokens[range.first] as Token).text)) return null
  let at = range.first + 1
  while (madeOf.has(tokens[at]?.text ?? '')) at++
  const span = text.spanOfRange(range)
  const number =
    at > range.first + 1 && at < tokens.length ? numbers.find(({ start }) => start === text.offset(at)) : undefined
  if (number === undefined) return { min: 2, max: null, span }
  return {
    min: number.min,
    max: number.max,
    span: { start: span.start, end: Math.max(span.end, number.of?.end ?? number.end) },
  }
}

/** A number counts the phrase where it begins it, or stands behind its noun: “the four engineers”. */
function isOfHead(text: IncidentText, { first }: TokenRange, number: Span): boolean {
  const at = firstFrom(text.tokens, foldedAt(text.folded, number.start))
  if (at <= first + 2) return true
  return false
}

/** “six of its soldiers”: whom a number is a part of. */
function partsEnd(text: IncidentText, end: number, limit: number): number {
  const next = firstFrom(text.tokens, foldedAt(text.folded, end))
  if (text.tokens[next]?.text !== 'من' || text.offset(next) >= limit) return end
  const part = participantAt(text, next + 1, next + 12)
  if (part === null || bareNoun((text.tokens[part.first] as Token).text) === 'عايله') return end
  return Math.min(limit, text.spanOfRange(part).end)
}
