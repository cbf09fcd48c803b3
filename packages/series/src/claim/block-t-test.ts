import { pooledT } from '../tails/pooled-t.ts'
import { type Direction, studentP } from '../tails/student-t.ts'
import type { BlockedShares, ShareBlock } from './share-blocks.ts'

/**
 * Student's t test on the blocks' shares, equal weights, pooled variance, blocks − 2 degrees of freedom: asks whether the
 * share differs by more than blocks differ among themselves, so that clusters, a common fall of reporting and slow drifts
 * within a block do not pass for a change (blocks as units: Künsch 1989, Annals of Statistics 17:1217–1241).
 * `degreesLost`: what a seasonal adjustment has already explained of the differences between blocks.
 */
export function blockTTest(
  blocks: BlockedShares,
  direction: Direction,
  degreesLost: number,
): { t: number; degreesOfFreedom: number; p: number } {
  const { t, degreesOfFreedom } = pooledT(blocks.before.map(shareOf), blocks.after.map(shareOf), {
    degreesLost,
    // shares that do not vary at all (0 or 1 in every block) would promise certainty: take what binomial shares would vary
    varianceIfNone: binomialVariance(blocks),
  })
  return { t, degreesOfFreedom, p: studentP(t, degreesOfFreedom, direction) }
}

const shareOf = ({ a, b }: ShareBlock): number => a / (a + b)

function binomialVariance({ before, after }: BlockedShares): number {
  const blocks = [...before, ...after]
  const a = blocks.reduce((sum, block) => sum + block.a, 0)
  const all = blocks.reduce((sum, block) => sum + block.a + block.b, 0)
  return ((a / all) * (1 - a / all) * blocks.reduce((sum, block) => sum + 1 / (block.a + block.b), 0)) / blocks.length
}
