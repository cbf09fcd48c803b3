/** The label of a text's encoding and the text itself. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

const byteOrderMarks = [
  { mark: Buffer.of(0xef, 0xbb, 0xbf), encoding: 'utf-8' },
  { mark: Buffer.of(0xff, 0xfe), encoding: 'utf-16le' },
  { mark: Buffer.of(0xfe, 0xff), encoding: 'utf-16be' },
]

/**
 * Decodes by the byte order mark, else by the encoding the document declares, else as UTF-8, else as windows-1256, in
 * which old Arabic pages are written. Null if none of them fits.
 */
export function decodeText(bytes: Buffer, declared: string | null = null): DecodedText | null {
  const marked = byteOrderMarks.find(({ mark }) => bytes.subarray(0, mark.length).equals(mark))
  for (const encoding of [marked?.encoding, declared, 'utf-8', 'windows-1256']) {
    if (encoding === undefined || encoding === null) continue
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      if (!text.includes('\0')) return { text, encoding }
    } catch {
      // a label nobody knows, or bytes that are not in this encoding: the next one is tried
    }
  }
  return null
}

/** The encoding an HTML document declares in its first kilobyte (WHATWG HTML, “prescan a byte stream”), simplified. */
export function declaredEncoding(bytes: Buffer): string | null {
  const start = bytes.subarray(0, 1024).toString('latin1')
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? null
}
