import type { PublishedExhibit, PublishedPassage, PublishedStatement } from '../../edition.ts'
import { anchors, pages, staysInside } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import { instant, layout } from '../layout.ts'
import { isolated, name } from '../names.ts'
import { code, enumeration, fact } from '../parts/values.ts'
import type { View } from '../view.ts'
import { stanceWords } from '../words/claims.ts'
import { counted } from '../words/counting.ts'
import { exhibitWords, imageOf } from '../words/exhibits.ts'
import { siteWords } from '../words/site.ts'

/** Every exhibit: what it is, since when it is held, the hash that names it, its copy if one is published, who cites it. */
export function exhibitsPage(view: View): string {
  const { edition, say } = view
  const title = say(siteWords.exhibits)
  return layout(
    view,
    title,
    html`<h1>${title}</h1>
<p class="lead">${say(exhibitWords.meaning)}</p>
${
  edition.exhibits.length === 0
    ? html`<p class="empty">${say(exhibitWords.none)}</p>`
    : edition.exhibits.map((exhibit) => section(view, exhibit))
}`,
  )
}

interface Citation {
  readonly claim: string
  readonly statement: PublishedStatement
}

function section(view: View, exhibit: PublishedExhibit): Html {
  const { say } = view
  const citations = view.edition.claims.flatMap(({ id, statements }) =>
    statements
      .filter(({ passage }) => passage.exhibit === exhibit.id)
      .map((statement): Citation => ({ claim: id, statement })),
  )
  const file = exhibit.file !== null && staysInside(exhibit.file) ? exhibit.file : null
  return html`<article class="exhibit" id="${anchors.exhibit(exhibit.id)}">
<h2>${name(exhibit.title)}</h2>
${file !== null && exhibit.mediaType.startsWith('image/') ? preview(view, exhibit, file, citations) : null}
<dl class="facts">
${fact(say(exhibitWords.type), code(exhibit.mediaType))}
${fact(say(exhibitWords.size), say(counted.bytes(exhibit.bytes)))}
${fact(say(exhibitWords.acquired), instant(exhibit.acquiredAt))}
${fact(say(exhibitWords.from), exhibit.url === null ? say(exhibitWords.noAddress) : code(exhibit.url))}
${fact(say(exhibitWords.hash), code(exhibit.sha256))}
${fact(say(exhibitWords.copy), copy(view, exhibit, file))}
${fact(say(exhibitWords.id), code(exhibit.id))}
${fact(
  say(exhibitWords.citedBy),
  citations.length === 0
    ? say(exhibitWords.notCited)
    : enumeration(
        view,
        citations.map((cited) => citation(view, cited)),
      ),
)}
</dl></article>`
}

function copy(view: View, { mediaType }: PublishedExhibit, file: string | null): Html {
  const { say } = view
  if (file === null) return html`${say(exhibitWords.onlyHash)}`
  const note = mediaType.startsWith('image/') ? null : html` ${say(exhibitWords.textCopy)}`
  return html`<a href="${view.file(file)}">${say(exhibitWords.openCopy)}</a>.${note}`
}

function citation(view: View, { claim, statement }: Citation): Html {
  const source = view.source(statement.source)
  const address = view.link(pages.claim(claim), anchors.statement(statement.id))
  const who = source === null ? statement.source : view.say(source.name)
  return html`<a href="${address}">${name(who)} (${view.say(stanceWords[statement.stance])})</a>`
}

/** The image, with the quoted passages marked on it: rectangles are fractions of the page, whatever size it is shown at. */
function preview(view: View, exhibit: PublishedExhibit, file: string, citations: readonly Citation[]): Html {
  const rectangles = citations.flatMap(({ statement: { passage } }) => (passage.kind === 'rectangle' ? [passage] : []))
  return html`<figure class="preview">
<a href="${view.file(file)}"><img src="${view.file(file)}" alt="${view.say(imageOf(isolated(exhibit.title)))}">
${rectangles.length === 0 ? null : html`<svg aria-hidden="true" focusable="false">${rectangles.map(rectangle)}</svg>`}</a>
${rectangles.length === 0 ? null : html`<figcaption>${view.say(exhibitWords.marked)}</figcaption>`}
</figure>`
}

function rectangle({ x, y, width, height }: Extract<PublishedPassage, { kind: 'rectangle' }>): Html {
  const part = (fraction: number) => `${fraction * 100}%`
  return html`<rect x="${part(x)}" y="${part(y)}" width="${part(width)}" height="${part(height)}"/>`
}
