import type { Time } from '../../annotation.ts'
import { fold } from '../../fold.ts'
import { TokenRanges } from '../../grammar/token-ranges.ts'
import { tokenize } from '../../tokens.ts'
import { findTimes } from '../find-times.ts'
import { type DayNumber, dayOf } from './reckoning.ts'

/** An expression and what it means on a day of publication; where only in one direction, in which. */
export interface Expression {
  readonly text: string
  readonly means: (published: DayNumber) => string
  readonly direction?: 'past' | 'future'
  /** The stretch found, if less than the whole. */
  readonly found?: string
}

/** A list of expressions, and what adds to it. */
export function expressions() {
  const list: Expression[] = []
  const add = (
    texts: string | readonly string[],
    means: Expression['means'],
    direction?: Expression['direction'],
  ): void => {
    for (const text of typeof texts === 'string' ? [texts] : texts)
      list.push({ text, means, ...(direction === undefined ? {} : { direction }) })
  }
  return { list, add }
}

/** Spellings that writers exchange. */
export const spellings = (text: string): string[] => [
  ...new Set([text, text.replace(/[أإآ]/g, 'ا'), text.replace(/ة/g, 'ه'), text.replace(/ي(?= |$)/g, 'ى')]),
]

function read(text: string, published: string | null, direction: 'past' | 'future'): Time[] {
  const folded = fold(text)
  const [year, month, day] = (published ?? '').split('-').map(Number) as [number, number, number]
  return findTimes(folded, tokenize(folded.text), {
    text,
    published: published === null ? null : { year, month, day },
    direction,
    language: /[a-z]/.test(text) ? 'en' : /[پچگکی]/.test(text) ? 'fa' : 'ar',
    nameEnds: new TokenRanges(0),
  })
}

const days = ['2020-02-29', '2021-01-01', '2019-12-31', '2021-03-31', '2024-08-15', '2023-05-07', '2022-10-03']

/** Sentences around an expression: what stands before it leads to nothing. */
const sentences: Readonly<Record<'past' | 'future', readonly ((text: string) => string)[]>> = {
  past: [
    (text) => text,
    (text) =>
      /[a-z]/.test(text) ? `The road was cut, ${text}, residents said.` : `أغلق مسلحون الطريق، ${text}، وفق شهود.`,
  ],
  future: [
    (text) => text,
    (text) => (/[a-z]/.test(text) ? `The talks, ${text}, will go on.` : `ستعقد الجلسة، ${text}، بحسب البيان.`),
  ],
}

/** What is not found whole, or with something beside it, or means what it must not, on any day. */
export function wrongReadings(list: readonly Expression[], direction: 'past' | 'future'): string[] {
  return days.flatMap((publishedAt) =>
    list.flatMap(({ text, means, direction: only = direction, found = text }) => {
      if (only !== direction) return []
      const expected = `${found} = ${means(dayOf(publishedAt))}`
      return sentences[direction].flatMap((sentence) => {
        const whole = sentence(text)
        const shown = read(whole, publishedAt, direction).map(
          (time) => `${whole.slice(time.start, time.end)} = ${time.kind === 'date' ? time.edtf : time.kind}`,
        )
        return shown.join('; ') === expected ? [] : [`${publishedAt} ${whole}: ${shown.join('; ')}, not ${expected}`]
      })
    }),
  )
}

/** What hangs on the day of publication and is not marked so, or has a value without it; and what is marked and does not hang on it. */
export const wronglyMarked = (list: readonly Expression[]): string[] =>
  list.flatMap(({ text, means }) => {
    const hangs = means(dayOf('1985-02-28')) !== means(dayOf('2022-10-03'))
    const dates = read(text, null, 'past').filter((time) => time.kind === 'date')
    return dates.some(({ inferred, edtf }) => inferred !== hangs || (edtf === null) !== hangs) ? [text] : []
  })
