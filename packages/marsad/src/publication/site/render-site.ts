import { type Language, languages } from '#problems'
import type { Edition, PublishedTest } from '../edition.ts'
import { addresses, chartSizes, chartTones, pages } from './addresses.ts'
import { drawChart } from './chart/draw.ts'
import { icon } from './icon.ts'
import { claimPage } from './pages/claim.ts'
import { doorPage } from './pages/door.ts'
import { exhibitsPage } from './pages/exhibits.ts'
import { overviewPage } from './pages/overview.ts'
import { sourcesPage } from './pages/sources.ts'
import { testPage } from './pages/test.ts'
import { verificationPage } from './pages/verification.ts'
import { styleSheet } from './style.ts'
import { type View, viewOf } from './view.ts'

/**
 * The published report as files of a static site: path relative to the site's root → content. A pure function of the
 * edition; the pages link to data that is published beside them (`edition.json`, the manifest, the runs, the copies).
 */
export function renderSite(edition: Edition): Map<string, string> {
  return new Map([
    [addresses.door, doorPage(edition)],
    [addresses.style, styleSheet],
    [addresses.icon, icon],
    ...languages.flatMap((language) => [
      ...pagesIn(edition, language),
      ...edition.tests.flatMap((test) => chartsOf(test, language)),
    ]),
  ])
}

function pagesIn(edition: Edition, language: Language): [string, string][] {
  const page = (path: string, render: (view: View) => string): [string, string] => [
    `${language}/${path}`,
    render(viewOf(edition, language, path)),
  ]
  return [
    page(pages.overview, overviewPage),
    ...edition.claims.map((claim) => page(pages.claim(claim.id), (view) => claimPage(view, claim))),
    ...edition.tests.map((test) => page(pages.test(test.id), (view) => testPage(view, test))),
    page(pages.exhibits, exhibitsPage),
    page(pages.sources, sourcesPage),
    page(pages.verification, verificationPage),
  ]
}

function chartsOf(test: PublishedTest, language: Language): [string, string][] {
  if (test.bins.length === 0) return []
  return chartSizes.flatMap((size) =>
    chartTones.map((tone): [string, string] => [
      addresses.chart(test.id, language, size, tone),
      drawChart(test, language, size, tone),
    ]),
  )
}
