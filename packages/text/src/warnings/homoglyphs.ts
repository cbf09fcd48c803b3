import type { Span } from '../fold.ts'
import {
  arabicLookAlikes,
  arabicPrefixes,
  greekUnits,
  latinLookAlikes,
  latinWithinArabic,
} from '../lexicon/look-alikes.ts'

type Language = 'ar' | 'en' | 'fa'
type Script = 'latin' | 'arabic' | 'foreign' | 'digit' | 'eastern-digit' | 'mark' | 'none'

const lookAlikes = new Set(latinLookAlikes)
const foreignArabic = new Map(arabicLookAlikes)
const hidden = new Set(latinWithinArabic)
const prefixes = new Set(arabicPrefixes)
const units = new Set(greekUnits)

interface Word extends Span {
  readonly scripts: ReadonlySet<Script>
}

/** Letters of another script that stand for one of the word's own: Cyrillic in a Latin word, Latin in an Arabic one. */
export function findHomoglyphs(text: string, language: Language): Span[] {
  const found: Span[][] = []
  const foreignWords: Word[] = []
  let cyrillic = 0
  for (const word of wordsOf(text)) {
    const { scripts } = word
    if (scripts.has('foreign')) {
      if (scripts.has('latin')) found.push(mixedLatin(text, word))
      else if (isDisguised(text, word)) foreignWords.push(word)
      else cyrillic++
    }
    if (scripts.has('arabic') && (scripts.has('latin') || scripts.has('digit'))) found.push(mixedArabic(text, word))
    if (scripts.has('digit') && scripts.has('eastern-digit') && !scripts.has('arabic')) found.push([word])
  }
  // a whole word in another script, where nothing else is in it
  if (cyrillic === 0 && language === 'en') found.push(foreignWords)
  if (language === 'ar') found.push(foreignLetters(text))
  return found
    .flat()
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start)
}

/** Words in which more than one script may be, each with its scripts; those of one script alone are left out but foreign ones. */
function wordsOf(text: string): Word[] {
  const found: Word[] = []
  let [start, seen] = [0, 0]
  for (let at = 0; at <= text.length; at++) {
    const bit = at === text.length ? bitOf.none : bitAt(text, at)
    if (bit !== bitOf.none) {
      seen |= bit
      continue
    }
    // one bit alone is one script
    if ((seen & (seen - 1)) !== 0 || (seen & bitOf.foreign) !== 0)
      found.push({ start, end: at, scripts: scriptsOf(seen) })
    ;[start, seen] = [at + 1, 0]
  }
  return found
}

const bitOf = { none: 128, mark: 0, latin: 1, arabic: 2, foreign: 4, digit: 8, 'eastern-digit': 16 } as const

const scriptsOf = (seen: number): ReadonlySet<Script> =>
  new Set((Object.keys(bitOf) as Script[]).filter((script) => script !== 'none' && (seen & bitOf[script]) !== 0))

/** Bit and one of each UTF-16 unit that has been asked about. */
const bits = new Uint8Array(0x10000)

function bitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = bits[code] as number
  if (known !== 0) return known - 1
  const bit = bitOf[scriptOf(code)]
  bits[code] = bit + 1
  return bit
}

function scriptOf(code: number): Script {
  if (code < 0x80) {
    if (code >= 0x30 && code <= 0x39) return 'digit'
    return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 'latin' : 'none'
  }
  if (code >= 0x620 && code <= 0x64a) return code === 0x640 ? 'mark' : 'arabic'
  if ((code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)) return 'eastern-digit'
  if (code >= 0x64b && code <= 0x65f) return 'mark'
  if (code >= 0x671 && code <= 0x6d3) return 'arabic'
  if ((code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code < 0x1f00))
    return 'latin'
  if ((code >= 0x370 && code < 0x590) || (code >= 0x13a0 && code < 0x1400) || (code >= 0xa4d0 && code < 0xa500))
    return 'foreign'
  if (code >= 0x300 && code < 0x370) return 'mark'
  return (code >= 0x200b && code <= 0x200f) || code === 0xfeff ? 'mark' : 'none'
}

