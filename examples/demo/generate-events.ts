/**
 * The event table of the demo investigation: six years of an invented war, in the columns of UCDP GED.
 * The same seed gives the same bytes. What is planted in it is told in `events/dyads.ts`.
 *
 *     node examples/demo/generate-events.ts [--seed N] > events.csv
 */
import { parseArgs } from 'node:util'
import { DAYS, dateOf } from './events/calendar.ts'
import { eventDates } from './events/dates.ts'
import { DYADS, sideName } from './events/dyads.ts'
import { fatalities } from './events/fatalities.ts'
import { eventPlace } from './events/gazetteer.ts'
import { csv, type DemoEvent, dyadName, gedRow, HEADER, type Numbers } from './events/ged.ts'
import { dailyRates, sharedSpells } from './events/intensity.ts'
import { mulberry32, poisson, type Random, wholeNumber } from './events/random.ts'
import { sources } from './events/sources.ts'

export const DEFAULT_SEED = 1

/** UCDP gives civilians the number 1. */
const CIVILIANS = 'Civilians'

type Unnumbered = Omit<DemoEvent, 'id'>

function eventsOfWar(random: Random): Unnumbered[] {
  const shared = sharedSpells(random)
  const events: Unnumbered[] = []
  for (const dyad of DYADS) {
    const rates = dailyRates(random, dyad, shared)
    for (let day = 0; day < DAYS; day++) {
      for (let left = poisson(random, rates[day] ?? 0); left > 0; left--) {
        const dates = eventDates(random, day)
        const named = {
          ...dyad,
          sideA: sideName(dyad, dyad.sideA, dateOf(day)),
          sideB: sideName(dyad, dyad.sideB, dateOf(day)),
        }
        const place = eventPlace(random, dyad)
        const dead = fatalities(random, dyad.violence)
        const reported = sources(random, named, place, dead.best, dates.lastDay)
        const { violence, sideA, sideB } = named
        if (reported !== null) events.push({ violence, sideA, sideB, dates, place, dead, sources: reported })
      }
    }
  }
  return events
}

/** Ids rise with the date and leave gaps, as those of a table out of which rows were dropped. */
function numberEvents(random: Random, events: readonly Unnumbered[]): DemoEvent[] {
  let id = 500_000
  return events
    .toSorted((one, other) => (one.dates.start < other.dates.start ? -1 : one.dates.start > other.dates.start ? 1 : 0))
    .map((event) => {
      id += wholeNumber(random, 1, 4)
      return { id, ...event }
    })
}

function numbersOf(events: readonly DemoEvent[]): Numbers {
  const deaths = new Map<string, number>()
  for (const event of events) {
    const key = `${dyadName(event)} ${event.dates.start.slice(0, 4)}`
    deaths.set(key, (deaths.get(key) ?? 0) + event.dead.best)
  }
  const numbering = (first: number) => {
    const known = new Map<string, number>()
    return (name: string) => {
      const number = known.get(name) ?? first + known.size
      known.set(name, number)
      return number
    }
  }
  const side = numbering(9101)
  return {
    side: (name) => (name === CIVILIANS ? 1 : side(name)),
    dyad: numbering(90_001),
    conflict: numbering(80_001),
    activeYear: (dyad, year) => ((deaths.get(`${dyad} ${year}`) ?? 0) >= 25 ? 1 : 0),
  }
}

/** The event table as CSV text. `seed` is any whole number; its lowest 32 bits count. */
export function generateEvents(seed: number): string {
  const random = mulberry32(seed)
  const events = numberEvents(random, eventsOfWar(random))
  const numbers = numbersOf(events)
  return csv([HEADER, ...events.map((event) => gedRow(event, numbers))])
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { seed: { type: 'string', default: String(DEFAULT_SEED) } } })
  const seed = Number(values.seed)
  if (!Number.isSafeInteger(seed)) {
    process.stderr.write(`--seed needs a whole number, found ${values.seed}\n`)
    process.exitCode = 2
  } else process.stdout.write(generateEvents(seed))
}
