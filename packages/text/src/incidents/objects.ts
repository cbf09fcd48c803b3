import { foldedSet } from '../fold.ts'
import { isJoinedVerb } from '../grammar/finite-verb.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, participantAt } from '../grammar/participant.ts'
import { describingVerbs } from '../lexicon/incident-arguments.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { objectFrom } from './adverbials.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import { hit, people } from './known-things.ts'

/** A participant with those joined to it by “and”. */
export function withConjuncts(text: IncidentText, range: TokenRange, end: number): TokenRange {
  const { tokens } = text
  let { last } = range
  for (let step = 0; step < 4; step++) {
    const next = tokens[last + 1]
    if (
      next === undefined ||
      last >= end ||
      !next.text.startsWith('و') ||
      next.text.length < 3 ||
      text.ends(last + 1) ||
      isJoinedVerb(next.word)
    )
      break
    const known = text.nameEnds.get(last + 1)
    const more = known === undefined ? participantAt(text, last + 1, end) : { first: last + 1, last: known }
    if (more === null || more.first !== last + 1) break
    last = more.last
  }
  return { first: range.first, last }
}

const describes = foldedSet(describingVerbs)

/** “gunmen who belong to the militia of X”: with what is told of the doers. */
function withDescription(text: IncidentText, doer: TokenRange, end: number): TokenRange {
  if (!describes.has(text.tokens[doer.last + 1]?.text ?? '')) return doer
  const at = doer.last + (text.tokens[doer.last + 2]?.text === 'الي' ? 3 : 2)
  const what = participantAt(text, at, end)
  return what === null ? doer : { first: doer.first, last: what.last }
}

/** The object behind the subject: right behind it, or behind what is put between commas. */
export function objectBehind(text: IncidentText, doer: TokenRange, end: number): TokenRange | null {
  const { tokens } = text
  const subject = withDescription(text, doer, end)
  const direct = objectFrom(text, subject.last + 1, end)
  const means = behindMeans(text, subject.last + 1, end)
  if (means !== null) return means
  if (direct !== null)
    return /^و/.test((tokens[direct.first] as Token).text) && !text.nameEnds.has(direct.first) ? null : direct
  if (!text.isActor(subject)) return null
  for (let i = subject.last + 1; i <= Math.min(end, subject.last + 20); i++) {
    if (text.cues.some((cue) => cue.first === i && cue.kind === 'verb' && cue.tells === 'event')) return null
    const isMark = ['،', ',', '-', '–', '—', ')'].includes((tokens[i] as Token).text)
    // behind a time, or behind what is put between commas right after the subject
    const closes = isMark
      ? text.isTime(i - 1) || (i > subject.last + 1 && isMarkAt(tokens, subject.last + 1))
      : text.isTime(i) && !text.isTime(i + 1)
    if (!closes) continue
    const candidate = participantAt(text, i + 1, end)
    if (candidate !== null && !/^[وف]/.test((tokens[candidate.first] as Token).text)) return candidate
  }
  return null
}

/** “stole forty tons from a store”: the store was robbed. */
export function robbed(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  if (cue.type !== 'looting-property-destruction') return null
  for (let i = cue.last + 2; i <= Math.min(end, cue.last + 14); i++) {
    if ((text.tokens[i] as Token).text !== 'من') continue
    const range = participantAt(text, i + 1, end)
    if (range !== null && hit.has(bareNoun((text.tokens[range.first] as Token).text))) return range
  }
  return null
}

/** The object behind a means: “killed with a silenced pistol an official”. */
function behindMeans(text: IncidentText, from: number, end: number): TokenRange | null {
  if (!/^ب../.test(text.tokens[from]?.text ?? '') || numberAt(text.tokens, from, 1) !== null) return null
  // “by a sniper's bullets”: whose they were
  const begin = from + (/^ب(?:رصاص|نيران|قذيفه|سلاح|صاروخ)$/.test((text.tokens[from] as Token).text) ? 2 : 1)
  for (let i = begin; i <= Math.min(end, from + 6); i++) {
    const { text: word, kind } = text.tokens[i] as Token
    if (kind === 'mark' || /^(?:في|من|علي)$/.test(word)) return null
    if (people.has(word) || hit.has(word) || /..[^اويه]ا$/.test(word) || numberAt(text.tokens, i) !== null)
      return participantAt(text, i, end)
  }
  return null
}

const isMarkAt = (tokens: readonly Token[], i: number): boolean =>
  ['،', ',', '-', '–', '—', '('].includes(tokens[i]?.text ?? '')
