import type { PublishedClaim, PublishedTest } from '../../edition.ts'
import { editionFile } from '../../manifest.ts'
import { anchors, pages } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import { instant, layout } from '../layout.ts'
import { statementsOf } from '../parts/sides.ts'
import { code, fact } from '../parts/values.ts'
import type { View } from '../view.ts'
import { claimWords, gradeWords } from '../words/claims.ts'
import { counted } from '../words/counting.ts'
import { siteWords } from '../words/site.ts'
import { testWords, verdictWords } from '../words/tests.ts'

/** What the edition holds: its claims with their grades, its tests with their verdicts, and what all of it rests on. */
export function overviewPage(view: View): string {
  const { edition, say } = view
  const title = say(edition.title)
  return layout(
    view,
    title,
    html`<p class="kicker">${say(siteWords.investigation)}: ${say(edition.investigation.name)}</p>
<h1>${title}</h1>
<p class="lead">${say(siteWords.howItWorks)}</p>
<section aria-labelledby="claims"><h2 id="claims">${say(siteWords.claims)}</h2>
${
  edition.claims.length === 0
    ? html`<p class="empty">${say(siteWords.noClaims)}</p>`
    : html`<ol class="cards">${edition.claims.map((claim) => claimCard(view, claim))}</ol>`
}</section>
<section aria-labelledby="tests"><h2 id="tests">${say(siteWords.tests)}</h2>
${
  edition.tests.length === 0
    ? html`<p class="empty">${say(siteWords.noTests)}</p>`
    : html`<ol class="cards">${edition.tests.map((test) => testCard(view, test))}</ol>`
}</section>
${contents(view)}`,
  )
}

function claimCard(view: View, claim: PublishedClaim): Html {
  const { say } = view
  const page = pages.claim(claim.id)
  const grade = claim.assessment === null ? claimWords.ungraded : gradeWords[claim.assessment.grade].name
  const side = (side: 'asserting' | 'denying') =>
    html`<a href="${view.link(page, anchors[side])}">${say(claimWords[side])}: ${say(counted.statements(statementsOf(claim, side).length))}</a>`
  return html`<li><h3><a href="${view.link(page)}">${say(claim.proposition)}</a></h3>
<p class="result">${say(claimWords.grade)}: <strong>${say(grade)}</strong></p>
<p class="both">${side('asserting')} ${side('denying')}</p></li>`
}

function testCard(view: View, test: PublishedTest): Html {
  const { say } = view
  return html`<li><h3><a href="${view.link(pages.test(test.id))}">${say(test.title)}</a></h3>
<p class="result">${say(testWords.verdict)}: <strong>${say(verdictWords[test.verdict].name)}</strong></p>
<p>${say(test.reason)}</p></li>`
}

function contents(view: View): Html {
  const { edition, say } = view
  const { checkpoint } = edition
  return html`<section aria-labelledby="contents"><h2 id="contents">${say(siteWords.contents)}</h2>
<dl class="facts">
${fact(say(siteWords.exhibits), html`<a href="${view.link(pages.exhibits)}">${say(counted.exhibits(edition.exhibits.length))}</a>`)}
${fact(say(siteWords.sources), html`<a href="${view.link(pages.sources)}">${say(counted.sources(edition.sources.length))}</a>`)}
${fact(say(siteWords.sealed), instant(edition.sealedAt))}
${fact(say(siteWords.sealedAtEntry), html`<a href="${view.link(pages.verification, anchors.checkpoint)}">${say(counted.entries(checkpoint.size))}</a>`)}
${fact(say(siteWords.rootHash), code(checkpoint.root))}
${fact(say(siteWords.data), html`<a href="${view.file(editionFile)}"><bdi dir="ltr">${editionFile}</bdi></a>`)}
</dl>
<p>${say(siteWords.everyNumber)}</p></section>`
}
