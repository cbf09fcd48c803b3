import { drawClustered, drawPoisson } from './drawn-counts.ts'

/** Draws one series of weekly counts: its mean before and after the middle, and what this world does to it. */
export type World = (before: number, after: number, uniform: () => number) => number[]

export const weeks = 260
export const middle = 130

const weekly = (draw: (week: number) => number): number[] => Array.from({ length: weeks }, (_, week) => draw(week))

const clustered =
  (dispersion: number): World =>
  (before, after, uniform) =>
    weekly((week) => drawClustered(week < middle ? before : after, dispersion, uniform))

/** High in one half of the year, low in the other, by 60 %. */
const seasonal: World = (before, after, uniform) =>
  weekly((week) =>
    drawPoisson((week < middle ? before : after) * (1 + 0.6 * Math.sin((2 * Math.PI * week) / 52.18)), uniform),
  )

/** The log of the mean wanders: AR(1) with 0.8 from week to week, standard deviation 0.5. */
const wandering: World = (before, after, uniform) => {
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  let x = 0.5 * normal()
  return weekly((week) => {
    x = 0.8 * x + 0.5 * Math.sqrt(1 - 0.64) * normal()
    return drawPoisson((week < middle ? before : after) * Math.exp(x - 0.125), uniform)
  })
}

export const worlds = {
  'independent events': clustered(1),
  'clustered, 1.5 × mean': clustered(1.5),
  'clustered, 2 × mean': clustered(2),
  'clustered, 2.5 × mean': clustered(2.5),
  'clustered, 3 × mean': clustered(3),
  'slow waves, log-AR(1) 0.8': wandering,
  seasonal,
} satisfies Record<string, World>
