import { parseHTML } from 'linkedom'
import type { Language } from '#problems'
import type { PublishedTest } from '../../edition.ts'
import { testedBin } from '../figures.ts'
import { isolated } from '../names.ts'
import { directionOf } from '../view.ts'
import { chartWords, perBin, shareOfClass } from '../words/chart.ts'
import { darkRules, light } from './colours.ts'
import { describeChart } from './describe.ts'
import { countPanel, type Frame, margins, sharePanel } from './panel.ts'
import { pointsOf, sharePointsOf } from './series.ts'

const sizes = {
  wide: { width: 760, panel: 150 },
  narrow: { width: 358, panel: 124 },
} as const

const top = 24
const titleHeight = 24

/**
 * The chart of a test as a file of its own (SVG 1.1, UTF-8): the counts of A and of B on one scale, and the share of A
 * in each bin, one above the other under one time axis. Time runs from left to right in both languages, so that both
 * show one picture.
 */
export function drawChart(test: PublishedTest, language: Language, width: keyof typeof sizes): string {
  const size = sizes[width]
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const counts = perBin(test.specification['count'], test.specification['bin'])[language]
  const highest = Math.max(1, ...[test.a, test.b].flatMap((name) => pointsOf(test, name).map((p) => p.value ?? 0)))
  const hasShares = sharePointsOf(test).some(({ value }) => value !== null)
  const frame = (isLast: boolean): Frame => ({ width: size.width, height: size.panel, isLast, document })
  const panels = [
    { title: `A · ${isolated(test.a)} · ${counts}`, plot: countPanel(test, test.a, 'a', highest, frame(false)) },
    { title: `B · ${isolated(test.b)} · ${counts}`, plot: countPanel(test, test.b, 'b', highest, frame(!hasShares)) },
    ...(hasShares ? [{ title: shareOfClass(isolated(test.a))[language], plot: sharePanel(test, frame(true)) }] : []),
  ]
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const height = top + panels.length * (titleHeight + size.panel) + 22
  const add = (parent: Element, tag: string, attributes: Record<string, string | number>, text?: string) => {
    const element = parent.appendChild(document.createElementNS('http://www.w3.org/2000/svg', tag))
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
    if (text !== undefined) element.textContent = plainText(text)
    return element
  }
  for (const [key, value] of Object.entries({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${size.width} ${height}`,
    width: size.width,
    height,
    role: 'img',
    'aria-labelledby': 'title desc',
    'xml:lang': language,
    'font-family': families[language],
    'font-size': 12,
  })) {
    svg.setAttribute(key, String(value))
  }
  add(svg, 'title', { id: 'title' }, test.title[language])
  add(svg, 'desc', { id: 'desc' }, describeChart(test)[language])
  add(svg, 'style', {}, darkRules)
  const hatching = add(add(svg, 'defs', {}), 'pattern', {
    id: 'gap',
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  })
  add(hatching, 'rect', { width: 2, height: 6, fill: light.muted, 'fill-opacity': 0.55, class: 'fill-muted' })
  add(svg, 'rect', { width: size.width, height, fill: light.paper, class: 'fill-paper' })
  const label = (x: number, y: number, text: string, more: Record<string, string | number> = {}) =>
    add(svg, 'text', { x, y, fill: light.ink, class: 'fill-ink', ...more }, inDirection(text, language))
  for (const [i, { title, plot }] of panels.entries()) {
    const y = top + i * (titleHeight + size.panel)
    label(margins.left, y + 16, title, { 'font-weight': 700 })
    const group = add(svg, 'g', {
      transform: `translate(0,${y + titleHeight})`,
      'text-anchor': 'middle',
      fill: 'none',
    })
    for (const child of [...plot.children]) if (child.tagName.toLowerCase() !== 'style') group.appendChild(child)
  }
  const at = testedBin(test)
  if (at >= 0) {
    const x = panels[0]?.plot.scale('x')?.apply?.(at - 0.5) as number
    const isLeft = x > size.width / 2
    label(x + (isLeft ? 6 : -6) * -1, 15, `${chartWords.tested[language]} ${isolated(test.date)}`, {
      'text-anchor': isLeft ? 'end' : 'start',
    })
    const line = { x1: x, x2: x, y1: 4, y2: height - 22 - margins.bottomOfLast, stroke: light.ink, class: 'stroke-ink' }
    add(svg, 'line', { ...line, 'stroke-width': 1.5, 'stroke-dasharray': '6 4' })
  }
  label(size.width - margins.right, height - 8, chartWords.time[language], { 'text-anchor': 'end' })
  for (const element of svg.querySelectorAll('[aria-label],[aria-hidden]')) {
    element.removeAttribute('aria-label')
    element.removeAttribute('aria-hidden')
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.outerHTML}\n`
}

const families: Readonly<Record<Language, string>> = {
  en: "system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif",
  ar: "'IBM Plex Sans Arabic', 'Noto Sans Arabic', 'Segoe UI', 'Geeza Pro', Tahoma, system-ui, sans-serif",
}

/** Isolated in its own direction, so that where a label is anchored does not depend on the script it begins with. */
function inDirection(text: string, language: Language): string {
  return `${directionOf(language) === 'rtl' ? '\u2067' : '\u2066'}${text}\u2069`
}

/** Characters that an SVG file cannot carry, or that a serialiser would write as an HTML entity. */
function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\u00A0/g, ' ')
    .replace(/[^\t\n\u0020-\u007E\u0080-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}
