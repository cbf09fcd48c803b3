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

/** Vowel marks, tatweel, zero-width and bidirectional controls, what chooses the look of an emoji. */
const meaningless =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]|[\ufe00-\ufe0f]/

export function fold(text: string): Folded {
  let units = new Uint16Array(text.length + 32)
  let origin = new Uint32Array(text.length + 33)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const known = (foldedUnits[unit] as number) || foldedUnit(unit)
    if (known === dropped) continue
    if (known !== several) {
      units[length] = known - 1
      origin[length++] = at
      continue
    }
    const parts = foldCharacter(text[at] as string)
    if (length + parts.length + text.length - at > units.length) {
      units = grown(units, new Uint16Array(units.length * 2 + parts.length))
      origin = grown(origin, new Uint32Array(units.length + 1))
    }
    for (let k = 0; k < parts.length; k++) {
      units[length] = parts.charCodeAt(k)
      origin[length++] = at
    }
  }
  origin[length] = text.length
  return { text: stringOf(units, length), origin: origin.subarray(0, length + 1) }
}

/** What a UTF-16 unit folds to, plus one; 0 where nobody has asked yet. */
const foldedUnits = new Int32Array(0x10000)
const dropped = -1
const several = -2

function foldedUnit(unit: number): number {
  const folded = foldCharacter(String.fromCharCode(unit))
  const known = folded === '' ? dropped : folded.length > 1 ? several : folded.charCodeAt(0) + 1
  foldedUnits[unit] = known
  return known
}

function grown<Units extends Uint16Array | Uint32Array>(units: Units, larger: Units): Units {
  larger.set(units)
  return larger
}

const chunk = 8192

/** Ten times as fast as spreading the units into the call. */
function stringOf(units: Uint16Array, length: number): string {
  let text = ''
  for (let at = 0; at < length; at += chunk)
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, Math.min(at + chunk, length)))
  return text
}

function foldCharacter(unit: string): string {
  const code = unit.charCodeAt(0)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? unit.toLowerCase() : unit
  if (meaningless.test(unit)) return ''
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
  // the letters and vowels that a presentation form stands for
  const plain = code >= 0xfb50 && code <= 0xfefc ? unit.normalize('NFKC') : unit
  if (plain !== unit) return [...plain].map(foldCharacter).join('')
  const lower = unit.toLowerCase()
  return same[unit] ?? (lower.length === 1 ? lower : unit)
}

/** A stretch of the original text, UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The original stretch behind folded units `start` to `end`: marks that follow the last letter belong to it. */
export function spanOf({ origin }: Folded, start: number, end: number): Span {
  const from = origin[start] as number
  if (end <= start) return { start: from, end: from }
  const last = origin[end - 1] as number
  return { start: from, end: Math.max(last + 1, origin[end] as number) }
}

/** The folded units that stand for a stretch of the original: the way back from `spanOf`. */
export function foldedSpan(folded: Folded, { start, end }: Span): Span {
  return { start: foldedAt(folded, start), end: foldedAt(folded, end) }
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

/** What `fold` makes of a word or name, without the way back. */
export function foldedText(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const known = (foldedUnits[text.charCodeAt(at)] as number) || foldedUnit(text.charCodeAt(at))
    if (known === several) return fold(text).text
    if (known !== dropped) folded += String.fromCharCode(known - 1)
  }
  return folded
}

/** Words of a list as a folded text has them. */
export const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldedText))
