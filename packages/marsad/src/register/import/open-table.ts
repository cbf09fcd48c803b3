import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { looksLikeHtml, openOriginal } from '#archive'
import { Problem } from '#problems'
import { type TableRow, tableRows } from './table-rows.ts'

/**
 * Reads a CSV file, plain or gzip (told by its bytes, not its name).
 *
 * @throws Problem for what is no such file: see `openOriginal`; `file-is-html`, `file-truncated`, `file-unreadable`
 */
export async function* openTable(path: string): AsyncGenerator<readonly TableRow[]> {
  const { file, start } = await openOriginal(path)
  try {
    if (looksLikeHtml(start)) throw html(path)
    const bytes = file.createReadStream({ start: 0, autoClose: false, highWaterMark: 1 << 15 })
    const isGzip = start[0] === 0x1f && start[1] === 0x8b
    // small chunks: between them the database is handed what the last one became
    const content = isGzip ? pipeline(bytes, createGunzip({ chunkSize: 1 << 15 }), () => {}) : bytes
    let isFirst = true
    for await (const rows of tableRows(content)) {
      const first = rows[0]
      if (isFirst && first !== undefined && 'fields' in first && looksLikeHtml(Buffer.from(first.fields.join(',')))) {
        throw html(path)
      }
      isFirst = false
      yield rows
    }
    if (isFirst) throw empty(path)
  } catch (error) {
    throw translate(error, path)
  } finally {
    await file.close()
  }
}

function translate(error: unknown, path: string): unknown {
  if (error instanceof Problem) return error.at({ file: path })
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (!code.startsWith('Z_')) return error
  return code === 'Z_BUF_ERROR'
    ? new Problem('file-truncated', {
        file: path,
        what: { en: 'the gzip file ends before its data do', ar: 'ملف gzip مبتور قبل نهاية بياناته' },
        remedy: { en: 'fetch it again from where it came', ar: 'أحضره من جديد من مصدره' },
      })
    : new Problem('file-unreadable', {
        file: path,
        what: { en: 'the gzip file is damaged', ar: 'ملف gzip تالف' },
        remedy: { en: 'fetch it again from where it came', ar: 'أحضره من جديد من مصدره' },
      })
}

function html(path: string): Problem {
  return new Problem('file-is-html', {
    file: path,
    what: {
      en: 'this is a web page, not a table: often the error page of a failed download',
      ar: 'هذه صفحة وِب وليست جدولاً: كثيراً ما تكون صفحة خطأ لتنزيل لم ينجح',
    },
    remedy: {
      en: 'open it in a browser to see what it says, then download the table again',
      ar: 'افتحها في متصفح لترى ما تقول، ثم نزّل الجدول من جديد',
    },
  })
}

function empty(path: string): Problem {
  return new Problem('file-empty', {
    file: path,
    what: { en: 'there is nothing inside the gzip file', ar: 'لا شيء داخل ملف gzip' },
    remedy: { en: 'fetch it again from where it came', ar: 'أحضره من جديد من مصدره' },
  })
}
