/** Every place in an annotation, however deep, and the annotation’s own. */
export function placesIn(value: unknown): { start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && 'end' in value ? [value as { start: number; end: number }] : []
  return [...own, ...Object.values(value).flatMap(placesIn)]
}
