import { type Span, spanOf } from '../fold.ts'
import type { ReadSoFar } from '../grammar/read-so-far.ts'
import { ownVoice } from '../lexicon/vouching.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'

const own = phraseSet(ownVoice)

/**
 * Who writes of its own deeds: the actor that signs or heads a communiqué, null where it is not named, undefined where the text
 * is none.
 */
export function writerOf({ folded, tokens, names, statements, text }: ReadSoFar): Span | null | undefined {
  const actors = names.filter(({ kind }) => kind === 'actor')
  const signed = actors.findLast((actor) => isSignature(text, actor))
  let voice = -1
  for (let i = 0; i < tokens.length && voice === -1; i++) if (findPhrase(own, tokens, i) !== null) voice = i
  if (voice === -1) return signed === undefined ? undefined : { start: signed.start, end: signed.end }
  const { start } = spanOf(folded, (tokens[voice] as Token).start, (tokens[voice] as Token).end)
  // quoted by somebody else: that is who speaks
  if (
    statements.some(
      ({ content, speaker }) => content !== null && speaker !== null && content.start <= start && start < content.end,
    )
  )
    return undefined
  const head = actors.find((actor) => actor.start < heading && !isFoe(text, actor))
  const named = signed ?? head
  return named === undefined ? null : { start: named.start, end: named.end }
}

const heading = 90
const longestSignature = 60

/** “— the Green Thunder Battalions, special tasks”, “Military Media – the Covenant Companies”: at the end, behind a dash or its office. */
const isSignature = (text: string, { start, end }: Span): boolean => {
  const [before, behind] = [text.slice(Math.max(0, start - longestSignature), start), text.slice(end)]
  return (
    behind.length < longestSignature / 2 &&
    !/[.\n]\s*\S/.test(behind) &&
    /(?:(?:[—–]|\s-)\s*[^\s—–]{0,12}(?:\s[^\s—–]{2,12})?\s?|(?:الإعلام|المكتب|القيادة|صادر عن)[^.\n]{0,30})$/u.test(
      before,
    )
  )
}

/** “of the army”, “on a post of the Guard”: whom the deed was done to. */
const isFoe = (text: string, { start }: Span): boolean =>
  isOwnerOfThing(text, start) ||
  /(?:على|ضد|من|عناصر|ميليشيات|لقوات|تجمع|موقع|مواقع|آلية|دبابة|حاجز)\s?[لب]?$/.test(
    text.slice(Math.max(0, start - 14), start),
  )

/** “a convoy of X”: behind ل, unless it is the office of X that writes. */
const isOwnerOfThing = (text: string, start: number): boolean =>
  /\Sل$|\sل$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/(?:علام|مكتب|قيادة|بيان|عمليات|حصاد|بلاغ|صادر|ناطق|متحدث)/.test(text.slice(Math.max(0, start - 40), start))
