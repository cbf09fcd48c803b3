import { givenNameForms, honorifics, kunyas, nameParticles, openings } from '../lexicon/name-parts.ts'
import { type Sounds, soundsOf } from './sounds.ts'

/** A part of a name: “Abdul Rahman”, “Abu Layth” and “Saif al-Din” are one each. */
export interface NamePart {
  /** The word that tells, in one spelling: without article, “servant of” and “father of”. */
  readonly word: string
  /** How it may sound: with and without what may be an article. */
  readonly sounds: readonly Sounds[]
  /** “of the faith”, “of God” behind it. */
  readonly tail: '' | 'din' | 'allah'
  /** A letter alone. */
  readonly initial: boolean
  /** “Servant of”: Abd. */
  readonly servant: boolean
  /** “Father of”, “mother of”. */
  readonly kunya: boolean
  /** Numbers of the rows of forms a common given name may be one of; none for others. */
  readonly given: readonly number[]
}

const spelled = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(
      /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/g,
      '',
    )
    .replace(/ک/g, 'ك')
    .replace(/ی/g, 'ي')

/** Without what writers leave out: hamza, accents, apostrophes. */
const plain = (word: string): string =>
  word
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىئ]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ة/g, 'ه')
    .replace(/['’‘ʿʾʻʼ`ء]/g, '')
    .normalize('NFD')
    .replace(/(?<=[a-z])[\u0300-\u036f]+/g, '')
    .replace(/ı/g, 'i')

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => plain(spelled(word))))
const particles = set(nameParticles)
/** Whether a word is an article or “son of”, which names are written with or without. */
export const isParticle = (word: string): boolean => particles.has(plain(word))
const titles = set(honorifics)
const fathers = set(kunyas)
const opened = new Map(openings.map(([apart, joined]) => [plain(spelled(apart)), joined]))

const servantAlone = /^(?:عبد|abd(?:[aeou][lrsnzdt]?)?)$/
const servantJoined = /^(?:عبد(?:ال)?|abd(?:[aeiou](?:l|r(?=r)|s(?=s)|n(?=n)|z(?=z)|d(?=d)|t(?=t))?)?)(?=.{3})/
const fatherJoined = /^(?:abou|abu|bou|ابو|بو)(?=.{3})/
const tails = [
  {
    tail: 'din',
    alone: /^(?:الدين|(?:e|a|u)?(?:d|l)?d(?:i|ee|ie)n?e?)$/,
    joined: /^(.{3,}?)(?:الدين|[aeou]l?d+(?:i|ee)ne?)$/,
  },
  { tail: 'allah', alone: /^(?:الله|allah?|ullah?|llah)$/, joined: /^(.{3,}?)(?:الله|[aeou]?llah?)$/ },
] as const

/** Rows of common given names by what they sound like. */
const rows = new Map<string, number[]>()
const rowKey = (servant: boolean, [sounds]: readonly Sounds[]): string =>
  `${servant ? 'abd ' : ''}${sounds?.join('').toLowerCase().replace(/o/g, 'u')}`

/** The parts of a name, in the order people say them: “Aqili, Mohammed” is turned. */
export function partsOf(name: string): NamePart[] {
  const [before = '', after] = spelled(name).split(/[,،]/)
  const words = `${after === undefined ? '' : `${after} `}${before}`
    .split(/[\s\-–.()"«»“”]+/)
    .filter((word) => word !== '')
  // what ends a name is no title: “Muna al-Sayyid”
  return assemble(words.filter((word, k) => k === words.length - 1 || !titles.has(plain(word))))
}

function assemble(words: readonly string[]): NamePart[] {
  const parts: NamePart[] = []
  let [servant, kunya] = [false, false]
  let opening = ''
  for (const [k, written] of words.entries()) {
    const word = opening === '' ? written : `${opening}${written.replace(/^(?:ال|al$|el$)/, '')}`
    if (word === opening) continue
    opening = ''
    const bare = plain(word)
    const following = words.slice(k + 1).some((other) => !particles.has(plain(other)))
    if (following && servantAlone.test(bare)) {
      servant = true
      continue
    }
    if (following && fathers.has(bare)) {
      kunya = true
      continue
    }
    if (following && opened.has(bare)) {
      opening = opened.get(bare) as string
      continue
    }
    const previous = parts.at(-1)
    const tail = tails.find(({ alone }) => alone.test(bare))?.tail
    if (previous !== undefined && tail !== undefined && !servant) {
      parts[parts.length - 1] = { ...previous, tail }
      continue
    }
    if (particles.has(bare) && (following || parts.length > 0)) continue
    const part = partOf(word, bare, servant, kunya)
    servant = false
    kunya = false
    if (part !== null) parts.push(part)
  }
  return parts
}

function partOf(word: string, bare: string, servantBefore: boolean, kunyaBefore: boolean): NamePart | null {
  if (bare.length === 1) return /[a-z\u0620-\u064a]/.test(bare) ? { ...part(word, bare), initial: true } : null
  const [servant] = servantJoined.exec(bare) ?? []
  if (servant !== undefined) return part(bare.slice(servant.length), bare.slice(servant.length), true)
  const [father] = fatherJoined.exec(bare) ?? []
  if (father !== undefined) return part(bare.slice(father.length), bare.slice(father.length), false, true)
  for (const { tail, joined } of tails) {
    const [, stem] = joined.exec(bare) ?? []
    if (stem !== undefined) return { ...part(stem, stem, servantBefore, kunyaBefore), tail }
  }
  return part(word, bare, servantBefore, kunyaBefore)
}

function part(word: string, bare: string, servant = false, kunya = false): NamePart {
  const article = /^(?:ال(?=..)|(?:al|el)(?=[a-z]{3}))/
  const certain = /^ال/.test(bare)
  const stem = bare.replace(article, '')
  const sounds = [soundsOf(word.replace(/^ال(?=..)/, ''))]
  if (!certain && stem !== bare) sounds.push(soundsOf(stem))
  // the article as it is heard in the Maghreb: “Larbi”
  if (/^l(?:[bcdfghjkmnqrstvwxz]|a[a-z]{3})/.test(bare)) sounds.push(soundsOf(bare.slice(1)))
  const key = `${servant ? 'abd ' : ''}${certain ? stem : bare}`
  return { word: key, sounds, tail: '', initial: false, servant, kunya, given: rows.get(rowKey(servant, sounds)) ?? [] }
}

for (const [row, forms] of givenNameForms.entries())
  for (const form of forms)
    for (const { servant, sounds } of partsOf(form).slice(0, 1)) {
      const key = rowKey(servant, sounds)
      rows.set(key, [...new Set([...(rows.get(key) ?? []), row])])
    }
