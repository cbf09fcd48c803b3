import { foldedSet, foldedText } from '../fold.ts'
import { wordsOwningAl, wordsOwningFirst } from '../lexicon/own-letters.ts'
import { wordsWithWaw } from '../lexicon/word-patterns.ts'
import { leastLeft } from './endings.ts'
import { isKnown } from './families.ts'

const endings = ['ها', 'هم', 'هما', 'نا', 'كم', 'ه', 'ي', 'ا', 'ين', 'ون', 'ان', 'ات', 'يه']
/** With the endings a noun may have: “فكرتهم”. */
const withEndings = (word: string): string[] => {
  const folded = foldedText(word)
  if (!word.endsWith('ة')) return [folded, ...endings.map((ending) => `${folded}${ending}`)]
  const stem = folded.slice(0, -1)
  return [folded, `${stem}ات`, ...endings.flatMap((ending) => [`${stem}ت${ending}`, `${stem}ات${ending}`])]
}
const owningFirst: ReadonlySet<string> = new Set([
  ...wordsWithWaw.map(foldedText),
  ...wordsOwningFirst.flatMap(withEndings),
])
const owningAl: ReadonlySet<string> = new Set([...foldedSet(wordsOwningAl), ...wordsOwningAl.flatMap(withEndings)])

/**
 * The word, and what is left of it without conjunction, preposition and article, where enough is left and the first letter is
 * not the word's own.
 *
 * @param exact as it is written: a hamza is never the article's
 */
export function withoutProclitics(word: string, exact: string): string[] {
  const forms = [word]
  const conjunction = isConjunction(word, exact) ? [word.slice(1)] : []
  for (const form of [word, ...conjunction]) {
    if (form !== word) forms.push(form)
    forms.push(...withoutArticle(form, exact.slice(-form.length)))
  }
  return forms
}

/** “فكرة”, “كتلة”: so short a word in ة is a noun, and “so” stands before verbs and what has an article. */
const isConjunction = (word: string, exact: string): boolean =>
  /^[وف]/.test(word) && word.length > leastLeft && !owningFirst.has(word) && !/^ف..ة$/.test(exact)

function withoutArticle(form: string, exact: string): string[] {
  const article = /^[بك]?ال/.exec(form)?.[0]
  if (article !== undefined && !owningAl.has(form) && !/[أإآ]/.test(exact.slice(0, article.length))) {
    const rest = form.slice(article.length)
    return rest.length >= leastLeft ? [rest] : []
  }
  if (form.startsWith('لل')) {
    // “للجنة”: of three ل two are written
    const own = `ل${form.slice(2)}`
    if (owningFirst.has(own)) return [own]
    return form.length - 2 >= leastLeft ? [form.slice(2), own] : []
  }
  if (!/^[بلكس]/.test(form) || owningFirst.has(form)) return []
  const rest = form.slice(1)
  // “بحلب”: little is left, but it is a noun that is known
  const enough = rest.length > leastLeft || (rest.length === leastLeft && form[0] !== 'س' && isKnown(rest))
  return enough ? [rest] : []
}
