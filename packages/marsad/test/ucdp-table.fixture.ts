/** A UCDP GED table of made-up rows, for tests: 41 columns, the values given over sensible ones. */
export const ucdpHeader =
  'id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,side_a,side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high'

const columns = ucdpHeader.split(',')

const ordinary: Readonly<Record<string, string>> = {
  active_year: '1',
  type_of_violence: '1',
  side_a: 'Government of Nowhere',
  side_b: 'Dawn Front',
  number_of_sources: '1',
  source_article: 'Wire,2020-01-01,"Clash, then quiet"',
  source_office: 'Wire',
  source_original: 'Wire',
  where_prec: '1',
  where_coordinates: 'Tell town',
  adm_1: 'East Governorate',
  latitude: '34.5',
  longitude: '36.5',
  country: 'Nowhere',
  event_clarity: '1',
  date_prec: '1',
  deaths_civilians: '0',
  low: '1',
  best: '2',
  high: '3',
}

export type UcdpValues = Readonly<Record<string, string>>

export function ucdpRow(id: string, values: UcdpValues = {}): string {
  const day = values['date_start'] ?? '2020-01-15'
  const row: UcdpValues = { ...ordinary, id, year: day.slice(0, 4), date_start: day, date_end: day, ...values }
  return columns.map((name) => quoted(row[name] ?? '')).join(',')
}

/** `count` rows with ids 1…, on consecutive days from 2020-01-01. */
export function ucdpTable(count: number, values: (i: number) => UcdpValues = () => ({})): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2020, 0, 1 + (i % 700))).toISOString().slice(0, 10)
    return ucdpRow(String(i + 1), { date_start: day, date_end: day, ...values(i) })
  })
  return `${[ucdpHeader, ...rows].join('\n')}\n`
}

function quoted(field: string): string {
  return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
