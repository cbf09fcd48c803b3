/* One test for each class of entries of the word lists of relative time: every entry, put into a small expression. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Time } from '../annotation.ts'
import { fold } from '../fold.ts'
import { TokenRanges } from '../grammar/token-ranges.ts'
import {
  amountWays,
  dateWays,
  directionClauses,
  directions,
  nowWords,
  passedVerbs,
  persianDirections,
  stepClauses,
  steps,
  theseWords,
} from '../lexicon/directions.ts'
import { durationLeaders, durativeNouns, lengthBounds } from '../lexicon/duration-words.ts'
import { firstBehind, lastBehind, leadingOrdinals, partUnits } from '../lexicon/ordinal-parts.ts'
import { beginningWords, edgeWords, restWords, soFarBefore, soFarBehind } from '../lexicon/period-parts.ts'
import { alwaysWords, everyWords, recurringParts, recurringPhrases, timesWords } from '../lexicon/recurrence.ts'
import { dayNamedBefore, dayNotToday, relativeDays } from '../lexicon/relative-days.ts'
import { seasons } from '../lexicon/seasons.ts'
import {
  aboutAmount,
  fewBehind,
  generalTitles,
  severalWords,
  spokenNumbers,
  unitForms,
  weekendWords,
  yearKinds,
} from '../lexicon/time-units.ts'
import { notDayBefore, notDayBehind, weekdayPlurals } from '../lexicon/weekdays.ts'
import { tokenize } from '../tokens.ts'
import { findTimes } from './find-times.ts'

/** A Thursday. */
const published = { year: 2021, month: 7, day: 15 }
const isPersian = (text: string): boolean => /[\u067e\u0686\u0698\u06a9\u06af\u06cc\u200c]/.test(text)
const isEnglish = (text: string): boolean => /[a-z]/.test(text)

function times(
  text: string,
  language: 'ar' | 'en' | 'fa' = isEnglish(text) ? 'en' : isPersian(text) ? 'fa' : 'ar',
): Time[] {
  const folded = fold(text)
  return findTimes(folded, tokenize(folded.text), {
    text,
    published,
    direction: 'past',
    language,
    nameEnds: new TokenRanges(0),
  })
}

/** What is read of a text: the whole of it as one time, or else all that was found. */
function whole(text: string, language?: 'ar' | 'en' | 'fa'): string {
  const found = times(text, language)
  const [one] = found
  const value = one?.kind === 'date' ? one.edtf : one?.kind === 'duration' ? one.iso : one?.kind
  return found.length === 1 && one?.start === 0 && one.end === text.length
    ? String(value)
    : `${text}: ${found.map(({ start, end }) => text.slice(start, end)).join(' | ')}`
}

test('every form of every unit is a length', () => {
  for (const { word, count } of unitForms) {
    if (['عقود', 'ربع', 'quarter', 'نهار'].includes(word)) continue
    const text = count === 'many' ? `3 ${word}` : isEnglish(word) ? `a ${word}` : word
    const led = times(`خلال ${text}`, isPersian(word) ? 'fa' : undefined)
    assert.deepEqual(
      led.map(({ kind }) => kind),
      ['duration'],
      word,
    )
  }
})

test('every direction says which week, or which of it', () => {
  const away = { last: '2021-07-05/2021-07-11', this: '2021-07-12/2021-07-18', next: '2021-07-19/2021-07-25' }
  for (const [word, direction] of [...directions, ...directionClauses]) {
    // “the past week” are seven days
    if (word === 'past') continue
    const text = isEnglish(word) ? `${word} week` : isPersian(word) ? `هفته ${word}` : `الأسبوع ${word}`
    assert.equal(whole(text), away[direction], text)
  }
  for (const [word, direction] of persianDirections) assert.equal(whole(`هفته ${word}`, 'fa'), away[direction], word)
  for (const word of theseWords)
    assert.equal(whole(isPersian(word) ? `${word} هفته` : `${word} الأسبوع`), away.this, word)
})

test('every step counts from what was named before', () => {
  for (const [word, step] of [...steps, ...stepClauses]) {
    const noun = isEnglish(word) ? `the ${word} day` : `اليوم ${word}`
    const [first, second] = times(isEnglish(word) ? `On 3 May 2020 and ${noun}` : `في 3 أيار 2020 وفي ${noun}`)
    assert.equal(first?.kind === 'date' && first.edtf, '2020-05-03', word)
    assert.equal(second?.kind === 'date' && second.edtf, `2020-05-0${3 + step}`, word)
  }
})

