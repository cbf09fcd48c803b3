import { basesOf, pastsOf } from './arabic-stems.ts'
import { withoutSuffixes } from './endings.ts'
import { familyOf, whole } from './families.ts'
import { latinKeys } from './latin-keys.ts'
import { withoutProclitics } from './proclitics.ts'

/**
 * What a word may be found by, beside itself: a set of stems, for one stem joins what should be apart and parts what should be
 * joined (Arabic light stemming: Larkey, Ballesteros & Connell 2007). A proclitic comes off only where enough is left; plurals
 * and verbs are led back by their form.
 *
 * @param word folded by `fold`
 * @param exact as it is written, by `foldStrictly`: ة is no “his”
 */
export function looseKeysOf(word: string, exact: string): string[] {
  if (!/^[\u0620-\u06d3]+$/.test(word)) return latinKeys(word).flatMap(familyOf)
  const keys = new Set<string>(familyOf(word))
  for (const spelling of inArabicLetters(word)) addKeys(keys, spelling, exact)
  return [...keys]
}

function addKeys(keys: Set<string>, word: string, exact: string): void {
  const feminine = exact.endsWith('ة')
  for (const bare of withoutProclitics(word, exact)) {
    for (const key of familyOf(bare)) keys.add(key)
    const name = whole.get(bare)
    if (name !== undefined) {
      keys.add(name)
      continue
    }
    for (const base of [...basesOf(bare, feminine), ...(feminine ? [] : pastsOf(bare))])
      for (const key of familyOf(base)) keys.add(key)
    for (const { stem, nisba } of withoutSuffixes(bare, exact)) {
      const found = familyOf(stem)
      // a nisba is made of the singular: “مدني” is not of “مدن”
      if (nisba && !found.includes(stem)) keys.add(stem)
      else for (const key of found) keys.add(key)
      if (!nisba)
        for (const base of [...basesOf(stem), ...(feminine ? [] : pastsOf(stem))])
          for (const key of familyOf(base)) keys.add(key)
    }
  }
}

/** Letters that Arabic has not, as Arabs write them, and a hamza as others seat it: “گیلان”, “رءوس”, “تساءل” for “تساؤل”. */
function inArabicLetters(word: string): readonly string[] {
  if (!/[پچژڤگء]/.test(word)) return [word]
  const plain = word.replace(/[پچژڤ]/g, (letter) => arabicFor[letter] as string).replace(/ءو/g, 'وو')
  if (plain.includes('گ')) return ['ك', 'ج', 'غ'].map((letter) => plain.replaceAll('گ', letter))
  return /^.?ت.اء.$/.test(plain) ? [plain, plain.replace('اء', 'او')] : [plain]
}

const arabicFor: Readonly<Record<string, string>> = { پ: 'ب', چ: 'ج', ژ: 'ز', ڤ: 'ف' }
