import { fold } from '../fold.ts'
import { arabicConsonants, latinConsonants, latinPairs, nameParticles } from '../lexicon/transliteration.ts'
import { tokenize } from '../tokens.ts'

interface NamePart {
  /** Consonant classes, doubles once. */
  readonly skeleton: string
  /** Whether it begins with a vowel: Amin, but Yamin. */
  readonly opening: string
  readonly word: string
  /** The vowel in each gap between consonants: long ones alone in Arabic, where short ones are not written. */
  readonly vowels: readonly Vowel[]
}

interface Vowel {
  readonly class: '' | 'a' | 'i' | 'u' | 'mixed'
  /** Written as long: و, “ou”, “ee”. Null where the script does not tell. */
  readonly long: boolean | null
}

const particles = new Set(nameParticles.map((word) => fold(word).text))

/**
 * How alike two names are, 0 to 1, in Arabic or Latin letters or one in each: the consonants of their parts, as classes that
 * both scripts keep apart, by edit distance; parts in any order, one left out costs less than one that differs. From about 0.85
 * on it is worth a person's look; it proves nothing: many people have one name.
 *
 *     compareNames('غويران', 'Ghwayran') // 1
 */
export function compareNames(one: string, other: string): number {
  const [left, right] = [partsOf(one), partsOf(other)]
  if (left.length === 0 || right.length === 0) return 0
  const pairs = left
    .flatMap((part, i) =>
      right.map((other, k) => ({ i, k, score: compareParts(part, other), size: sizeOf(part, other) })),
    )
    .sort((a, b) => b.score * b.size - a.score * a.size)
  const [openLeft, openRight] = [new Set(left.keys()), new Set(right.keys())]
  let likeness = 0
  let weight = 0
  for (const { i, k, score, size } of pairs) {
    if (!openLeft.has(i) || !openRight.has(k)) continue
    openLeft.delete(i)
    openRight.delete(k)
    likeness += score * size
    weight += size
  }
  const rest = [...[...openLeft].map((i) => left[i]), ...[...openRight].map((k) => right[k])] as NamePart[]
  const missing = rest.reduce((sum, { skeleton }) => sum + Math.max(1, skeleton.length), 0)
  return likeness / (weight + missing * partLeftOut)
}

const sizeOf = (one: NamePart, other: NamePart): number => Math.max(2, one.skeleton.length, other.skeleton.length)

/** What a part that one of the names lacks weighs, beside one that differs. */
const partLeftOut = 0.35

/** Consonant skeletons of the parts of a name, for an index of names to look among: names that share none are not alike. */
export const nameSkeletons = (name: string): string[] => partsOf(name).map(({ skeleton }) => skeleton)

function partsOf(name: string): NamePart[] {
  const words = tokenize(fold(name.normalize('NFKC')).text)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text)
  return words
    .flatMap((word) => {
      // “Abdulrahman” is two words, like عبد الرحمن
      const servant = /^(?:abd(?:ul|al|el|ur|er|ar|ol|us|as|el)?(?=[a-z]{3})|عبد(?:ال)?(?=.{3}))/.exec(word)?.[0]
      const parts = servant === undefined ? [word] : [servant.slice(0, 3), word.slice(servant.length)]
      return parts.map((part) =>
        part
          .replace(/^ال(?=..)/, '')
          .replace(/^(?:al|el)(?=[a-z]{4})/, '')
          .replace(/'/g, ''),
      )
    })
    .filter((word) => !particles.has(word) && word.length > 1)
    .map((word) => ({ word, opening: openingOf(word), ...soundsOf(word) }))
}

/** و and ي are consonants where a word begins with them, like w and y. */
function openingOf(word: string): string {
  if (/^[وw]/.test(word)) return 'w'
  if (/^[يy]/.test(word)) return 'y'
  return /^[اعaeiou]/.test(word) ? 'a' : ''
}

const vowelClass: Readonly<Record<string, 'a' | 'i' | 'u'>> = {
  ...{ ا: 'a', و: 'u', ي: 'i' },
  ...{ a: 'a', e: 'i', i: 'i', y: 'i', o: 'u', u: 'u', w: 'u' },
}

/** Consonant classes of a word, and the vowel behind each. */
function soundsOf(word: string): { skeleton: string; vowels: Vowel[] } {
  // ه at the end is heard as a vowel: Fatima, Fatimah
  const heard = word.replace(/(?<=..)[هh]$/, '')
  const arabic = /[\u0620-\u06d3]/.test(heard)
  let skeleton = ''
  let letters = ''
  const vowels: Vowel[] = []
  const close = (): void => {
    if (skeleton !== '') vowels.push(vowelOf(letters, arabic))
    letters = ''
  }
  for (let i = 0; i < heard.length; i++) {
    const pair = latinPairs[heard.slice(i, i + 2)]
    const letter = (heard[i] as string).normalize('NFD')[0] as string
    const sound = pair ?? arabicConsonants[letter] ?? latinConsonants[letter] ?? ''
    if (pair !== undefined) i++
    if (sound === '') letters += letter
    else if (!skeleton.endsWith(sound) || letters !== '') {
      close()
      skeleton += sound
    }
  }
  close()
  return { skeleton, vowels }
}

function vowelOf(letters: string, arabic: boolean): Vowel {
  const classes = new Set([...letters].flatMap((letter) => vowelClass[letter] ?? []))
  const long = arabic ? classes.size > 0 : /ou|oo|ee|aa|ii|uu/.test(letters) ? true : null
  if (classes.size === 0) return { class: '', long }
  return { class: classes.size > 1 ? 'mixed' : ([...classes][0] as 'a'), long }
}

function compareParts(one: NamePart, other: NamePart): number {
  const longest = Math.max(one.skeleton.length, other.skeleton.length)
  if (longest === 0) return one.opening === other.opening ? 0.8 : 0
  const alike = 1 - distance(one.skeleton, other.skeleton) / longest
  const start = one.opening === other.opening ? 0 : one.opening === '' || other.opening === '' ? 0.1 : 0.2
  return Math.max(0, alike - start - (one.skeleton === other.skeleton ? vowelsApart(one.vowels, other.vowels) : 0))
}

/** What vowels that contradict each other cost: Salim is not Salam, Mohammed is not Mahmoud. */
function vowelsApart(one: readonly Vowel[], other: readonly Vowel[]): number {
  let apart = 0
  // the last is an ending, which is written as one likes
  for (let k = 0; k < Math.min(one.length, other.length) - 1; k++) {
    const [left, right] = [one[k] as Vowel, other[k] as Vowel]
    const clash =
      left.class !== '' &&
      right.class !== '' &&
      left.class !== right.class &&
      left.class !== 'mixed' &&
      right.class !== 'mixed'
    const knownLong = left.long === true || right.long === true
    if (clash && knownLong) apart += 0.25
    else if ((left.long === true && right.long === false) || (left.long === false && right.long === true)) apart += 0.25
  }
  return apart
}

/** Edit distance (Levenshtein 1966), of short words. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, k) => k)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let k = 1; k <= other.length; k++) {
      const changed = (row[k - 1] as number) + (one[i - 1] === other[k - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[k] as number) + 1, (next[k - 1] as number) + 1))
    }
    row = next
  }
  return row[other.length] as number
}
