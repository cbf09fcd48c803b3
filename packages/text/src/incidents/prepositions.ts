import { foldedSet } from '../fold.ts'
import { isJoinedVerb } from '../grammar/finite-verb.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, isActorWord, participantAt } from '../grammar/participant.ts'
import { sentenceEnd } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import {
  crowdNouns,
  defilingWords,
  expellingWords,
  heldByWords,
  layingVerbs,
  mannerWords,
  namedBefore,
  passageNouns,
  plantingWords,
  strongholdNouns,
  vehicleNouns,
  wordsTakingOn,
} from '../lexicon/incident-arguments.ts'
import { bas } from '../lexicon/participant-words.ts'
import { combatantNouns, outlawNouns, siteNouns } from '../lexicon/participants.ts'
import { noTargets, placeNouns } from '../lexicon/place-words.ts'
import { byWhom, onWhom, withWhom } from '../lexicon/role-words.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import { perWord } from '../words.ts'
import type { Cue } from './cues.ts'
import { clauseBetween, type IncidentText } from './incident-text.ts'
import { beyondTowns, hit, isEdge, isQuarter, isTown, people } from './known-things.ts'
import type { Roles } from './told.ts'

export const nobody: Roles = { perpetrator: null, target: null }

export const by = phraseSet(byWhom)

const on = phraseSet(onWhom)

export const beside = phraseSet(withWhom)

export const from = phraseSet(['عن'])

export const to = phraseSet(['إلى'])

const nothing = foldedSet(noTargets)

const namedHead = foldedSet(namedBefore)
const passages = foldedSet(passageNouns)

/** “a mine blew up as their vehicle passed”. */
function passingBy(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  for (let i = cue.last + 1; i <= Math.min(end, cue.last + 8); i++)
    if (passages.has((text.tokens[i] as Token).text)) return participantAt(text, i + 1, end)
  return null
}

const plants = foldedSet(plantingWords)
const within = foldedSet(entries('في | داخل | بداخل | أسفل | تحت | على'))

/** “a bomb planted under his car”: what it was meant for. */
function plantedIn(text: IncidentText, { first, last }: Cue, end: number): TokenRange | null {
  const { tokens } = text
  for (let i = first; i <= Math.min(end, last + 8); i++) {
    if (!plants.has((tokens[i] as Token).text.replace(/^[وف](?=...)/, ''))) continue
    for (let k = Math.max(i, last) + 1; k <= Math.min(end, i + 6); k++) {
      if (!within.has((tokens[k] as Token).text)) continue
      const range = participantAt(text, k + 1, end)
      const head = range === null ? '' : bareNoun((tokens[range.first] as Token).text)
      const noun = head.replace(/ت(?:ه|ها|هم|هما)$/, 'ه').replace(/(?<=...)(?:ها|هم|هما)$/, '')
      return mounts.has(head) || mounts.has(noun) ? range : null
    }
  }
  return null
}

const isNamedPlace = (text: IncidentText, { first }: TokenRange): boolean =>
  text.nameEnds.has(first) && text.kindOfName(first) === 'place'

const crowds = foldedSet(crowdNouns)

/** “threw a grenade into a café”. */
const isThrown = ({ tokens }: IncidentText, { first, type }: Cue): boolean =>
  type === 'grenade' && /لق|رم/.test((tokens[first] as Token).text)

/** “was blown up amid a gathering”, “at a checkpoint”. */
export function amid(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  const isSuicide = text.cues.some(
    ({ type, first }) => type === 'suicide-bomb' && first >= cue.first && first - cue.last <= 3,
  )
  const passing = passingBy(text, cue, end) ?? plantedIn(text, cue, end)
  if (passing !== null) return passing
  for (let i = cue.last + 1; i <= Math.min(end, cue.last + 14); i++) {
    const { text: word } = text.tokens[i] as Token
    const isWithin = isSuicide && ['في', 'داخل'].includes(word)
    const isInto = word === 'داخل' && isThrown(text, cue)
    const beside = isWithin || word === 'قرب' || (word === 'عند' && text.isPlace(i + 1))
    if (!beside && !isInto && !['وسط', 'عند', 'بين', 'امام'].includes(word)) continue
    // “at the entrance of a barracks”
    const at = ['مدخل', 'بوابه', 'باب'].includes(text.tokens[i + 1]?.text ?? '') ? i + 2 : i + 1
    const range = participantAt(text, at, end)
    const head = range === null ? '' : bareNoun((text.tokens[range.first] as Token).text)
    if (range === null || !(hit.has(head) || crowds.has(head)) || isNamedPlace(text, range)) continue
    // “in front of a post of the alliance”, but “in front of the bakery”
    const owned = text.tokens
      .slice(range.first + 1, range.last + 1)
      .some((token, k) => isActorWord(token) || text.kindOfName(range.first + 1 + k) === 'actor')
    if (isWithin || !beside || owned || crowds.has((text.tokens[range.first] as Token).text)) return range
  }
  return null
}

