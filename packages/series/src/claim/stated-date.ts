import { blockTTest } from './block-t-test.ts'
import { degreesOfSeason } from './season.ts'
import { fewestBlocks } from './share-blocks.ts'
import { judge, nothingToTest, type ShareAnswer, type ShareQuestion, untestable } from './share-question.ts'

/** A date stated before anyone looked: the t test on blocks. */
export function judgeStatedDate(question: ShareQuestion): ShareAnswer {
  const { four, blocks, direction, season } = question
  const reason = nothingToTest(four)
  if (reason) return untestable(reason)
  if (Math.min(blocks.before.length, blocks.after.length) < fewestBlocks) return untestable('too-few-blocks')
  const degreesLost = season ? degreesOfSeason(season, blocks.binsPerBlock) : 0
  const { p } = blockTTest(blocks, direction, degreesLost)
  return { verdict: judge(p, question) }
}
