import type { Stance } from '../annotation.ts'
import { foldedText } from '../fold.ts'
import { nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import { isComplementiser } from '../grammar/sentence.ts'
import { isVerbalNoun } from '../grammar/word-shape.ts'
import { sayingNouns } from '../lexicon/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import type { Cue } from './cue.ts'
import { beginOf, type Discourse, endOf } from './discourse.ts'
import { type ContentStart, type Frame, nothing } from './frame.ts'
import { adverbs } from './prepositions.ts'

/** A noun of saying whose pronoun is who speaks: “his saying that”, “her denial of”. */
export interface OwnNoun {
  readonly stance: Stance
  /** Letters before it: “and”, “with”. */
  readonly cut: number
}

const pronouns = ['ه', 'ها', 'هم', 'هما']

const known = new Map<string, Stance>()
for (const stance of Object.keys(sayingNouns) as Stance[])
  for (const noun of sayingNouns[stance] ?? []) {
    const stem = foldedText(noun).replace(/ه$/, 'ت')
    for (const pronoun of pronouns) known.set(`${stem}${pronoun}`, stance)
  }

/** A word as a noun of saying with its pronoun; null where it is none. */
export const ownNoun = perWord((text): OwnNoun | null => {
  for (const cut of [0, 1, 2]) {
    if (cut > 0 && !/^(?:[وفبل]|[وف][بل])$/.test(text.slice(0, cut))) return null
    const stance = known.get(text.slice(cut))
    if (stance !== undefined) return { stance, cut }
  }
  return null
})

const furthest = 14
const longestPause = 4

/** Where what is said begins behind the noun, with only a time or an adverb between. */
export function ownContent({ tokens, times, quoteEnds }: Discourse, i: number, stance: Stance): ContentStart | null {
  const { sentence } = tokens[i] as Token
  for (let k = i + 1; k <= i + longestPause && tokens[k]?.sentence === sentence; k++) {
    const token = tokens[k] as Token
    const time = times.get(k)
    if (time !== undefined) {
      k = time
      continue
    }
    if (adverbs.has(token.text)) continue
    if (isComplementiser(token)) return /^و/.test(token.text) ? null : { first: k + 1, by: 'clause', cut: 0 }
    if (token.text === ':') return { first: k + 1, by: 'colon', cut: 0 }
    if (quoteEnds.has(k)) return { first: k, by: 'quotation', cut: 0 }
    for (const led of isRepeated(tokens, i) ? (leadsOn[stance] ?? []) : []) {
      if (token.text === led) return { first: k + 1, by: 'preposition', cut: 0 }
      if (led === 'ب' && /^ب.../.test(token.text)) return { first: k, by: 'preposition', cut: 1 }
    }
    const takesObject = stance === 'denies' || stance === 'confirms'
    return takesObject && token.kind === 'word' && isDeniedThing(token) ? { first: k, by: 'object', cut: 0 } : null
  }
  return null
}

const leadsOn: Partial<Record<Stance, readonly string[]>> = {
  demands: ['الي', 'ب'],
  warns: ['من'],
  promises: ['ب'],
  accuses: ['ل'],
}
const repeating = /^[وف]?[يت]?(?:كرر|جدد|اعاد|اكد|وجه)(?:ت|وا)?$/
const nearRepeating = 8

/** “repeated his call”: the verb before the noun, its subject between. */
function isRepeated(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k > i - nearRepeating && k >= 0; k--) {
    const { kind, text } = tokens[k] as Token
    if (kind === 'mark') return false
    if (repeating.test(text)) return true
  }
  return false
}

/** Whether within the next words a noun of saying has its content. */
export function ownNounBehind(discourse: Discourse, i: number): boolean {
  const { tokens } = discourse
  const { sentence } = tokens[i] as Token
  for (let k = i + 1; k < i + furthest && tokens[k]?.sentence === sentence; k++) {
    const noun = ownNoun((tokens[k] as Token).word)
    if (noun !== null) return ownContent(discourse, k, noun.stance) !== null
    if (isComplementiser(tokens[k] as Token)) return false
  }
  return false
}

const things = new Set(['اي', 'وجود', 'ما', 'صحه', 'كل', 'حصول', 'وقوع', 'صلته', 'صلتها', 'علاقته', 'علاقتها'])
const isDeniedThing = ({ text, word }: Token): boolean => things.has(text) || isVerbalNoun(word)

/** “The agency quoted X as saying”, “X repeated his denial”: X where “of” or “to” leads to it, else who acts. */
export function ownNounFrame(discourse: Discourse, cue: Cue): Frame {
  const content = ownContent(discourse, cue.last, cue.stance)
  if (content === null || content.first > endOf(discourse, cue.last)) return { ...nothing, cue, tells: false }
  const taken = isTakenBack(discourse, cue) ? { ...cue, stance: 'denies' as const } : cue
  return { ...nothing, cue: taken, content, speaker: taken === cue ? quotedBefore(discourse, cue) : null }
}

/** “went back on his statement that …”, “withdrew her accusation that …”: it no longer stands. */
function isTakenBack({ tokens }: Discourse, { first, stance }: Cue): boolean {
  if (stance === 'denies') return false
  for (let k = first - 1; k > first - nearRepeating && tokens[k]?.sentence === tokens[first]?.sentence; k--) {
    const { kind, text } = tokens[k] as Token
    if (kind === 'mark') return false
    if (withdrawing.test(text)) return !/^(?:لم|لن|لا)$/.test(tokens[k - 1]?.text ?? '')
  }
  return false
}
const withdrawing = /^[وف]?[يت]?(?:تراجع|سحب|تنصل|تبرا|عدل)(?:ت|وا)?$/

const leading = new Set(['عن', 'الي', 'لسان'])

function quotedBefore(discourse: Discourse, cue: Cue): TokenRange | null {
  const { tokens, names } = discourse
  const begin = beginOf(discourse, cue.first)
  for (let i = cue.first - 2; i >= Math.max(begin, cue.first - furthest); i--) {
    if (!leading.has((tokens[i] as Token).text)) continue
    return nounPhraseAt(tokens, i + 1, cue.first - 1, names, false)
  }
  return null
}
