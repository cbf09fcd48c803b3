/**
 * Finds where every quote of the corpus stands in its text, and writes `start` and `end` (UTF-16) beside it.
 *
 *     node place-spans.ts [--check] [FILE|FOLDER…]
 *
 * A quote that is not in its text, or stands there more than once without `nth`, is a fault, and so is anything
 * README.md does not know: a file with faults is not written. Without a name every file of the corpus is placed;
 * `--check` writes nothing and also fails where a file would change.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
type Fields = { [key: string]: Json }

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field of an annotation: a place in the text, several of them, one of these words, or a value of this sort. */
type Shape = 'span' | 'spans' | 'casualties' | 'text' | 'day' | 'edtf' | 'count' | 'flag' | 'list' | readonly string[]

const spanKeys: Readonly<Record<string, Shape>> = { quote: 'text', nth: 'count', start: 'count', end: 'count' }

const layers: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  times: {
    ...spanKeys,
    kind: ['date', 'duration', 'set', 'time-of-day'],
    edtf: 'edtf',
    from: 'day',
    to: 'day',
    inferred: 'flag',
    alternatives: 'list',
    calendar: ['gregorian', 'islamic', 'persian'],
    iso: 'text',
  },
  numbers: { ...spanKeys, min: 'count', max: 'count', approximate: 'flag', of: 'span' },
  names: { ...spanKeys, ids: 'list' },
  quotes: { ...spanKeys, speaker: 'span' },
  statements: {
    verb: 'span',
    speaker: 'span',
    stance: [
      ...['asserts', 'confirms', 'claims-at-a-distance', 'opines', 'denies', 'doubts'],
      ...['declines-to-comment', 'accuses', 'warns', 'promises', 'demands'],
    ],
    content: 'span',
    interest: 'span',
    direct: 'flag',
    date: 'span',
    within: 'count',
  },
  claims: {
    ...spanKeys,
    statement: 'count',
    relation: ['cooperation', 'meeting', 'exchange', 'attack', 'transfer', 'presence', 'pattern', 'intent', 'other'],
    parties: 'spans',
    time: 'span',
    place: 'span',
    halves: 'spans',
    countable: 'flag',
    negated: 'flag',
  },
  evidence: {
    ...spanKeys,
    kind: ['document', 'image', 'video', 'audio', 'statistics', 'testimony', 'data', 'satellite'],
  },
  incidents: {
    ...spanKeys,
    type: [
      ...['armed-clash', 'government-regains-territory', 'non-state-actor-overtakes-territory', 'chemical-weapon'],
      ...['air-drone-strike', 'suicide-bomb', 'shelling-artillery-missile', 'remote-explosive-landmine-ied', 'grenade'],
      ...['attack', 'sexual-violence', 'abduction-forced-disappearance', 'looting-property-destruction', 'arrests'],
      ...['non-violent-transfer-of-territory', 'agreement', 'disrupted-weapons-use', 'change-to-group-activity'],
      ...['peaceful-protest', 'protest-with-intervention', 'excessive-force-against-protesters'],
      ...['violent-demonstration', 'mob-violence', 'headquarters-or-base-established', 'other'],
    ],
    perpetrator: 'span',
    target: 'span',
    place: 'span',
    date: 'span',
    casualties: 'casualties',
    certainty: ['stated', 'claimed', 'suspected', 'believed'],
    claimedBy: 'span',
    modality: ['happened', 'negated', 'planned', 'hypothetical'],
  },
}

const casualtyKeys: Readonly<Record<string, Shape>> = {
  ...spanKeys,
  min: 'count',
  max: 'count',
  status: ['killed', 'wounded', 'abducted', 'missing', 'arrested'],
  who: ['civilian', 'combatant', 'unknown'],
}

/** What each annotation of a layer must say. */
const required: Readonly<Record<string, readonly string[]>> = {
  times: ['quote', 'kind'],
  numbers: ['quote', 'min', 'max'],
  names: ['quote', 'ids'],
  quotes: ['quote', 'speaker'],
  statements: ['verb', 'speaker', 'stance', 'content'],
  claims: ['quote', 'statement', 'relation', 'parties', 'countable', 'negated'],
  evidence: ['quote', 'kind'],
  incidents: ['quote', 'type', 'perpetrator', 'target', 'place', 'date', 'casualties', 'certainty', 'modality'],
}

const textKeys = ['id', 'language', 'publishedAt', 'text', ...Object.keys(layers)]
const day = /^\d{4}-\d{2}-\d{2}$/
const edtfPart = /^(\d{3}X|\d{4}(-\d{2}(-\d{2})?)?[~?%]?|\.\.)$/

