import type { TimeReading } from '../annotation.ts'
import { findPhrase } from '../word-forms.ts'
import { besideDays, dayPartTable } from './calendar-tables.ts'
import { type ClockFound, clockAt } from './clock.ts'
import { stampBehind } from './clock-stamp.ts'
import { addDays, dayOf, readDay, readDays } from './days.ts'
import { type FoundTime, inOneSentence, type TimeContext, wordAt } from './time-context.ts'

/** A date with its part of the day. */
export interface FoundDate extends FoundTime {
  readonly clock?: ClockFound
}

const isDated = ({ rule }: FoundTime): boolean => /day-month-year|month-day-year|numeric-day$|iso-day/.test(rule)

/** “عشية 7 أيار”: the day before; in older prose the evening of the day itself. */
export function dayBeside(word: string | undefined, date: FoundDate): FoundDate | null {
  const away = besideDays.get(word ?? '')
  const { from, to } = date.reading
  if (away === undefined || from === null || from !== to || !isDated(date)) return null
  return { ...date, reading: readDay(addDays(dayOf(from), away)), alternatives: [date.reading], confidence: 0.7 }
}

/** “بعد منتصف ليل 5 أيار”: the night of that day. */
export function withPartBefore(word: string | undefined, date: FoundDate): FoundDate {
  const overMidnight = /^بعي?د منتصف/.test(word ?? '') && (isDated(date) || /weekday|relative-day/.test(date.rule))
  return overMidnight ? { ...date, reading: nightOf(date.reading) } : date
}

/** The night that begins on a day ends on the next. */
const nightOf = (day: TimeReading): TimeReading =>
  day.from === null || day.from !== day.to ? day : readDays(dayOf(day.from), addDays(dayOf(day.from), 1))

/** “Sunday morning”, “yesterday evening”, “12 أيار صباحاً”, “الخميس الساعة 10:30”. */
export function withPartBehind(context: TimeContext, core: FoundTime): FoundDate {
  const at = core.last + 1
  if (!inOneSentence(context, core.last, at)) return core
  if (/^time\.(?:relative-day|weekday)/.test(core.rule) && spokenAdverbs.has(wordAt(context, at)))
    return { ...core, last: at, clock: { first: at, last: at } }
  const part = findPhrase(dayPartTable, context.tokens, at)
  const isAdverb = context.language === 'fa' || /^[a-z]/.test(wordAt(context, at)) || adverbs.has(wordAt(context, at))
  if (part !== null && isAdverb && !besideDays.has(part.value))
    return { ...core, last: part.last, clock: { first: at, last: part.last } }
  const stamp = stampBehind(context, core)
  if (stamp !== null) return { ...core, last: stamp.last, clock: stamp }
  if (!/day/.test(core.rule) || !clockWords.has(wordAt(context, at))) return core
  const clock = clockAt(context, at) ?? clockAt(context, at + 1)
  return clock === null ? core : { ...core, last: clock.last, clock }
}

const adverbs = new Set(['صباحا', 'مساء', 'ليلا', 'فجرا', 'ظهرا', 'عصرا'])
/** As dialects say it: “بكرا الصبح”. */
const spokenAdverbs = new Set(['الصبح', 'الظهر', 'الضهر', 'العصر', 'المغرب', 'المسا', 'بالليل', 'الليل'])

const clockWords = new Set(['الساعه', 'at', 'عند', 'من'])
