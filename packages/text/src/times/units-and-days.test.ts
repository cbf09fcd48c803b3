/* Units of the calendar with their direction, relative days, days of the week. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expressions, spellings, wronglyMarked, wrongReadings } from './oracle/expressions.ts'
import { around, before, behind, iso, monday, type Unit } from './oracle/reckoning.ts'

const { list, add } = expressions()

const masculine: readonly (readonly [Unit, string])[] = [
  ['week', 'الأسبوع'],
  ['month', 'الشهر'],
  ['year', 'العام'],
  ['quarter', 'الربع'],
  ['decade', 'العقد'],
]
const feminine: readonly (readonly [Unit, string])[] = [['year', 'السنة']]
const awayOf: readonly (readonly [number, readonly string[]])[] = [
  [-2, ['قبل الماضي', 'ما قبل الماضي', 'قبل الفائت']],
  [-1, ['الماضي', 'المنصرم', 'الفائت', 'السابق', 'المنقضي', 'اللي فات', 'الذي مضى', 'اللي راح']],
  [0, ['الجاري', 'الحالي', 'الراهن']],
  [1, ['المقبل', 'القادم', 'الآتي', 'الجاي', 'اللي جاي']],
  [2, ['بعد القادم', 'بعد المقبل']],
]
const inFeminine = (words: string): string =>
  words
    .replace(/^اللي فات$/, 'اللي فاتت')
    .replace(/^الذي مضى$/, 'التي مضت')
    .replace(/^اللي راح$/, 'اللي راحت')
    .replace(/^اللي جاي$/, 'اللي جاية')
    .replace(/(?<=^| )(ال(?!لي|ذي|تي)\S+)$/, '$1ة')
for (const [away, words] of awayOf)
  for (const word of words) {
    for (const [unit, noun] of masculine)
      for (const text of spellings(`${noun} ${word}`)) add(text, (day) => around[unit](day, away))
    for (const [unit, noun] of feminine)
      for (const text of spellings(`${noun} ${inFeminine(word)}`)) add(text, (day) => around[unit](day, away))
  }
for (const [unit, noun] of masculine)
  add([`هذا ${noun}`, `ها${noun}`.replace('هاال', 'هال')], (day) => around[unit](day, 0))
add(['هذه السنة', 'هالسنة', 'هذه السنه'], (day) => around.year(day, 0))
for (const [clitic, noun, rest] of [
  ['ب', 'الأسبوع', 'الماضي'],
  ['ب', 'السنة', 'الماضية'],
  ['و', 'الشهر', 'الماضي'],
  ['ل', 'لشهر', 'الماضي'],
  ['ل', 'لعام', 'الماضي'],
] as const)
  list.push({
    text: `${clitic}${noun} ${rest}`,
    found: `${noun} ${rest}`,
    means: (day) => around[noun.includes('سبوع') ? 'week' : noun.includes('شهر') ? 'month' : 'year'](day, -1),
  })
for (const unit of ['week', 'month', 'quarter', 'year', 'decade'] as const) {
  for (const [away, words] of [
    [-1, ['last', 'the last', 'the previous']],
    [0, ['this', 'the current']],
    [1, ['next', 'the next', 'the coming', 'the upcoming']],
  ] as const)
    for (const word of words) add(`${word} ${unit}`, (day) => around[unit](day, away))
  add(`the ${unit} before last`, (day) => around[unit](day, -2))
  add(`the ${unit} after next`, (day) => around[unit](day, 2))
}

// days
for (const [away, words] of [
  [-2, ['أول أمس', 'أول من أمس', 'أمس الأول', 'أول امبارح', 'قبل أمس', 'the day before yesterday']],
  [-1, ['أمس', 'البارحة', 'مبارح', 'امبارح', 'إمبارح', 'يوم أمس', 'yesterday']],
  [0, ['اليوم', 'هذا اليوم', 'النهاردة', 'today']],
  [1, ['غدا', 'غداً', 'غد', 'يوم غد', 'بكرة', 'بكرا', 'tomorrow']],
  [2, ['بعد غد', 'بعد الغد', 'بعد بكرة', 'بعد بكرا', 'the day after tomorrow']],
] as const)
  add(words, (day) => iso(day + away))

// days of the week
const weekdays: readonly (readonly [number, string])[] = [
  [0, 'الاثنين'],
  [0, 'الإثنين'],
  [0, 'الأثنين'],
  [1, 'الثلاثاء'],
  [1, 'الثلاثا'],
  [2, 'الأربعاء'],
  [2, 'الاربعاء'],
  [3, 'الخميس'],
  [4, 'الجمعة'],
  [5, 'السبت'],
  [6, 'الأحد'],
]
for (const [wanted, name] of weekdays)
  for (const noun of [name, `يوم ${name}`]) {
    add([`${noun} الماضي`, `${noun} الفائت`, `${noun} اللي فات`], (day) => iso(before(day, wanted)))
    add([`${noun} المقبل`, `${noun} القادم`, `${noun} الجاي`], (day) => iso(behind(day, wanted)))
    add(`${noun} قبل الماضي`, (day) => iso(before(day, wanted) - 7))
    add(`${noun} بعد القادم`, (day) => iso(behind(day, wanted) + 7))
    add(noun, (day) => iso(before(day + 1, wanted)), 'past')
    add(noun, (day) => iso(behind(day, wanted)), 'future')
    add(`${noun} من الأسبوع المقبل`, (day) => iso(monday(day) + 7 + wanted))
    add(`${noun} من الأسبوع الماضي`, (day) => iso(monday(day) - 7 + wanted))
  }
for (const [wanted, name] of [
  [0, 'Monday'],
  [3, 'Thursday'],
  [6, 'Sunday'],
] as const) {
  add(`last ${name}`, (day) => iso(before(day, wanted)))
  add(`next ${name}`, (day) => iso(behind(day, wanted)))
  add(`${name} of next week`, (day) => iso(monday(day) + 7 + wanted))
}

// Persian: weeks begin on Monday there too, as the reader’s do everywhere
for (const [away, words] of [
  [-1, ['هفته گذشته', 'هفته پیش']],
  [0, ['این هفته', 'هفته جاری']],
  [1, ['هفته آینده']],
] as const)
  add(
    words.filter((text) => /[پچگکی]/.test(text)),
    (day) => around.week(day, away),
  )
add('دیروز', (day) => iso(day - 1))
add('پریروز', (day) => iso(day - 2))
add('پس‌فردا', (day) => iso(day + 2))
add('جمعه گذشته', (day) => iso(before(day, 4)))
add('چهارشنبه هفته گذشته', (day) => iso(monday(day) - 7 + 2))

// from one day to another
add('من الاثنين إلى الجمعة', (day) => `${iso(behind(day, 0))}/${iso(behind(day, 0) + 4)}`, 'future')
add('من الأحد للخميس', (day) => `${iso(behind(day, 6))}/${iso(behind(day, 6) + 4)}`, 'future')
add(['من أمس إلى اليوم', 'من أمس حتى الآن', 'from yesterday until today'], (day) => `${iso(day - 1)}/${iso(day)}`)
add(['من اليوم حتى بعد غد', 'من الآن حتى بعد غد'], (day) => `${iso(day)}/${iso(day + 2)}`)
add(['الأسبوع القادم يوم الاثنين', 'next week on Monday'], (day) => iso(monday(day) + 7))
add(['منذ الأسبوع الماضي', 'since last week'], (day) => `${iso(monday(day) - 7)}/..`)
add(['حتى الأسبوع المقبل', 'لغاية الأسبوع القادم', 'until next week'], (day) => `../${iso(monday(day) + 13)}`)

for (const direction of ['past', 'future'] as const)
  test(`${list.length} units and days mean what they say on every day, read as ${direction}`, () =>
    assert.deepEqual(wrongReadings(list, direction).slice(0, 20), []))

test('units and days: what hangs on the day of publication is marked so, and has no value without it', () =>
  assert.deepEqual(wronglyMarked(list), []))
