/*
 * Precision, recall and F1 of every layer of `read` on the annotated corpus of @marsad/text. The rules are written with the
 * development part before the eyes; the held-out part is only ever measured. `--errors` lists what was missed or wrong, for
 * the development part alone.
 *
 *   node bench/text-corpus.ts [--part development|held-out] [--layer times] [--errors]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { prepare, type Reading, read } from '@marsad/text'
import { type GoldText, type Layer, layers } from './text-layers.ts'

const { values } = parseArgs({
  options: { part: { type: 'string' }, layer: { type: 'string' }, errors: { type: 'boolean', default: false } },
})
const corpus = join(import.meta.dirname, '..', 'packages', 'text', 'corpus')
if (values.errors && values.part === 'held-out') throw new Error('the held-out part is measured, not looked at')

for (const part of values.part ? [values.part] : ['development', 'held-out']) measure(part)

function measure(part: string): void {
  const files = readdirSync(join(corpus, part)).filter((name) => name.endsWith('.json'))
  const tallies = new Map<Layer, { right: number; found: number; gold: number; flipped: number }>()
  let texts = 0
  for (const file of files.sort()) {
    const { names, texts: golds } = JSON.parse(readFileSync(join(corpus, part, file), 'utf8'))
    const index = prepare(names)
    for (const gold of golds as GoldText[]) {
      texts++
      const reading = read(gold.text, { publishedAt: gold.publishedAt, names: index })
      for (const layer of layers) {
        if (values.layer && !layer.name.startsWith(values.layer)) continue
        const tally = tallies.get(layer) ?? { right: 0, found: 0, gold: 0, flipped: 0 }
        score(layer, gold, reading, tally)
        tallies.set(layer, tally)
      }
    }
  }
  console.log(`\n${part}: ${files.length} files, ${texts} texts`)
  for (const [{ name }, { right, found, gold, flipped }] of tallies) {
    const [precision, recall] = [right / found, right / gold]
    const f1 = (2 * precision * recall) / (precision + recall)
    const figures = [precision, recall, f1].map((figure) => (Number.isNaN(figure) ? '  – ' : figure.toFixed(3)))
    const flips = name.startsWith('statements') ? `  stances flipped ${flipped}` : ''
    console.log(`${name.padEnd(36)} P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}  (${right} of ${gold})${flips}`)
  }
}

/** Pairs what was found with what is there, each once, best matches first come. */
function score(
  layer: Layer,
  gold: GoldText,
  reading: Reading,
  tally: { right: number; found: number; gold: number; flipped: number },
): void {
  const wanted = layer.gold(gold)
  const found = layer.found(reading)
  const open = new Set(found.keys())
  tally.gold += wanted.length
  tally.found += found.length
  for (const one of wanted) {
    const match = [...open].find((k) => layer.same(one, found[k], gold.text))
    if (match === undefined) {
      if (values.errors) console.log(`${gold.id} ${layer.name} missed: ${layer.show(one, gold.text)}`)
      continue
    }
    open.delete(match)
    tally.right++
  }
  if (layer.flipped) tally.flipped += wanted.filter((one) => found.some((other) => layer.flipped?.(one, other))).length
  if (values.errors) {
    for (const k of open) console.log(`${gold.id} ${layer.name} wrong: ${layer.show(found[k], gold.text)}`)
  }
}
