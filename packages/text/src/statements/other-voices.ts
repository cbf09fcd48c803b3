import { isRole, nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import type { Token } from '../tokens.ts'
import type { Arguments } from './arguments.ts'
import type { Cue } from './cue.ts'
import type { Discourse } from './discourse.ts'
import { ownNounBehind } from './own-noun.ts'
import { isSource } from './who-speaks.ts'
import { weEnd } from './who-we-are.ts'

/** “The group says, in the words of its spokesman, …”. */
export function spokenBy({ tokens, names }: Discourse, cue: Cue): TokenRange | null {
  for (let i = cue.last + 1; i < Math.min(tokens.length - 2, cue.last + 4); i++)
    if ((tokens[i] as Token).text === 'علي' && tokens[i + 1]?.text === 'لسان')
      return nounPhraseAt(tokens, i + 2, Math.min(tokens.length - 1, i + 14), names, true)
  return null
}

/** “We in the Front confirm”: those who write. */
export function ourselves({ tokens, names, quoteEnds }: Discourse, cue: Cue): TokenRange | null {
  for (let i = Math.max(0, cue.first - 16); i <= cue.last + 1; i++) {
    if (!/^و?(?:اننا|نحن|انا)$/.test(tokens[i]?.text ?? '') && i !== cue.last) continue
    // “we leaders of three battalions announce”
    if (i < cue.first - 1 && tokens[i]?.text === 'نحن' && tokens[i + 1]?.text !== 'في') {
      const whole = nounPhraseAt(tokens, i + 1, cue.first - 1, names, false)
      if (whole?.last === cue.first - 1) return whole
    }
    if (tokens[i + 1]?.text !== 'في' || tokens[i + 2] === undefined) continue
    const quote = quoteEnds.get(i + 2)
    if (quote !== undefined) return { first: i + 3, last: quote - 1 }
    const limit = i < cue.first ? cue.first - 1 : Math.min(tokens.length - 1, i + 10)
    const phrase = nounPhraseAt(tokens, i + 2, limit, names, true)
    if (phrase !== null && (names.has(phrase.first) || isSource((tokens[phrase.first] as Token).word))) return phrase
  }
  // “we announce, we the sons of …, the formation of …”
  const end = tokens[cue.last + 1]?.text === 'نحن' ? weEnd({ tokens, names }, cue.last + 1, endOfWe(tokens, cue)) : null
  if (end !== null) return { first: cue.last + 2, last: end }
  return headedBy({ tokens, names }, cue)
}

const longestWe = 12
const endOfWe = (tokens: readonly Token[], { last }: Cue): number => Math.min(tokens.length - 1, last + longestWe)

const isPaper = (text: string): boolean => /^(?:ال)?(?:بيان|بلاغ|تصريح|توضيح|تعميم|رساله|منشور)$/.test(text)

const longestHeading = 14

/** “Statement of X: we call upon …”: who stands behind “of”, or alone before the colon. */
function headedBy({ tokens, names }: Pick<Discourse, 'tokens' | 'names'>, cue: Cue): TokenRange | null {
  let colon = cue.first - 1
  const { sentence } = tokens[cue.first] as Token
  while (colon > 0 && cue.first - colon < 4 && tokens[colon]?.text !== ':') colon--
  const heading = tokens[colon]?.sentence ?? -1
  // a heading, or one that stands on a line of its own
  if (tokens[colon]?.text !== ':' || (heading !== sentence && (heading !== sentence - 1 || colon < cue.first - 1)))
    return null
  let first = colon
  while (first > 0 && colon - first < longestHeading && tokens[first - 1]?.sentence === heading) first--
  for (let i = first; i < colon; i++) {
    const led = i > first && ['من', 'عن'].includes(tokens[i - 1]?.text ?? '')
    if (!led && i > first) continue
    const whole = nounPhraseAt(tokens, i, colon - 1, names, false)
    const speaks = isSource((tokens[i] as Token).word) || isRole((tokens[i] as Token).word)
    if (whole?.last === colon - 1 && (names.has(i) || (speaks && !isPaper((tokens[i] as Token).text)))) return whole
  }
  return null
}

/** “The agency quoted X as saying”, “learned from X that”: it is X who speaks. */
export function relayedBy(discourse: Discourse, cue: Cue, found: Arguments): TokenRange | null {
  const { tokens, names } = discourse
  for (let i = cue.last + 1; i < Math.min(tokens.length, cue.last + 12, found.content?.first ?? tokens.length); i++) {
    if ((tokens[i] as Token).text !== (cue.verb?.past === 'علم' ? 'من' : 'عن')) continue
    // “learned from the relatives of …”: whoever that is, it is told by who learned it
    if (cue.verb?.past === 'علم' && !/^مص(?:ا)?در/.test(tokens[i + 1]?.text ?? '')) return null
    // “quoted X as saying”: the verb is the agency's, the noun X's
    if (ownNounBehind(discourse, i)) return null
    return nounPhraseAt(tokens, i + 1, Math.min(tokens.length - 1, i + 12), names, true)
  }
  return null
}
