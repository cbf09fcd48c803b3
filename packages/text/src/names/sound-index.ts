import type { NameEntry } from '../annotation.ts'
import { foldedText } from '../fold.ts'
import { tokenize } from '../tokens.ts'
import { perWord, perWordOf, type Word } from '../words.ts'
import { withoutClitics } from './clitics.ts'
import { isParticle, partsOf } from './name-parts.ts'
import { isServant } from './name-words.ts'
import { skeletonOf } from './sounds.ts'

/** Names by the consonants of their words, for spellings that the caller's list has not. */
export interface SoundNode {
  readonly next: Map<string, SoundNode>
  readonly ends: SoundEnd[]
}

export interface SoundEnd {
  readonly id: string
  readonly kind: NameEntry['kind']
  readonly name: string
  /** Consonants in it: a short name may be anything. */
  readonly size: number
  readonly words: number
}

/** Names to be looked for in Latin letters, and in Arabic ones: where one may begin in a word; null for most words. */
export interface SoundIndex {
  readonly latin: SoundStarts
  readonly arabic: SoundStarts
}

type SoundStarts = (word: Word) => readonly SoundStart[] | null

export interface SoundStart {
  readonly node: SoundNode
  /** Letters of clitics before it. */
  readonly offset: number
}

const newNode = (): SoundNode => ({ next: new Map(), ends: [] })
export const isArabicName = (text: string): boolean => /[\u0620-\u06d3]/.test(text)

/**
 * Names of which the list has no form in the other script, by sound; and Latin names of several words by sound as well, for
 * schools of writing differ: “Ghayth Movement”, “Ghaith Movement”.
 */
export function soundIndex(names: readonly NameEntry[]): SoundIndex {
  const roots = { latin: newNode(), arabic: newNode() }
  for (const { id, kind, names: forms } of names) {
    const [arabic, latin] = [
      forms.some(({ text }) => isArabicName(text)),
      forms.some(({ text }) => !isArabicName(text)),
    ]
    for (const { text } of forms) {
      const inArabic = isArabicName(text)
      if (inArabic ? !latin : true) insert(roots.latin, id, kind, text)
      if (!inArabic && !arabic) insert(roots.arabic, id, kind, text)
    }
  }
  return {
    latin: startsOf(roots.latin, (word) => [{ offset: 0, paths: soundPaths(word) }]),
    arabic: startsOf(roots.arabic, soundForms),
  }
}

function startsOf(root: SoundNode, formsOf: (word: Word) => readonly SoundForm[]): SoundStarts {
  return perWordOf((word) => {
    const found = formsOf(word).flatMap(({ offset, paths }) =>
      paths.flatMap((path) => {
        const node = nodeAt(root, path)
        return node === undefined ? [] : [{ node, offset }]
      }),
    )
    return found.length === 0 ? null : found
  })
}

/** Where the keys of a word lead. */
export function nodeAt(from: SoundNode, path: readonly string[]): SoundNode | undefined {
  let node: SoundNode | undefined = from
  for (const key of path) node = node?.next.get(key)
  return node
}

function insert(root: SoundNode, id: string, kind: NameEntry['kind'], name: string): void {
  const words = tokenize(foldedText(name)).filter(({ kind }) => kind === 'word')
  const paths = words.map(({ word }) => soundPaths(word)).filter((path) => path.length > 0)
  const size = paths.reduce((sum, [first]) => sum + (first?.join('').length ?? 0), 0)
  if (paths.length === 0 || paths.length > 6) return
  const end = { id, kind, name, size, words: paths.length }
  for (const path of combined(paths)) {
    let node = root
    for (const key of path) {
      const next: SoundNode = node.next.get(key) ?? newNode()
      node.next.set(key, next)
      node = next
    }
    if (!node.ends.some((other) => other.id === id)) node.ends.push(end)
  }
}

/** Every way through the alternatives of each word; few words have more than one. */
const combined = (paths: readonly (readonly (readonly string[])[])[]): string[][] =>
  paths.reduce<string[][]>(
    (ways, alternatives) => ways.flatMap((way) => alternatives.map((keys) => [...way, ...keys])).slice(0, 16),
    [[]],
  )

/** The skeletons a word may be, each the keys of one or two parts; none for an article. */
export const soundPaths = perWord(pathsOf)

interface SoundForm {
  readonly offset: number
  readonly paths: SoundPaths
}

/** The same of each form a word has behind its clitics. */
const soundForms = (word: Word): SoundForm[] =>
  withoutClitics(word).map((form) => ({ offset: form.offset, paths: pathsOf(form.text) }))

type SoundPaths = readonly (readonly string[])[]

function pathsOf(word: string): SoundPaths {
  if (isParticle(word)) return []
  if (isServant(word)) return [['bd']]
  const [part] = partsOf(word)
  if (part === undefined) return []
  const skeletons = new Set([...part.sounds, ...part.whole].map(skeletonOf))
  // ة is heard as t before what it is of: “Jabhat al-…”
  if (/[هة]$/.test(word)) for (const skeleton of [...skeletons]) skeletons.add(`${skeleton}t`)
  const before = part.servant ? ['bd'] : []
  return [...skeletons]
    .filter((skeleton) => skeleton !== '')
    .map((skeleton) => [...before, skeleton, ...(part.tail === '' ? [] : [part.tail])])
}
