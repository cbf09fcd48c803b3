import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { html } from './html.ts'

test('nothing put into a template can become markup, in text or in an attribute', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('"><script>', "' onload='", '</p><b>', '<!--', '&lt;')),
      (hostile) => {
        const { document } = parseHTML(
          `<!doctype html><body>${html`<p title="${hostile}">${hostile}</p>`.markup}</body>`,
        )
        assert.equal(document.querySelectorAll('*').length, document.querySelectorAll('html,body,p,head').length)
        const p = document.querySelector('p')
        assert.equal(p?.getAttributeNames().join(), 'title')
      },
    ),
  )
})

test('markup made by a template is put into another as it is', () => {
  assert.equal(
    html`<ul>${['a', '<'].map((item) => html`<li>${item}</li>`)}</ul>`.markup,
    '<ul><li>a</li><li>&lt;</li></ul>',
  )
})