test('every word behind an amount tells which way', () => {
  for (const [word, way] of amountWays) {
    const text = isEnglish(word) ? `two days ${word}` : `دو روز ${word}`
    assert.equal(whole(text, isEnglish(word) ? 'en' : 'fa'), way < 0 ? '2021-07-13' : '2021-07-17', word)
  }
  for (const [word, way] of dateWays) {
    const text = isEnglish(word) ? `two days ${word} 5 May 2020` : `يومين ${word} 5 أيار 2020`
    assert.equal(whole(text), way < 0 ? '2020-05-03' : '2020-05-07', word)
  }
  for (const word of passedVerbs) assert.equal(whole(`ثلاثة أيام ${word}`), '2021-07-12/2021-07-14', word)
  for (const word of nowWords.filter((one) => !isPersian(one)))
    assert.equal(whole(isEnglish(word) ? `two days from ${word}` : `يومين من ${word}`), '2021-07-17', word)
})

test('every word of an inexact amount leaves it open', () => {
  for (const word of aboutAmount) {
    const text = isEnglish(word) ? `${word} two weeks ago` : `قبل ${word} أسبوعين`
    assert.equal(whole(text), '2021-07-01~', word)
  }
  for (const word of severalWords.filter((one) => !isPersian(one))) {
    const text = isEnglish(word) ? `${word} days ago` : `قبل ${word} أيام`
    assert.equal(whole(text), '2021-07-06~/2021-07-12~', word)
  }
  for (const word of fewBehind) assert.equal(whole(`أيام ${word}`), 'null', word)
  for (const word of lengthBounds)
    assert.equal(whole(isEnglish(word) ? `${word} a month` : `${word} شهر`), 'null', word)
  for (const [word, count] of spokenNumbers) assert.equal(whole(`قبل ${word} أيام`), whole(`قبل ${count} أيام`), word)
})

test('every word for a weekend, a part, a rest', () => {
  for (const word of weekendWords) assert.equal(whole(word), '2021-07-09/2021-07-10', word)
  for (const [word, part] of edgeWords) {
    const text = isEnglish(word) ? `${word} next month` : `${word} الشهر الماضي`
    const [year, month] = isEnglish(word) ? [2021, '08'] : [2021, '06']
    const ends = { early: ['01', '10'], middle: ['11', '20'], late: ['21', isEnglish(word) ? '31' : '30'] }[part]
    const expected = `${year}-${month}-${ends[0]}~/${year}-${month}-${ends[1]}~`
    // “أول الشهر” is its first day as well
    assert.ok([expected, `${year}-${month}-01`].includes(whole(text)), `${text}: ${whole(text)}`)
  }
  for (const word of restWords.filter((one) => !isPersian(one)))
    assert.equal(whole(isEnglish(word) ? `${word} the year` : `${word} العام`), '2021-07-15/2021-12-31', word)
  for (const word of soFarBehind.filter((one) => !isPersian(one)))
    assert.equal(whole(isEnglish(word) ? `this year ${word}` : `العام ${word}`), '2021-01-01/2021-07-15', word)
  for (const word of soFarBefore) assert.equal(whole(`${word} this year`), '2021-01-01/2021-07-15', word)
  for (const word of beginningWords) {
    const text = isEnglish(word) ? `the week ${word} 5 May 2020` : `الأسبوع ${word} 5 أيار 2020`
    assert.equal(whole(text), '2020-05-05/2020-05-11', word)
  }
})

test('every ordinal and every part it counts', () => {
  for (const [word, nth] of leadingOrdinals) {
    if (word === 'أولى') continue
    const day = nth > 0 ? nth : 32 + nth
    const text = isEnglish(word) ? `the ${word} day of May 2020` : `${word} يوم من أيار 2020`
    assert.equal(whole(text), `2020-05-${String(day).padStart(2, '0')}`, word)
  }
  for (const word of firstBehind) assert.equal(whole(`الأيام الثلاثة ${word} من 2020`), '2020-01-01/2020-01-03', word)
  for (const word of lastBehind) assert.equal(whole(`الأيام الثلاثة ${word} من 2020`), '2020-12-29/2020-12-31', word)
  for (const [word] of partUnits) {
    if (/^(?:أ|days|weeks|months|years|weekends|شهور|سنوات|سنة|عام|year$|عقد|decade|نص$)/.test(word)) continue
    const text = isEnglish(word) ? `the first ${word} of 2020` : `أول ${word} من 2020`
    assert.match(whole(text), /^2020-01/, word)
  }
})

