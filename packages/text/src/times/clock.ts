import { ordinalAt } from '../numbers/number-words.ts'
import { findPhrase } from '../word-forms.ts'
import { dayPartTable } from './calendar-tables.ts'
import { type TimeContext, wordAt } from './time-context.ts'

/** A time of day in tokens `first` to `last`. */
export interface ClockFound {
  readonly first: number
  readonly last: number
  readonly hourOnly?: boolean
}

const partWords = /^(?:صباحا|مساء|فجرا|ظهرا|عصرا|ليلا|am|pm)$/

/** “الساعة 04:30 من فجر”, “الثالثة فجراً”, “الساعات الأولى من صباح”, “at 10:15 pm”. */
export function clockAt(context: TimeContext, i: number): ClockFound | null {
  return clockRange(context, i) ?? oneClock(context, i)
}

const untilWords = new Set(['حتي', 'الي', 'ولغايه', 'لغايه', 'to', 'until', 'till', '-', '–'])

/** “من الثامنة مساءً حتى السادسة صباحاً”, “من الساعة 10 صباحاً”. */
function clockRange(context: TimeContext, i: number): ClockFound | null {
  if (!['من', 'from', 'بين', 'between'].includes(wordAt(context, i))) return null
  const first = oneClock(context, i + 1) ?? bareHour(context, i + 1)
  if (first === null) return null
  const joined = untilWords.has(wordAt(context, first.last + 1))
  const second = joined ? oneClock(context, first.last + 2) : null
  if (second !== null) return { first: i, last: second.last }
  return first.hourOnly ? null : { first: i, last: first.last }
}

/** An hour told by a number alone, which only a second one behind it makes an hour. */
function bareHour({ tokens }: TimeContext, i: number): (ClockFound & { hourOnly: true }) | null {
  const token = tokens[i]
  return token?.kind === 'number' && Number(token.text) < 25 ? { first: i, last: i, hourOnly: true } : null
}

function oneClock(context: TimeContext, i: number): ClockFound | null {
  const { tokens } = context
  const word = wordAt(context, i)
  const named = ['الساعه', 'ساعه', 'الساعات'].includes(word)
  let at = named ? i + 1 : i
  const digits = tokens[at]?.kind === 'number' && Number(wordAt(context, at)) < 25 ? at : -1
  const minutes = digits !== -1 && wordAt(context, at + 1) === ':' && /^[0-5]\d$/.test(wordAt(context, at + 2))
  const ordinal = digits === -1 && /^ال.*(?:ه|ولي)$/.test(wordAt(context, at)) ? ordinalAt(tokens, at) : null
  if (minutes) at += 3
  else if (digits !== -1 && named) at += 1
  else if (ordinal !== null && ordinal.value <= 12) at = ordinal.last + 1
  else return null
  const plainPart = partWords.test(wordAt(context, at))
  if (plainPart) return { first: i, last: at }
  const english = wordAt(context, at) === 'in' && wordAt(context, at + 1) === 'the' ? 2 : 0
  const from = ['من', 'في', 'بعد', 'قبل'].includes(wordAt(context, at)) ? at + 1 : at + english
  const part = findPhrase(dayPartTable, tokens, from)
  if (part !== null) return { first: i, last: part.last }
  return named || minutes ? { first: i, last: at - 1 } : null
}
