import type { TimeReading } from '../annotation.ts'
import type { TimeUnit } from '../lexicon/time-units.ts'
import type { Token } from '../tokens.ts'
import { perWord, wordOf } from '../words.ts'
import type { Day } from './days.ts'

export type Calendar = 'gregorian' | 'islamic' | 'persian'

/** What a date has named, which “of the same year” and “the 17th of it” hang on. */
export interface Named {
  readonly calendar: Calendar
  readonly year: number
  /** Null where only a year was named. */
  readonly month: number | null
  readonly day: number | null
  /** True where the year was itself taken from the day of publication. */
  readonly inferred: boolean
  readonly sentence: number
}

/** What the text has named last: the last single day, the last month and year that a time lay in. */
export interface Anchor {
  readonly day: Day | null
  readonly month: Day | null
  readonly year: Day | null
  /** First and last day of the last time, however long. */
  readonly stretch: { readonly from: Day; readonly to: Day } | null
}

/** So many of a unit, in tokens up to `last`. */
export interface Amount {
  readonly count: number
  readonly unit: TimeUnit
  readonly last: number
}

/** “A few days”, “two or three days”: from `count` to `most`. */
export interface AmountBetween extends Amount {
  readonly most: number
}

export interface TimeContext {
  readonly tokens: readonly Token[]
  /** Day of publication; null where it is not known: what hangs on it then stays unread. */
  readonly published: Day | null
  /** What “the next day” follows; null before the text has named anything. */
  readonly anchor: Anchor | null
  /** Month and year the text has named last; null before there are any. */
  readonly named: Named | null
  /** Where a weekday or a month without a year is looked for. */
  readonly past: boolean
  /** The caller reads plans, not reports. */
  readonly plans?: boolean
  /** “by …”, “until …”: the nearest, before or behind the day of publication. */
  readonly nearest?: boolean
  /** “between … and …”: what stands there needs nothing else to lead to it. */
  readonly led?: boolean
  readonly language: 'ar' | 'en' | 'fa'
  /** Whether a word begins with a capital, which folding takes away. */
  readonly isCapital: (token: Token) => boolean
  /** For each token the rules that may begin there, a bit for each. */
  readonly rules: Int32Array
  /** Amounts by the token they begin with, once they have been looked for. */
  readonly amounts: Map<number, Amount | null>
  /** The same of amounts between two counts. */
  readonly betweens: Map<number, AmountBetween | null>
}

/** A time found in tokens up to `last`. */
export interface FoundTime {
  readonly last: number
  readonly reading: TimeReading
  readonly alternatives?: readonly TimeReading[]
  readonly inferred?: boolean
  readonly calendar?: 'islamic' | 'persian'
  readonly named?: Omit<Named, 'sentence'>
  readonly rule: string
  readonly confidence: number
}

export const wordAt = ({ tokens }: TimeContext, i: number): string => tokens[i]?.text ?? ''

/** Rules that may begin with token `i`. */
export const rulesAt = ({ rules }: TimeContext, i: number): number => (i < rules.length ? (rules[i] as number) : 0)

const bare = perWord((text) => text.replace(/^[وف]?(?:[بلك]?ال|لل)(?=..)/, '').replace(/^[وف](?=ال)/, ''))

/** The word without و, ف, ب, ل, ك and ال before it. */
export const bareWord = (text: string): string => bare(wordOf(text))

/** The same of token `i`; empty where there is none. */
export function bareWordAt({ tokens }: TimeContext, i: number): string {
  const token = tokens[i]
  return token === undefined ? '' : bare(token.word)
}

export const isNumber = ({ tokens }: TimeContext, i: number): boolean => tokens[i]?.kind === 'number'

/** Whether two tokens stand in one sentence. */
export const inOneSentence = ({ tokens }: TimeContext, i: number, k: number): boolean =>
  tokens[i] !== undefined && tokens[i]?.sentence === tokens[k]?.sentence

/** A time that was counted from the day of publication. */
export const relativeTime = (
  last: number,
  reading: TimeReading,
  rule: string,
  confidence: number,
  alternatives: readonly TimeReading[] = [],
): FoundTime => ({ last, reading, alternatives, inferred: true, rule: `time.${rule}`, confidence })
