import type { Casualties } from '../annotation.ts'
import { fold, type Span } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, participantAt } from '../grammar/participant.ts'
import { entries } from '../lexicon/entries.ts'
import { harmedNouns } from '../lexicon/harmed-nouns.ts'
import type { Harm } from '../lexicon/incident-triggers.ts'
import { civilianNouns, combatantNouns } from '../lexicon/participants.ts'
import { within } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import { type Cue, foldedSet } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import type { Roles } from './told.ts'

const civilian = foldedSet(civilianNouns)
const combatant = foldedSet(combatantNouns)
const harmed: ReadonlyMap<string, Harm> = new Map(
  harmedNouns.flatMap(({ harm, nouns }) => entries(nouns).map((noun) => [fold(noun).text, harm] as const)),
)
const harmOf = perWord(
  (text) => harmed.get(text) ?? harmed.get(bareNoun(text)) ?? harmed.get(text.replace(/^و/, '')) ?? null,
)
const others = foldedSet(
  entries(
    'آخرون | آخرين | آخر | أخرى | آخران | آخرى | ثالث | رابع | خامس | سادس | سابع | الآخر | أحدهم | أحدهما | others | another',
  ),
)
const amongThem = foldedSet(entries('بينهم | بينها | بينهما | منهم | منها | معظمهم | جلهم | including'))

/** The people an event harmed, by the words of the sentence that say so. */
export function casualtiesOf(
  text: IncidentText,
  cues: readonly Cue[],
  roles: Roles,
  begin: number,
  end: number,
): Casualties[] {
  const found: Casualties[] = []
  const add = (range: TokenRange | null, status: Harm): void => {
    if (range === null) return
    const one = casualtyOf(text, range, status, found.at(-1)?.who ?? null)
    if (one !== null && !found.some((other) => one.start < other.end && other.start < one.end)) found.push(one)
  }
  for (const cue of cues) {
    if (cue.harm === null) continue
    const suffers = cue.tells === 'harm' || cue.frame === 'suffers'
    const victims = suffers ? (victimsOf(text, cue, end) ?? roles.target) : roles.target
    if (cue.tells !== 'harm' && cue.harm === 'killed' && victims === null) continue
    add(victims, cue.harm)
    if (victims !== null) for (const more of listedWith(text, victims, end)) add(more, cue.harm)
  }
  if (cues.some(({ harm, tells }) => tells !== 'event' || harm !== null))
    for (let i = begin; i <= end; i++) {
      const status = harmOf((text.tokens[i] as Token).word)
      if (status !== null) add(countedBefore(text, i, begin), status)
    }
  return found.sort((a, b) => a.start - b.start)
}

/** Behind “were killed”, “the death of”; before it where the people come first. */
function victimsOf(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  return cue.english && cue.kind === 'verb' && cue.last + 1 > end
    ? null
    : participantAt(text, cue.last + 1, Math.min(end, cue.last + 20))
}

/** “… and five soldiers”: a number behind “and” counts others of the same fate. */
function listedWith(text: IncidentText, { last }: TokenRange, end: number): TokenRange[] {
  const { tokens } = text
  const next = tokens[last + 1]
  if (next === undefined || last + 1 > end || !/^و/.test(next.text)) return []
  const isNumber =
    next.text === 'و' ||
    text.numbers.some(
      ({ start, end: to }) => start >= text.offset(last + 1) && start <= text.offset(last + 1) + 2 && to > start,
    )
  if (!isNumber) return []
  const range = participantAt(text, next.text === 'و' ? last + 2 : last + 1, end)
  return range === null ? [] : [range]
}

/** “19 killed”: the number in front of a word for the dead; a plural alone is two or more. */
function countedBefore(text: IncidentText, at: number, begin: number): TokenRange | null {
  const { tokens } = text
  const start = text.offset(at)
  const number = text.numbers.find(
    ({ start: from, end }) => from >= text.offset(begin) && end <= start && start - end <= 3,
  )
  const token = tokens[at] as Token
  if (number !== undefined) {
    const first = tokens.findIndex(
      (other, i) => i >= begin && i <= at && (text.folded.origin[other.end] as number) > number.start,
    )
    return { first, last: at }
  }
  const dual = text.numbers.find(
    ({ start: from, end }) => from >= start && end <= (text.folded.origin[token.end] as number),
  )
  if (dual !== undefined) return { first: at, last: at }
  return /^(?:و)?(?:قتلي|جرحي|شهداء|ضحايا|مصابين|مصابون)$/.test(token.text) ? { first: at, last: at } : null
}