export function sides(text: IncidentText, cue: Cue, first: TokenRange | null, end: number): Roles {
  const { tokens } = text
  // “clashes between” may be one phrase of the lexicon
  for (let i = cue.first + 1; i <= Math.min(end, cue.last + 28); i++) {
    if ((tokens[i] as Token).text === 'بين') {
      const one = participantAt(text, i + 1, end)
      if (i > cue.last + 14 && (one === null || !text.isActor(one))) continue
      return one === null ? nobody : { perpetrator: one, target: conjunctOf(text, one, end) }
    }
  }
  const partner = behind(text, beside, cue.last + 1, Math.min(end, cue.last + 12), true)
  if (first === null) return { perpetrator: null, target: partner }
  return { perpetrator: first, target: partner ?? conjunctOf(text, first, end) }
}

/** “X and Y”: the second side, also behind “on the one hand”. */
export function conjunctOf(text: IncidentText, { last }: TokenRange, end: number): TokenRange | null {
  const { tokens } = text
  for (let i = last + 1; i <= Math.min(end, last + 5); i++) {
    const token = tokens[i] as Token
    if (token.text === 'and') return participantAt(text, i + 1, end)
    if (token.text === '،' || (token.text.startsWith('و') && token.text.length > 2)) {
      if (token.text === '،') continue
      const known = text.nameEnds.get(i)
      if (isJoinedVerb(token.word)) return null
      const range = known === undefined ? participantAt(text, i, end) : { first: i, last: known }
      return range
    }
  }
  return null
}

/** Who loses ground: “from X”, “after fights with X”. */
export function loser(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  const { tokens } = text
  const sources = cue.frame === 'joins' ? ['من', 'عن', 'الي', 'مع', 'ضمن', 'رايه', 'مظله'] : ['من', 'مع']
  for (let i = cue.last + 1; i <= Math.min(end, cue.last + 22); i++) {
    if (!sources.includes((tokens[i] as Token).text)) continue
    const isFoul = defiling.has(tokens[i + 1]?.text ?? '')
    const range = participantAt(text, isFoul ? i + 2 : i + 1, end)
    if (range !== null && (isFoul || text.isActor(range))) return range
    // “from the hands of the fighters of X”
    const holders = handed.has(tokens[i + 1]?.text ?? '') ? participantAt(text, i + 2, end) : null
    if (holders !== null) return holders
  }
  return stronghold(text, cue) ?? expelled(text, cue) ?? (cue.needs === 'hands' ? null : holder(text, cue))
}

const handed = foldedSet(entries('أيدي | يد | سيطرة'))

const strongholds = foldedSet(strongholdNouns)

/** “took X, the last stronghold of Y”. */
function stronghold(text: IncidentText, cue: Cue): TokenRange | null {
  const end = sentenceEnd(text.tokens, cue.last)
  for (let i = cue.last + 1; i <= Math.min(end, cue.last + 12); i++) {
    if (!strongholds.has(bareNoun((text.tokens[i] as Token).text))) continue
    const range = participantAt(text, i + 1, end)
    if (range !== null && text.isActor(range)) return range
  }
  return null
}

const heldBy = phraseSet(heldByWords)
const had = foldedSet(entries('كان | كانت | الذي | التي | خاضع | خاضعة | الخاضع | الخاضعة | يخضع | تخضع'))

/** “took X, the last crossing that was in the hands of Y”, “…, which Y had controlled”. */
function holder(text: IncidentText, cue: Cue): TokenRange | null {
  const end = sentenceEnd(text.tokens, cue.last)
  for (let i = cue.last + 2; i <= Math.min(end, cue.last + 16); i++) {
    const held = findPhrase(heldBy, text.tokens, i)
    if (held === null || held.cut > 1 || !text.tokens.slice(i - 3, i).some((token) => had.has(token.text))) continue
    const range = participantAt(text, held.last + 1, end)
    if (range !== null && text.isActor(range)) return range
  }
  return null
}

const defiling = foldedSet(defilingWords)
const expels = foldedSet(expellingWords)

