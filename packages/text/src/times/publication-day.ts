import { isDay } from './calendar.ts'
import type { Day } from './days.ts'

const written = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i

/**
 * The day of publication: an ISO day as it is; of an instant the day it falls on in the time zone. An hour without an offset
 * is taken for one of that zone. Throws on what is no day, no instant or no zone.
 */
export function publicationDay(publishedAt: string, timeZone = 'UTC'): Day {
  if (typeof publishedAt !== 'string') throw new TypeError(`publishedAt must be a string, not ${typeof publishedAt}`)
  const calendarOfZone = formatIn(timeZone)
  const parts = written.exec(publishedAt.trim())
  if (parts === null) throw new RangeError(`publishedAt is no ISO day or instant: ${JSON.stringify(publishedAt)}`)
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0)) as [
    ...[number, number, number, number, number, number],
  ]
  if (!isDay(year, month, day) || hour > 23 || minute > 59 || second > 60)
    throw new RangeError(`publishedAt is no possible day or hour: ${JSON.stringify(publishedAt)}`)
  const offset = parts[7]
  if (offset === undefined) return { year, month, day }
  const instant = Date.UTC(year, month - 1, day, hour, minute, second) - minutesOf(offset) * 60_000
  return dayIn(calendarOfZone, instant)
}

/** “+03:00”, “-0330”, “+03” in minutes. */
function minutesOf(offset: string): number {
  if (offset.toUpperCase() === 'Z') return 0
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) as RegExpExecArray
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0))
}

/** By zone: to make one takes longer than to read an article. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(timeZone: string): Intl.DateTimeFormat {
  if (typeof timeZone !== 'string') throw new TypeError(`timeZone must be a string, not ${typeof timeZone}`)
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  const format = makeFormat(timeZone)
  formats.set(timeZone, format)
  return format
}

function makeFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
  } catch {
    throw new RangeError(`timeZone is no IANA time zone: ${JSON.stringify(timeZone)}`)
  }
}

function dayIn(format: Intl.DateTimeFormat, instant: number): Day {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)] as const))
  return { year: parts.get('year') as number, month: parts.get('month') as number, day: parts.get('day') as number }
}
