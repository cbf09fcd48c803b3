import { type ClockFound, clockAt } from './clock.ts'
import { type FoundTime, inOneSentence, type TimeContext, wordAt } from './time-context.ts'

const between = new Set(['-', '–', '—', '،', ',', '|'])

/** “2023-10-07T06:30:00Z”, “9 حزيران 2023، 10:30 صباحاً”: the hour behind a date that says its day, as above a report. */
export function stampBehind(context: TimeContext, { last, rule }: FoundTime): ClockFound | null {
  if (!/iso-day|numeric-day$|day-month-year|month-day-year/.test(rule)) return null
  const first = isMarkOfHour(context, last + 1) || between.has(wordAt(context, last + 1)) ? last + 2 : last + 1
  if (!isHour(context, first) || !inOneSentence(context, last, first)) return null
  const clock = clockAt(context, first)
  return clock && { first, last: behindZone(context, clock.last) }
}

/** Whether hours and minutes in digits stand at token i. */
export const isHour = (context: TimeContext, i: number): boolean =>
  wordAt(context, i + 1) === ':' && context.tokens[i]?.kind === 'number' && context.tokens[i + 2]?.kind === 'number'

/** The T of ISO 8601. */
const isMarkOfHour = ({ tokens }: TimeContext, i: number): boolean =>
  tokens[i]?.text === 't' && tokens[i - 1]?.end === tokens[i]?.start && tokens[i]?.end === tokens[i + 1]?.start

/** “Z”, “+03:00”, written to the hour. */
function behindZone(context: TimeContext, last: number): number {
  const { tokens } = context
  const isTight = (i: number): boolean => tokens[i - 1]?.end === tokens[i]?.start
  if (!isTight(last + 1)) return last
  const mark = wordAt(context, last + 1)
  if (mark === 'z') return last + 1
  if (!['+', '-'].includes(mark) || tokens[last + 2]?.kind !== 'number' || !isTight(last + 2)) return last
  return wordAt(context, last + 3) === ':' && tokens[last + 4]?.kind === 'number' ? last + 4 : last + 2
}
