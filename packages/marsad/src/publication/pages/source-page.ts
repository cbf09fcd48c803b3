import type { Edition, PublishedSource } from '../edition.ts'
import { type Html, html } from './html.ts'
import { page } from './page.ts'
import type { Words } from './words.ts'

/** The sources: how reliable, whose, with what interests, and from whom they have what they say. */
export function sourcePage(edition: Edition, words: Words): string {
  const content =
    edition.sources.length === 0
      ? html`<p class="none">${words.noSources}</p>`
      : edition.sources.map((source) => sourceSection(edition, words, source))
  return page(edition, words, 'sources', words.sources, content)
}

function sourceSection(edition: Edition, words: Words, source: PublishedSource): Html {
  const relayed = edition.sources.filter(({ id }) => source.relays.includes(id))
  const list = (items: readonly Html[]): Html =>
    items.length === 0 ? html`${words.none}` : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
  return html`<article class="source" id="source-${source.id}">
<h2><bdi>${words.say(source.name)}</bdi></h2>
<dl class="facts">
<div><dt>${words.kind}</dt><dd>${words.kindOf[source.kind]}</dd></div>
<div><dt>${words.reliability}</dt><dd><strong>${source.reliability}</strong>: ${words.reliabilityOf[source.reliability]}</dd></div>
<div><dt>${words.affiliations}</dt><dd>${list(source.affiliations.map(({ text, since, until }) => html`${words.say(text)}${since === null && until === null ? null : html` (<bdi dir="ltr">${since ?? '…'}–${until ?? '…'}</bdi>)`}`))}</dd></div>
<div><dt>${words.interests}</dt><dd>${list(source.interests.map((text) => html`${words.say(text)}`))}</dd></div>
<div><dt>${words.relays}</dt><dd>${list(relayed.map(({ id, name }) => html`<a href="#source-${id}"><bdi>${words.say(name)}</bdi></a>`))}</dd></div>
</dl>
</article>`
}