/** “took the village and drove the movement out of it”, “after driving X out”. */
function expelled(text: IncidentText, cue: Cue): TokenRange | null {
  const { tokens } = text
  const end = sentenceEnd(tokens, cue.last)
  for (let i = cue.last + 1; i <= Math.min(end, cue.last + 22); i++) {
    if (!expels.has((tokens[i] as Token).text)) continue
    const range = participantAt(text, i + 1, end)
    if (range !== null && (text.isActor(range) || people.has(bareNoun((tokens[range.first] as Token).text))))
      return range
  }
  return null
}

export function behind(
  text: IncidentText,
  table: typeof by,
  from: number,
  end: number,
  actors = false,
): TokenRange | null {
  for (let i = from; i <= Math.min(end, from + 24); i++) {
    if (i > from && clauseBetween(text, i - 1, i)) return null
    const match = findPhrase(table, text.tokens, i)
    if (match === null || match.cut > 1) continue
    const phrase = participantAt(text, match.last + 1, end)
    if (phrase !== null && (!actors || text.isActor(phrase) || isOpponent(text, phrase))) return phrase
  }
  return null
}

const opponents = foldedSet([...combatantNouns, ...outlawNouns])

/** “smugglers”, “one of the wanted”: who fights without being a force. */
const isOpponent = ({ tokens }: IncidentText, { first }: TokenRange): boolean => {
  const at = /^احد[يه]?$|^بعض$|^عدد$/.test((tokens[first] as Token).text) ? first + 1 : first
  return opponents.has(bareNoun(tokens[at]?.text ?? ''))
}

const isForWord = perWord((text) => {
  if (!/^ل../.test(text)) return false
  const noun = text.replace(/^ل(?:ل)?/, '')
  return hit.has(noun) || hit.has(noun.replace(/ت?(?:هم|ها|ه)$/, 'ه')) || hit.has(noun.replace(/(?:هم|ها|ه)$/, ''))
})

export const isFor = ({ word }: Token): boolean => isForWord(word)

const sites = foldedSet(siteNouns)
export const isSite = (text: IncidentText, { first, last }: TokenRange): boolean =>
  sites.has(bareNoun((text.tokens[first] as Token).text)) ||
  sites.has((text.tokens[text.nameEnds.get(first) ?? last] as Token).text)

const isAndBehindComma = (tokens: readonly Token[], i: number): boolean =>
  ['،', ','].includes(tokens[i - 1]?.text ?? '') && /^و../.test((tokens[i] as Token).text)

/** What was hit, behind “on” or “that hit”; a bare place is where, not whom. */
export function onTarget(text: IncidentText, from: number, end: number): TokenRange | null {
  const { tokens } = text
  let ridden: TokenRange | null = null
  for (let i = from; i <= Math.min(end, from + 24); i++) {
    if (i > from && (clauseBetween(text, i - 1, i) || isJoinedVerb((tokens[i] as Token).word))) return ridden
    if (i > from && isAndBehindComma(tokens, i) && !text.isTime(i - 2)) return ridden
    // “an ambush for a bus of the army”
    const isForWhom = isFor(tokens[i] as Token) || (i <= from + 1 && isForBody(tokens[i] as Token))
    if ((i <= from + 4 || isSet(tokens, from, i)) && isForWhom && !text.nameEnds.has(i))
      return { first: isOfCrowd(tokens, i) ? i - 1 : i, last: participantAt(text, i, end)?.last ?? i }
    const match = isOfTolls(tokens, i) ? null : findPhrase(on, tokens, i)
    if (match === null || match.cut > 1 || isNothing(tokens[match.last + 1]) || isOfAnother(tokens, i)) continue
    if (isMount(text, i)) {
      if (!/^دراج/.test(tokens[i + 1]?.text ?? '')) ridden = participantAt(text, i + 1, end)
      continue
    }
    let phrase = participantAt(text, match.last + 1, end)
    // “that hit, on Tuesday night, a market”
    if (phrase === null && (tokens[match.last + 1]?.text === '،' || text.isTime(match.last + 1)))
      phrase = participantAt(text, match.last + 2, end)
    if (phrase === null) continue
    // “the first hit a police car”
    if (namedHead.has((tokens[phrase.first] as Token).text))
      phrase = participantAt(text, phrase.first + 1, end) ?? phrase
    if (isTown((tokens[phrase.first] as Token).word) || isQuarter((tokens[phrase.first] as Token).word)) continue
    const isOn = ['علي', 'ع', 'on'].includes((tokens[i] as Token).text)
    if (
      isOn &&
      ((text.kindOfName(phrase.first) === 'place' && text.nameEnds.has(phrase.first) && !isSite(text, phrase)) ||
        isEdge((tokens[phrase.first] as Token).word) ||
        // “raids on the surroundings of X and Y”
        ((tokens[phrase.first] as Token).text === 'محيط' && text.kindOfName(phrase.first + 1) === 'place'))
    )
      continue
    if (/^ضرب/.test((tokens[i] as Token).text) && beyondTowns(text, phrase) === null) return ridden
    return phrase
  }
  // “an attack by unknown men on a bus”: with nothing else on which it was
  return ridden
}

