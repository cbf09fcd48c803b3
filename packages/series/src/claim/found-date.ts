import { checkWhole } from '../input/check-series.ts'
import { searchDate } from './date-search.ts'
import { judge, type ShareAnswer, untestable } from './share-answer.ts'
import type { ShareBins } from './share-bins.ts'
import { cutEvenly, fewestBlocks } from './share-blocks.ts'
import type { ShareQuestion } from './share-question.ts'

/** A date read off the data: the largest difference of all dates it could have been. */
export function judgeFoundDate(question: ShareQuestion): ShareAnswer {
  const { bins, direction, permutations, seed } = question
  if (question.nothing) return untestable(question.nothing)
  const binsPerBlock = searchBlocks(bins, question.binsPerBlock)
  if (binsPerBlock === null) return untestable('too-few-blocks')

  const { position } = bins
  const bin = (observed: number): number => position[observed] as number
  const searched = question.input.searched ?? { from: bin(binsPerBlock), to: bin(position.length - binsPerBlock) }
  checkWhole(searched.from, 'searched.from', 1, bin(position.length - 1))
  checkWhole(searched.to, 'searched.to', searched.from, bin(position.length - 1))

  const observedBefore = (index: number): number => position.findLastIndex((place) => place < index) + 1
  const from = Math.max(1, observedBefore(searched.from))
  const to = Math.max(from, observedBefore(searched.to))
  if (bins.before < from || bins.before > to) return untestable('date-not-searched')
  const search = searchDate(bins, direction, { binsPerBlock, from, to, permutations, seed })
  return { verdict: judge(search.p, question), search: { largestAt: bin(search.before), binsPerBlock, searched } }
}

/** Blocks of the given length, or half of it, so that there are twice the fewest of a side. */
function searchBlocks(bins: ShareBins, binsPerBlock: number): number | null {
  for (const length of [binsPerBlock, Math.max(1, Math.floor(binsPerBlock / 2))]) {
    const withEvents = cutEvenly(bins, 0, bins.a.length, length).filter(({ a, b }) => a + b > 0)
    if (withEvents.length >= 2 * fewestBlocks) return length
  }
  return null
}
