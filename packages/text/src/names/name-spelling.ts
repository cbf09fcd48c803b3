/** A name without what carries no meaning: vowel marks, tatweel, controls, letter case; Persian k and y as the Arabic ones. */
export const spelled = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(
      /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/g,
      '',
    )
    .replace(/ک/g, 'ك')
    .replace(/ی/g, 'ي')

/** Without what writers leave out: hamza, accents, apostrophes. */
export const plain = (word: string): string =>
  word
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىئ]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ة/g, 'ه')
    .replace(/['’‘ʿʾʻʼ`ء]/g, '')
    .normalize('NFD')
    .replace(/(?<=[a-z])[\u0300-\u036f]+/g, '')
    .replace(/ı/g, 'i')

/** Words of a list as a name has them. */
export const plainSet = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => plain(spelled(word))))
