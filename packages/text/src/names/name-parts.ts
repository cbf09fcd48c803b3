import { fathersOf, givenNameForms, mothersOf, nameParticles, openings, sonsOf } from '../lexicon/name-parts.ts'
import { plain, plainSet, spelled } from './name-spelling.ts'
import { isServant, wordsOfName } from './name-words.ts'
import { isArabic, type Sounds, soundsOf } from './sounds.ts'

/** “Father of”, “mother of”. */
export type Kunya = 'father' | 'mother' | null

/** A part of a name: “Abdul Rahman”, “Abu Layth” and “Saif al-Din” are one each. */
export interface NamePart {
  /** The word that tells, in one spelling: without article, “servant of” and “father of”. */
  readonly word: string
  /** How it may sound: with and without what may be an article. */
  readonly sounds: readonly Sounds[]
  /** How it sounds in one word with “son of” or “father of”, where these are before it: “Benjelloun”, “Bouaziz”. */
  readonly whole: readonly Sounds[]
  readonly arabic: boolean
  /** “of the faith”, “of God” behind it. */
  readonly tail: '' | 'din' | 'allah'
  /** A letter alone. */
  readonly initial: boolean
  /** “Servant of”: Abd. */
  readonly servant: boolean
  readonly kunya: Kunya
  /** Numbers of the rows of forms a common given name may be one of; none for others. */
  readonly given: readonly number[]
}

const particles = plainSet(nameParticles)
/** Whether a word is an article or “son of”, which names are written with or without. */
export const isParticle = (word: string): boolean => particles.has(plain(word))
const sons = plainSet(sonsOf)
const fathers = plainSet(fathersOf)
const mothers = plainSet(mothersOf)
const opened = new Map(openings.map(([apart, joined]) => [plain(spelled(apart)), joined]))

const servantJoined = /^(?:عبد(?:ال)?|abd(?:[aeiou](?:l|r(?=r)|s(?=s)|n(?=n)|z(?=z)|d(?=d)|t(?=t))?)?)(?=.{3})/
const fatherJoined = /^(?:abou|abu|bou|bu|ابو|بو)(?=.{3})/
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
  `${servant ? 'abd ' : ''}${sounds?.join('').replace(/[ħə,]/g, '').toLowerCase().replace(/o/g, 'u')}`

/** The parts of a name, in the order people say them. */
export function partsOf(name: string): NamePart[] {
  return assemble(wordsOfName(name))
}

/** What has been read before the word that tells. */
interface Before {
  readonly servant: boolean
  readonly kunya: Kunya
  /** “Son of” or “father of”, as it is written. */
  readonly joinable: string
}
const nothing: Before = { servant: false, kunya: null, joinable: '' }

function assemble(words: readonly string[]): NamePart[] {
  const parts: NamePart[] = []
  let before = nothing
  let opening = ''
  for (const [k, written] of words.entries()) {
    const word = opening === '' ? written : `${opening}${written.replace(/^(?:ال|al$|el$)/, '')}`
    if (word === opening) continue
    opening = ''
    const bare = plain(word)
    const following = words.slice(k + 1).some((other) => !particles.has(plain(other)))
    if (following && isServant(bare)) {
      before = { ...before, servant: true }
      continue
    }
    if (following && (fathers.has(bare) || mothers.has(bare))) {
      before = { ...before, kunya: mothers.has(bare) ? 'mother' : 'father', joinable: bare }
      continue
    }
    if (following && opened.has(bare)) {
      opening = opened.get(bare) as string
      continue
    }
    const previous = parts.at(-1)
    const tail = tails.find(({ alone }) => alone.test(bare))?.tail
    if (previous !== undefined && tail !== undefined && !before.servant) {
      parts[parts.length - 1] = { ...previous, tail }
      continue
    }
    if (particles.has(bare) && (following || parts.length > 0)) {
      if (sons.has(bare)) before = { ...before, joinable: bare }
      continue
    }
    const part = partOf(word, bare, before)
    before = nothing
    if (part !== null) parts.push(part)
  }
  return parts
}

function partOf(word: string, bare: string, before: Before): NamePart | null {
  if (bare.length === 1) return /[a-z\u0620-\u064a]/.test(bare) ? { ...part(word, bare), initial: true } : null
  const [servant] = servantJoined.exec(bare) ?? []
  if (servant !== undefined)
    return part(bare.slice(servant.length), bare.slice(servant.length), { ...nothing, servant: true })
  const [father] = fatherJoined.exec(bare) ?? []
  if (father !== undefined)
    return part(bare.slice(father.length), bare.slice(father.length), { ...nothing, kunya: 'father', joinable: father })
  for (const { tail, joined } of tails) {
    const [, stem] = joined.exec(bare) ?? []
    if (stem !== undefined) return { ...part(stem, stem, before), tail }
  }
  return part(word, bare, before)
}

function part(word: string, bare: string, { servant, kunya, joinable }: Before = nothing): NamePart {
  const article = /^(?:ال(?=..)|(?:al|el)(?=[a-z]{3}))/
  const certain = /^ال/.test(bare)
  const stem = bare.replace(article, '')
  const sounds = [soundsOf(word.replace(/^ال(?=..)/, ''))]
  if (!certain && stem !== bare) sounds.push(soundsOf(stem))
  // the article as it is heard in the Maghreb: “Larbi”
  if (/^l(?:[bcdfghjkmnqrstvwxz]|a[a-z]{3})/.test(bare)) sounds.push(soundsOf(bare.slice(1)))
  const key = `${servant ? 'abd ' : ''}${certain ? stem : bare}`
  const whole = joinable === '' ? [] : [soundsOf(`${joinable}${word.replace(article, '')}`)]
  const given = rows.get(rowKey(servant, sounds)) ?? []
  const arabic = isArabic(bare)
  return { word: key, sounds, whole, arabic, tail: '', initial: false, servant, kunya, given }
}

for (const [row, forms] of givenNameForms.entries())
  for (const form of forms)
    for (const { servant, sounds } of partsOf(form).slice(0, 1)) {
      const key = rowKey(servant, sounds)
      rows.set(key, [...new Set([...(rows.get(key) ?? []), row])])
    }
