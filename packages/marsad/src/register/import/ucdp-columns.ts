import { Problem, quoted } from '#problems'

/*
 * Columns of the UCDP Georeferenced Event Dataset: 41 in the releases up to 17.x and the special releases, 49 since
 * (Sundberg & Melander 2013; Högbladh, UCDP GED Codebook). Columns are found by name, so their order does not matter.
 */

/** Columns that the mapping reads. */
export const usedColumns = [
  'id',
  'type_of_violence',
  'side_a',
  'side_b',
  'number_of_sources',
  'source_office',
  'source_original',
  'where_prec',
  'where_coordinates',
  'adm_1',
  'adm_2',
  'latitude',
  'longitude',
  'country',
  'event_clarity',
  'date_prec',
  'date_start',
  'date_end',
  'deaths_civilians',
  'low',
  'best',
  'high',
] as const
export type UsedColumn = (typeof usedColumns)[number]

/** Columns that are kept with the raw row only. */
const otherColumns = [
  'year',
  'active_year',
  'conflict_new_id',
  'conflict_name',
  'dyad_new_id',
  'dyad_name',
  'side_a_new_id',
  'side_b_new_id',
  'gwnoa',
  'gwnob',
  'source_article',
  'source_date',
  'source_headline',
  'geom_wkt',
  'priogrid_gid',
  'country_id',
  'region',
  'deaths_a',
  'deaths_b',
  'deaths_unknown',
  'relid',
  'code_status',
  'conflict_dset_id',
  'dyad_dset_id',
  'side_a_dset_id',
  'side_b_dset_id',
  'where_description',
]

/** Where each used column stands in a row. */
export type ColumnPositions = Readonly<Record<UsedColumn, number>>

/**
 * Reads a header row.
 *
 * @throws Problem `column-missing` or `column-unknown`, naming the column
 */
export function readHeader(header: readonly string[]): ColumnPositions {
  const names = header.map((name) => name.trim())
  const known = new Set<string>([...usedColumns, ...otherColumns])
  const missing = usedColumns.find((name) => !names.includes(name))
  if (missing !== undefined) {
    throw new Problem('column-missing', {
      row: 1,
      field: missing,
      what: {
        en: 'the table has no such column, so it is not a UCDP GED event table as published',
        ar: 'لا يوجد هذا العمود في الجدول، فهو ليس جدول أحداث UCDP GED كما نُشر',
      },
      remedy: {
        en: 'use the file as UCDP publishes it, header row included',
        ar: 'استعمل الملف كما تنشره UCDP مع صف العناوين',
      },
    })
  }
  const unknown = names.find((name, i) => !known.has(name) || names.indexOf(name) !== i)
  if (unknown !== undefined) {
    throw new Problem('column-unknown', {
      row: 1,
      field: unknown,
      what: {
        en: `the column ${quoted(unknown)} is not one of UCDP GED’s, or stands there twice`,
        ar: `العمود ${quoted(unknown)} ليس من أعمدة UCDP GED أو أنه مكرر`,
      },
      remedy: { en: 'remove it, or use the file as UCDP publishes it', ar: 'احذفه أو استعمل الملف كما تنشره UCDP' },
    })
  }
  return Object.fromEntries(usedColumns.map((name) => [name, names.indexOf(name)])) as unknown as ColumnPositions
}
