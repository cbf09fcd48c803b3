import type { Folded } from '../fold.ts'
import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'

/** An imam (إمام) is folded like “before” (أمام): the hamza that is written tells, and he reads as a sheikh does. */
export const tellingImams = (text: string, { origin }: Folded, tokens: readonly Token[]): Token[] =>
  tokens.map((token) => {
    const at = token.text.endsWith('امام') ? token.text.length - 'امام'.length : -1
    if (at < 0 || at > 3 || text[origin[token.start + at] as number] !== '\u0625') return token
    const sheikh = token.text.replace(/امام$/, 'شيخ')
    return { ...token, text: sheikh, word: wordOf(sheikh) }
  })
