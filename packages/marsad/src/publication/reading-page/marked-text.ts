import type { TextReading } from '#reading'
import { type Html, html } from '../site/html.ts'
import type { Place } from './notes.ts'

/** How a stretch of the text is marked: by what was read there. */
type Mark = Place & { readonly name: string }

/** Places of a reading that are marked in the text, each with the name of its style. */
export function marksOf(reading: TextReading): Mark[] {
  const mark = (name: string, place: Place | null): Mark[] =>
    place === null || place.end <= place.start ? [] : [{ name, start: place.start, end: place.end }]
  const { times, numbers, names, quotes, statements, claims, evidence, incidents, warnings } = reading
  return [
    ...times.flatMap((one) => mark('times', one)),
    ...numbers.flatMap((one) => mark('numbers', one)),
    ...names.flatMap((one) => mark('names', one)),
    ...quotes.flatMap((one) => mark('quotes', one.content)),
    ...claims.flatMap((one) => mark('claims', one)),
    ...evidence.flatMap((one) => mark('evidence', one)),
    ...incidents.flatMap((one) => mark('incidents', one)),
    ...warnings.flatMap((one) => mark('warnings', one)),
    ...statements.flatMap(({ speaker, verb, stance, content }) => [
      ...mark('speaker', speaker),
      ...mark(`verb ${stance}`, verb),
      ...mark(stance === 'denies' ? 'denied' : 'said', content),
    ]),
  ]
}

/**
 * The text from `start` to `end`, cut wherever a mark begins or ends; each piece carries the styles of all marks on it and
 * an anchor at its offset, so that notes can lead to it.
 */
export function markedText(text: string, { start, end }: Place, marks: readonly Mark[]): Html {
  const here = marks.filter((mark) => mark.start < end && mark.end > start)
  const cuts = [...new Set([start, end, ...here.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b)
  return html`${cuts.slice(1).map((to, k) => piece(text, { start: cuts[k] as number, end: to }, here))}`
}

function piece(text: string, { start, end }: Place, marks: readonly Mark[]): Html {
  const words = text.slice(start, end)
  const styles = [...new Set(marks.filter((mark) => mark.start <= start && end <= mark.end).map(({ name }) => name))]
  return styles.length === 0
    ? html`${words}`
    : html`<span class="${styles.join(' ')}" id="${anchorOf(start)}">${words}</span>`
}

/** Where in the page the text’s offset is marked. */
export const anchorOf = (offset: number): string => `at-${offset}`
