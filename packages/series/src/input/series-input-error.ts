/** What can be wrong with an argument; closed, so that a caller can word each in its own language. */
export type SeriesInputCode =
  | 'missing'
  | 'not-a-series'
  | 'empty'
  | 'lengths-differ'
  | 'not-a-count'
  | 'not-an-exposure'
  | 'count-without-exposure'
  | 'count-above-trials'
  | 'out-of-range'
  | 'unknown-choice'

/** The error as plain data. */
export interface SeriesInputErrorParts {
  readonly code: SeriesInputCode
  readonly argument: string
  readonly found: unknown
  readonly expected: string
  readonly index: number | undefined
}

/** Input that makes no sense. Names the argument, the 0-based index where there is one, and what was found there. */
export class SeriesInputError extends TypeError {
  override readonly name = 'SeriesInputError'
  readonly code: SeriesInputCode
  readonly argument: string
  readonly index: number | undefined
  readonly found: unknown
  readonly #expected: string

  constructor(code: SeriesInputCode, argument: string, found: unknown, expected: string, index?: number) {
    super(`${argument}${index === undefined ? '' : `[${index}]`} is ${show(found)}: ${expected}`)
    this.code = code
    this.argument = argument
    this.index = index
    this.found = found
    this.#expected = expected
  }

  static from({ code, argument, found, expected, index }: SeriesInputErrorParts): SeriesInputError {
    return new SeriesInputError(code, argument, found, expected, index)
  }

  parts(): SeriesInputErrorParts {
    const { code, argument, found, index } = this
    return { code, argument, found, expected: this.#expected, index }
  }

  /** The same error of an argument that is part of another: `counts` of `list[3]`. */
  within(whole: string): SeriesInputError {
    return SeriesInputError.from({ ...this.parts(), argument: `${whole}.${this.argument}` })
  }
}

const show = (found: unknown): string => (typeof found === 'string' ? `"${found}"` : String(found))
