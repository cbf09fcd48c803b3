import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { addresses, anchors, pages, relativeLink, staysInside } from './addresses.ts'

test('two ids never share a page, and none leaves its folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      assert.equal(pages.claim(a) === pages.claim(b), a === b)
      assert.match(pages.claim(a), /^claims\/[A-Za-z0-9_-]*\.html$/)
      assert.match(addresses.chart(a, 'ar', 'wide', 'dark'), /^charts\/[A-Za-z0-9_-]*\.ar\.wide\.dark\.svg$/)
      assert.match(anchors.statement(a), /^statement-[A-Za-z0-9_-]*$/)
    }),
  )
})

test('an id as the program makes them stays readable', () => {
  assert.equal(pages.test('01a208f1-960b-7161'), 'tests/01a208f1-960b-7161.html')
  assert.equal(pages.test('../../x'), 'tests/_2e__2e__2f__2e__2e__2f_x.html')
})

test('a relative link leads from one page to the other', () => {
  const path = fc
    .array(fc.constantFrom('en', 'ar', 'claims', 'a b', 'x#y', 'q?', 'ثنية'), { minLength: 1, maxLength: 4 })
    .map((parts) => `${parts.join('/')}.html`)
  fc.assert(
    fc.property(path, path, (from, to) => {
      const [address = ''] = relativeLink(from, to, 'here').split('#')
      const found = address === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(address))
      assert.equal(found, to)
    }),
  )
  assert.equal(relativeLink('en/claims/x.html', 'style.css'), '../../style.css')
  assert.equal(relativeLink('en/index.html', 'en/index.html', 'tests'), '#tests')
})

test('a published copy is linked only where its name stays inside the site', () => {
  assert.ok(staysInside('exhibits/ab.png'))
  for (const name of [
    '../x',
    '/etc/x',
    'a//b',
    './x',
    'https://x.example/',
    'javascript:alert(1)',
    'a\\b',
    '',
    'data:x',
  ]) {
    assert.ok(!staysInside(name), name)
  }
})
