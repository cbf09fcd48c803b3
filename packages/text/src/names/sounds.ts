import { arabicSounds, latinSounds } from '../lexicon/transliteration.ts'

/** The sounds of a word, one sign each; which stand for which is written in `lexicon/transliteration.ts`. */
export type Sounds = readonly string[]

export const isArabic = (word: string): boolean => /[\u0620-\u06d3]/.test(word)

/** The sounds of one word of a name, in Arabic or Latin letters. */
export const soundsOf = (word: string): Sounds => (isArabic(word) ? arabicSoundsOf(word) : latinSoundsOf(word))

function arabicSoundsOf(written: string): string[] {
  const word = written
    .replace(/ء$/, '')
    .replace(/[ؤءو]و/g, 'و')
    .replace(/اآ/g, 'آ')
  const sounds: string[] = []
  for (const [k, letter] of [...word].entries()) {
    const last = k === word.length - 1 && k > 1
    // an alif that begins a word carries any vowel, what ends one may be left open
    if (k === 0 && /[اأإآٱ]/.test(letter)) sounds.push('*')
    else if (/[أإآٱا]/.test(letter)) sounds.push(last ? 'Ɑ' : 'A')
    else if (letter === 'ه' && last) sounds.push(/[ويا]/.test(word[k - 1] as string) ? 'H' : 'T')
    else if (letter === 'ة') sounds.push('T')
    else if (letter === 'ى') sounds.push('ɑ')
    else if (letter === 'ي' && last) sounds.push('E')
    else if (letter === 'ؤ') sounds.push('W')
    else if (letter === 'ئ') sounds.push('Y')
    else sounds.push(...(arabicSounds.get(letter) ?? ''))
  }
  return sounds.flatMap((sound, k) => [...vowelBetween(sounds[k - 1], sound), sound])
}

/** A place where a vowel may be heard that Arabic does not write; beside w and y it seldom is. */
function vowelBetween(before: string | undefined, sound: string): string[] {
  if (before === undefined || isVowel(sound) || isVowel(before)) return []
  return isGlide(sound) || isGlide(before) ? [','] : ['.']
}

/** What stands where a vowel may be: between two others no further vowel is heard. */
const isVowel = (sound: string): boolean => /[ATɑⱭEH*]/.test(sound)
const isGlide = (sound: string): boolean => sound === 'W' || sound === 'Y'

const longest = Math.max(...[...latinSounds.keys()].map((letters) => letters.length))

function latinSoundsOf(word: string): string[] {
  const heard = word
    .replace(/([b-df-gj-np-tv-zşšçğ])\1+/g, '$1')
    // not in “Mashhad”
    .replace(/(?<![cdgkst])hh+/g, 'h')
    // “Rezaei”
    .replace(/(?<=..a)(?:ei|ee|ii|ey)$/, 'yi')
    .replace(/(?<=[aeiou])h$/, 'ħ')
    .replace(/(?<=..[b-df-hj-np-tv-xz])e$/, 'ə')
  const sounds: string[] = []
  for (let at = 0; at < heard.length; ) {
    let length = Math.min(longest, heard.length - at)
    while (length > 1 && !latinSounds.has(heard.slice(at, at + length))) length--
    const letters = heard.slice(at, at + length)
    sounds.push(...(latinSounds.get(letters) ?? latinSounds.get(letters.normalize('NFD')[0] as string) ?? ''))
    at += length
  }
  // c is s before e and i, k elsewhere; in Turkish it is j
  for (const [k, sound] of sounds.entries()) if (sound === 'c' && !/[eiIyə]/.test(sounds[k + 1] ?? '')) sounds[k] = 'K'
  const last = sounds.at(-1) === 'ħ' ? sounds.length - 2 : sounds.length - 1
  return sounds.map((sound, k) => (k === last && k > 1 ? atTheEnd(sound) : undefined) ?? inHiatus(sounds, k) ?? sound)
}

/** A last i may be a nisba, a last a the feminine. */
function atTheEnd(sound: string): string | undefined {
  if (/[iIy]/.test(sound)) return 'E'
  if (sound === 'A') return 'Ɑ'
  return sound === 'a' ? 'T' : undefined
}

/** “Ziad”: an i before another vowel is y, and the vowel behind it is long. */
function inHiatus(sounds: readonly string[], k: number): string | undefined {
  if (sounds[k] === 'i' && /[aA]/.test(sounds[k + 1] ?? '')) return 'Y'
  return sounds[k] === 'a' && sounds[k - 1] === 'i' ? 'A' : undefined
}

/** Sounds that carry a word: not the vowels. */
const isConsonant = (sound: string): boolean => !/[aeiouəħAIUTHɑⱭE*ʕ.,]/.test(sound)

/** The consonants alone, those that schools of writing exchange as one: what may be looked up before it is compared. */
export const skeletonOf = (sounds: Sounds): string =>
  sounds
    .map((sound) => merged[sound] ?? (/[bdfhklmnrtzʃ]/.test(sound) ? sound : ''))
    .join('')
    .replace(/(.)\1+/g, '$1')

const merged: Readonly<Record<string, string>> = {
  ...{ θ: 't', x: 'h', ð: 'd', ɣ: 'g', g: 'g', j: 'g', q: 'k', c: 'k', s: 's', v: 'f', C: 'ʃ', K: 'k', D: 'd' },
}

export const consonantsIn = (sounds: Sounds): number => sounds.filter(isConsonant).length
