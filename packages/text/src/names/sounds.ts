import { arabicSounds, latinSounds } from '../lexicon/transliteration.ts'

/** The sounds of a word, one sign each; which stand for which is written in `lexicon/transliteration.ts`. */
export type Sounds = readonly string[]

const isArabic = (word: string): boolean => /[\u0620-\u06d3]/.test(word)

/** The sounds of one word of a name, in Arabic or Latin letters. */
export const soundsOf = (word: string): Sounds => (isArabic(word) ? arabicSoundsOf(word) : latinSoundsOf(word))

function arabicSoundsOf(word: string): string[] {
  const sounds: string[] = []
  for (const [k, letter] of [...word].entries()) {
    const last = k === word.length - 1
    // an alif that begins a word carries any vowel, what ends one may be left open
    if (k === 0 && /[اأإآٱ]/.test(letter)) sounds.push('*')
    else if (/[أإآٱ]/.test(letter)) sounds.push('A')
    else if (letter === 'ة' || (letter === 'ه' && last && k > 1)) sounds.push('T')
    else if (letter === 'ى') sounds.push('ɑ')
    else if (letter === 'ي' && last && k > 1) sounds.push('E')
    else if (letter === 'ؤ') sounds.push('W')
    else if (letter === 'ئ') sounds.push('Y')
    else sounds.push(...(arabicSounds.get(letter) ?? ''))
  }
  return sounds.flatMap((sound, k) =>
    k > 0 && !isVowel(sound) && !isVowel(sounds[k - 1] as string) ? ['.', sound] : [sound],
  )
}

/** What stands where a vowel may be: between two others no further vowel is heard. */
const isVowel = (sound: string): boolean => /[AWYTɑE*]/.test(sound)

const longest = Math.max(...[...latinSounds.keys()].map((letters) => letters.length))

function latinSoundsOf(word: string): string[] {
  const heard = word
    .replace(/([b-df-hj-np-tv-xzşšçğ])\1+/g, '$1')
    .replace(/(?<=[aeiou])h$/, '')
    .replace(/(?<=..[b-df-hj-np-tv-z])e$/, '')
  const sounds: string[] = []
  for (let at = 0; at < heard.length; ) {
    let length = Math.min(longest, heard.length - at)
    while (length > 1 && !latinSounds.has(heard.slice(at, at + length))) length--
    const letters = heard.slice(at, at + length)
    sounds.push(...(latinSounds.get(letters) ?? latinSounds.get(letters.normalize('NFD')[0] as string) ?? ''))
    at += length
  }
  const last = sounds.length - 1
  // c is s before e and i, k elsewhere; in Turkish it is j
  for (const [k, sound] of sounds.entries()) if (sound === 'c' && !/[eiIy]/.test(sounds[k + 1] ?? '')) sounds[k] = 'K'
  return sounds.map((sound, k) => {
    // a last i may be a nisba, a last a the feminine
    if (k === last && k > 1 && /[iIy]/.test(sound)) return 'E'
    if (k === last && k > 1 && sound === 'a') return 'T'
    return inHiatus(sounds, k) ?? sound
  })
}

/** “Ziad”: an i before another vowel is y, and the vowel behind it is long. */
function inHiatus(sounds: readonly string[], k: number): string | undefined {
  if (sounds[k] === 'i' && /[aA]/.test(sounds[k + 1] ?? '')) return 'Y'
  return sounds[k] === 'a' && sounds[k - 1] === 'i' ? 'A' : undefined
}

/** Sounds that carry a word: not the vowels. */
const isConsonant = (sound: string): boolean => !/[aeiouAIUTɑE*ʕ.]/.test(sound)

/** The consonants alone, those that schools of writing exchange as one: what may be looked up before it is compared. */
export const skeletonOf = (sounds: Sounds): string =>
  sounds
    .map((sound) => merged[sound] ?? (/[bdfhklmnrtzʃ]/.test(sound) ? sound : ''))
    .join('')
    .replace(/(.)\1+/g, '$1')

const merged: Readonly<Record<string, string>> = {
  ...{ θ: 't', x: 'h', ð: 'd', ɣ: 'g', g: 'g', j: 'g', q: 'k', c: 'k', s: 's', v: 'f', C: 'ʃ', K: 'k' },
}

export const consonantsIn = (sounds: Sounds): number => sounds.filter(isConsonant).length
