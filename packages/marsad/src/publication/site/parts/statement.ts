import type { PublishedPassage, PublishedStatement } from '../../edition.ts'
import { anchors, pages } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import { name } from '../names.ts'
import { directionOf, type View } from '../view.ts'
import { characters, partOfPage, stanceWords, statementWords } from '../words/claims.ts'
import { reliabilityWords } from '../words/exhibits.ts'
import { date } from './values.ts'

/** What a source said, in its own words and direction, with what a reader needs to judge it and to find it. */
export function statement(view: View, said: PublishedStatement): Html {
  const { say } = view
  return html`<article class="statement" id="${anchors.statement(said.id)}">
<header>
<p class="stance">${say(stanceWords[said.stance])}</p>
<h4>${speaker(view, said)}</h4>
<p class="when">${said.date === null ? say(statementWords.undated) : date(view, said.date)}</p>
</header>
<p class="label">${say(statementWords.originalIn[said.quoteLanguage])}</p>
<blockquote lang="${said.quoteLanguage}" dir="${directionOf(said.quoteLanguage)}"><p>${said.quote}</p></blockquote>
${translation(view, said)}
${said.interest === null ? null : html`<p class="interest"><strong>${say(statementWords.interest)}:</strong> ${say(said.interest)}</p>`}
${place(view, said.passage)}
${context(view, said)}
</article>`
}

function speaker(view: View, said: PublishedStatement): Html {
  const source = view.source(said.source)
  if (source === null) return html`${view.say(statementWords.unknownSource)}`
  const { reliability } = source
  return html`<a href="${view.link(pages.sources, anchors.source(source.id))}">${name(view.say(source.name))}</a>
<span class="reliability">${view.say(statementWords.reliability)}: <bdi>${reliability}</bdi> (${view.say(reliabilityWords[reliability])})</span>`
}

function translation(view: View, { quoteLanguage, translation }: PublishedStatement): Html | null {
  if (quoteLanguage === view.language) return null
  const text = translation[view.language]
  if (text === null) return html`<p class="label">${view.say(statementWords.noTranslation)}</p>`
  return html`<div class="translation"><p class="label">${view.say(statementWords.translation)}</p><p>${text}</p></div>`
}

function place(view: View, passage: PublishedPassage): Html {
  const { say } = view
  const exhibit = view.exhibit(passage.exhibit)
  const where = passage.kind === 'text' ? characters(passage.start, passage.end) : partOfPage(passage.page)
  const what =
    exhibit === null
      ? html`${say(statementWords.unknownExhibit)}`
      : html`<a href="${view.link(pages.exhibits, anchors.exhibit(exhibit.id))}">${name(exhibit.title)}</a>`
  return html`<p class="passage">${say(statementWords.stands)}: ${what} <span>(${say(where)})</span></p>`
}

function context(view: View, { passage, quote, quoteLanguage }: PublishedStatement): Html | null {
  if (passage.kind !== 'text' || passage.prefix + passage.suffix === '') return null
  const { prefix, suffix } = passage
  return html`<details><summary>${view.say(statementWords.context)}</summary>
<p class="context" lang="${quoteLanguage}" dir="${directionOf(quoteLanguage)}">…${prefix}<mark>${quote}</mark>${suffix}…</p></details>`
}
