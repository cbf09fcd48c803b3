import type { Name } from '../annotation.ts'
import { type Folded, spanOf } from '../fold.ts'
import type { Token } from '../tokens.ts'
import { longestName, type Match } from './longest-name.ts'
import { mentionsAt, type NameContext } from './mentions.ts'
import type { NamesIndex } from './prepare.ts'
import { isArabicName } from './sound-index.ts'
import { respelledAt } from './transliterated.ts'

/**
 * Finds the names of an index: the longest at each place, Arabic clitics before the first word set aside. Letters of a common
 * word, and a name within a longer one that is not listed, are no mention.
 */
export function findNames(folded: Folded, text: string, tokens: readonly Token[], index: NamesIndex): Name[] {
  const context: NameContext = {
    tokens,
    written: (token) => text.slice(folded.origin[token.start], folded.origin[token.end]),
  }
  const found: Name[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark') continue
    const match = longestName(tokens, i, index)
    if (match === null) {
      const respelled = isWorthHearing(token, index) ? respelledName(context, i, folded, index) : null
      if (respelled !== null) {
        found.push(respelled.name)
        i = respelled.last
      }
      continue
    }
    if (longerBehind(tokens, match, index)) continue
    const ends = mentionsAt(context, match)
    const [first] = ends
    if (first === undefined) continue
    const last = withClosingMark(tokens, match)
    found.push({
      ...spanOf(folded, match.start, (tokens[last] as Token).end),
      ids: ends.map(({ id }) => id),
      kind: first.kind,
      name: first.name,
      rule: `name.${match.how}`,
      confidence: ends.length > 1 ? 0.5 : confidence[match.how],
    })
    i = last
  }
  return found
}

const confidence = { exact: 0.97, 'after-clitic': 0.92, article: 0.85, torn: 0.75, joined: 0.85 } as const

/** How sure a name is that only sounds like one of the list, times its likeness by `compareNames`. */
const respelledShare = 0.75

/** Arabic words only where a name is listed in Latin letters alone; few have as many letters as are asked for. */
const isWorthHearing = ({ text, kind }: Token, index: NamesIndex): boolean =>
  kind === 'word' && text.length >= leastHeard && (text.charCodeAt(0) < 0x250 || index.hasLatinAlone)

const leastHeard = 3

/** A name in another spelling or script than the list has it in: “Ghwayran” for غويران. */
function respelledName(
  context: NameContext,
  i: number,
  folded: Folded,
  index: NamesIndex,
): { name: Name; last: number } | null {
  const { tokens, written } = context
  const token = tokens[i] as Token
  const all = respelledAt(tokens, i, index.sounds(), written)
  const [first] = all
  if (first === undefined) return null
  const { end, last, start, likeness } = first
  const sameScript = isArabicName(end.name) === token.text.charCodeAt(0) > 0x250
  return {
    last,
    name: {
      ...spanOf(folded, start, (tokens[last] as Token).end),
      ids: all.map(({ end: { id } }) => id),
      kind: end.kind,
      name: end.name,
      rule: sameScript ? 'name.respelled' : 'name.transliterated',
      confidence: Math.round(likeness * respelledShare * (all.length > 1 ? 0.6 : 1) * 100) / 100,
    },
  }
}

/** “the Sons of the Steppe”: a name that begins within another and goes on further is meant. */
function longerBehind(tokens: readonly Token[], { first, last }: Match, index: NamesIndex): boolean {
  for (let k = first + 1; k <= last; k++) {
    if ((tokens[k] as Token).kind === 'mark') continue
    const other = longestName(tokens, k, index)
    if (other !== null && other.last > last && other.last - k > last - first) return true
  }
  return false
}

const closing: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', '(': ')', '‘': '’', "'": "'" }

/** «وكالة «برق»»: a mark that was opened within the name is closed with it. */
function withClosingMark(tokens: readonly Token[], { first, last }: Match): number {
  for (let k = first + 1; k < last; k++) {
    const close = closing[(tokens[k] as Token).text]
    if (close !== undefined && tokens[last + 1]?.text === close && tokens[k + 1]?.kind !== 'mark') {
      const inside = tokens.slice(k + 1, last + 1).some(({ text }) => text === close)
      if (!inside) return last + 1
    }
  }
  return last
}
