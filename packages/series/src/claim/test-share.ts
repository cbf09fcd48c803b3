import { version } from '../version.ts'
import { judgeFoundDate } from './found-date.ts'
import { figuresOf } from './share-figures.ts'
import { askShare } from './share-question.ts'
import type { ShareTestInput, ShareTestResult } from './share-test-result.ts'
import { judgeStatedDate } from './stated-date.ts'

/**
 * Did the share of A among A and B change at a date? The share, because a fall of reporting moves A and B alike; in blocks
 * of half a year, because events come in clusters and neighbours are not independent.
 *
 *     testShare({ a: onGovernment, b: onMilitia, at: 130, origin: 'claim', direction: 'a-falls' })
 *
 * A date stated beforehand: t test on block shares. A date read off the data: the largest difference over all dates, by
 * permutation of blocks. Where the data cannot answer, the verdict says so, with the reason; the ratio is still given.
 * Throws SeriesInputError.
 */
export function testShare(input: ShareTestInput): ShareTestResult {
  const question = askShare(input)
  const { at, origin } = input
  const { direction, binsPerBlock, alpha, season, permutations, seed, blocks } = question
  const { verdict, search } = origin === 'claim' ? judgeStatedDate(question) : judgeFoundDate(question)
  return {
    ...verdict,
    ...figuresOf(question, verdict),
    largestAt: search?.largestAt ?? null,
    parameters: {
      at,
      origin,
      direction,
      binsPerBlock,
      binsPerBlockUsed: search?.binsPerBlock ?? blocks.binsPerBlock,
      alpha,
      season,
      searched: search?.searched ?? null,
      permutations: search ? permutations : null,
      seed: search ? seed : null,
      version,
    },
  }
}
