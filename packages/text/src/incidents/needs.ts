import { foldedSet } from '../fold.ts'
import { bareNoun, isActorWord, isCalling } from '../grammar/participant.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import { policeWords } from '../lexicon/incident-context.ts'
import {
  captivesFreed,
  groundTaken,
  limbsLost,
  needWords,
  peacefulDealings,
  resistanceWords,
  thingsGiven,
  unnamedPeople,
} from '../lexicon/need-words.ts'
import { siteNouns } from '../lexicon/participants.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { holdsPhrase, phraseSet } from '../word-forms.ts'
import { perWord, type Word, wordOf } from '../words.ts'
import { thoseInside } from './count-people.ts'
import type { Cue } from './cues.ts'
import { goodsTaken } from './goods.ts'
import type { IncidentText } from './incident-text.ts'
import { isPeopleWord } from './people-words.ts'

const openTo: ReadonlySet<string> = new Set([
  ...['attack', 'armed-clash', 'remote-explosive-landmine-ied', 'suicide-bomb', 'shelling-artillery-missile'],
  ...['air-drone-strike', 'grenade', 'chemical-weapon'],
])
const unnamed = foldedSet(unnamedPeople)
const near: ReadonlyMap<string, { before: number; behind: number; isOne: (word: Word) => boolean }> = new Map(
  Object.entries(needWords).map(([need, { words, ...reach }]) => {
    const wanted = foldedSet(words)
    const isOne = perWord((text) =>
      [text, text.replace(/^[وف](?=...)/, ''), bareNoun(text)].some((form) => wanted.has(form)),
    )
    return [need, { ...reach, isOne }]
  }),
)

const limbs = foldedSet(limbsLost)
const peaceful = phraseSet(peacefulDealings)
const sites = foldedSet(siteNouns)

/** Whether what a word needs to tell of an event stands beside it. */
export function isMet(text: IncidentText, cue: Cue, cues: readonly Cue[]): boolean {
  const { needs } = cue
  if (needs === null) return true
  if (needs === 'place' && freesPeople(text, cue)) return false
  if (needs === 'place' && /نتز[عا]/.test((text.tokens[cue.first] as Token).text) && leadsToControl(text.tokens, cue))
    return true
  if (needs === 'place') return cue.pronoun || hasPlace(text, cue) || goodsTaken(text, cue) !== null
  if (needs === 'given') return isGiven(text, cue)
  if (needs === 'driven') return cue.pronoun || isFromPlace(text, cue)
  if (needs === 'parties') return isOfParties(text, cue) && !isGettingAway(text, cue)
  if (needs === 'base') return hasWord(text, cue, needs) && isOfParties(text, cue)
  if (needs === 'unopposed') return entersUnopposed(text, cue)
  if (needs === 'weapon')
    return cue.last > cue.first || cues.some((other) => isDisrupted(cue, other)) || isOfArms(text, cue)
  if (needs === 'arms' && isOfBodies(text.tokens, cue)) return false
  // “arrested 26 people and seized three belts”: one raid
  if (needs === 'arms' || needs === 'goods')
    return hasWord(text, cue, needs) && !cues.some((one) => one.first < cue.first && yields(one))
  if (needs === 'signs') return hasWord(text, cue, needs) || isOfTaken(text, cue) || hasSignsBehind(text, cue)
  if (needs === 'person' && cue.pronoun && cue.kind === 'verb') return cue.harm === 'arrested' && isByPolice(text, cue)
  if (
    needs === 'person' &&
    cue.harm === 'missing' &&
    cues.some(({ tells, first }) => tells === 'weapon' && first > cue.last && first <= cue.last + 2)
  )
    return false
  // “lost their limbs”
  if (needs === 'person' && cue.harm === 'missing' && limbs.has(text.tokens[cue.last + 1]?.text ?? '')) return false
  if (needs === 'person' && cue.harm === 'missing' && isBereft(text.tokens, cue)) return false
  if (needs === 'person' && isWipedOut(text.tokens, cue)) return false
  // “which led to his death”
  if (needs === 'person' && cue.pronoun && text.tokens[cue.first - 1]?.text === 'الي') return true
  if (needs === 'person') return personBehind(text, cue) || personBefore(text, cue)
  return hasWord(text, cue, needs) || (needs === 'hands' && isFallOfTown(text, cue))
}

/** A raid, a fight, ground that is taken: the arms found in it are part of it. */
const yields = ({ type, frame, tells }: Cue): boolean =>
  type === 'arrests' ||
  ((frame === 'takes' || frame === 'controls' || type === 'armed-clash') && (tells === 'event' || tells === 'attack'))

