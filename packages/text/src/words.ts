/**
 * A word as a dictionary has it. What the layers want to know of it alone (which phrases it may begin, whether a number) is
 * worked out once and kept here, however many texts use it.
 */
export interface Word {
  readonly text: string
  /** By number of the question; what a `perWord` has answered already. */
  readonly answers: unknown[]
}

const words = new Map<string, Word>()
/** Texts use few words often; beyond this many all are forgotten, and asked about again. */
const mostWords = 50_000

/** The one entry for a folded word. */
export function wordOf(text: string): Word {
  const known = words.get(text)
  if (known !== undefined) return known
  if (words.size >= mostWords) words.clear()
  const word: Word = { text, answers: [] }
  words.set(text, word)
  return word
}

let questions = 0

/** A question about a word alone, asked of `answer` once for each word. */
export function perWord<Answer extends NonNullable<unknown> | null>(
  answer: (text: string) => Answer,
): (word: Word) => Answer {
  const question = questions++
  return ({ text, answers }) => {
    let known = answers[question] as Answer | undefined
    if (known === undefined) {
      known = answer(text)
      answers[question] = known
    }
    return known
  }
}