/** The letters of the lesser script within a word of two, if any of them looks like the other's. */
function mixedLatin(text: string, { start, end }: Span): Span[] {
  const word = text.slice(start, end)
  if (units.has(word) || units.has(word.replace(/^\d+/, ''))) return []
  const foreign = runs(text, { start, end }, (code) => scriptOf(code) === 'foreign')
  const many = foreign.reduce((sum, run) => sum + run.end - run.start, 0)
  if (!foreign.some((run) => [...text.slice(run.start, run.end)].some((letter) => lookAlikes.has(letter)))) return []
  const latin = runs(text, { start, end }, (code) => scriptOf(code) === 'latin')
  return many <= latin.reduce((sum, run) => sum + run.end - run.start, 0) ? foreign : latin
}

/** “сор” in an English text: every letter of it looks Latin. */
const isDisguised = (text: string, { start, end }: Span): boolean =>
  end - start >= 3 && [...text.slice(start, end)].every((letter) => lookAlikes.has(letter))

/** No word is longer: what is, is another fault. */
const longestWord = 60

/** Latin letters and digits that stand within an Arabic word as if they were of it. */
function mixedArabic(text: string, word: Span): Span[] {
  if (word.end - word.start > longestWord) return []
  const others = runs(text, word, (code) => scriptOf(code) === 'latin' || scriptOf(code) === 'digit')
  return others.filter((run) => {
    const [before, after] = [lettersOf(text.slice(word.start, run.start)), lettersOf(text.slice(run.end, word.end))]
    const own = text.slice(run.start, run.end)
    if (/^\d+$/.test(own)) return isWithin(before, after, own.length)
    if (own.length > 2 || ![...own].every((letter) => hidden.has(letter))) return false
    if (before !== '' && after !== '') return true
    return own.length === 1 && before.length + after.length >= 3 && !prefixes.has(before)
  })
}

const lettersOf = (part: string): string => part.replace(/[^\u0620-\u063f\u0641-\u064a\u0671-\u06d3]/g, '')

/** Letters on both sides of so many digits, that are no clitic before a number and no two words written together. */
const isWithin = (before: string, after: string, digits: number): boolean =>
  before !== '' && after !== '' && !prefixes.has(before) && digits <= (before.length >= 3 && after.length >= 3 ? 1 : 2)

/** Persian and Urdu letters in an Arabic text whose other words have the Arabic ones; not in words with letters of Persian alone. */
function foreignLetters(text: string): Span[] {
  if (!/[کڪیےۍېہھەۀۃۂۇۆۈ]/.test(text)) return []
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  const found: Span[] = []
  for (const match of text.matchAll(/[\u0620-\u065f\u0671-\u06d3\u06d5\u200c\u200d]+/g)) {
    if (/[پچژگڤڨټډړڼښځڅ]/.test(match[0]) || isForeignWord(match[0])) continue
    for (const [k, letter] of [...match[0]].entries()) {
      const arabic = foreignArabic.get(letter)
      if (arabic === undefined || letter === 'ٱ') continue
      if ((counts.get(arabic) ?? 0) >= 2 * (counts.get(letter) ?? 0))
        found.push({ start: match.index + k, end: match.index + k + 1 })
    }
  }
  return found
}

/** A word of which every letter that could be either is foreign, two of them and more, is a foreign word: “کیهان”. */
const isForeignWord = (word: string): boolean =>
  [...word].filter((letter) => foreignArabic.has(letter)).length >= 2 && !/[كي]/.test(word)

function runs(text: string, { start, end }: Span, belongs: (code: number) => boolean): Span[] {
  const found: Span[] = []
  for (let at = start; at < end; at++) {
    if (!belongs(text.charCodeAt(at))) continue
    const from = at
    while (at + 1 < end && belongs(text.charCodeAt(at + 1))) at++
    found.push({ start: from, end: at + 1 })
  }
  return found
}
