import { foldedAt, type Span, spanOf } from '../fold.ts'
import { nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import type { ReadSoFar } from '../grammar/read-so-far.ts'
import { byWhom, noTargets, onWhom, transitiveNouns } from '../lexicon/incident-triggers.ts'
import { around, firstFrom, within } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseTable } from '../word-forms.ts'
import { foldedSet, type Trigger } from './find-triggers.ts'

export interface Roles {
  readonly perpetrator: Span | null
  readonly target: Span | null
}

const transitive = foldedSet(transitiveNouns)
const nothing = foldedSet(noTargets)
const by = phraseTable(byWhom.map((words) => [words, true] as const))
const on = phraseTable(onWhom.map((words) => [words, true] as const))

/** Passive by its vowel: the letter behind the first is marked with u. */
const isPassive = (surface: string): boolean =>
  /^[وف]?[^يتن]\u064f/.test(surface) || /^[وف]?(?:ا[عختقنسش]|است)[^\u064f]?\u064f/.test(surface)

/** Verbs whose subject suffers: “was killed”, “died”. */
const suffering =
  /^(?:[وف]?)(?:قتل|قتلت|قتلوا|قضي|قضوا|استشهد|استشهدت|اصيب|اصيبت|فقد|فقدت|اقتيد|انفجر|انفجرت|سقط|سقطت)$/

/** Who did it and to whom, by voice and preposition; null where the sentence does not say. */
export function rolesOf(context: ReadSoFar, trigger: Trigger, begin: number, end: number): Roles {
  const roles = allRoles(context, trigger, begin, end)
  // who withdraws is who it happens to; ground that changes hands is the place
  if (trigger.type === 'non-violent-transfer-of-territory') return { perpetrator: null, target: roles.perpetrator }
  const taken =
    trigger.type === 'government-regains-territory' || trigger.type === 'non-state-actor-overtakes-territory'
  return taken || trigger.type === 'agreement' ? { ...roles, target: null } : roles
}

function allRoles(context: ReadSoFar, trigger: Trigger, begin: number, end: number): Roles {
  const { folded, tokens, text } = context
  const span = (range: TokenRange | null): Span | null =>
    range && spanOf(folded, (tokens[range.first] as Token).start, (tokens[range.last] as Token).end)
  let perpetrator = behind(context, by, trigger.last + 1, end)
  let target = behind(context, on, trigger.last + 1, end)
  if (trigger.kind === 'verb') {
    const word = tokens[trigger.first] as Token
    const surface = text.slice(folded.origin[word.start], folded.origin[word.end])
    const next = phraseFrom(context, trigger.last + 1, end)
    const passive = isPassive(surface) || suffering.test(word.text)
    const subject = passive ? null : subjectOf(context, trigger, begin)
    if (passive) target ??= next
    else if (subject !== null) {
      perpetrator ??= subject
      target ??= next
    } else if (next !== null) {
      // subject, then object
      perpetrator ??= next
      target ??= phraseFrom(context, next.last + 1, end)
    }
  } else if (target === null && transitive.has(folded.text.slice(trigger.start, (tokens[trigger.last] as Token).end))) {
    const next = phraseFrom(context, trigger.last + 1, end)
    const isActor = next !== null && nameOfKind(context, next, 'actor')
    const object = next === null ? null : phraseFrom(context, next.last + 1, end)
    // “the arrest by X of seventeen people”, “the assassination of X”
    if (isActor && object !== null && perpetrator === null) {
      perpetrator = next
      target = object
    } else target = next
  }
  return { perpetrator: span(perpetrator), target: span(target) }
}

function behind(context: ReadSoFar, table: typeof by, from: number, end: number): TokenRange | null {
  for (let i = from; i <= Math.min(end, from + 10); i++) {
    const match = findPhrase(table, context.tokens, i)
    if (match === null || match.cut > 1) continue
    if (table === on && nothing.has(context.tokens[match.last + 1]?.text ?? '')) continue
    const phrase = phraseFrom(context, match.last + 1, end)
    if (phrase === null) continue
    // “on the town”: where, not whom
    if (table === on && ['علي', 'on'].includes(context.tokens[i]?.text ?? '') && nameOfKind(context, phrase, 'place'))
      continue
    return phrase
  }
  return null
}

