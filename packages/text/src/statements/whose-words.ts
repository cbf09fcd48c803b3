import { foldedSet } from '../fold.ts'
import { isRole, nounPhraseAt } from '../grammar/noun-phrase.ts'
import { endsNounPhrase } from '../grammar/sentence.ts'
import { hasPronoun } from '../grammar/word-shape.ts'
import { occasions } from '../lexicon/clause-words.ts'
import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'
import type { Cue } from './cue.ts'
import { beginOf, type Discourse } from './discourse.ts'
import { isAddressed, type Mention, relatives } from './mention.ts'
import { speaksWell } from './who-speaks.ts'

const occasion = foldedSet(occasions)

/** “a recording of a commander in which he says …”: who stands behind ل, right before the verb. */
export function recordedBefore({ tokens, names }: Discourse, cue: Cue): Mention | null {
  for (let first = cue.first - 1; first > Math.max(0, cue.first - 6); first--) {
    const token = tokens[first] as Token
    if (token.kind === 'mark') return null
    // “a recording ascribed to X”
    const ascribedTo = isAscribed(tokens[first - 1]) && /^ل/.test(token.text)
    const ascribed = ascribedTo || (isAscribed(tokens[first - 2]) && tokens[first - 1]?.text === 'الي')
    if (!isAddressed(token) && !/^لل../.test(token.text) && !ascribed) continue
    let last = names.get(first) ?? first
    while (last + 1 < cue.first && !endsNounPhrase(tokens[last + 1] as Token)) last = names.get(last + 1) ?? last + 1
    return last === cue.first - 1 && (ascribed || isRole(wordOf(token.text.replace(/^لل?/, ''))))
      ? { first, last, cut: ascribed && !ascribedTo ? 0 : 1 }
      : null
  }
  return null
}

const isAscribed = (token: Token | undefined): boolean => /^(?:ال)?منسوب(?:ه|ا|ات)?$/.test(token?.text ?? '')

/** “remarks of its adviser in which he said …”: whose they are. */
export function speakerOfWords(discourse: Discourse, cue: Cue): Mention | null {
  const { tokens, names } = discourse
  if (!/^في(?:ه|ها|هما)$/.test(tokens[cue.last + 1]?.text ?? '')) return null
  const begin = beginOf(discourse, cue.first)
  const last = cue.first - (relatives.has(tokens[cue.first - 1]?.text ?? '') ? 2 : 1)
  for (let k = last - 1; k >= begin && k > last - 8; k--) {
    if (!occasion.has((tokens[k] as Token).text)) continue
    const { text } = tokens[k + 1] as Token
    const owner = nounPhraseAt(tokens, k + 1, last, names, false)
    if (owner?.last === last && (hasPronoun((tokens[k + 1] as Token).word) || speaksWell(discourse, k + 1)))
      return { ...owner, cut: /^ل[^ل]..|^لل../.test(text) && !names.has(k + 1) ? 1 : 0 }
  }
  return null
}
