import type { Bilingual } from '#problems'
import type { PublishedTest } from '../../edition.ts'
import { percent, threeDigits } from '../figures.ts'
import { isolated } from '../names.ts'
import { chartWords, perBin } from '../words/chart.ts'
import { gapsOf, segmentsOf } from './series.ts'

/** What the chart shows, for those who do not see it. */
export function describeChart(test: PublishedTest): Bilingual {
  const { a, b, bins, specification } = test
  const what = perBin(specification['count'], specification['bin'])
  const span = `${bins[0] ?? ''} – ${bins.at(-1) ?? ''}`
  const parts = [
    {
      en: `${what.en}, ${span}; tested date ${test.date}.`,
      ar: `${what.ar}، ${isolated(span)}، والتاريخ المختبَر ${isolated(test.date)}.`,
    },
    ...[a, b].map((name) => regimes(test, name)),
    shares(test),
    unobserved(test),
  ]
  return { en: parts.map(({ en }) => en).join(' '), ar: parts.map(({ ar }) => ar).join(' ') }
}

function regimes(test: PublishedTest, name: string): Bilingual {
  const means = segmentsOf(test, name).map(({ first, mean }) => ({
    from: test.bins[first] ?? '',
    mean: threeDigits(mean),
  }))
  return {
    en: `Mean of ${isolated(name)}: ${means.map(({ from, mean }) => `${mean} from ${from}`).join(', ')}.`,
    ar: `متوسط ${isolated(name)}: ${means.map(({ from, mean }) => `${isolated(mean)} منذ ${isolated(from)}`).join('، ')}.`,
  }
}

function shares({ a, shareBefore, shareAfter }: PublishedTest): Bilingual {
  if (shareBefore === null || shareAfter === null) return { en: '', ar: '' }
  const [before, after] = [percent(shareBefore), percent(shareAfter)]
  return {
    en: `Share of ${isolated(a)} among both: ${before} before, ${after} after.`,
    ar: `حصة ${isolated(a)} من مجموع الصنفين: ${isolated(before)} قبله، و${isolated(after)} بعده.`,
  }
}

function unobserved(test: PublishedTest): Bilingual {
  const gaps = gapsOf(test).map(({ first, end }) => `${test.bins[first] ?? ''} – ${test.bins[end - 1] ?? ''}`)
  if (gaps.length === 0) return { en: '', ar: '' }
  return {
    en: `${chartWords.notObserved.en}: ${gaps.join(', ')}.`,
    ar: `${chartWords.notObserved.ar}: ${gaps.map(isolated).join('، ')}.`,
  }
}
