import type { ShareBins } from './share-bins.ts'

/** Neighbouring bins taken together: what happens within is not taken for independent. */
export interface ShareBlock {
  /** First bin and the bin after the last, among the observed. */
  readonly from: number
  readonly to: number
  readonly a: number
  readonly b: number
}

export interface BlockedShares {
  readonly before: readonly ShareBlock[]
  readonly after: readonly ShareBlock[]
  /** Least number of bins in a block. */
  readonly binsPerBlock: number
}

/** With fewer blocks than this on a side, a difference cannot be told from what blocks differ by anyhow. */
export const fewestBlocks = 4
const enoughBlocks = 5

/**
 * Cuts both sides of the date into blocks of at least `binsPerBlock` bins, as even as can be, all bins used. Where a side
 * has fewer than 5, blocks of half that length are taken. A block without any event says nothing of the share: left out.
 */
export function cutBlocks(bins: ShareBins, binsPerBlock: number): BlockedShares {
  const whole = cutSides(bins, binsPerBlock)
  if (Math.min(whole.before.length, whole.after.length) >= enoughBlocks || binsPerBlock < 2) return whole
  return cutSides(bins, Math.floor(binsPerBlock / 2))
}

function cutSides(bins: ShareBins, binsPerBlock: number): BlockedShares {
  return {
    before: cutEvenly(bins, 0, bins.before, binsPerBlock).filter(hasEvents),
    after: cutEvenly(bins, bins.before, bins.a.length, binsPerBlock).filter(hasEvents),
    binsPerBlock,
  }
}

const hasEvents = ({ a, b }: ShareBlock): boolean => a + b > 0

/** Blocks of at least `binsPerBlock` bins between two bins; their lengths differ by one at most. */
export function cutEvenly({ a, b }: ShareBins, from: number, to: number, binsPerBlock: number): ShareBlock[] {
  const length = to - from
  const blocks = Math.floor(length / binsPerBlock)
  return Array.from({ length: blocks }, (_, k) => {
    const block = {
      from: from + Math.floor((k * length) / blocks),
      to: from + Math.floor(((k + 1) * length) / blocks),
      a: 0,
      b: 0,
    }
    for (let i = block.from; i < block.to; i++) {
      block.a += a[i] as number
      block.b += b[i] as number
    }
    return block
  })
}
