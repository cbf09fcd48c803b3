import type { PublishedTest } from '../../edition.ts'
import { testRunFile } from '../../manifest.ts'
import { anchors } from '../addresses.ts'
import { figure, percent, probability, sumsAround, threeDigits } from '../figures.ts'
import { type Html, html, type Piece } from '../html.ts'
import { isolated } from '../names.ts'
import type { View } from '../view.ts'
import { shareAfter, shareBefore, shareOf } from '../words/chart.ts'
import { testWords } from '../words/tests.ts'

/** The figures of a test, each with what it was computed from. */
export function figureList(view: View, test: PublishedTest): Html {
  const { say } = view
  const share = say(shareOf(isolated(test.a), isolated(test.b)))
  const day = isolated(test.date)
  const { rateRatio, p } = test
  const run = html`<a href="${view.file(testRunFile(test.id))}">${say(testWords.countsData)}</a>`
  return html`<dl class="figures">
${row(view, html`${share}${view.comma}${say(shareBefore(day))}`, shareValue(view, test.shareBefore), quotient(test, 'before'))}
${row(view, html`${share}${view.comma}${say(shareAfter(day))}`, shareValue(view, test.shareAfter), quotient(test, 'after'))}
${row(
  view,
  html`${say(testWords.rateRatio)}<small>${say(testWords.rateRatioMeaning)}</small>`,
  rateRatio === null
    ? say(testWords.notComputed)
    : html`${figure(rateRatio.estimate, threeDigits(rateRatio.estimate))}<small>${say(testWords.interval)}: ${interval(rateRatio)}</small>`,
  run,
)}
${row(
  view,
  html`${say(testWords.p)}<small>${say(testWords.pMeaning)}</small>`,
  p === null ? say(testWords.notComputed) : figure(p, probability(p)),
  run,
)}
</dl>`
}

function row(view: View, label: Html, value: Piece, origin: Html): Html {
  return html`<div><dt>${label}</dt><dd class="number">${value}</dd><dd class="origin">${view.say(testWords.computedFrom)}: ${origin}</dd></div>`
}

function shareValue(view: View, share: number | null): Piece {
  return share === null ? view.say(testWords.notComputed) : figure(share, percent(share))
}

/** The division itself, over the sums that stand under the table of counts. */
function quotient(test: PublishedTest, when: 'before' | 'after'): Html {
  const a = sumsAround(test, test.a)[when]
  const both = a + sumsAround(test, test.b)[when]
  return html`<a href="#${anchors.counts}"><bdi dir="ltr">${a} / ${both}</bdi></a>`
}

function interval({ low, high }: { readonly low: number; readonly high: number }): Html {
  return html`<bdi dir="ltr">${figure(low, threeDigits(low))} – ${figure(high, threeDigits(high))}</bdi>`
}