/** “the body of a man who had been abducted”. */
const isOfTaken = ({ tokens }: IncidentText, { last }: Cue): boolean =>
  tokens.slice(last + 1, Math.min(sentenceEnd(tokens, last), last + 24) + 1).some(({ text }) => taken.test(text)) &&
  tokens.slice(Math.max(0, last - 8), last).some(({ text }) => found.has(text.replace(/^[وفب](?=...)/, '')))

const taken = /^[وفبل]?(?:ا?ختط[اف]|خطف|مخطوف|مختطف|اعدم|قتل|مقتل|تصفي|ذبح)/
const found = foldedSet(needWords.found.words)

/** “A body was found … The body bears marks of bullets”. */
function hasSignsBehind({ tokens }: IncidentText, { last }: Cue): boolean {
  const end = sentenceEnd(tokens, last)
  if (!tokens.slice(Math.max(0, last - 8), last).some(({ text }) => found.has(text.replace(/^[وفب](?=...)/, ''))))
    return false
  const next = tokens.slice(end + 1, end + 36)
  const at = next.findIndex(({ text }) => /^[وفبل]?(?:الجثه|الجثمان|الجثث|جثته|جثمانه|القتيل|الضحيه)$/.test(text))
  return at !== -1 && next.slice(at, at + 10).some(({ text }) => marks.has(text))
}

const marks = foldedSet(needWords.signs.words)

/** “freed four captives”: no ground. */
const freesPeople = ({ tokens }: IncidentText, { last }: Cue): boolean =>
  tokens.slice(last + 1, last + 7).some(({ text }) => freed.has(bareNoun(text)))

/** “killed eight before they withdrew”: how a raid ended, and nothing was given up. */
const isGettingAway = (text: IncidentText, cue: Cue): boolean => {
  const { tokens } = text
  const before = (back: number): string => tokens[cue.first - back]?.text ?? ''
  const isAfterwards =
    before(1) === 'ثم' ||
    (cue.kind === 'verb' ? before(1) === 'ان' && before(2) === 'قبل' : cue.pronoun && before(1) === 'قبل')
  return cue.frame === 'leaves' && isAfterwards && !isFromPlace(text, cue) && !givesBack(text, cue)
}

/** “took three posts before they withdrew from them”: what was taken changes hands again. */
const givesBack = ({ tokens, cues }: IncidentText, { first, last }: Cue): boolean =>
  /^من(?:ه|ها|هما)$/.test(tokens[last + 1]?.text ?? '') &&
  cues.some(
    ({ frame, last: at }) =>
      (frame === 'takes' || frame === 'controls') && at < first && tokens[at]?.sentence === tokens[first]?.sentence,
  )

/** “the fall of the town”, “the fall of X”: a settlement, right behind. */
function isFallOfTown({ tokens, kindOfName }: IncidentText, { last, kind }: Cue): boolean {
  const { text: next = '' } = tokens[last + 1] ?? {}
  return kindOfName(last + 1) === 'place' || (kind === 'noun' ? towns : theTown).test(next)
}

const towns = /^(?:ال)?(?:بلده|مدينه|قريه|بلدات|مدن|قري)$/
const theTown = /^(?:البلده|المدينه|القريه|بلده|مدينه|قريه)$/

/** “who lost her three sons”: they are dead, and not by this. */
const isBereft = (tokens: readonly Token[], { first, last, kind }: Cue): boolean =>
  kind === 'verb' &&
  /فقد/.test((tokens[first] as Token).text) &&
  /^(?:ابناء|ابن|ابنت|زوج|والد|شقيق|اولاد|طفل|اخ|ام|اب|عايل|اسرت|اقارب|منازل|منزل|ممتلكات|وظايف|مصدر|مصادر|ارواح)(?:ه|ها|هم|ا|ته|تها|يها|يه)?$/.test(
    tokens[last + 1]?.text ?? '',
  )

/** “a unit wiped out six”, of the same verb as “six died”: who stands behind it is no victim. */
function isWipedOut(tokens: readonly Token[], { first, last, kind }: Cue): boolean {
  if (kind !== 'verb' || last > first || !/^[وف]?قض(?:ي|ت|وا)$/.test((tokens[first] as Token).text)) return false
  for (let i = last + 1; i <= last + 6; i++) {
    // “six died in the shelling of X”
    if (tokens[i] === undefined || tokens[i]?.kind === 'mark' || dyingIn.has((tokens[i] as Token).text)) return false
    if (tokens[i]?.text === 'علي') return tokens[i + 1]?.text !== 'يد' && tokens[i + 1]?.text !== 'ايدي'
  }
  return false
}

const dyingIn = foldedSet(entries('في | جراء | إثر | نتيجة | بسبب | خلال | أثناء'))

