import { foldedSet } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, isActorWord, participantAt } from '../grammar/participant.ts'
import { sentenceEnd } from '../grammar/sentence.ts'
import {
  backPrepositions,
  mannerAdverbs,
  meanwhileWords,
  postNouns,
  relativePronouns,
  steppingVerbs,
} from '../lexicon/incident-arguments.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import { behindAdjectives, isTheNoun } from './adjectives.ts'
import { objectFrom } from './adverbials.ts'
import type { Cue } from './cues.ts'
import { isPlatform } from './doing.ts'
import { eliminated } from './eliminated.ts'
import { goodsTaken } from './goods.ts'
import type { IncidentText } from './incident-text.ts'
import { beyondTowns, hit, isPlaceRange, isWeapon, people } from './known-things.ts'
import { isObjectByForm } from './object-form.ts'
import { objectBehind, robbed, withConjuncts } from './objects.ts'
import { ownerOf } from './owner.ts'
import { sideOf } from './people-words.ts'
import { amid, behind, from, loser, onTarget, sides, to, withB } from './prepositions.ts'
import { stormed } from './storming.ts'
import { antecedentOf, describedBy, subjectBefore } from './subject.ts'
import type { Roles } from './told.ts'

/** “قُتل”, “استُهدف”, “اعتُقل”: the u of the passive, where the vowels are written. */
const pastPassive = /^[وف]?\u064e?(?:.\u0651?|ا[^\u064b-\u0652]{1,2}|ا\u0652?ست|است)\u064f/

/** “يُقتَل”: u and then a. */
const presentPassive = /^[وفس]?[يت]\u064f.*\u064e/

const isPassive = (text: IncidentText, cue: Cue): boolean =>
  cue.passive || (cue.present ? presentPassive : pastPassive).test(text.surface(cue.first))

