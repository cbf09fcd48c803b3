import { foldedSet, foldedText } from '../fold.ts'
import {
  beginningWithWaw,
  companions,
  countedFeminines,
  countedNouns,
  countedPeople,
  dualVerbs,
  notDuals,
  uncountedDuals,
  withBothPlurals,
} from '../lexicon/counted-nouns.ts'
import { wordFamilies } from '../lexicon/word-families.ts'
import type { Token } from '../tokens.ts'
import { perWord, type Word } from '../words.ts'
import { mayBeCounted } from './counted.ts'

const people = foldedSet(countedPeople)
const feminines = foldedSet(countedFeminines)
const things = foldedSet([
  ...countedNouns,
  // what has a plural of its own has ين for the dual alone
  ...wordFamilies.flatMap(([one, many]) =>
    one === undefined || many === undefined || /ين$|ون$/.test(many) ? [] : [one],
  ),
])
const ruledOut = foldedSet([...notDuals, ...uncountedDuals.flatMap((noun) => dualsOf(foldedText(noun)))])
const belonging = foldedSet(companions.map((noun) => noun.replace(/ة$/, 'ت')))
const withWaw = [...foldedSet(beginningWithWaw)].map((noun) => noun.slice(0, -1))
const predicateVerbs = foldedSet(dualVerbs)
const soundPlural = foldedSet(withBothPlurals)

function dualsOf(noun: string): string[] {
  const stem = noun.endsWith('ه') ? `${noun.slice(0, -1)}ت` : noun.endsWith('ي') ? noun : noun.replace(/ا$/, '')
  return [`${stem}ان`, `${stem}ين`].flatMap((dual) => [dual, `ال${dual}`])
}

/** A feminine that is counted, or that of a man who is: “تلميذة”. */
const isFeminine = (stem: string): boolean =>
  feminines.has(`${stem}ه`) || (stem.length > 2 && (things.has(stem) || people.has(stem)))

export interface Dual {
  /** Letters of clitics before it. */
  readonly cut: number
  /** False where the same letters may be a plural: “مقاتلين”. */
  readonly certain: boolean
  /** “His two sons”: the last letters are a pronoun. */
  readonly owned: boolean
}

const proclitic = /^(?:[وف]?[بلك]?|[وف]?[بلك]?ال|[وف]?لل)$/

/** The dual a word may be by its form: “عبوتان”, “وبجنديين”, “رفيقيه”, “سيارتا”. */
const dualForm = perWord((word): Dual | null => {
  if (word.length < 4 || !/(?:ان|ين|[اي][هاهمن]{1,3}|تا|تي)$/.test(word)) return null
  const cuts = [0, 1, 2, 3, 4].filter((cut) => word.length - cut >= 4 && proclitic.test(word.slice(0, cut)))
  if (cuts.some((cut) => ruledOut.has(word.slice(cut)))) return null
  for (const cut of cuts) {
    const bare = word.slice(cut)
    const owned = !/(?:ان|ين|تا|تي)$/.test(bare)
    const definite = /(?:ال|لل)$/.test(word.slice(0, cut))
    // what has its article has no owner: “الأبنية”
    const certain = owned && definite ? null : certainty(bare)
    if (certain === null) continue
    const sound = definite && bare.endsWith('ين') && soundPlural.has(bare.slice(0, -2))
    return { cut: beforeArticle(word, cut), certain: certain && !sound, owned }
  }
  // any feminine noun, known or not: its plural ends otherwise
  const cut = /^[وف]/.test(word) && !withWaw.some((noun) => word.startsWith(noun)) ? 1 : 0
  return /^.{2,}ت(?:ان|ين)$/.test(word.slice(cut)) && !/^[يتن]/.test(word.slice(cut))
    ? { cut, certain: true, owned: false }
    : null
})

/** The article belongs to the dual, though the list has it without. */
const beforeArticle = (word: string, cut: number): number =>
  /ال$/.test(word.slice(0, cut)) ? cut - 2 : /لل$/.test(word.slice(0, cut)) ? cut - 1 : cut

