import type { NameEntry } from '../annotation.ts'
import { fold } from '../fold.ts'
import { foldStrictly } from '../search/strict-fold.ts'
import { tokenize } from '../tokens.ts'
import type { Word } from '../words.ts'
import { type Form, withoutClitics } from './clitics.ts'

/** Names ready to be looked for, all at once. Made by `prepare`; reusable, never changed. */
export interface NamesIndex {
  readonly root: NameNode
  /** Where names may begin in a word, its clitics set aside; null for most words. */
  readonly startsIn: (word: Word) => readonly NameStart[] | null
}

/** A first word of names, as it stands within a word of the text. */
export interface NameStart {
  readonly node: NameNode
  readonly form: Form
  /** Whether the text has an article that the name has not. */
  readonly article: boolean
}

/** A word deeper into names; `ends` holds the names that end here. */
export interface NameNode {
  readonly next: Map<string, NameNode>
  readonly ends: NameEnd[]
}

export interface NameEnd {
  readonly id: string
  readonly kind: NameEntry['kind']
  /** The name as it was given. */
  readonly name: string
  /** Words of the name. */
  readonly words: number
  /** Whether the name has its words apart, as it is looked for here, or written together. */
  readonly joined: boolean
  /** The name as written, for one of a single word: what is short must agree in every letter. */
  readonly strict: string
  /** Whether the entry has a longer name, of which this is the short form. */
  readonly short: boolean
}

const newNode = (): NameNode => ({ next: new Map(), ends: [] })

/**
 * Builds the index: a trie over the folded words of every name, so that reading takes no longer for more names. A name of
 * several words is found with two of them, or all, written together as well: “مونت كارلوالدولية”.
 */
export function prepare(names: readonly NameEntry[]): NamesIndex {
  const root = newNode()
  for (const { id, kind, names: forms } of names) {
    const wordsOf = forms.map(({ text }) => words(text))
    const most = Math.max(...wordsOf.map(({ length }) => length))
    for (const [k, { text }] of forms.entries()) {
      const apart = wordsOf[k] as string[]
      const end = { id, kind, name: text, words: apart.length, strict: foldStrictly(text), short: apart.length < most }
      insert(root, apart, { ...end, joined: false })
      for (const path of joinings(apart)) insert(root, path, { ...end, joined: true })
      // what a zero-width non-joiner holds together is written apart as well
      if (/\u200c/.test(text)) insert(root, words(text.replaceAll('\u200c', ' ')), { ...end, joined: false })
    }
  }
  return { root, startsIn: startsOf(root) }
}

/** Texts use few words often: what was found for one is kept for as long as the word is. */
function startsOf(root: NameNode): NamesIndex['startsIn'] {
  const known = new WeakMap<Word, readonly NameStart[] | null>()
  return (word) => {
    let starts = known.get(word)
    if (starts === undefined) {
      starts = lookUp(root, word)
      known.set(word, starts)
    }
    return starts
  }
}

function lookUp(root: NameNode, word: Word): readonly NameStart[] | null {
  const starts = withoutClitics(word).flatMap((form): NameStart[] => {
    const [exact, bare] = [root.next.get(form.text), form.bare === null ? undefined : root.next.get(form.bare)]
    return [
      ...(exact === undefined ? [] : [{ node: exact, form, article: false }]),
      ...(bare === undefined ? [] : [{ node: bare, form, article: true }]),
    ]
  })
  return starts.length === 0 ? null : starts
}

const words = (text: string): string[] =>
  tokenize(fold(text).text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ text: word }) => word)

function insert(root: NameNode, path: readonly string[], end: NameEnd): void {
  let node = root
  for (const word of path) {
    let next = node.next.get(word)
    if (next === undefined) {
      next = newNode()
      node.next.set(word, next)
    }
    node = next
  }
  if (node !== root && !node.ends.some(({ id }) => id === end.id)) node.ends.push(end)
}

/** Shorter words written together are other words too often. */
const leastJoined = 6

/** The words with two neighbours, or all of them, written as one. */
function joinings(apart: readonly string[]): string[][] {
  const paths = apart.slice(1).map((word, k) => [...apart.slice(0, k), `${apart[k]}${word}`, ...apart.slice(k + 2)])
  if (apart.length > 2) paths.push([apart.join('')])
  return paths.filter((path) => path.join('').length >= leastJoined)
}
