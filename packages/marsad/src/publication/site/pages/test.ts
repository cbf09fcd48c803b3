import type { PublishedTest } from '../../edition.ts'
import { pages } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import { layout } from '../layout.ts'
import { chartFigure } from '../parts/chart-figure.ts'
import { countsTable } from '../parts/counts.ts'
import { figureList } from '../parts/figure-list.ts'
import { guards } from '../parts/guards.ts'
import { orderOfWork, specification } from '../parts/specification.ts'
import { verdict } from '../parts/verdict.ts'
import type { View } from '../view.ts'
import { testWords } from '../words/tests.ts'

/** A test, whole: verdict, chart, figures, counts, warnings, and the question as it was registered. */
export function testPage(view: View, test: PublishedTest): string {
  const { say } = view
  const title = say(test.title)
  return layout(
    view,
    title,
    html`<p class="kicker">${say(testWords.test)} · ${say(testWords.question)}</p>
<h1>${title}</h1>
${askedBy(view, test)}
${verdict(view, test)}
${chartFigure(view, test)}
${test.bins.length === 0 ? null : countsTable(view, test)}
<section><h2 id="figures">${say(testWords.figures)}</h2>
${figureList(view, test)}</section>
${guards(view, test)}
${orderOfWork(view, test)}
${specification(view, test)}`,
  )
}

function askedBy(view: View, { id }: PublishedTest): Html | null {
  const claims = view.edition.claims.filter(({ tests }) => tests.includes(id))
  if (claims.length === 0) return null
  return html`<p>${view.say(testWords.testOf)}: ${claims.map(
    (claim, i) =>
      html`${i === 0 ? '' : ' · '}<a href="${view.link(pages.claim(claim.id))}">${view.say(claim.proposition)}</a>`,
  )}</p>`
}
