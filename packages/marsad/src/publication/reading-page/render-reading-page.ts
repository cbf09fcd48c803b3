import { readFileSync } from 'node:fs'
import type { Language } from '#problems'
import type { TextReading } from '#reading'
import { type Html, html, styleElement } from '../site/html.ts'
import { htmlDocument } from '../site/layout.ts'
import { directionOf } from '../site/view.ts'
import { anchorOf, markedText, marksOf } from './marked-text.ts'
import { type Note, notesOf, type Part, type Place } from './notes.ts'
import { type Layer, layerWords, noteWords, pageWords } from './words.ts'

export interface ReadingPage {
  /** What the text is called: a file’s name, an exhibit’s title. */
  readonly title: string
  readonly text: string
  readonly reading: TextReading
  /** ISO day it was read as published on; null where none was given. */
  readonly publishedAt: string | null
  /** Language of everything but the text itself. */
  readonly language: Language
}

const style = readFileSync(new URL('./reading-page.css', import.meta.url), 'utf8')
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
const layers = Object.keys(layerWords) as Layer[]

/** One page that stands alone: the text with its annotations marked, and beside each paragraph what was read in it. */
export function renderReadingPage({ title, text, reading, publishedAt, language }: ReadingPage): string {
  const say = (words: Record<Language, string>) => words[language]
  const paragraphs = paragraphsOf(text)
  const notes = byParagraph(paragraphs, notesOf(reading), ({ start }) => start + 1)
  const marks = byParagraph(paragraphs, marksOf(reading), ({ end }) => end)
  const present = layers.filter((layer) => reading[layer].length > 0)
  return htmlDocument({
    language,
    title: `${title} · ${say(pageWords.title)}`,
    policy,
    head: styleElement(style),
    body: html`<header>
<h1><bdi>${title}</bdi></h1>
<p>${say(pageWords.machine)}</p>
<p>${publishedAt === null ? say(pageWords.unpublished) : html`${say(pageWords.published)} <bdi dir="ltr">${publishedAt}</bdi>.`}</p>
${present.length === 0 ? html`<p><strong>${say(pageWords.nothing)}</strong></p>` : legend(present, reading, language)}
</header>
<main>
${paragraphs.map(
  (paragraph, k) => html`<section>
<p class="text" lang="${reading.language}" dir="${directionOf(reading.language)}">${markedText(text, paragraph, marks[k] ?? [])}</p>
<ol class="notes" aria-label="${say(pageWords.notes)}">${(notes[k] ?? []).map((one) => noteItem(one, text, reading.language, language))}</ol>
</section>
`,
)}
</main>`,
  })
}

/** Boxes that show and hide a layer, in the text and in the notes, without a script. */
function legend(present: readonly Layer[], reading: TextReading, language: Language): Html {
  return html`<fieldset><legend>${pageWords.show[language]}</legend>
${present.map(
  (layer) =>
    html`<label class="of-${layer}"><input type="checkbox" id="show-${layer}" checked> <span>${layerWords[layer][language]}</span> <small>${reading[layer].length}</small></label>
`,
)}</fieldset>`
}

function noteItem(note: Note, text: string, from: string, language: Language): Html {
  const shown = (part: Part) => partOf(part, text, from, language)
  return html`<li class="of-${note.layer}">
<p><b>${noteWords[note.layer][language]}</b> ${note.layer === 'statements' ? null : quoted(note, text, from)} ${note.head.map((part) => html`<span class="head">${shown(part)}</span> `)}</p>
${note.parts.length === 0 ? null : html`<dl>${note.parts.map(([name, parts]) => html`<div><dt>${name[language]}</dt><dd>${parts.map((part) => html`<span class="part">${shown(part)}</span> `)}</dd></div>`)}</dl>`}
${note.rule === null ? null : html`<p class="rule">${pageWords.rule[language]} <code dir="ltr">${note.rule}</code> · ${pageWords.confidence[language]} <bdi dir="ltr">${(note.confidence ?? 0).toFixed(2)}</bdi></p>`}
</li>
`
}

function partOf(part: Part, text: string, from: string, language: Language): Html {
  if ('place' in part) return quoted(part.place, text, from)
  if ('word' in part) return html`${part.word[language]}`
  return html`<bdi>${part.value}</bdi>`
}

const longestQuote = 160

/** The words of the text, as a link to where they stand; a long passage by its beginning and its end. */
function quoted(place: Place, text: string, from: string): Html {
  const words = text.slice(place.start, place.end)
  const short = words.length <= longestQuote ? words : `${words.slice(0, 100)} … ${words.slice(-50)}`
  return html`<a href="#${anchorOf(place.start)}" lang="${from}" dir="auto">${short}</a>`
}

/** Paragraphs: what stands between line breaks, as long as anything does. */
function paragraphsOf(text: string): Place[] {
  const found: Place[] = []
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+/g))
    if (line.trim() !== '') found.push({ start: index, end: index + line.length })
  return found
}

/** For each paragraph what lies in it, up to where `endOf` says it ends: a statement may run over several. */
function byParagraph<Item extends Place>(
  paragraphs: readonly Place[],
  items: readonly Item[],
  endOf: (item: Item) => number,
): Item[][] {
  const found: Item[][] = paragraphs.map(() => [])
  for (const item of items) {
    const end = endOf(item)
    for (
      let k = paragraphAt(paragraphs, item.start);
      k < paragraphs.length && (paragraphs[k] as Place).start < end;
      k++
    )
      found[k]?.push(item)
  }
  return found
}

/** Index of the first paragraph that ends behind the offset. */
function paragraphAt(paragraphs: readonly Place[], offset: number): number {
  let [low, high] = [0, paragraphs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle] as Place).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