export function verbRoles(text: IncidentText, cue: Cue, end: number): Roles {
  const { frame } = cue
  const antecedent = antecedentOf(text, cue)
  // “they «executed» eight soldiers”
  const isLaidOn = cue.harm === 'arrested' && cue.last > cue.first && text.tokens[cue.last + 1]?.text === 'علي'
  const at = isLaidOn ? cue.last + 2 : behindQuoted(text.tokens, cue)
  const first = objectFrom(text, at, end) ?? behindAside(text, at)
  const before = antecedent ?? subjectBefore(text, cue)
  if (cue.tells === 'weapon' && isStep((text.tokens[cue.first] as Token).text))
    return { perpetrator: null, target: participantAt(text, cue.first + 1, end) }
  if (cue.tells === 'weapon') return { perpetrator: null, target: amid(text, cue, end) }
  const ended = eliminated(text, cue)
  if (ended !== null) return ended
  const fired = first !== null && isHitting(text, cue) ? behindFired(text, first) : null
  if (fired !== null) return { perpetrator: null, target: fired }
  if (cue.tells === 'light' && frame === 'acts') return { perpetrator: before ?? first, target: null }
  if (cue.tells === 'use' && frame === 'acts') return { perpetrator: null, target: hitBy(text, cue, end) }
  if (frame === 'suffers' && cue.last > cue.first && /^ب../.test(text.tokens[cue.last + 1]?.text ?? ''))
    return { perpetrator: null, target: lostContact(text, cue, end) }
  if (frame === 'suffers')
    return {
      perpetrator: null,
      // “the bodies of twenty people who died in”: right before, without a pronoun
      target:
        (first !== null && !isLed(text, first) && !(isHow(text, first) && (antecedent ?? before) !== null)
          ? first
          : null) ??
        antecedent ??
        (before !== null && before.last === cue.first - 1 && isDefinite(text, before) ? before : null) ??
        (cue.tells === 'harm' && !isJoined(text, cue) ? describedBy(text, cue) : null) ??
        before,
    }
  if (frame === 'occurs')
    return {
      perpetrator: null,
      target: withB(text, cue, end) ?? (cue.type === 'remote-explosive-landmine-ied' ? amid(text, cue, end) : null),
    }
  if (frame === 'leaves') return { perpetrator: null, target: cue.ours ? null : (before ?? first) }
  if (frame === 'joins') return { perpetrator: before ?? first, target: loser(text, cue, end) }
  if (frame === 'meets') return sides(text, cue, first ?? before, end)
  const stopped = /تصد/.test((text.tokens[cue.first] as Token).text) ? repelled(text, cue, end) : null
  if (stopped !== null) return { perpetrator: before ?? first, target: stopped }
  if (frame === 'reaches')
    return {
      perpetrator: before ?? (cue.ours ? null : first),
      target: onTarget(text, cue.last + 1, end) ?? (cue.type === 'suicide-bomb' ? amid(text, cue, end) : null),
    }
  if (frame === 'takes' || frame === 'controls') return taking(text, cue, before, first, end)
  if (cue.ours) return { perpetrator: null, target: first }
  if (isPassive(text, cue)) {
    const aboard = onBoard(text, cue, end)
    if (aboard !== null) return { perpetrator: null, target: aboard }
    const suffers =
      antecedent ??
      first ??
      behindPlace(text, cue, end) ??
      describedBy(text, cue) ??
      before ??
      (cue.harm === null ? null : ownerOf(text, cue))
    return {
      perpetrator: null,
      target: isWeapon(text, suffers) && cue.type !== 'disrupted-weapons-use' ? amid(text, cue, end) : suffers,
    }
  }
  if (cue.pronoun)
    return {
      perpetrator: first ?? before,
      target:
        antecedent ??
        describedBy(text, cue) ??
        (cue.harm === null && !isThem(text, cue) ? null : ownerOf(text, cue, before)),
    }
  if (tellsOfEvent(text, antecedent) || isBehindEvent(text, cue))
    return { perpetrator: isPlatform(text, before) ? before : null, target: beyondTowns(text, first) }
  if (cue.type === 'suicide-bomb')
    return {
      perpetrator: before ?? first,
      target: withB(text, cue, end) ?? onTarget(text, cue.last + 1, end) ?? amid(text, cue, end),
    }
  // “a soldier harassed (ب) a woman”
  if (cue.type === 'sexual-violence' && withB(text, cue, end) !== null)
    return { perpetrator: before ?? first, target: withB(text, cue, end) }
  if (cue.needs === 'fire') return { perpetrator: before ?? first, target: setOnFire(text, cue, end) }
  if (cue.needs === 'swapped') return { perpetrator: before ?? first, target: behind(text, to, cue.last + 1, end) }
  if (cue.needs === 'exchange') return { perpetrator: before ?? first, target: behind(text, from, cue.last + 1, end) }
  // “X was arrested in 2019”: no vowels, no object
  if (cue.harm !== null && first === null && before !== null && antecedent === null && !isForce(text, before))
    return { perpetrator: null, target: nearestHarmed(text, cue, before) }
  if (before !== null && (antecedent === null || first !== null)) return { perpetrator: before, target: first }
  if (first !== null && isObjectByForm(text, cue, first)) return { perpetrator: null, target: first }
  if (antecedent !== null) return { perpetrator: null, target: antecedent }
  if (cue.type === 'remote-explosive-landmine-ied' && cue.tells === 'attack' && first !== null) {
    const blown = objectBehind(text, first, end)
    const isThing = blown !== null && !isWeapon(text, blown) && isHitNoun((text.tokens[blown.first] as Token).text)
    return {
      perpetrator: before ?? first,
      target: isThing ? blown : (withB(text, cue, end) ?? amid(text, cue, end) ?? inPost(text, cue, end)),
    }
  }
  // “the body of a reporter killed in a raid”
  if (first === null)
    return { perpetrator: null, target: (cue.harm === null ? null : describedBy(text, cue)) ?? hitBy(text, cue, end) }
  // “angry protesters burnt”: with the n of the nominative nobody is an object; but “gunmen were killed” is written so
  if (cue.harm === null && hasNominative((text.tokens[first.first] as Token).word))
    return { perpetrator: first, target: objectBehind(text, withConjuncts(text, first, end), end) }
  const subject = withConjuncts(text, first, end)
  // “were hurt two children by fire from a checkpoint”: who did it would have an object right behind
  if (isHarmed(text, cue, first, subject)) return { perpetrator: null, target: first }
  const second = objectBehind(text, subject, end)
  if (second !== null && !isMeasure(text, first))
    return { perpetrator: first, target: robbed(text, cue, first, end) ?? second }
  // “killed the army …”: a whole force is not killed; whom it killed was not found
  const isDoer = mayActAlone(text, cue, first) || (cue.harm !== null && isForce(text, first) && !isMeasure(text, first))
  return isDoer ? { perpetrator: first, target: null } : { perpetrator: null, target: first }
}

