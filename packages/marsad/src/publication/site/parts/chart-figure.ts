import type { PublishedTest } from '../../edition.ts'
import { addresses, type ChartSize, type ChartTone } from '../addresses.ts'
import { describeChart } from '../chart/describe.ts'
import { type Html, html } from '../html.ts'
import { name } from '../names.ts'
import type { View } from '../view.ts'
import { chartWords } from '../words/chart.ts'
import { testWords } from '../words/tests.ts'
import { enumeration } from './values.ts'

/** The chart of a test, in the form that fits the width of the page; described for those who do not see it. */
export function chartFigure(view: View, test: PublishedTest): Html {
  const { say } = view
  if (test.bins.length === 0) return html`<p class="empty">${say(testWords.noCounts)}</p>`
  const file = (size: ChartSize, tone: ChartTone) => view.file(addresses.chart(test.id, view.language, size, tone))
  return html`<figure class="chart">
<a href="${file('wide', 'light')}"><picture>
<source media="(max-width: 40rem) and (prefers-color-scheme: dark)" srcset="${file('narrow', 'dark')}">
<source media="(max-width: 40rem)" srcset="${file('narrow', 'light')}">
<source media="(prefers-color-scheme: dark)" srcset="${file('wide', 'dark')}">
<img src="${file('wide', 'light')}" alt="${say(describeChart(test))}">
</picture></a>
<figcaption><p>${say(chartWords.caption)}</p>
<p>${say(testWords.changes)}: ${enumeration(
    view,
    [test.a, test.b].map((one) => changesOf(view, test, one)),
  )}</p></figcaption>
</figure>`
}

function changesOf(view: View, test: PublishedTest, one: string): Html {
  const bins = (test.changes[one] ?? []).map((bin) => html`<bdi dir="ltr">${test.bins[bin] ?? ''}</bdi>`)
  return html`${name(one)} (${bins.length === 0 ? view.say(testWords.noChange) : enumeration(view, bins)})`
}
