import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { escapeText, type Html, html } from './html.ts'
import { isolated, name } from './names.ts'

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', ' ', '\0', '\r', '\n', '\u202E', '\u2066', 'x', 'ع'),
  }),
  fc.constantFrom('</p><script>alert(1)</script>', '" onload="x', '<!--', ']]>', '&amp;', '&#x3c;', '\u202Egnp.exe'),
)

/** What a reader should see: overrides by name, and a mark where a character cannot be carried. */
const shown = (text: string) =>
  text
    .replace(/[\u202A-\u202E]/g, (c) => `[U+${c.charCodeAt(0).toString(16).toUpperCase()}]`)
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '\uFFFD')

const parse = (part: Html) => parseHTML(`<!doctype html><html><body>${part.markup}</body></html>`).document.body

test('whatever text is put in comes out of a parser as that text, and as nothing else', () => {
  fc.assert(
    fc.property(hostile, hostile, (content, value) => {
      const body = parse(html`<p title="${value}">${content}</p>`)
      assert.equal(body.children.length, 1)
      const p = body.firstElementChild
      assert.equal(p?.textContent, shown(content))
      assert.equal(p?.getAttribute('title'), shown(value))
      assert.deepEqual(
        [...(p?.attributes ?? [])].map((a) => a.name),
        ['title'],
      )
      assert.equal(p?.children.length, 0)
    }),
    { numRuns: 1000 },
  )
})

test('escaped text has no character left that means something to a parser', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      assert.doesNotMatch(escapeText(text), /[<>"'\0\r\u202A-\u202E]|&(?!(?:amp|lt|gt|quot|#39|#13);)/)
    }),
    { numRuns: 1000 },
  )
})

test('markup made before is kept, lists are joined, null leaves nothing', () => {
  const items = ['a<b', 'c'].map((text) => html`<li>${text}</li>`)
  assert.equal(html`<ul>${items}${null}</ul>${3}`.markup, '<ul><li>a&lt;b</li><li>c</li></ul>3')
})

test('an attribute as a whole may be left out, but text never stands in a tag without quotes', () => {
  const open = (is: boolean) => html`<details${is ? html` open` : null} class="${'x'}">${'>'}</details>`
  assert.equal(open(true).markup, '<details open class="x">&gt;</details>')
  assert.equal(open(false).markup, '<details class="x">&gt;</details>')
  assert.throws(() => html`<a href=${'x'}>x</a>`, /quotes/)
  assert.throws(() => html`<a ${'onclick'}="x">x</a>`, /quotes/)
  assert.throws(() => html`<a href="${html`<b>`}">x</a>`, /attribute value/)
})

test('markup cannot be forged by data of the same shape', () => {
  const forged = JSON.parse('{"markup":"<script>"}') as Html
  assert.throws(() => html`<p>${forged}</p>`, /only html/)
})

test('a name cannot reorder or swallow the sentence around it', () => {
  const trick = '\u2069\u202Egnp.exe'
  assert.equal(name(trick).markup, '<bdi>[U+2069][U+202E]gnp.exe</bdi>')
  assert.equal(isolated(trick), '\u2068[U+2069][U+202E]gnp.exe\u2069')
  assert.equal(name('می\u200Cخواهم').markup, '<bdi>می\u200Cخواهم</bdi>')
})
