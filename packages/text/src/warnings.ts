import type { Warning } from './annotation.ts'

const kinds: readonly { kind: Warning['kind']; pattern: RegExp }[] = [
  { kind: 'bidirectional-control', pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g },
  { kind: 'zero-width-character', pattern: /[\u200b-\u200d\ufeff]+/g },
  { kind: 'presentation-form', pattern: /[\ufb50-\ufdff\ufe70-\ufefc]+/g },
]

/** Characters that can hide or rearrange text: reported, never obeyed. */
export function findWarnings(text: string): Warning[] {
  return kinds
    .flatMap(({ kind, pattern }) =>
      Array.from(text.matchAll(pattern), (match) => ({ kind, start: match.index, end: match.index + match[0].length })),
    )
    .sort((a, b) => a.start - b.start)
}
