/**
 * Who fights whom in Barqasan, how often, and where. Everything here is invented.
 *
 * Two things are planted.
 *
 * The TRUE shift: every row of the dyad 'guard-ghasaq' from 2021-05-01 on is drawn at a third of its earlier rate, every row of
 * 'government-ghasaq' from that day at 1.6 times; the regions and all else stay as they were. Rayat al-Ghasaq really does
 * leave the Guard of the Passes alone and turns on the government's own forces.
 *
 * The FALSE shift: in every dyad with a `renamed` side the rate never changes; from 2020-03-01 on the rows of "Ghadfa Defence
 * Committees" bear the name "Ghadfa Rampart Battalions". Who tests the old name alone sees a collapse where only coding changed.
 */
export const TRUE_SHIFT = '2021-05-01'
export const FALSE_SHIFT = '2020-03-01'

export type Violence = 1 | 2 | 3
type Region = 'Nawsara' | 'Mawridan' | 'Tarfun' | 'Ghadfa' | 'Jafwan' | 'Darsafa' | 'Upper Lahwan'

export interface Dyad {
  key: string
  violence: Violence
  sideA: string
  sideB: string
  /** Mean number of incidents in a month, before season, bursts and reporting. */
  perMonth: number
  /** Rate from `from` on, as a multiple of the earlier one. */
  shift?: { from: string; factor: number }
  /** The name of a side from `from` on. */
  renamed?: { from: string; old: string; new: string }
  regions: readonly (readonly [Region, number])[]
}

const X = 'Rayat al-Ghasaq'
const GUARD = 'Guard of the Passes'
const GOVERNMENT = 'Government of Barqasan'
const RIVER = 'Upper River Forces'
const TERRACES = 'Free Terraces Movement'
const COMMITTEES = 'Ghadfa Defence Committees'
const RENAMED = { from: FALSE_SHIFT, old: COMMITTEES, new: 'Ghadfa Rampart Battalions' }

// The same mix for both targets of the true shift, so that the shift is one of targets and not of places.
const DESERT = [
  ['Jafwan', 5],
  ['Tarfun', 3],
  ['Darsafa', 2],
] as const
const EAST = [
  ['Upper Lahwan', 6],
  ['Darsafa', 2],
  ['Jafwan', 1],
] as const
const TERRACED = [
  ['Nawsara', 4],
  ['Tarfun', 3],
  ['Ghadfa', 3],
  ['Mawridan', 2],
] as const
const NORTH = [['Ghadfa', 1]] as const

function dyad(
  key: string,
  violence: Violence,
  sides: [string, string],
  perMonth: number,
  regions: Dyad['regions'],
): Dyad {
  return { key, violence, sideA: sides[0], sideB: sides[1], perMonth, regions }
}

export const DYADS: readonly Dyad[] = [
  { ...dyad('guard-ghasaq', 2, [GUARD, X], 16.5, DESERT), shift: { from: TRUE_SHIFT, factor: 1 / 3 } },
  { ...dyad('government-ghasaq', 1, [GOVERNMENT, X], 15, DESERT), shift: { from: TRUE_SHIFT, factor: 1.6 } },
  dyad('joint-ghasaq', 1, [`${GOVERNMENT}, ${GUARD}`, X], 2, DESERT),
  dyad('coast-ghasaq', 1, [`${GOVERNMENT}, Mawridan Coast Regiment`, X], 0.8, DESERT),
  dyad('government-embers', 1, [GOVERNMENT, `Caravan of Embers, ${X}`], 1.2, DESERT),
  { ...dyad('committees-ghasaq', 2, [COMMITTEES, X], 8, NORTH), renamed: RENAMED },
  { ...dyad('committees-terraces', 2, [TERRACES, COMMITTEES], 4, NORTH), renamed: RENAMED },
  dyad('ghasaq-river', 2, [X, RIVER], 10, EAST),
  dyad('ghasaq-lahwan-river', 2, [X, `Lahwan Companies, ${RIVER}`], 1, EAST),
  dyad('ghasaq-civilians', 3, [X, 'Civilians'], 6.5, [...DESERT, ...EAST]),
  dyad('terraces-ghasaq', 2, [TERRACES, X], 3, TERRACED),
  dyad('government-terraces', 1, [GOVERNMENT, TERRACES], 28, TERRACED),
  dyad('government-alliance', 1, [GOVERNMENT, `${TERRACES}, Lahwan Companies`], 5, TERRACED),
  dyad('guard-river', 2, [GUARD, RIVER], 4, EAST),
  dyad('terraces-river', 2, [TERRACES, RIVER], 2, EAST),
  dyad('government-civilians', 3, [GOVERNMENT, 'Civilians'], 6, TERRACED),
  dyad('guard-civilians', 3, [GUARD, 'Civilians'], 1.2, DESERT),
  dyad('river-civilians', 3, [RIVER, 'Civilians'], 1, EAST),
]

/** The name of a side in a row that starts on `date`. */
export function sideName({ renamed }: Dyad, side: string, date: string): string {
  return renamed !== undefined && side === renamed.old && date >= renamed.from ? renamed.new : side
}
