import { opensClause } from '../grammar/sentence.ts'
import type { Token } from '../tokens.ts'
import { freeRelatives, leadOf } from './as-what.ts'
import { type Cue, plainCue } from './cue.ts'
import type { Discourse } from './discourse.ts'

const stands = new Set(['جاء', 'ورد', 'جاءت', 'وردت', 'يرد'])

/** Whether a word tells what stands in a document, behind و or ف too. */
export const isOfDocument = (text: string): boolean => stands.has(text) || stands.has(text.slice(1))

/** “It says in the report that …”: a document speaks. */
export function documentCueAt({ tokens, quoteEnds }: Discourse, i: number): Cue | null {
  const token = tokens[i] as Token
  const cut = /^[وف]/.test(token.text) && !stands.has(token.text) ? 1 : 0
  const next = tokens[i + 1]
  if (next?.text === 'علي' && tokens[i + 2]?.text === 'لسان' && stands.has(token.text.slice(cut)))
    return mouthpieceCueAt(tokens, i, cut)
  if (
    (freeRelatives.has(tokens[i - 1]?.text ?? '') && leadOf(tokens, i, tokens[i - 1]?.text ?? '') === i) ||
    !stands.has(token.text.slice(cut)) ||
    next === undefined ||
    !/^في(?:ه|ها|هما)?$/.test(next.text)
  )
    return null
  // “…, according to what stands in a report”
  const lead = leadOf(tokens, i, tokens[i - 1]?.text ?? '')
  if (lead < i)
    return plainCue(tokens, i, i + 1, { start: token.start + cut, stance: 'asserts', kind: 'attribution', lead })
  for (let k = i + 2; k < Math.min(tokens.length, i + 18) && tokens[k]?.sentence === token.sentence; k++) {
    const { text } = tokens[k] as Token
    if (text === '؛') return null
    const close = quoteEnds.get(k)
    if (opensClause(tokens, k) || text === ':' || (close !== undefined && close - k > shortestSaying))
      return plainCue(tokens, i, next.text === 'في' ? i : i + 1, {
        start: token.start + cut,
        stance: 'asserts',
        kind: 'document',
        refused: k,
      })
  }
  return null
}

/** A few words in marks are a name: the newspaper «X». */
const shortestSaying = 5
const about = new Set(['عن', 'حول', 'بشان', 'بخصوص'])
const furthest = 18

/** “(what) was said by the mouth of X, that …”, “… about …”: X speaks. */
function mouthpieceCueAt(tokens: readonly Token[], i: number, cut: number): Cue | null {
  const { sentence, start } = tokens[i] as Token
  for (let k = i + 4; k < i + furthest && tokens[k]?.sentence === sentence; k++) {
    const { text } = tokens[k] as Token
    if (text === '؛') return null
    if (opensClause(tokens, k) || text === ':' || about.has(text))
      return plainCue(tokens, i, i + 2, { start: start + cut, stance: 'asserts', kind: 'document', refused: k })
  }
  return null
}
