import type { Span } from '../fold.ts'

const invisible = /[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff]+|(?:\udb40[\udc00-\udc7f])+/g
const nonJoiner = '\u200c'
const joiner = '\u200d'

/** Characters without width where no writing has them. */
export function findInvisible(text: string, language: 'ar' | 'en' | 'fa'): Span[] {
  return Array.from(text.matchAll(invisible), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter((span) => !isOrthography(text, span, language))
}

function isOrthography(text: string, { start, end }: Span, language: 'ar' | 'en' | 'fa'): boolean {
  const signs = text.slice(start, end)
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)]
  if (signs === '\ufeff') return start === 0
  if (signs === nonJoiner) return joinsLetters(before, after, language)
  if (signs === joiner) return isPictogram(after) || /ه$/.test(before) || (indic.test(before) && indic.test(after))
  // the flags of England, Scotland, Wales
  return signs.startsWith('\udb40') && before === '\ud83c\udff4'
}

/** “می‌رود”: within a Persian word; also before its plural or verb ending in a text in Arabic. */
const joinsLetters = (before: string, after: string, language: 'ar' | 'en' | 'fa'): boolean =>
  (language === 'fa' && /[\u0620-\u06d3]$/.test(before) && /^[\s\u0620-\u06d3.,،؛:!؟)»]?/.test(after)) ||
  (indic.test(before) && indic.test(after))

const isPictogram = (after: string): boolean =>
  /^(?:[\ud83c-\ud83e][\udc00-\udfff]|[\u2640\u2642\u2695-\u27bf])/.test(after)

/** Scripts in which joiner and non-joiner shape letters. */
const indic = /[\u0900-\u0dff\u1000-\u109f]/
