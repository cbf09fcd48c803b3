import * as words from '../lexicon/clock-words.ts'
import { numberAt, ordinalAt } from '../numbers/number-words.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import { dayPartTable } from './calendar-tables.ts'
import { inOneSentence, isNumber, type TimeContext, wordAt } from './time-context.ts'
import { wordSet } from './time-tables.ts'

/** A time of day in tokens `first` to `last`. */
export interface ClockFound {
  readonly first: number
  readonly last: number
}

const hourNouns = wordSet(words.hourNouns)
const dayAdverbs = wordSet(words.dayAdverbs)
const hourMarkTable = phraseSet(words.hourMarks)
const persianHourMarkTable = phraseSet([...words.hourMarks, ...words.persianHourMarks])
const inPersianAlone = wordSet(words.persianHourMarks)
const hourPartTable = phraseSet(words.hourParts)
export const hourOpenerTable = phraseSet(words.hourOpeners)
const momentTable = phraseSet(words.momentsAlone)
const ledMomentTable = phraseSet(words.momentsLed)
const ledMoments = wordSet(words.momentsLed)
export const momentOpenerTable = phraseSet(words.momentOpeners)
/** “للفجر”: until dawn. */
export const isGluedMoment = (word: string): boolean => word.startsWith('لل') && ledMoments.has(`ال${word.slice(2)}`)

/** What a time of day may begin with by itself. */
export const clockStarters: readonly string[] = [
  ...words.hourNouns,
  ...words.dayAdverbs,
  ...words.momentsAlone,
  ...words.momentsLed,
]

/** “الساعة 04:30 من فجر”, “الثالثة فجراً”, “الحادية عشرة والنصف ليلاً”, “at 10:15 pm”, “من الثامنة مساءً حتى السادسة صباحاً”. */
export function clockAt(context: TimeContext, i: number): ClockFound | null {
  return clockRange(context, i) ?? oneClock(context, i)
}

/** What tells a time of day where no date stands with it: also “ليلاً”, “منتصف الليل”, “قبل الفجر”, “بعد العاشرة صباحاً”. */
export function clockAlone(context: TimeContext, i: number): ClockFound | null {
  const clock = clockAt(context, i) ?? openedClock(context, i) ?? openedMoment(context, i)
  if (clock !== null) return clock
  if (dayAdverbs.has(wordAt(context, i))) return { first: i, last: i }
  const moment = findPhrase(momentTable, context.tokens, i)
  return moment && { first: i, last: moment.last }
}

function openedClock(context: TimeContext, i: number): ClockFound | null {
  const opener = findPhrase(hourOpenerTable, context.tokens, i)
  if (opener === null || opener.cut > 0) return null
  const clock = oneClock(context, opener.last + 1) ?? spokenHour(context, opener.last + 1)
  return clock && { first: i, last: clock.last }
}

function openedMoment(context: TimeContext, i: number): ClockFound | null {
  // “للفجر”
  const word = wordAt(context, i)
  if (isGluedMoment(word)) return { first: i, last: i }
  const opener = findPhrase(momentOpenerTable, context.tokens, i)
  if (opener === null || opener.cut > 0 || !inOneSentence(context, i, opener.last + 1)) return null
  const moment = findPhrase(ledMomentTable, context.tokens, opener.last + 1)
  return moment === null || moment.cut > 0 ? null : { first: i, last: moment.last }
}

const untilWords = new Set(['حتي', 'الي', 'ولغايه', 'لغايه', 'وحتي', 'to', 'until', 'till', '-', '–', 'تا', 'and', 'و'])

/** “من الثامنة مساءً حتى السادسة صباحاً”, “بين الثانية والثالثة فجراً”, “من الساعة 10 صباحاً”. */
function clockRange(context: TimeContext, i: number): ClockFound | null {
  if (!['من', 'from', 'بين', 'between', 'از'].includes(wordAt(context, i))) return null
  const first = oneClock(context, i + 1) ?? bareHour(context, i + 1)
  if (first === null) return null
  const link = wordAt(context, first.last + 1)
  const joined = link.startsWith('وال') ? oneClock(context, first.last + 1, 1) : null
  const second = joined ?? (untilWords.has(link) ? oneClock(context, first.last + 2) : null)
  if (second !== null) return { first: i, last: second.last }
  return first.bare || wordAt(context, i) === 'بين' ? null : { first: i, last: first.last }
}

type Hour = ClockFound & { readonly bare?: true }