function casualtyOf(
  text: IncidentText,
  range: TokenRange,
  status: Harm,
  before: Casualties['who'] | null,
): Casualties | null {
  const { tokens } = text
  const words = tokens.slice(range.first, range.last + 1)
  const span = text.spanOfRange(range)
  if (
    !words.some(({ word, text: one }) => isPerson(one) || others.has(bareNoun(one)) || harmOf(word) !== null) &&
    !text.isActor(range) &&
    text.kindOfName(range.first) !== 'person' &&
    !hasNumber(text, span)
  )
    return null
  const [min, max] = countOf(text, span, words)
  return { ...narrowed(text, span), min, max, status, who: whoOf(text, range, before) }
}

const isPerson = (word: string): boolean =>
  civilian.has(bareNoun(word)) || combatant.has(bareNoun(word)) || civilian.has(word) || combatant.has(word)

const hasNumber = (text: IncidentText, span: Span): boolean => within(text.numbers, span).length > 0

/** From the number through the thing counted. */
function narrowed(text: IncidentText, span: Span): Span {
  const [number] = within(text.numbers, span)
  const of = number?.of
  return of === undefined || of === null || of.end > span.end
    ? span
    : { start: number?.start ?? span.start, end: Math.max(of.end, number?.end ?? 0) }
}

const plural = perWord(
  (text) =>
    /(?:ون|ين|ات)$/.test(text) ||
    /^(?:ال)?(?:اطفال|نساء|جنود|عناصر|رجال|شبان|ضباط|عمال|طلاب|سكان|تلاميذ|قادة|قاده|باعه|ركاب|مسعفين|شباب|اهالي|موظفي|مقاتلي|افراد|civilians|children|soldiers|fighters|people|men|women|others|prisoners|civilians)$/.test(
      text,
    ),
)

function countOf(text: IncidentText, span: Span, words: readonly Token[]): [number | null, number | null] {
  const [number] = within(text.numbers, span)
  if (number !== undefined) return [number.min, number.max]
  const head = (words[0] as Token).text
  if (plural((words[0] as Token).word) || head === 'من') return [2, null]
  const companion = words.slice(1).filter(({ text: word }) => /^و.*(?:ه|ها|هما|هم)$/.test(word)).length
  const pair = words.slice(1).some(({ text: word }) => /^و.*يه(?:ا|ما)?$/.test(word) && word.length > 5)
  return [1 + companion + (pair ? 1 : 0), 1 + companion + (pair ? 1 : 0)]
}

function whoOf(text: IncidentText, range: TokenRange, before: Casualties['who'] | null): Casualties['who'] {
  const { tokens } = text
  const limit = Math.min(tokens.length - 1, range.last + 7)
  for (let i = range.first; i <= range.last; i++) {
    const word = (tokens[i] as Token).text.replace(/^و/, '')
    if (combatant.has(bareNoun(word))) return 'combatant'
    if (civilian.has(bareNoun(word))) return 'civilian'
    if (text.kindOfName(i) === 'actor' && i > range.first) return 'combatant'
  }
  for (let i = range.first; i <= range.last; i++)
    if (others.has(bareNoun((tokens[i] as Token).text)) && before !== null) return before
  for (let i = range.last + 1; i <= limit; i++) {
    if (!amongThem.has((tokens[i] as Token).text)) continue
    for (let k = i + 1; k <= Math.min(i + 4, tokens.length - 1); k++)
      if (/^(?:اطفال|طفل|طفلان|طفلين|نساء|امراه|تلاميذ|سيده|سيدات|children|women)$/.test((tokens[k] as Token).text))
        return 'civilian'
  }
  return 'unknown'
}
