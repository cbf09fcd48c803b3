import { posix } from 'node:path'
import type { Language } from '#problems'

/** Each chart exists in two widths and for two colours of paper, so that it needs no style sheet of its own. */
export const chartSizes = ['wide', 'narrow'] as const
export const chartTones = ['light', 'dark'] as const
export type ChartSize = (typeof chartSizes)[number]
export type ChartTone = (typeof chartTones)[number]

/** Where the pages and pictures of the site are, relative to its root. */
export const addresses = {
  door: 'index.html',
  style: 'style.css',
  icon: 'icon.svg',
  chart: (test: string, language: Language, size: ChartSize, tone: ChartTone) =>
    `charts/${inAddress(test)}.${language}.${size}.${tone}.svg`,
} as const

/** Pages that exist in each language, relative to the folder of the language. */
export const pages = {
  overview: 'index.html',
  exhibits: 'exhibits.html',
  sources: 'sources.html',
  verification: 'verify.html',
  claim: (id: string) => `claims/${inAddress(id)}.html`,
  test: (id: string) => `tests/${inAddress(id)}.html`,
} as const

/** Ids of elements that other pages link to. */
export const anchors = {
  statement: (id: string) => `statement-${inAddress(id)}`,
  exhibit: (id: string) => `exhibit-${inAddress(id)}`,
  source: (id: string) => `source-${inAddress(id)}`,
  test: (id: string) => `test-${inAddress(id)}`,
  asserting: 'asserting',
  denying: 'denying',
  opinions: 'opinions',
  counts: 'counts',
  specification: 'specification',
  guards: 'guards',
  checkpoint: 'checkpoint',
  grades: 'grades',
  reliability: 'reliability',
} as const

/** A link from one path of the site to another: relative, so that the folder works wherever it is put. */
export function relativeLink(from: string, to: string, fragment?: string): string {
  const path = from === to && fragment !== undefined ? '' : posix.relative(posix.dirname(from), to)
  const address = path.split('/').map(encodeURIComponent).join('/')
  return fragment === undefined ? address : `${address}#${encodeURIComponent(fragment)}`
}

/** Whether a published file's name stays inside the site: no scheme, no root, no way up. */
export function staysInside(file: string): boolean {
  return (
    !/^[a-z][a-z0-9+.-]*:|\\/i.test(file) && file.split('/').every((part) => part !== '' && !/^\.{1,2}$/.test(part))
  )
}

/** An id as part of an address: two ids never share one, and none can name a folder. */
function inAddress(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/g, (char) => `_${char.charCodeAt(0).toString(16)}_`)
}
