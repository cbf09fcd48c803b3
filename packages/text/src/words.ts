/**
 * A word as a dictionary has it. What the layers want to know of it alone (which phrases it may begin, whether a number) is
 * worked out once and kept, however many texts use it.
 */
export interface Word {
  readonly text: string
  /** Place of its answers in `known`. */
  readonly number: number
  /** Two bits for each question, those of one word side by side: they are asked one after the other. */
  readonly known: Uint32Array
  /** Answers that two bits cannot tell, each behind the number of its question. */
  readonly answers: unknown[]
}

interface Entry extends Word {
  readonly hash: number
  /** Of the text, which is asked first: strings come in many shapes, and each is slower to ask. */
  readonly length: number
}

/** Texts use few words often; beyond this many all are forgotten, and asked about again. */
const mostWords = 50_000
const places = 1 << 17
const lanes = 32
const mostQuestions = lanes * 16
let table = new Array<Entry | undefined>(places)
let known = new Uint32Array(mostWords * lanes)
let count = 0

/** The one entry for a folded word. */
export const wordOf = (text: string): Word => wordAt(text, 0, text.length)

/** The entry for the word that stands from `start` to `end`, found without cutting it out (open addressing, FNV-1a). */
export function wordAt(text: string, start: number, end: number): Word {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  let place = (hash ^ (hash >>> 15)) & (places - 1)
  for (let entry = table[place]; entry !== undefined; entry = table[place]) {
    if (entry.hash === hash && entry.length === end - start && isAt(entry.text, text, start, end)) return entry
    place = (place + 1) & (places - 1)
  }
  if (count >= mostWords) forget()
  const word: Entry = { text: text.slice(start, end), number: count++, known, answers: [], hash, length: end - start }
  table[place] = word
  return word
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  for (let k = 0; k < end - start; k++) if (word.charCodeAt(k) !== text.charCodeAt(start + k)) return false
  return true
}

/** Words in use keep what is known of them. */
function forget(): void {
  table = new Array<Entry | undefined>(places)
  known = new Uint32Array(mostWords * lanes)
  count = 0
}

let questions = 0

/** What two bits tell of an answer; 0 where nobody has asked. */
const [isNothing, isTrue, isOther] = [1, 2, 3] as const

/** A question about a word alone, asked of `answer` once for each word. Most often the answer is that there is nothing. */
export function perWord<Answer extends NonNullable<unknown> | null>(
  answer: (text: string) => Answer,
): (word: Word) => Answer {
  const question = questions++
  if (question >= mostQuestions) throw new Error(`more than ${mostQuestions} questions about a word: widen the lanes`)
  const [lane, shift] = [question >> 4, (question & 15) << 1]
  /** null, false or 0, whichever this question is answered with first. */
  let nothing: unknown
  return (word) => {
    const state = ((word.known[word.number * lanes + lane] as number) >>> shift) & 3
    if (state === isNothing) return nothing as Answer
    if (state === isTrue) return true as unknown as Answer
    if (state === isOther) return otherAnswer(word, question) as Answer
    const given: unknown = answer(word.text)
    if (nothing === undefined && (given === null || given === false || given === 0)) nothing = given
    const kept = given === nothing ? isNothing : given === true ? isTrue : isOther
    if (kept === isOther) word.answers.push(question, given)
    const place = word.number * lanes + lane
    word.known[place] = (word.known[place] as number) | (kept << shift)
    return given as Answer
  }
}

/** Words have few answers of this kind. */
function otherAnswer({ answers }: Word, question: number): unknown {
  for (let k = 0; k < answers.length; k += 2) if (answers[k] === question) return answers[k + 1]
  throw new Error(`question ${question} was answered, and the answer is gone`)
}

/**
 * A question about a word whose answer hangs on something else as well, such as a list of names: kept at the word's number,
 * until another word has that.
 */
export function perWordOf<Answer>(answer: (word: Word) => Answer): (word: Word) => Answer {
  const asked = new Array<Word | undefined>(mostWords).fill(undefined)
  const answers = new Array<Answer | undefined>(mostWords).fill(undefined)
  return (word) => {
    if (asked[word.number] === word) return answers[word.number] as Answer
    const given = answer(word)
    asked[word.number] = word
    answers[word.number] = given
    return given
  }
}
