import type { Casualties } from '../annotation.ts'
import { foldedSet, foldedText } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, isCalling, participantAt } from '../grammar/participant.ts'
import { sentenceEnd } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import { harmedNouns, officeNouns, tollVerbs, unnamedOthers } from '../lexicon/harmed-nouns.ts'
import { corpseNouns } from '../lexicon/incident-arguments.ts'
import { resultWords } from '../lexicon/incident-context.ts'
import type { Harm } from '../lexicon/incident-types.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { perWord, wordOf } from '../words.ts'
import { countOf, hasNumber, joinedPeople, thoseInside, withKin } from './count-people.ts'
import type { Cue } from './cues.ts'
import { isTollNoun } from './headline-tolls.ts'
import type { IncidentText } from './incident-text.ts'
import { hit } from './known-things.ts'
import { modalityOf } from './modality.ts'
import { isPeopleWord } from './people-words.ts'
import { rolesOf } from './roles.ts'
import type { Roles } from './told.ts'
import { isCountedAlready, tollsApart } from './tolls.ts'
import { isBothSides, whoOf } from './who-is-harmed.ts'

const others = foldedSet(unnamedOthers)
const harmed: ReadonlyMap<string, Harm> = new Map(
  harmedNouns.flatMap(({ harm, nouns }) => entries(nouns).map((noun) => [foldedText(noun), harm] as const)),
)
const harmOf = perWord(
  (text) => harmed.get(text) ?? harmed.get(text.replace(/^و/, '')) ?? harmed.get(bareNoun(text)) ?? null,
)
const offices = foldedSet(officeNouns)
const toll = foldedSet(tollVerbs)
const tollVerb = foldedSet(resultWords)

/** The people an event harmed, by the words of the sentence, tokens `begin` to `end`, that say so. */
export function casualtiesOf(
  text: IncidentText,
  main: Cue,
  cues: readonly Cue[],
  roles: Roles,
  begin: number,
  end: number,
): Casualties[] {
  const found: Casualties[] = []
  const add = (range: TokenRange | null, status: Harm, isDeed = false): void => {
    const one =
      range === null ||
      isToldOfNone(text, range.first) ||
      (!isPeople(text, range) && !(isDeed && mayBePerson(text, range)))
        ? null
        : casualtyOf(text, withKin(text, range), status, roles, found.at(-1)?.who ?? null)
    if (
      one === null ||
      range === null ||
      areAnimals(text, range) ||
      found.some((other) => one.start < other.end && other.start < one.end)
    )
      return
    found.push(one)
    for (const more of joinedPeople(text, range.last, end)) {
      const { min, max, span } = more
      if (!found.some((other) => span.start < other.end && other.start < span.end))
        found.push({ ...span, min, max, status, who: whoOf(text, more.range, span, roles, one.who) })
    }
  }
  const addWith = (range: TokenRange | null, status: Harm): void => {
    add(range, status)
    if (range !== null)
      for (const more of listedWith(text, range, end))
        if (hasPeopleWord(text, more) || isOfActor(text, more)) add(more, ownHarm(text, more) ?? status)
  }
  // “soldiers beat a young man to death”
  if (main.harm === null && main.kind === 'verb' && isToDeath(text.tokens, main)) add(roles.target, 'killed', true)
  // in the order of the text: “and eleven others” are as those before
  for (const cue of [...cues].sort((one, other) => one.first - other.first)) {
    if (cue.harm === null || isTried(text, cue) || isSpared(text, cue, main) || isCountedAlready(text, cue, begin, end))
      continue
    const person = roles.target !== null && isPeople(text, roles.target) ? roles.target : null
    const struck = isHimself(text, cue) ? person : null
    const named =
      (cue.pronoun ? struck : null) ?? victimsOf(text, cue, cues, cue === main ? roles.target : null) ?? struck
    if (named === null || (cue.tells === 'toll' && isThing(text, named))) continue
    const victims = withOrdinal(text, withoutCorpse(text, named))
    const isDeed = (cue.tells === 'event' || cue.kind === 'noun') && !cue.pronoun
    const harm = cue.harm === 'wounded' && isToDeath(text.tokens, cue) ? 'killed' : cue.harm
    add(victims, harm, isDeed && (harm === 'killed' || harm === 'abducted'))
    for (const more of listedWith(text, victims, end)) add(more, ownHarm(text, more) ?? cue.harm)
  }
  for (const { range, status } of tollsApart(text, begin, end, ({ word }) => harmOf(word))) add(range, status)
  if (cues.some(({ harm, tells, type }) => tells !== 'event' || harm !== null || type !== 'agreement'))
    for (let i = begin; i <= end; i++) {
      // “took the lives of four civilians”
      if (/^ب?ارواح$/.test((text.tokens[i] as Token).text)) add(participantAt(text, i + 1, end), 'killed')
      const status = harmOf((text.tokens[i] as Token).word)
      if (status !== null && (!isHeld(status) || main.harm === status))
        addWith(countedBefore(text, i, begin) ?? bareToll(text, i) ?? bodiesOf(text, i) ?? oneOfToll(text, i), status)
    }
  return found.sort((a, b) => a.start - b.start)
}