/** Civilians behind “killed”, “hurt”, with how or by what right behind them. */
const isHarmed = ({ tokens }: IncidentText, { tells, harm }: Cue, who: TokenRange, { last }: TokenRange): boolean =>
  tells === 'harm' &&
  harm !== null &&
  sideOf((tokens[who.first] as Token).word) === 'civilian' &&
  /^(?:ب...|في|جراء|اثر|نتيجه|خلال|علي|عندما|حين|بعدما)/.test(tokens[last + 1]?.text ?? '')

/** “a bridge”, also with the ending of the accusative. */
const isHitNoun = (text: string): boolean => hit.has(bareNoun(text)) || hit.has(bareNoun(text).replace(/ا$/, ''))

/** “rose as a martyr”. */
const isHow = ({ tokens }: IncidentText, { first, last }: TokenRange): boolean =>
  first === last && /^(?:شهيدا|شهيده|قتيلا|قتيله|صريعا|ضحيه|شهيدين|جريحا)$/.test((tokens[first] as Token).text)

const isDefinite = (text: IncidentText, { first, last }: TokenRange): boolean =>
  text.nameEnds.has(first) || /^ال/.test((text.tokens[last] as Token).text)

/** “and went up to heaven”: another sentence. */
const isJoined = ({ tokens }: IncidentText, { first, start }: Cue): boolean => start > (tokens[first] as Token).start

/** “arrested, during a raid in X on Sunday night, at least twenty”: behind what is put between commas. */
function behindAside(text: IncidentText, from: number): TokenRange | null {
  const { tokens } = text
  if (!['،', ',', '-', '–', '('].includes(tokens[from]?.text ?? '')) return null
  const end = Math.min(sentenceEnd(tokens, from), from + 18)
  for (let i = from + 2; i < end; i++) {
    if (!['،', ',', '-', '–', ')'].includes((tokens[i] as Token).text)) continue
    const range = participantAt(text, i + 1, sentenceEnd(tokens, from))
    return range !== null && !/^[وف]/.test((tokens[range.first] as Token).text) && !text.ends(i + 1) ? range : null
  }
  return null
}

const steps = foldedSet(steppingVerbs)
/** “stepped on”, “and stepped on”: و may be its own. */
export const isStep = (text: string): boolean => steps.has(text) || steps.has(text.replace(/^[وف](?=...)/, ''))
const manner = foldedSet(mannerAdverbs)
const back = foldedSet(backPrepositions)

/** Past the mark that closes “they «executed»”, or past how it was done: “killed «by mistake» a farmer”. */
function behindQuoted(tokens: readonly Token[], { last }: Cue): number {
  const word = (k: number): string => tokens[last + k]?.text ?? ''
  const isMark = (k: number): boolean => ['”', '»', '"', '«', '“'].includes(word(k))
  // “took from it six employees”
  if (manner.has(word(1)) || back.has(word(1))) return last + 2
  if (!isMark(1) || opensHere(tokens, last + 1)) return last + 1
  return manner.has(word(2)) && isMark(3) ? last + 4 : ['«', '“'].includes(word(1)) ? last + 1 : last + 2
}

