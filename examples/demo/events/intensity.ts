import { DAYS, dayOf } from './calendar.ts'
import type { Dyad } from './dyads.ts'
import { normal, type Random } from './random.ts'

const DAYS_A_MONTH = 30.44

/** Persistence and spread of the weekly log-intensity; the spread is that of the whole series, not of one step. */
const PERSISTENCE = 0.55
const OWN_SPREAD = 0.3
const SHARED_SPREAD = 0.15

/**
 * A weekly first-order autoregression on the log scale, mean 1 after exponentiation. Poisson counts around it are
 * overdispersed and come in spells, as conflict counts do.
 */
function spells(random: Random, spread: number): number[] {
  const step = spread * Math.sqrt(1 - PERSISTENCE ** 2)
  let level = spread * normal(random)
  return Array.from({ length: Math.ceil(DAYS / 7) }, () => {
    level = PERSISTENCE * level + step * normal(random)
    return Math.exp(level - spread ** 2 / 2)
  })
}

/** Spells that all dyads share: a hard week is hard for everyone. */
export function sharedSpells(random: Random): number[] {
  return spells(random, SHARED_SPREAD)
}

/** Fewer incidents in the rains of winter, most at the end of July. */
function season(day: number): number {
  return 1 - 0.22 * Math.cos((2 * Math.PI * (day - dayOf('2018-01-28'))) / 365.25)
}

/** Expected incidents of a dyad on each day. */
export function dailyRates(random: Random, dyad: Dyad, shared: readonly number[]): number[] {
  const own = spells(random, OWN_SPREAD)
  const from = dyad.shift === undefined ? DAYS : dayOf(dyad.shift.from)
  return Array.from({ length: DAYS }, (_, day) => {
    const week = Math.floor(day / 7)
    const factor = day >= from ? (dyad.shift?.factor ?? 1) : 1
    return (dyad.perMonth / DAYS_A_MONTH) * factor * season(day) * (own[week] ?? 1) * (shared[week] ?? 1)
  })
}
