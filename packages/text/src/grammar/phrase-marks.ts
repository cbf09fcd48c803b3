import type { Token } from '../tokens.ts'
import { isRole } from './phrase-words.ts'
import { isComplementiser } from './sentence.ts'

/** “the correspondent of «X»”: a name of a few words between marks, behind a noun that waits for it. */
export function quotedNameEnd(tokens: readonly Token[], definite: boolean, mark: number, limit: number): number | null {
  const closer = closers[tokens[mark]?.text ?? '']
  if (closer === undefined || definite) return null
  for (let i = mark + 2; i <= Math.min(limit, mark + 5); i++) if (tokens[i]?.text === closer) return i
  return null
}

const closers: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' }

/** “…, the families' lawyer,”: tokens up to the closing comma, where what stands behind the comma names a role. */
export function appositionEnd(tokens: readonly Token[], comma: number, limit: number): number | null {
  if (tokens[comma]?.text !== '،' && tokens[comma]?.text !== ',') return null
  const next = tokens[comma + 1]
  if (next === undefined || !isRole(next.word)) return null
  for (let i = comma + 2; i <= limit + 1 && i - comma < 10; i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'mark' || isComplementiser(token)) return i - 1
  }
  return null
}