/** A straight mark opens, unless one stands open in its sentence. */
function opensHere(tokens: readonly Token[], at: number): boolean {
  const { text, sentence } = tokens[at] as Token
  if (text !== '"') return false
  let open = 0
  for (let i = at - 1; i >= 0 && tokens[i]?.sentence === sentence; i--) if (tokens[i]?.text === '"') open++
  return open % 2 === 0
}

/** “was arrested yesterday at the airport of X the activist”: a person behind where it was. */
function behindPlace(text: IncidentText, { last }: Cue, end: number): TokenRange | null {
  let at = last + 1
  while (at < end && text.isTime(at)) at++
  if (!/^(?:في|قرب|عند|داخل|وسط|علي|امام)$/.test(text.tokens[at]?.text ?? '')) return null
  const place = participantAt(text, at + 1, end)
  if (place === null) return null
  const person = participantAt(text, place.last + 1, end)
  const head = person === null ? null : (text.tokens[person.first] as Token)
  return head !== null &&
    (people.has(bareNoun(head.text)) || head.kind === 'number' || text.kindOfName(person?.first ?? -1) === 'person')
    ? person
    : null
}

/** “stood up to five drones”: behind ل. */
function repelled(text: IncidentText, { last }: Cue, end: number): TokenRange | null {
  for (let i = last + 1; i <= Math.min(end, last + 10); i++) {
    if ((text.tokens[i] as Token).kind === 'mark') return null
    if (!/^ل../.test((text.tokens[i] as Token).text) || text.nameEnds.has(i) || isActorWord(text.tokens[i] as Token))
      continue
    const last = numberAt(text.tokens, i, 1) === null ? i : (numberAt(text.tokens, i, 1)?.last ?? i) + 1
    return text.cues.some(({ tells, first }) => tells === 'weapon' && first >= i && first <= last)
      ? { first: i, last }
      : null
  }
  return null
}

/** “contact was lost with X”: behind ب. */
function lostContact(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  const { last } = cue
  // “five of its staff, contact with whom was lost”
  if (/^ب(?:ه|ها|هم|هما)$/.test((text.tokens[last + 1] as Token).text))
    return subjectBefore(text, cue) ?? describedBy(text, cue)
  const known = text.nameEnds.get(last + 1)
  if (known !== undefined) return { first: last + 1, last: known }
  const more = participantAt(text, last + 2, end)
  return { first: last + 1, last: more?.first === last + 2 ? more.last : last + 1 }
}

/** “the ship on board of which 1200 rifles were seized”: behind what points back. */
function onBoard(text: IncidentText, { last }: Cue, end: number): TokenRange | null {
  const word = (k: number): string => text.tokens[last + k]?.text ?? ''
  const at =
    word(1) === 'علي' && /^متن(?:ها|ه|هم)$/.test(word(2))
      ? 3
      : /^(?:فيها|فيه|بداخلها|بداخله|داخلها|داخله)$/.test(word(1))
        ? 2
        : 0
  return at === 0 ? null : participantAt(text, last + at, end)
}

/** “that hit them”: people told of before. */
const isThem = ({ tokens }: IncidentText, { last, type }: Cue): boolean =>
  type === 'sexual-violence' || /(?:هم|هما|هن)$/.test((tokens[last] as Token).text)

/** A force or body, which arrests and is not arrested. */
const isForce = (text: IncidentText, range: TokenRange): boolean =>
  text.isActor(range) && !people.has(bareNoun((text.tokens[range.first] as Token).text))

