import type { EventDates } from './dates.ts'
import type { Violence } from './dyads.ts'
import type { Fatalities } from './fatalities.ts'
import type { EventPlace } from './gazetteer.ts'
import type { Sources } from './sources.ts'

/** The 41 columns of UCDP GED 18.1 (Sundberg and Melander 2013), in the order of the published file. */
export const HEADER = [
  ...['id', 'year', 'active_year', 'type_of_violence', 'conflict_new_id', 'conflict_name', 'dyad_new_id', 'dyad_name'],
  ...['side_a_new_id', 'side_a', 'side_b_new_id', 'gwnob', 'side_b', 'number_of_sources', 'source_article'],
  ...['source_office', 'source_date', 'source_headline', 'source_original', 'where_prec', 'where_coordinates'],
  ...['adm_1', 'adm_2', 'latitude', 'longitude', 'geom_wkt', 'priogrid_gid', 'country', 'country_id', 'region'],
  ...['event_clarity', 'date_prec', 'date_start', 'date_end', 'deaths_a', 'deaths_b', 'deaths_civilians'],
  ...['deaths_unknown', 'low', 'best', 'high'],
]

export interface DemoEvent {
  id: number
  violence: Violence
  sideA: string
  sideB: string
  dates: EventDates
  place: EventPlace
  sources: Sources
  dead: Fatalities
}

/** Numbers that stand for names in the file. */
export interface Numbers {
  side(name: string): number
  dyad(name: string): number
  conflict(name: string): number
  /** 1 when the dyad kills at least 25 in the year, as UCDP counts an active year. */
  activeYear(dyad: string, year: string): 0 | 1
}

/** The PRIO-GRID cell of a point: half-degree cells, numbered from the south-west, row by row (Tollefsen, Strand, Buhaug 2012). */
export function prioGridCell(latitude: number, longitude: number): number {
  return Math.floor((latitude + 90) * 2) * 720 + Math.floor((longitude + 180) * 2) + 1
}

export function dyadName({ sideA, sideB }: { sideA: string; sideB: string }): string {
  return `${sideA} - ${sideB}`
}

function conflictName(event: DemoEvent): string {
  if (event.violence !== 1) return dyadName(event)
  return event.sideB === 'Rayat al-Ghasaq' ? 'Barqasan: Ghasaq' : 'Barqasan: Government'
}

/** The cells of one row, in the order of `HEADER`. */
export function gedRow(event: DemoEvent, numbers: Numbers): string[] {
  const { dates, place, dead, sources } = event
  const year = dates.start.slice(0, 4)
  const name = dyadName(event)
  const { reports } = sources
  const point = [place.latitude, place.longitude] as const
  const who = [numbers.side(event.sideA), event.sideA, numbers.side(event.sideB), 'NA', event.sideB]
  return [
    ...[event.id, year, numbers.activeYear(name, year), event.violence],
    ...[numbers.conflict(conflictName(event)), conflictName(event), numbers.dyad(name), name, ...who],
    reports.length,
    reports.map(({ office, date, headline }) => `"${office},${date},${headline}"`).join(';'),
    reports.map(({ office }) => office).join(';'),
    reports.map(({ date }) => date).join(';'),
    reports.map(({ headline }) => headline).join(';'),
    sources.original,
    ...[place.precision, place.name, place.governorate, place.district],
    ...[...point, `POINT (${place.longitude} ${place.latitude})`, prioGridCell(...point)],
    ...['Barqasan', 999, 'Middle East', place.precision === 6 ? 2 : 1],
    ...[dates.precision, dates.start, dates.end],
    ...[dead.sideA, dead.sideB, dead.civilians, dead.unknown, dead.low, dead.best, dead.high],
  ].map(String)
}

/** RFC 4180: quotes only where needed, CRLF after every row. */
export function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
