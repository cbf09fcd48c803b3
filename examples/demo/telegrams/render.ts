/**
 * Draws the fictional telegrams: every `*.html` beside this file becomes a PNG of 900 x 1200 px.
 * Needs Chromium and the Amiri and Noto Arabic fonts (Debian: chromium fonts-noto-core fonts-hosny-amiri).
 * The images are committed, so that nobody needs either to run the demo.
 *
 *     node examples/demo/telegrams/render.ts [/usr/bin/chromium]
 *
 * Prints the rectangle of every marked passage as fractions of the page, as the claims cite them.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'

const SIZE = { width: 900, height: 1200 }
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where the marked passages lie, with a margin of 6 px, as fractions of the page to three decimals. */
async function passageRectangles(page: Page): Promise<Record<string, string>> {
  const boxes = await page.locator('[data-passage]').evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return { name: element.getAttribute('data-passage') ?? '', x, y, width, height }
    }),
  )
  const share = (pixels: number, whole: number) => Number((pixels / whole).toFixed(3))
  return Object.fromEntries(
    boxes.map(({ name, x, y, width, height }) => {
      const rectangle = {
        x: share(x - 6, SIZE.width),
        y: share(y - 6, SIZE.height),
        width: share(width + 12, SIZE.width),
        height: share(height + 12, SIZE.height),
      }
      return [name, JSON.stringify({ page: 1, ...rectangle })]
    }),
  )
}

const profile = mkdtempSync(join(tmpdir(), 'telegrams-'))
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: FLAGS,
  viewport: SIZE,
  headless: true,
})
try {
  const page = await browser.newPage()
  for (const source of readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.html'))
    .toSorted()) {
    await page.goto(new URL(source, import.meta.url).href)
    await page.evaluate(() => document.fonts.ready)
    const image = source.replace('.html', '.png')
    await page.screenshot({ path: join(import.meta.dirname, image) })
    console.log(image, await passageRectangles(page))
  }
} finally {
  await browser.close()
  rmSync(profile, { recursive: true, force: true })
}
