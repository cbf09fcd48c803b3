import { foldedSet, foldedText } from '../fold.ts'
import { noArticle, notVerbalNouns, verbalNouns } from '../lexicon/verbal-nouns.ts'
import { wordFamilies } from '../lexicon/word-families.ts'
import { perWord, type Word } from '../words.ts'

const articleless = foldedSet(noArticle)
const known = foldedSet(verbalNouns)
const others = foldedSet(notVerbalNouns)
const brokenPlurals = new Set(wordFamilies.flatMap(([, ...plurals]) => plurals.map((word) => foldedText(word))))

/** Letters of a word's beginning that are the article, with و, ف, ب, ل or ك written before it; 0 for none. */
const articleOf: (word: Word) => number = perWord((text) => {
  const match = /^[وف]?(?:[بك]?ال|لل)(?=..)/.exec(text)
  if (match === null || articleless.has(text) || articleless.has(text.replace(/^[وف]/, ''))) return 0
  return match[0].length
})

export const hasArticle = (word: Word): boolean => articleOf(word) > 0

/** “his office”, “their control”: a pronoun at the end. A final ه alone may as well be that of the feminine, and is not counted. */
export const hasPronoun: (word: Word) => boolean = perWord((text) => /..(?:ها|هم|هما|نا|كم)$/.test(text))

/** A noun without its pronoun, ه among them, also where ت stands for ة: “his concern”, “her relation”. None where it has no pronoun. */
export const withoutPronoun = (text: string): readonly string[] =>
  [text.replace(/(?:هما|ها|هم|ه)$/, ''), text.replace(/ت(?:هما|ها|هم|ه)$/, 'ه')].filter((noun) => noun !== text)

export const isDefinite = (word: Word): boolean => hasArticle(word) || hasPronoun(word)

/** Plurals like قوات, مصادر, فصائل. */
export const isBrokenPlural: (word: Word) => boolean = perWord(
  (text) => text === 'قوات' || brokenPlurals.has(text.replace(/^(?:[وف]?ال|لل)(?=..)/, '')),
)

/** Without the article and what is written with it. */
export const withoutArticle: (word: Word) => string = perWord((text) => text.replace(/^[وف]?(?:[بك]?ال|لل)(?=..)/, ''))

/** A feminine singular, or what takes feminine agreement: things in the plural. */
export const looksFeminine: (word: Word) => boolean = perWord(
  (text) => /(?:ه|ات)$/.test(text) || brokenPlurals.has(text.replace(/^(?:[وف]?ال|لل)(?=..)/, '')),
)

/** تفعيل, إفعال, افتعال, انفعال, استفعال, إقامة, مفاعلة. */
const shape =
  /^(?:ت[^اي].ي.|ت[^ا]..يه|ا[^ا]{2}ا[^ا]|ا[^ا]ت[^ا]ا[^ا]|ان[^ا]{2}ا[^ا]|است[^ا]{2}ا[^ا]|است[^ا]ا[^ا]ه|ا[^ا]ا[^ا]ه|م[^ا]ا[^ا]{2}ه)$/
const ending = /(?:هما|ها|هم|نا|كم|ه)$/

/** A noun for what is done: what is said or denied, never who says it: إطلاق, تنفيذ, مشاركتها. */
export const isVerbalNoun: (word: Word) => boolean = perWord((text) => {
  const bare = text.replace(/^[وف]?(?:[بك]?ال|لل)(?=..)/, '')
  const whole = articleless.has(text) ? text : bare
  for (const one of [
    whole,
    whole.replace(/ات$/, ''),
    whole.replace(ending, ''),
    whole.replace(/ت(?:هما|ها|هم|نا|كم|ه)$/, 'ه'),
  ]) {
    if (others.has(one)) return false
    if (known.has(one) || shape.test(one)) return true
  }
  return false
})
