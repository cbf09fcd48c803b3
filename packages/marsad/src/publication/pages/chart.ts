import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { PublishedTest } from '../edition.ts'
import { escapeText } from './html.ts'
import type { Words } from './words.ts'

interface Point {
  readonly at: number
  readonly name: string
  readonly count: number
}

/** Shapes as well as colours tell the classes apart. */
const styles = [
  { colour: '#b4451f', dash: '' },
  { colour: '#1f5f8b', dash: '5 3' },
]

const width = 960
const height = 420

/**
 * The counts of the two classes compared, the level of each regime, the date tested, and what was not observed, as a
 * picture that stands by itself: no script, no font, no request.
 */
export function chart(test: PublishedTest, words: Words): string {
  const { document } = parseHTML('<!doctype html><body></body>')
  const names = [test.a, test.b]
  const last = test.bins.length - 1
  const tested = test.bins.findIndex((bin) => bin.startsWith(test.date.slice(0, bin.length)))
  const points = names.flatMap((name) =>
    test.bins.flatMap((_, at): Point[] =>
      test.exposure[at] === 0 ? [] : [{ at, name, count: test.classes[name]?.[at] ?? 0 }],
    ),
  )
  const label = (at: number) => test.bins[Math.round(at)] ?? ''
  const svg = Plot.plot({
    document: document as never,
    width,
    height,
    marginTop: 36,
    marginRight: 20,
    marginBottom: 46,
    x: { domain: [0, last], ticks: yearStarts(test.bins), tickFormat: label, label: null },
    y: { label: null, grid: true, nice: true, zero: true },
    style: { fontSize: '13px', fontFamily: 'system-ui, sans-serif' },
    marks: [
      Plot.rectX(
        test.bins.flatMap((_, at) => (test.exposure[at] === 0 ? [{ from: at - 0.5, to: at + 0.5 }] : [])),
        { x1: 'from', x2: 'to', fill: '#8884' },
      ),
      ...names.map((name, i) =>
        Plot.line(
          points.filter((point) => point.name === name),
          {
            x: 'at',
            y: 'count',
            stroke: styles[i]?.colour ?? '#000',
            strokeOpacity: 0.55,
            strokeWidth: 1.4,
            ...(styles[i]?.dash ? { strokeDasharray: styles[i].dash } : {}),
          },
        ),
      ),
      ...names.map((name, i) =>
        Plot.line(levels(test, name), { x: 'at', y: 'level', stroke: styles[i]?.colour ?? '#000', strokeWidth: 2.2 }),
      ),
      Plot.ruleX([tested], { stroke: '#333', strokeWidth: 1.5, strokeDasharray: '2 3' }),
      Plot.text([`${words.testedDate}: \u2066${test.date}\u2069`], {
        x: tested,
        frameAnchor: 'top',
        dy: -14,
        fill: '#333',
        fontWeight: 'bold',
      }),
      Plot.axisY({ label: words.countPerBin, labelAnchor: 'top' }),
    ],
  })
  return framed(svg as unknown as Element, test, words)
}

/** The level of each regime as steps. */
function levels(test: PublishedTest, name: string): { at: number; level: number }[] {
  const starts = [0, ...(test.changes[name] ?? [])]
  const means = test.segmentMeans[name] ?? []
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? test.bins.length - 1
    const level = means[i] ?? 0
    return [
      { at: start, level },
      { at: end, level },
    ]
  })
}

function yearStarts(bins: readonly string[]): number[] {
  const starts = bins.flatMap((bin, i) => (i === 0 || bin.slice(0, 4) !== bins[i - 1]?.slice(0, 4) ? [i] : []))
  return starts.length <= 1 ? bins.map((_, i) => i).filter((i) => i % Math.ceil(bins.length / 8) === 0) : starts
}

/** A white ground and a legend above: the picture is read on dark pages and on paper alike. */
function framed(plot: Element, test: PublishedTest, words: Words): string {
  const body = plot.innerHTML.replace(/<style>[\s\S]*?<\/style>/, '')
  const legend = [test.a, test.b].map((name, i) => {
    const { colour, dash } = styles[i] as { colour: string; dash: string }
    const x = 48 + i * 300
    return `<line x1="${x}" x2="${x + 34}" y1="18" y2="18" stroke="${colour}" stroke-width="3"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/><text x="${x + 42}" y="22" fill="#222" font-size="14">${escapeText(`${i === 0 ? 'A' : 'B'}: ${name}`)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height + 36}" width="${width}" height="${height + 36}" font-family="system-ui, sans-serif" font-size="13" text-anchor="start" role="img" xml:lang="${words.language}" direction="ltr">
<title>${escapeText(words.say(test.title))}</title>
<desc>${escapeText(words.say(test.reason))}</desc>
<rect width="100%" height="100%" fill="#fff"/>
${legend.join('\n')}
<g transform="translate(0 36)" fill="#222" color="#222">${body}</g>
</svg>
`
}
