import { foldedText } from '../fold.ts'
import { persianNumbers, persianScales } from '../lexicon/number-words.ts'
import type { Token } from '../tokens.ts'
import type { Said } from './arabic-numeral.ts'
import { digitsAt } from './digits.ts'

const folded = (words: typeof persianNumbers): [string, number][] =>
  words.map(([form, value]) => [foldedText(form), value])
const small = new Map(folded(persianNumbers))
const scales = new Map(folded(persianScales))
// “بیست‌وپنج”: what is joined by a zero-width non-joiner is one word
for (const [ten, tens] of [...small])
  for (const [unit, units] of [...small])
    if (tens >= 20 && tens < 100 && units > 0 && units < 10) small.set(`${ten}و${unit}`, tens + units)

export const persianFirstWords: ReadonlySet<string> = new Set([...small.keys(), ...scales.keys()])
export const persianScaleWords: ReadonlySet<string> = new Set(scales.keys())

/** A number in Persian words: “بیست و سه”, “دو هزار و پانصد”, “۳ میلیون”. */
export function persianAt(tokens: readonly Token[], i: number): Said | null {
  const start = tokens[i]
  if (start === undefined) return null
  let whole = 0
  let last = i - 1
  let least = Number.POSITIVE_INFINITY
  for (let at = i; ; ) {
    const group = groupAt(tokens, at)
    if (group === null || group.scale >= least) break
    whole += group.value
    last = group.last
    least = group.scale
    if (least === 1 || tokens[last + 1]?.text !== 'و') break
    at = last + 2
  }
  return last < i ? null : { value: whole, last }
}

function groupAt(tokens: readonly Token[], i: number): (Said & { scale: number }) | null {
  const alone = scales.get(tokens[i]?.text ?? '')
  if (alone !== undefined) return { value: alone, last: i, scale: alone }
  const count = tokens[i]?.kind === 'number' ? digitsAt(tokens, i) : hundredsAt(tokens, i)
  if (count === null) return null
  const scale = scales.get(tokens[count.last + 1]?.text ?? '')
  return scale === undefined
    ? { ...count, scale: 1 }
    : { value: Math.round(count.value * scale * 1000) / 1000, last: count.last + 1, scale }
}

/** Hundreds, tens and units, each smaller than the one before, with و between. */
function hundredsAt(tokens: readonly Token[], i: number): Said | null {
  let value = small.get(tokens[i]?.text ?? '')
  if (value === undefined) return null
  let last = i
  for (let size = value; size >= 20 && tokens[last + 1]?.text === 'و'; ) {
    const next = small.get(tokens[last + 2]?.text ?? '')
    if (next === undefined || next === 0 || next >= (size >= 100 ? 100 : 10)) break
    value += next
    last += 2
    size = next
  }
  return { value, last }
}
