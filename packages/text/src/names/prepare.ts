import type { NameEntry } from '../annotation.ts'
import { foldedText } from '../fold.ts'
import { tokenize } from '../tokens.ts'
import { perWordOf, type Word } from '../words.ts'
import { type Form, withoutClitics } from './clitics.ts'
import { isArabicName, type SoundIndex, soundIndex } from './sound-index.ts'

/** Names ready to be looked for, all at once. Made by `prepare`; reusable, never changed. */
export interface NamesIndex {
  readonly root: NameNode
  /** Where names may begin in a word, its clitics set aside; null for most words. */
  readonly startsIn: (word: Word) => readonly NameStart[] | null
  /** Whether any entry has no name in Arabic letters, so that Arabic words are worth hearing. */
  readonly hasLatinAlone: boolean
  /** Names by sound, made when a text first has a word to look for in it. */
  readonly sounds: () => SoundIndex
}

/** A first word of names, as it stands within a word of the text. */
export interface NameStart {
  readonly node: NameNode
  readonly form: Form
  /** As it is listed, with an article that the name has not, or with its words written together. */
  readonly how: 'exact' | 'article' | 'joined'
}

/** A word deeper into names; `ends` holds the names that end here. */
export interface NameNode {
  /** By the next word; null where none follows. */
  next: Map<string, NameNode> | null
  readonly ends: NameEnd[]
}

export interface NameEnd {
  readonly id: string
  readonly kind: NameEntry['kind']
  /** The name as it was given. */
  readonly name: string
  /** Words of the name. */
  readonly words: number
  /** Whether the entry has a longer name, of which this is the short form. */
  readonly short: boolean
}

const newNode = (): NameNode => ({ next: null, ends: [] })

/**
 * Builds the index: a trie over the folded words of every name, so that reading takes no longer for more names.
 */
export function prepare(names: readonly NameEntry[]): NamesIndex {
  const root = newNode()
  for (const { id, kind, names: forms } of names) {
    const wordsOf = forms.map(({ text }) => words(text))
    const most = Math.max(...wordsOf.map(({ length }) => length))
    for (const [k, { text }] of forms.entries()) {
      const apart = wordsOf[k] as string[]
      const end = { id, kind, name: text, words: apart.length, short: apart.length < most }
      insert(root, apart, end)
      // what a zero-width non-joiner holds together is written apart as well
      if (text.includes('\u200c')) insert(root, words(text.replaceAll('\u200c', ' ')), end)
    }
  }
  let sounds: SoundIndex | undefined
  return {
    root,
    startsIn: perWordOf((word) => lookUp(root, word)),
    hasLatinAlone: names.some(({ names: forms }) => !forms.some(({ text }) => isArabicName(text))),
    sounds: () => {
      sounds ??= soundIndex(names)
      return sounds
    },
  }
}

function lookUp(root: NameNode, word: Word): readonly NameStart[] | null {
  const starts = withoutClitics(word).flatMap((form): NameStart[] => {
    const [exact, bare] = [root.next?.get(form.text), form.bare === null ? undefined : root.next?.get(form.bare)]
    return [
      ...(exact === undefined ? [] : [{ node: exact, form, how: 'exact' } as const]),
      ...(bare === undefined ? [] : [{ node: bare, form, how: 'article' } as const]),
      ...joinedFrom(root, form.text).map((node) => ({ node, form, how: 'joined' }) as const),
    ]
  })
  return starts.length === 0 ? null : starts
}

const words = (text: string): string[] =>
  tokenize(foldedText(text))
    .filter(({ kind }) => kind !== 'mark')
    .map(({ text: word }) => word)

function insert(root: NameNode, path: readonly string[], end: NameEnd): void {
  let node = root
  for (const word of path) {
    let next = node.next?.get(word)
    if (next === undefined) {
      next = newNode()
      node.next ??= new Map()
      node.next.set(word, next)
    }
    node = next
  }
  if (node !== root && !node.ends.some(({ id }) => id === end.id)) node.ends.push(end)
}

/** Shorter words written together are other words too often. */
const leastJoined = 7
const leastPart = 2
/** Nobody joins so many; every beginning of a word is looked up. */
const mostJoined = 40

/** Where a word leads that is two words of a name, or more, written as one: “مونت كارلوالدولية”. */
export function joinedFrom(node: NameNode, word: string): NameNode[] {
  if (node.next === null || word.length < leastJoined || word.length > mostJoined) return []
  return split(node, word)
}

function split(node: NameNode, word: string): NameNode[] {
  const found: NameNode[] = []
  for (let k = leastPart; k <= word.length - leastPart; k++) {
    const first = node.next?.get(word.slice(0, k))
    if (first === undefined || first.next === null) continue
    const rest = word.slice(k)
    const second = first.next.get(rest)
    if (second !== undefined) found.push(second)
    else found.push(...split(first, rest))
  }
  return found
}
