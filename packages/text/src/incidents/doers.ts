import type { Attribution } from '../annotation.ts'
import { foldedSet, type Span } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, participantAt } from '../grammar/participant.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { conjugate } from '../grammar/verb-forms.ts'
import {
  blamingWords,
  causingWords,
  kindsOfGun,
  owningUp,
  performingNouns,
  performingVerbs,
  prisons,
  receivingWords,
  responsibilityNouns,
  sufferedNouns,
  unknownSides,
  yieldingWords,
} from '../lexicon/doer-words.ts'
import { columns } from '../lexicon/entries.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import { behindAdjectives, isTheNoun } from './adjectives.ts'
import type { Cue } from './cues.ts'
import { accusedBehind, doerAt, isDoer, isPlatform, mayHaveDone } from './doing.ts'
import { goesOn, isJoined, isLedByAfter, subjectOf } from './goes-on.ts'
import { headingOf } from './headings.ts'
import type { IncidentText } from './incident-text.ts'
import { participantSpan } from './participant-span.ts'
import { isRepliedTo } from './replies.ts'
import { accusedOf, announcedBy, isCharged, mournedBy, selfTold } from './said-doers.ts'
import { subjectBefore } from './subject.ts'
import type { Doer, EventCues, Roles } from './told.ts'
import { isStep } from './verb-roles.ts'

const performs = phraseSet([
  ...new Set(
    performingVerbs.flatMap((verb) => {
      const [past = '', present] = columns(verb)
      return conjugate({ past, present }).map(({ form }) => form)
    }),
  ),
])
const performing = foldedSet(performingNouns)
const blames = foldedSet(blamingWords)
const suffered = foldedSet(sufferedNouns)
const responsible = foldedSet(responsibilityNouns)
const ownsUp = foldedSet(owningUp)
const givenUp = foldedSet(yieldingWords)
const unknownSide = foldedSet(unknownSides)

/**
 * Who did it, for each event of a sentence: as its roles have it, or the subject of “managed to”, who owns up to it, who is
 * accused of it, who tells that he did it, who did what was told right before.
 */
export function doersOf(text: IncidentText, events: readonly EventCues[], roles: readonly Roles[]): (Doer | null)[] {
  const found: (Doer | null)[] = []
  events.forEach(({ main, cues }, k) => {
    // “the fall of the fort into the hands of X, confirming that the forces hold …”
    const taker = main.needs === 'hands' ? receiver(text, main) : null
    const own = asTheyDid(text, main) ?? taker ?? roles[k]?.perpetrator ?? null
    const doer =
      own !== null && mayHaveDone(text, own)
        ? told(participantSpan(text, own))
        : (doerOf(text, main) ??
          weaponUser(text, cues) ??
          ownByVerb(text, main, cues) ??
          (main.type === 'peaceful-protest' ? null : sameAsBefore(text, events, found, k)))
    found.push(
      doer?.attribution === 'told' && main.type !== 'agreement' && isCharged(text, main)
        ? { ...doer, attribution: 'alleged' }
        : doer,
    )
  })
  return found
}

/** “a rocket the Front had fired”, “gunmen planted a bomb that went off”, “helicopters of the army drop”: whose the weapon was. */
function weaponUser(text: IncidentText, cues: readonly Cue[]): Doer | null {
  const { tokens } = text
  for (const { tells, first, last } of cues) {
    if (tells !== 'weapon') continue
    const begin = sentenceStart(tokens, first)
    const end = sentenceEnd(tokens, last)
    const isFlown = isPlatform(text, { first, last: first })
    const own = isFlown ? participantAt(text, first, end) : null
    if (own !== null && holdsActor(text, own) && mayHaveDone(text, own)) return told(participantSpan(text, own))
    for (let i = last + 1; i <= Math.min(end, last + 4); i++) {
      const range = firing.test((tokens[i] as Token).text) ? doerAt(text, i + 1, end) : null
      if (range !== null && mayHaveDone(text, range)) return told(participantSpan(text, range))
    }
    for (let i = first - 2; i >= Math.max(begin, first - 6); i--) {
      const range = planting.test((tokens[i] as Token).text) ? doerAt(text, i + 1, first - 1) : null
      if (range !== null && mayHaveDone(text, range)) return told(participantSpan(text, range))
    }
  }
  return null
}
const firing = /^(?:اطلق|القي?|زرع|رما|فجر|سير)(?:ه|ها|ته|تها|وه|وها|هما|تهما)$/
const planting = /^[وف]?(?:زرع|وضع|نصب)(?:ت|وا)?$/