/** “stabbed to death”, “beaten until he died”. */
const isToDeath = (tokens: readonly Token[], { last }: Cue): boolean =>
  tokens
    .slice(last + 1, last + farthestWord)
    .some(
      ({ text, sentence }, k, behind) =>
        text === 'حتي' &&
        sentence === tokens[last]?.sentence &&
        /^(?:الموت|الوفاه|وفاته|وفاتها|مات|ماتت|فارق|لفظ)$/.test(behind[k + 1]?.text ?? ''),
    )

const leaving = /^[يت](?:سفر|ود|ودي|خلف|سبب|تسبب|وقع|سجل|نتج|نجم|بلغ|ذكر|رد|سقط|لحق)$/
const exceptive = foldedSet(entries('إلا | سوى | غير | بل | لكن'))
const farthestWord = 14

/** “the shelling, which struck …, did not cause any injuries”: no number stands before them. */
function isToldOfNone({ tokens }: IncidentText, first: number): boolean {
  const { sentence, text } = tokens[first] as Token
  if (numberAt(tokens, first) !== null || !vague.test(text)) return false
  for (let i = first - 1; i > first - farthestWord && tokens[i]?.sentence === sentence; i--) {
    const token = tokens[i] as Token
    if (token.text === '،' || exceptive.has(token.text)) return false
    if (leaving.test(token.text)) return /^[وف]?(?:لم|لن|لا)$/.test(tokens[i - 1]?.text ?? '')
  }
  return false
}
const vague = /^(?:اي|ايه|قتلي|جرحي|ضحايا|اصابات|خساير|مصابين|وفيات|شهداء|قتيل|جريح|اصابه)$/

/** “after he tried to stab a policeman”: nobody is stabbed. */
const isTried = ({ tokens }: IncidentText, { first, kind }: Cue): boolean =>
  kind === 'noun' && /^[وفبل]?محاول(?:ه|ات|ته|تها|تهم|تهما)$/.test(tokens[first - 1]?.text ?? '')

/** “without any of its crew being hurt”. */
const isSpared = (text: IncidentText, cue: Cue, main: Cue): boolean =>
  cue !== main &&
  cue.kind === 'verb' &&
  (isWithout(text.tokens, cue.first) || modalityOf(text, cue) === 'negated') &&
  modalityOf(text, main) !== 'negated'

/** “without … being”. */
const isWithout = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.text === 'ان' && /^(?:دون|بدون)$/.test(tokens[first - 2]?.text ?? '')

/** “(a shepherd stepped on a mine) and was killed on the spot”, “(fired at a woman) and wounded her”: whom the event struck. */
const isHimself = (text: IncidentText, cue: Cue): boolean => isStruck(text, cue) || isHisDeath(text, cue)

/** “(fired at a policeman,) which led to his death”. */
const isHisDeath = ({ tokens }: IncidentText, { first, kind, harm, pronoun }: Cue): boolean =>
  kind === 'noun' &&
  pronoun &&
  (harm === 'killed' || harm === 'wounded') &&
  tokens.slice(Math.max(0, first - 3), first).some(({ text }) => tollVerb.has(text.replace(/^[وف](?=....)/, '')))