/** “set fire to the office”: behind “fire in”. */
function setOnFire(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  const fire = text.tokens
    .slice(cue.last + 1, cue.last + 7)
    .findIndex(({ text: word }) => /^(?:ال)?(?:نار|نيران)$/.test(word))
  const at = cue.last + 1 + fire + 1
  return fire !== -1 && ['في', 'ب'].includes(text.tokens[at]?.text ?? '') ? participantAt(text, at + 1, end) : null
}

/** “seven civilians”: who is counted does nothing, unless something follows that can only be an object. */
const isMeasure = (text: IncidentText, { first }: TokenRange): boolean => text.tokens[first]?.kind === 'number'

/** Whether a phrase is the event itself: “the bombing that hit the market”. */
const tellsOfEvent = (text: IncidentText, range: TokenRange | null): boolean =>
  range !== null &&
  text.cues.some(
    ({ first, last, tells }) => first >= range.first && last <= range.last && tells !== 'harm' && tells !== 'light',
  )

const hasNominative = perWord((text) => /...ون$/.test(text) && people.has(text))

const meanwhile = foldedSet(meanwhileWords)

/** “shelling hit the market”: right behind the word for the event and its adjectives. */
const isBehindEvent = (text: IncidentText, cue: Cue): boolean =>
  text.cues.some(
    ({ last, kind, tells, english }) =>
      !english &&
      kind === 'noun' &&
      tells !== 'harm' &&
      cue.first - last <= 3 &&
      cue.first > last &&
      !text.tokens.slice(last + 1, cue.first).some((token) => token.kind === 'mark' || meanwhile.has(token.text)),
  )

const relative = foldedSet(relativePronouns)

/** “hit shelling with tank shells this morning the quarters of”: behind the time. */
function behindTime(text: IncidentText, from: number, end: number): TokenRange | null {
  for (let i = from; i <= Math.min(end, from + 9); i++) {
    if ((text.tokens[i] as Token).kind === 'mark') return null
    if (text.isTime(i) && !text.isTime(i + 1)) return participantAt(text, i + 1, end)
  }
  return null
}

/** What an event hit, where its word stands between the verb and the thing: “shook an explosion, at ten, the oil field”. */
function hitBy(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  const { tokens } = text
  const direct = participantAt(text, cue.last + 1, end)
  if (direct !== null && isWeapon(text, direct)) {
    // “hit a mortar shell a tent”
    const weapon = text.cues.findLast(
      ({ first, tells }) => tells === 'weapon' && direct.first <= first && first <= direct.last,
    )
    return participantAt(text, Math.max(weapon?.last ?? direct.first, direct.first) + 1, end)
  }
  if (direct !== null) return beyondTowns(text, direct)
  const event = text.cues.find(({ first, kind }) => first > cue.last && first <= cue.last + 3 && kind === 'noun')
  if (event === undefined || event.last >= end) return null
  let at = behindAdjectives(tokens, event.last + 1, end, isTheNoun(tokens, event))
  // “hit the shelling that X carried out last night the port”
  if (relative.has(tokens[at]?.text ?? '')) {
    const doer = participantAt(text, at + 2, end)
    return doer === null ? null : beyondTowns(text, objectBehind(text, doer, end))
  }
  if (tokens[at]?.text === '،') {
    const close = tokens.slice(at + 1, at + 14).findIndex(({ text: word }) => word === '،')
    if (close === -1) return null
    at += close + 2
  }
  const next = objectFrom(text, at, end) ?? behindTime(text, at, end)
  // “destroyed raids of the coalition a bridge”
  if (next !== null && at === event.last + 1 && text.isActor(next)) return participantAt(text, next.last + 1, end)
  return beyondTowns(text, next)
}

