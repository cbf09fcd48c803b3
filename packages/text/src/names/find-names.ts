import type { Name } from '../annotation.ts'
import { type Folded, spanOf } from '../fold.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import type { NameNode, NamesIndex } from './prepare.ts'

/** Finds the names of an index: the longest at each place, Arabic clitics before the first word set aside. */
export function findNames(folded: Folded, tokens: readonly Token[], index: NamesIndex): Name[] {
  const found: Name[] = []
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens[i] as Token).kind === 'mark') continue
    const match = longest(tokens, i, index.root)
    if (match === null) continue
    const [first] = match.node.ends
    if (first === undefined) continue
    const end = (tokens[match.last] as Token).end
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

function longest(tokens: readonly Token[], at: number, root: NameNode): Match | null {
  const { word, start, sentence } = tokens[at] as Token
  let best: Match | null = null
  for (const { text, offset } of withoutClitics(word)) {
    let node = root.next.get(text)
    let last = at
    while (node !== undefined) {
      if (node.ends.length > 0 && (best === null || last > best.last))
        best = { node, last, start: start + offset, clitic: offset > 0 }
      if (node.next.size === 0) break
      last++
      while (withinName.has(tokens[last]?.text ?? '')) last++
      const next = tokens[last]
      node = next === undefined || next.sentence !== sentence ? undefined : node.next.get(next.text)
    }
  }
  return best
}

/** Marks a name may be written with or without: “Ra's al-Ayn”, “‘Dawn’ Forces”. */
const withinName = new Set(['-', '–', '.', "'", '"', '«', '»', '“', '”', '_'])

/** The word itself, then what is left of it without conjunction, preposition and article; the caller knows which is a name. */
const withoutClitics = perWord((word) => {
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
})