function phraseFrom({ tokens, nameEnds }: ReadSoFar, first: number, end: number): TokenRange | null {
  let at = first
  while (at <= end && adverbs.has((tokens[at] as Token).text)) at++
  return nounPhraseAt(tokens, at, end, nameEnds, true)
}

const adverbs = new Set([
  'ميدانيا',
  'ما',
  'لا',
  'يقل',
  'عن',
  'نحو',
  'حوالي',
  'اكثر',
  'من',
  'the',
  'a',
  'at',
  'least',
  'امس',
])

function subjectOf({ tokens, nameEnds }: ReadSoFar, trigger: Trigger, begin: number): TokenRange | null {
  for (let first = trigger.first - 1; first >= begin && trigger.first - first < 8; first--)
    if (nameEnds.get(first) === trigger.first - 1) return { first, last: trigger.first - 1 }
  const before = tokens[trigger.first - 1]
  if (before === undefined || trigger.first - 1 < begin || before.kind === 'mark') return null
  let first = trigger.first - 1
  while (first > begin && (tokens[first - 1] as Token).kind !== 'mark' && trigger.first - first < 6) first--
  const whole = nounPhraseAt(tokens, first, trigger.first - 1, nameEnds, false)
  return whole?.last === trigger.first - 1 ? whole : null
}

const prepositions = new Set([
  'في',
  'قرب',
  'وسط',
  'محيط',
  'ريف',
  'بلده',
  'مدينه',
  'قريه',
  'حي',
  'علي',
  'الي',
  'من',
  'طريق',
  'شرق',
  'غرب',
  'شمال',
  'جنوب',
  'in',
  'near',
  'at',
  'outside',
])

/** The place the sentence names: behind a preposition of place if it can be, else the nearest; the most specific word said. */
export function placeOf(context: ReadSoFar, trigger: Trigger, begin: number, end: number): Span | null {
  const { folded, tokens, names } = context
  const from = folded.origin[(tokens[begin] as Token).start] as number
  const to = folded.origin[(tokens[end] as Token).end] as number
  const at = folded.origin[trigger.start] as number
  const places = within(names, { start: from, end: to }).filter(({ kind }) => kind === 'place')
  const score = (name: { start: number; end: number }): number => {
    const before = tokens[firstFrom(tokens, foldedAt(folded, name.start)) - 1]?.text ?? ''
    const led = prepositions.has(before) || /^[ب]/.test(before) ? 0 : 200
    return led + (name.start >= at ? name.start - at : (at - name.start) * 2)
  }
  const [best] = places.toSorted((a, b) => score(a) - score(b))
  return best === undefined ? placeWithoutName(context, trigger, end) : { start: best.start, end: best.end }
}

const nameOfKind = ({ names, folded, tokens }: ReadSoFar, range: TokenRange, kind: string): boolean => {
  const start = folded.origin[(tokens[range.first] as Token).start] as number
  return around(names, { start, end: start + 1 })?.kind === kind
}

const placeWords = new Set(['قرب', 'وسط', 'محيط', 'ريف', 'قباله', 'near', 'outside'])
const placeNouns =
  /^(?:ال)?(?:مدينه|بلده|قريه|حي|شارع|طريق|سوق|مخيم|معبر|حاجز|جسر|مطار|ميناء|سجن|حقل|مدرسه|مستشفي|مشفي|مسجد|ساحه|منطقه|ريف|بادية|باديه|جبل|وادي|تل|سهل|سد|مزرعه|مفرق)/

/** A place that is only described: behind “near”, or behind “in” where a noun of place stands. */
function placeWithoutName(context: ReadSoFar, trigger: Trigger, end: number): Span | null {
  const { folded, tokens } = context
  for (let i = trigger.last + 1; i < Math.min(end, trigger.last + 16); i++) {
    const word = (tokens[i] as Token).text
    const next = tokens[i + 1] as Token
    if (!placeWords.has(word) && !(['في', 'علي', 'داخل', 'in', 'at'].includes(word) && placeNouns.test(next.text)))
      continue
    const phrase = phraseFrom(context, i + 1, end)
    if (phrase !== null) return spanOf(folded, next.start, (tokens[phrase.last] as Token).end)
  }
  return null
}
