import type { Reading } from '../src/index.ts'
import { claimsOfGold } from './claims-of-gold.ts'

interface Place {
  readonly start: number
  readonly end: number
}

// biome-ignore lint/suspicious/noExplicitAny: annotations of every layer, gold and found
type Any = any

export interface GoldText {
  readonly id: string
  readonly publishedAt: string
  readonly text: string
  readonly [layer: string]: Any
}

/** What is counted as one annotation, and when a found one is the gold one. */
export interface Layer {
  readonly name: string
  readonly gold: (text: GoldText) => readonly Any[]
  readonly found: (reading: Reading, text: GoldText) => readonly Any[]
  readonly same: (gold: Any, found: Any, text: string) => boolean
  readonly show: (one: Any, text: string) => string
  /** The worst error: a denial read as an assertion, or the other way round. */
  readonly flipped?: (gold: Any, found: Any) => boolean
}

/** Length of what both cover over length of what either covers. */
function overlap(one: Place | null | undefined, other: Place | null | undefined): number {
  if (!one || !other) return !one && !other ? 1 : 0
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return both <= 0 ? 0 : both / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}

const exactly = (one: Place, other: Place): boolean => overlap(one, other) === 1
const mostly = (one: Place | null | undefined, other: Place | null | undefined): boolean => overlap(one, other) >= 0.8
const touching = (one: Place | null, other: Place | null): boolean => overlap(one, other) > 0
const touchingOrNeither = (one: Place | null | undefined, other: Place | null | undefined): boolean =>
  overlap(one, other) > 0
/** Two words for one event stand within a few words of each other. */
const near = (one: Place, other: Place): boolean => one.start - other.end < 40 && other.start - one.end < 40
const cut = (text: string, place: Place | null | undefined): string =>
  place ? `[${text.slice(place.start, place.end)}]` : '–'

const dates = (list: readonly Any[] | undefined) => (list ?? []).filter(({ kind = 'date' }) => kind === 'date')

const affirming = ['asserts', 'confirms', 'accuses', 'warns', 'promises', 'demands', 'opines', 'claims-at-a-distance']
const negating = ['denies']
const isFlip = (gold: Any, found: Any): boolean =>
  gold.verb !== null &&
  touching(gold.verb, found.verb) &&
  ((affirming.includes(gold.stance) && negating.includes(found.stance)) ||
    (negating.includes(gold.stance) && affirming.includes(found.stance)))

const showStatement = (one: Any, text: string): string =>
  `${one.stance} by ${cut(text, one.speaker)} ${cut(text, one.verb)} that ${cut(text, one.content)}`

/** Statements that stand in another, each with it. */
const nested = (list: readonly Any[]) =>
  list.flatMap((one) => (typeof one.within === 'number' ? [{ ...one, outer: list[one.within] }] : []))

const showClaim = (one: Any, text: string): string =>
  `${one.relation}${one.negated ? ' not' : ''}${one.countable ? ' countable' : ''} ${cut(text, one)} parties ${one.parties
    .map((party: Place) => cut(text, party))
    .join('')} at ${cut(text, one.time)} in ${cut(text, one.place)}${one.halves ? ' halves' : ''}`

const bothHalves = (gold: Any, found: Any): boolean =>
  gold.halves.every((half: Place, k: number) => overlap(half, found.halves[k]) >= 0.5)

/** The layers of claims, whether of the statements that were read or of those annotated. */
const claimLayers = (name: string, found: Layer['found']): Layer[] => [
  {
    name: `${name}: span and relation`,
    gold: (text) => text['claims'] ?? [],
    found,
    same: (gold, one) => overlap(gold, one) >= 0.5 && gold.relation === one.relation,
    show: showClaim,
  },
  {
    name: `${name}: halves`,
    gold: (text) => (text['claims'] ?? []).filter(({ halves }: Any) => halves),
    found: (reading, text) => found(reading, text).filter(({ halves }) => halves !== null),
    same: bothHalves,
    show: (one, text) => `${cut(text, one.halves[0])} for ${cut(text, one.halves[1])}`,
  },
  {
    name: `${name}: all parts`,
    gold: (text) => text['claims'] ?? [],
    found,
    same: (gold, one) =>
      overlap(gold, one) >= 0.5 &&
      gold.relation === one.relation &&
      gold.negated === one.negated &&
      gold.countable === one.countable &&
      (gold.halves !== undefined) === (one.halves !== null) &&
      gold.parties.length === one.parties.length &&
      gold.parties.every((party: Place) => one.parties.some((other: Place) => overlap(party, other) >= 0.5)) &&
      touchingOrNeither(gold.time, one.time) &&
      touchingOrNeither(gold.place, one.place),
    show: showClaim,
  },
]