/** “aircraft of X”: behind its first word. */
const holdsActor = (text: IncidentText, { first, last }: TokenRange): boolean => {
  for (let i = first + 1; i <= last; i++)
    if (
      text.kindOfName(i) === 'actor' ||
      /^(?:لل|ال)?(?:جيش|قوات|نظام|احتلال|تحالف)/.test((text.tokens[i] as Token).text)
    )
      return true
  return false
}

/** “said that it had killed fifteen in raids”: by the verb of what came of it. */
function ownByVerb(text: IncidentText, main: Cue, cues: readonly Cue[]): Doer | null {
  if (main.kind !== 'noun' || main.english || main.frame === 'leaves') return null
  for (const cue of cues) {
    const span =
      cue.kind === 'verb' && cue.tells === 'harm' && cue.frame === 'acts' ? selfTold(text, cue, suffered) : null
    if (span !== null) return { span, attribution: 'owned' }
  }
  return null
}

const told = (span: Span): Doer => ({ span, attribution: 'told' })

function doerOf(text: IncidentText, cue: Cue): Doer | null {
  const party = cue.type === 'agreement' ? announcedBy(text, cue) : null
  if (party !== null) return { span: party, attribution: 'owned' }
  const mourner = cue.type === 'armed-clash' ? mournedBy(text, cue) : null
  if (mourner !== null) return { span: mourner, attribution: 'owned' }
  if (cue.english || cue.passive || cue.frame === 'meets' || isRepliedTo(text.tokens, cue.first)) return null
  const plain = (range: TokenRange | null, attribution: Attribution): Found | null =>
    range === null ? null : { range, attribution }
  const found =
    plain(fromWhom(text, cue) ?? receiver(text, cue), 'told') ??
    performer(text, cue) ??
    plain(thrower(text, cue) ?? hadDone(text, cue) ?? jailer(text, cue), 'told') ??
    plain(standsBehind(text, cue) ?? blamed(text, cue), 'alleged') ??
    plain(cue.ours ? null : goesOn(text, cue), 'told')
  // whom the charge names, where the statement has told who makes it
  const known = found !== null && mayHaveDone(text, found.range) ? found : null
  const accused = known === null || known.attribution === 'alleged' ? accusedOf(text, cue) : null
  if (accused !== null) return { span: accused, attribution: 'alleged' }
  if (known !== null) return { span: participantSpan(text, known.range), attribution: known.attribution }
  const own = selfTold(text, cue, suffered) ?? ownWriter(text, cue)
  return own === null ? null : { span: own, attribution: 'owned' }
}

/** A doer before it is known whether he may be one. */
interface Found {
  readonly range: TokenRange
  readonly attribution: Attribution
}

const farthest = 18
const causing = foldedSet(causingWords)

/** “X managed, at dawn, to kill”, “gunmen went about burning”, “X stands behind”: the subject of what leads to the deed. */
function performer(text: IncidentText, cue: Cue): Found | null {
  if (cue.kind !== 'noun' || (cue.frame === 'leaves' && cue.needs !== 'driven')) return null
  const { tokens } = text
  const begin = Math.max(sentenceStart(tokens, cue.first), cue.first - farthest)
  for (let i = cue.first - 1; i >= begin; i--) {
    const { text: word } = tokens[i] as Token
    // “the army imposed a cordon after a bomb went off”: what led to it
    if (causing.has(word) && cue.first - i <= 4) return null
    if (performing.has(word) || responsible.has(word)) {
      const whose = participantAt(text, i + 1, cue.first - 1)
      if (whose !== null && isDoer(text, whose))
        return { range: whose, attribution: responsible.has(word) ? 'alleged' : 'told' }
      // “the air force carried out raids”: of the letters of “the carrying out”
    }
    // “the capture (أسر) of”, of the letters of a form of سيّر
    if (text.cues.some(({ first, kind }) => first === i && kind === 'noun')) continue
    // “(accused) of (ب) deliberately”: no verb
    const isNoun = /^ب/.test(word) || (findPhrase(performs, tokens, i)?.cut ?? 2) > 1
    if (isNoun) {
      if (text.cues.some(({ first, kind, tells }) => first === i && kind === 'verb' && tells === 'event')) return null
      continue
    }
    // “attacked the post and managed to”
    const joined = (tokens[i] as Token).start + 1
    const subject =
      subjectOf(text, cue, i) ??
      (/^و/.test(word) ? goesOn(text, { ...cue, kind: 'verb', frame: 'acts', first: i, last: i, start: joined }) : null)
    return subject === null ? null : { range: subject, attribution: ownsUp.has(word) ? 'owned' : 'told' }
  }
  return null
}

