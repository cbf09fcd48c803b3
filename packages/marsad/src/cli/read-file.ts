import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
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

/**
 * Writes a page, whole or not at all, and over nothing that is there.
 *
 * @throws Problem `file-exists`, `file-not-found` for a missing folder, `file-unreadable` where it cannot be written
 */
export function writePage(path: string, page: string): void {
  if (existsSync(path)) throw inTheWay(path)
  if (!existsSync(dirname(path))) throw noFolder(dirname(path))
  const unfinished = `${path}.unfinished`
  try {
    writeFileSync(unfinished, page, { flush: true })
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw notWritten(path, (error as NodeJS.ErrnoException).code ?? 'error')
  }
}

const inTheWay = (path: string): Problem =>
  new Problem('file-exists', {
    file: path,
    what: { en: `${quoted(path)} is there already`, ar: `${quoted(path)} موجود من قبل` },
    remedy: { en: 'name a new file, or remove that one', ar: 'سمِّ ملفاً جديداً أو احذف ذلك الملف' },
  })

const noFolder = (folder: string): Problem =>
  new Problem('file-not-found', {
    file: folder,
    what: { en: `there is no folder ${quoted(folder)}`, ar: `لا يوجد مجلد ${quoted(folder)}` },
    remedy: { en: 'make it first', ar: 'أنشئه أولاً' },
  })

const notWritten = (path: string, code: string): Problem =>
  new Problem('file-unreadable', {
    file: path,
    what: { en: `${quoted(path)} could not be written (${code})`, ar: `تعذّرت كتابة ${quoted(path)} (${code})` },
    remedy: { en: 'name a place where you may write', ar: 'سمِّ موضعاً تستطيع الكتابة فيه' },
  })

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
    .map(([key, one]) => `${key}=${inWords(text, one)}`)
    .join(' ')
}

function inWords(text: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => inWords(text, one)).join('+')
  if (typeof value !== 'object' || value === null || !('start' in value && 'end' in value)) return JSON.stringify(value)
  const { start, end, ...rest } = value as Found
  const more = shown(text, rest)
  return `${quoted(text.slice(start, end))}${more === '' ? '' : ` (${more})`}`
}
