import type { PublishedTest } from '../../edition.ts'

/** A bin of one class: null where it was not observed. */
export interface Point {
  readonly bin: number
  readonly value: number | null
}

export interface Segment {
  readonly first: number
  /** Index after the last bin. */
  readonly end: number
  readonly mean: number
}

export function pointsOf(test: PublishedTest, name: string): Point[] {
  const counts = test.classes[name] ?? []
  return test.bins.map((_, bin) => ({ bin, value: isObserved(test, bin) ? (counts[bin] ?? null) : null }))
}

/** The share of A in each bin, in per cent: null where there is nothing to share. */
export function sharePointsOf(test: PublishedTest): Point[] {
  const a = test.classes[test.a] ?? []
  const b = test.classes[test.b] ?? []
  return test.bins.map((_, bin) => {
    const both = (a[bin] ?? 0) + (b[bin] ?? 0)
    return { bin, value: isObserved(test, bin) && both > 0 ? (100 * (a[bin] ?? 0)) / both : null }
  })
}

export function segmentsOf(test: PublishedTest, name: string): Segment[] {
  const starts = [0, ...(test.changes[name] ?? [])]
  return (test.segmentMeans[name] ?? []).flatMap((mean, i) => {
    const first = starts[i]
    return first === undefined ? [] : [{ first, end: starts[i + 1] ?? test.bins.length, mean }]
  })
}

/** Runs of bins that were not fully observed, with how little of them was: 1 for not at all. */
export function gapsOf({ exposure }: PublishedTest): { first: number; end: number; missing: number }[] {
  const gaps: { first: number; end: number; missing: number }[] = []
  for (const [bin, observed] of exposure.entries()) {
    const missing = 1 - observed
    const last = gaps.at(-1)
    if (missing <= 0) continue
    if (last !== undefined && last.end === bin && last.missing === missing) last.end = bin + 1
    else gaps.push({ first: bin, end: bin + 1, missing })
  }
  return gaps
}

/** Bins to name under the time axis: first bins of years if there are enough of them, else some at equal distances. */
export function ticksOf(bins: readonly string[], most: number): { bin: number; label: string }[] {
  const years = bins.flatMap((label, bin) => {
    const year = label.slice(0, 4)
    const isFirst = bin > 0 ? bins[bin - 1]?.slice(0, 4) !== year : /^\d{4}(-01(-0[1-7])?)?$/.test(label)
    return isFirst ? [{ bin, label: year }] : []
  })
  const candidates = years.length >= 3 ? years : bins.map((label, bin) => ({ bin, label }))
  const step = Math.ceil(candidates.length / most)
  return candidates.filter((_, i) => i % step === 0)
}

function isObserved({ exposure }: PublishedTest, bin: number): boolean {
  return (exposure[bin] ?? 0) > 0
}
