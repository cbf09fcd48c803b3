import { spellOutControls } from './bidi-controls.ts'
import { type Html, html } from './html.ts'

/** A name from outside, kept apart from the direction of the sentence it stands in. */
export function name(text: string): Html {
  return html`<bdi>${spellOutControls(text)}</bdi>`
}

/** The same for places that take no markup: attribute values, titles, labels of a chart. */
export function isolated(text: string): string {
  return `\u2068${spellOutControls(text)}\u2069`
}
