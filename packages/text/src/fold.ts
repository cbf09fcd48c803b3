/**
 * A text made comparable, with the way back: letters that writers exchange are one, marks that carry no meaning are gone,
 * and every folded character knows where it came from. Lexicon and text are folded alike, else nothing would be found.
 */
export interface Folded {
  readonly text: string
  /** UTF-16 offset in the original of each folded UTF-16 unit, and the original's length at the end. */
  readonly origin: Uint32Array
}

const same: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  '\u00a0': ' ',
  '\u202f': ' ',
  '’': "'",
}

/** Vowel marks, tatweel, zero-width and bidirectional controls. */
const dropped =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/

export function fold(text: string): Folded {
  let folded = ''
  const origin: number[] = []
  for (let at = 0; at < text.length; at++) {
    for (const unit of foldUnit(text[at] as string)) {
      folded += unit
      origin.push(at)
    }
  }
  origin.push(text.length)
  return { text: folded, origin: Uint32Array.from(origin) }
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? unit.toLowerCase() : unit
  if (dropped.test(unit)) return ''
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
  if (code >= 0xfb50 && code <= 0xfefc) return [...unit.normalize('NFKC')].map((part) => same[part] ?? part).join('')
  const lower = unit.toLowerCase()
  return same[unit] ?? (lower.length === 1 ? lower : unit)
}

/** A stretch of the original text, UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The original stretch behind folded units `start` to `end`: marks that follow the last letter belong to it. */
export function spanOf(folded: Folded, start: number, end: number): Span {
  const last = folded.origin[Math.max(start, end - 1)] as number
  const next = folded.origin[end] as number
  return { start: folded.origin[start] as number, end: end > start ? Math.min(next, Math.max(last + 1, next)) : last }
}

/** The first folded unit that stands for the original's offset, or for what follows it. */
export function foldedAt({ origin }: Folded, offset: number): number {
  let [low, high] = [0, origin.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((origin[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}
