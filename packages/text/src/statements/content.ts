import type { Quote } from '../annotation.ts'
import type { Span } from '../fold.ts'

/** How far behind its verb a quotation may open and still be its content. */
const nearQuote = 90

/**
 * What is said: the quotation that follows or precedes the verb, else the clause up to the end of the
 * sentence; `atOnce` where it begins right behind the verb.
 */
export function contentAfter(
  text: string,
  verb: Span,
  quotes: readonly Quote[],
  around: Quote | undefined,
  atOnce: boolean,
): Span | null {
  if (around === undefined) {
    const following = quotes.find(({ start }) => start >= verb.end && start - verb.end <= nearQuote)
    if (following !== undefined && !/[.؟!\n]/.test(text.slice(verb.end, following.start))) return following.content
    const preceding = quotes.findLast(({ end }) => end <= verb.start && verb.start - end <= 40)
    if (preceding !== undefined && /^[,،]?\s*\p{L}*\s*$/u.test(text.slice(preceding.end, verb.start)))
      return preceding.content
  }
  const limit = around?.content.end ?? text.length
  const rest = text.slice(verb.end, limit)
  const stop = rest.search(/[.؟!](?:\s|$)|\n/)
  const clause = stop === -1 ? rest : rest.slice(0, stop)
  const complementiser = atOnce ? null : /(?:^|\s)(?:[أاإ]ن|ب[أا]ن|[أا]ن[ّهها]+|that)\s+/u.exec(clause)
  const start =
    verb.end + (complementiser === null ? leadingSpace(clause) : complementiser.index + complementiser[0].length)
  const end = verb.end + clause.trimEnd().length
  return start < end ? { start, end } : null
}

function leadingSpace(clause: string): number {
  return clause.length - clause.trimStart().length
}
