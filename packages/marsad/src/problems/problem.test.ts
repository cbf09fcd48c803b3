import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Problem, printable } from './problem.ts'

const detail = {
  file: 'events.csv',
  row: 12,
  field: 'date_start',
  what: { en: '“2016-02-31” is not a day of the calendar', ar: '“2016-02-31” ليس يوماً في التقويم' },
  remedy: { en: 'correct the date and import the file again', ar: 'صحّح التاريخ ثم استورد الملف من جديد' },
}

test('a problem is one sentence that says where, what and what to do, in both languages', () => {
  const problem = new Problem('field-invalid', detail)
  assert.equal(
    problem.message,
    'events.csv, row 12, field date_start: “2016-02-31” is not a day of the calendar; correct the date and import the file again.',
  )
  assert.equal(
    problem.in('ar'),
    'events.csv، الصف 12، الحقل date_start: “2016-02-31” ليس يوماً في التقويم؛ صحّح التاريخ ثم استورد الملف من جديد.',
  )
})

test('a place known only further up is added without overwriting what is known', () => {
  const { file: _file, ...inner } = detail
  const problem = new Problem('field-invalid', inner).at({ file: 'a.csv', row: 99 })
  assert.equal(problem.toJSON().file, 'a.csv')
  assert.equal(problem.toJSON().row, 12)
})

test('no value of the input can bring control or bidirectional characters into a message', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      assert.doesNotMatch(printable(value), /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    }),
  )
})
