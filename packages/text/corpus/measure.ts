import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepare, type Reading, read } from '../src/index.ts'
import { type GoldText, type Layer, layers } from './layers.ts'

export type CorpusPart = 'development' | 'held-out'

/** How one layer was read: annotations that are right, that were found, that are there, and stances turned round. */
export interface LayerScore {
  right: number
  found: number
  gold: number
  flipped: number
}

/** All files of a part, each with the names that are given to the reader. */
export function readPart(
  part: CorpusPart,
): { name: string; names: Parameters<typeof prepare>[0]; texts: GoldText[] }[] {
  const folder = join(import.meta.dirname, part)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, ...JSON.parse(readFileSync(join(folder, name), 'utf8')) }))
}

/** Reads a part and holds what is found against what was annotated by hand; `tell` hears of everything missed or wrong. */
export function measurePart(
  part: CorpusPart,
  wanted: (layer: Layer) => boolean = () => true,
  tell: (line: string) => void = () => {},
): Map<Layer, LayerScore> {
  const scores = new Map<Layer, LayerScore>()
  for (const { names, texts } of readPart(part)) {
    const index = prepare(names)
    for (const gold of texts) {
      const reading = read(gold.text, { publishedAt: gold.publishedAt, names: index })
      for (const layer of layers.filter(wanted)) {
        const score = scores.get(layer) ?? { right: 0, found: 0, gold: 0, flipped: 0 }
        compare(layer, gold, reading, score, tell)
        scores.set(layer, score)
      }
    }
  }
  return scores
}

/** Pairs what was found with what is there, each once. */
function compare(
  layer: Layer,
  gold: GoldText,
  reading: Reading,
  score: LayerScore,
  tell: (line: string) => void,
): void {
  const wanted = layer.gold(gold)
  const found = layer.found(reading, gold)
  const open = new Set(found.keys())
  score.gold += wanted.length
  score.found += found.length
  for (const one of wanted) {
    const match = [...open].find((k) => layer.same(one, found[k], gold.text))
    if (match === undefined) {
      tell(`${gold.id} ${layer.name} missed: ${layer.show(one, gold.text)}`)
      continue
    }
    open.delete(match)
    score.right++
  }
  if (layer.flipped) score.flipped += wanted.filter((one) => found.some((other) => layer.flipped?.(one, other))).length
  for (const k of open) tell(`${gold.id} ${layer.name} wrong: ${layer.show(found[k], gold.text)}`)
}

export const f1Of = ({ right, found, gold }: LayerScore): number => (right === 0 ? 0 : (2 * right) / (found + gold))
