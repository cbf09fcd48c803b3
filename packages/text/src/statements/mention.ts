import { isRole, type TokenRange } from '../grammar/noun-phrase.ts'
import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'

/** Where somebody is named; `cut` letters of the first token are a preposition. */
export interface Mention extends TokenRange {
  readonly cut?: number
}

export const relatives = new Set([
  'الذي',
  'التي',
  'الذين',
  'اللذان',
  'اللذين',
  'والذي',
  'والتي',
  'والذين',
  'اللي',
  'واللي',
  'يلي',
  'ويلي',
])

export const isRelative = ({ text }: Token): boolean => relatives.has(text)

/** A role or a body with ل before it: لمدير, لرئيس. */
export const isAddressed = ({ text, word }: Token): boolean =>
  /^ل(?!ل)...?/.test(text) && !isRole(word) && isRole(wordOf(text.slice(1)))

/** Behind them stands no subject. */
export const governing = new Set([
  'في',
  'من',
  'عن',
  'الي',
  'علي',
  'مع',
  'بين',
  'ضد',
  'لدي',
  'عند',
  'حول',
  'بشان',
  'منذ',
  'حتي',
  'خلال',
  'بعد',
  'قبل',
  'عبر',
  'حيال',
  'ازاء',
  'تجاه',
  'بخصوص',
  'ب',
  'ل',
])
export const governs = ({ text }: Token): boolean =>
  governing.has(text) || governing.has(text.replace(/^[وف](?=..)/, ''))