/** “the body was found”, with shots to be seen on it. */
const isOfBodies = (tokens: readonly Token[], { last }: Cue): boolean =>
  tokens.slice(last + 1, last + 4).some(({ text }) => /^(?:ال)?(?:جثه|جثث|جثتين|جثمان|جثامين|رفات|مقبره)/.test(text))

/** “wrested, in a surprise attack, control of”. */
const leadsToControl = (tokens: readonly Token[], { last }: Cue): boolean =>
  tokens.slice(last + 1, last + 16).some(({ text }) => text === 'السيطره')

const freed = foldedSet(captivesFreed)

const ground = foldedSet(groundTaken)
const resistance = foldedSet(resistanceWords)

/** “without a fight”, “without any resistance”. */
export const isUnopposed = (tokens: readonly Token[], last: number): boolean =>
  tokens
    .slice(last + 1, last + 22)
    .some(
      ({ text, sentence }, i, words) =>
        resistance.has(text) &&
        sentence === tokens[last]?.sentence &&
        words.slice(Math.max(0, i - 3), i).some(({ text: word }) => /^(?:دون|بدون|بلا|without|no)$/.test(word)),
    )

/** “entered the town without a fight”, “after they had left it”; not “entered into force”. */
function entersUnopposed({ tokens }: IncidentText, { last }: Cue): boolean {
  const behind = tokens.slice(last + 1, Math.min(sentenceEnd(tokens, last), last + 20) + 1)
  if (behind.some(({ text }) => text === 'حيز' || text === 'شهرها' || text === 'شهره' || text === 'يومها')) return false
  return (
    isUnopposed(tokens, last) ||
    behind.some(({ text }) => text === 'سلما' || text === 'سلميا') ||
    behind.some(({ text }, i) => text === 'انسحاب' && /^(?:بعد|عقب|اثر)$/.test(behind[i - 1]?.text ?? ''))
  )
}

/** Parties to a conflict beside the word, and nothing of trade or contests. */
function isOfParties(text: IncidentText, cue: Cue): boolean {
  const { tokens } = text
  const begin = Math.max(sentenceStart(tokens, cue.first), cue.first - 8)
  const end = sentenceEnd(tokens, cue.last)
  if (holdsPhrase(peaceful, tokens, begin, Math.min(end, cue.last + 8))) return false
  if (hasWord(text, cue, 'parties')) return true
  for (let i = Math.max(begin, cue.first - 20); i <= Math.min(end, cue.last + 20); i++)
    if (text.kindOfName(i) === 'actor') return true
  if (cue.type === 'agreement' && hasWord(text, cue, 'signed')) return true
  return cue.frame === 'leaves' && (cue.pronoun || cue.ours || hasPlace(text, cue))
}

function hasWord({ tokens }: IncidentText, cue: Cue, need: string): boolean {
  const wanted = near.get(need)
  if (wanted === undefined) return true
  const from = Math.max(sentenceStart(tokens, cue.first), cue.first - wanted.before)
  const to = Math.min(sentenceEnd(tokens, cue.last), cue.last + wanted.behind)
  for (let i = from; i <= to; i++) {
    // “when people gathered” is no crowd of its own
    if (cue.kind === 'verb' && cue.first <= i && i <= cue.last) continue
    if (wanted.isOne((tokens[i] as Token).word)) return true
  }
  return false
}

/** “foiled the smuggling of rifles”, “rendered a bomb harmless”; what is dropped is no such thing. */
const isOfArms = (text: IncidentText, cue: Cue): boolean =>
  cue.kind === 'verb' && !/سقط/.test((text.tokens[cue.first] as Token).text) && hasWord(text, cue, 'arms')

/** “foiled an attack”, “defused a bomb”; “a bomb was defused”. */
const isDisrupted = (cue: Cue, other: Cue): boolean =>
  other !== cue &&
  other.type !== 'armed-clash' &&
  (other.tells === 'weapon' ||
    (other.tells !== 'light' && openTo.has(other.type) && other.tells !== 'harm' && other.harm === null)) &&
  ((other.first >= cue.first && other.first - cue.last <= (cue.kind === 'verb' ? 10 : 5)) ||
    (cue.kind === 'verb' && cue.first > other.last && cue.first - other.last <= 4))

function hasPlace(text: IncidentText, cue: Cue): boolean {
  const end = sentenceEnd(text.tokens, cue.last)
  for (let i = cue.last + 1; i <= Math.min(end, cue.last + 14); i++) {
    if ((text.tokens[i] as Token).kind === 'mark' && i > cue.last + 8) break
    if (text.isPlace(i) || ground.has(bareNoun((text.tokens[i] as Token).text))) return true
  }
  // “the crossing was retaken”
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - 4); i--) {
    // “in X, they stormed”
    if ((text.tokens[i] as Token).kind === 'mark' && i === cue.first - 1) continue
    if ((text.tokens[i] as Token).kind === 'mark') return false
    if (text.isPlace(i)) return cue.kind === 'verb'
  }
  return false
}