function taking(text: IncidentText, cue: Cue, before: TokenRange | null, first: TokenRange | null, end: number): Roles {
  if (isRammed(text, cue))
    return {
      perpetrator: before ?? first,
      target: before !== null || first === null ? first : objectBehind(text, first, end),
    }
  const raid = stormed(text, cue, before, first, end)
  if (raid !== null) return raid
  if (cue.needs === 'driven') return drivenOut(text, before, first, end)
  const target = goodsTaken(text, cue) ?? loser(text, cue, end)
  if (isPassive(text, cue)) return { perpetrator: null, target }
  const perpetrator = before ?? (first !== null && !isPlaceRange(text, first) ? first : null)
  return { perpetrator, target }
}

/** “the army drove the fighters out of the town”. */
function drivenOut(text: IncidentText, before: TokenRange | null, first: TokenRange | null, end: number): Roles {
  if (before !== null) return { perpetrator: before, target: first }
  return { perpetrator: first, target: first === null ? null : objectBehind(text, first, end) }
}

/** “a bomber drove his car into the gate of”: what was stormed was hit. */
const isRammed = ({ cues }: IncidentText, { first, last, frame }: Cue): boolean =>
  frame === 'takes' && cues.some((cue) => cue.type === 'suicide-bomb' && cue.first - last <= 6 && first - cue.last <= 4)

/** “the army shelled”, without an object: but “killed five soldiers”, “kidnapped an officer” are passive. */
const mayActAlone = (text: IncidentText, cue: Cue, range: TokenRange): boolean =>
  cue.harm === null &&
  text.isActor(range) &&
  // “a gathering of”: what is hit
  !gathered.has((text.tokens[range.first] as Token).text) &&
  numberAt(text.tokens, range.first) === null &&
  !cue.passive

const gathered = foldedSet(['تجمع', 'تجمعا', 'تجمعات', 'حاجز', 'حاجزا'])

const isLed = ({ tokens }: IncidentText, { first }: TokenRange): boolean =>
  /^(?:ب|ل)(?=ال)/.test((tokens[first] as Token).text)

/** “hit a shell the Front had fired a school”: a weapon is the subject, and the object stands behind who fired it. */
function behindFired(text: IncidentText, weapon: TokenRange): TokenRange | null {
  const end = sentenceEnd(text.tokens, weapon.last)
  if (!isWeapon(text, { first: weapon.first, last: weapon.first })) return null
  for (let i = weapon.first + 1; i <= Math.min(end, weapon.first + 4); i++) {
    if (!/^(?:اطلق|القي?)(?:ه|ها|ته|تها|وه|وها)$/.test((text.tokens[i] as Token).text)) continue
    const shooter = participantAt(text, i + 1, end)
    return shooter === null ? null : objectFrom(text, shooter.last + 1, end)
  }
  return null
}

const isHitting = ({ tokens }: IncidentText, { first, kind }: Cue): boolean =>
  kind === 'verb' && /^[وف]?(?:استهدف|اصاب|دمر|طال|ضرب)ت?$/.test((tokens[first] as Token).text)

const posts = foldedSet(postNouns)
/** “blew up a car bomb in a post of the army”. */
function inPost(text: IncidentText, { last }: Cue, end: number): TokenRange | null {
  for (let i = last + 1; i <= Math.min(end, last + 8); i++) {
    if (!['في', 'عند'].includes(text.tokens[i]?.text ?? '')) continue
    const head = bareNoun(text.tokens[i + 1]?.text ?? '')
    if (posts.has(head) || /^(?:حاجز|نقطه|مقر|قاعده|ثكنه|موقع|مركز)$/.test(head)) return participantAt(text, i + 1, end)
  }
  return null
}

/** “buried the bodies of three youths killed by”: right before the verb, where what stands in front is somebody else. */
function nearestHarmed(text: IncidentText, cue: Cue, before: TokenRange): TokenRange {
  const described = cue.tells === 'harm' && before.last !== cue.first - 1 ? describedBy(text, cue) : null
  // “between three and five civilians”
  return described === null || text.tokens[described.first - 1]?.text === 'و' ? before : described
}
