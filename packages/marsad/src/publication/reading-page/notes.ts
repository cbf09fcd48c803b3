import type { Bilingual } from '#problems'
import type { TextReading } from '#reading'
import {
  calendarWords,
  casualtyKindWords,
  casualtyWords,
  certaintyWords,
  doerWords,
  evidenceWords,
  incidentWords,
  type Layer,
  modalityWords,
  nameWords,
  pageWords,
  partWords,
  relationWords,
  stanceWords,
  timeWords,
  warningWords,
} from './words.ts'

export interface Place {
  readonly start: number
  readonly end: number
}

/** A part of a note: words of the text, a word of ours, or a value such as EDTF, which reads left to right. */
export type Part = { readonly place: Place } | { readonly word: Bilingual } | { readonly value: string }

/** What was read at one place, ready to be shown beside the text. */
export interface Note extends Place {
  readonly layer: Layer
  /** What it is, in a word or two. */
  readonly head: readonly Part[]
  readonly parts: readonly (readonly [name: Bilingual, parts: readonly Part[]])[]
  readonly rule: string | null
  /** 0–1; null where it is no guess. */
  readonly confidence: number | null
}

/** Notes on everything that was read, in order of the text, the longer before what it holds. */
export function notesOf(reading: TextReading): Note[] {
  const { times, numbers, names, quotes, statements, claims, evidence, incidents, warnings } = reading
  return [
    ...statements.map((one) => statementNote(one, statements)),
    ...claims.map(claimNote),
    ...incidents.map(incidentNote),
    ...times.map(timeNote),
    ...names.map(nameNote),
    ...numbers.map(numberNote),
    ...quotes.map(quoteNote),
    ...evidence.map((one) => note('evidence', one, [word(evidenceWords[one.kind])])),
    ...warnings.map(
      (one): Note => ({
        ...note('warnings', { ...one, rule: '', confidence: 0 }, [word(warningWords[one.kind])]),
        rule: null,
        confidence: null,
      }),
    ),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end)
}

type One<Name extends Layer> = TextReading[Name][number]
type Parts = readonly (readonly [Bilingual, readonly Part[]] | null)[]

const word = (text: Bilingual): Part => ({ word: text })
const value = (text: string): Part => ({ value: text })
/** A part that may be missing. */
const at = (name: Bilingual, place: Place | null) => (place === null ? null : ([name, [{ place }]] as const))
const all = (name: Bilingual, places: readonly Place[]) =>
  places.length === 0 ? null : ([name, places.map((place) => ({ place }))] as const)
const when = (flag: boolean, text: Bilingual): readonly Part[] => (flag ? [word(text)] : [])

function note(
  layer: Layer,
  { start, end, rule, confidence }: Place & { readonly rule: string; readonly confidence: number },
  head: readonly Part[],
  parts: Parts = [],
): Note {
  return { layer, start, end, head, parts: parts.filter((part) => part !== null), rule, confidence }
}

function statementNote(one: One<'statements'>, all: readonly One<'statements'>[]): Note {
  const outer = one.within === null ? undefined : all[one.within]
  return note(
    'statements',
    one,
    [word(stanceWords[one.stance]), ...when(one.direct, pageWords.quoted)],
    [
      at(partWords.speaker, one.speaker),
      at(partWords.role, one.role),
      at(partWords.affiliation, one.affiliation),
      at(partWords.verb, one.verb),
      at(partWords.content, one.content),
      at(partWords.saidOn, one.date),
      at(partWords.interest, one.interest),
      at(partWords.within, outer?.verb ?? outer?.speaker ?? null),
    ],
  )
}

function claimNote(one: One<'claims'>): Note {
  return note(
    'claims',
    one,
    [
      word(relationWords[one.relation]),
      ...when(one.negated, pageWords.negated),
      ...when(one.countable, pageWords.countable),
    ],
    [
      all(partWords.parties, one.parties),
      at(partWords.time, one.time),
      at(partWords.place, one.place),
      one.halves === null ? null : all(partWords.halves, one.halves),
    ],
  )
}

function incidentNote(one: One<'incidents'>): Note {
  return note(
    'incidents',
    one,
    [word(incidentWords[one.type]), ...when(one.modality !== 'happened', modalityWords[one.modality])],
    [
      at(doerWords[one.attribution ?? 'told'], one.perpetrator),
      at(partWords.target, one.target),
      at(partWords.place, one.place),
      at(partWords.time, one.date),
      one.casualties.length === 0 ? null : [partWords.casualties, one.casualties.flatMap(harmed)],
      one.certainty === 'stated' ? null : [partWords.certainty, [word(certaintyWords[one.certainty])]],
      at(partWords.claimedBy, one.claimedBy),
    ],
  )
}

const harmed = (one: One<'incidents'>['casualties'][number]): Part[] => [
  { place: one },
  ...bounds(one.min, one.max),
  word(casualtyWords[one.status]),
  word(casualtyKindWords[one.who]),
]

function timeNote(one: One<'times'>): Note {
  if (one.kind === 'duration')
    return note('times', one, [word(timeWords.duration), ...(one.iso === null ? [] : [value(one.iso)])])
  if (one.kind !== 'date') return note('times', one, [word(timeWords[one.kind])])
  const head =
    one.edtf === null ? [word(pageWords.unresolved)] : [value(one.edtf), ...when(one.inferred, pageWords.inferred)]
  return note('times', one, head, [
    one.edtf === null ? null : [partWords.from, [one.from === null ? word(pageWords.open) : value(one.from)]],
    one.edtf === null ? null : [partWords.to, [one.to === null ? word(pageWords.open) : value(one.to)]],
    one.alternatives.length === 0 ? null : [partWords.alternatives, one.alternatives.map(({ edtf }) => value(edtf))],
    one.calendar === undefined ? null : [partWords.calendar, [word(calendarWords[one.calendar])]],
  ])
}

const nameNote = (one: One<'names'>): Note =>
  note(
    'names',
    one,
    [word(nameWords[one.kind]), ...when(one.ids.length > 1, pageWords.ambiguous)],
    [[partWords.called, [value(one.name)]]],
  )

const numberNote = (one: One<'numbers'>): Note =>
  note(
    'numbers',
    one,
    [...when(one.approximate, pageWords.about), ...bounds(one.min, one.max)],
    [at(partWords.counted, one.of)],
  )

const quoteNote = (one: One<'quotes'>): Note => note('quotes', one, [], [at(partWords.speaker, one.speaker)])

function bounds(min: number | null, max: number | null): Part[] {
  if (min !== null && max !== null) return [value(min === max ? String(min) : `${min}–${max}`)]
  if (min !== null) return [word(pageWords.atLeast), value(String(min))]
  return max === null ? [] : [word(pageWords.atMost), value(String(max))]
}
