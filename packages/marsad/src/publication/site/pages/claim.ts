import type { Grade, PublishedClaim, PublishedTest } from '../../edition.ts'
import { anchors, pages } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import { layout } from '../layout.ts'
import { name } from '../names.ts'
import { chartFigure } from '../parts/chart-figure.ts'
import { sides } from '../parts/sides.ts'
import { date, enumeration, fact } from '../parts/values.ts'
import { grade, verdict } from '../parts/verdict.ts'
import type { View } from '../view.ts'
import { claimKindWords, claimWords, gradeWords } from '../words/claims.ts'

/** A claim: what it says, what the editors make of it, what both sides say, and what was counted. */
export function claimPage(view: View, claim: PublishedClaim): string {
  const { say } = view
  const proposition = say(claim.proposition)
  return layout(
    view,
    proposition,
    html`<p class="kicker">${say(claimKindWords[claim.kind])}</p>
<h1 class="proposition">${proposition}</h1>
<dl class="facts">
${claim.parties.length === 0 ? null : fact(say(claimWords.parties), enumeration(view, claim.parties.map(name)))}
${fact(say(claimWords.time), claim.time === null ? say(claimWords.noTime) : date(view, claim.time))}
</dl>
${grade(view, claim)}
${scale(view)}
${sides(view, claim)}
${tested(view, claim)}`,
  )
}

function scale(view: View): Html {
  const { say } = view
  const grades = Object.keys(gradeWords) as Grade[]
  return html`<details id="${anchors.grades}"><summary>${say(claimWords.scale)}</summary>
<dl class="facts">${grades.map((one) => fact(say(gradeWords[one].name), say(gradeWords[one].meaning)))}</dl></details>`
}

function tested(view: View, claim: PublishedClaim): Html {
  const { say } = view
  const tests = claim.tests.flatMap((id) => view.test(id) ?? [])
  return html`<section aria-labelledby="tested"><h2 id="tested">${say(claimWords.tested)}</h2>
${tests.length === 0 ? html`<p class="empty">${say(claimWords.noTests)}</p>` : tests.map((test) => summary(view, test))}</section>`
}

function summary(view: View, test: PublishedTest): Html {
  const address = view.link(pages.test(test.id))
  return html`<article class="test" id="${anchors.test(test.id)}"><h3><a href="${address}">${view.say(test.title)}</a></h3>
${verdict(view, test)}
${chartFigure(view, test)}
<p><a href="${address}">${view.say(claimWords.wholeTest)}</a></p></article>`
}
