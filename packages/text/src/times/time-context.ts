import type { TimeReading } from '../annotation.ts'
import type { Token } from '../tokens.ts'
import { perWord, wordOf } from '../words.ts'
import type { Day } from './days.ts'

/** What the text has named last: the last single day, the last month and year that a time lay in. */
export interface Anchor {
  readonly day: Day | null
  readonly month: Day | null
  readonly year: Day | null
}

export interface TimeContext {
  readonly tokens: readonly Token[]
  /** Day of publication; null where it is not known: what hangs on it then stays unread. */
  readonly published: Day | null
  /** What “the next day” follows; null before the text has named anything. */
  readonly anchor: Anchor | null
  /** Where a weekday or a month without a year is looked for. */
  readonly past: boolean
  /** The caller reads plans, not reports. */
  readonly plans?: boolean
  /** “by …”, “until …”: the nearest, before or behind the day of publication. */
  readonly nearest?: boolean
  readonly language: 'ar' | 'en' | 'fa'
}

/** A time found in tokens up to `last`. */
export interface FoundTime {
  readonly last: number
  readonly reading: TimeReading
  readonly alternatives?: readonly TimeReading[]
  readonly inferred?: boolean
  readonly calendar?: 'islamic' | 'persian'
  readonly rule: string
  readonly confidence: number
}

export const wordAt = ({ tokens }: TimeContext, i: number): string => tokens[i]?.text ?? ''

const bare = perWord((text) => text.replace(/^[وف]?(?:[بلك]?ال|لل)(?=..)/, '').replace(/^[وف](?=ال)/, ''))

/** The word without و, ف, ب, ل, ك and ال before it. */
export const bareWord = (text: string): string => bare(wordOf(text))

/** The same of token `i`; empty where there is none. */
export function bareWordAt({ tokens }: TimeContext, i: number): string {
  const token = tokens[i]
  return token === undefined ? '' : bare(token.word)
}

/** A time that was counted from the day of publication. */
export const relativeTime = (
  last: number,
  reading: TimeReading,
  rule: string,
  confidence: number,
  alternatives: readonly TimeReading[] = [],
): FoundTime => ({ last, reading, alternatives, inferred: true, rule: `time.${rule}`, confidence })
