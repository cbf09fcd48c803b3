import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { archiveFile } from '#archive'
import { Problem } from '#problems'
import { importUcdp } from '#register'
import { type OpenHome, temporaryHome } from './temporary-home.fixture.ts'
import { ucdpHeader, ucdpRow, ucdpTable } from './ucdp-table.fixture.ts'
import { verifyStore } from './verify-store.fixture.ts'

const good = ucdpTable(20)
const lines = good.trimEnd().split('\n')

/** Files that are refused whole: content, and the problem each must be. */
const refused: Record<string, { content: string | Uint8Array; code: string; row?: number; field?: string }> = {
  'empty.csv': { content: '', code: 'file-empty' },
  'pointer.csv': {
    content: 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
    code: 'file-is-lfs-pointer',
  },
  'error-page.csv': {
    content: '<!DOCTYPE html>\n<html><head><title>404 Not Found</title></head><body>gone</body></html>',
    code: 'file-is-html',
  },
  'error-page.csv.gz': { content: gzipSync('<html><body>Bad gateway</body></html>'), code: 'file-is-html' },
  'truncated.csv.gz': { content: gzipSync(ucdpTable(3000)).subarray(0, 9000), code: 'file-truncated' },
  'damaged.csv.gz': {
    content: (() => {
      const bytes = gzipSync(good)
      bytes.fill(0xff, 30, 80)
      return bytes
    })(),
    code: 'file-unreadable',
  },
  'nothing-inside.csv.gz': { content: gzipSync(''), code: 'file-empty' },
  'header-only.csv': { content: `${ucdpHeader}\n`, code: 'no-usable-rows' },
  'no-best.csv': { content: good.replace(',best,', ',bested,'), code: 'column-missing', row: 1, field: 'best' },
  'odd-column.csv': {
    content: `${lines.map((line, i) => `${line},${i === 0 ? 'notes' : 'x'}`).join('\n')}\n`,
    code: 'column-unknown',
    row: 1,
    field: 'notes',
  },
  'nothing-fits.csv': {
    content: `${ucdpHeader}\n${ucdpRow('1', { date_start: 'soon' })}\n`,
    code: 'no-usable-rows',
    row: 2,
    field: 'date_start',
  },
  'utf-16.csv': { content: Buffer.from(`\ufeff${good}`, 'utf16le'), code: 'character-forbidden', row: 1 },
  'all-in-one.csv': {
    content: Buffer.concat([Buffer.from(`${ucdpHeader}\n1,"`), Buffer.alloc(3 << 20, 'x')]),
    code: 'field-too-long',
    row: 2,
    field: 'year',
  },
}

/** Rows that are set aside while the rest is imported. */
const setAside: Record<string, { row: string | Buffer; code: string; field?: string }> = {
  'a header inside the data': { row: ucdpHeader, code: 'row-is-header' },
  'a missing field': { row: ucdpRow('900').split(',').slice(1).join(','), code: 'row-malformed' },
  'an extra field': { row: `${ucdpRow('900')},more`, code: 'row-malformed' },
  'a day that no calendar has': {
    row: ucdpRow('900', { date_start: '2020-02-30' }),
    code: 'field-invalid',
    field: 'date_start',
  },
  'an end before the start': {
    row: ucdpRow('900', { date_start: '2020-03-02', date_end: '2020-03-01' }),
    code: 'field-invalid',
    field: 'date_end',
  },
  'a negative count': { row: ucdpRow('900', { best: '-4' }), code: 'field-invalid', field: 'best' },
  'half a person': { row: ucdpRow('900', { best: '2.5' }), code: 'field-invalid', field: 'best' },
  'an unknown code': {
    row: ucdpRow('900', { type_of_violence: '7' }),
    code: 'field-invalid',
    field: 'type_of_violence',
  },
  'a place off the globe': { row: ucdpRow('900', { latitude: '134.5' }), code: 'field-invalid', field: 'latitude' },
  'no side at all': { row: ucdpRow('900', { side_b: '' }), code: 'field-missing', field: 'side_b' },
  'an id met before': { row: ucdpRow('10-3'), code: 'row-duplicate', field: 'id' },
  'bytes that are not UTF-8': {
    row: Buffer.concat([Buffer.from(ucdpRow('900').slice(0, -9)), Buffer.of(0xff, 0xfe), Buffer.from(',1,2,3')]),
    code: 'file-not-utf8',
  },
  'a NUL byte': { row: ucdpRow('900', { where_coordinates: 'Tell\0town' }), code: 'character-forbidden' },
}

