import { languages } from '#problems'
import type { Edition } from '../edition.ts'
import { chart } from './chart.ts'
import { claimPage } from './claim-page.ts'
import { door } from './door.ts'
import { exhibitPage } from './exhibit-page.ts'
import { sourcePage } from './source-page.ts'
import { style } from './style.ts'
import { chartFile, testPage } from './test-page.ts'
import { verifyPage } from './verify-page.ts'
import { wordsIn } from './words.ts'

/** All files of a published report but its data: paths relative to its folder, and their text. A pure function. */
export function renderSite(edition: Edition): Map<string, string> {
  const files = new Map([
    ['index.html', door(edition)],
    ['style.css', style],
  ])
  for (const language of languages) {
    const words = wordsIn(language)
    files.set(`${language}/index.html`, claimPage(edition, words))
    files.set(`${language}/tests.html`, testPage(edition, words))
    files.set(`${language}/exhibits.html`, exhibitPage(edition, words))
    files.set(`${language}/sources.html`, sourcePage(edition, words))
    files.set(`${language}/verify.html`, verifyPage(edition, words))
    for (const test of edition.tests) files.set(chartFile(words, test), chart(test, words))
  }
  return files
}