function isStruck({ tokens }: IncidentText, { first, last, kind, harm, pronoun, tells }: Cue): boolean {
  if (kind !== 'verb' || (harm !== 'killed' && harm !== 'wounded')) return false
  const [{ text }, next] = [tokens[first] as Token, tokens[last + 1]]
  const isShotDead = pronoun && /^[وف]?ارد/.test(text)
  if (!/^ف/.test(text) && !isShotDead) return false
  return (
    isShotDead || (pronoun && tells === 'toll') || next?.kind !== 'word' || /^(?:علي|في|فورا|متاثرا)$/.test(next.text)
  )
}

/** “(the rocket hit) the school”, written like “a teacher”. */
const isThing = ({ tokens }: IncidentText, { first, last }: TokenRange): boolean =>
  hit.has(bareNoun((tokens[last] as Token).text)) && /ه$/.test((tokens[last] as Token).text) && last - first < 2

const corpses = foldedSet(corpseNouns)

/** “the bodies of six civilians”: the civilians; “buried … the body of a reporter” may be read as one phrase with its verb. */
function withoutCorpse({ tokens }: IncidentText, range: TokenRange): TokenRange {
  for (let i = range.first; i < range.last; i++)
    if (corpses.has((tokens[i] as Token).text)) return { first: i + 1, last: range.last }
  return range
}

/** “thirty head of sheep”. */
function areAnimals({ tokens }: IncidentText, { first }: TokenRange): boolean {
  const number = numberAt(tokens, first)
  const head = tokens[number === null ? first : number.last + 1]?.text ?? ''
  const next = tokens[number === null ? first + 1 : number.last + 2]?.text
  return (/^(?:راسا?|رووس)$/.test(head) && next === 'من') || /^(?:اغنام|خراف|ماعز|ابقار|مواشي?)$/.test(head)
}

const isHeld = (status: Harm): boolean => status === 'abducted' || status === 'arrested'

/** Behind “were killed”, “the death of”, before “were killed”; of a deed that kills or seizes, its target. */
function victimsOf(text: IncidentText, cue: Cue, cues: readonly Cue[], target: TokenRange | null): TokenRange | null {
  if (target !== null && cue.tells !== 'harm') return target
  if (cue.english || cue.tells === 'event' || cue.tells === 'attack') return rolesOf(text, cue, cues).target
  // “before the police killed him”: whoever stands behind did it
  if (cue.pronoun && cue.kind === 'verb' && cue.frame === 'acts') return rolesOf(text, cue, cues).target
  const end = Math.min(sentenceEnd(text.tokens, cue.last), cue.last + 20)
  const at = behindEvent(text.tokens, cue.last + 1)
  const inside = thoseInside(text.tokens, at)
  if (inside !== null) return inside
  if (/^[وف]?(?:اود|يود|تود)/.test((text.tokens[cue.first] as Token).text)) return takenWithB(text, cue)
  const behind = participantAt(text, at, end)
  const roles = rolesOf(text, cue, cues)
  // “the movement killed seventy people”
  if (
    behind !== null &&
    roles.target !== null &&
    isPeople(text, roles.target) &&
    roles.perpetrator?.first === behind.first
  )
    return roles.target
  // “met their death”: whose it was stands before
  const isOwned = cue.kind === 'noun' && cue.pronoun
  return behind !== null && !isOwned && isPeople(text, behind) ? behind : (roles.target ?? target)
}

/** Behind “in it”, “in the attack”, “because of that”: “were killed in the attack six soldiers”. */
function behindEvent(tokens: readonly Token[], at: number): number {
  const [word, next] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '']
  if (inIt.has(word)) return at + 1
  const isNamed = word === 'في' && named.test(next)
  const isPointedAt = /^(?:جراء|اثر|نتيجه|بسبب|خلال)$/.test(word) && next === 'ذلك'
  return isNamed || isPointedAt ? at + 2 : at
}
const named = /^ال(?:هجوم|قصف|اشتباك|اشتباكات|انفجار|تفجير|عمليه|غاره|غارات|معارك|مواجهات|كمين|حادث)$/

const inIt = foldedSet(entries('فيه | فيها | خلاله | خلالها | إثره | إثرها | جراءه | جراءها | منهم'))

