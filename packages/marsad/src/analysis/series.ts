import { hash } from 'node:crypto'
import type { InvestigationId } from '#access'
import { canonicalJson } from '#ledger'
import { Problem, quoted } from '#problems'
import { actorIdsByName, type CountedIncident, incidentsBetween } from '#register'
import type { Reading } from '#store'
import { type Bins, binOfDate, binsOf } from './bins.ts'
import type { Specification } from './model.ts'
import { findScheme, firingRule } from './scheme.ts'

export interface CountSeries {
  /** SHA-256 of the specification's canonical JSON, scheme version included. */
  readonly specification: string
  readonly schemeVersion: number
  readonly bins: readonly string[]
  /** Counts per bin for each class asked for, in their order. */
  readonly classes: Readonly<Record<string, readonly number[]>>
  /** 1 = observed, 0 = not observed. */
  readonly exposure: readonly number[]
  /** How many incidents each rule of the scheme assigned, and how many none did. */
  readonly rules: readonly { readonly class: string; readonly incidents: number }[]
  readonly unclassified: number
}

/** A specification with the scheme version it is computed with: the form that is hashed. */
export async function pin<S extends Specification>(
  read: Reading,
  investigation: InvestigationId,
  specification: S,
): Promise<S & { schemeVersion: number }> {
  const scheme = await findScheme(read, investigation, specification.scheme, specification.schemeVersion)
  const known = new Set(scheme.rules.map((rule) => rule.class))
  const unknown = specification.classes.find((name) => !known.has(name))
  if (unknown !== undefined) {
    throw new Problem('not-known', {
      field: 'classes',
      what: {
        en: `the scheme ${quoted(scheme.name)} has no class ${quoted(unknown)}`,
        ar: `لا يوجد في المخطط ${quoted(scheme.name)} صنف ${quoted(unknown)}`,
      },
      remedy: { en: `its classes are ${[...known].join(', ')}`, ar: `أصنافه هي: ${[...known].join('، ')}` },
    })
  }
  return { ...specification, schemeVersion: scheme.revision }
}

export function specificationHash(specification: Specification): string {
  return hash('sha256', canonicalJson(specification))
}

/**
 * Counts what a specification asks for.
 *
 * @throws Problem `not-known` for a scheme, class or actor the register does not have; `field-invalid` for a span
 */
export async function countSeries(
  read: Reading,
  investigation: InvestigationId,
  asked: Specification,
): Promise<CountSeries> {
  const specification = await pin(read, investigation, asked)
  const scheme = await findScheme(read, investigation, specification.scheme, specification.schemeVersion)
  const bins = binsOf(specification.span, specification.bin)
  const names = await actorIdsByName(read, investigation)
  const actors = new Set(specification.actor.map((name) => actorId(names, name)))
  const namesById = new Map([...names].map(([name, id]) => [id as string, name]))
  const counts = new Map(specification.classes.map((name) => [name, new Array<number>(bins.labels.length).fill(0)]))
  const fired = scheme.rules.map(() => 0)
  let unclassified = 0
  for await (const incident of incidentsBetween(read, investigation, spanDays(bins))) {
    const bin = bins.indexOf(incident.firstDay)
    const opponent =
      bin === null || !isCounted(incident, specification) ? null : opponentOf(incident, actors, specification)
    if (bin === null || opponent === null) continue
    const rule = firingRule(scheme.rules, new Set([...opponent].map((id) => namesById.get(id) ?? id)))
    if (rule === -1) {
      unclassified++
      continue
    }
    fired[rule] = (fired[rule] as number) + 1
    const series = counts.get((scheme.rules[rule] as { class: string }).class)
    if (series !== undefined)
      series[bin] = (series[bin] as number) + (specification.count === 'incidents' ? 1 : incident.best)
  }
  return {
    specification: specificationHash(specification),
    schemeVersion: specification.schemeVersion,
    bins: bins.labels,
    classes: Object.fromEntries(counts),
    exposure: exposureOf(bins, specification.unobserved ?? []),
    rules: scheme.rules.map((rule, i) => ({ class: rule.class, incidents: fired[i] as number })),
    unclassified,
  }
}

/** From the first day of the first bin to the latest day the last label could mean; `indexOf` cuts off what is beyond. */
function spanDays(bins: Bins): { from: string; to: string } {
  const [first, last] = [bins.labels[0] as string, bins.labels.at(-1) as string]
  return { from: first.padEnd(10, '-01'), to: `${last.slice(0, 4)}-12-31` }
}

function actorId(names: ReadonlyMap<string, string>, name: string): string {
  const id = names.get(name)
  if (id !== undefined) return id
  throw new Problem('not-known', {
    field: 'actor',
    what: { en: `the register has no actor ${quoted(name)}`, ar: `لا يوجد في السجل فاعل باسم ${quoted(name)}` },
    remedy: { en: 'use the name as it stands in the data', ar: 'استعمل الاسم كما هو في البيانات' },
  })
}

const precisions = ['day', 'within-week', 'week', 'month', 'year']

function isCounted(incident: CountedIncident, specification: Specification): boolean {
  if (specification.multiDay === 'exclude' && incident.firstDay !== incident.lastDay) return false
  const least = specification.leastDatePrecision
  if (least !== undefined && precisions.indexOf(incident.datePrecision) > precisions.indexOf(least)) return false
  if (specification.regions !== undefined && !specification.regions.includes(incident.admin1 ?? '')) return false
  const without = specification.withoutSources
  if (without === undefined) return true
  const reported = incident.relays.length > 0 ? incident.relays : incident.sources
  return reported.length === 0 || reported.some((source) => !without.includes(source))
}

/** The side facing the counted actors; null if none of them is in the incident in the role asked for. */
function opponentOf(
  incident: CountedIncident,
  actors: ReadonlySet<string>,
  specification: Specification,
): ReadonlySet<string> | null {
  const own = incident.participants.find(
    ({ actor, role }) => actors.has(actor) && (specification.actorRole === 'any' || role === specification.actorRole),
  )
  if (own === undefined) return null
  return new Set(incident.participants.filter(({ side }) => side !== own.side).map(({ actor }) => actor))
}

/** Bins named as not observed, singly (`2019-09`) or as a span (`2019-09/2019-12`). */
function exposureOf(bins: Bins, unobserved: readonly string[]): number[] {
  const exposure = bins.labels.map(() => 1)
  for (const part of unobserved) {
    const [from, to = from] = part.split('/')
    const [first, last] = [binOfDate(bins, from as string), binOfDate(bins, to as string)]
    if (first === null || last === null) {
      throw new Problem('field-invalid', {
        field: 'unobserved',
        what: { en: `${quoted(part)} does not lie in the span`, ar: `${quoted(part)} لا يقع ضمن المدة` },
        remedy: { en: 'name bins of the span', ar: 'سمِّ فترات من المدة' },
      })
    }
    exposure.fill(0, first, last + 1)
  }
  return exposure
}
