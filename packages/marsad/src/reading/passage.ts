import { Problem, quoted } from '#problems'
import type { TextPassage } from './model.ts'

/** How much text around a quote is kept for those who look for it in another copy. */
const contextLength = 120

/** The passage between two offsets of a text. */
export function passageAt(text: string, sha256: string, start: number, end: number): TextPassage {
  return {
    text: sha256,
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start).toWellFormed(),
    suffix: text.slice(end, end + contextLength).toWellFormed(),
  }
}

/**
 * The passage in which a text says these very words.
 *
 * @throws Problem `quote-not-found`; `quote-ambiguous` where they stand more than once
 */
export function findQuote(text: string, sha256: string, quote: string): TextPassage {
  const start = text.indexOf(quote)
  if (start === -1 || quote === '') {
    throw new Problem('quote-not-found', {
      what: {
        en: `the exhibit’s text does not contain ${quoted(quote)}`,
        ar: `لا يحتوي نص المستند على ${quoted(quote)}`,
      },
      remedy: {
        en: 'copy the words from the extracted text exactly, as “marsad archive text” prints it',
        ar: 'انسخ الكلمات حرفياً من النص المستخرج كما يطبعه الأمر «marsad archive text»',
      },
    })
  }
  if (text.indexOf(quote, start + 1) !== -1) {
    throw new Problem('quote-ambiguous', {
      what: {
        en: `the exhibit’s text contains ${quoted(quote)} more than once`,
        ar: `يتكرر ${quoted(quote)} في نص المستند`,
      },
      remedy: { en: 'quote a longer passage', ar: 'اقتبس مقطعاً أطول' },
    })
  }
  return passageAt(text, sha256, start, start + quote.length)
}
