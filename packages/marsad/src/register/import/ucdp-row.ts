import { z } from 'zod'
import { Problem, quoted } from '#problems'
import type { DatePrecision, PlacePrecision } from '../model.ts'
import { type ColumnPositions, type UsedColumn, usedColumns } from './ucdp-columns.ts'

/** Codes of `type_of_violence`. */
const violence = { '1': 'state-based', '2': 'non-state', '3': 'one-sided' } as const

/** Codes of `date_prec`: the day; within 2–6 days; the week; the month; more than a month. */
const datePrecision: Readonly<Record<string, DatePrecision>> = {
  '1': 'day',
  '2': 'within-week',
  '3': 'week',
  '4': 'month',
  '5': 'year',
}

/**
 * Codes of `where_prec`: the place; near it; second-order division; first-order division; a fuzzy or linear feature, of
 * which no more is sure than the country; the country; international waters or airspace.
 */
const placePrecision: Readonly<Record<string, PlacePrecision>> = {
  '1': 'exact',
  '2': 'near',
  '3': 'admin-2',
  '4': 'admin-1',
  '5': 'country',
  '6': 'country',
  '7': 'unknown',
}

const isMissing = (text: string) => text === '' || text === 'NA'
const anyText = z.string()
const optionalText = z.string().transform((text) => (isMissing(text) ? null : text))
const text = z
  .string()
  .min(1)
  .refine((value) => value !== 'NA')
const whole = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number)
const optionalWhole = z
  .string()
  .regex(/^(?:-?\d{1,7}|NA|)$/)
  .transform((value) => (isMissing(value) || value.startsWith('-') ? null : Number(value)))
const day = z
  .string()
  .transform((value) => value.replace(/[ T]00:00:00(?:\.0+)?Z?$/, ''))
  .refine(isDayOfCalendar)
const degrees = (bound: number) =>
  z
    .string()
    .regex(/^(?:-?\d{1,3}(?:\.\d+)?|NA|)$/)
    .transform((value) => (isMissing(value) ? null : Number(value)))
    .refine((value) => value === null || Math.abs(value) <= bound)
const code = <Codes extends Readonly<Record<string, unknown>>>(codes: Codes) =>
  z
    .string()
    .refine((value) => Object.hasOwn(codes, value))
    .transform((value) => codes[value] as Codes[keyof Codes])
/** “A, B” names two groups. */
const groups = text.transform((value) =>
  [...new Set(value.split(',').map((name) => name.trim()))].filter((name) => name !== ''),
)
const list = z.string().transform((value) =>
  value
    .split(';')
    .map((part) => part.trim())
    .filter((part) => !isMissing(part)),
)

const schemas = {
  id: z.string().regex(/^[\w-]{1,40}$/),
  type_of_violence: code(violence),
  side_a: groups,
  side_b: groups,
  number_of_sources: optionalWhole,
  source_office: list,
  source_original: list,
  where_prec: code(placePrecision),
  where_coordinates: anyText,
  adm_1: optionalText,
  adm_2: optionalText,
  latitude: degrees(90),
  longitude: degrees(180),
  country: optionalText,
  event_clarity: z.string().regex(/^[12]$/),
  date_prec: code(datePrecision),
  date_start: day,
  date_end: day,
  deaths_civilians: optionalWhole,
  low: whole,
  best: whole,
  high: whole,
} satisfies Record<UsedColumn, z.ZodType<unknown, string>>

export type UcdpRow = { readonly [Name in UsedColumn]: z.output<(typeof schemas)[Name]> }

/**
 * Values repeat down a column: each is read by its schema once. The bound keeps tables with other habits from filling
 * memory, all the more as a piece of text can keep the block alive that it was cut from.
 */
const mostRemembered = 3000

interface Column {
  readonly name: UsedColumn
  readonly at: number
  readonly schema: z.ZodType<unknown, string>
  readonly remembered: Map<string, unknown>
}

/** Reads rows of one table. */
export class UcdpRows {
  readonly #columns: readonly Column[]

  constructor(at: ColumnPositions) {
    this.#columns = usedColumns.map((name) => ({ name, at: at[name], schema: schemas[name], remembered: new Map() }))
  }

  /**
   * The fields the mapping needs, or which of them is wrong. `row` is the number in the file. The published releases hold
   * rows whose best estimate lies outside low and high; they are kept as they stand.
   */
  read(fields: readonly string[], row: number): UcdpRow | Problem {
    const read: Record<string, unknown> = {}
    for (const { name, schema, remembered, at } of this.#columns) {
      const found = fields[at] ?? ''
      if (schema === anyText) {
        read[name] = found
        continue
      }
      let value = remembered.get(found)
      if (value === undefined && !remembered.has(found)) {
        const result = schema.safeParse(found)
        if (!result.success) return wrongField(name, found, row)
        value = result.data
        if (remembered.size < mostRemembered) remembered.set(found, value)
      }
      read[name] = value
    }
    const whole = read as UcdpRow
    return whole.date_end < whole.date_start ? wrongField('date_end', whole.date_end, row) : whole
  }
}

function isDayOfCalendar(value: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (found === null) return false
  const [year, month, dayOfMonth] = [Number(found[1]), Number(found[2]), Number(found[3])]
  // day 0 of the next month is the last of this one
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const expectations: Partial<Record<UsedColumn, { en: string; ar: string }>> = {
  date_start: { en: 'is not a day of the calendar written YYYY-MM-DD', ar: 'ليس يوماً في التقويم بصيغة YYYY-MM-DD' },
  date_end: {
    en: 'is not a day of the calendar written YYYY-MM-DD that is no earlier than date_start',
    ar: 'ليس يوماً في التقويم بصيغة YYYY-MM-DD لا يسبق date_start',
  },
}

const anything = {
  en: 'is not a value this column of UCDP GED can have',
  ar: 'ليس قيمة ممكنة في هذا العمود من UCDP GED',
}

function wrongField(field: UsedColumn, found: string, row: number): Problem {
  const expected = expectations[field] ?? anything
  return new Problem(found === '' ? 'field-missing' : 'field-invalid', {
    row,
    field,
    what:
      found === ''
        ? { en: 'the field is empty', ar: 'الحقل فارغ' }
        : { en: `${quoted(found)} ${expected.en}`, ar: `${quoted(found)} ${expected.ar}` },
    remedy: { en: 'correct the row in a copy and import that', ar: 'صحّح الصف في نسخة ثم استوردها' },
  })
}
