/*
 * Bounds of `seasonalBound` beside those of `farringtonFlexible` (R, package surveillance; Debian: r-cran-surveillance) for
 * salmonella.agona, and the time a step takes, in one run. Goals: the same to 1e-6, NAs included, and 20 times R's speed.
 *
 *   npx node bench/seasonal-bound.ts
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { seasonalBound } from '@marsad/series'

const methods = [
  ['nbPlugin', 'negative-binomial'],
  ['muan', 'negative-binomial-cautious'],
  ['delta', 'two-thirds-power'],
] as const

for (const [inR, method] of methods) {
  const { status, stdout, error, stderr } = spawnSync('Rscript', [join(import.meta.dirname, 'seasonal-bound.R'), inR], {
    encoding: 'utf8',
  })
  if (error || status !== 0) {
    console.log(
      `skipped: needs Rscript and its package surveillance (${error?.message ?? stderr.trim().split('\n')[0]})`,
    )
    break
  }
  const [counts = [], bounds = [], alarms = [], [secondsOfR = 0] = []] = stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const options = { from: 208, skipped: 3, method }
  const found = seasonalBound(counts, options)
  const differences = found.bounds.map((bound, i) => {
    const wanted = bounds[i] as number
    if (bound.verdict === 'no-bound') return Number.isNaN(wanted) ? 0 : 1
    return Math.abs(bound.bound / wanted - 1)
  })
  const start = performance.now()
  const repeats = 20
  for (let i = 0; i < repeats; i++) seasonalBound(counts, options)
  const seconds = (performance.now() - start) / 1000 / repeats / 104
  const missing = found.bounds.filter(({ verdict }) => verdict === 'no-bound').length
  console.log(
    [
      `${method} (${inR}): largest relative difference ${Math.max(...differences).toExponential(1)}`,
      `${missing} of 104 without a bound in both`,
      `alarms ${found.alarms.map((bin) => bin + 1)} (R: ${alarms})`,
      `${(seconds * 1000).toFixed(3)} ms a step, R ${(secondsOfR * 1000).toFixed(1)} ms: ${(secondsOfR / seconds).toFixed(0)} times as fast`,
    ].join('; '),
  )
}
