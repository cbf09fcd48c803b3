/**
 * Ranges of tokens by their first one, such as those of names. Asked for at every token of a text, so they are kept in an
 * array and not in a `Map`.
 */
export class TokenRanges {
  private readonly behind: Int32Array
  private readonly firsts: number[] = []

  /** @param tokens how many tokens the text has */
  constructor(tokens: number) {
    this.behind = new Int32Array(tokens)
  }

  /** Ranges are added in the order of the text; of two that begin at one token the second stays. */
  add(first: number, last: number): void {
    if (this.behind[first] === 0) this.firsts.push(first)
    this.behind[first] = last + 1
  }

  /** The last token of the range that begins at `first`; undefined where none does. */
  get(first: number): number | undefined {
    return this.has(first) ? (this.behind[first] as number) - 1 : undefined
  }

  has(first: number): boolean {
    return first >= 0 && first < this.behind.length && this.behind[first] !== 0
  }

  get size(): number {
    return this.firsts.length
  }

  /** First tokens, in the order they were added. */
  keys(): readonly number[] {
    return this.firsts
  }

  /** First and last tokens, in the order they were added. */
  entries(): (readonly [first: number, last: number])[] {
    return this.firsts.map((first) => [first, (this.behind[first] as number) - 1])
  }
}
