/** Which bins of the past a bin is held against, and to which part of the year each belongs. */
export interface BaselineBlocks {
  /** 0-based indices, in order of time. */
  readonly bins: readonly number[]
  /** For each of them the part of the year, 0-based; the last part is the one around the bin in question. */
  readonly parts: readonly number[]
}

export interface BlockOptions {
  readonly period: number
  readonly years: number
  readonly window: number
  readonly parts: number
  readonly skipped: number
}

/**
 * The baseline of bin `at`: the windows of ± `window` bins around the same bin of earlier years are one part of the year,
 * the bins between two windows are cut into `parts` − 1 parts, longer ones first (Noufaily et al. 2013, section 2.1). With
 * one part only the windows count. The last `skipped` bins before `at` are left out: an outbreak must not hide itself.
 */
export function baselineBlocks(at: number, { period, years, window, parts, skipped }: BlockOptions): BaselineBlocks {
  const reference = (year: number): number => Math.round(at - year * period)
  const partOf = new Map<number, number>()
  for (let year = years; year >= 1; year--) {
    const centre = reference(year)
    for (let bin = centre - window; bin <= centre + window; bin++) partOf.set(bin, parts - 1)
    if (parts === 1) continue
    const first = centre + window + 1
    const between = reference(year - 1) - window - first
    const [length, longer] = [Math.floor(between / (parts - 1)), between % (parts - 1)]
    let bin = first
    for (let part = 0; part < parts - 1; part++) {
      for (let i = 0; i < length + (part < longer ? 1 : 0); i++) partOf.set(bin++, part)
    }
  }
  for (let bin = at - window; bin <= at; bin++) partOf.set(bin, parts - 1)
  const bins = [...partOf.keys()].filter((bin) => bin < at - skipped).sort((a, b) => a - b)
  return { bins, parts: bins.map((bin) => partOf.get(bin) as number) }
}
