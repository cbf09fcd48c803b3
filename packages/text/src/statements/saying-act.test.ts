import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columns } from '../lexicon/entries.ts'
import { arrestingBodies } from '../lexicon/function-words.ts'
import { confiningVerbs, gatheringAims, sayingActs } from '../lexicon/reporting-words.ts'
import { read } from '../read.ts'

const told = (text: string): string[] =>
  read(text).statements.map(({ speaker, verb }) =>
    [speaker, verb].map((part) => (part === null ? '-' : text.slice(part.start, part.end))).join(' / '),
  )

const links = [
  'أن الهدنة',
  'من الهدنة',
  'على الهدنة',
  'إلى الهدنة',
  'بالهدنة',
  'في الهدنة',
  'عن أسفها',
  'الحركة بالخرق',
  'الهدنة',
]

test('every act of saying stands for its verb behind a verb of haste', () => {
  for (const [noun] of sayingActs.map((row) => columns(row)))
    assert.ok(
      links.some((link) => told(`وسارعت الوزارة إلى ${noun} ${link}.`).includes(`الوزارة / ${noun}`)),
      noun,
    )
})

test('every aim of those who gather is what they demand or condemn', () => {
  for (const [noun] of gatheringAims.map((row) => columns(row)))
    assert.match(told(`تظاهر عمال الميناء ${noun} بوقف القتال.`).join(), /^عمال الميناء \/ /, noun)
})

test('every verb that confines a speaker leads to an act of saying', () => {
  for (const verb of confiningVerbs.filter((word) => /^[^مين].*ت$/.test(word)))
    assert.ok(told(`و${verb} الوزارة بالتأكيد أن الهدنة صامدة.`).includes('الوزارة / التأكيد'), verb)
})

test('who arrests on a charge makes it', () => {
  for (const body of arrestingBodies)
    assert.ok(told(`اعتقلت ${body} طبيباً بتهمة التخابر.`).includes(`${body} / تهمة`), body)
})
