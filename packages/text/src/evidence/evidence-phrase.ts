import { isFiniteVerb } from '../grammar/finite-verb.ts'
import { nounPhraseAt } from '../grammar/noun-phrase.ts'
import type { TokenRanges } from '../grammar/token-ranges.ts'
import { looksFeminine } from '../grammar/word-shape.ts'
import { entries } from '../lexicon/entries.ts'
import { englishPremodifiers, shownAdjectives, shownBehind } from '../lexicon/evidence-nouns.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'

const premodifiers = phraseSet(entries(englishPremodifiers))
const showing = phraseSet(entries(shownBehind))
const adjectives = phraseSet(entries(shownAdjectives))
const longest = 9

const isLatin = ({ text }: Token): boolean => text.charCodeAt(0) < 0x80

/** The first token of an English phrase: “two leaked police” before “records”. */
export function phraseStart(tokens: readonly Token[], head: number): number {
  if (!isLatin(tokens[head] as Token)) return numberBefore(tokens, head)
  let first = head
  for (let i = head - 1; i >= Math.max(0, head - 6); i--) {
    const token = tokens[i] as Token
    if (token.sentence !== tokens[head]?.sentence) break
    if (token.text === '-' && i > 0) {
      // “flight-tracking”
      i--
      first = i
      continue
    }
    if (findPhrase(premodifiers, tokens, i) === null && token.kind !== 'number') break
    first = i
  }
  return first
}

/** “23 telegrams”, “one of the telegrams”: where what tells how many begins. */
function numberBefore(tokens: readonly Token[], head: number): number {
  for (const first of [head - 3, head - 2, head - 1]) {
    const token = tokens[first]
    if (token === undefined || token.sentence !== tokens[head]?.sentence) continue
    if (numberAt(tokens, first)?.last === head - 1) return first
  }
  return counts.test(tokens[head - 1]?.text ?? '') ? head - 1 : head
}

const counts = /^(?:احدي|بعض|عشرات|مءات|ميات|الاف)$/

/** The last token of the phrase of a noun of evidence: its adjectives, whose it is, what it is of, to whom, how long. */
export function phraseEnd(tokens: readonly Token[], head: number, limit: number, names: TokenRanges): number {
  if (isLatin(tokens[head] as Token)) return englishEnd(tokens, head, limit)
  let last = /^(?:من|مع|باسماء)$/.test((tokens[head] as Token).text) ? numbered(tokens, head + 1, limit, names) : head
  const taken = takenBy(tokens, last + 1, limit, names)
  if (taken !== null) return taken
  for (let i = last + 1; i <= Math.min(limit, head + longest); i++) {
    const next = part(tokens, i, head, limit, names)
    if (next === null) break
    last = next
    i = next
  }
  return (tokens[last] as Token).text === 'و' ? last - 1 : last
}

/** “Taken by a surveillance camera”: what tells whose pictures they are belongs to them. */
function takenBy(tokens: readonly Token[], i: number, limit: number, names: TokenRanges): number | null {
  if (!/^التقط(?:ت)?(?:ها|هما|ه)$/.test(tokens[i]?.text ?? '') || i >= limit) return null
  return names.get(i + 1) ?? withDescription(tokens, i + 1, limit, names)
}

/** What moving pictures are of is told for itself. */
const moving = /^(?:عيان|شهود|شاهد|مشاهد|لقطات|مقطع|مقاطع|فيديو)/

