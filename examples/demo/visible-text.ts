import { readFileSync } from 'node:fs'

const UNSEEN = /<(head|script|style|svg)\b[\s\S]*?<\/\1>/g

/**
 * What a reader of the file sees, for the tests here: plain text as it stands, HTML without its markup, white space made one space.
 * `path` is relative to this folder; for an image of a telegram it is the text of the page that the image was drawn from.
 */
export function visibleText(path: string): string {
  const source = path.replace(/^(telegrams\/.*)\.png$/, '$1.html')
  const text = readFileSync(new URL(source, import.meta.url), 'utf8')
  const bare = source.endsWith('.html') ? text.replaceAll(UNSEEN, ' ').replaceAll(/<[^>]*>/g, ' ') : text
  return bare.replaceAll(/\s+/g, ' ').trim()
}
