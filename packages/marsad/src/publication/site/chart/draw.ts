import type { Language } from '#problems'
import type { PublishedTest } from '../../edition.ts'
import type { ChartSize, ChartTone } from '../addresses.ts'
import { testedBin } from '../figures.ts'
import { isolated } from '../names.ts'
import { directionOf } from '../view.ts'
import { chartWords, perBin, shareOfClass } from '../words/chart.ts'
import { type Colours, dark, light } from './colours.ts'
import { describeChart } from './describe.ts'
import { countPanel, type Frame, margins, type Panel, sharePanel } from './panel.ts'
import { pointsOf, sharePointsOf } from './series.ts'
import { type Drawing, newDrawing } from './svg.ts'

const sizes = {
  wide: { width: 760, panel: 150 },
  narrow: { width: 358, panel: 124 },
} as const

const room = { top: 24, title: 24, bottom: 22 } as const

/**
 * The chart of a test as a file of its own (SVG 1.1, UTF-8): the counts of A and of B on one scale, and the share of A
 * in each bin, one above the other under one time axis. Time runs from left to right in both languages, so that both
 * show one picture.
 */
export function drawChart(test: PublishedTest, language: Language, size: ChartSize, tone: ChartTone): string {
  const colours = tone === 'dark' ? dark : light
  const { width, panel: panelHeight } = sizes[size]
  const count = hasShares(test) ? 3 : 2
  const height = room.top + count * (room.title + panelHeight) + room.bottom
  const drawing = newDrawing({
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': 'title desc',
    'xml:lang': language,
    'font-family': families[language],
    'font-size': 12,
  })
  drawing.add('title', { id: 'title' }, test.title[language])
  drawing.add('desc', { id: 'desc' }, describeChart(test)[language])
  addHatching(drawing, colours)
  drawing.add('rect', { width, height, fill: colours.paper })
  const label = (x: number, y: number, text: string, anchor: 'start' | 'end', weight = 400) => {
    const place = { x, y, 'text-anchor': anchor, 'font-weight': weight }
    drawing.add('text', { ...place, ...letters, fill: colours.ink, stroke: colours.paper }, inDirection(text, language))
  }

  const frame = { width, height: panelHeight, colours, document: drawing.document }
  const panels = panelsOf(test, language, frame)
  const x = panels[0]?.plot.scale('x')?.apply?.(testedBin(test) - 0.5) as number
  if (testedBin(test) >= 0) {
    const y2 = height - room.bottom - margins.bottomOfLast
    drawing.add('line', { x1: x, x2: x, y1: 4, y2, ...dashed, stroke: colours.ink })
    const isRight = x > width / 2
    const text = `${chartWords.tested[language]} ${isolated(test.date)}`
    label(isRight ? x - 6 : x + 6, 15, text, isRight ? 'end' : 'start')
  }
  for (const [i, { title, plot }] of panels.entries()) {
    const y = room.top + i * (room.title + panelHeight)
    label(margins.left, y + 16, title, 'start', 700)
    const group = drawing.add('g', {
      transform: `translate(0,${y + room.title})`,
      'text-anchor': 'middle',
      fill: 'none',
    })
    adopt(group, plot)
  }
  label(width - margins.right, height - 8, chartWords.time[language], 'end')
  return drawing.file()
}

const families: Readonly<Record<Language, string>> = {
  en: "system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif",
  ar: "'IBM Plex Sans Arabic', 'Noto Sans Arabic', 'Segoe UI', 'Geeza Pro', Tahoma, system-ui, sans-serif",
}

/** A halo keeps letters legible where a line runs behind them. */
const letters = {
  'stroke-width': 4,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
} as const

const dashed = { 'stroke-width': 1.5, 'stroke-dasharray': '6 4' } as const

function hasShares(test: PublishedTest): boolean {
  return sharePointsOf(test).some(({ value }) => value !== null)
}

function panelsOf(test: PublishedTest, language: Language, frame: Omit<Frame, 'isLast'>): readonly Panel[] {
  const what = perBin(test.specification['count'], test.specification['bin'])[language]
  // one scale for both classes: their heights can be compared
  const highest = [test.a, test.b]
    .flatMap((name) => pointsOf(test, name))
    .reduce((most, { value }) => Math.max(most, value ?? 0), 1)
  const withShares = hasShares(test)
  const short = (name: string, rest: string) => isolated(shortened(name, frame.width / letterWidth - rest.length - 10))
  const counts = (role: 'a' | 'b', isLast: boolean): Panel => ({
    title: `${role.toUpperCase()} · ${short(test[role], what)} · ${what}`,
    plot: countPanel(test, role, highest, { ...frame, isLast }),
  })
  const shares = (): Panel => ({
    title: shareOfClass(short(test.a, shareOfClass('')[language]))[language],
    plot: sharePanel(test, { ...frame, isLast: true }),
  })
  return [counts('a', false), counts('b', !withShares), ...(withShares ? [shares()] : [])]
}

/** About what a bold letter of a title takes, in the units of the drawing. */
const letterWidth = 6.8

/** A name that would run out of the picture is cut short there; the page beside it has it whole. */
function shortened(name: string, most: number): string {
  const letters = [...name]
  return letters.length <= most ? name : `${letters.slice(0, Math.max(6, Math.floor(most) - 1)).join('')}…`
}

function addHatching({ add }: Drawing, { muted }: Colours): void {
  const pattern = add(
    'pattern',
    { id: 'gap', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    undefined,
    add('defs', {}),
  )
  add('rect', { width: 2, height: 6, fill: muted, 'fill-opacity': 0.55 }, undefined, pattern)
}

/** Takes over what a plot drew, without its own style sheet and its labels, which are in English. */
function adopt(group: Element, plot: Element): void {
  for (const child of [...plot.children]) if (child.tagName.toLowerCase() !== 'style') group.appendChild(child)
  for (const element of group.querySelectorAll('[aria-label],[aria-hidden]')) {
    element.removeAttribute('aria-label')
    element.removeAttribute('aria-hidden')
  }
}

/** Isolated in its own direction, so that where a label is anchored does not depend on the script it begins with. */
function inDirection(text: string, language: Language): string {
  return `${directionOf(language) === 'rtl' ? '\u2067' : '\u2066'}${text}\u2069`
}
