import { foldedText } from '../fold.ts'
import { otherFamilies, wholeNames, wordFamilies } from '../lexicon/word-families.ts'
import { wordsWithWaw } from '../lexicon/word-patterns.ts'
import { basesOf, pastsOf } from './arabic-stems.ts'
import { latinKeys } from './latin-keys.ts'

const folded = (word: string): string => foldedText(word)

/** Families a word is of, by the first word of each; and those it is not the first of. */
const families = new Map<string, string[]>()
for (const family of [...wordFamilies, ...otherFamilies])
  for (const form of family)
    families.set(folded(form), [...(families.get(folded(form)) ?? []), folded(family[0] as string)])

const whole = new Map(wholeNames.flatMap((name) => belongings(folded(name).replace(/^ال/, ''))))
const withWaw = new Set(wordsWithWaw.map(folded))

/** A country and who is of it: “سوريا”, “سوري”, “السوريون”. */
function belongings(name: string): [form: string, name: string][] {
  const first = families.get(name)?.[0] ?? name
  const stem = name.endsWith('يا') || name.endsWith('يه') ? name.slice(0, -1) : `${name.replace(/[اه]$/, '')}ي`
  return ['', 'ه', 'ون', 'ين', 'ات', 'ان', 'تان', 'تين']
    .map((ending): [string, string] => [`${stem}${ending}`, first])
    .concat([[name, first]])
}

const suffixes = 'هما كما ها هم هن كم نا وا ون ين ان ات ته تي يه ه ي ت ا'.split(' ')
const innerSuffixes = ['ات', 'ين', 'ون', 'ت', 'و']
const leastLeft = 3

/**
 * What a word may be found by, beside itself: a set of stems, for one stem joins what should be apart and parts what should be
 * joined (Arabic light stemming: Larkey, Ballesteros & Connell 2007). A proclitic comes off only where enough is left; plurals
 * and verbs are led back by their form.
 *
 * @param word folded by `fold`
 * @param exact as it is written, by `foldStrictly`: ة is no “his”
 */
export function looseKeysOf(word: string, exact: string): string[] {
  if (!/^[\u0620-\u06d3]+$/.test(word)) return latinKeys(word)
  const keys = new Set<string>(familyOf(word))
  for (const bare of withoutProclitics(word)) {
    for (const key of familyOf(bare)) keys.add(key)
    const name = whole.get(bare)
    if (name !== undefined) {
      keys.add(name)
      continue
    }
    for (const base of [...basesOf(bare), ...pastsOf(bare)]) for (const key of familyOf(base)) keys.add(key)
    for (const { stem, nisba } of withoutSuffixes(bare, exact)) {
      const found = familyOf(stem)
      // a nisba is made of the singular: “مدني” is not of “مدن”
      if (nisba && !found.includes(stem)) keys.add(stem)
      else for (const key of found) keys.add(key)
      if (!nisba)
        for (const base of [...basesOf(stem), ...pastsOf(stem)]) for (const key of familyOf(base)) keys.add(key)
    }
  }
  return [...keys]
}

const familyOf = (word: string): readonly string[] => families.get(word) ?? [word]

function withoutProclitics(word: string): string[] {
  const forms = [word]
  const conjunction = /^[وف]/.test(word) && word.length > leastLeft && !withWaw.has(word) ? [word.slice(1)] : []
  for (const form of [word, ...conjunction]) {
    if (form !== word) forms.push(form)
    if (/^(?:[بك]ال|ال)/.test(form)) {
      const rest = form.replace(/^[بك]?ال/, '')
      if (rest.length >= leastLeft) forms.push(rest)
    } else if (/^لل/.test(form) && form.length - 2 >= leastLeft) {
      forms.push(form.slice(2))
    } else if (/^[بلكس]/.test(form) && form.length - 1 > leastLeft) {
      forms.push(form.slice(1))
    }
  }
  return forms
}

function withoutSuffixes(word: string, exact: string): { stem: string; nisba: boolean }[] {
  const stems: { stem: string; nisba: boolean }[] = []
  const feminine = exact.endsWith('ة')
  if (/^..ات$/.test(word)) stems.push({ stem: `${word.slice(0, 2)}ه`, nisba: false })
  for (const suffix of suffixes) {
    if (!word.endsWith(suffix) || word.length - suffix.length < leastLeft) continue
    // “حلبة” is no Aleppo
    if (feminine && suffix === 'ه' && word.length - 1 === leastLeft) continue
    const stem = word.slice(0, -suffix.length)
    for (const noun of feminines(stem, suffix)) stems.push({ stem: noun, nisba: false })
    stems.push({ stem, nisba: suffix === 'ي' || suffix === 'يه' })
    // “their camps”: a second ending below the first
    for (const inner of innerSuffixes)
      if (stem.endsWith(inner) && stem.length - inner.length >= leastLeft)
        stems.push({ stem: stem.slice(0, -inner.length), nisba: false })
  }
  return stems
}

/** The singular in ة that a stem was of: “عربات”, “بلدتهم”, “مباريات”. */
function feminines(stem: string, suffix: string): string[] {
  if (suffix === 'ات') return [`${stem}ه`, ...(stem.endsWith('ي') ? [`${stem.slice(0, -1)}اه`] : [])]
  if (suffix === 'ته' || suffix === 'تي') return [`${stem}ه`]
  return stem.length > leastLeft && stem.endsWith('ت') && suffix.length > 1 ? [`${stem.slice(0, -1)}ه`] : []
}
