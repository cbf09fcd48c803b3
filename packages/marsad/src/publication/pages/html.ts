/** Markup that needs no escaping any more; only `html` makes it. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

export type Part = Html | string | number | null | readonly Part[]

/** Builds markup from a template: everything put into it is escaped, unless it is markup itself. Null is nothing. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(template.map((text, i) => text + (i < parts.length ? markupOf(parts[i] as Part) : '')).join(''))
}

function markupOf(part: Part): string {
  if (part === null) return ''
  if (part instanceof Html) return part.markup
  if (Array.isArray(part)) return part.map(markupOf).join('')
  return escapeText(String(part))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Safe inside an element and inside a quoted attribute. Bytes that markup cannot carry are made visible. */
export function escapeText(text: string): string {
  return text
    .replace(/[&<>"']/g, (char) => entities[char] as string)
    .replace(/[^\P{Cc}\t\n\r]/gu, '\ufffd')
    .toWellFormed()
}