/** “took eight people with it”, “took the lives of eight people”. */
function takenWithB(text: IncidentText, { first, last }: Cue): TokenRange | null {
  const { tokens, numbers } = text
  if (last > first) return participantAt(text, last + 1, last + 20)
  for (let i = last + 1; i <= Math.min(sentenceEnd(tokens, last), last + 10); i++) {
    const { text: word } = tokens[i] as Token
    if (/^ب(?:حيا[هة]|ارواح)$/.test(word)) return participantAt(text, i + 1, i + 20)
    const at = text.offset(i)
    const number = word.startsWith('ب') ? numbers.find(({ start }) => start > at && start <= at + 2) : undefined
    if (number === undefined) continue
    let to = i
    while (to < tokens.length - 1 && text.offset(to + 1) < (number.of?.end ?? number.end)) to++
    return { first: i, last: to }
  }
  return null
}

/** “the engineers, four of them”: المهندسين الأربعة. */
function withOrdinal(text: IncidentText, range: TokenRange): TokenRange {
  const at = range.last + 1
  const next = text.tokens[at]
  if (next === undefined || !/^ال/.test(next.text) || !/^(?:و?ب?ال)/.test((text.tokens[range.first] as Token).text))
    return range
  const offset = text.offset(at)
  return text.numbers.some(
    ({ start, end, min }) => min !== null && start <= offset + 2 && start >= offset && end > offset,
  )
    ? { first: range.first, last: at }
    : range
}

const ownHarm = ({ tokens }: IncidentText, { first, last }: TokenRange): Harm | null => {
  for (let i = first; i <= last; i++) {
    const harm = harmOf((tokens[i] as Token).word)
    if (harm !== null) return harm
  }
  return null
}

/** “… and five soldiers”: a number behind “and” counts others of the same fate. */
function listedWith(text: IncidentText, { last }: TokenRange, end: number): TokenRange[] {
  const next = text.tokens[last + 1]
  if (next === undefined || last + 1 > end) return []
  if (next.text === 'و' || next.text === 'and') {
    const range = participantAt(text, last + 2, end)
    return range !== null && isPeople(text, range) ? [range] : []
  }
  const at = text.offset(last + 1)
  const counted = /^و/.test(next.text) && text.numbers.some(({ start }) => start > at && start <= at + 2)
  const range = counted ? participantAt(text, last + 1, end) : null
  return range === null ? [] : [range]
}

/** “19 killed”: the number in front of a word for the dead. */
function countedBefore(text: IncidentText, at: number, begin: number): TokenRange | null {
  const { tokens, numbers, folded } = text
  const [from, start, end] = [text.offset(begin), text.offset(at), folded.origin[(tokens[at] as Token).end] as number]
  const number = numbers.find(
    (one) =>
      one.start >= from &&
      one.end <= start &&
      start - Math.max(one.end, one.of?.end ?? 0) <= 3 &&
      (one.of?.end ?? 0) <= end,
  )
  if (number !== undefined) {
    let first = at
    while (first > begin && text.offset(first) > number.start) first--
    return { first, last: partOf(text, at) }
  }
  if (/^[وف]?ال/.test((tokens[at] as Token).text)) return null
  return numbers.some((one) => one.start >= start && one.end <= end) ? { first: at, last: partOf(text, at) } : null
}

/** “a dead man and three wounded”, “dead and wounded of the army”: the first words of a headline. */
function oneOfToll({ tokens }: IncidentText, at: number): TokenRange | null {
  const { text, sentence } = tokens[at] as Token
  if (!isTollNoun(text)) return null
  const opensAt = (i: number): boolean => {
    const before = tokens[i - 1]
    return before === undefined || before.sentence !== sentence || before.kind === 'mark'
  }
  const before = tokens[at - 1]
  const joins = text.startsWith('و') && before !== undefined && harmOf(before.word) !== null && opensAt(at - 1)
  return opensAt(at) || joins ? { first: at, last: at } : null
}

/** “the bodies of five people”. */
function bodiesOf(text: IncidentText, at: number): TokenRange | null {
  if (!/^[وفبل]?(?:جثه|جثث|جثتي|جثامين|جثماني|جثمان)$/.test((text.tokens[at] as Token).text)) return null
  const range = participantAt(text, at + 1, at + 12)
  return range !== null && range.first === at + 1 && isPeople(text, range) ? range : null
}