export const layers: readonly Layer[] = [
  {
    name: 'times: span',
    gold: (text) => text['times'] ?? [],
    found: (reading) => reading.times,
    same: exactly,
    show: (one, text) => `${cut(text, one)} ${one.kind ?? ''} ${one.edtf ?? ''}`,
  },
  {
    name: 'times: dates, exact span',
    gold: (text) => dates(text['times']),
    found: (reading) => dates(reading.times),
    same: exactly,
    show: (one, text) => `${cut(text, one)} ${one.edtf ?? ''}`,
  },
  {
    name: 'times: dates, any overlap',
    gold: (text) => dates(text['times']),
    found: (reading) => dates(reading.times),
    same: touching,
    show: (one, text) => `${cut(text, one)} ${one.edtf ?? ''}`,
  },
  {
    name: 'times: dates, value',
    gold: (text) => dates(text['times']),
    found: (reading) => dates(reading.times),
    same: (gold, found) => touching(gold, found) && gold.edtf === found.edtf,
    show: (one, text) => `${cut(text, one)} ${one.edtf ?? ''}`,
  },
  {
    name: 'numbers: span and value',
    gold: (text) => text['numbers'] ?? [],
    found: (reading) => reading.numbers,
    same: (gold, found) =>
      mostly(gold, found) && (gold.min ?? null) === (found.min ?? null) && (gold.max ?? null) === (found.max ?? null),
    show: (one, text) => `${cut(text, one)} ${one.min}–${one.max}`,
  },
  {
    name: 'names',
    gold: (text) => text['names'] ?? [],
    found: (reading) => reading.names,
    same: (gold, found) => exactly(gold, found) && [...gold.ids].sort().join() === [...found.ids].sort().join(),
    show: (one, text) => `${cut(text, one)} ${one.ids}`,
  },
  {
    name: 'quotes: span',
    gold: (text) => text['quotes'] ?? [],
    found: (reading) => reading.quotes,
    same: (gold, found) => exactly(gold, found.content),
    show: (one, text) => cut(text, one.content ?? one),
  },
  {
    name: 'quotes: span and speaker',
    gold: (text) => text['quotes'] ?? [],
    found: (reading) => reading.quotes,
    same: (gold, found) => exactly(gold, found.content) && overlap(gold.speaker, found.speaker) > 0,
    show: (one, text) => `${cut(text, one.content ?? one)} by ${cut(text, one.speaker)}`,
  },
  {
    name: 'statements: verb and stance',
    gold: (text) => text['statements'] ?? [],
    found: (reading) => reading.statements,
    same: (gold, found) => touching(gold.verb, found.verb) && gold.stance === found.stance,
    show: showStatement,
    flipped: isFlip,
  },
  {
    name: 'statements: verb, stance and speaker',
    gold: (text) => text['statements'] ?? [],
    found: (reading) => reading.statements,
    same: (gold, found) =>
      touching(gold.verb, found.verb) && gold.stance === found.stance && mostly(gold.speaker, found.speaker),
    show: showStatement,
  },
  {
    name: 'statements: verb, stance and content',
    gold: (text) => text['statements'] ?? [],
    found: (reading) => reading.statements,
    same: (gold, found) =>
      touching(gold.verb, found.verb) && gold.stance === found.stance && mostly(gold.content, found.content),
    show: showStatement,
  },
  {
    name: 'statements: all parts',
    gold: (text) => text['statements'] ?? [],
    found: (reading) => reading.statements,
    same: (gold, found) =>
      touching(gold.verb, found.verb) &&
      gold.stance === found.stance &&
      mostly(gold.speaker, found.speaker) &&
      mostly(gold.content, found.content),
    show: showStatement,
  },
  {
    name: 'statements: quoted as a whole',
    gold: (text) => (text['statements'] ?? []).filter(({ direct }: Any) => direct === true),
    found: (reading) => reading.statements.filter(({ direct }) => direct),
    same: (gold, found) => touching(gold.verb, found.verb) && mostly(gold.content, found.content),
    show: showStatement,
  },
  {
    name: 'statements: date',
    gold: (text) => (text['statements'] ?? []).filter(({ date }: Any) => date),
    found: (reading) => reading.statements.filter(({ date }) => date !== null),
    same: (gold, found) => touching(gold.verb, found.verb) && overlap(gold.date, found.date) > 0,
    show: (one, text) => `${cut(text, one.verb)} on ${cut(text, one.date)}`,
  },
  {
    name: 'statements: interest',
    gold: (text) => (text['statements'] ?? []).filter(({ interest }: Any) => interest),
    found: (reading) => reading.statements.filter(({ interest }) => interest !== null),
    same: (gold, found) => touching(gold.verb, found.verb) && overlap(gold.interest, found.interest) > 0,
    show: (one, text) => `${cut(text, one.verb)} by ${cut(text, one.speaker)}: ${cut(text, one.interest)}`,
  },
  {
    name: 'statements: nested',
    gold: (text) => nested(text['statements'] ?? []),
    found: (reading) => nested(reading.statements),
    same: (gold, found) => touching(gold.verb, found.verb) && touching(gold.outer.verb, found.outer.verb),
    show: (one, text) => `${cut(text, one.verb)} within ${cut(text, one.outer.verb)}`,
  },
  ...claimLayers('claims', (reading) => reading.claims),
  ...claimLayers('claims of gold statements', (reading, text) => claimsOfGold(text, reading)),
  {
    name: 'evidence',
    gold: (text) => text['evidence'] ?? [],
    found: (reading) => reading.evidence,
    same: (gold, found) => overlap(gold, found) >= 0.5 && gold.kind === found.kind,
    show: (one, text) => `${cut(text, one)} ${one.kind}`,
  },
  {
    name: 'incidents: type',
    gold: (text) => (text['incidents'] ?? []).filter(({ modality }: Any) => modality === 'happened'),
    found: (reading) => reading.incidents.filter(({ modality }) => modality === 'happened'),
    same: (gold, found) => gold.type === found.type && near(gold, found),
    show: (one, text) => `${one.type} ${cut(text, one)}`,
  },
  {
    name: 'incidents: modality of what did not happen',
    gold: (text) => (text['incidents'] ?? []).filter(({ modality }: Any) => modality !== 'happened'),
    found: (reading) => reading.incidents.filter(({ modality }) => modality !== 'happened'),
    same: (gold, found) => near(gold, found) && gold.modality === found.modality,
    show: (one, text) => `${one.modality} ${one.type} ${cut(text, one)}`,
  },
  {
    name: 'incidents: type and certainty',
    gold: (text) => (text['incidents'] ?? []).filter(({ modality }: Any) => modality === 'happened'),
    found: (reading) => reading.incidents.filter(({ modality }) => modality === 'happened'),
    same: (gold, found) =>
      gold.type === found.type &&
      near(gold, found) &&
      gold.certainty === found.certainty &&
      touchingOrNeither(gold.claimedBy, found.claimedBy),
    show: (one, text) => `${one.type} ${cut(text, one)} ${one.certainty} ${cut(text, one.claimedBy)}`,
  },
  {
    name: 'incidents: type and perpetrator',
    gold: (text) => (text['incidents'] ?? []).filter(({ modality }: Any) => modality === 'happened'),
    found: (reading) => reading.incidents.filter(({ modality }) => modality === 'happened'),
    same: (gold, found) =>
      gold.type === found.type && near(gold, found) && touchingOrNeither(gold.perpetrator, found.perpetrator),
    show: (one, text) => `${one.type} ${cut(text, one)} by ${cut(text, one.perpetrator)}`,
  },
  {
    name: 'incidents: casualties',
    gold: (text) => (text['incidents'] ?? []).flatMap(({ casualties }: Any) => casualties),
    found: (reading) => reading.incidents.flatMap(({ casualties }) => casualties),
    same: (gold, found) =>
      touching(gold, found) &&
      (gold.min ?? null) === found.min &&
      (gold.max ?? null) === found.max &&
      gold.status === found.status &&
      gold.who === found.who,
    show: (one, text) => `${cut(text, one)} ${one.min}–${one.max} ${one.status} ${one.who}`,
  },
  {
    name: 'incidents: type, target, place, date',
    gold: (text) => (text['incidents'] ?? []).filter(({ modality }: Any) => modality === 'happened'),
    found: (reading) => reading.incidents.filter(({ modality }) => modality === 'happened'),
    same: (gold, found) =>
      gold.type === found.type &&
      overlap(gold.target, found.target) > 0 &&
      overlap(gold.place, found.place) > 0 &&
      overlap(gold.date, found.date) > 0,
    show: (one, text) =>
      `${one.type} ${cut(text, one)} by ${cut(text, one.perpetrator)} on ${cut(text, one.target)} in ${cut(text, one.place)} at ${cut(text, one.date)}`,
  },
]
