import type { NameEntry } from '../annotation.ts'
import { fold } from '../fold.ts'
import { tokenize } from '../tokens.ts'

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
      for (const { text: word, kind } of tokenize(fold(text).text)) {
        if (kind === 'mark') continue
        let next = node.next.get(word)
        if (next === undefined) {
          next = newNode()
          node.next.set(word, next)
        }
        node = next
      }
      if (node !== root && !node.ends.some((end) => end.id === id)) node.ends.push({ id, kind, name: text })
    }
  }
  return { root }
}
