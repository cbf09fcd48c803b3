import { dateOf, dayOf } from './calendar.ts'
import type { Dyad } from './dyads.ts'
import type { EventPlace } from './gazetteer.ts'
import { oneOf, type Random, weighted, wholeNumber } from './random.ts'

/** The claimant of the demo's main claim: most of what is known of the war in Barqasan is known through it. */
export const CLAIMANT = 'Barqasan Observatory'

export interface Report {
  office: string
  date: string
  headline: string
}

export interface Sources {
  reports: Report[]
  /** Who said it first (UCDP GED source_original): an agency may only relay the observatory. */
  original: string
}

const OUTLETS = [
  ['Nawsara News Agency', 8],
  ['Radio Lahwan', 4],
  ['The Jafwan Courier', 4],
  ['Sawt Mawridan', 3],
  ['Barqasan State Bulletin', 3],
  ['River Observer Mission', 2],
  ['Jafwan Road Watch', 2],
] as const

/** While the observatory's field network was shut down, most of what it alone would have reported went unreported. */
const DIP = { from: dayOf('2019-09-01'), until: dayOf('2020-01-01'), kept: 0.45 }

function headline(random: Random, dyad: Dyad, place: EventPlace, dead: number): string {
  const toll = dead === 0 ? 'no deaths reported' : dead === 1 ? 'one killed' : `${dead} killed`
  const where = place.name.replace(/ [a-z]+$/, '')
  const last = (side: string) => side.split(', ').at(-1) ?? side
  if (dyad.violence === 3)
    return oneOf(random, [
      `${toll} in shooting at ${where}, residents blame ${last(dyad.sideA)}`,
      `Civilians: ${toll} near ${where}`,
    ])
  return oneOf(random, [
    `Clashes at ${where}, ${toll}`,
    `Convoy attacked near ${where}: ${toll}`,
    `“Heavy fire” on a post in ${where}, ${toll}`,
    `Explosion on the road to ${where}; ${toll}`,
    `${last(dyad.sideB)} and ${last(dyad.sideA)} exchange fire around ${where}, ${toll}`,
  ])
}

/** The reports behind one incident, first report first; null when nobody reported it. */
export function sources(random: Random, dyad: Dyad, place: EventPlace, dead: number, lastDay: number): Sources | null {
  const count = weighted(random, [
    [1, 81],
    [2, 13],
    [3, 4],
    [4, 1.2],
    [5, 0.5],
    [6, 0.3],
  ])
  const seenByObservatory = random() < 0.72
  const original = seenByObservatory ? CLAIMANT : weighted(random, OUTLETS)
  const reports = Array.from({ length: count }, (_, rank): Report => {
    // Of the observatory's own findings one in six is known only through somebody who relays it.
    const relayed = rank > 0 || random() < 1 / 6
    const office = seenByObservatory && relayed ? weighted(random, [...OUTLETS, [CLAIMANT, 9] as const]) : original
    // A scraped headline sometimes keeps the line below it: a line break inside a field, as in the published files.
    const byline = random() < 0.001 ? '\n\nFrom our correspondent' : ''
    return {
      office: !seenByObservatory && rank > 0 ? weighted(random, OUTLETS) : office,
      date: dateOf(lastDay + wholeNumber(random, 0, 2) + rank),
      headline: headline(random, dyad, place, dead) + byline,
    }
  })
  const inDip = lastDay >= DIP.from && lastDay < DIP.until
  const lost = inDip && random() > DIP.kept && reports.every(({ office }) => office === CLAIMANT)
  return lost ? null : { reports, original }
}
