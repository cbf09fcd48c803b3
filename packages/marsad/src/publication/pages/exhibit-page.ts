import type { Edition, PublishedExhibit } from '../edition.ts'
import { type Html, html } from './html.ts'
import { instant, page } from './page.ts'
import type { Words } from './words.ts'

/** The exhibits that statements cite, with their hashes. */
export function exhibitPage(edition: Edition, words: Words): string {
  const content =
    edition.exhibits.length === 0
      ? html`<p class="none">${words.noExhibits}</p>`
      : edition.exhibits.map((exhibit) => exhibitSection(words, exhibit))
  return page(edition, words, 'exhibits', words.exhibits, content)
}

function exhibitSection(words: Words, exhibit: PublishedExhibit): Html {
  const { file } = exhibit
  const isImage = file !== null && exhibit.mediaType.startsWith('image/')
  return html`<article class="exhibit" id="exhibit-${exhibit.id}">
<h2><bdi>${exhibit.title}</bdi></h2>
${isImage ? html`<a href="../${file}"><img class="preview" src="../${file}" alt="${exhibit.title}" loading="lazy"></a>` : null}
<dl class="facts">
<div><dt>SHA-256</dt><dd><bdi dir="ltr" class="code">${exhibit.sha256}</bdi></dd></div>
<div><dt>${words.type}</dt><dd><bdi dir="ltr">${exhibit.mediaType}</bdi></dd></div>
<div><dt>${words.size}</dt><dd><bdi>${exhibit.bytes}</bdi> ${words.bytes}</dd></div>
<div><dt>${words.acquired}</dt><dd><time datetime="${exhibit.acquiredAt}"><bdi dir="ltr">${instant(exhibit.acquiredAt)}</bdi></time></dd></div>
${exhibit.url === null ? null : html`<div><dt>${words.address}</dt><dd><bdi dir="ltr" class="code">${exhibit.url}</bdi></dd></div>`}
<div><dt>${words.copy}</dt><dd>${file === null ? words.onlyHash : html`<a href="../${file}"><bdi dir="ltr" class="code">${file}</bdi></a>`}</dd></div>
</dl>
</article>`
}
