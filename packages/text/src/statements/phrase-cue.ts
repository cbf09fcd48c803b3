import { foldedSet } from '../fold.ts'
import { hasArticle, withoutArticle } from '../grammar/word-shape.ts'
import { reportsTold } from '../lexicon/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { type Cue, plainCue } from './cue.ts'
import type { Discourse } from './discourse.ts'
import { phraseAt } from './phrase-tables.ts'
import { verbReading } from './verb-readings.ts'

/** A phrase of the lists that tells of something said, where it means that. */
export function phraseCueAt({ tokens, names }: Discourse, i: number): Cue | null {
  const found = phraseAt(tokens, i)
  if (found === null || names.has(i)) return null
  const { value, last, cut } = found
  const next = tokens[last + 1]?.text ?? ''
  // “according to what …”: the words before ما name no source, the verb behind it does
  if (value.kind === 'attribution' && (next === 'ما' || next === 'لما')) return null
  // “the news is not made up”
  if ((value.kind === 'denial-of' || value.kind === 'denial-of-report') && isTurned(tokens, i)) return null
  if (value.kind === 'denial-of-report')
    return reportBefore(tokens, i) &&
      !(tokens[i]?.text === 'كذب' && !endsThere(tokens, last)) &&
      phraseAt(tokens, last + 1)?.value.kind !== 'denial-of'
      ? plainCue(tokens, i, last, { stance: value.stance, kind: 'denial-of', start: (tokens[i] as Token).start + cut })
      : null
  // “what is repeated of …”; else “she repeats”, “hesitation”
  if (value.kind === 'rumour' && /^و?[يت]?تردد$/.test((tokens[i] as Token).text))
    if (!isRepeated(tokens, i, next)) return null
  // “if the reports are true”
  if (value.kind === 'rumour' && isSupposed(tokens, i)) return null
  // “no news of casualties”
  if (value.kind === 'rumour' && isLacking(tokens, i)) return null
  // “if the authorities do not respond”
  if (value.kind === 'silence' && /^(?:اذا|لو|ان|ما)$/.test(tokens[i - 1]?.text ?? '')) return null
  if (value.kind === 'silence' && /^ترد$/.test((tokens[last] as Token).text) && rumoured(tokens, last + 1)) return null
  // “the news that spoke of …”: the verb tells
  if (value.kind === 'rumour' && /^(?:التي|الذي)$/.test(next) && tells(tokens[last + 2])) return null
  // “press reports spoke of …”: what they tell is told with them
  if (value.kind === 'rumour' && cut === 0 && !next.startsWith('ال') && [1, 2].some((k) => speaksOf(tokens[last + k])))
    return null
  // “reports spoke of …”: they are who speaks
  if (value.kind === 'rumour' && speaksOf(tokens[i - 1])) return null
  // “the News Agency”
  if (value.kind === 'rumour' && /^وكال/.test(tokens[i - 1]?.text.replace(/^[بل](?=وك)/, '') ?? '')) return null
  if (value.kind === 'silence' && /صدر$/.test((tokens[last] as Token).text) && !lacksComment(tokens, last)) return null
  const end = value.kind === 'rumour' && circulating.test(next) ? last + 1 : last
  return plainCue(tokens, i, end, {
    stance: value.stance,
    kind: value.kind,
    start: (tokens[i] as Token).start + cut,
    ...(value.kind === 'silence' ? whoIsSilent(tokens, i, last) : null),
  })
}

/** “what is repeated of …”, “it was repeated that …”. */
const isRepeated = (tokens: readonly Token[], i: number, next: string): boolean => {
  const before = tokens[i - 1]
  if (/^[وب]?ما$|^عما$/.test(before?.text ?? '')) return /^(?:عن|من|حول|بشان)$/.test(next)
  const begins = before === undefined || before.kind === 'mark' || before.sentence !== tokens[i]?.sentence
  return begins && /^(?:ان|انه|انها|انهم)$/.test(next)
}

/** “and did not answer”: of what sort who was named before must be. */
const whoIsSilent = (tokens: readonly Token[], first: number, last: number): Partial<Cue> | null => {
  const { text } = tokens[last] as Token
  if (!/لم$/.test((tokens[first] as Token).text) || last !== first + 1 || /صدر$/.test(text)) return null
  return { gender: text.startsWith('ت') ? 'feminine' : 'masculine', plural: text.endsWith('وا') }
}

