import { type Language, languages } from '#problems'
import type { Edition } from '../../edition.ts'
import { addresses, pages, relativeLink } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import { htmlDocument, instant, linked, sitePolicy } from '../layout.ts'
import { directionOf } from '../view.ts'
import { editionNumber, siteWords } from '../words/site.ts'

/** The first page: both languages side by side, and nothing to choose for the reader. */
export function doorPage(edition: Edition): string {
  return htmlDocument({
    language: 'ar',
    title: `${edition.title.ar} · ${edition.title.en}`,
    policy: sitePolicy,
    head: linked(addresses.icon, addresses.style),
    body: html`<main id="content" class="door">
${[...languages].reverse().map((language) => half(edition, language))}
</main>`,
  })
}

function half(edition: Edition, language: Language): Html {
  const address = relativeLink(addresses.door, `${language}/${pages.overview}`)
  return html`<section lang="${language}" dir="${directionOf(language)}">
<p class="kicker">${edition.investigation.name[language]}</p>
<h1>${edition.title[language]}</h1>
<p class="lead">${siteWords.howItWorks[language]}</p>
<p class="kicker">${editionNumber(edition.number)[language]} · ${siteWords.sealed[language]} ${instant(edition.sealedAt)}</p>
<p><a class="enter" href="${address}" hreflang="${language}">${siteWords.readIn[language]}</a></p>
</section>`
}