/** “drove the fighters out of the town”. */
function isFromPlace({ tokens, isPlace }: IncidentText, { last }: Cue): boolean {
  const end = Math.min(sentenceEnd(tokens, last), last + 14)
  for (let i = last + 2; i < end; i++) {
    if ((tokens[i] as Token).kind === 'mark') return false
    if ((tokens[i] as Token).text === 'من' && (isPlace(i + 1) || isPlace(i + 2))) return true
  }
  return false
}

/** “the crossing will be handed over to the guard”. */
function isGivenBefore(text: IncidentText, { first, last, kind }: Cue): boolean {
  const to = text.tokens[last + 1]
  if (
    kind !== 'verb' ||
    to === undefined ||
    !/^ل/.test(to.text) ||
    !(text.isActor({ first: last + 1, last: last + 1 }) || text.kindOfName(last + 1) === 'actor')
  )
    return false
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) if (text.isPlace(i)) return true
  return false
}

const given = foldedSet(thingsGiven)

/** “handed the crossing over to”: a place stands behind without a preposition. */
function isGiven(text: IncidentText, cue: Cue): boolean {
  if (isGivenBefore(text, cue)) return true
  for (let i = cue.last + 1; i <= cue.last + 9; i++) {
    const token = text.tokens[i]
    if (token !== undefined && given.has(bareNoun(token.text))) return false
    // “handed over, by the agreement, the crossing”
    if (['،', ',', '-', '–'].includes(token?.text ?? '')) continue
    if (
      token === undefined ||
      token.kind === 'mark' ||
      /^(?:في|من|الي|علي|عند|قرب|بين)$|^[بل](?=ال)|^لل/.test(token.text)
    )
      return false
    if (text.isPlace(i)) return sites.has(bareNoun(token.text)) || !text.isActor({ first: i, last: i })
  }
  return false
}

function personBehind(text: IncidentText, cue: Cue): boolean {
  const { tokens } = text
  if (cue.last + 1 < tokens.length && isNumbered(text, text.offset(cue.last + 1))) return true
  if (thoseInside(tokens, cue.last + 1) !== null) return true
  const end = sentenceEnd(tokens, cue.last)
  for (let i = cue.last + 1; i <= Math.min(end, cue.last + 3); i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark' && !['"', '«', '“'].includes(token.text)) return false
    if (text.isTime(i) || token.kind === 'mark') continue
    if (/^(?:في|من|علي|الي|عن)$/.test(token.text)) return false
    // “contact with a journalist”
    const word = token.text.replace(/^[بل](?=[^ال]..)/, '')
    if (isPerson(word) || numberAt(tokens, i) !== null || isActorWord(token)) return true
    const kind = text.kindOfName(i)
    if (kind === 'person' || kind === 'actor' || /(?:ون|ين|ان)$/.test(token.text)) return true
  }
  return false
}

const police = foldedSet(policeWords)

/** “the police stopped him”. */
const isByPolice = ({ tokens }: IncidentText, { first, last }: Cue): boolean =>
  tokens
    .slice(Math.max(sentenceStart(tokens, first), first - 6), last + 5)
    .some(({ text }) => police.has(bareNoun(text.replace(/^[وف](?=ال)/, ''))))

/** “no fewer than nine”. */
const isNumbered = ({ numbers }: IncidentText, at: number): boolean =>
  numbers.some(({ start, end }) => start >= at && start <= at + 1 && end > at)

const isPerson = (word: string): boolean =>
  unnamed.has(bareNoun(word)) || unnamed.has(word) || isPeopleWord(wordOf(word)) || isOwnOfficer(word)

/** “its head”, “his deputy”. */
const isOwnOfficer = (word: string): boolean =>
  /..(?:ه|ها|هم)$/.test(word) && isCalling(word.replace(/(?:ها|هم|ه)$/, ''))

function personBefore(text: IncidentText, cue: Cue): boolean {
  if (cue.english) return true
  if (cue.kind !== 'verb') return false
  const begin = sentenceStart(text.tokens, cue.first)
  for (let i = cue.first - 1; i >= Math.max(begin, cue.first - 12); i--) {
    const { text: word } = text.tokens[i] as Token
    if (isPerson(word) || text.kindOfName(i) === 'person' || ['القتيل', 'الضحيه', 'الشهيد'].includes(word)) return true
  }
  return false
}
