import type { PublishedSource } from '../../edition.ts'
import { anchors, pages } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import { layout } from '../layout.ts'
import { name } from '../names.ts'
import { date, enumeration, fact } from '../parts/values.ts'
import type { View } from '../view.ts'
import { stanceWords } from '../words/claims.ts'
import { reliabilityWords, sourceKindWords, sourceWords } from '../words/exhibits.ts'
import { siteWords } from '../words/site.ts'

type Letter = PublishedSource['reliability']

/** Who said what is published: reliability, ties, interests, and from whom each has its information. */
export function sourcesPage(view: View): string {
  const { edition, say } = view
  const title = say(siteWords.sources)
  return layout(
    view,
    title,
    html`<h1>${title}</h1>
<p class="lead">${say(sourceWords.meaning)}</p>
${
  edition.sources.length === 0
    ? html`<p class="empty">${say(sourceWords.none)}</p>`
    : edition.sources.map((source) => section(view, source))
}
${scale(view)}`,
  )
}

function section(view: View, source: PublishedSource): Html {
  const { say } = view
  const relays = source.relays.map((id) => sourceLink(view, id))
  const relayedBy = view.edition.sources
    .filter((other) => other.relays.includes(source.id))
    .map(({ id }) => sourceLink(view, id))
  return html`<article class="source" id="${anchors.source(source.id)}">
<p class="kicker">${say(sourceKindWords[source.kind])}</p>
<h2>${name(say(source.name))}</h2>
<dl class="facts">
${fact(say(sourceWords.reliability), html`<a href="#${anchors.reliability}"><b>${source.reliability}</b></a> · ${say(reliabilityWords[source.reliability])}`)}
${fact(say(sourceWords.affiliations), affiliations(view, source))}
${fact(say(sourceWords.interests), interests(view, source))}
${fact(say(sourceWords.relays), relays.length === 0 ? say(sourceWords.noRelays) : enumeration(view, relays))}
${relayedBy.length === 0 ? null : fact(say(sourceWords.relayedBy), enumeration(view, relayedBy))}
${fact(say(sourceWords.statements), statements(view, source))}
</dl></article>`
}

function sourceLink(view: View, id: string): Html {
  const source = view.source(id)
  return source === null ? name(id) : html`<a href="#${anchors.source(id)}">${name(view.say(source.name))}</a>`
}

function affiliations(view: View, source: PublishedSource): Html | string {
  if (source.affiliations.length === 0) return view.say(sourceWords.noAffiliations)
  return html`<ul>${source.affiliations.map(({ text, since, until }) => {
    const time = since === null && until === null ? null : `${since ?? '..'}/${until ?? '..'}`
    return html`<li>${view.say(text)}${time === null ? null : html` (${date(view, time)})`}</li>`
  })}</ul>`
}

function interests(view: View, source: PublishedSource): Html | string {
  if (source.interests.length === 0) return view.say(sourceWords.noInterests)
  return html`<ul>${source.interests.map((interest) => html`<li>${view.say(interest)}</li>`)}</ul>`
}

function statements(view: View, source: PublishedSource): Html | string {
  const said = view.edition.claims.flatMap((claim) =>
    claim.statements
      .filter((statement) => statement.source === source.id)
      .map(({ id, stance, date: day }) => {
        const when = day === null ? null : html` (${date(view, day)})`
        return html`<li><a href="${view.link(pages.claim(claim.id), anchors.statement(id))}">${view.say(stanceWords[stance])}</a>${when}</li>`
      }),
  )
  return said.length === 0 ? view.say(sourceWords.noStatements) : html`<ul>${said}</ul>`
}

function scale(view: View): Html {
  const { say } = view
  const letters = Object.keys(reliabilityWords) as Letter[]
  return html`<section id="${anchors.reliability}"><h2>${say(sourceWords.scale)}</h2>
<p>${say(sourceWords.scaleMeaning)}</p>
<dl class="facts letters">${letters.map((letter) => fact(letter, say(reliabilityWords[letter])))}</dl></section>`
}