/** “he lied”, “the lie of …” are written like “(is) a lie”, behind which nothing stands. */
const endsThere = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]
  return (
    next === undefined || next.kind === 'mark' || next.sentence !== tokens[i]?.sentence || next.text.startsWith('و')
  )
}

const turning = new Set(['ليس', 'ليست', 'ليسوا', 'لسنا', 'غير', 'لا', 'وليس', 'وليست', 'ولا', 'لم', 'ولم'])
const isTurned = (tokens: readonly Token[], i: number): boolean =>
  turning.has(tokens[i - 1]?.text ?? '') ||
  (/^[يت]كن$|^خبر|^مجرد$/.test(tokens[i - 1]?.text ?? '') && turning.has(tokens[i - 2]?.text ?? ''))

/** “The circulating news”. */
const circulating = /^(?:ال)?(?:متداول|منتشر)ه?$/

const reported = foldedSet(reportsTold)
const longestReport = 18

/** “The accusation … is false”: what the word denies is told of others; not “false information”. */
function reportBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= longestReport; k--) {
    const { text, word, kind } = tokens[k] as Token
    if (kind === 'mark' && !['«', '»', '"', '“', '”'].includes(text)) return false
    if (reported.has(text) || reported.has(withoutArticle(word))) return k < i - 1 || hasArticle(word)
  }
  return false
}

/** “that the reports” is written like “if the reports”: it is the verb between that tells. */
const isSupposed = (tokens: readonly Token[], i: number): boolean => {
  const [condition, verb] = [tokens[i - 2]?.text ?? '', tokens[i - 1]?.text ?? '']
  return (
    /^و?(?:لو|اذا)$/.test(verb) || (/^و?(?:لو|اذا|ان)$/.test(condition) && /^(?:صح|صحت|تاكدت|ثبتت|صدقت)$/.test(verb))
  )
}

const lacking = new Set(['دون', 'بدون', 'لا', 'ولا', 'عدم', 'غياب', 'ترد', 'توجد', 'تتوفر', 'تتوافر', 'ورود'])
const isLacking = (tokens: readonly Token[], i: number): boolean =>
  lacking.has(tokens[i - 1]?.text ?? '') ||
  (['اي', 'ايه'].includes(tokens[i - 1]?.text ?? '') && lacking.has(tokens[i - 2]?.text ?? '')) ||
  [2, 3, 4, 5].some(
    (k) =>
      /^(?:ترد|تتوفر|تتوافر|توجد)$/.test(tokens[i - k]?.text ?? '') &&
      /^[وف]?لا?م?$/.test(tokens[i - k - 1]?.text ?? ''),
  ) ||
  // “has no information about”
  [1, 2].some(
    (k) =>
      /^(?:[ينات]ملك(?:ون)?|لدي(?:ه|ها|هم|نا)|عنده(?:ا|م)?)$/.test(tokens[i - k]?.text ?? '') &&
      /^(?:لا|لم|ليس|ليست)$/.test(tokens[i - k - 1]?.text ?? ''),
  )
/** “No … came in”: news within the next words, and nobody who is silent. */
const rumoured = (tokens: readonly Token[], i: number): boolean =>
  [0, 1, 2].some((k) => phraseAt(tokens, i + k)?.value.kind === 'rumour')

const tells = (token: Token | undefined): boolean =>
  token?.kind === 'word' && verbReading(token.word)?.form.kind === 'verb'

const speaksOf = (before: Token | undefined): boolean => {
  const reading = before?.kind === 'word' ? verbReading(before.word) : null
  return (
    reading?.form.kind === 'verb' &&
    !reading.verb.impersonal &&
    !reading.verb.object &&
    reading.verb.prepositions.length > 0
  )
}

const comments = new Set(['تعليق', 'رد', 'نفي', 'تاكيد', 'بيان', 'موقف', 'توضيح', 'جواب'])

/** “No … came from”: only a comment, a reply, a denial that did not come is silence. */
const lacksComment = (tokens: readonly Token[], last: number): boolean =>
  tokens.slice(last + 1, last + 9).some(({ text }) => comments.has(text))
