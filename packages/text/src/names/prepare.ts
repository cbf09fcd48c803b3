import type { NameEntry } from '../annotation.ts'
import { fold } from '../fold.ts'

/** Names ready to be looked for, all at once. Made by `prepare`; reusable, never changed. */
export interface NamesIndex {
  readonly root: NameNode
}

/** A word deeper into names; `ends` holds the names that end here. */
export interface NameNode {
  readonly next: Map<string, NameNode>
  readonly ends: { readonly id: string; readonly kind: NameEntry['kind']; readonly name: string }[]
}

const newNode = (): NameNode => ({ next: new Map(), ends: [] })

/** Builds the index: a trie over the folded words of every name, so that reading takes no longer for more names. */
export function prepare(names: readonly NameEntry[]): NamesIndex {
  const root = newNode()
  for (const { id, kind, names: forms } of names) {
    for (const { text } of forms) {
      let node = root
      for (const word of wordsOf(fold(text).text)) {
        let next = node.next.get(word.text)
        if (next === undefined) {
          next = newNode()
          node.next.set(word.text, next)
        }
        node = next
      }
      if (node !== root && !node.ends.some((end) => end.id === id)) node.ends.push({ id, kind, name: text })
    }
  }
  return { root }
}

export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Words of a folded text: runs of letters and digits, an apostrophe between letters included. */
export function wordsOf(folded: string): Word[] {
  return Array.from(folded.matchAll(/[\p{L}\p{N}]+(?:'(?!s\b)\p{L}+)*/gu), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}