function certainty(word: string): boolean | null {
  const stem = /^(.{2,})(?:ان|ين)$/.exec(word)?.[1]
  if (stem !== undefined) {
    if (people.has(stem)) return word.endsWith('ان')
    // “آبان” is a month: two letters are not enough
    if (things.has(stem)) return stem.length > 2 || word.endsWith('ين') ? true : null
    return stem.endsWith('ت') && isFeminine(stem.slice(0, -1)) ? true : null
  }
  // with a pronoun or before a noun the ن is gone: “his two companions”, “two cars of”
  const [, companion] = /^(.{3,})ا(?:ه|ها|هم|هما)$/.exec(word) ?? []
  if (companion !== undefined) return belonging.has(companion) || people.has(companion) ? true : null
  const [, owned, owner] = /^(.{2,})ي(ه|ها|هم|هما)$/.exec(word) ?? []
  if (owned !== undefined)
    return belonging.has(owned) || (owner !== 'ه' && owned.length > 2 && things.has(owned) && !things.has(`${owned}ي`))
      ? true
      : null
  const construct = /^(.{2,})ت[اي]$/.exec(word)?.[1]
  return construct !== undefined && feminines.has(`${construct}ه`) ? true : null
}

/** Whether a word may be a dual by itself. */
export const mayBeDual = (word: Word): boolean => dualForm(word) !== null

const two = perWord((text) => /^(?:ا|إ)?ثن(?:ان|ين|تان|تين)$/.test(text))
/** “Two”, which makes a dual of any word before it that ends like one. */
export const isTwo = (token: Token | undefined): boolean => token !== undefined && two(token.word)
export const endsLikeDual = perWord((text) => text.length > 4 && /ين$|ان$/.test(text) && !ruledOut.has(text))

/** “َي”: the vowel that tells the dual in ين from the plural. */
const fatha = /\u064e/
/** The same right before the ending: a dual whether the noun is known or not. */
const marked = /\u064eين$/
/** Whether a word is written as a dual. */
export const isMarkedDual = (written: string): boolean => marked.test(written)

/**
 * The noun in the dual at token i, which is the number two, through “اثنين” behind it; null where there is none, where the form
 * may as well be a plural, and for an adjective that agrees with a dual before it.
 *
 * @param written the word as it was written, with its vowels
 */
export function dualAt(
  tokens: readonly Token[],
  i: number,
  written: () => string,
): { cut: number; last: number } | null {
  const token = tokens[i]
  if (token?.kind !== 'word') return null
  const form = dualForm(token.word)
  const next = tokens[i + 1]
  const named = isTwo(next) && next?.sentence === token.sentence && !/ت[اي]$/.test(token.text)
  if (form === null && endsLikeDual(token.word) && (named || isMarkedDual(written())))
    return { cut: named ? 0 : (/^[وف](?=ال)/.exec(token.text)?.[0].length ?? 0), last: named ? i + 1 : i }
  if (form === null || (form.owned && written().endsWith('ة'))) return null
  // “سيارتي” is “my car” where no noun follows
  if (token.text.endsWith('تي') && !goesOn(tokens, i)) return null
  if (/ت(?:ين|ان)$/.test(token.text) && predicateVerbs.has(tokens[i - 1]?.text ?? '')) return null
  // “two political …”, behind a noun nobody knows
  if (
    /ي(?:ان|ين)$/.test(token.text) &&
    people.has(token.text.slice(form.cut, -2)) &&
    /..ان$/.test(tokens[i - 1]?.text ?? '')
  )
    return null
  if (!form.certain && !named && !fatha.test(written().slice(-8))) return null
  return { cut: form.cut, last: named ? i + 1 : i }
}

const goesOn = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]
  return (
    next?.kind === 'word' &&
    next.sentence === tokens[i]?.sentence &&
    mayBeCounted(next.word) &&
    !/^ال.*[هيت]$/.test(next.text)
  )
}

/** The last of the adjectives that agree with a dual at token `last`: “two armed drones”. */
export function pastAgreeing(tokens: readonly Token[], last: number): number {
  // “two companies of X, American both”
  const from = /ت[اي]$/.test(tokens[last]?.text ?? '') ? last + 1 : last
  let at = from
  if (tokens[at]?.kind !== 'word') return last
  while (at - last < 4 && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.sentence === tokens[last]?.sentence) {
    const { text } = tokens[at + 1] as Token
    if (!/.(?:ين|ان)$/.test(text) || /^و|^(?:بين|حين|الذين|اللذين|اللتين|اثنين)$/.test(text)) break
    at++
  }
  return at === from ? last : at
}
