import { type Html, html } from './html.ts'

/** A name from outside, kept apart from the direction of the sentence it stands in. */
export function name(text: string): Html {
  return html`<bdi>${written(text)}</bdi>`
}

/** The same for places that take no markup: attribute values, titles, labels of a chart. */
export function isolated(text: string): string {
  return `\u2068${written(text)}\u2069`
}

/** Isolates out of balance would let the rest of the sentence in: they are shown by their code point. */
function written(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, (c) => `[U+${c.charCodeAt(0).toString(16).toUpperCase()}]`)
}
