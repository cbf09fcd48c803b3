import { foldedSet } from '../fold.ts'
import { beforeIdleOne, besideIdleOne, countedByPersianOne } from '../lexicon/number-contexts.ts'
import type { Token } from '../tokens.ts'
import { numberCutOf } from './arabic-numeral.ts'
import { mayBeCounted } from './counted.ts'
import { countsNoThing } from './designations.ts'
import { type NumberLanguage, numberAt } from './number-words.ts'

const idle = foldedSet(beforeIdleOne)
const beside = foldedSet(besideIdleOne)
const persian = foldedSet(countedByPersianOne)

/**
 * What “one” at token i counts: “عائلة واحدة”, “one abstention”. It is a pronoun or an article more often than a number: then
 * null.
 */
export function oneAt(tokens: readonly Token[], i: number, language: NumberLanguage): Token | null {
  const token = tokens[i] as Token
  const word = (other: Token | undefined): Token | null =>
    other?.kind === 'word' && other.sentence === token.sentence ? other : null
  const [before, after] = [word(tokens[i - 1]), word(tokens[i + 1])]
  if (language === 'fa' && token.text === 'يك')
    return after !== null && (persian.has(after.text) || tokens[i - 2]?.text === 'هر') ? after : null
  if (token.text === 'one' && numberAt(tokens, i)?.last === i) {
    if (after === null || !mayBeCounted(after.word) || countsNoThing(tokens, i, i)) return null
    return beside.has(after.text) || beside.has(before?.text ?? '') ? null : after
  }
  return language === 'ar' && /^واحد[اه]?$/.test(token.text) ? nounOfOne(tokens, i, before) : null
}

/** The noun before “واحد”, without an article; not another numeral, and not where both are said of time or side. */
function nounOfOne(tokens: readonly Token[], i: number, before: Token | null): Token | null {
  if (before === null || !mayBeCounted(before.word) || /^[وفبلك]?(?:ال|لل)/.test(before.text)) return null
  const { text } = tokens[i] as Token
  if (before.text === text || tokens[i + 1]?.text === text || numberCutOf(before.word) !== null) return null
  if (idle.has(before.text.replace(/ا$/, '')) || idle.has(before.text.replace(/^[وفبلك]/, ''))) return null
  return numberAt(tokens, i)?.value !== 1 || countsNoThing(tokens, i - 1, i - 1) ? null : before
}
