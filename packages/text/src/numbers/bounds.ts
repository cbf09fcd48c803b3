import type { NumberFound } from '../annotation.ts'
import { type Bound, boundsBefore, boundsBeforeCount, boundsBehind } from '../lexicon/number-bounds.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseTable } from '../word-forms.ts'

const before = phraseTable(boundsBefore)
const behind = phraseTable(boundsBehind)
const beforeCount = phraseTable(boundsBeforeCount)

export const boundFirstWords: readonly string[] = before.firstWords

export interface FoundBound {
  readonly bound: Bound
  readonly last: number
  readonly cut: number
}

/** A phrase at token i that moves the ends of the number behind it: “more than”, “ما لا يقل عن”. */
export function boundBefore(tokens: readonly Token[], i: number): FoundBound | null {
  const found = findPhrase(before, tokens, i)
  if (found === null || found.cut > 1 || isParticle(tokens, i)) return null
  return { bound: found.value, last: found.last, cut: found.cut }
}

/** How many words may stand between “the number of” and the number. */
const longestCount = 4

/** The bound that was said of “the number of …” before a number at token i: “لا يقل عدد القتلى عن 20”. */
export function boundOfCount(tokens: readonly Token[], i: number): Bound | null {
  for (let at = i - 1; at >= i - longestCount && tokens[at]?.kind === 'word'; at--) {
    if (!/^عدد(?:هم|ها|هن|هما)?$/.test((tokens[at] as Token).text)) continue
    for (const first of [at - 2, at - 1]) {
      const found = first >= 0 ? findPhrase(beforeCount, tokens, first) : null
      if (found !== null && found.last === at - 1 && tokens[first]?.sentence === tokens[i]?.sentence) return found.value
    }
  }
  return null
}

/** “hands over eleven bodies”: not more than eleven. */
const isParticle = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === 'over' && /^(?:hand|turn|tak|took|roll|fl[ei]|all)/.test(tokens[i - 1]?.text ?? '')

/** How far behind a number “at least” may stand, with what is counted between. */
const farthest = 3

/** A bound behind the number that ends at token `last`: at once, or behind what is counted. */
export function boundBehind(tokens: readonly Token[], last: number): FoundBound | null {
  const { sentence } = tokens[last] as Token
  for (let at = last + 1; at <= last + 1 + farthest; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || token.sentence !== sentence) return null
    if (token.text === 'and') return null
    const found = findPhrase(behind, tokens, at)
    if (found !== null && found.cut === 0 && tokens[found.last + 1]?.kind !== 'number')
      return { bound: found.value, last: found.last, cut: at - last - 1 }
    if (at > last + 1 && /^و/.test(token.text)) return null
  }
  return null
}

type Ends = Pick<NumberFound, 'min' | 'max'>

/** The ends of a number that a bound was said of: “more than 20” is 21 or more. */
export function withBound({ min, max }: Ends, bound: Bound | null): Ends {
  switch (bound) {
    case 'at-least':
      return { min, max: null }
    case 'more-than':
      return { min: min === null ? null : min + 1, max: null }
    case 'less-than':
      return { min: null, max: max === null ? null : max - 1 }
    case 'at-most':
      return { min: null, max }
    case 'about':
    case null:
      return { min, max }
  }
}
