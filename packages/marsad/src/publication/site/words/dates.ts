import type { Bilingual } from '#problems'

/** Months as read in the Mashriq and as read elsewhere, both: a reader should not have to translate. */
const months: readonly Bilingual[] = [
  { en: 'January', ar: 'كانون الثاني/يناير' },
  { en: 'February', ar: 'شباط/فبراير' },
  { en: 'March', ar: 'آذار/مارس' },
  { en: 'April', ar: 'نيسان/أبريل' },
  { en: 'May', ar: 'أيار/مايو' },
  { en: 'June', ar: 'حزيران/يونيو' },
  { en: 'July', ar: 'تموز/يوليو' },
  { en: 'August', ar: 'آب/أغسطس' },
  { en: 'September', ar: 'أيلول/سبتمبر' },
  { en: 'October', ar: 'تشرين الأول/أكتوبر' },
  { en: 'November', ar: 'تشرين الثاني/نوفمبر' },
  { en: 'December', ar: 'كانون الأول/ديسمبر' },
]

/**
 * An EDTF date in words: a day, a month, a year, or an interval of these. Null for the finer forms of EDTF, which are
 * better shown as they are than half translated.
 */
export function dateInWords(edtf: string): Bilingual | null {
  const [start = '', end, ...more] = edtf.split('/')
  if (more.length > 0) return null
  const from = singleDate(start)
  if (end === undefined) return from
  const until = singleDate(end)
  if (from !== null && end === '..') return { en: `since ${from.en}`, ar: `منذ ${from.ar}` }
  if (start === '..' && until !== null) return { en: `until ${until.en}`, ar: `حتى ${until.ar}` }
  if (from === null || until === null) return null
  return { en: `from ${from.en} to ${until.en}`, ar: `من ${from.ar} إلى ${until.ar}` }
}

function singleDate(edtf: string): Bilingual | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf)
  if (found === null) return null
  const [, year, month, day] = found as unknown as [string, string, string?, string?]
  if (month === undefined) return { en: year, ar: year }
  const name = months[Number(month) - 1]
  if (name === undefined) return null
  const before = day === undefined ? '' : `${Number(day)} `
  return { en: `${before}${name.en} ${year}`, ar: `${before}${name.ar} ${year}` }
}

/** An ISO instant to the second, in the time zone it is kept in. */
export function instantInWords(instant: string): string {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/.exec(instant)
  return found === null ? instant : `${found[1]} ${found[2]} UTC`
}
