import type { PublishedTest } from '../edition.ts'
import { type Html, html } from './html.ts'

/** A number as people read it, with the exact one kept in the markup; always written from left to right. */
export function figure(value: number, shown: string): Html {
  return html`<data dir="ltr" value="${String(value)}">${shown}</data>`
}

/** A share of 1 in per cent, to one place; a no-break space keeps number and sign together. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}\u00A0%`
}

/** Three significant digits, without an exponent for the sizes that rates and ratios have. */
export function threeDigits(value: number): string {
  if (value === 0) return '0'
  const size = Math.abs(value)
  if (size >= 1e6 || size < 1e-4) return value.toExponential(2)
  return size >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)))
}

/** A p value as it is usually printed: below a thousandth its size says nothing more. */
export function probability(p: number): string {
  return p < 0.001 ? '< 0.001' : p.toFixed(3)
}

/**
 * 0-based index of the bin a test's date begins in: the last that starts no later. Labels are ISO dates of equal or
 * greater exactness, so a bare month or year stands for its first day. -1 if the date is before all bins.
 */
export function testedBin({ bins, date }: Pick<PublishedTest, 'bins' | 'date'>): number {
  const day = firstDay(date)
  return bins.findLastIndex((bin) => firstDay(bin) <= day)
}

function firstDay(date: string): string {
  return `${date}${'-01'.repeat(Math.max(0, 3 - date.split('-').length))}`
}

/** Sums of a class before the tested bin and from it on, over the bins that were observed. */
export function sumsAround(test: PublishedTest, name: string): { readonly before: number; readonly after: number } {
  const at = testedBin(test)
  const sums = { before: 0, after: 0 }
  for (const [i, count] of (test.classes[name] ?? []).entries()) {
    if ((test.exposure[i] ?? 0) > 0) sums[i < at ? 'before' : 'after'] += count
  }
  return sums
}

/** Classes of a test, the two compared first. */
export function classesInOrder({ a, b, classes }: PublishedTest): string[] {
  return [...new Set([a, b, ...Object.keys(classes)])].filter((name) => classes[name] !== undefined)
}
