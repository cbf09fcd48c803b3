import type { Warning } from '../annotation.ts'
import type { NumberLanguage } from '../numbers/number-words.ts'
import { findHomoglyphs } from './homoglyphs.ts'
import { findInvisible } from './invisible.ts'

const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g
/** Letters in a form of their own; not the words and brackets that have no other: ﷺ, ﷲ, ﴾ ﴿. */
const presentation = /[\ufb50-\ufd3d\ufd40-\ufdf1\ufdf3-\ufdf9\ufdfe\ufdff\ufe70-\ufefc]+/g

/**
 * Characters that can hide or rearrange text: reported, never obeyed. What the language writes anyway is none of them: the
 * zero-width non-joiner within Persian words, the joiner within emoji.
 */
export function findWarnings(text: string, language: NumberLanguage): Warning[] {
  const found: Warning[] = [
    ...matches(text, 'bidirectional-control', bidirectional),
    ...matches(text, 'presentation-form', presentation),
    ...findInvisible(text, language).map((span) => ({ kind: 'zero-width-character', ...span }) as const),
    ...findHomoglyphs(text, language).map((span) => ({ kind: 'homoglyph', ...span }) as const),
  ]
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

const matches = (text: string, kind: Warning['kind'], pattern: RegExp): Warning[] =>
  Array.from(text.matchAll(pattern), (match) => ({ kind, start: match.index, end: match.index + match[0].length }))