const received = phraseSet(receivingWords)

/** “fell into the hands of X”, “handed the town over to X”: who takes over. */
function receiver(text: IncidentText, cue: Cue): TokenRange | null {
  if (!['takes', 'controls', 'leaves'].includes(cue.frame)) return null
  const { tokens } = text
  const isGiven = givenUp.has((tokens[cue.first] as Token).text)
  const end = sentenceEnd(tokens, cue.last)
  for (let i = cue.last + 1; i <= Math.min(end, cue.last + 16); i++) {
    const match = findPhrase(received, tokens, i)
    const to = isGiven && ['الي', 'ل'].includes((tokens[i] as Token).text) ? i : null
    const at = match !== null && match.cut <= 1 ? match.last + 1 : to === null ? null : to + 1
    const range = at === null ? null : participantAt(text, at, end)
    if (range !== null && text.isActor(range)) return range
  }
  return null
}

/** “a raid by warplanes on”, “fire from an unknown side”: right behind the word and its adjectives. */
function fromWhom(text: IncidentText, cue: Cue): TokenRange | null {
  const { tokens } = text
  if (cue.kind !== 'noun' || (cue.frame !== 'reaches' && cue.frame !== 'acts')) return null
  const end = sentenceEnd(tokens, cue.last)
  const at = behindAdjectives(tokens, cue.last + 1, end, isTheNoun(tokens, cue))
  if (tokens[at]?.text !== 'من') return null
  const range = participantAt(text, at + 1, end)
  if (range === null || isGun(tokens, range)) return null
  return isDoer(text, range) || isPlatform(text, range) || unknownSide.has((tokens[range.first] as Token).text)
    ? range
    : null
}

/** “from an automatic weapon”; “weapon” is also a branch of the forces. */
const isGun = (tokens: readonly Token[], { first }: TokenRange): boolean =>
  bareNoun((tokens[first] as Token).text) === 'سلاح' && guns.has(bareNoun(tokens[first + 1]?.text ?? ''))
const guns = foldedSet(kindsOfGun)

/** “that a cell of X is behind the abduction of”. */
function standsBehind(text: IncidentText, { kind, first }: Cue): TokenRange | null {
  const { tokens } = text
  const at = tokens[first - 1]?.text === 'عمليه' ? first - 2 : first - 1
  if (kind !== 'noun' || tokens[at]?.text !== 'وراء') return null
  for (let i = at - 2; i >= Math.max(sentenceStart(tokens, first), at - 12); i--) {
    if (!/^[وف]?(?:[يت]كون|كان(?:ت|وا)?)$/.test((tokens[i] as Token).text)) continue
    return doerAt(text, i + 1, at - 1)
  }
  return null
}

/** “threw unknown men a grenade”, “the throwing by unknown men of a grenade”: within the phrase for the event. */
function thrower(text: IncidentText, cue: Cue): TokenRange | null {
  const { first, last, kind } = cue
  // “a shepherd stepped on a mine”: whom it hit
  if (isStep((text.tokens[first] as Token).text)) return null
  // “dropped helicopters barrel bombs”: what was dropped may stand apart
  const next = { first: first + 1, last: first + 1 }
  if (
    kind === 'verb' &&
    cue.type !== 'disrupted-weapons-use' &&
    last >= next.last &&
    last <= next.last + 1 &&
    isPlatform(text, next)
  )
    return participantAt(text, next.first, sentenceEnd(text.tokens, last)) ?? next
  // “unknown men threw a grenade”
  if (kind === 'verb' && last > first) {
    const before = subjectBefore(text, cue)
    if (before !== null && isDoer(text, before)) return before
  }
  // “the fall of a drone”: whose it was does not stand within
  if (last - first < 2 || /^[وف]?سقوط$/.test((text.tokens[first] as Token).text)) return null
  const range = participantAt(text, first + 1, last - 1)
  return range !== null && isDoer(text, range) ? { first: range.first, last: Math.min(range.last, last - 1) } : null
}

/** “died under torture in the prisons of X”: whose they are. */
function jailer(text: IncidentText, { first, last }: Cue): TokenRange | null {
  const { tokens } = text
  if (!/تعذيب/.test((tokens[first] as Token).text)) return null
  for (let i = last + 1; i <= Math.min(sentenceEnd(tokens, last), last + 5); i++) {
    if (!jail.has(bareNoun((tokens[i] as Token).text))) continue
    const range = participantAt(text, tokens[i + 1]?.text === 'تابع' ? i + 2 : i + 1, i + 8)
    return range !== null && text.isActor(range) ? range : null
  }
  return null
}
const jail = foldedSet(prisons)