/** An hour told by a number or an ordinal alone, which only a second one behind it makes an hour. */
function bareHour(context: TimeContext, i: number): Hour | null {
  const hour = hourAt(context, i, false, 0)
  return hour === null || /^[a-z]/.test(wordAt(context, i)) ? null : { first: i, last: hour.last, bare: true }
}

/** An hour with its noun, its minutes or its part of the day: one of them at least. `cut` letters come off its first word. */
function oneClock(context: TimeContext, i: number, cut = 0): Hour | null {
  const named = hourNouns.has(wordAt(context, i).slice(cut))
  const hour = named ? hourAt(context, i + 1, true, 0) : hourAt(context, i, false, cut)
  if (hour === null || !inOneSentence(context, i, hour.last)) return null
  const part = hourPartAt(context, hour.last + 1)
  const last = part ?? hour.last
  const behind = partOfDayBehind(context, last + 1, hour.digits)
  if (behind !== null) return { first: i, last: behind }
  return named || hour.minutes ? { first: i, last } : null
}

interface HourFound {
  readonly last: number
  readonly digits: boolean
  readonly minutes: boolean
}

function hourAt(context: TimeContext, i: number, named: boolean, cut: number): HourFound | null {
  const word = wordAt(context, i).slice(cut)
  if (isNumber(context, i)) {
    if (Number(word) > 24 || word.length > 2) return null
    const mark = wordAt(context, i + 1)
    const minutes = (mark === ':' || (named && mark === '.')) && /^[0-5]\d$/.test(wordAt(context, i + 2))
    const seconds = minutes && wordAt(context, i + 3) === ':' && /^[0-5]\d$/.test(wordAt(context, i + 4))
    return { last: seconds ? i + 4 : minutes ? i + 2 : i, digits: true, minutes }
  }
  if (!/^ال.*(?:ه|ولي)$/.test(word)) {
    const english = /^[a-z]/.test(word) ? numberAt(context.tokens, i) : null
    return english !== null && english.value <= 12 ? { last: english.last, digits: true, minutes: false } : null
  }
  const ordinal = ordinalAt(context.tokens, i, cut)
  return ordinal !== null && ordinal.value <= 12 ? { last: ordinal.last, digits: false, minutes: false } : null
}

/** “والنصف”, “إلا ربعاً”, “وعشر دقائق”. */
function hourPartAt(context: TimeContext, i: number): number | null {
  const part = findPhrase(hourPartTable, context.tokens, i)
  if (part !== null && part.cut === 0) return part.last
  const word = wordAt(context, i)
  if (!word.startsWith('و')) return null
  const minutes = word === 'و' ? numberAt(context.tokens, i + 1) : numberAt(context.tokens, i, 1)
  return minutes !== null && ['دقيقه', 'دقايق'].includes(wordAt(context, minutes.last + 1)) ? minutes.last + 1 : null
}

/** “صباحاً”, “من فجر”, “بعد ظهر”, “in the morning”, “pm”. */
function partOfDayBehind(context: TimeContext, i: number, digits: boolean): number | null {
  if (!inOneSentence(context, i - 1, i)) return null
  if (dayAdverbs.has(wordAt(context, i))) return i
  const marks = context.language === 'fa' ? persianHourMarkTable : hourMarkTable
  const mark = digits ? findPhrase(marks, context.tokens, i) : null
  if (mark !== null && mark.cut === 0) return mark.last
  const english = wordAt(context, i) === 'in' && wordAt(context, i + 1) === 'the' ? 2 : 0
  const linked = ['من', 'في', 'د', 'ديال'].includes(wordAt(context, i)) ? 1 : english
  if (context.language !== 'fa' && inPersianAlone.has(wordAt(context, i + linked))) return null
  const part = findPhrase(dayPartTable, context.tokens, i + linked)
  const later =
    part ?? (['بعد', 'قبل'].includes(wordAt(context, i)) ? findPhrase(dayPartTable, context.tokens, i + 1) : null)
  return later?.last ?? null
}

/** “shortly after seven”: an hour only because it is opened, and not one of so many things. */
function spokenHour(context: TimeContext, i: number): ClockFound | null {
  const hour = /^[a-z]/.test(wordAt(context, i)) ? numberAt(context.tokens, i) : null
  if (hour === null || hour.value > 12 || hour.last !== i || !/^(?:after|before)$/.test(wordAt(context, i - 1)))
    return null
  const next = context.tokens[i + 1]
  return next === undefined || next.kind === 'mark' ? { first: i, last: i } : null
}
