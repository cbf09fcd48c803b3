import { decodeText } from './decode-text.ts'
import type { ExtractedText } from './extracted-text.ts'

/** Text longer than this is kept as an original only: reading it needs more care than one process should give. */
const largestText = 20 << 20

/** The text a reader of the exhibit would see; null where the media type has none or its bytes cannot be decoded. */
export async function readableText(bytes: Buffer, mediaType: string): Promise<ExtractedText | null> {
  if (bytes.length > largestText) return null
  if (mediaType === 'text/html') {
    // only now: most commands never meet a page, and its reader is slow to load
    const { readableHtml } = await import('./readable-html.ts')
    return readableHtml(bytes)
  }
  if (mediaType !== 'text/plain' && mediaType !== 'text/markdown') return null
  const decoded = decodeText(bytes)
  return decoded === null ? null : { text: decoded.text, madeBy: `decoded as ${decoded.encoding}` }
}
