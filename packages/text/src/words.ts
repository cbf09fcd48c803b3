/**
 * A word as a dictionary has it. What the layers want to know of it alone (which phrases it may begin, whether a number) is
 * worked out once and kept here, however many texts use it.
 */
export interface Word {
  readonly text: string
  /** By number of the question; what a `perWord` has answered already. */
  readonly answers: unknown[]
}

interface Entry extends Word {
  readonly hash: number
}

/** Texts use few words often; beyond this many all are forgotten, and asked about again. */
const mostWords = 50_000
const places = 1 << 17
let table = new Array<Entry | undefined>(places)
let known = 0

/** The one entry for a folded word. */
export const wordOf = (text: string): Word => wordAt(text, 0, text.length)

/** The entry for the word that stands from `start` to `end`, found without cutting it out (open addressing, FNV-1a). */
export function wordAt(text: string, start: number, end: number): Word {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  let place = (hash ^ (hash >>> 15)) & (places - 1)
  for (let entry = table[place]; entry !== undefined; entry = table[place]) {
    if (entry.hash === hash && isAt(entry.text, text, start, end)) return entry
    place = (place + 1) & (places - 1)
  }
  if (known >= mostWords) forget()
  const word: Entry = { text: text.slice(start, end), hash, answers: [] }
  table[place] = word
  known++
  return word
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let k = 0; k < word.length; k++) if (word.charCodeAt(k) !== text.charCodeAt(start + k)) return false
  return true
}

function forget(): void {
  table = new Array<Entry | undefined>(places)
  known = 0
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
