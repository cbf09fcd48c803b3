import type { Token } from '../tokens.ts'

/**
 * Digits with the marks that group thousands or begin a fraction: “1,204”, “1٬204”, “12 000”, “1.4”, “2٫3”. A point before
 * three digits groups in Arabic, and begins a fraction beside Latin letters.
 */
export function digitsAt(tokens: readonly Token[], i: number): { readonly value: number; readonly last: number } {
  const first = tokens[i] as Token
  let text = first.text
  let last = i
  let groupMark = ''
  const pointGroups = !latinBeside(tokens, i)
  for (;;) {
    const [mark, next] = [tokens[last + 1], tokens[last + 2]]
    if (mark === undefined) break
    if (mark.kind === 'number') {
      const apart = mark.start === (tokens[last] as Token).end + 1 && mark.text === '000' && text.length <= 6
      if (!apart || (groupMark !== '' && groupMark !== ' ')) break
      text += mark.text
      groupMark = ' '
      last++
      continue
    }
    if (mark.kind !== 'mark' || next?.kind !== 'number' || mark.start !== tokens[last]?.end || next.start !== mark.end)
      break
    const groups =
      groupMarks.has(mark.text) &&
      (mark.text !== '.' || pointGroups) &&
      next.text.length === 3 &&
      (groupMark === mark.text || (groupMark === '' && first.text.length <= 3 && text[0] !== '0'))
    if (groups) {
      text += next.text
      groupMark = mark.text
    } else if (decimalMarks.has(mark.text) && groupMark !== mark.text) {
      text += `.${next.text}`
      last += 2
      break
    } else break
    last += 2
  }
  return { value: Number(text), last }
}

const groupMarks = new Set([',', '٬', '،', '.'])
const decimalMarks = new Set(['.', '٫', ','])

/** Whether the nearest word is in Latin letters. */
function latinBeside(tokens: readonly Token[], i: number): boolean {
  for (const k of [i - 1, i + 1, i + 3, i + 4, i - 2]) {
    const token = tokens[k]
    if (token?.kind === 'word') return token.text.charCodeAt(0) < 0x250
  }
  return false
}
