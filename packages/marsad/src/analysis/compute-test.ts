import { segment, version as seriesVersion, testShare } from '@marsad/series'
import { binOfDate, binsOf } from './bins.ts'
import { checkGuards } from './guards.ts'
import type { TestResult, TestSpecification } from './model.ts'
import { explain } from './reasons.ts'
import { specificationHash } from './series.ts'
import type { Answers, TestInput } from './test-input.ts'

/**
 * Answers a registered question from its counts. A pure function: the same specification, counts and answers give the
 * same result to the last bit, on any machine.
 */
export function computeTest(specification: TestSpecification, input: TestInput, answers: Answers): TestResult {
  const { a, b, direction } = specification
  const bins = binsOf(specification.span, specification.bin)
  const at = binOfDate(bins, specification.date) as number
  const seed = Number.parseInt(specificationHash(specification).slice(0, 8), 16)
  const shareOf = (classes: TestInput['classes']) =>
    testShare({
      a: classes[a] as number[],
      b: classes[b] as number[],
      exposure: [...input.exposure],
      at,
      origin: specification.dateOrigin,
      direction,
      binsPerBlock: bins.perHalfYear,
      seed,
    })
  const share = shareOf(input.classes)
  const again = input.withoutClaimant === null ? null : shareOf(input.withoutClaimant)
  const guards = checkGuards(specification, input, at, bins.perHalfYear, share, again, answers)
  const { changes, segmentMeans, penalties } = regimes(input)
  const isOpen = share.verdict === 'shift' && guards.some(({ state }) => state === 'open')
  return {
    verdict: isOpen ? 'guards-open' : share.verdict,
    statistical: share.verdict,
    reasonCode: isOpen ? 'guards-open' : share.reason,
    reason: explain(isOpen ? 'guards-open' : share.reason, specification, share),
    shareBefore: share.shareBefore,
    shareAfter: share.shareAfter,
    rateRatio: share.rateRatio,
    p: share.p,
    changes,
    segmentMeans,
    guards,
    bins: [...input.bins],
    classes: copyOf(input.classes),
    exposure: [...input.exposure],
    withoutClaimant: input.withoutClaimant === null ? null : copyOf(input.withoutClaimant),
    seed,
    computation: {
      statistics: `@marsad/series ${seriesVersion}`,
      share: plain(share),
      withoutClaimant: again === null ? null : plain(again),
      segmentation: { cost: 'poisson', penalties },
    },
  }
}

/** Exact Poisson change points of each class, with the penalty φ̂·log n. */
function regimes({ classes, exposure }: TestInput) {
  const changes: Record<string, number[]> = {}
  const segmentMeans: Record<string, number[]> = {}
  const penalties: Record<string, number> = {}
  for (const [name, counts] of Object.entries(classes)) {
    const found = segment([...counts], { cost: 'poisson', penalty: { factor: 1 }, exposure: [...exposure] })
    penalties[name] = found.parameters.penalty
    changes[name] = [...found.changes]
    segmentMeans[name] = found.segments.map(({ rate }) => rate)
  }
  return { changes, segmentMeans, penalties }
}

/** Typed arrays and absent values as JSON can say them. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, item) => (ArrayBuffer.isView(item) ? Array.from(item as never) : item)),
  )
}

function copyOf(classes: TestInput['classes']): Record<string, number[]> {
  return Object.fromEntries(Object.entries(classes).map(([name, counts]) => [name, [...counts]]))
}
