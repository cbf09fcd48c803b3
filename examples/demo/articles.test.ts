import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { visibleText } from './visible-text.ts'

const names = readdirSync(new URL('articles', import.meta.url)).toSorted()
const textOf = (name: string) => visibleText(`articles/${name}`)

test('at least eight articles are Arabic, four English, three pages of a site', () => {
  const count = (form: RegExp) => names.filter((name) => form.test(name)).length
  assert.equal(count(/\.(ar|en)\.(txt|html)$/), names.length)
  assert.ok(count(/\.ar\./) >= 8 && count(/\.en\./) >= 4 && count(/\.html$/) >= 3)
})

test('articles are short and in the language of their name', () => {
  for (const name of names) {
    const text = textOf(name)
    const words = text.split(' ').length
    assert.ok(words >= 80 && words <= 250, `${name}: ${words} words`)
    const arabic = text.match(/[\u0600-\u06ff]/g)?.length ?? 0
    const latin = text.match(/[A-Za-z]/g)?.length ?? 0
    assert.ok(name.includes('.ar.') ? arabic > 10 * latin : latin > 10 * arabic, name)
  }
})

test('dates come in many forms', () => {
  const all = names.map(textOf).join('\n')
  for (const form of [
    'أيار/مايو 2021',
    '20 أكتوبر/تشرين الأول 2023',
    '1 مارس 2020',
    '22 ذو الحجة 1444هـ',
    '١٦ آب ٢٠٢٢',
    'منتصف عام 2023',
    '13 June 2019',
  ])
    assert.ok(all.includes(form), form)
})

test('pages carry what surrounds an article: navigation, an advertisement, a form for comments', () => {
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(new URL(`articles/${name}`, import.meta.url), 'utf8'))
  const arabic = pages.filter((page) => page.includes('lang="ar"')).join('\n')
  assert.ok(pages.every((page) => /<nav|id="top-menu"/.test(page) && /إعلان|Advertisement/.test(page)))
  assert.match(arabic, /لن يتم نشر عنوان بريدك الإلكتروني/)
})
