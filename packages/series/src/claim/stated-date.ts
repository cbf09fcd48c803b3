import { blockTTest } from './block-t-test.ts'
import { degreesOfSeason } from './season.ts'
import { judge, type ShareAnswer, untestable } from './share-answer.ts'
import { fewestBlocks } from './share-blocks.ts'
import type { ShareQuestion } from './share-question.ts'

/** A date stated before anyone looked: the t test on blocks. */
export function judgeStatedDate(question: ShareQuestion): ShareAnswer {
  const { blocks, direction, season } = question
  if (question.nothing) return untestable(question.nothing)
  if (Math.min(blocks.before.length, blocks.after.length) < fewestBlocks) return untestable('too-few-blocks')
  const degreesLost = season ? degreesOfSeason(season, blocks.binsPerBlock) : 0
  const { p } = blockTTest(blocks, direction, degreesLost)
  return { verdict: judge(p, question) }
}
