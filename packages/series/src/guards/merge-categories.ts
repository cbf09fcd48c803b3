import { SeriesInputError } from '../input/series-input-error.ts'
import { type CategorySeries, checkCategories } from './birth-or-death.ts'

/**
 * The answer to a renamed or split label: several categories counted as one, which stands where the first of them stood.
 *
 *     mergeCategories(categories, ['government', 'regime forces'], 'government')
 *
 * Throws SeriesInputError for names that are not there, or fewer than one.
 */
export function mergeCategories(
  categories: readonly CategorySeries[],
  names: readonly string[],
  into: string,
): CategorySeries[] {
  checkCategories(categories, undefined)
  const known = categories.map(({ name }) => name)
  if (names.length === 0) throw new SeriesInputError('empty', 'names', 'empty', 'at least one category')
  names.forEach((name, k) => {
    if (!known.includes(name))
      throw new SeriesInputError('unknown-choice', 'names', name, `one of ${known.join(', ')}`, k)
  })
  const parts = categories.filter(({ name }) => names.includes(name))
  const [first] = parts as [CategorySeries]
  const counts = Float64Array.from(first.counts, (_, i) =>
    parts.reduce((sum, part) => sum + (part.counts[i] as number), 0),
  )
  return categories.flatMap((category) => {
    if (category === first) return [{ name: into, counts }]
    return parts.includes(category) ? [] : [category]
  })
}
