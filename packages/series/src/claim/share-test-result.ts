import type { NumberSeries } from '../input/check-series.ts'
import type { Direction } from '../tails/student-t.ts'
import type { Placebo } from './placebo-shifts.ts'
import type { PreTrend } from './pre-trend.ts'
import type { RatioInterval } from './rate-ratio.ts'
import type { Season } from './season.ts'
import type { FourCounts } from './share-bins.ts'
import type { StratifiedRatio, Stratum } from './stratified-ratio.ts'

export interface ShareTestInput {
  /** Events of class A in each bin; what the claim says changed. */
  readonly a: NumberSeries
  /** Events of class B in each bin; what A is held against. */
  readonly b: NumberSeries
  /** 0 = the bin was not observed and is left out. How well the others were observed does not touch a share. */
  readonly exposure?: NumberSeries
  /** 0-based index of the first bin after the date. */
  readonly at: number
  /** Where the date comes from: stated by a claim before anyone looked, or read off the data. */
  readonly origin: 'claim' | 'data'
  /** What the claim says. Default 'two-sided'. */
  readonly direction?: Direction
  /** How many bins make half a year, or whatever a block is to be. Default 26, weeks. */
  readonly binsPerBlock?: number
  /** Adjusts the shares for the time of year before they are tested; needs two years or more. Default: not. */
  readonly season?: Season
  /** A and B by region, or by anything the events may have moved between. */
  readonly strata?: readonly Stratum[]
  /** Largest p that counts as a shift. Default 0.05. */
  readonly alpha?: number
  /** For a date read off the data: the bins it was chosen among. Default: all but a block at either end. */
  readonly searched?: { readonly from: number; readonly to: number }
  /** Default 999. */
  readonly permutations?: number
  /** Seed of the permutations, a 32-bit integer. Default 1. */
  readonly seed?: number
}

/** Why a question has no answer in these data. */
export type UntestableReason =
  /** A, or B, has no event in the whole span: with this scheme or these data it cannot be seen. */
  | 'class-never-occurs'
  | 'no-events-before'
  | 'no-events-after'
  /** Fewer than 4 blocks with events on a side (8 in all for a date read off the data). */
  | 'too-few-blocks'
  /** The date read off the data lies outside the dates searched. */
  | 'date-not-searched'

export type ShiftReason = 'share-fell' | 'share-rose'

/** 'other-direction': the share moved against the claim's direction. */
export type NoShiftReason = 'within-noise' | 'other-direction'

/** By how much one class would have to be under-reported after the date for its interval to reach "no change". */
export interface TippingPoint {
  readonly of: 'a' | 'b'
  /** 0 to 1: the part of the class's events that reports would have to miss. */
  readonly underReporting: number
}

/** What is told whatever the verdict. */
export interface ShareTestFigures {
  readonly shareBefore: number | null
  readonly shareAfter: number | null
  /** (A after / A before) / (B after / B before); null where it cannot be computed. Not corrected for a search of dates. */
  readonly rateRatio: RatioInterval | null
  readonly counts: FourCounts
  /** The ratio within strata, its intervals as wide as clustering makes the other; null where no strata were given. */
  readonly strata: StratifiedRatio | null
  readonly blocksBefore: number
  readonly blocksAfter: number
  /** The date of the largest difference, for a date read off the data. */
  readonly largestAt: number | null
  /** p if every event were independent of every other: to be compared, never to be headlined. */
  readonly naiveP: number | null
  /** Whether the share was on its way before the date; null with fewer than four blocks before it. */
  readonly preTrend: PreTrend | null
  /** A weaker second witness; null where nothing could be tested. */
  readonly placebo: Placebo | null
  /** Null where the interval holds 1 already, or there is none. */
  readonly tippingPoint: TippingPoint | null
  /** All that is needed to compute the same again, beside the series. */
  readonly parameters: {
    readonly at: number
    readonly origin: 'claim' | 'data'
    readonly direction: Direction
    readonly binsPerBlock: number
    /** Bins per block after halving, where a side was short. */
    readonly binsPerBlockUsed: number
    readonly alpha: number
    readonly season: Season | null
    readonly searched: { readonly from: number; readonly to: number } | null
    readonly permutations: number | null
    readonly seed: number | null
    readonly version: string
  }
}

export type ShareTestVerdict =
  | { readonly verdict: 'shift'; readonly reason: ShiftReason; readonly p: number }
  | { readonly verdict: 'no-shift'; readonly reason: NoShiftReason; readonly p: number }
  | { readonly verdict: 'cannot-be-tested'; readonly reason: UntestableReason; readonly p: null }

export type ShareTestResult = ShareTestFigures & ShareTestVerdict
