import { fold } from './fold.ts'
import type { Token } from './tokens.ts'
import { tokenize } from './tokens.ts'

/** Phrases by their first word, each with what it stands for; longer ones first. */
export type PhraseTable<Value> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: Value }[]
>

/** A table of words and phrases, folded as the text will be. */
export function phraseTable<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseTable<Value> {
  const table = new Map<string, { words: string[]; value: Value }[]>()
  for (const [phrase, value] of entries) {
    const words = tokenize(fold(phrase).text).map(({ text }) => text)
    const [first] = words
    if (first === undefined) continue
    const list = table.get(first) ?? []
    list.push({ words, value })
    list.sort((a, b) => b.words.length - a.words.length)
    table.set(first, list)
  }
  return table
}

/** What a table has at token `i`, with what is written together with its first word set aside; null where it has nothing. */
export function findPhrase<Value>(
  table: PhraseTable<Value>,
  tokens: readonly Token[],
  i: number,
): { readonly value: Value; readonly last: number; readonly cut: number } | null {
  const token = tokens[i]
  if (token === undefined || token.kind === 'mark') return null
  for (const cut of cuts(token.text)) {
    for (const { words, value } of table.get(token.text.slice(cut)) ?? []) {
      const matches = words.every((word, k) => k === 0 || bare(tokens[i + k]?.text ?? '') === bare(word))
      if (matches) return { value, last: i + words.length - 1, cut }
    }
  }
  return null
}

const bare = (word: string): string => word.replace(/^ال(?=..)/, '')

/** How much of a word's beginning may be و, ف, ب, ل, ك and ال. */
function cuts(word: string): number[] {
  const found = [0]
  const conjunction = /^[وف]/.test(word) ? 1 : 0
  for (const start of conjunction === 1 ? [0, 1] : [0]) {
    if (start === 1) found.push(1)
    const rest = word.slice(start)
    if (/^ال../.test(rest)) found.push(start + 2)
    else if (/^[بكل]ال../.test(rest)) found.push(start + 3)
    else if (/^لل../.test(rest)) found.push(start + 2)
    else if (/^[بلك].../.test(rest)) found.push(start + 1)
  }
  return found
}