/** “for a patrol”. */
const isForBody = ({ text }: Token): boolean => /^ل(?:دوري(?:ه|تين|ات)|مجموعه|قوه|قافله|وحده|سريه|رتل)$/.test(text)

/** “amid a gathering” + “of worshippers”. */
const isOfCrowd = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 2]?.text === 'وسط' && crowds.has((tokens[i - 1] as Token).text)

/** “hurt in the ranks of”: who was, not what was aimed at. */
const isOfTolls = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i] as Token).text === 'في' && /^(?:اصابات|خساير|ضحايا|قتلي|جرحي)$/.test(tokens[i - 1]?.text ?? '')

const takesOn = foldedSet(wordsTakingOn)

/** “in protest at”, “the arrest of”: “on” belongs to the word before it. */
const isOfAnother = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i] as Token).text === 'علي' && takesOn.has((tokens[i - 1]?.text ?? '').replace(/^[وف](?=....)/, ''))

const mounts = foldedSet(vehicleNouns)

/** “two men on a motorcycle threw a grenade at”: what they came on. */
const isMount = (text: IncidentText, i: number): boolean =>
  (text.tokens[i] as Token).text === 'علي' &&
  mounts.has(text.tokens[i + 1]?.text ?? '') &&
  i > 0 &&
  (people.has((text.tokens[i - 1] as Token).text) || isActorWord(text.tokens[i - 1] as Token))

/** “an ambush that X laid for”. */
const isSet = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= 10 && tokens.slice(from, to).some(({ text }) => laid.has(text))
const laid = foldedSet(layingVerbs)

export const isNothing = (token: Token | undefined): boolean =>
  token === undefined || nothing.has(token.text) || nothing.has(bareNoun(token.text))

/** “went off at a tractor”: no manner, no weapon, no place. */
const isUnknownThing = (text: IncidentText, i: number): boolean =>
  isPlainB((text.tokens[i] as Token).word) &&
  !text.isTime(i) &&
  !text.isPlace(i) &&
  !text.ends(i) &&
  numberAt(text.tokens, i, 1) === null &&
  !text.cues.some(({ first, last }) => first <= i && i <= last)

const manner = foldedSet(mannerWords)
const ownB = foldedSet(bas)
const places = foldedSet(placeNouns)
const isPlainB = perWord(
  (text) => /^ب[^ا]../.test(text) && !manner.has(text) && !ownB.has(text) && !places.has(bareNoun(text.slice(1))),
)

const armed = /^(?:ال)?(?:مفخخ|ملغوم|ملغم|محمل|مليي|معبا)(?:ه|ين|تين|ات)?$/

/** “went off at a car of the police”, “by three children”: a thing or people behind ب. */
export function withB(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  const { tokens } = text
  if (cue.tells === 'use' && cue.kind === 'noun') return null
  const stop = Math.min(end, cue.last + 7)
  for (let i = cue.last + 1; i <= stop; i++) {
    const { text: word } = tokens[i] as Token
    if (word === '،' || (i > cue.last + 1 && clauseBetween(text, i - 1, i))) break
    const bare = word.slice(1)
    const rest = hit.has(bare) || people.has(bare) ? bare : word.replace(/^ب(?:ال)?/, '')
    // “with a lorry full of explosives”: the weapon
    if (armed.test(tokens[i + 1]?.text ?? '')) continue
    // “in the market”
    if (/^بال/.test(word) && places.has(bareNoun(word))) continue
    if (!/^ب../.test(word) || text.nameEnds.has(i) || manner.has(word)) continue
    const counted = numberAt(tokens, i, 1)
    const isThing = cue.type === 'remote-explosive-landmine-ied' && isUnknownThing(text, i)
    if (!hit.has(rest) && !people.has(rest) && counted === null && !/..(?:هم|ها)$/.test(rest) && !isThing) continue
    if (counted !== null && !people.has(bareNoun(tokens[counted.last + 1]?.text ?? ''))) continue
    const last = counted === null ? i : counted.last + 1
    const more = participantAt(text, last, end)
    return { first: i, last: more?.last ?? last }
  }
  return null
}
