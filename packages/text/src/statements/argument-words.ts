import type { TokenRange } from '../grammar/noun-phrase.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cue.ts'
import { verbReading } from './verb-readings.ts'

// Small questions about the words behind a reporting verb.

export const isResuming = ({ text, word }: Token): boolean =>
  text.endsWith('بالقول') || (/ا$/.test(text) && verbReading(word)?.form.kind === 'participle')

export const takesNoun = (verb: Cue['verb']): boolean =>
  verb !== null && (verb.object || verb.charge || verb.prepositions.length > 0)

export const holdsComma = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  tokens.slice(first, last).some(({ text }) => text === '،')

export const isJoinedReport = ({ text, word }: Token): boolean => {
  const reading = /^و../.test(text) ? verbReading(word) : null
  return reading !== null && reading.form.kind === 'verb' && reading.cut === 1
}