/** The end of a part of the phrase that begins at `i`; null where the phrase has ended. */
function part(tokens: readonly Token[], i: number, head: number, limit: number, names: TokenRanges): number | null {
  const token = tokens[i] as Token
  const { text } = token
  if (
    i === head + 1 &&
    /^(?:شهادات|افادات|روايات|اعترافات|اقوال)/.test(bare(tokens, head)) &&
    numberAt(tokens, i) !== null
  )
    return numbered(tokens, i, limit, names)
  if (token.kind !== 'word') return null
  if (text === 'بخط' && /^يد/.test(tokens[i + 1]?.text ?? '')) return i + 1
  // “which the observatory enclosed”, “(that) were made”
  if (/^ا.{2,4}ها$|^ا[^ل].{1,3}ت$/.test(text)) return null
  if (/^ل../.test(text) && moving.test(bare(tokens, head))) return null
  const name = names.get(i)
  if (name !== undefined && !/^و/.test(text)) return Math.min(name, limit)
  // “of his identity card”, “of the last page”
  if (/^ل../.test(text) && text !== 'لدي' && !/^ل(?:م|ن|كن|ان|حظ|جن[هت]|قاء|واء|يل|غ[هت]|وح)/.test(text))
    return withDescription(tokens, i, limit, names)
  // “of the names of 33 detainees”
  if ((text === 'باسماء' || text === 'بصور') && /^(?:قاي?مه|قوايم|كشف|كشوف)/.test(bare(tokens, head)))
    return numbered(tokens, i + 1, limit, names)
  if (text === 'ب' && numberAt(tokens, i + 1) !== null) return numbered(tokens, i + 1, limit, names)
  if (text === 'من' && ['نسخ', 'نسخه'].includes(bare(tokens, i - 1))) return numbered(tokens, i + 1, limit, names)
  if (text === 'مع' && /^مقابل/.test(bare(tokens, i - 1))) return numbered(tokens, i + 1, limit, names)
  if (/^مدت(?:ه|ها)$/.test(text)) return numbered(tokens, i + 1, limit, names)
  if (
    text.length < 3 ||
    (/^(?:[وفب]|لل|قال|التي|الذي|في|من|عن|علي|الي|بين|خلال|بعد|قبل|منذ|اذا|انه|انها|تم)/.test(text) &&
      !/^(?:وزار|وثا|بر|بيا|بنك|فوت|فضا|في?دي|فر|عنا|عسك|من[^ ]|علاج|بحري|بلدي)/.test(text))
  )
    return null
  if (isFiniteVerb(token.word) || findPhrase(showing, tokens, i) !== null) return null
  // a masculine noun has no feminine adjective: the object of what it shows
  if (
    /ه$/.test(text) &&
    !looksFeminine((tokens[head] as Token).word) &&
    (i > head + 1 || findPhrase(adjectives, tokens, head) !== null)
  )
    return null
  // whose it is: “the observatory’s statistics”
  if (i === head + 1 && /^ال/.test(text) && !/^[وفبكل]?ال/.test((tokens[head] as Token).text)) return i
  // nothing without an article describes what has one
  if (/^[وفبكل]?ال/.test((tokens[i - 1] as Token).text) && !/^ال/.test(text)) return null
  // the object of the verb before: “pictures show destruction”
  if (/[^هيا]ا$/.test(text) && !/ا$/.test((tokens[head] as Token).text)) return null
  const phrase = nounPhraseAt(tokens, head, limit, names, true)
  return phrase !== null && phrase.last >= i ? i : describes(tokens, i) ? i : null
}

const bare = (tokens: readonly Token[], i: number): string => (tokens[i]?.text ?? '').replace(/^[وفبلك]?(?:ال)?/, '')

/** An adjective, by its ending: “internal”, “leaked”. */
const describes = (tokens: readonly Token[], i: number): boolean =>
  /(?:يه|ي|ين|م[^ ]{2,}ه)$/.test((tokens[i] as Token).text) || /^م.{2,3}$/.test((tokens[i] as Token).text)

/** A noun and one word that describes it. */
function withDescription(tokens: readonly Token[], i: number, limit: number, names: TokenRanges): number {
  const phrase = nounPhraseAt(tokens, i, Math.min(limit, i + 3), names, true)
  let last = i
  for (let k = i + 1; k <= Math.min(phrase?.last ?? i, i + 2); k++) {
    if (
      isFiniteVerb((tokens[k] as Token).word) ||
      (tokens[k] as Token).kind !== 'word' ||
      /^و./.test((tokens[k] as Token).text)
    )
      break
    last = k
  }
  return last
}

/** A number, if one is there, and the noun behind it. */
function numbered(tokens: readonly Token[], i: number, limit: number, names: TokenRanges): number {
  const number = numberAt(tokens, i)
  const at = number === null ? i : number.last + 1
  return at > limit ? Math.min(limit, at - 1) : withDescription(tokens, at, limit, names)
}

/** “Video posted on 9 March”, “minutes of meetings”. */
function englishEnd(tokens: readonly Token[], head: number, limit: number): number {
  const next = tokens[head + 1]
  if (head + 2 > limit || next === undefined) return head
  if (next.text === 'of' && (tokens[head + 2] as Token).kind === 'word')
    return Math.min(
      limit,
      /^(?:the|a|an|its|their|his|her)$/.test((tokens[head + 2] as Token).text) ? head + 3 : head + 2,
    )
  if (/^(?:posted|published|taken|dated)$/.test(next.text) && /^(?:on|in)$/.test((tokens[head + 2] as Token).text)) {
    let last = head + 2
    while (
      last < limit &&
      last < head + 5 &&
      (tokens[last + 1]?.kind === 'number' ||
        /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
          tokens[last + 1]?.text ?? '',
        ))
    )
      last++
    return last
  }
  return head
}
