import type { Incident } from '../annotation.ts'
import type { Span } from '../fold.ts'
import { holds } from '../spans.ts'

/**
 * Who takes part in the events a claim tells of: those who act, those who are hit, those who are harmed. Null where it tells of
 * no event, or of nobody in it. A thing that is hit is a party only where nobody is harmed and it is not the place itself,
 * unless it is `mentioned` as one.
 */
export function participantsIn(
  incidents: readonly Incident[],
  claim: Span,
  { mentioned, place }: { readonly mentioned: readonly Span[]; readonly place: Span | null },
): Span[] | null {
  const told = incidents.filter(({ start }) => holds(claim, start))
  const harmed = told.flatMap(({ casualties }) => casualties)
  const isParty = (target: Span): boolean =>
    [...mentioned, ...harmed].some((other) => touches(other, target)) ||
    (harmed.length === 0 && (place === null || !touches(place, target)))
  const all = told
    .flatMap(({ perpetrator, target }) => [perpetrator, target !== null && isParty(target) ? target : null])
    .concat(harmed)
    .filter((span) => span !== null && span.start >= claim.start && span.end <= claim.end) as Span[]
  const found: Span[] = []
  // the longer of two that begin alike
  for (const { start, end } of all.sort((a, b) => a.start - b.start || b.end - a.end))
    if ((found.at(-1)?.end ?? 0) <= start) found.push({ start, end })
  return found.length === 0 ? null : found
}

const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
