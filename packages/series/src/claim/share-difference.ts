import type { Direction } from '../tails/student-t.ts'
import type { ShareBins } from './share-bins.ts'

/** Running sums of A and of all events over bins: n + 1 long, first 0. */
export interface RunningShare {
  readonly a: Float64Array
  readonly all: Float64Array
}

export function runShare({ a, b }: Pick<ShareBins, 'a' | 'b'>): RunningShare {
  const running = { a: new Float64Array(a.length + 1), all: new Float64Array(a.length + 1) }
  for (let i = 0; i < a.length; i++) {
    running.a[i + 1] = (running.a[i] as number) + (a[i] as number)
    running.all[i + 1] = (running.all[i] as number) + (a[i] as number) + (b[i] as number)
  }
  return running
}

/**
 * How far `aIn` of `allIn` events lies from the share of the whole, in standard deviations of a binomial share; larger means
 * more of what the direction asks for, A being counted before the date. 0 where one side has no events.
 */
export function shareDifference(aIn: number, allIn: number, a: number, all: number, direction: Direction): number {
  const share = a / all
  const variance = (share * (1 - share) * allIn * (all - allIn)) / all
  if (!(variance > 0)) return 0
  const z = (aIn - share * allIn) / Math.sqrt(variance)
  switch (direction) {
    case 'a-falls':
      return z
    case 'a-rises':
      return -z
    case 'two-sided':
      return Math.abs(z)
  }
}
