import type { Span } from './fold.ts'

/** Index of the first of the spans, which are in order of their starts, that starts at `offset` or behind it. */
export function firstFrom(spans: readonly Pick<Span, 'start'>[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Pick<Span, 'start'>).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a span holds the character at `offset`. */
export const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end

/** Those of the spans, in order and not overlapping, that lie within another. */
export function within<Item extends Span>(spans: readonly Item[], { start, end }: Span): Item[] {
  const found: Item[] = []
  for (let i = firstFrom(spans, start); i < spans.length; i++) {
    const span = spans[i] as Item
    if (span.start >= end) break
    if (span.end <= end) found.push(span)
  }
  return found
}

/** The one of the spans, in order and not overlapping, that holds another; undefined where none does. */
export function around<Item extends Span>(spans: readonly Item[], { start, end }: Span): Item | undefined {
  const candidate = spans[firstFrom(spans, start + 1) - 1]
  return candidate !== undefined && candidate.start <= start && end <= candidate.end ? candidate : undefined
}
