import type { Edition } from '../edition.ts'
import { type Html, html, type Part } from './html.ts'
import type { Words } from './words.ts'

export type PageName = 'index' | 'tests' | 'exhibits' | 'sources' | 'verify'

/** A whole page: the frame every page of a language has around its content. Paths are relative, for reading from disk. */
export function page(edition: Edition, words: Words, name: PageName, title: string, content: Part): string {
  const other = words.language === 'ar' ? 'en' : 'ar'
  const nav: [PageName, string][] = [
    ['index', words.claims],
    ['tests', words.tests],
    ['exhibits', words.exhibits],
    ['sources', words.sources],
    ['verify', words.verify],
  ]
  const link = ([target, label]: [PageName, string]): Html =>
    target === name
      ? html`<a href="${target}.html" aria-current="page">${label}</a>`
      : html`<a href="${target}.html">${label}</a>`
  return `<!doctype html>\n${
    html`<html lang="${words.language}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'">
<meta name="referrer" content="no-referrer">
<title>${title} · ${words.say(edition.title)}</title>
<link rel="stylesheet" href="../style.css">
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header>
<p class="name">${words.say(edition.title)}</p>
<p class="seal">${words.edition} ${edition.number}${words.comma} ${words.sealed} <time datetime="${edition.sealedAt}"><bdi dir="ltr">${instant(edition.sealedAt)}</bdi></time></p>
<nav>${nav.map(link)}<a href="../${other}/${name}.html" lang="${other}" hreflang="${other}" class="language">${words.otherLanguage}</a></nav>
</header>
<main id="content">
<h1>${title}</h1>
${content}
</main>
<footer><p>${words.madeBy} <bdi dir="ltr">${edition.program.name} ${edition.program.version}</bdi> · <a href="verify.html">${words.verify}</a></p></footer>
</body>
</html>
`.markup
  }`
}

/** A UTC instant for reading, to the minute. */
export function instant(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`
}
