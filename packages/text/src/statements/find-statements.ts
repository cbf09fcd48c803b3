import type { Quote, Stance, Statement } from '../annotation.ts'
import { type Folded, fold, type Span, spanOf } from '../fold.ts'
import { attributions, disclosures, phrases } from '../lexicon/reporting-verbs.ts'
import { type Word, wordsOf } from '../names/prepare.ts'
import { contentAfter } from './content.ts'
import type { Cue } from './cue.ts'
import { speakerOf } from './speaker.ts'
import { negatedForms, negationWords, stanceOfVerb } from './verb-index.ts'

/**
 * Who says what, and whether they assert or deny it. The worst error is a stance turned round: a negated verb takes no
 * stance at all, and where grammar is unclear the speaker is left open.
 */
export function findStatements(text: string, folded: Folded, quotes: readonly Quote[]): Statement[] {
  const words = wordsOf(folded.text)
  const cues = [...phraseCues(folded.text), ...verbCues(words)].sort((a, b) => a.start - b.start || b.end - a.end)
  const found: Statement[] = []
  let reached = -1
  let lastSpeaker: Span | null = null
  for (const cue of cues) {
    if (cue.start < reached) continue
    reached = cue.end
    const verb = spanOf(folded, cue.start, cue.end)
    const around = quotes.find(({ content }) => content.start <= verb.start && verb.end <= content.end)
    // inside someone's own words only what they say of themselves is theirs: “I deny”
    if (around !== undefined && cue.kind !== 'phrase') continue
    // “according to …” names who says the sentence around it, whose bounds it does not tell
    const said = cue.kind === 'attribution' ? null : contentAfter(text, verb, quotes, around, cue.kind === 'phrase')
    const named = around === undefined ? speakerOf(folded, words, cue) : speakerOfQuote(found, around)
    // “…, which confirm contacts”: what follows the verb is what is said, and who says it stands somewhere before
    const isObject = named !== null && said !== null && named.start >= said.start && named.end >= said.end
    const speaker: Span | null = isObject ? null : (named ?? lastSpeaker)
    const content = said !== null && named !== null && !isObject ? behind(text, said, named) : said
    const interest =
      around === undefined && content !== null ? disclosure(folded, content) : sentenceDisclosure(text, folded, verb)
    const parts = [verb, ...(speaker === null ? [] : [speaker]), ...(content === null ? [] : [content])]
    found.push({
      start: Math.min(...parts.map(({ start }) => start)),
      end: Math.max(...parts.map(({ end }) => end)),
      speaker,
      verb,
      stance: cue.kind === 'participle' ? continued(text, found.at(-1), verb, cue.stance) : cue.stance,
      content,
      interest,
      rule: `statement.${cue.kind}`,
      confidence: speaker === null || speaker === lastSpeaker ? 0.6 : 0.85,
    })
    if (speaker !== null) lastSpeaker = speaker
  }
  return found
}

/** “He denied it, saying: …” goes on denying: within a sentence a participle keeps the stance of the verb before it. */
function continued(text: string, previous: Statement | undefined, participle: Span, stance: Stance): Stance {
  if (previous === undefined || previous.verb.end > participle.start) return stance
  return /[.؟!\n]/.test(text.slice(previous.verb.end, participle.start)) ? stance : previous.stance
}

/** The rest of a clause that begins with its speaker. */
function behind(text: string, said: Span, speaker: Span): Span {
  if (speaker.start < said.start || speaker.start >= said.end) return said
  const gap = text.slice(speaker.end, said.end).search(/[^\s،,:]/)
  return gap === -1 ? said : { start: speaker.end + gap, end: said.end }
}

function speakerOfQuote(found: readonly Statement[], quote: Quote): Span | null {
  return found.findLast(({ content }) => content?.start === quote.content.start)?.speaker ?? null
}

function phraseCues(folded: string): Cue[] {
  const cues: Cue[] = []
  for (const stance of Object.keys(phrases) as Stance[]) {
    for (const phrase of phrases[stance] ?? []) cues.push(...occurrences(folded, phrase, stance, 'phrase'))
  }
  for (const phrase of attributions) cues.push(...occurrences(folded, phrase, 'asserts', 'attribution'))
  return cues
}

function occurrences(folded: string, phrase: string, stance: Stance, kind: Cue['kind']): Cue[] {
  const wanted = fold(phrase).text
  const cues: Cue[] = []
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
    const before = folded.slice(Math.max(0, at - 1), at)
    const after = folded.slice(at + wanted.length, at + wanted.length + 1)
    const startsWord =
      before === '' ||
      !/[\p{L}\p{N}]/u.test(before) ||
      /(?<![\p{L}\p{N}])[وف]$/u.test(folded.slice(Math.max(0, at - 2), at))
    const endsWord = wanted.endsWith('ل') || after === '' || !/[\p{L}\p{N}]/u.test(after)
    if (startsWord && endsWord) cues.push({ start: at, end: at + wanted.length, stance, kind })
  }
  return cues
}

function verbCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = []
  words.forEach((word, i) => {
    const bare = /^[وف]/.test(word.text) && !stanceOfVerb.has(word.text) ? word.text.slice(1) : word.text
    const offset = word.text.length - bare.length
    const [one, two] = [words[i - 1]?.text ?? '', words[i - 2]?.text ?? '']
    const isNegated = negationWords.has(one.replace(/^[وف](?=ل)/, '')) || negationWords.has(`${two} ${one}`)
    const participle = /^(?:قايلا|قايله|مضيفا|مضيفه|موكدا|موكده|مشيرا|مشيره)$/.test(bare)
    const stance = stanceOfVerb.get(bare)
    if (isNegated && (stance !== undefined || negatedForms.has(bare) || isPlainForm(bare))) {
      cues.push({ start: word.start, end: word.end, stance: 'declines-to-comment', kind: 'verb' })
    } else if (participle) {
      const confirms = bare.startsWith('موكد')
      cues.push({ start: word.start, end: word.end, stance: confirms ? 'confirms' : 'asserts', kind: 'participle' })
    } else if (stance !== undefined) {
      cues.push({ start: word.start + offset, end: word.end, stance, kind: 'verb' })
    }
  })
  return cues
}

/** English verbs after “did not”. */
function isPlainForm(word: string): boolean {
  return /^(?:deny|confirm|say|claim|reject|dismiss|comment)$/.test(word)
}

const disclosureWords = disclosures.map((words) => fold(words).text)

function disclosure(folded: Folded, within: Span): Span | null {
  for (const words of disclosureWords) {
    const at = folded.text.indexOf(words)
    if (at === -1) continue
    const end = folded.text.slice(at).search(/[،.؛”»"\n,;]/)
    const span = spanOf(folded, at, end === -1 ? folded.text.length : at + end)
    if (span.start >= within.start && span.end <= within.end) return span
  }
  return null
}

function sentenceDisclosure(text: string, folded: Folded, verb: Span): Span | null {
  const end = text.slice(verb.end).search(/[.؟!”»\n]/)
  return disclosure(folded, { start: verb.start, end: end === -1 ? text.length : verb.end + end })
}
