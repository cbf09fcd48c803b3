import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { type Language, languages } from '#problems'
import type { Edition } from '../edition.ts'
import { editionFile, manifestFile, manifestNoteFile, testRunFile } from '../manifest.ts'
import { anchors, pages } from './addresses.ts'
import { renderSite } from './index.ts'
import { emptySample, sample } from './sample.ts'

type Site = ReturnType<typeof renderSite>

const site = renderSite(sample)
const documents = (files: Site) =>
  [...files].flatMap(([path, text]) => (path.endsWith('.html') ? [{ path, document: parseHTML(text).document }] : []))

function pageOf(files: Site, language: Language, page: string): Document {
  const text = files.get(`${language}/${page}`)
  assert.ok(text, page)
  return parseHTML(text).document
}

/** The text of an element as a reader sees it, without what only keeps directions apart. */
const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ')

/** Files that are published beside the pages: data, manifest, copies of exhibits. */
const published = (edition: Edition) =>
  new Set([
    editionFile,
    manifestFile,
    manifestNoteFile,
    ...edition.tests.map(({ id }) => testRunFile(id)),
    ...edition.exhibits.flatMap(({ file }) => file ?? []),
  ])

function assertNoDeadLinks(files: Site, edition: Edition): void {
  const others = published(edition)
  const ids = new Map(documents(files).map(({ path, document }) => [path, idsOf(path, document)]))
  for (const { path, document } of documents(files)) {
    const targets = [...document.querySelectorAll('[href],[src],[srcset]')].flatMap((element) =>
      ['href', 'src', 'srcset'].flatMap((attribute) => element.getAttribute(attribute) ?? []),
    )
    assert.ok(targets.length > 2)
    for (const target of targets) {
      const [address = '', fragment] = target.split('#')
      const file = address === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(address))
      assert.ok(files.has(file) || others.has(file), `${path} links to ${target}, which is not there`)
      if (fragment !== undefined) assert.ok(ids.get(file)?.has(decodeURIComponent(fragment)), `${path}: ${target}`)
    }
  }
}

function idsOf(path: string, document: Document): Set<string> {
  const all = [...document.querySelectorAll('[id]')].map((element) => element.id)
  const ids = new Set(all)
  assert.equal(ids.size, all.length, `${path} uses an id twice`)
  return ids
}

test('no link is dead, in a full edition and in an empty one', () => {
  assertNoDeadLinks(site, sample)
  assertNoDeadLinks(renderSite(emptySample), emptySample)
})

test('both languages have the same pages, each in its direction, each a link away from the other', () => {
  const paths = (language: Language) =>
    [...site.keys()].filter((path) => path.startsWith(`${language}/`)).map((path) => path.slice(3))
  assert.deepEqual(paths('ar'), paths('en'))
  assert.equal(paths('ar').length, 4 + sample.claims.length + sample.tests.length)
  for (const language of languages)
    for (const page of paths(language)) {
      const { documentElement } = pageOf(site, language, page)
      assert.equal(documentElement.getAttribute('lang'), language)
      assert.equal(documentElement.getAttribute('dir'), language === 'ar' ? 'rtl' : 'ltr')
      const other = language === 'ar' ? 'en' : 'ar'
      const link = documentElement.querySelector(`.language a[hreflang="${other}"]`)?.getAttribute('href') ?? ''
      assert.equal(posix.join(posix.dirname(`${language}/${page}`), link), `${other}/${page}`)
      assert.equal(documentElement.querySelectorAll('h1').length, 1)
    }
})

test('the door speaks both languages at once', () => {
  const { document } = parseHTML(site.get('index.html') ?? '')
  const halves = [...document.querySelectorAll('.door > section')]
  assert.deepEqual(
    halves.map((half) => [half.getAttribute('lang'), half.getAttribute('dir'), textOf(half.querySelector('h1'))]),
    [
      ['ar', 'rtl', sample.title.ar],
      ['en', 'ltr', sample.title.en],
    ],
  )
})

