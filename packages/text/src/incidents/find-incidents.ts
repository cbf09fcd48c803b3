import type { Incident, Statement } from '../annotation.ts'
import { type Span, spanOf } from '../fold.ts'
import type { ReadSoFar } from '../grammar/read-so-far.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import {
  aircraft,
  hypotheticalBefore,
  type IncidentType,
  negatedBefore,
  plannedBefore,
  suspectedNear,
  triggerOrder,
} from '../lexicon/incident-triggers.ts'
import { firstFrom, within } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { findTriggers, foldedSet, type Trigger } from './find-triggers.ts'
import { placeOf, type Roles, rolesOf } from './roles.ts'

const fromAir = foldedSet(aircraft)
const negated = foldedSet(negatedBefore)
const planned = foldedSet(plannedBefore)
const hypothetical = foldedSet(hypotheticalBefore)
const suspected = foldedSet(suspectedNear)

/**
 * Who did what to whom, where, when: one incident for each event word of a clause; “killed” and “wounded” are told with the
 * event that caused them, and are one by themselves where no other is named.
 */
export function findIncidents(context: ReadSoFar): Incident[] {
  const { tokens, nameEnds } = context
  const bySentence = new Map<number, Trigger[]>()
  for (const trigger of findTriggers(tokens, nameEnds)) {
    const sentence = (tokens[trigger.first] as Token).sentence
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), trigger])
  }
  return [...bySentence.values()].flatMap((triggers) =>
    distinct(triggers).map((trigger) => incidentOf(context, trigger, triggers)),
  )
}

/** One trigger for each event: of several within a clause the one that tells most, killed and wounded only when alone. */
function distinct(triggers: readonly Trigger[]): Trigger[] {
  const order = (trigger: Trigger): number => triggerOrder.indexOf(trigger.type)
  const kept: Trigger[] = []
  for (const trigger of triggers) {
    const near = kept.findIndex((other) => trigger.first - other.last <= nearTokens)
    if (near === -1) kept.push(trigger)
    else if (order(trigger) < order(kept[near] as Trigger)) kept[near] = trigger
  }
  const events = kept.filter(({ type }) => type !== 'attack')
  return events.length > 0 ? events : kept.slice(0, 1)
}

const nearTokens = 12

function incidentOf(context: ReadSoFar, trigger: Trigger, all: readonly Trigger[]): Incident {
  const { folded, tokens, statements, times } = context
  const span = spanOf(folded, trigger.start, (tokens[trigger.last] as Token).end)
  const begin = sentenceStart(tokens, trigger.first)
  const end = sentenceEnd(tokens, trigger.last)
  const sentence = spanOf(folded, (tokens[begin] as Token).start, (tokens[end] as Token).end)
  const { perpetrator, target } = rolesOfEvent(context, trigger, all, begin, end)
  const place = placeOf(context, trigger, begin, end)
  const date = nearest(
    within(times, sentence).filter(({ kind }) => kind === 'date'),
    span,
  )
  const claimant = near(statements, span).find(
    ({ content, speaker }) =>
      content !== null && speaker !== null && inside(span, content) && isParty(context, speaker),
  )
  const words = tokens.slice(begin, end + 1).map((token) => token.text.replace(/^[وف](?=...)/, ''))
  return {
    ...span,
    type: typeOf(trigger, all, words),
    perpetrator,
    target,
    place,
    casualties: [],
    date: date === undefined ? null : { start: date.start, end: date.end },
    certainty: words.some((word) => suspected.has(word)) ? 'suspected' : claimant === undefined ? 'stated' : 'claimed',
    claimedBy: claimant?.speaker ?? null,
    modality: isDenied(near(statements, span), span) ? 'negated' : modalityOf(tokens, trigger, begin),
    rule: `incident.${trigger.kind}`,
    confidence: target !== null && place !== null ? 0.7 : 0.5,
  }
}

/** Roles by the word for the event; what it leaves open, by the other words of the same event: “was targeted by a bomber”. */
function rolesOfEvent(
  context: ReadSoFar,
  trigger: Trigger,
  all: readonly Trigger[],
  begin: number,
  end: number,
): Roles {
  let roles = rolesOf(context, trigger, begin, end)
  if (trigger.type === 'agreement') return roles
  for (const other of all) {
    if (roles.target !== null && roles.perpetrator !== null) break
    if (other === trigger || Math.abs(other.first - trigger.first) > nearTokens || other.kind !== 'verb') continue
    const more = rolesOf(context, other, begin, end)
    roles = { perpetrator: roles.perpetrator ?? more.perpetrator, target: roles.target ?? more.target }
  }
  return roles
}

/** What fell from the air, or blew itself up, is that, whatever the word for it. */
function typeOf(trigger: Trigger, all: readonly Trigger[], words: readonly string[]): IncidentType {
  if (all.some(({ type }) => type === 'suicide-bomb')) return 'suicide-bomb'
  const bombed = trigger.type === 'shelling-artillery-missile' || (trigger.type === 'attack' && trigger.kind === 'noun')
  return bombed && words.some((word) => fromAir.has(word)) ? 'air-drone-strike' : trigger.type
}

function modalityOf(tokens: readonly Token[], trigger: Trigger, begin: number): Incident['modality'] {
  if (trigger.future) return 'planned'
  const before = tokens
    .slice(Math.max(begin, trigger.first - 4), trigger.first)
    .map(({ text }) => text.replace(/^[وف](?=..)/, ''))
  if (before.some((word) => negated.has(word))) return 'negated'
  if (before.some((word) => planned.has(word))) return 'planned'
  const clause = tokens.slice(begin, trigger.first).map(({ text }) => text)
  return clause.some((word) => hypothetical.has(word)) ? 'hypothetical' : 'happened'
}

/** Statements that may hold what stands here: they begin not far before or behind it. */
const near = (statements: readonly Statement[], { start, end }: Span): readonly Statement[] =>
  statements.slice(firstFrom(statements, start - 1500), firstFrom(statements, end + 400))

/** What a statement denies did not happen, as that statement has it. */
const isDenied = (statements: readonly Statement[], span: Span): boolean =>
  statements.some(({ stance, content }) => stance === 'denies' && content !== null && inside(span, content))

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

function nearest<Item extends Span>(items: readonly Item[], to: Span): Item | undefined {
  const distance = (item: Item): number => Math.max(item.start - to.end, to.start - item.end)
  return items.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** Whether a speaker is one of the actors: what a party says of a fight is its claim. */
const isParty = ({ names }: ReadSoFar, speaker: Span): boolean =>
  within(names, speaker).some(({ kind }) => kind === 'actor')
