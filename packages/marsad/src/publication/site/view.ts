import type { Bilingual, Language } from '#problems'
import type { Edition, PublishedExhibit, PublishedSource, PublishedTest } from '../edition.ts'
import { relativeLink } from './addresses.ts'

/** An edition as one page sees it: in one language, from one place. */
export interface View {
  readonly edition: Edition
  readonly language: Language
  /** Path of this page within the folder of its language, the same in both. */
  readonly page: string
  /** A text of the edition or of the program's own, in this language. */
  say(text: Bilingual): string
  /** The comma of this language, with its space. */
  readonly comma: string
  /** Address of another page in this language. */
  link(page: string, fragment?: string): string
  /** Address of a file of the site, by its path from the site's root. */
  file(path: string, fragment?: string): string
  source(id: string): PublishedSource | null
  exhibit(id: string): PublishedExhibit | null
  test(id: string): PublishedTest | null
}

export function viewOf(edition: Edition, language: Language, page: string): View {
  const here = `${language}/${page}`
  return {
    edition,
    language,
    page,
    say: (text) => (language === 'ar' ? withDatesInOrder(text.ar) : text[language]),
    comma: language === 'ar' ? '، ' : ', ',
    link: (to, fragment) => relativeLink(here, `${language}/${to}`, fragment),
    file: (path, fragment) => relativeLink(here, path, fragment),
    source: (id) => edition.sources.find((source) => source.id === id) ?? null,
    exhibit: (id) => edition.exhibits.find((exhibit) => exhibit.id === id) ?? null,
    test: (id) => edition.tests.find((test) => test.id === id) ?? null,
  }
}

/** After an Arabic letter, the parts of a date such as 2021-05 would change places (UAX #9, W2): isolated, they don't. */
function withDatesInOrder(text: string): string {
  return text.replace(/(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?!\d)/g, '\u2066$&\u2069')
}

export function directionOf(language: string): 'rtl' | 'ltr' {
  return language === 'en' ? 'ltr' : 'rtl'
}