/** One text being placed: its annotations are changed in place. */
class Placing {
  readonly faults: string[] = []
  private readonly text: string
  private readonly where: string

  constructor(text: string, where: string) {
    this.text = text
    this.where = where
  }

  fault(path: string, reason: string) {
    this.faults.push(`${this.where} ${path}: ${reason}`)
  }

  /** The annotation with its offsets first, so that they are read beside the quote. */
  span(value: Json, path: string): Fields {
    const { quote, nth, start: _start, end: _end, ...rest } = isFields(value) ? value : { quote: value }
    if (typeof quote !== 'string' || quote === '') {
      this.fault(path, 'has no quote')
      return { ...rest }
    }
    const starts = occurrences(this.text, quote)
    if (starts.length === 0) this.fault(path, `is not in the text: ${quote}`)
    if (nth === undefined && starts.length > 1) this.fault(path, `stands ${starts.length} times, say nth: ${quote}`)
    const start = typeof nth === 'number' ? starts[nth - 1] : starts[0]
    if (start === undefined) {
      if (starts.length > 0) this.fault(path, `has no occurrence ${String(nth)}: ${quote}`)
      return { quote, ...rest }
    }
    return {
      quote,
      ...(nth === undefined || starts.length === 1 ? {} : { nth }),
      start,
      end: start + quote.length,
      ...rest,
    }
  }

  fields(value: Fields, shapes: Readonly<Record<string, Shape>>, path: string): Fields {
    const placed = 'quote' in shapes ? this.span(value, path) : { ...value }
    for (const [key, held] of Object.entries(placed)) {
      const shape = shapes[key]
      if (shape === undefined) this.fault(path, `"${key}" is no key here`)
      else placed[key] = this.field(held, shape, `${path}.${key}`)
    }
    return placed
  }

  private field(held: Json, shape: Shape, path: string): Json {
    if (shape === 'span') {
      return held === null ? null : this.fields(isFields(held) ? held : { quote: held }, spanKeys, path)
    }
    if (shape === 'spans' || shape === 'casualties') {
      if (!Array.isArray(held)) {
        this.fault(path, 'is no list')
        return held
      }
      const keys = shape === 'spans' ? spanKeys : casualtyKeys
      return held.map((each, index) =>
        this.fields(isFields(each) ? each : { quote: each }, keys, `${path}[${String(index)}]`),
      )
    }
    if (!isRight(held, shape)) this.fault(path, `cannot be ${JSON.stringify(held)}`)
    return held
  }
}

function isRight(held: Json, shape: Shape): boolean {
  if (typeof shape !== 'string') return typeof held === 'string' && shape.includes(held)
  if (shape === 'count') return held === null || (typeof held === 'number' && held >= 0)
  if (shape === 'flag') return typeof held === 'boolean'
  if (shape === 'list') return Array.isArray(held) && held.length > 0 && held.every((each) => typeof each === 'string')
  if (shape === 'day') return held === null || (typeof held === 'string' && isDay(held))
  if (shape === 'edtf') return typeof held === 'string' && held.split('/').every((part) => edtfPart.test(part))
  return typeof held === 'string' && held !== ''
}

