const marks =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/g

/**
 * A word as it is written, without what carries no meaning: vowel marks, tatweel, presentation forms, controls, letter case
 * and accents of Latin letters, digit sets. Other letters stay apart: علي is not على.
 */
export function foldStrictly(word: string): string {
  return word
    .normalize('NFKC')
    .replace(marks, '')
    .replace(/[کﮎ]/g, 'ك')
    .replace(/ی/g, 'ي')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .normalize('NFD')
    .replace(/(?<=[a-z])[\u0300-\u036f]+/gi, '')
    .normalize('NFC')
    .toLowerCase()
}