/** “31 dead of the factions”: whose they were. */
function partOf(text: IncidentText, at: number): number {
  const whom = text.tokens[at + 2]
  if (text.tokens[at + 1]?.text !== 'من' || whom === undefined || text.isTime(at + 2) || text.isPlace(at + 2)) return at
  if (isBothSides(whom)) return at
  const part = participantAt(text, at + 2, at + 10)
  return part !== null && part.first === at + 2 && (isPeople(text, part) || text.isActor(part)) ? part.last : at
}

const bare = /^و?(?:قتلي|جرحي|شهداء|ضحايا|مصابين|مصابون|اصابات)$/

const spared = foldedSet(entries('دون | بدون | لا | ولا | لم | عدم | بلا | without | no'))

/** “Killing and wounding some”: “dead and wounded” behind what an event led to. */
function bareToll({ tokens }: IncidentText, at: number): TokenRange | null {
  if (!bare.test((tokens[at] as Token).text)) return null
  const before = tokens[at - 1]?.text ?? ''
  // “without any dead”
  if (
    tokens.slice(Math.max(0, at - 5), at).some(({ text }) => spared.has(text) || spared.has(text.replace(/^[وف]/, '')))
  )
    return null
  if (toll.has(before) || (bare.test(before) && toll.has(tokens[at - 2]?.text ?? ''))) return { first: at, last: at }
  // “the shelling of X left dead and wounded”
  const led = tokens.slice(Math.max(0, at - 10), at).some(({ text }) => tollVerb.has(text.replace(/^[وف](?=....)/, '')))
  return led &&
    (bare.test(before) || !/^(?:عدد|وجود|ولا|لا|اسر|ذوي|دماء)$/.test(before)) &&
    !/^(?:ال)/.test((tokens[at] as Token).text)
    ? { first: at, last: at }
    : null
}

const isPerson = perWord(
  (text) =>
    isPeopleWord(wordOf(text)) ||
    others.has(bareNoun(text)) ||
    others.has(text.replace(/^و/, '')) ||
    harmOf(wordOf(text)) !== null,
)

/** “(four dead of the army) and seven of the Front”. */
const isOfActor = (text: IncidentText, { first, last }: TokenRange): boolean =>
  hasNumber(text, { first, last }) &&
  text.tokens
    .slice(first, last)
    .some(({ text: word }, k) => word === 'من' && text.kindOfName(first + k + 1) === 'actor')

const hasPeopleWord = ({ tokens }: IncidentText, { first, last }: TokenRange): boolean =>
  tokens.slice(first, last + 1).some(({ word }) => isPeopleWord(word))

function isPeople(text: IncidentText, range: TokenRange): boolean {
  const { tokens } = text
  if (thoseInside(tokens, range.first) !== null) return true
  for (let i = range.first; i <= range.last; i++) if (isPerson((tokens[i] as Token).word)) return true
  return text.kindOfName(range.last) === 'person' || hasNumber(text, range) || isOfficer(text, range)
}

/** “the head of the council”, “the director of a school”; no agency. */
const isOfficer = (text: IncidentText, range: TokenRange): boolean =>
  isCalling((text.tokens[range.first] as Token).text) && !text.isActor(range)

/** Whom one assassinates or abducts is a person, whatever he is called; not a thing, a place or a body. */
function mayBePerson(text: IncidentText, range: TokenRange): boolean {
  const first = (text.tokens[range.first] as Token).kind === 'mark' ? range.first + 1 : range.first
  const { text: word, kind } = text.tokens[first] as Token
  return (
    kind === 'word' &&
    word.length > 2 &&
    !hit.has(bareNoun(word)) &&
    !text.isPlace(first) &&
    !text.isTime(first) &&
    (text.kindOfName(first) === 'person' ||
      text.kindOfName(range.last) === 'person' ||
      offices.has(bareNoun(word).replace(/(?:ا|ها?|هم)$/, '')))
  )
}

function casualtyOf(
  text: IncidentText,
  range: TokenRange,
  status: Harm,
  roles: Roles,
  before: Casualties['who'] | null,
): Casualties {
  const { min, max, span } = countOf(text, range)
  return { ...span, min, max, status, who: whoOf(text, range, span, roles, before) }
}
