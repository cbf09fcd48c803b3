import { readFileSync, statSync } from 'node:fs'
import type { Marsad } from '#marsad'
import { Problem, quoted } from '#problems'

type Reading = Awaited<ReturnType<Marsad['readText']>>

interface Found {
  readonly start: number
  readonly end: number
}

/** The text of a file beside the investigation; null where there is no such file. */
export function textOfFile(path: string): string | null {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch {
    throw new Problem('file-not-utf8', {
      file: path,
      what: { en: `${quoted(path)} is not UTF-8 text`, ar: `${quoted(path)} ليس نصاً بترميز UTF-8` },
      remedy: {
        en: 'save it as UTF-8; PDF and web pages are read after “marsad archive add”',
        ar: 'احفظه بترميز UTF-8؛ وتُقرأ ملفات PDF وصفحات الويب بعد «marsad archive add»',
      },
    })
  }
}

/** What was read, in order of the text, a line each: where, what, by which rule, how surely, the words. */
export function explain(text: string, reading: Reading): string[] {
  const { language: _, ...lists } = reading
  const layers = Object.entries(lists).flatMap(([layer, list]: [string, readonly Found[]]) =>
    list.map((annotation) => ({ layer, annotation })),
  )
  return layers
    .toSorted((a, b) => a.annotation.start - b.annotation.start || b.annotation.end - a.annotation.end)
    .map(({ layer, annotation }) => {
      const { start, end, ...rest } = annotation
      const { rule = '', confidence, ...value } = rest as { rule?: string; confidence?: number }
      const sure = confidence === undefined ? '' : confidence.toFixed(2)
      return `${start}–${end}  ${layer}  ${shown(text, value)}  ${rule}  ${sure}  ${quoted(text.slice(start, end))}`
    })
}

/** The value of an annotation with its spans as their words; what is empty is left out. */
function shown(text: string, value: object): string {
  return Object.entries(value)
    .filter(([, one]) => one !== null && one !== false && !(Array.isArray(one) && one.length === 0))
    .map(([key, one]) => {
      const isSpan = typeof one === 'object' && 'start' in one && 'end' in one
      return `${key}=${isSpan ? quoted(text.slice(one.start, one.end)) : JSON.stringify(one)}`
    })
    .join(' ')
}
