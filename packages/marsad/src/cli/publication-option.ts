import { Problem, quoted } from '#problems'
import type { Publication } from '#reading'

/** `--published` and `--time-zone`, as they were written. */
export interface PublicationOptions {
  readonly published?: string
  readonly timeZone?: string
}

/** @throws Problem `option-invalid` for what is no day, no instant or no time zone */
export function publicationOf({ published, timeZone }: PublicationOptions): Publication {
  if (published !== undefined && !isInstant(published)) throw notADay(published)
  if (timeZone !== undefined && !isTimeZone(timeZone)) throw notATimeZone(timeZone)
  return {
    ...(published === undefined ? {} : { publishedAt: published }),
    ...(timeZone === undefined ? {} : { timeZone }),
  }
}

/** A day that exists, alone or with an hour behind it. */
function isInstant(found: string): boolean {
  const day = found.slice(0, 10)
  const [date, instant] = [new Date(`${day}T00:00:00Z`), new Date(found)]
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(found)) return false
  return !Number.isNaN(instant.getTime()) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

function isTimeZone(found: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: found }) !== null
  } catch {
    return false
  }
}

const notADay = (found: string): Problem =>
  new Problem('option-invalid', {
    field: '--published',
    what: { en: `${quoted(found)} is not a day`, ar: `${quoted(found)} ليس يوماً` },
    remedy: {
      en: 'write it as YYYY-MM-DD, or with the hour as 2021-05-01T22:30Z',
      ar: 'اكتبه بصيغة YYYY-MM-DD، أو مع الساعة مثل 2021-05-01T22:30Z',
    },
  })

const notATimeZone = (found: string): Problem =>
  new Problem('option-invalid', {
    field: '--time-zone',
    what: { en: `${quoted(found)} is not a time zone`, ar: `${quoted(found)} ليس منطقة زمنية` },
    remedy: { en: 'write it like Asia/Damascus', ar: 'اكتبها مثل Asia/Damascus' },
  })