test('nothing runs, nothing is loaded from elsewhere, nothing is styled in place', () => {
  for (const { path, document } of documents(site)) {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? ''
    assert.match(policy, /^default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'/, path)
    assert.equal(document.querySelectorAll('script,style,iframe,object,form,base,[style]').length, 0, path)
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        assert.doesNotMatch(name, /^on/, path)
        if (['href', 'src', 'srcset'].includes(name)) assert.doesNotMatch(value, /^[a-z]+:|^\//i, path)
      }
  }
  assert.doesNotMatch(site.get('style.css') ?? '', /url\(|@import/)
})

test('each statement stands on its side, in its own words, language and direction, linked to its exhibit', () => {
  for (const language of languages)
    for (const claim of sample.claims) {
      const page = pageOf(site, language, pages.claim(claim.id))
      for (const said of claim.statements) {
        const article = page.getElementById(anchors.statement(said.id))
        const quote = article?.querySelector('blockquote')
        assert.equal(quote?.textContent, said.quote)
        assert.equal(quote?.getAttribute('lang'), said.quoteLanguage)
        assert.equal(quote?.getAttribute('dir'), said.quoteLanguage === 'en' ? 'ltr' : 'rtl')
        const translation = said.quoteLanguage === language ? null : said.translation[language]
        assert.equal(article?.querySelector('.translation p:last-child')?.textContent ?? null, translation)
        assert.equal(
          textOf(article?.querySelector('.interest')).includes(said.interest?.[language] ?? 'none'),
          said.interest !== null,
        )
        assert.ok(article?.querySelector(`.passage a[href$="#${anchors.exhibit(said.passage.exhibit)}"]`))
        assert.equal(article?.closest('.side')?.id, sideOf[said.stance])
      }
    }
})

const sideOf: Record<string, string> = {
  asserts: anchors.asserting,
  confirms: anchors.asserting,
  'claims-at-a-distance': anchors.asserting,
  opines: anchors.opinions,
  denies: anchors.denying,
  doubts: anchors.denying,
  'declines-to-comment': anchors.denying,
}

test('the denial stands beside the claim: two columns of one kind in one frame', () => {
  for (const language of languages) {
    const columns = pageOf(site, language, pages.claim('passage')).querySelector('.columns')
    assert.deepEqual(
      [...(columns?.children ?? [])].map((side) => [side.tagName, side.className, side.id]),
      [
        ['SECTION', 'side', anchors.asserting],
        ['SECTION', 'side', anchors.denying],
      ],
    )
  }
})

test('where a side is silent, the page says so', () => {
  const side = (language: Language, id: string) =>
    textOf(pageOf(site, language, pages.claim('warning')).getElementById(id))
  assert.match(side('en', anchors.denying), /No denial was found or received/)
  assert.match(side('ar', anchors.denying), /لم نجد نفياً/)
  assert.doesNotMatch(side('en', anchors.asserting), /No statement/)
})

test('an edition with nothing in it says so on every page', () => {
  const empty = renderSite(emptySample)
  for (const language of languages) {
    assert.equal(pageOf(empty, language, pages.overview).querySelectorAll('.empty').length, 2)
    assert.equal(pageOf(empty, language, pages.exhibits).querySelectorAll('.empty').length, 1)
    assert.equal(pageOf(empty, language, pages.sources).querySelectorAll('.empty').length, 1)
  }
})

test('every exhibit is there with its whole hash; a copy is linked and an image shown only if it is published', () => {
  for (const language of languages) {
    const page = pageOf(site, language, pages.exhibits)
    for (const exhibit of sample.exhibits) {
      const article = page.getElementById(anchors.exhibit(exhibit.id))
      const text = textOf(article)
      for (const part of [exhibit.title, exhibit.sha256, exhibit.mediaType, String(exhibit.bytes), exhibit.id])
        assert.ok(text.includes(part), part)
      assert.equal(article?.querySelector('a[href*="exhibits/"]') != null, exhibit.file !== null)
      assert.equal(article?.querySelector('img') != null, exhibit.mediaType === 'image/png' && exhibit.file !== null)
    }
    assert.equal(page.querySelector('rect')?.getAttribute('x'), '9%')
  }
})

test('a copy whose name leads out of the site is neither linked nor shown', () => {
  const [first] = sample.exhibits
  assert.ok(first)
  const files = renderSite({
    ...sample,
    exhibits: [{ ...first, mediaType: 'image/png', file: 'https://x.example/a.png' }],
  })
  assert.doesNotMatch(files.get('en/exhibits.html') ?? '', /x\.example/)
})

test('all four verdicts look alike, and each is said in plain words', () => {
  for (const language of languages) {
    const plates = sample.tests.map(({ id }) => pageOf(site, language, pages.test(id)).querySelector('.plate'))
    const shapes = plates.map((plate) =>
      [plate?.className, ...[...(plate?.children ?? [])].map((c) => c.className)].join(' '),
    )
    assert.deepEqual(new Set(shapes), new Set(['plate kicker word reason meaning']))
    assert.equal(new Set(plates.map((plate) => textOf(plate?.querySelector('.word')))).size, 4)
    for (const [i, { reason }] of sample.tests.entries())
      assert.equal(textOf(plates[i]?.querySelector('.reason')), reason[language])
  }
})

test('a test shows its question as registered before the run, its figures, where they come from, and every count', () => {
  for (const language of languages)
    for (const run of sample.tests) {
      const page = pageOf(site, language, pages.test(run.id))
      const text = textOf(page.querySelector('main'))
      assert.ok(text.includes(run.specificationHash))
      assert.deepEqual(
        JSON.parse(page.querySelector(`#${anchors.specification} pre`)?.textContent ?? ''),
        run.specification,
      )
      const times = [...page.querySelectorAll('.order time')].map((time) => time.getAttribute('datetime'))
      assert.deepEqual(times, [run.registeredAt, run.ranAt, sample.sealedAt])
      assert.match(textOf(page.querySelector('.order')), new RegExp(`\\b${run.registeredEntry}\\b`))
      const exact = [...page.querySelectorAll('.figures data')].map((data) => Number(data.getAttribute('value')))
      const { shareBefore, shareAfter, rateRatio, p } = run
      const figures = [shareBefore, shareAfter, rateRatio?.estimate, rateRatio?.low, rateRatio?.high, p]
      assert.deepEqual(
        exact,
        figures.filter((figure) => figure != null),
      )
      assert.equal(page.querySelectorAll('.figures .origin a').length, 4)
      assert.equal(page.querySelectorAll('.counts tbody tr').length, run.bins.length)
      for (const guard of run.guards) {
        assert.ok(text.includes(guard.finding[language]))
        if (guard.answer !== null) assert.ok(text.includes(guard.answer[language]))
      }
      const image = page.querySelector('.chart img')
      assert.ok((image?.getAttribute('alt') ?? '').length > 100)
    }
})

test('the page on verifying gives the checkpoint as it was signed, and the fingerprint of the key', () => {
  for (const language of languages) {
    const page = pageOf(site, language, pages.verification)
    assert.equal(page.querySelector('pre.note')?.textContent, sample.checkpoint.note)
    // sha256 of the 32 raw bytes of the key in the sample
    assert.match(textOf(page.querySelector('main')), /6d9c bd97 e001 68c8 0429 01ab fb44 14e1/)
    assert.match(textOf(page.querySelector('main')), /npx marsad verify REPORT_DIR/)
  }
})

test('sources are shown with letter, ties, interests and lineage in both directions', () => {
  for (const language of languages) {
    const page = pageOf(site, language, pages.sources)
    for (const source of sample.sources) {
      const article = page.getElementById(anchors.source(source.id))
      const text = textOf(article)
      assert.ok(text.includes(source.name[language]))
      for (const { text: affiliation } of source.affiliations) assert.ok(text.includes(affiliation[language]))
      for (const interest of source.interests) assert.ok(text.includes(interest[language]))
      for (const id of source.relays) {
        assert.ok(article?.querySelector(`a[href="#${anchors.source(id)}"]`))
        assert.ok(page.getElementById(anchors.source(id))?.querySelector(`a[href="#${anchors.source(source.id)}"]`))
      }
    }
  }
})

/** The edition with a text in place of every text in it that is not a date, a kind or an address. */
function withTexts(edition: Edition, hostile: string): Edition {
  const kept =
    /^(?:id|source|exhibit|kind|stance|quoteLanguage|grade|reliability|verdict|state|dateOrigin|date|time|since|until|bins|file|sealedAt|acquiredAt|registeredAt|ranAt|publicKey|a|b|tests|relays|mediaType)$/
  return JSON.parse(JSON.stringify(edition), (key, value) =>
    typeof value === 'string' && !kept.test(key) && Number.isNaN(Number(key || 'x')) ? hostile : value,
  )
}

test('hostile text anywhere in the edition stays text', () => {
  const parts = fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='x",
    '&lt;',
    '\u202E',
    '\0',
    'ع',
    '</title>',
    '{{x}}',
  )
  const small = { ...sample, tests: sample.tests.slice(0, 1).map((one) => ({ ...one, bins: ['2021'], exposure: [1] })) }
  const shape = (files: Site) =>
    documents(files).map(({ path, document }) => [
      path,
      [...document.querySelectorAll('*')].map((e) => `${e.tagName} ${[...e.attributes].map(({ name }) => name)}`),
    ])
  const expected = shape(renderSite(withTexts(small, 'text')))
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 4 }), (hostile) => {
      assert.deepEqual(shape(renderSite(withTexts(small, hostile.join('')))), expected)
    }),
    { numRuns: 25 },
  )
})

test('the same edition gives the same site, and is not changed by it', () => {
  const before = JSON.stringify(sample)
  assert.deepEqual([...renderSite(sample)], [...site])
  assert.equal(JSON.stringify(sample), before)
})

test('a date within an Arabic sentence keeps its order', () => {
  const reason = pageOf(site, 'ar', pages.test('guard-spared')).querySelector('.reason')
  assert.match(reason?.textContent ?? '', /^منذ \u20662021-05\u2069 صغرت/)
})
