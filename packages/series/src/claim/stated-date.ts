import { blockTTest } from './block-t-test.ts'
import { fewestBlocks } from './share-blocks.ts'
import { judge, nothingToTest, type ShareAnswer, type ShareQuestion, untestable } from './share-question.ts'

/** A date stated before anyone looked: the t test on blocks. */
export function judgeStatedDate(question: ShareQuestion): ShareAnswer {
  const { four, blocks, direction } = question
  const reason = nothingToTest(four)
  if (reason) return untestable(reason)
  if (Math.min(blocks.before.length, blocks.after.length) < fewestBlocks) return untestable('too-few-blocks')
  const { p } = blockTTest(blocks, direction, ({ a, b }) => a / (a + b))
  return { verdict: judge(p, question) }
}
