import type { Bilingual } from '#problems'
import { addresses, anchors, pages } from './addresses.ts'
import { type Html, html, type Piece } from './html.ts'
import { directionOf, type View } from './view.ts'
import { counted } from './words/counting.ts'
import { instantInWords } from './words/dates.ts'
import { editionNumber, siteWords } from './words/site.ts'

/** Nothing is loaded but from the folder itself, nothing runs, nothing is sent. */
export const sitePolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'"

export interface DocumentParts {
  readonly language: string
  readonly title: string
  /** Content security policy. */
  readonly policy: string
  /** Styles and icon: linked, or within the page. */
  readonly head: Piece
  readonly body: Piece
}

/** A whole document, with the head that every page has. */
export function htmlDocument({ language, title, policy, head, body }: DocumentParts): string {
  const page = html`<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`
  return `<!doctype html>\n${page.markup}`
}

/** Icon and style sheet, for pages of a site. */
export const linked = (icon: string, style: string): Html =>
  html`<link rel="icon" type="image/svg+xml" href="${icon}">
<link rel="stylesheet" href="${style}">`

/** A page of one language: the same head, navigation and foot on each. */
export function layout(view: View, title: string, content: Piece): string {
  const { edition, language, say } = view
  const editionTitle = say(edition.title)
  return htmlDocument({
    language,
    title: title === editionTitle ? title : `${title} · ${editionTitle}`,
    policy: sitePolicy,
    head: linked(view.file(addresses.icon), view.file(addresses.style)),
    body: html`<a class="skip" href="#content">${say(siteWords.skip)}</a>
<header class="masthead">
<p class="edition"><a href="${view.link(pages.overview)}">${editionTitle}</a> <span>${say(editionNumber(edition.number))}</span></p>
${languageSwitch(view)}
<nav aria-label="${say(siteWords.navigation)}"><ul>${navigation.map(([page, words]) => navigationItem(view, page, words))}</ul></nav>
</header>
<main id="content">
${content}
</main>
${foot(view)}`,
  })
}

const navigation: readonly (readonly [string, Bilingual])[] = [
  [pages.overview, siteWords.overview],
  [pages.exhibits, siteWords.exhibits],
  [pages.sources, siteWords.sources],
  [pages.verification, siteWords.verification],
]

function navigationItem(view: View, page: string, words: Bilingual): Html {
  const isHere = page === view.page ? html` aria-current="page"` : null
  return html`<li><a href="${view.link(page)}"${isHere}>${view.say(words)}</a></li>`
}

/** To the same page in the other language. */
function languageSwitch(view: View): Html {
  const other = view.language === 'ar' ? 'en' : 'ar'
  const address = view.file(`${other}/${view.page}`)
  const label = siteWords.languageName[other]
  return html`<p class="language"><a href="${address}" lang="${other}" hreflang="${other}" dir="${directionOf(other)}">${label}</a></p>`
}

function foot(view: View): Html {
  const { edition, say } = view
  const checkpoint = view.link(pages.verification, anchors.checkpoint)
  return html`<footer>
<p>${say(editionNumber(edition.number))} · ${say(siteWords.sealed)} ${instant(edition.sealedAt)} ·
<a href="${checkpoint}">${say(counted.entries(edition.checkpoint.size))}</a> ·
${say(siteWords.madeWith)} <bdi dir="ltr">${edition.program.name} ${edition.program.version}</bdi></p>
<p>${say(siteWords.bothLanguages)}</p>
</footer>`
}

export function instant(at: string): Html {
  return html`<time dir="ltr" datetime="${at}">${instantInWords(at)}</time>`
}
