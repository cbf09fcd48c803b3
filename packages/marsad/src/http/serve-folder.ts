import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { Readable } from 'node:stream'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { Problem } from '#problems'

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.json': 'application/json; charset=utf-8',
  '.note': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

const safety = {
  'content-security-policy': "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

export interface Served {
  readonly address: string
  close(): Promise<void>
}

/**
 * Serves the files of a folder on 127.0.0.1, as they are, to this machine only.
 *
 * @param port 0 for any free one
 * @throws Problem `file-not-found`; `option-invalid` for a port in use
 */
export async function serveFolder(folder: string, port: number): Promise<Served> {
  const root = await realpath(folder).catch(() => {
    throw new Problem('file-not-found', {
      file: folder,
      what: { en: 'there is no such folder', ar: 'لا يوجد مجلد بهذا الاسم' },
      remedy: { en: 'build the report first', ar: 'ابنِ التقرير أولاً' },
    })
  })
  const app = new Hono()
  app.get('*', async (context) => {
    const file = await findFile(root, decodePath(context.req.path))
    if (file === null) return context.text('Not found — غير موجود', 404, safety)
    const body = Readable.toWeb(createReadStream(file.path)) as ReadableStream
    const type = mediaTypes[extname(file.path)] ?? 'application/octet-stream'
    return context.body(body, 200, { ...safety, 'content-type': type, 'content-length': String(file.size) })
  })
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (info) => {
      resolve({
        address: `http://127.0.0.1:${info.port}/`,
        close: () => new Promise((done) => server.close(() => done())),
      })
    })
    server.once('error', (error) => reject(translate(error, port)))
  })
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return '\0'
  }
}

/** A file of the folder, never one outside it, whatever links and dots say. */
async function findFile(root: string, path: string): Promise<{ path: string; size: number } | null> {
  if (path.includes('\0')) return null
  for (const candidate of path.endsWith('/')
    ? [join(root, path, 'index.html')]
    : [join(root, path), join(root, path, 'index.html')]) {
    const real = await realpath(candidate).catch(() => null)
    if (real === null || !real.startsWith(root + sep)) continue
    const status = await stat(real)
    if (status.isFile()) return { path: real, size: status.size }
  }
  return null
}

function translate(error: Error, port: number): Error {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return error
  return new Problem('option-invalid', {
    field: '--port',
    what: { en: `another program listens on port ${port}`, ar: `برنامج آخر يستعمل المنفذ ${port}` },
    remedy: { en: 'choose another, or leave it out', ar: 'اختر غيره أو لا تذكر منفذاً' },
  })
}