test('every word of recurrence is a set', () => {
  for (const word of everyWords)
    assert.equal(
      whole(isEnglish(word) ? `${word} week` : isPersian(word) || word === 'هر' ? `${word} هفته` : `${word} أسبوع`),
      'set',
      word,
    )
  for (const word of [...alwaysWords, ...recurringPhrases, ...weekdayPlurals]) assert.equal(whole(word), 'set', word)
  for (const word of recurringParts.filter((one) => !['شب', 'صبح'].includes(one)))
    assert.equal(whole(isEnglish(word) ? `every ${word}` : `كل ${word}`), 'set', word)
  for (const word of timesWords.filter((one) => one !== 'بار'))
    assert.equal(
      whole(isEnglish(word) ? `${word} a week`.replace(/^times/, 'three times') : `${word} في الأسبوع`),
      'set',
      word,
    )
})

test('every season and every kind of year', () => {
  for (const [word, { first, persian }] of seasons) {
    const month = String(first).padStart(2, '0')
    if (isPersian(word) || ['بهار', 'تابستان', 'زمستان'].includes(word))
      assert.match(whole(`${word} ۱۳۹۷`, 'fa'), persian[0] === 1 ? /^2018-03-21\/2018-06-21$/ : /^201[89]-/, word)
    else assert.match(whole(`${word} 2018`), new RegExp(`^2018-${month}/`), word)
  }
  for (const [word, kind] of yearKinds) {
    const text = isEnglish(word) ? `the next ${word} year` : `العام ${word} المقبل`
    const expected = { school: /^2021-09\/2022-06$/, plain: /^2022$/, islamic: /^2021-08-09~\/2022-07-29~$/ }[kind]
    assert.match(whole(text), expected, word)
  }
})

test('every relative day is one', () => {
  for (const [words, days] of relativeDays) {
    const expected = `2021-07-${15 + days}`
    assert.equal(
      whole(words, isPersian(words) || ['پریروز', 'فردا', 'دیروز', 'امروز'].includes(words) ? 'fa' : undefined),
      expected,
      words,
    )
  }
})

test('what only looks like a time is none', () => {
  for (const word of generalTitles) assert.deepEqual(times(`${word} العام الحالي`), [], word)
  for (const word of dayNotToday) assert.deepEqual(times(`اليوم ${word}`), [], word)
  for (const word of dayNamedBefore.filter((one) => !isEnglish(one))) assert.deepEqual(times(`${word} اليوم`), [], word)
  for (const word of notDayBehind) assert.deepEqual(times(`${word} الجمعة`), [], word)
  for (const word of notDayBefore) assert.deepEqual(times(`the Friday ${word}`), [], word)
})

test('what goes on for some time lasts so long; what happens at once is counted from', () => {
  for (const word of durativeNouns) {
    const found = times(`عاد الأهالي بعد ثلاثة أيام من ال${word}`)
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ['duration'],
      word,
    )
  }
  for (const event of ['اختطافه', 'الهجوم', 'مقتلهم', 'انسحاب القوات', 'توقيع الاتفاق', 'الانفجار', 'زيارته'])
    for (const words of [
      'بعد يومين من',
      'قبل ثلاثة أيام من',
      'بعد أسبوع من',
      'قبل شهر من',
      'بعد عام على',
      'قبل ساعات من',
    ])
      assert.deepEqual(times(`عاد الأهالي ${words} ${event}.`), [], `${words} ${event}`)
  for (const text of [
    'قبل هذه العملية',
    'بعد ذلك',
    'منذ ذلك الحين',
    'قبل الهجوم بيومين',
    'بعد اختطافه بيومين',
    'two days after his abduction',
  ])
    assert.deepEqual(times(`عاد الأهالي ${text}.`), [], text)
})

test('what asks for a length has one, even of a single unit', () => {
  for (const word of durationLeaders.filter((one) => !['المهلة', 'مهلة'].includes(one)))
    assert.deepEqual(
      times(isEnglish(word) ? `${word} a week` : `${word} أسبوع`).map(({ kind }) => kind),
      ['duration'],
      word,
    )
})
