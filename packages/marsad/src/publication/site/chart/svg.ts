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
      if (text !== undefined) made.textContent = inXml(text)
      return made
    },
    file() {
      return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.outerHTML}\n`
    },
  }
}

/** Text without what XML cannot carry, and without the no-break space, which the serialiser writes as an HTML entity. */
function inXml(text: string): string {
  return spellOutOverrides(text)
    .toWellFormed()
    .replace(/\u00A0/g, ' ')
    .replace(/[^\t\n\u0020-\u007E\u0080-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}
