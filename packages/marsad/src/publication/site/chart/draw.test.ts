import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { languages } from '#problems'
import type { PublishedTest } from '../../edition.ts'
import { sample } from '../sample.ts'
import { dark, light } from './colours.ts'
import { drawChart } from './draw.ts'
import { gapsOf, segmentsOf, ticksOf } from './series.ts'

const [shift] = sample.tests as [PublishedTest]

const draw = (...[chart, language = 'en', size = 'wide', tone = 'light']: Partial<Parameters<typeof drawChart>>) => {
  const file = drawChart(chart ?? shift, language, size, tone)
  const svg = parseHTML(`<html><body>${file.slice(file.indexOf('<svg'))}</body></html>`).document.querySelector('svg')
  assert.ok(svg)
  return { file, svg }
}

/** Elements that open and close in order, attributes in quotes, and no entity but those of XML. */
function assertWellFormed(xml: string): void {
  const open: string[] = []
  const token = /<\?xml[^?]*\?>|<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
  let end = 0
  for (const [text, closes, tag, , selfClosed, content] of xml.matchAll(token)) {
    end += text.length
    if (content !== undefined || tag === undefined || selfClosed === '/') continue
    if (closes === '/') assert.equal(open.pop(), tag)
    else open.push(tag)
  }
  assert.equal(end, xml.length, `not well formed at: ${xml.slice(end, end + 80)}`)
  assert.deepEqual(open, [])
  assert.doesNotMatch(xml, /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/)
}

test('every chart is a file of its own, in both languages and two widths, that names and describes itself', () => {
  for (const chart of sample.tests)
    for (const language of languages)
      for (const size of ['wide', 'narrow'] as const) {
        const { file, svg } = draw(chart, language, size)
        assertWellFormed(file)
        assert.equal(svg.querySelector('title')?.textContent, chart.title[language])
        assert.ok((svg.querySelector('desc')?.textContent ?? '').includes(chart.date))
        assert.match(file, /viewBox="0 0 \d+ \d+"/)
        const words = svg.textContent ?? ''
        for (const name of [chart.a, chart.b]) assert.ok(words.includes(name), name)
        assert.ok(words.includes(language === 'ar' ? 'التاريخ المختبَر' : 'Tested date'))
        assert.ok(words.includes(language === 'ar' ? 'الحوادث في الشهر' : 'Incidents per month'))
      }
})

test('each observed bin of both classes has its bar, and each unobserved one has none', () => {
  const bars = (role: string) => draw().svg.querySelectorAll(`.class-${role} rect`).length
  // 72 months less the three that were not observed
  assert.equal(bars('a'), 69)
  assert.equal(bars('b'), 69)
})

test('a chart carries its colours itself, for each paper, and needs no style sheet', () => {
  for (const [tone, colours, others] of [
    ['light', light, dark],
    ['dark', dark, light],
  ] as const) {
    const { file, svg } = draw(shift, 'ar', 'wide', tone)
    for (const colour of Object.values(colours)) assert.ok(file.includes(colour), `${tone}: ${colour}`)
    for (const colour of Object.values(others)) assert.ok(!file.includes(colour), `${tone}: ${colour}`)
    assert.equal(svg.querySelectorAll('style,[style]').length, 0)
  }
})

test('bars too many to tell apart become one outline, which leaves out what was not observed', () => {
  const days = Array.from({ length: 500 }, (_, i) => new Date(Date.UTC(2021, 0, 1 + i)).toISOString().slice(0, 10))
  const chart = {
    ...shift,
    bins: days,
    classes: { guard: days.map(() => 2), government: days.map(() => 3) },
    exposure: days.map((_, i) => (i === 100 ? 0 : 1)),
    changes: {},
    segmentMeans: {},
  }
  const outline = draw(chart).svg.querySelector('path.class-a, .class-a path')?.getAttribute('d') ?? ''
  // one part before the gap and one after it
  assert.equal(outline.match(/M/g)?.length, 2)
})

test('a long name is cut short in the picture and whole in its description', () => {
  const a = 'a-class-with-a-very-long-name-that-will-not-fit-on-a-phone'
  const { svg } = draw(
    { ...shift, a, classes: { ...shift.classes, [a]: shift.classes['guard'] ?? [] } },
    'en',
    'narrow',
  )
  assert.ok(svg.querySelector('desc')?.textContent?.includes(a))
  const titles = [...svg.querySelectorAll('text[font-weight="700"]')].map((text) => text.textContent ?? '')
  assert.ok(titles.every((title) => !title.includes(a) && title.length < 60))
  assert.ok(titles.some((title) => title.includes('a-class-w') && title.includes('…')))
})

test('means stand at their level for the length of their segment', () => {
  assert.deepEqual(segmentsOf({ ...shift, changes: { guard: [40] }, segmentMeans: { guard: [15.8, 5.25] } }, 'guard'), [
    { first: 0, end: 40, mean: 15.8 },
    { first: 40, end: 72, mean: 5.25 },
  ])
  const words =
    draw({ ...shift, changes: { guard: [40] }, segmentMeans: { guard: [15.8, 5.25] } }).svg.textContent ?? ''
  assert.ok(words.includes('15.8') && words.includes('5.25'))
})

test('gaps are runs of bins that were not, or not fully, observed', () => {
  assert.deepEqual(gapsOf({ ...shift, exposure: [1, 0, 0, 0.5, 1, 0] }), [
    { first: 1, end: 3, missing: 1 },
    { first: 3, end: 4, missing: 0.5 },
    { first: 5, end: 6, missing: 1 },
  ])
})

test('the time axis names years where there are enough of them, otherwise bins', () => {
  assert.deepEqual(
    ticksOf(shift.bins, 10).map(({ label }) => label),
    ['2018', '2019', '2020', '2021', '2022', '2023'],
  )
  assert.deepEqual(ticksOf(shift.bins, 3), [
    { bin: 0, label: '2018' },
    { bin: 24, label: '2020' },
    { bin: 48, label: '2022' },
  ])
  assert.deepEqual(
    ticksOf(['2021-11', '2021-12', '2022-01', '2022-02'], 2).map(({ label }) => label),
    ['2021-11', '2022-01'],
  )
})

test('a class that never occurs, a test without shares or with one bin still make a chart', () => {
  const none = {
    ...shift,
    classes: { guard: [0], government: [0] },
    bins: ['2021'],
    exposure: [1],
    changes: {},
    segmentMeans: {},
  }
  assertWellFormed(draw({ ...none, date: '2021' }).file)
  assertWellFormed(draw({ ...none, date: '1999', classes: {} }).file)
})

test('hostile names and titles stay text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom('<', '>', '"', '&', '\0', '\u00A0', '\u202E', '\u2069', 'ع', 'x'),
      maxLength: 20,
    }),
    fc.constant('</text><script>alert(1)</script>'),
  )
  const short = { ...shift, bins: ['2020', '2021'], date: '2021', exposure: [1, 1] }
  fc.assert(
    fc.property(hostile, hostile, (name, title) => {
      const a = `a${name}`
      const chart = { ...short, a, classes: { [a]: [3, 4], government: [5, 6] }, title: { en: title, ar: title } }
      const { file } = draw(chart)
      assertWellFormed(file)
      assert.doesNotMatch(file, /<script|[\u202A-\u202E\0]/)
    }),
    { numRuns: 40 },
  )
})
