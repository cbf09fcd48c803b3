import { fileTypeFromBuffer } from 'file-type'

const byExtension: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  md: 'text/markdown',
  tsv: 'text/tab-separated-values',
}

/**
 * What a file is, from its first bytes; the name only decides between kinds of text, for names lie. `.csv.gz` is
 * `application/gzip`.
 */
export async function detectMediaType(start: Buffer, name: string): Promise<string> {
  const binary = await fileTypeFromBuffer(start)
  if (binary !== undefined && binary.mime !== 'application/xml') return binary.mime
  if (start.includes(0)) return 'application/octet-stream'
  if (looksLikeHtml(start)) return 'text/html'
  return byExtension[name.toLowerCase().split('.').at(-1) ?? ''] ?? 'text/plain'
}

export function looksLikeHtml(start: Buffer): boolean {
  return /^(?:\ufeff|\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|title|meta|script|div|p|h1)[\s>]/i.test(
    start.toString('utf8'),
  )
}
