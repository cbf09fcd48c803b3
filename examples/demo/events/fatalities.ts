import type { Violence } from './dyads.ts'
import { normal, type Random, wholeNumber } from './random.ts'

export interface Fatalities {
  sideA: number
  sideB: number
  civilians: number
  unknown: number
  low: number
  best: number
  high: number
}

/** Shares of the dead on side a, side b, civilian, unknown, by UCDP type of violence. */
const SHARES: Record<Violence, readonly [number, number, number]> = {
  1: [0.42, 0.36, 0.14],
  2: [0.45, 0.42, 0.05],
  3: [0, 0, 1],
}

/**
 * The dead of one incident. The total is log-normal (most incidents kill one to four, a few kill dozens); as in UCDP GED,
 * `best` is the sum of the four parts, `low` is at most and `high` at least that.
 */
export function fatalities(random: Random, violence: Violence): Fatalities {
  const best = Math.min(120, Math.floor(Math.exp(0.75 + 0.85 * normal(random))))
  const [a, b, c] = SHARES[violence]
  const dead = { sideA: 0, sideB: 0, civilians: 0, unknown: 0 }
  for (let person = 0; person < best; person++) {
    const draw = random()
    dead[draw < a ? 'sideA' : draw < a + b ? 'sideB' : draw < a + b + c ? 'civilians' : 'unknown']++
  }
  const low = random() < 0.2 ? wholeNumber(random, Math.floor(best / 2), best) : best
  const high = random() < 0.25 ? best + wholeNumber(random, 1, 2 + Math.floor(best / 2)) : best
  return { ...dead, low, best, high }
}
