import { foldedSet } from '../fold.ts'
import { bareNoun } from '../grammar/participant.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cues.ts'
import { openTo, violent } from './event-kinds.ts'
import type { Told } from './told.ts'

/** “the toll of the attack on the market … Gunmen had stormed the market on Monday”: how it was, told after what came of it. */
export const isBackStory = (tokens: readonly Token[], first: Told, again: Told): boolean =>
  again.sentence > first.sentence &&
  again.sentence - first.sentence <= 3 &&
  isKnown(tokens, first.event.main) &&
  openTo.has(first.type) &&
  (openTo.has(again.type) || again.type === 'looting-property-destruction') &&
  isPluperfect(tokens, again.event.main)

const tolls = foldedSet(entries('حصيلة | ضحايا | قتلى | عدد | جرحى | محصلة'))

/** “the attack”, “the victims of the massacre”: spoken of as known. */
const isKnown = (tokens: readonly Token[], { first, kind, tells }: Cue): boolean =>
  kind === 'noun' &&
  (tells === 'attack' || tells === 'event') &&
  tokens.slice(Math.max(0, first - 3), first).some(({ text }) => tolls.has(bareNoun(text)))

/** “and gunmen had stormed”: وكان … قد. */
export function isPluperfect(tokens: readonly Token[], { first, kind, present }: Cue): boolean {
  const begin = sentenceStart(tokens, first)
  if (!/^و?كان(?:ت|وا)?$/.test(tokens[begin]?.text ?? '')) return false
  // “Aircraft had (قد) hit the market”, also without it before a verb of the past
  if (kind === 'verb' && !present && first - begin <= 12) return true
  return tokens.slice(begin + 1, Math.min(first, begin + 12)).some(({ text }) => text === 'قد')
}

/** “A blast shook … A suicide bomber blew himself up at the gate”: what the blast was. */
export const isBomberOf = (tokens: readonly Token[], first: Told, again: Told): boolean =>
  again.type === 'suicide-bomb' &&
  // “the blast comes a day after a suicide attack”
  !/^(?:بعد|عقب|غداه|قبل)$/.test(tokens[again.event.main.first - 1]?.text ?? '') &&
  again.sentence - first.sentence <= 2 &&
  first.event.main.tells === 'attack' &&
  (first.type === 'remote-explosive-landmine-ied' || first.type === 'attack') &&
  first.modality === again.modality

/** “took the town … said its fighters had withdrawn from it”: the same change of hands. */
export const isLeavingOf = (tokens: readonly Token[], first: Told, again: Told): boolean =>
  again.type === 'non-violent-transfer-of-territory' &&
  again.event.main.frame === 'leaves' &&
  again.modality === 'happened' &&
  first.modality === 'happened' &&
  (first.event.main.frame === 'takes' || first.event.main.frame === 'controls') &&
  again.sentence > first.sentence &&
  again.sentence - first.sentence <= 3 &&
  again.date === null &&
  (isDefiniteNoun(tokens, again.event.main) ||
    tokens
      .slice(again.event.main.last + 1, again.event.main.last + 4)
      .some(({ text }) => ['منها', 'منه', 'البلده', 'المدينه', 'القريه', 'المنطقه', 'الموقع'].includes(text)))

const isDefiniteNoun = (tokens: readonly Token[], { kind, first }: Cue): boolean =>
  kind === 'noun' && /^[وفب]?ال/.test((tokens[first] as Token).text)

/** “in two attacks. In the first …; in the second …”: what is told one by one is no event beside those. */
export const isIntroduction = (tokens: readonly Token[], told: readonly Told[], k: number): boolean => {
  const { event, type, modality, sentence } = told[k] as Told
  const { main } = event
  if (type !== 'attack' || modality !== 'happened' || main.kind !== 'noun' || !isSeveral(tokens, main)) return false
  const later = told
    .slice(k + 1, k + 1 + farthest)
    .filter((one) => violent.has(one.type) && one.modality === 'happened' && one.sentence >= sentence)
  return later.length >= 2 || (later.length === 1 && tellsWorst(tokens, main))
}

/** No introduction is told so much later. */
const farthest = 24

const isSeveral = (tokens: readonly Token[], { first }: Cue): boolean =>
  /^[وفبل]?(?:هجومين|هجومان|اعتداءين|عمليتين)$/.test((tokens[first] as Token).text) ||
  (/^[وفبل]?(?:هجمات|اعتداءات|عمليات|حوادث)$/.test((tokens[first] as Token).text) &&
    (numberAt(tokens, first - 1) ?? numberAt(tokens, first - 1, 1) ?? numberAt(tokens, first - 2)) !== null)

const worst = foldedSet(
  entries('أعنفها | أبرزها | آخرها | أولها | أحدها | أحدهما | أكبرها | أشدها | أكثرها | بينها | منها'),
)
const tellsWorst = (tokens: readonly Token[], { last }: Cue): boolean =>
  tokens.slice(last + 1, last + 7).some(({ text }) => worst.has(text))
