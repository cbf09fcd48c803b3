import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { declaredEncoding, decodeText } from './decode-text.ts'
import type { ExtractedText } from './extracted-text.ts'

/** The article of a web page as paragraphs, its title first; null where no article can be made out. */
export function readableHtml(bytes: Buffer): ExtractedText | null {
  const decoded = decodeText(bytes, declaredEncoding(bytes))
  if (decoded === null) return null
  const { document } = parseHTML(decoded.text)
  const article = new Readability(document as never, { maxElemsToParse: 100_000 }).parse()
  if (article === null || article.content === null || article.content === undefined) return null
  const { document: content } = parseHTML(`<!doctype html><html><body>${article.content}</body></html>`)
  const title = article.title?.trim() ?? ''
  const paragraphs = blocks(content.body as unknown as Element)
  const text = [title, ...paragraphs].filter((part) => part !== '').join('\n\n')
  return { text, madeBy: `@mozilla/readability 0.6.0 with linkedom 0.18.15, decoded as ${decoded.encoding}` }
}

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TR UL BR'.split(
    ' ',
  ),
)

/** Text of an element as paragraphs: white space within one folded, a new one at every block. */
function blocks(root: Element): string[] {
  const found: string[] = ['']
  const visit = (node: Node): void => {
    if (node.nodeType === 3) found[found.length - 1] += node.textContent ?? ''
    if (node.nodeType !== 1) return
    const isBlock = blockTags.has((node as Element).tagName.toUpperCase())
    if (isBlock) found.push('')
    for (const child of Array.from(node.childNodes)) visit(child)
    if (isBlock) found.push('')
  }
  visit(root)
  return found.map((part) => part.replace(/[ \t\r\n]+/g, ' ').trim()).filter((part) => part !== '')
}
