import { numberAt } from '../numbers/number-words.ts'
import { findPhrase } from '../word-forms.ts'
import { perWord } from '../words.ts'
import { yearNamedBefore } from './anchored.ts'
import { eraTable, yearLinkWords, yearNounWords } from './calendar-tables.ts'
import { isCounted } from './counted-number.ts'
import { yearIn } from './other-calendars.ts'
import { isShortYear, persianYearOfDigits, yearOfDigits } from './short-year.ts'
import { bareWord, type Calendar, inOneSentence, isNumber, rulesAt, type TimeContext, wordAt } from './time-context.ts'
import { yearKindOf } from './time-tables.ts'
import { unitPhraseAt } from './unit-phrase.ts'

export interface YearFound {
  readonly year: number
  readonly calendar: Calendar
  readonly last: number
  /** “last year”, “the current year”: taken from the day of publication. */
  readonly inferred: boolean
  /** Whether the calendar was said, and not gathered from the number. */
  readonly decorated: boolean
}

const nounOf = perWord((text) => {
  const word = bareWord(text)
  return yearNounWords.has(word) || yearNounWords.has(word.replace(/^(?:[وف]?[لبك]|[وف])(?=...)/, ''))
})

/** “عام”, “العام”, “لعام”, “للسنة”. */
export const isYearNoun = ({ tokens }: TimeContext, i: number): boolean => {
  const token = tokens[i]
  return token !== undefined && nounOf(token.word)
}

/**
 * A year at token i, with what leads to it, its word and its mark: “عام 2018”, “1445 هـ”, “of 2017”, “من العام الماضي”, “من
 * العام نفسه”.
 */
export function yearAt(context: TimeContext, i: number): YearFound | null {
  let at = i
  if (isNumber(context, at + 1) && isYearMark(context, at)) at++
  if (yearLinkWords.has(wordAt(context, at))) at++
  const found = relativeYear(context, at) ?? yearInWords(context, at) ?? yearInDigits(context, at)
  return found !== null && inOneSentence(context, i, found.last) ? found : null
}

/** Before a year: “May 12, 2021”, “آذار/ 2021”, “7-نيسان-2018”. */
function isYearMark(context: TimeContext, i: number): boolean {
  const mark = wordAt(context, i)
  if (mark === ',' || mark === '،' || mark === '/') return true
  const [before, here, behind] = [context.tokens[i - 1], context.tokens[i], context.tokens[i + 1]]
  return /^[-–.]$/.test(mark) && before?.end === here?.start && here?.end === behind?.start
}

/** “العام الماضي”, “هذه السنة”, “last year”, “العام نفسه”: counted from publication, or from what was named before. */
function relativeYear(context: TimeContext, i: number): YearFound | null {
  const { published, named, tokens, language } = context
  if (tokens[i]?.kind !== 'word' || published === null || !mayBeRelative(context, i)) return null
  const before = yearNamedBefore(context, i)
  if (before !== null) return { ...before, calendar: 'gregorian', inferred: named?.inferred ?? true, decorated: false }
  const phrase = unitPhraseAt(context, i, published)
  if (phrase === null || (phrase.unit !== 'year' && phrase.unit !== 'islamicYear')) return null
  const calendar = phrase.unit === 'islamicYear' ? 'islamic' : language === 'fa' ? 'persian' : 'gregorian'
  return {
    year: yearIn(calendar, published) + phrase.away,
    calendar,
    last: phrase.last,
    inferred: true,
    decorated: true,
  }
}

/** “fiscal year” begins with a word that begins no time elsewhere. */
const mayBeRelative = (context: TimeContext, i: number): boolean =>
  rulesAt(context, i) !== 0 || yearKindOf.has(wordAt(context, i))

/** “عام ألفين وأحد عشر”. */
function yearInWords(context: TimeContext, i: number): YearFound | null {
  if (!isYearNoun(context, i) || isNumber(context, i + 1)) return null
  const words = numberAt(context.tokens, i + 1)
  return words !== null && words.value > 1000 && words.value < 2200
    ? { year: words.value, calendar: 'gregorian', last: words.last, inferred: false, decorated: false }
    : null
}

function yearInDigits(context: TimeContext, i: number): YearFound | null {
  const { tokens, language } = context
  const noun = isYearNoun(context, i)
  const at = noun ? i + 1 : i
  const token = tokens[at]
  if (token?.kind !== 'number' || isPartOfNumber(context, at)) return null
  // “منذ بداية العام 74 مدنياً”: this year, so many
  if (
    noun &&
    /ال|لل/.test(wordAt(context, i)) &&
    !isShortYear(context, at) &&
    (token.text.length < 4 || isCounted(context, at))
  )
    return null
  if (noun && token.text.length === 2) return isCounted(context, at) ? null : shortYear(context, at)
  const era = eraAt(context, at + 1)
  if (era?.calendar === 'before-christ') return null
  const year = Number(token.text)
  if (era !== null)
    return fitsEra(year, era.calendar)
      ? { year, calendar: era.calendar, last: era.last, inferred: false, decorated: true }
      : null
  const bare = { year, last: at, inferred: false, decorated: false }
  if (token.text.length === 3) return noun && year >= 500 ? { ...bare, calendar: 'gregorian' } : null
  if (token.text.length !== 4) return null
  if (year >= 1300 && year <= 1470)
    return { ...bare, calendar: language === 'fa' && year <= 1420 ? 'persian' : 'islamic' }
  return (year >= 1850 && year <= 2100) || (noun && year <= 2100) ? { ...bare, calendar: 'gregorian' } : null
}

const fitsEra = (year: number, calendar: Calendar): boolean =>
  calendar === 'gregorian' ? year > 300 && year <= 2100 : year > 0 && year <= 1500

/** The era behind a year; single letters that may be words are one only in the language that writes them. */
export function eraAt(context: TimeContext, i: number): { calendar: Calendar | 'before-christ'; last: number } | null {
  const token = context.tokens[i]
  if (token === undefined || !inOneSentence(context, i - 1, i)) return null
  if (['ش', 'ق'].includes(token.text) && context.language !== 'fa' && wordAt(context, i + 1) !== '.') return null
  const found = findPhrase(eraTable, context.tokens, i)
  return found === null || found.cut > 0 ? null : { calendar: found.value, last: found.last }
}

/** “عام 73”, “صيف 82”: the latest year of these two digits that is not after publication. */
export function shortYear(context: TimeContext, at: number): YearFound | null {
  const token = context.tokens[at]
  if (token?.kind !== 'number' || token.text.length !== 2) return null
  const persian = persianYearOfDigits(context, Number(token.text))
  if (persian !== null) return { year: persian, calendar: 'persian', last: at, inferred: true, decorated: true }
  const year = yearOfDigits(context, Number(token.text))
  return { year, calendar: 'gregorian', last: at, inferred: true, decorated: false }
}

/** “2021,500”, “2021.5”: no year. */
function isPartOfNumber(context: TimeContext, at: number): boolean {
  const { tokens } = context
  const [here, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return (
    next !== undefined &&
    /[.,٬٫]/.test(next.text) &&
    next.start === here?.end &&
    after?.kind === 'number' &&
    after.start === next.end
  )
}
