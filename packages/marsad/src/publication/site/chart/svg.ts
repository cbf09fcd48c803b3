import { parseHTML } from 'linkedom'
import { spellOutOverrides } from '../bidi-controls.ts'

const namespace = 'http://www.w3.org/2000/svg'

type Attributes = Readonly<Record<string, string | number>>

/** A drawing in the making. */
export interface Drawing {
  readonly document: Document
  /** Appends an element to another, or to the drawing itself. */
  add(tag: string, attributes: Attributes, text?: string, parent?: Element): Element
  /** The drawing as a file: XML, UTF-8. */
  file(): string
}

export function newDrawing(attributes: Attributes): Drawing {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const element = (tag: string, values: Attributes) => {
    const made = document.createElementNS(namespace, tag)
    for (const [key, value] of Object.entries(values)) made.setAttribute(key, String(value))
    return made
  }
  const svg = element('svg', { xmlns: namespace, ...attributes })
  return {
    document,
    add(tag, values, text, parent = svg) {
      const made = parent.appendChild(element(tag, values))
      if (text !== undefined) made.textContent = spellOutOverrides(text)
      return made
    },
    file() {
      return `<?xml version="1.0" encoding="UTF-8"?>\n${asXml(svg.outerHTML)}\n`
    },
  }
}

/** Without what XML cannot carry; the serialiser writes no-break spaces as an entity that only HTML knows. */
function asXml(markup: string): string {
  return markup
    .replaceAll('&nbsp;', '&#160;')
    .toWellFormed()
    .replace(/[^\t\n\u0020-\u007E\u0080-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}
