import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../read.ts'
import { attributionCases } from './attribution.cases.ts'

const cut = (text: string, span: { start: number; end: number } | null): string =>
  span === null ? '-' : text.slice(span.start, span.end)

for (const row of attributionCases) {
  const [text, wanted] = row.split(' => ') as [string, string]
  test(text, () => {
    const found = read(text)
      .statements.toSorted((a, b) => (a.verb?.start ?? 0) - (b.verb?.start ?? 0))
      .map(
        ({ speaker, verb, stance, content }) =>
          `${cut(text, speaker)} / ${cut(text, verb)} / ${stance} / ${cut(text, content)}`,
      )
    assert.equal(found.join('; '), wanted)
  })
}