async function unchanged(home: OpenHome, work: () => Promise<void>): Promise<void> {
  const size = async () => (await home.store.read.selectFrom('ledger_entry').select('seq').execute()).length
  const before = await size()
  await work()
  assert.equal(await size(), before)
  assert.deepEqual(await verifyStore(home.store), [])
}

test('a file that is no event table is refused with one sentence, and nothing of it is kept', async (t) => {
  const home = await temporaryHome(t)
  for (const [name, { content, code, row, field }] of Object.entries(refused)) {
    await t.test(name, () =>
      unchanged(home, async () => {
        const path = home.file(name, content)
        const problem = await importUcdp(home.store, home.by, path).then(
          () => assert.fail('it was imported'),
          (error: unknown) => error,
        )
        assert.ok(problem instanceof Problem, String(problem))
        assert.equal(problem.code, code)
        assert.equal(problem.exitCode, 2)
        assert.equal(problem.detail.file, path)
        assert.ok(problem.message.startsWith(path) && problem.message.endsWith('.'))
        if (row !== undefined) assert.equal(problem.detail.row, row)
        if (field !== undefined) assert.equal(problem.detail.field, field)
        const objects = []
        for await (const object of home.store.objects.audit()) objects.push(object)
        assert.deepEqual(objects, [], 'an object was left behind')
      }),
    )
  }
})

test('a folder and a file that is not there are no files', async (t) => {
  const home = await temporaryHome(t)
  mkdirSync(join(home.folder, 'folder.csv'))
  for (const work of [importUcdp, archiveFile]) {
    await assert.rejects(work(home.store, home.by, join(home.folder, 'folder.csv')), { code: 'file-is-folder' })
    await assert.rejects(work(home.store, home.by, join(home.folder, 'missing.csv')), { code: 'file-not-found' })
  }
})

test('a row that cannot be read is named and set aside, and the rest is imported', async (t) => {
  const home = await temporaryHome(t)
  for (const [i, [what, { row, code, field }]] of Object.entries(setAside).entries()) {
    await t.test(what, async () => {
      const table = ucdpTable(20, (n) => ({ id: `${i}-${n + 1}` })).split('\n')
      const bytes = [`${table.slice(0, 6).join('\n')}\n`, row, `\n${table.slice(6).join('\n')}`].map((part) =>
        Buffer.from(part),
      )
      const path = home.file('events.csv', Buffer.concat(bytes))
      const summary = await importUcdp(home.store, home.by, path)
      assert.equal(summary.imported, 20)
      assert.equal(summary.setAside.length, 1)
      const [found] = summary.setAside
      assert.equal(found?.code, code)
      assert.equal(found?.row, 7)
      assert.equal(found?.file, path)
      assert.equal(found?.field, field ?? null)
      assert.match(found?.messageAr ?? '', /[\u0600-\u06ff]/)
    })
  }
})

test('evidence that is no file, or only stands for one, is not archived', async (t) => {
  const home = await temporaryHome(t)
  await unchanged(home, async () => {
    await assert.rejects(archiveFile(home.store, home.by, home.file('empty.txt', '')), { code: 'file-empty' })
    const pointer = home.file('p.jpg', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 1\n')
    await assert.rejects(archiveFile(home.store, home.by, pointer), { code: 'file-is-lfs-pointer' })
  })
})
