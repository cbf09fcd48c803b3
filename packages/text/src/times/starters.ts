import { fold } from '../fold.ts'
import {
  arabicHundreds,
  arabicOrdinals,
  arabicScales,
  arabicTens,
  arabicUnits,
  englishNumbers,
} from '../lexicon/number-words.ts'
import { startsAny } from '../word-forms.ts'
import {
  dayPartTable,
  directionOf,
  feastTable,
  islamicTable,
  monthTable,
  openerTable,
  partTable,
  persianTable,
  relativeTable,
  seasonTable,
  unitOf,
  weekdayTable,
} from './time-tables.ts'

const tables = [
  ...[dayPartTable, feastTable, islamicTable, monthTable, openerTable, partTable],
  ...[persianTable, relativeTable, seasonTable, weekdayTable],
]
const numbers = [arabicHundreds, arabicOrdinals, arabicScales, arabicTens, arabicUnits].flatMap((table) =>
  Object.values(table).flat(),
)

/** Words of rules that look for them by themselves. */
const others = [
  ...[
    'شهر',
    'شهري',
    'يوم',
    'يومي',
    'ليلة',
    'ليلتي',
    'روز',
    'عام',
    'عامي',
    'سنة',
    'سنتي',
    'سال',
    'هذا',
    'هذه',
    'بين',
    'مابين',
  ],
  ...[
    'من',
    'از',
    'from',
    'between',
    'كل',
    'هر',
    'every',
    'each',
    'يوميا',
    'أسبوعيا',
    'شهريا',
    'سنويا',
    'daily',
    'weekly',
  ],
  ...['monthly', 'yearly', 'annually', 'مرة', 'مرتين', 'مرات', 'once', 'twice', 'times', 'الساعة', 'ساعة', 'الساعات'],
  ...[
    'نصف',
    'ربع',
    'first',
    'second',
    'third',
    'fourth',
    'earlier',
    'later',
    'a',
    'an',
    'the',
    'overnight',
    'عدة',
    'بضعة',
  ],
  ...[
    'بضع',
    'several',
    'few',
    'some',
    'nearly',
    'almost',
    'الليلة',
    'year',
    'about',
    'قرابة',
    'نحو',
    'حوالي',
    'اليوم',
    'ال',
  ],
]

const starters: ReadonlySet<string> = new Set(
  [
    ...tables.flatMap((table) => [...table.keys()]),
    ...unitOf.keys(),
    ...directionOf.keys(),
    ...Object.keys(englishNumbers),
    ...[...numbers, ...others].map((word) => fold(word).text),
  ].flatMap((word) => [word, word.replace(/^ال(?=..)/, '')]),
)

/** Whether a time may begin with this word: most words are passed over without trying a rule. */
export const mayBeginTime = (word: string): boolean =>
  startsAny(starters, word) || (word.length > 4 && startsAny(starters, word.replace(/ا$/, ''))) || /\d/.test(word)
