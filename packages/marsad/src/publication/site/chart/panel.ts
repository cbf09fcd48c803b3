import * as Plot from '@observablehq/plot'
import type { PublishedTest } from '../../edition.ts'
import { percent, testedBin, threeDigits } from '../figures.ts'
import type { Colours } from './colours.ts'
import { gapsOf, type Point, pointsOf, type Segment, segmentsOf, sharePointsOf, ticksOf } from './series.ts'

export interface Frame {
  readonly width: number
  readonly height: number
  /** The lowest panel carries the labels of the time axis. */
  readonly isLast: boolean
  readonly colours: Colours
  readonly document: Document
}

export interface Panel {
  readonly title: string
  readonly plot: ReturnType<typeof Plot.plot>
}

export const margins = { left: 38, right: 12, top: 8, bottom: 12, bottomOfLast: 26 } as const

/** One class: its counts as bars, the means between detected changes, and the changes. */
export function countPanel(test: PublishedTest, role: 'a' | 'b', highest: number, frame: Frame) {
  const name = test[role]
  const changes = test.changes[name] ?? []
  return plot(test, frame, highest, [
    bars(pointsOf(test, name), role, frame),
    ...means(segmentsOf(test, name), threeDigits, test, frame),
    Plot.dot(changes, {
      x: (bin) => bin - 0.5,
      y: 0,
      dy: 6,
      r: 4,
      symbol: 'triangle',
      fill: frame.colours.ink,
    }),
  ])
}

/** More bars than this are drawn as one outline: they touch anyway, and the file stays small. */
const mostBars = 400

function bars(points: readonly Point[], role: 'a' | 'b', { width, colours }: Frame): Plot.Markish {
  const style = { fill: colours[role], className: `class-${role}` }
  if (points.length > mostBars) {
    const corners = points.flatMap(({ bin, value }) => [
      { x: bin - 0.5, value },
      { x: bin + 0.5, value },
    ])
    return Plot.areaY(corners, { x: 'x', y1: 0, y2: 'value', ...style })
  }
  const inset = width / points.length > 4 ? 0.5 : 0
  const observed = points.filter(({ value }) => value !== null)
  return Plot.rect(observed, {
    x1: ({ bin }) => bin - 0.5,
    x2: ({ bin }) => bin + 0.5,
    y1: 0,
    y2: 'value',
    insetLeft: inset,
    insetRight: inset,
    ...style,
  })
}

/** What the test is about: the share of A in each bin, and before and after the tested date. */
export function sharePanel(test: PublishedTest, frame: Frame) {
  const at = testedBin(test)
  const points = sharePointsOf(test).filter(({ value }) => value !== null)
  const shares: Segment[] = [
    { first: 0, end: at, mean: (test.shareBefore ?? Number.NaN) * 100 },
    { first: at, end: test.bins.length, mean: (test.shareAfter ?? Number.NaN) * 100 },
  ]
  return plot(test, frame, 100, [
    Plot.dot(points, {
      x: 'bin',
      y: 'value',
      r: test.bins.length > 300 ? 1.2 : 2,
      fill: frame.colours.muted,
    }),
    ...means(
      shares.filter(({ mean, first, end }) => Number.isFinite(mean) && end > first),
      (mean) => percent(mean / 100),
      test,
      frame,
    ),
  ])
}

/** Thick lines with their value above, where there is room for it. */
function means(segments: readonly Segment[], shown: (mean: number) => string, test: PublishedTest, frame: Frame) {
  const perBin = (frame.width - margins.left - margins.right) / test.bins.length
  return [
    Plot.ruleY(segments, {
      x1: ({ first }) => first - 0.5,
      x2: ({ end }) => end - 0.5,
      y: 'mean',
      stroke: frame.colours.ink,
      strokeWidth: 2.5,
    }),
    Plot.text(
      segments.filter(({ first, end }) => (end - first) * perBin > 34),
      {
        x: ({ first, end }) => (first + end) / 2 - 0.5,
        y: 'mean',
        text: ({ mean }) => shown(mean),
        dy: -9,
        fontWeight: 700,
        fill: frame.colours.ink,
        stroke: frame.colours.paper,
        strokeWidth: 4,
      },
    ),
  ]
}

function plot(
  test: PublishedTest,
  { width, height, isLast, colours, document }: Frame,
  highest: number,
  marks: Plot.Markish[],
) {
  const ticks = ticksOf(test.bins, Math.floor((width - margins.left) / 52))
  return Plot.plot({
    document,
    className: 'panel',
    width,
    height,
    marginLeft: margins.left,
    marginRight: margins.right,
    marginTop: margins.top,
    marginBottom: isLast ? margins.bottomOfLast : margins.bottom,
    style: { fontSize: '12' },
    x: { type: 'linear', domain: [-0.5, test.bins.length - 0.5], axis: null },
    y: { type: 'linear', domain: [0, highest], axis: null },
    marks: [
      Plot.rect(gapsOf(test), {
        x1: ({ first }) => first - 0.5,
        x2: ({ end }) => end - 0.5,
        y1: 0,
        y2: highest,
        fill: 'url(#gap)',
        fillOpacity: 'missing',
      }),
      Plot.gridY({ ticks: 4, stroke: colours.faint, strokeOpacity: 1 }),
      Plot.axisY({
        ticks: 4,
        tickSize: 0,
        label: null,
        tickFormat: String,
        fill: colours.muted,
      }),
      ...marks,
      Plot.ruleY([0], { stroke: colours.muted }),
      ...(isLast
        ? [
            Plot.text(ticks, {
              x: ({ bin }) => bin - 0.5,
              y: 0,
              dy: 17,
              text: 'label',
              fill: colours.muted,
            }),
          ]
        : []),
      Plot.ruleX(ticks, {
        x: ({ bin }) => bin - 0.5,
        y1: 0,
        y2: 0,
        insetBottom: -5,
        stroke: colours.muted,
      }),
    ],
  })
}
