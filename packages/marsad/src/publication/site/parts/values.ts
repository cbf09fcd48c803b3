import { type Html, html } from '../html.ts'
import type { View } from '../view.ts'
import { dateInWords } from '../words/dates.ts'

/** A date as EDTF has it: in words where words can say it, otherwise as it stands. */
export function date(view: View, edtf: string): Html {
  const words = dateInWords(edtf)
  if (words === null) return html`<code dir="ltr">${edtf}</code>`
  const isSingle = !edtf.includes('/')
  return isSingle
    ? html`<time datetime="${edtf}">${view.say(words)}</time>`
    : html`<span title="${edtf}">${view.say(words)}</span>`
}

/** A hash, an address, an identifier: written from left to right, and broken where the line ends. */
export function code(text: string): Html {
  return html`<code class="long" dir="ltr">${text}</code>`
}

/** One thing after another in a sentence, with the comma of the language. */
export function enumeration(view: View, items: readonly Html[]): Html {
  return html`${items.map((item, i) => (i === 0 ? item : [view.comma, item]))}`
}

/** A row of a list of facts. */
export function fact(term: string, description: Html | string): Html {
  return html`<div><dt>${term}</dt><dd>${description}</dd></div>`
}
