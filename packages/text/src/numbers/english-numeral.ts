import { englishNumbers, englishScales } from '../lexicon/number-words.ts'
import type { Token } from '../tokens.ts'
import type { Said } from './arabic-numeral.ts'
import { digitsAt } from './digits.ts'

const small = new Map(englishNumbers)
const scales = new Map(englishScales)

/** Words an English number may begin with. */
export const englishFirstWords: ReadonlySet<string> = new Set([...small.keys(), 'a', 'an', 'half'])

const word = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? ''

/** A number in English words or digits: “twenty-five”, “three hundred and five thousand”, “a dozen”, “half a million”, “1.4 million”. */
export function englishAt(tokens: readonly Token[], i: number): Said | null {
  const half = word(tokens, i) === 'half' && word(tokens, i + 1) === 'a' ? scales.get(word(tokens, i + 2)) : undefined
  if (half !== undefined) return { value: half / 2, last: i + 2 }
  const first = leadingAt(tokens, i)
  if (first === null) return null
  let { last } = first
  let [whole, group] = [0, first.value]
  for (let at = last + 1; tokens[at]?.sentence === tokens[i]?.sentence; ) {
    const scale = scales.get(word(tokens, at))
    if (scale === 20 && !/^(?:of)$/.test(word(tokens, at + 1))) break
    if (scale !== undefined) {
      if (scale >= 1000) [whole, group] = [Math.round((whole + group * scale) * 1000) / 1000, 0]
      else group *= scale
      last = at++
      continue
    }
    if (group % 100 !== 0 && group !== 0) break
    const rest = tensAt(tokens, word(tokens, at) === 'and' ? at + 1 : at)
    // “two thousand and five”; but “one hundred and two others” only behind a hundred
    if (rest === null || tokens[at]?.kind === 'number' || (group === 0 && whole === 0) || last === first.last) break
    group += rest.value
    last = rest.last
    at = last + 1
  }
  return { value: whole + group, last }
}

function leadingAt(tokens: readonly Token[], i: number): Said | null {
  if (tokens[i]?.kind === 'number') return digitsAt(tokens, i)
  if (/^an?$/.test(word(tokens, i))) {
    const scale = scales.get(word(tokens, i + 1))
    return scale === undefined || scale === 20 ? null : { value: 1, last: i }
  }
  return tensAt(tokens, i)
}

/** Up to ninety-nine. */
function tensAt(tokens: readonly Token[], i: number): Said | null {
  const value = small.get(word(tokens, i))
  if (value === undefined) return null
  const dash = /^[-–]$/.test(word(tokens, i + 1)) ? 1 : 0
  const ones = value >= 20 ? small.get(word(tokens, i + 1 + dash)) : undefined
  return ones !== undefined && ones > 0 && ones < 10 ? { value: value + ones, last: i + 1 + dash } : { value, last: i }
}
