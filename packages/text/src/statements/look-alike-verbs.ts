import { isRole } from '../grammar/noun-phrase.ts'
import { joins } from '../grammar/phrase-words.ts'
import { isComplementiser } from '../grammar/sentence.ts'
import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'
import { type Discourse, surfaceOf } from './discourse.ts'
import { type VerbReading, verbReading } from './verb-readings.ts'
import { isSource } from './who-speaks.ts'

const deemed = verbReading(wordOf('اعتبر'))
const deeming = /^([وف]?)([يت]?)عد\u0651[\u064b-\u0650\u0652]*(ت?)[\u064b-\u0650\u0652]*(ه|ها|هم)?$/

/** “(the government) deems it …” is written like “it promised”, but for its doubled letter. */
export function deems(discourse: Discourse, token: Token): VerbReading | null {
  const match = deeming.exec(surfaceOf(discourse, token).replace(/[\u064e\u064f\u0650\u0652](?=.)/g, ''))
  if (match === null || deemed === null) return null
  const feminine = match[2] === 'ت' || match[3] === 'ت'
  const form = {
    ...deemed.form,
    gender: feminine ? ('feminine' as const) : ('masculine' as const),
    present: match[2] !== '',
  }
  return { ...deemed, form, cut: match[1]?.length ?? 0, pronoun: match[4] !== undefined, doubtful: true }
}
const showed = verbReading(wordOf('بينت'))
const farthestShown = 9
/** “(the source) showed that …” is written like “between”: with its doubled letter, or before somebody who speaks and a clause. */
export function shows(discourse: Discourse, i: number): VerbReading | null {
  const { tokens } = discourse
  const token = tokens[i] as Token
  if (showed === null || !mayShow(token.text)) return null
  const reading = {
    ...showed,
    form: { ...showed.form, gender: 'masculine' as const, plural: false },
    cut: token.text.length - 3,
    doubtful: true,
  }
  if (/ي\u0651/.test(surfaceOf(discourse, token))) return reading
  const next = tokens[i + 1]
  if (token.text.length === 3 || next === undefined || tokens[i - 1]?.sentence === token.sentence) return null
  // “(he) showed that”, at the beginning of a sentence
  if (next.text === 'ان' && /^[وف]/.test(token.text)) return reading
  if (!isSource(next.word) && !isRole(next.word) && !discourse.names.has(i + 1)) return null
  for (let k = i + 2; k < i + farthestShown && tokens[k]?.sentence === token.sentence; k++) {
    const one = tokens[k] as Token
    if (isComplementiser(one)) return /^و/.test(one.text) ? null : reading
    if (joins(one.word)) return null
  }
  return null
}
/** Whether a word may be that verb. */
export const mayShow = (text: string): boolean => /^[وف]?بين$/.test(text)

/** Whether a word may be a form of that verb. */
export const mayDeem = (text: string): boolean => /^[وف]?[يت]?عدت?(?:ه|ها|هم)?$/.test(text)