/** Whether this is a day of the calendar: 2021-02-30 is not. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return day.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function occurrences(text: string, quote: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at)
  return starts
}

function placeText(entry: Fields, ids: ReadonlySet<string>): { placed: Fields; faults: string[] } {
  const { id, text } = entry
  const placing = new Placing(typeof text === 'string' ? text : '', typeof id === 'string' ? id : 'a text without id')
  for (const key of ['id', 'language', 'publishedAt', 'text']) {
    if (typeof entry[key] !== 'string') placing.fault(key, 'is missing')
  }
  if (typeof entry['publishedAt'] === 'string' && !isDay(entry['publishedAt']))
    placing.fault('publishedAt', 'is no day')
  const placed: Fields = { ...entry }
  for (const [key, held] of Object.entries(entry)) {
    if (!textKeys.includes(key)) placing.fault(key, 'is no layer')
    const shapes = layers[key]
    if (shapes === undefined) continue
    if (!Array.isArray(held) || held.length === 0) placing.fault(key, 'is empty: leave it out')
    else placed[key] = held.map((each, index) => placeAnnotation(placing, key, shapes, each, index))
  }
  checkReferences(placing, placed, ids)
  return { placed, faults: placing.faults }
}

function placeAnnotation(
  placing: Placing,
  layer: string,
  shapes: Readonly<Record<string, Shape>>,
  value: Json,
  index: number,
): Json {
  const path = `${layer}[${String(index)}]`
  if (!isFields(value)) {
    placing.fault(path, 'is no annotation')
    return value
  }
  for (const key of required[layer] ?? []) if (!(key in value)) placing.fault(path, `lacks "${key}"`)
  return placing.fields(value, shapes, path)
}

/** That what points at something points at something that is there. */
function checkReferences(placing: Placing, placed: Fields, ids: ReadonlySet<string>) {
  const of = (layer: string) => (Array.isArray(placed[layer]) ? placed[layer].filter(isFields) : [])
  const statements = of('statements').length
  of('names').forEach((name, index) => {
    const held = Array.isArray(name['ids']) ? name['ids'] : []
    for (const id of held) {
      if (!ids.has(String(id))) placing.fault(`names[${String(index)}]`, `names nobody: ${String(id)}`)
    }
  })
  of('claims').forEach((claim, index) => {
    if (Number(claim['statement']) >= statements) placing.fault(`claims[${String(index)}]`, 'is in no statement')
  })
  of('statements').forEach((statement, index) => {
    const { within } = statement
    if (within !== undefined && (Number(within) >= statements || within === index)) {
      placing.fault(`statements[${String(index)}]`, 'is within no statement')
    }
  })
  of('times').forEach((time, index) => {
    const path = `times[${String(index)}]`
    const { kind, edtf, from, to } = time
    if (kind === 'date' && edtf === undefined) placing.fault(path, 'is a date without edtf')
    if (kind !== 'date' && edtf !== undefined) placing.fault(path, 'is no date and has edtf')
    if ((from === undefined) !== (edtf === undefined) || (to === undefined) !== (edtf === undefined)) {
      placing.fault(path, 'needs from and to beside edtf')
    }
    if (typeof from === 'string' && typeof to === 'string' && from > to) placing.fault(path, 'ends before it begins')
  })
}

function placeFile(file: Fields): { placed: Fields; faults: string[] } {
  const names = Array.isArray(file['names']) ? file['names'].filter(isFields) : []
  const texts = Array.isArray(file['texts']) ? file['texts'].filter(isFields) : []
  const ids = new Set(names.map(({ id }) => String(id)))
  const done = texts.map((entry) => placeText(entry, ids))
  const faults = done.flatMap((each) => each.faults)
  if (ids.size < names.length) faults.push('two names have one id')
  if (texts.length === 0) faults.push('there are no texts')
  if (new Set(texts.map(({ id }) => id)).size < texts.length) faults.push('two texts have one id')
  return { placed: { ...file, texts: done.map(({ placed }) => placed) }, faults }
}

const width = 120
const columns = (text: string) => [...text.replace(/\p{Mn}/gu, '')].length

/** JSON as the formatter of this repository leaves it: on one line where it fits. */
function format(value: Json, indent: string, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  const isList = Array.isArray(value)
  const parts: [string, Json][] = isList
    ? value.map((each) => ['', each])
    : Object.entries(value).map(([key, held]) => [`${JSON.stringify(key)}: `, held])
  const flat = flatten(value)
  if (indent.length + taken + columns(flat) + 1 <= width) return flat
  const lines = parts.map(([key, held]) => `${inner}${key}${format(held, inner, columns(key))}`)
  return isList ? `[\n${lines.join(',\n')}\n${indent}]` : `{\n${lines.join(',\n')}\n${indent}}`
}

function flatten(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(flatten).join(', ')}]`
  const fields = Object.entries(value).map(([key, held]) => `${JSON.stringify(key)}: ${flatten(held)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name))
}

function main(): number {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } })
  let failed = 0
  for (const path of (positionals.length > 0 ? positionals : [import.meta.dirname]).flatMap(filesBelow)) {
    const before = readFileSync(path, 'utf8')
    const { placed, faults } = placeFile(JSON.parse(before) as Fields)
    const after = `${format(placed, '', 0)}\n`
    if (values.check === true && faults.length === 0 && JSON.stringify(JSON.parse(before)) !== JSON.stringify(placed)) {
      faults.push('is not placed: run this without --check')
    }
    for (const fault of faults) console.error(`${relative('.', path)}: ${fault}`)
    if (faults.length > 0) failed += 1
    else if (values.check !== true && after !== before) writeFileSync(path, after)
  }
  return failed > 0 ? 1 : 0
}

process.exitCode = main()
