import { foldedSet } from '../fold.ts'
import { shortNouns, wordsOwningLast } from '../lexicon/own-letters.ts'

/** Letters that must be left of a word. */
export const leastLeft = 3

const suffixes = 'هما كما ها هم هن كم نا وا ون ين ان ات ته تي يه ه ي ت ا'.split(' ')
const innerSuffixes = ['ات', 'ين', 'ون', 'ت', 'و']
const pronouns = new Set('هما ها هم هن كم نا ه ي'.split(' '))
const owningLast = foldedSet(wordsOwningLast)
const short = foldedSet(shortNouns)

export interface Stem {
  readonly stem: string
  /** What a nisba was made of: “مدن” of “مدني”. */
  readonly nisba: boolean
}

/** What is left of a word without its endings, where these are none of its own letters. */
export function withoutSuffixes(word: string, exact: string): Stem[] {
  if (owningLast.has(word)) return []
  const stems: Stem[] = []
  const add = (stem: string, nisba = false): void => void stems.push({ stem, nisba })
  const feminine = exact.endsWith('ة')
  if (/^..ات$/.test(word)) add(`${word.slice(0, 2)}ه`)
  for (const suffix of suffixes) {
    if (!word.endsWith(suffix)) continue
    const stem = word.slice(0, -suffix.length)
    const noun = feminine || !pronouns.has(suffix) ? undefined : shortNounOf(stem)
    if (noun !== undefined) add(noun)
    if (stem.length < leastLeft) continue
    // “حلبة” is no Aleppo, “لبنى” no milk
    if ((feminine || exact.endsWith('ى')) && suffix.length === 1 && stem.length === leastLeft) continue
    for (const noun of feminines(stem, suffix)) add(noun)
    add(stem, suffix === 'ي' || suffix === 'يه')
    if (!feminine && pronouns.has(suffix)) for (const noun of beforePronouns(stem)) add(noun)
    // “their camps”: a second ending below the first
    for (const inner of innerSuffixes) {
      const under = stem.slice(0, -inner.length)
      if (!stem.endsWith(inner) || under.length < leastLeft) continue
      if (inner === 'ات') add(`${under}ه`)
      add(under)
    }
  }
  return stems
}

/** What a pronoun has changed: ى in “ذكراه”, the hamza in “وزراؤهم”, the end of the plural in “مقاتليهم”. */
function beforePronouns(stem: string): string[] {
  const short = stem.slice(0, -1)
  if (stem.endsWith('ا')) return [`${short}ي`]
  if (/ا[وي]$/.test(stem)) return [`${short}ء`]
  return stem.endsWith('ي') && short.length > leastLeft ? [short] : []
}

/** “يديه”, “أخوها”: a noun of two letters, with a weak letter before the pronoun or without. */
function shortNounOf(stem: string): string | undefined {
  const noun = /^..[يوا]$/.test(stem) ? stem.slice(0, 2) : stem
  return short.has(noun) ? noun : undefined
}

/** The singular in ة that a stem was of: “عربات”, “بلدتهم”, “مباريات”. */
function feminines(stem: string, suffix: string): string[] {
  if (suffix === 'ات') return [`${stem}ه`, ...(stem.endsWith('ي') ? [`${stem.slice(0, -1)}اه`] : [])]
  if (suffix === 'ته' || suffix === 'تي') return [`${stem}ه`]
  return stem.length > leastLeft && stem.endsWith('ت') && suffix.length > 1 ? [`${stem.slice(0, -1)}ه`] : []
}
