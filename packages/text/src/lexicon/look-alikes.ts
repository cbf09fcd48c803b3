import { columns, entries } from './entries.ts'

/** Letters of Cyrillic, Greek, Armenian and Cherokee that a reader takes for Latin ones. */
export const latinLookAlikes = entries(`
  а А В Е К М Н О Р С Т Х а в е к о р с у х ѕ і ј ѵ ԁ ԛ ԝ һ ҽ ӏ Ӏ ґ І Ј Ѕ У З б Ԍ Ԛ Ԝ Ү ү
  Α Β Ε Ζ Η Ι Κ Μ Ν Ο Ρ Τ Υ Χ α γ ι κ ν ο ρ τ υ χ ϲ ϳ ϑ
  օ ո ս ց հ ք զ Ս Օ
  Ꭺ Ᏼ Ꮯ Ꭼ Ꮋ Ꭻ Ꮶ Ꮮ Ꮇ Ꮲ Ꭱ Ꮪ Ꭲ Ꮩ Ꮃ Ꮓ Ꮒ ꓐ ꓓ ꓔ ꓖ`).flatMap((line) => line.split(/\s+/))

/** Letters of Persian, Urdu and Kurdish that a reader takes for Arabic ones, each with the Arabic letter. */
export const arabicLookAlikes: readonly (readonly [foreign: string, arabic: string])[] = entries(`
  ک ك | ڪ ك | ی ي | ے ي | ۍ ي | ې ي | ہ ه | ھ ه | ە ه | ۀ ه | ۃ ة | ۂ ه | ٲ أ | ٳ إ | ۇ و | ۆ و | ۈ و | ٱ ا`).map(
  (entry) => {
    const [foreign = '', arabic = ''] = columns(entry)
    return [foreign, arabic] as const
  },
)

/** Latin letters that stand for an Arabic one where somebody hides a word. */
export const latinWithinArabic = entries(
  `l | I | i | o | O | j | J | v | V | u | U | w | W | e | E | c | C | g | b | d | a`,
)

/** Arabic written together with what is Latin or a number, and no part of the word: “الBBC”, “بـ22”. */
export const arabicPrefixes = entries(
  `و | ف | ب | ل | ك | ال | لل | وال | فال | بال | كال | ولل | وب | ول | فب | فل | وك | ه | هـ | م | في | من | الـ`,
)

/** Units whose sign is a Greek letter beside Latin ones. */
export const greekUnits = entries(`μm | μg | μs | μl | μL | μF | μV | μA | μSv | kΩ | MΩ | mΩ | GΩ`)
