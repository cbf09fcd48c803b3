/*
 * Precision, recall and F1 of every layer of `read` on the annotated corpus. The rules are written with the development part
 * before the eyes; the held-out part is only ever measured. `--errors` lists what was missed or wrong, in the development part.
 *
 *   npx node packages/text/corpus/report.ts [--part development|held-out] [--layer times] [--errors]
 */
import { parseArgs } from 'node:util'
import { type CorpusPart, f1Of, measurePart } from './measure.ts'

const { values } = parseArgs({
  options: { part: { type: 'string' }, layer: { type: 'string' }, errors: { type: 'boolean', default: false } },
})
const parts = (
  values.part ? [values.part] : values.errors ? ['development'] : ['development', 'held-out']
) as CorpusPart[]
if (values.errors && values.part === 'held-out') throw new Error('the held-out part is measured, not looked at')

for (const part of parts) {
  console.log(`\n${part}`)
  const wanted = ({ name }: { name: string }) => values.layer === undefined || name.startsWith(values.layer)
  const scores = measurePart(part, wanted, values.errors ? console.log : undefined)
  for (const [{ name }, score] of scores) {
    const { right, found, gold, flipped } = score
    const figures = `P ${(right / found).toFixed(3)}  R ${(right / gold).toFixed(3)}  F1 ${f1Of(score).toFixed(3)}`
    const flips = name === 'statements: verb and stance' ? `  stances turned round: ${flipped}` : ''
    console.log(`${name.padEnd(38)} ${figures}  (${right} of ${gold})${flips}`)
  }
}
