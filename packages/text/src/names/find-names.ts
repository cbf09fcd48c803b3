import type { Name } from '../annotation.ts'
import { type Folded, spanOf } from '../fold.ts'
import { type NameNode, type NamesIndex, type Word, wordsOf } from './prepare.ts'

/** Finds the names of an index: the longest at each place, Arabic clitics before the first word set aside. */
export function findNames(folded: Folded, index: NamesIndex): Name[] {
  const words = wordsOf(folded.text)
  const found: Name[] = []
  for (let i = 0; i < words.length; i++) {
    const match = longest(words, i, index.root)
    if (match === null) continue
    const [first] = match.node.ends
    if (first === undefined) continue
    const end = (words[match.last] as Word).end
    found.push({
      ...spanOf(folded, match.start, end),
      ids: match.node.ends.map(({ id }) => id),
      kind: first.kind,
      name: first.name,
      rule: match.clitic ? 'name.after-clitic' : 'name.exact',
      confidence: match.clitic ? 0.9 : match.node.ends.length > 1 ? 0.5 : 0.97,
    })
    i = match.last
  }
  return found
}

interface Match {
  readonly node: NameNode
  readonly last: number
  readonly start: number
  readonly clitic: boolean
}

function longest(words: readonly Word[], at: number, root: NameNode): Match | null {
  const word = words[at] as Word
  let best: Match | null = null
  for (const { text, offset } of withoutClitics(word.text)) {
    let node = root.next.get(text)
    for (let last = at; node !== undefined; node = root && words[++last] && node.next.get((words[last] as Word).text)) {
      if (node.ends.length > 0 && (best === null || last > best.last)) {
        best = { node, last, start: word.start + offset, clitic: offset > 0 }
      }
    }
  }
  return best
}

/** The word itself, then what is left of it without conjunction, preposition and article; the caller knows which is a name. */
function withoutClitics(word: string): { text: string; offset: number }[] {
  const forms = [{ text: word, offset: 0 }]
  if (!/^[وفبلكس]/.test(word)) return forms
  const conjunction = /^[وف]/.test(word) ? 1 : 0
  if (conjunction === 1) forms.push({ text: word.slice(1), offset: 1 })
  const rest = word.slice(conjunction)
  if (/^لل/.test(rest)) {
    forms.push({ text: `ا${rest.slice(1)}`, offset: conjunction + 1 }, { text: rest.slice(2), offset: conjunction + 2 })
  }
  if (/^[بلك]/.test(rest)) forms.push({ text: rest.slice(1), offset: conjunction + 1 })
  return forms.filter(({ text }) => text.length >= 3)
}
