/* Every entry of the word lists of dates, each in a sentence of its own. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as words from '../lexicon/calendar-words.ts'
import * as clock from '../lexicon/clock-words.ts'
import { englishDayOrdinals, otherDayOrdinals, persianDayOrdinals } from '../lexicon/day-ordinals.ts'
import { dayParts, englishDayParts } from '../lexicon/day-parts.ts'
import { feasts } from '../lexicon/feasts.ts'
import {
  gregorianMonthsInPersian,
  islamicMonths,
  months,
  monthsThatAreWords,
  persianMonths,
} from '../lexicon/months.ts'
import { openers } from '../lexicon/openers.ts'
import { endWords, vagueParts } from '../lexicon/vague-parts.ts'
import { type Language, read } from '../read.ts'

const publishedAt = '2021-07-15'
const isLatin = (word: string): boolean => /^[a-z]/.test(word)
const isPersian = (word: string): boolean => /[پچژگیک]/.test(word)
const languageOf = (word: string): Language => (isLatin(word) ? 'en' : isPersian(word) ? 'fa' : 'ar')
const capital = (word: string): string => (isLatin(word) ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word)

const shown = (text: string, language: Language = languageOf(text)): string[] =>
  read(text, { publishedAt, language }).times.map(
    (time) => `${text.slice(time.start, time.end)} = ${time.kind === 'date' ? time.edtf : time.kind}`,
  )
const onlyDates = (text: string, language?: Language): string[] =>
  shown(text, language).filter((time) => !/(?:duration|set|time-of-day)$/.test(time))

const two = (n: number): string => String(n).padStart(2, '0')

test('months of the Gregorian calendar', () => {
  months.forEach((names, i) => {
    for (const name of names)
      assert.deepEqual(shown(`5 ${capital(name)} 2020`), [`5 ${capital(name)} 2020 = 2020-${two(i + 1)}-05`])
  })
  gregorianMonthsInPersian.forEach((names, i) => {
    for (const name of names)
      assert.deepEqual(shown(`۵ ${name} ۲۰۲۰`, 'fa'), [`۵ ${name} ۲۰۲۰ = 2020-${two(i + 1)}-05`])
  })
})

test('months of the other calendars', () => {
  for (const names of islamicMonths)
    for (const name of names)
      assert.match(shown(`5 ${capital(name)} 1440`, 'ar')[0] ?? name, /^5 .* 1440 = 201[89]-\d\d-\d\d~$/)
  for (const names of persianMonths)
    for (const name of names)
      assert.match(
        shown(`5 ${capital(name)} 1400`, isLatin(name) ? 'en' : 'fa')[0] ?? name,
        /^5 .* 1400 = 202[12]-\d\d-\d\d$/,
      )
})

test('a name that is a word as well is no month where nothing leads to one', () => {
  for (const name of monthsThatAreWords) {
    const language = isLatin(name) ? 'en' : 'ar'
    assert.deepEqual(onlyDates(isLatin(name) ? `they ${name} on` : `قال ${name} كلاماً`, language), [], name)
    assert.deepEqual(onlyDates(isLatin(name) ? `to ${name} and` : `الذي ${name} ذلك`, language), [], name)
  }
})

test('days of the month in words', () => {
  englishDayOrdinals.forEach((word, i) => {
    assert.deepEqual(shown(`on the ${word} of May 2020`), [`the ${word} of May 2020 = 2020-05-${two(i + 1)}`])
  })
  persianDayOrdinals.forEach((word, i) => {
    assert.deepEqual(shown(`در ${word} ژانویه ۲۰۲۰`, 'fa'), [`${word} ژانویه ۲۰۲۰ = 2020-01-${two(i + 1)}`])
  })
  for (const [word, day] of otherDayOrdinals)
    assert.deepEqual(shown(`${word} مارس 2020`, 'fa'), [`${word} مارس 2020 = 2020-03-${two(day)}`])
})

test('nouns of years and what links a year to its month', () => {
  for (const noun of words.yearNouns)
    assert.ok(shown(`${noun} 2015`, languageOf(noun)).includes(`${noun} 2015 = 2015`), noun)
  for (const nouns of words.yearsNouns)
    assert.deepEqual(shown(`${nouns} 2015 ${isLatin(nouns) ? 'and' : 'و'} 2016`, languageOf(nouns)), [
      `${nouns} 2015 ${isLatin(nouns) ? 'and' : 'و'} 2016 = 2015/2016`,
    ])
  for (const link of words.yearLinks) {
    const text = isLatin(link) ? `5 May ${link} 2015` : `5 أيار ${link} 2015`
    assert.deepEqual(shown(text), [`${text} = 2015-05-05`], link)
  }
})

test('eras', () => {
  for (const [era, calendar] of words.eras) {
    const language = calendar === 'persian' || isPersian(era) ? 'fa' : languageOf(era)
    const year = calendar === 'gregorian' ? 2015 : calendar === 'before-christ' ? 500 : 1400
    const expected = {
      gregorian: '2015',
      islamic: '1979-11-21~/1980-11-08~',
      persian: '2021-03-21/2022-03-20',
    } as const
    const noun = language === 'en' ? 'year' : language === 'fa' ? 'سال' : 'عام'
    const found = shown(`${noun} ${year} ${era}`, language)
    assert.deepEqual(found, calendar === 'before-christ' ? [] : [`${noun} ${year} ${era} = ${expected[calendar]}`], era)
  }
})

test('a bare year behind what leads to one, but not where it counts, nor as the number of a document', () => {
  for (const leader of words.yearLeaders.filter((word) => !word.includes(' ')))
    assert.match(onlyDates(`${leader} 2015.`, languageOf(leader))[0] ?? leader, /2015/)
  for (const event of words.eventsOfYears) {
    const text = isLatin(event) ? `the 2015 ${event}` : `${event} 2015`
    assert.match(onlyDates(text)[0] ?? event, /(?:^|\s)2015(?:$|\s|\D)/)
  }
  for (const counted of words.countedBehind) {
    const language = languageOf(counted)
    const lead = { ar: 'في', en: 'in', fa: 'در' }[language]
    assert.ok(!onlyDates(`${lead} 2015 ${counted}`, language).some((date) => date.endsWith('= 2015')), counted)
  }
  for (const numbered of words.numberedBefore) {
    assert.deepEqual(onlyDates(`${numbered} 2015`), [], numbered)
    assert.deepEqual(onlyDates(`${numbered} 12/2015`), [], numbered)
  }
})

test('what is named after a day names none', () => {
  for (const named of words.namedAfterDays) {
    const language = languageOf(named)
    const text =
      language === 'en' ? `the 7 April ${named}` : language === 'fa' ? `${named} ۲۲ بهمن` : `${named} 7 نيسان`
    assert.deepEqual(onlyDates(text, language), [], named)
  }
})

test('one day said twice is one date', () => {
  for (const link of words.sameDayLinks) {
    const [first, second] = isLatin(link) ? ['29 Rajab 1439', '15 April 2018'] : ['29 رجب 1439هـ', '15 نيسان 2018']
    assert.deepEqual(shown(`${first} ${link} ${second}`, languageOf(first)), [
      `${first} ${link} ${second} = 2018-04-15`,
    ])
  }
  for (const link of words.weekdayLinks)
    assert.deepEqual(shown(`الثلاثاء ${link} 12 آذار 2019`, 'ar'), [`الثلاثاء ${link} 12 آذار 2019 = 2019-03-12`])
})

test('what leads to a month without a year', () => {
  for (const leader of words.monthLeaders) {
    const language = languageOf(leader)
    const [month, expected] = isLatin(leader)
      ? ['June', /-06/]
      : language === 'fa' || /^(?:در|از|تا|ماه)$/.test(leader)
        ? ['خرداد', /2021-0(?:5-22|6-21)/]
        : ['حزيران', /-06/]
    assert.match(onlyDates(`${leader} ${month}.`, month === 'خرداد' ? 'fa' : language)[0] ?? leader, expected, leader)
  }
  for (const noun of words.eventsOfMonths) assert.deepEqual(onlyDates(`${noun} حزيران.`), ['حزيران = 2021-06'], noun)
  for (const leader of words.weakMonthLeaders.filter((word) => !['و', 'and', '،', 'از', 'تا'].includes(word))) {
    const text = isLatin(leader) ? `${leader} June.` : `${leader} يونيو.`
    assert.equal(onlyDates(isLatin(leader) ? text : text).length, isLatin(leader) ? 0 : 1, leader)
  }
})

test('words from a first date to a last', () => {
  for (const word of words.rangeWords) {
    const language = languageOf(word)
    const latin = language === 'en'
    if (/تا/.test(word)) continue
    const text = latin ? `from 5 May ${word} 9 May 2020` : `من 5 أيار ${word} 9 أيار 2020`
    assert.deepEqual(shown(text), [`${text} = 2020-05-05/2020-05-09`], word)
  }
})

test('beside words of the future a month lies ahead; a relative clause turns back', () => {
  for (const word of words.wordsOfFuture) {
    const language = isLatin(word) ? 'en' : 'ar'
    const text = language === 'en' ? `it is ${word} in September.` : `${word} في أيلول.`
    assert.match(onlyDates(text, language).at(-1) ?? word, /= 2021-09/, word)
    for (const pronoun of words.relativePronouns.filter((one) => isLatin(one) === isLatin(word))) {
      const clause =
        language === 'en' ? `it is ${word}, ${pronoun} fell in September.` : `${word} ${pronoun} وقع في أيلول.`
      assert.match(onlyDates(clause, language).at(-1) ?? pronoun, /= 2020-09/, pronoun)
    }
  }
})

test('openers', () => {
  const edtf = {
    since: '2020-05-05/..',
    after: '2020-05-05/..',
    until: '../2020-05-05',
    onset: '../2020-05-04',
    about: '2020-05-05~',
  }
  for (const [opener, kind] of openers) {
    const language = languageOf(opener)
    const [day, inside] = language === 'en' ? (['5 May 2020', 'en'] as const) : (['5 أيار 2020', 'ar'] as const)
    assert.deepEqual(shown(`${opener} ${day}`, inside), [`${opener} ${day} = ${edtf[kind]}`], opener)
  }
})

test('vague parts, and ends until which something lasts', () => {
  const parts = { early: '01~/2020-04~', middle: '05~/2020-08~', late: '09~/2020-12~' }
  for (const part of ['early', 'middle', 'late'] as const)
    for (const word of vagueParts[part]) {
      const text = isLatin(word) ? `${word} 2020` : `${word} عام 2020`
      assert.deepEqual(shown(text, isLatin(word) ? 'en' : 'ar'), [`${text} = 2020-${parts[part]}`], word)
    }
  for (const word of endWords) {
    const text = isLatin(word) ? `until ${word} 2020` : `حتى ${word} عام 2020`
    assert.deepEqual(shown(text, isLatin(word) ? 'en' : 'ar'), [`${text} = ../2020-12-31`], word)
  }
})

test('parts of the day before a day', () => {
  for (const part of dayParts) {
    const days = /^بعي?د منتصف/.test(part) ? '2020-05-05/2020-05-06' : '2020-05-05'
    assert.deepEqual(shown(`${part} 5 أيار 2020`, 'ar'), [`${part} 5 أيار 2020 = ${days}`])
  }
  for (const part of englishDayParts) {
    const text = `${part} on 5 May 2020`
    const found = shown(text, 'en')
    assert.ok(found.every((time) => /= (?:\.\.\/)?2020-05-05|time-of-day/.test(time)) && found.length > 0, text)
  }
})

test('feasts tell a day where something leads to them or their year is said', () => {
  for (const [feast] of feasts) {
    const language = languageOf(feast)
    const name = language === 'en' ? capital(feast) : feast
    assert.equal(onlyDates(`${name} ${language === 'fa' ? '۱۴۰۰' : '2020'}`, language).length, 1, feast)
    assert.equal(
      onlyDates({ ar: `منذ ${name}`, en: `since ${name}`, fa: `تا ${name}` }[language], language).length,
      1,
      feast,
    )
    assert.deepEqual(
      onlyDates({ ar: `بمناسبة ${name}`, en: `the ${name} holiday`, fa: `مراسم ${name}` }[language], language),
      [],
      feast,
    )
  }
})

test('hours, and parts of the day that tell when by themselves', () => {
  for (const noun of clock.hourNouns) assert.match(shown(`${noun} 10:30`, 'ar')[0] ?? noun, /10:30 = time-of-day/)
  for (const adverb of clock.dayAdverbs) {
    assert.deepEqual(shown(`قصفوا البلدة ${adverb}.`, 'ar'), [`${adverb} = time-of-day`])
    assert.deepEqual(shown(`عند العاشرة ${adverb}.`, 'ar'), [`العاشرة ${adverb} = time-of-day`])
  }
  for (const mark of clock.hourMarks)
    assert.equal(shown(`10:30 ${mark}`, languageOf(mark))[0], `10:30 ${mark} = time-of-day`)
  for (const mark of clock.persianHourMarks) {
    assert.equal(shown(`10:30 ${mark}`, 'fa')[0], `10:30 ${mark} = time-of-day`)
    assert.deepEqual(shown(`أخذوا 10 ${mark}`, 'ar'), [])
  }
  assert.deepEqual(shown('صُورت بين الثانية والثالثة فجراً', 'ar'), ['بين الثانية والثالثة فجراً = time-of-day'])
  assert.deepEqual(shown('بين الجولتين الأولى والثانية', 'ar'), [])
  for (const part of clock.hourParts.filter((one) => !one.includes('ن')))
    assert.deepEqual(shown(`عند العاشرة ${part} مساء.`, 'ar'), [`العاشرة ${part} مساء = time-of-day`])
  for (const moment of clock.momentsAlone)
    assert.deepEqual(shown(isLatin(moment) ? `they fired at ${moment}.` : `قصفوا البلدة ${moment}.`), [
      `${moment} = time-of-day`,
    ])
  for (const opener of clock.momentOpeners.filter((one) => one.length > 1)) {
    const text = isLatin(opener) ? `they left ${opener} dark.` : `غادروا ${opener} الغروب.`
    assert.match(shown(text, isLatin(opener) ? 'en' : 'ar')[0] ?? opener, /(?:dark|الغروب) = time-of-day/)
  }
  for (const moment of clock.momentsLed.filter((one) => !isPersian(one)))
    assert.equal(shown(isLatin(moment) ? `they left before ${moment}.` : `غادروا قبل ${moment}.`).length, 1, moment)
  for (const opener of clock.hourOpeners)
    assert.match(
      shown(
        isLatin(opener) ? `they left ${opener} 10:30.` : `غادروا ${opener} الساعة 10:30.`,
        isLatin(opener) ? 'en' : 'ar',
      )[0] ?? opener,
      /= time-of-day/,
    )
})
