import { foldedSet } from '../fold.ts'
import { afterWords, backWords, domainOpeners, inReplyWords, replyWords } from '../lexicon/incident-arguments.ts'
import { unitForms } from '../lexicon/time-units.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import type { Cue } from './cues.ts'
import type { EventCues } from './told.ts'

/** Which words of a sentence tell of which of its events. */
export interface Domains {
  /** Index of the event a token tells of; -1 for none of them. */
  readonly at: (token: number) => number
  /** Events told of by the way, at a time and place of their own: “three days after his abduction”, “answered by shelling”. */
  readonly apart: ReadonlySet<number>
}

const openers = foldedSet(domainOpeners)
const after = foldedSet(afterWords)
const reply = foldedSet(replyWords)
const inReply = foldedSet(inReplyWords)
const units = foldedSet(unitForms.map(({ word }) => word))

const back = foldedSet(backWords)

const opens = perWord((text) => openers.has(text) || openers.has(text.replace(/^[وف](?=...)/, '')))

/** Cuts a sentence, from token `begin`, between the words of different events, at the mark or conjunction before the second. */
export function domainsOf(tokens: readonly Token[], events: readonly EventCues[], begin: number): Domains {
  const anchors = events
    .flatMap(({ main, cues }, event) =>
      // what was going on is no event to tell apart: “arrested three who covered a protest in X on Tuesday”
      main.type === 'peaceful-protest' && events.length > 1 ? [] : cues.map((cue) => ({ cue, event })),
    )
    .sort((a, b) => a.cue.first - b.cue.first)
  const begins: { from: number; event: number }[] = []
  const apart = new Set<number>()
  let previous: (typeof anchors)[number] | undefined
  for (const anchor of anchors) {
    if (previous?.event !== anchor.event) {
      const isAside = beginsEvent(events[anchor.event] as EventCues, anchor.cue) && isApart(tokens, anchor.cue)
      if (isAside) apart.add(anchor.event)
      const from =
        previous !== undefined || isAside ? cutBefore(tokens, anchor.cue, (previous?.cue.last ?? begin - 1) + 1) : begin
      begins.push({ from, event: anchor.event })
    }
    previous = anchor
  }
  return {
    at: (token) => begins.findLast(({ from }) => from <= token)?.event ?? -1,
    apart,
  }
}

/** Its own word, or the verb that leads to it: “the firing of rockets”. */
const beginsEvent = ({ main, cues }: EventCues, cue: Cue): boolean =>
  cue === main || (main.tells === 'weapon' && cues.every(({ first }) => first >= cue.first))

function cutBefore(tokens: readonly Token[], { first, start }: Cue, least: number): number {
  const joined = start > (tokens[first] as Token).start && (tokens[first] as Token).text.startsWith('و')
  if (joined) return first
  for (let i = first - 1; i >= least; i--) {
    const token = tokens[i] as Token
    if (token.kind === 'mark' ? ['،', ',', '؛', ';', ':', '–'].includes(token.text) : opens(token.word)) return i
  }
  return first
}

const lasting: ReadonlySet<string> = new Set(['armed-clash', 'shelling-artillery-missile', 'air-drone-strike'])

/** Behind “… days after”, or told as the answer to another; not “from it”, which leads back to the same place. */
function isApart(tokens: readonly Token[], { first, last, type }: Cue): boolean {
  if (back.has(tokens[last + 1]?.text ?? '')) return false
  for (let i = first - 1; i >= Math.max(0, first - 8); i--) {
    const { text, kind } = tokens[i] as Token
    if (kind === 'mark') return false
    if (after.has(text))
      return !lasting.has(type) && tokens.slice(i + 1, first).some(({ text: word }) => units.has(word))
    if (inReply.has(text)) return true
    if (reply.has(text)) return /^ب/.test((tokens[first] as Token).text)
  }
  return false
}
