import { spellOutOverrides } from './bidi-controls.ts'

declare const made: unique symbol

/** Markup that is safe to write out. Only `html` makes it: text of any other origin is escaped on its way in. */
export interface Html {
  readonly [made]: true
  readonly markup: string
}

/** What may stand between the tags: text, markup made before, lists of both, or nothing. */
export type Piece = string | number | Html | null | readonly Piece[]

const known = new WeakSet<object>()

/**
 * Markup from a template. Text put into it is escaped; markup made by `html` is kept; null leaves nothing behind.
 * Attribute values must stand in double quotes and take text only.
 *
 * @throws Error where a template puts something into a place where it could not be kept safe
 * @example html`<a href="${address}">${title}</a>`
 */
export function html(template: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let markup = template[0] ?? ''
  let written = markup
  for (const [i, piece] of pieces.entries()) {
    markup += fit(piece, placeAfter(written))
    markup += template[i + 1] ?? ''
    written += template[i + 1] ?? ''
  }
  const result = { markup } as Html
  known.add(result)
  return result
}

/**
 * A style sheet within the page, for pages that stand alone.
 *
 * @throws Error where the sheet would close its own element
 */
export function styleElement(sheet: string): Html {
  if (/<\//.test(sheet)) throw new Error('a style sheet cannot hold the beginning of a closing tag')
  const result = { markup: `<style>\n${sheet}</style>` } as Html
  known.add(result)
  return result
}

/** Text as HTML and XML can carry it, in element content and in quoted attributes alike. */
export function escapeText(text: string): string {
  return spellOutOverrides(text)
    .toWellFormed()
    .replace(/[&<>"'\r]/g, (char) => entities[char] ?? '')
    .replace(forbidden, '\uFFFD')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // parsers turn a bare one into a line feed, and a quote must stay as it was
  '\r': '&#13;',
}

/** Characters that XML 1.0 does not admit, and C1 controls, which HTML parsers change. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g

type Place = 'content' | 'tag' | 'value'

/** Where the next piece would stand, from the template's own text before it: pieces are escaped and change nothing. */
function placeAfter(written: string): Place {
  const tag = written.lastIndexOf('<')
  const inside = written.slice(Math.max(tag, 0))
  if (tag === -1 || /^<[^"]*(?:"[^"]*"[^"]*)*>/.test(inside)) return 'content'
  return (inside.match(/"/g) ?? []).length % 2 === 1 ? 'value' : 'tag'
}

function fit(piece: Piece, place: Place): string {
  if (piece === null) return ''
  if (isList(piece)) return piece.map((part) => fit(part, place)).join('')
  if (typeof piece === 'object') {
    if (!known.has(piece)) throw new Error('only html makes markup')
    if (place === 'value') throw new Error('markup cannot stand in an attribute value')
    return piece.markup
  }
  if (place === 'tag') throw new Error('text in a tag must stand in the quotes of an attribute value')
  return escapeText(String(piece))
}

function isList(piece: Piece): piece is readonly Piece[] {
  return Array.isArray(piece)
}