/** “whom gunmen had kidnapped”: between “had” and its verb. */
function hadDone(text: IncidentText, cue: Cue): TokenRange | null {
  const { tokens } = text
  if (cue.kind !== 'verb' || tokens[cue.first - 1]?.text !== 'قد') return null
  for (let i = cue.first - 3; i >= Math.max(0, cue.first - 9); i--) {
    if (!/^[وف]?(?:كان(?:ت|وا)?|[يت]كون)$/.test((tokens[i] as Token).text)) continue
    const range = participantAt(text, i + 1, cue.first - 2)
    return range !== null && isDoer(text, range) ? range : null
  }
  return null
}

/** “soldiers, as they beat prisoners”: right before “as they”. */
function asTheyDid(text: IncidentText, cue: Cue): TokenRange | null {
  const as = cue.first - 1
  if (cue.kind !== 'verb' || !/^و(?:هم|هو|هي|هما)$/.test(text.tokens[as]?.text ?? '')) return null
  for (let first = as - 1; first >= Math.max(0, as - 6); first--) {
    const range = participantAt(text, first, as - 1)
    if (range !== null && range.first === first && range.last === as - 1 && isDoer(text, range)) return range
  }
  return null
}

/** “held X responsible for the attack”, “X accusing Y of the attack”: the nearest behind the word that blames. */
function blamed(text: IncidentText, cue: Cue): TokenRange | null {
  const { tokens } = text
  const begin = Math.max(sentenceStart(tokens, cue.first), cue.first - farthest)
  for (let i = cue.first - 2; i >= begin; i--) {
    if (!blames.has((tokens[i] as Token).text)) continue
    return accusedBehind(text, i, cue.first - 1)
  }
  return null
}

/** “freed the mayor two days after his detention”, “stormed the post and killed”: who did what was told right before. */
function sameAsBefore(
  text: IncidentText,
  events: readonly EventCues[],
  found: readonly (Doer | null)[],
  k: number,
): Doer | null {
  const { main } = events[k] as EventCues
  if (k === 0 || main.english || main.passive || found[k - 1] === null) return null
  if (isRepliedTo(text.tokens, main.first)) return null
  const { main: before } = events[k - 1] as EventCues
  if (before.frame === 'meets' || before.frame === 'leaves' || before.frame === 'occurs') return null
  // “took the village after fights with X”
  if (main.frame === 'meets' && main.type !== 'armed-clash') return null
  const follows =
    main.frame !== 'occurs' &&
    !(main.tells === 'harm' && main.kind === 'noun' && !main.pronoun) &&
    (main.kind === 'noun'
      ? isLedByAfter(text, main) || isListedWith(text, before, main)
      : isJoined(text, main) || isAlso(text, before, main))
  return follows ? (found[k - 1] as Doer) : null
}

/** “the breaking up of a cell and the arrest of six”: two deeds told by their nouns. */
const isListedWith = (text: IncidentText, before: Cue, main: Cue): boolean =>
  before.kind === 'noun' &&
  before.frame === 'acts' &&
  main.frame === 'acts' &&
  main.tells !== 'harm' &&
  /^و/.test((text.tokens[main.first] as Token).text) &&
  main.start > (text.tokens[main.first] as Token).start &&
  main.first - before.last <= 24

/** “…, and also stormed”: another verb of the same person. */
const isAlso = ({ tokens }: IncidentText, before: Cue, { first, kind }: Cue): boolean => {
  const ending = (at: number): string => /(?:وا|ت|نا)?$/.exec((tokens[at] as Token).text)?.[0] ?? ''
  return (
    kind === 'verb' &&
    before.kind === 'verb' &&
    ['كما', 'ثم'].includes((tokens[first - 1]?.text ?? '').replace(/^و(?=...)/, '')) &&
    ending(before.first) === ending(first)
  )
}

/** The group that writes of its own deeds: “the sniping of two soldiers”, in its list of the day. */
function ownWriter({ writer, tokens }: IncidentText, { kind, frame, first, ours }: Cue): Span | null {
  if (writer === undefined || writer === null) return null
  const word = bareNoun((tokens[first] as Token).text)
  const isDeed = kind === 'noun' && frame === 'acts' && !suffered.has(word)
  // “the operations of today: 1. shelling of …, 2. an ambush …”
  const isListed =
    kind === 'noun' &&
    (frame === 'acts' || frame === 'reaches') &&
    (word === 'قصف' || !suffered.has(word)) &&
    headingOf(tokens, sentenceStart(tokens, first)) !== null
  return ours || isDeed || isListed ? writer : null
}
