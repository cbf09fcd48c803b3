import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawPoisson, mulberry32 } from './measured-series.fixture.ts'
import { partitionOptimally, plainCosts } from './optimal-partitioning.fixture.ts'
import { segment } from './segment.ts'
import type { SegmentOptions } from './segment-options.ts'

const runs = 5000

/** Random steps: some zeros, some of huge counts, with gaps and partly observed bins. */
function drawCase(uniform: () => number) {
  const n = 2 + Math.floor(uniform() ** 2 * 70)
  const scale = uniform() < 0.1 ? 1e9 : 1
  const counts: number[] = []
  const exposure: number[] = []
  let mean = uniform() * 60
  for (let i = 0; i < n; i++) {
    if (uniform() < 0.1) mean = uniform() < 0.3 ? 0 : uniform() * (uniform() < 0.5 ? 4 : 60)
    const observed = uniform() < 0.7 ? 1 : uniform() < 0.3 ? 0 : uniform() * 3
    exposure.push(observed)
    counts.push(observed === 0 ? 0 : Math.round(drawPoisson(mean * observed, uniform) * scale * (0.5 + uniform())))
  }
  return { counts, exposure, penalty: 0.01 + uniform() * 6 * scale, uniform }
}

function compare(
  options: SegmentOptions,
  counts: number[],
  weights: number[],
  penalty: number,
  cost: (count: number, weight: number) => number,
) {
  // the reference sees the observed bins alone
  const seen = weights.flatMap((weight, i) => (weight > 0 ? [i] : []))
  const reference = partitionOptimally(
    seen.map((i) => counts[i] as number),
    seen.map((i) => weights[i] as number),
    penalty,
    cost,
  )
  const found =
    options.cost === 'binomial' ? segment(counts, { ...options, penalty }) : segment(counts, { ...options, penalty })
  const allowed = 1e-9 * Math.max(1, Math.abs(reference.cost))
  assert.ok(
    Math.abs(found.cost - reference.cost) <= allowed,
    `${options.cost}: ${found.cost} is not ${reference.cost} for ${JSON.stringify({ counts, weights, penalty })}`,
  )
  const magnitude = counts.reduce((sum, count) => sum + count, 1)
  if (reference.unique && magnitude < 1e6) {
    assert.deepEqual(
      found.changes,
      reference.changes.map((k) => seen[k]),
    )
  }
}

test(`poisson: the cost of the reference partitioning on ${runs} random series`, () => {
  const uniform = mulberry32(1)
  for (let run = 0; run < runs; run++) {
    const { counts, exposure, penalty } = drawCase(uniform)
    if (exposure.every((observed) => observed === 0)) continue
    compare({ cost: 'poisson', exposure }, counts, exposure, penalty, plainCosts.poisson)
  }
})

test(`negative binomial: the cost of the reference partitioning on ${runs} random series`, () => {
  const uniform = mulberry32(2)
  for (let run = 0; run < runs; run++) {
    const { counts, exposure, penalty } = drawCase(uniform)
    if (exposure.every((observed) => observed === 0)) continue
    const size = 0.1 + uniform() * 20
    compare({ cost: 'negative-binomial', size, exposure }, counts, exposure, penalty, plainCosts.negativeBinomial(size))
  }
})

test(`binomial: the cost of the reference partitioning on ${runs} random series`, () => {
  const uniform = mulberry32(3)
  for (let run = 0; run < runs; run++) {
    const { counts, penalty } = drawCase(uniform)
    const trials = counts.map((count) => count + (uniform() < 0.3 ? 0 : drawPoisson(uniform() * 10, uniform)))
    if (trials.every((all) => all === 0)) continue
    compare({ cost: 'binomial', trials }, counts, trials, penalty, plainCosts.share)
  }
})
