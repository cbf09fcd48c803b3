import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dark, light } from './chart/colours.ts'
import { styleSheet } from './style.ts'

/** Colours by name, of the light page and of the dark one. */
function palettes(): Record<string, string>[] {
  const [first = '', second = ''] = styleSheet.split('@media (prefers-color-scheme: dark)')
  return [first, second].map((part) =>
    Object.fromEntries([...part.matchAll(/--(\w+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour])),
  )
}

/** Relative luminance, WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((i) => {
    const part = Number.parseInt(colour.slice(i, i + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dark + 0.05)
}

test('text contrasts with its ground by 4.5 at least (WCAG 2 AA), by day and by night', () => {
  assert.equal(contrast('#ffffff', '#000000'), 21)
  for (const palette of palettes())
    for (const ground of ['paper', 'raised'])
      for (const text of ['ink', 'muted', 'link']) {
        const [a, b] = [palette[text], palette[ground]]
        assert.ok(a !== undefined && b !== undefined)
        assert.ok(contrast(a, b) >= 4.5, `${text} on ${ground}: ${contrast(a, b)}`)
      }
})

test('what a chart draws contrasts with its paper by 3 at least, text by 4.5', () => {
  for (const colours of [light, dark]) {
    for (const mark of ['a', 'b'] as const) assert.ok(contrast(colours[mark], colours.paper) >= 3, mark)
    for (const text of ['ink', 'muted'] as const) assert.ok(contrast(colours[text], colours.paper) >= 4.5, text)
    // the line of means lies on the bars
    for (const mark of ['a', 'b'] as const) assert.ok(contrast(colours[mark], colours.ink) >= 3, mark)
  }
})

test('charts have the paper of the page they stand on', () => {
  const [day, night] = palettes()
  assert.equal(light.paper, day?.['paper'])
  assert.equal(dark.paper, night?.['paper'])
})

test('directions are logical: nothing is fixed to the left or the right', () => {
  assert.doesNotMatch(
    styleSheet,
    /(?:margin|padding|border|inset)-(?:left|right)|(?:^|\s)(?:left|right):|text-align: (?:left|right)|float:/,
  )
})
