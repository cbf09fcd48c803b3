import { nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import { endsNounPhrase } from '../grammar/sentence.ts'
import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'
import type { Cue } from './cue.ts'
import { beginOf, type Discourse } from './discourse.ts'
import type { Mention } from './mention.ts'
import { prepositions } from './prepositions.ts'
import { isSource, maySpeak, speaksWell } from './who-speaks.ts'

const furthest = 24
const showing = /^و?(?:عرض(?:ت|نا|وا)?|احال(?:ت)?)$/

/** “As for X, who is …, he said”: the topic at the beginning of the sentence. */
export function topic(discourse: Discourse, cue: Cue): TokenRange | null {
  const begin = beginOf(discourse, cue.first)
  for (let i = cue.first - 1; i >= begin && cue.first - i < furthest; i--)
    if (/^و?اما$/.test(discourse.tokens[i]?.text ?? '')) return topicAt(discourse, i, cue.first - 1)
  return null
}

export function topicAt({ tokens, names }: Discourse, begin: number, limit: number): TokenRange | null {
  if (!/^و?اما$/.test(tokens[begin]?.text ?? '')) return null
  return nounPhraseAt(tokens, begin + 1, limit, names, false)
}

/** “a committee”: its own first letter is ل. */
const ownsL = (text: string): boolean => isSource(wordOf(text)) && !isSource(wordOf(text.slice(1)))

/** “We asked X, …, so he said”, “we put the question to X, …, so he said”. */
export function asked(discourse: Discourse, cue: Cue): Mention | null {
  const { tokens, names } = discourse
  const begin = beginOf(discourse, cue.first)
  const question = /^و?(?:س(?:ال|يل|الت|النا)|طرحنا|توجهنا|وجهنا|توجهت|طرحت)/
  let asks = false
  let shown = false
  for (let i = begin; i < Math.min(cue.first, begin + 30); i++) {
    const { text } = tokens[i] as Token
    const next = tokens[i + 1]
    if (showing.test(text)) asks = shown = true
    if (question.test(text)) {
      asks = true
      if (next !== undefined && !/^ب/.test(next.text)) {
        // “«Dawn» asked X”
        const from = (discourse.quoteEnds.get(i + 1) ?? i) + 1
        const whole = nounPhraseAt(tokens, from, cue.first - 1, names, true)
        // “the paper asked the minister”: who asks, then who is asked
        const behind = whole === null || whole.last + 1 >= cue.first ? null : (tokens[whole.last + 1] as Token)
        const other =
          whole === null || behind === null || behind.kind === 'mark' || prepositions.has(behind.text)
            ? null
            : nounPhraseAt(tokens, whole.last + 1, cue.first - 1, names, true)
        if (other !== null && speaksWell(discourse, other.first)) return other
        if (whole !== null && maySpeak(discourse, whole, cue.gender)) return whole
      }
    }
    // “showed (the findings) to the army, and it said”
    if (asks && shown && text === 'علي' && next !== undefined && speaksWell(discourse, i + 1)) {
      const whole = nounPhraseAt(tokens, i + 1, cue.first - 1, names, true)
      if (whole !== null) return whole
    }
    if (i === begin || !asks || !/^ل(?:ل|[^ل]).../.test(text) || ownsL(text)) continue
    let last = i
    while (
      last + 1 < cue.first &&
      (tokens[last + 1] as Token).kind === 'word' &&
      !endsNounPhrase(tokens[last + 1] as Token)
    )
      last++
    return { first: i, last, cut: 1 }
  }
  return null
}
