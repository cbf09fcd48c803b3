import type { Edition, PublishedClaim, PublishedStatement } from '../edition.ts'
import { type Html, html } from './html.ts'
import { page } from './page.ts'
import type { Words } from './words.ts'

const supporting = new Set(['asserts', 'confirms', 'claims-at-a-distance', 'opines'])

/** The claims, each with both sides’ statements beside each other. */
export function claimPage(edition: Edition, words: Words): string {
  const content =
    edition.claims.length === 0
      ? html`<p>${words.noClaims}</p>`
      : edition.claims.map((claim) => claimSection(edition, words, claim))
  return page(edition, words, 'index', words.claims, content)
}

function claimSection(edition: Edition, words: Words, claim: PublishedClaim): Html {
  const forIt = claim.statements.filter(({ stance }) => supporting.has(stance))
  const against = claim.statements.filter(({ stance }) => !supporting.has(stance))
  const { assessment } = claim
  return html`<article class="claim" id="claim-${claim.id}">
<h2>${words.say(claim.proposition)}</h2>
<dl class="facts">
<div><dt>${words.kind}</dt><dd>${words.kindOf[claim.kind]}</dd></div>
<div><dt>${words.parties}</dt><dd>${claim.parties.map((party, i) => html`${i === 0 ? '' : ' · '}<bdi>${party}</bdi>`)}</dd></div>
${claim.time === null ? null : html`<div><dt>${words.time}</dt><dd><bdi dir="ltr" class="code">${claim.time}</bdi></dd></div>`}
</dl>
<section class="assessment grade-${assessment?.grade ?? 'none'}">
<h3>${words.assessment}${assessment === null ? null : html`: <strong>${words.grade[assessment.grade]}</strong>`}</h3>
${
  assessment === null
    ? html`<p>${words.notAssessed}</p>`
    : html`<p>${words.say(assessment.reasons)}</p><p class="small">${words.by} <bdi>${assessment.reviewer}</bdi> · <bdi dir="ltr">${assessment.date}</bdi></p>`
}
</section>
<div class="sides">
<section><h3>${words.supporting}</h3>${side(edition, words, forIt, words.noneFor)}</section>
<section><h3>${words.opposing}</h3>${side(edition, words, against, words.noneAgainst)}</section>
</div>
<section><h3>${words.tests}</h3>${testLinks(edition, words, claim)}</section>
</article>`
}

function side(edition: Edition, words: Words, statements: readonly PublishedStatement[], none: string): Html {
  if (statements.length === 0) return html`<p class="none">${none}</p>`
  return html`${statements.map((statement) => statementBlock(edition, words, statement))}`
}

function statementBlock(edition: Edition, words: Words, said: PublishedStatement): Html {
  const source = edition.sources.find(({ id }) => id === said.source)
  const translation = said.quoteLanguage === words.language ? null : said.translation[words.language]
  return html`<figure class="statement stance-${said.stance}" id="statement-${said.id}">
<figcaption><span class="stance">${words.stance[said.stance]}</span>
<a href="sources.html#source-${said.source}"><bdi>${source === undefined ? said.source : words.say(source.name)}</bdi></a> ·
${said.date === null ? words.undated : html`<bdi dir="ltr">${said.date}</bdi>`}</figcaption>
<blockquote lang="${said.quoteLanguage}" dir="${said.quoteLanguage === 'en' ? 'ltr' : 'rtl'}">${said.quote}</blockquote>
${translation === null ? null : html`<p class="translation"><span class="label">${words.translation}</span> ${translation}</p>`}
${said.interest === null ? null : html`<p class="interest"><span class="label">${words.interest}</span> ${words.say(said.interest)}</p>`}
<p class="small">${words.whereItStands}: ${passage(edition, words, said)}</p>
</figure>`
}

function passage(edition: Edition, words: Words, { passage: at }: PublishedStatement): Html {
  const exhibit = edition.exhibits.find(({ id }) => id === at.exhibit)
  const place = at.kind === 'text' ? html`<bdi dir="ltr">${at.start}–${at.end}</bdi>` : html`${words.page} ${at.page}`
  return html`<a href="exhibits.html#exhibit-${at.exhibit}"><bdi>${exhibit?.title ?? at.exhibit}</bdi></a>${words.comma} ${place}`
}

function testLinks(edition: Edition, words: Words, claim: PublishedClaim): Html {
  const tests = edition.tests.filter(({ id }) => claim.tests.includes(id))
  if (tests.length === 0) return html`<p class="none">${words.noTests}</p>`
  return html`<ul class="tests">${tests.map(
    (test) =>
      html`<li><a href="tests.html#test-${test.id}">${words.say(test.title)}</a><br><strong>${words.verdict[test.verdict]}.</strong> ${words.say(test.reason)}</li>`,
  )}</ul>`
}
