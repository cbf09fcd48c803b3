import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { FALSE_SHIFT, TRUE_SHIFT } from './events/dyads.ts'
import { HEADER, prioGridCell } from './events/ged.ts'
import { CLAIMANT } from './events/sources.ts'
import { DEFAULT_SEED, generateEvents } from './generate-events.ts'
import { readCsv } from './read-csv.ts'

const text = generateEvents(DEFAULT_SEED)
const rows = readCsv(text)

/** Incidents a month of Rayat al-Ghasaq, alone, against `opponent`, alone, from `from` up to but without `until`. */
function perMonth(events: typeof rows, opponent: string, from: string, until: string): number {
  const pair = [opponent, 'Rayat al-Ghasaq']
  const found = events.filter(
    (row) =>
      pair.includes(row['side_a'] ?? '') &&
      pair.includes(row['side_b'] ?? '') &&
      (row['date_start'] ?? '') >= from &&
      (row['date_start'] ?? '') < until,
  )
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return found.length / (months(until) - months(from))
}

const [FIRST, AFTER] = ['2018-01-01', '2024-01-01']

test('a seed means the same bytes, another seed means others', () => {
  assert.equal(generateEvents(DEFAULT_SEED), text)
  assert.notEqual(generateEvents(DEFAULT_SEED + 1), text)
  assert.equal(
    createHash('sha256').update(text).digest('hex'),
    'b2dbdad1c2492236adb7686add30a88d3ae131beaa8810ed185021b2e8ec1a00',
  )
})

test('about 8 000 rows in the 41 columns of UCDP GED, every id once', () => {
  assert.equal(HEADER.length, 41)
  assert.ok(text.startsWith(`${HEADER.join(',')}\r\n`))
  assert.ok(rows.length > 7_500 && rows.length < 8_500, `${rows.length} rows`)
  assert.equal(new Set(rows.map((row) => row['id'])).size, rows.length)
})

test('dates, precisions and numbers of every row are valid', () => {
  for (const row of rows) {
    const number = (column: string) => {
      assert.match(row[column] ?? '', /^\d+$/, `${column} of row ${row['id']}`)
      return Number(row[column])
    }
    const [start, end] = [row['date_start'] ?? '', row['date_end'] ?? '']
    for (const date of [start, end]) assert.equal(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10), date)
    assert.ok(start <= end && start.slice(0, 4) === row['year'] && end.slice(0, 4) === row['year'])
    assert.ok(start >= FIRST && end < AFTER)
    assert.equal(number('date_prec') === 1, start === end)
    const dead = ['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown'].map(number)
    assert.equal(
      number('best'),
      dead.reduce((sum, count) => sum + count, 0),
    )
    assert.ok(number('low') <= number('best') && number('best') <= number('high'))
    assert.ok([1, 2, 3, 4, 5, 6, 7].includes(number('where_prec')))
    assert.equal(row['type_of_violence'] === '3', row['side_b'] === 'Civilians')
    assert.equal((row['source_date'] ?? '').split(';').length, number('number_of_sources'))
    assert.equal(row['geom_wkt'], `POINT (${row['longitude']} ${row['latitude']})`)
    assert.equal(number('priogrid_gid'), prioGridCell(Number(row['latitude']), Number(row['longitude'])))
  }
})

test('PRIO-GRID cells are numbered as in the published file', () => {
  assert.equal(prioGridCell(36.201241, 37.161173), 181_875)
  assert.equal(prioGridCell(35.952829, 39.007879), 181_159)
})

test('the table holds every precision of day and place, several sources, and sides of several groups', () => {
  const values = (column: string) => new Set(rows.map((row) => row[column]))
  assert.deepEqual([...values('date_prec')].toSorted(), ['1', '2', '3', '4', '5'])
  assert.deepEqual([...values('where_prec')].toSorted(), ['1', '2', '3', '4', '5', '6', '7'])
  assert.deepEqual([...values('number_of_sources')].toSorted(), ['1', '2', '3', '4', '5', '6'])
  assert.ok(values('side_a').has('Government of Barqasan, Guard of the Passes'))
  assert.ok(values('side_b').has('Lahwan Companies, Upper River Forces'))
})

test('the claimant is where most rows come from, but not all', () => {
  const share = rows.filter((row) => row['source_original'] === CLAIMANT).length / rows.length
  assert.ok(share > 0.65 && share < 0.8, `${share}`)
})

test('counts vary more than Poisson counts would', () => {
  const months = Array.from({ length: 36 }, (_, month) => {
    const prefix = `${2018 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
    return rows.filter((row) => row['date_start']?.startsWith(prefix)).length
  })
  const mean = months.reduce((sum, count) => sum + count, 0) / months.length
  const variance = months.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (months.length - 1)
  assert.ok(variance / mean > 2, `dispersion ${variance / mean}`)
})

test('true shift, under any of five seeds: attacks on the Guard fall to about a third, on the government they rise', () => {
  for (const events of [rows, ...[2, 3, 4, 5].map((seed) => readCsv(generateEvents(seed)))]) {
    const ratio = (opponent: string) =>
      perMonth(events, opponent, TRUE_SHIFT, AFTER) / perMonth(events, opponent, FIRST, TRUE_SHIFT)
    const [guard, government] = [ratio('Guard of the Passes'), ratio('Government of Barqasan')]
    assert.ok(guard > 0.25 && guard < 0.45, `Guard ${guard}`)
    assert.ok(government > 1.3 && government < 2.3, `government ${government}`)
  }
})

test('false shift: the old label dies on the day the new one is born, and the two together do not fall', () => {
  const [old, renamed] = ['Ghadfa Defence Committees', 'Ghadfa Rampart Battalions']
  const before = perMonth(rows, old, FIRST, FALSE_SHIFT)
  const after = perMonth(rows, renamed, FALSE_SHIFT, AFTER)
  assert.equal(perMonth(rows, old, FALSE_SHIFT, AFTER), 0)
  assert.equal(perMonth(rows, renamed, FIRST, FALSE_SHIFT), 0)
  assert.ok(before > 5 && after / before > 0.75 && after / before < 1.35, `${before} then ${after}`)
})

test('reporting dips while the observatory is shut down, less for what others report', () => {
  const count = (from: string, until: string, byObservatory: boolean) =>
    rows.filter(
      (row) =>
        (row['date_start'] ?? '') >= from &&
        (row['date_start'] ?? '') < until &&
        (row['source_original'] === CLAIMANT) === byObservatory,
    ).length
  const ratio = (byObservatory: boolean) =>
    count('2019-09-01', '2020-01-01', byObservatory) / count('2018-09-01', '2019-01-01', byObservatory)
  assert.ok(ratio(true) < 0.8, `${ratio(true)}`)
  assert.ok(ratio(true) < ratio(false))
})
