/** What can be wrong with an argument; closed, so that a caller can word each in its own language. */
export type SeriesInputCode =
  | 'not-a-series'
  | 'empty'
  | 'lengths-differ'
  | 'not-a-count'
  | 'not-an-exposure'
  | 'count-without-exposure'
  | 'count-above-trials'
  | 'out-of-range'
  | 'unknown-choice'

/** Input that makes no sense. Names the argument, the 0-based index where there is one, and what was found there. */
export class SeriesInputError extends TypeError {
  override readonly name = 'SeriesInputError'
  readonly code: SeriesInputCode
  readonly argument: string
  readonly index: number | undefined
  readonly found: unknown

  constructor(code: SeriesInputCode, argument: string, found: unknown, expected: string, index?: number) {
    super(`${argument}${index === undefined ? '' : `[${index}]`} is ${show(found)}: ${expected}`)
    this.code = code
    this.argument = argument
    this.index = index
    this.found = found
  }
}

const show = (found: unknown): string => (typeof found === 'string' ? `"${found}"` : String(found))
