import { foldedSet } from '../fold.ts'
import { isFiniteVerb } from '../grammar/finite-verb.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun, isCalling, participantAt } from '../grammar/participant.ts'
import { isComplementiser, sentenceStart } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import { clauseOpeners, relativePronouns } from '../lexicon/incident-arguments.ts'
import { titles } from '../lexicon/participant-words.ts'
import { numberAt } from '../numbers/number-words.ts'
import { verbReading } from '../statements/verb-readings.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import { hit, people } from './known-things.ts'

const relative = foldedSet(relativePronouns)
const auxiliary = foldedSet(entries('كان | كانت | كانوا | قد | وقد | لا | لم | لن | ما | كانا'))
const beginnings = foldedSet(entries('يكون | تكون | كان | كانت | كانوا | قد | وكان | وكانت | عاجل | |'))
const title = foldedSet(titles)
const isTitle = (word: string): boolean => title.has(word)
const notSubject = foldedSet(
  entries(
    'في | من | على | إلى | عن | مع | بعد | قبل | عند | خلال | أثناء | منذ | حتى | مما | ما | كما | لقد | وقد | فقد',
  ),
)

/** In “X, who was kidnapped”: X, where the cue stands right behind the relative pronoun; else null. */
export function antecedentOf(text: IncidentText, cue: Cue): TokenRange | null {
  const { tokens } = text
  let at = cue.first - 1
  while (at > 0 && auxiliary.has((tokens[at] as Token).text)) at--
  if (!relative.has(tokens[at]?.text ?? '')) {
    // “a woman who had been arrested”: no relative pronoun behind an indefinite noun
    const had = tokens.slice(at + 1, cue.first).some(({ text: word }) => word.startsWith('كان'))
    const phrase =
      had && tokens[at]?.kind === 'word' ? phraseEndingAt(text, at, sentenceStart(tokens, cue.first), 5) : null
    // “engineers of the firm, who had been abducted”: not the firm
    return phrase === null || cue.harm === null || isPerson(text, phrase) ? phrase : null
  }
  // “X of Y, who”: with the comma
  if (['،', ','].includes(tokens[at - 1]?.text ?? '')) at--
  return phraseEndingAt(text, at - 1, sentenceStart(tokens, cue.first), 9)
}

const isPerson = (text: IncidentText, { first }: TokenRange): boolean => {
  const { text: word } = text.tokens[first] as Token
  return (
    people.has(bareNoun(word)) ||
    isCalling(word) ||
    numberAt(text.tokens, first) !== null ||
    text.kindOfName(first) === 'person' ||
    text.kindOfName(first) === 'actor'
  )
}

/** “a house hit by a strike”: the indefinite thing right before a verb whose pronoun means it. */
export function describedBy(text: IncidentText, cue: Cue): TokenRange | null {
  const last = cue.first - 1
  const word = text.tokens[last]
  if (word === undefined || word.kind !== 'word') return null
  const phrase = phraseEndingAt(text, last, sentenceStart(text.tokens, cue.first), 5)
  // “gunmen had abducted him”: they are not one
  if (/..(?:ون|ين)$/.test(word.text) && /[^اه]ه$/.test((text.tokens[cue.last] as Token).text)) return null
  const isKnown = hit.has(word.text) || people.has(word.text)
  if (phrase === null) return null
  // “the bodies of five youths”: from the number on
  for (let i = phrase.first; i < last; i++) if (numberAt(text.tokens, i) !== null) return { first: i, last }
  return isKnown ? phrase : null
}

/** “three of their members”. */
const isPartOf = ({ tokens }: IncidentText, at: number, begin: number): boolean =>
  at > begin && (tokens[at] as Token).text === 'من' && numberAt(tokens, at - 1) !== null

/** “the massacre of Ain al-Ballut, in which”: the second word of a place is nobody. */
function isWithinPlace({ nameEnds, kindOfName }: IncidentText, at: number): boolean {
  for (let first = at - 1; first >= Math.max(0, at - longestPlace); first--)
    if ((nameEnds.get(first) ?? -1) >= at) return kindOfName(first) === 'place'
  return false
}
const longestPlace = 4

/** The longest participant that ends at a token. */
function phraseEndingAt(text: IncidentText, last: number, begin: number, most: number): TokenRange | null {
  if (isWithinPlace(text, last)) return null
  let best: TokenRange | null = null
  for (let first = last; first >= begin && last - first < most; first--) {
    if (
      (notSubject.has((text.tokens[first] as Token).text) && !isPartOf(text, first, begin)) ||
      (first < last && text.kindOfName(first) === 'place')
    )
      break
    if (first < last && (text.tokens[first] as Token).kind === 'mark') break
    if (text.nameEnds.get(first) === last) {
      const called = titledAt(text, first, begin)
      if (called !== null) return called
    }
    if (text.nameEnds.get(first) === last)
      return isTitle((text.tokens[first - 1] as Token | undefined)?.text ?? '') && first > begin
        ? { first: first - 1, last }
        : { first, last }
    const range = participantAt(text, first, last)
    if (
      range !== null &&
      range.first === first &&
      range.last === last &&
      !(first < last && text.kindOfName(first) === 'place' && text.nameEnds.has(first) && best !== null)
    )
      best = range
  }
  return best
}

/** “the field commander X”: with a title of two or three words. */
function titledAt(text: IncidentText, name: number, begin: number): TokenRange | null {
  const last = text.nameEnds.get(name) as number
  for (let first = name - 2; first >= Math.max(begin, name - 3); first--) {
    if (!isTitle(bareNoun((text.tokens[first] as Token).text))) continue
    const range = participantAt(text, first, last)
    if (range !== null && range.first === first && range.last === last) return range
  }
  return null
}

/** The subject in front of its verb: “X shelled”, “that X had shelled”; null where the clause begins with the verb. */
export function subjectBefore(text: IncidentText, cue: Cue): TokenRange | null {
  const { tokens } = text
  const begin = sentenceStart(tokens, cue.first)
  if (cue.first === begin) return null
  // “and” + verb goes on with another subject, or the same: not what stands before
  if (
    /^[وف]/.test((tokens[cue.first] as Token).text) &&
    cue.start > (tokens[cue.first] as Token).start &&
    !isColon(tokens[cue.first - 1])
  )
    return null
  const quoted = quotedBefore(text, cue.first - 1, begin)
  if (quoted !== null) return quoted
  // “that the army «retook»”
  let first = ['"', '«', '“'].includes((tokens[cue.first - 1] as Token).text) ? cue.first - 1 : cue.first
  while (first > begin && cue.first - first < 24 && !opens(text, first - 1)) first--
  if (first === cue.first) return beforeAsides(text, cue, begin)
  while (first < cue.first - 1 && (beginnings.has((tokens[first] as Token).text) || isSign(tokens[first] as Token)))
    first++
  // “threatened the leader of X …”: a verb of saying is no part of who says it
  if (first < cue.first - 1 && !text.nameEnds.has(first) && isSaying(tokens[first] as Token)) first++
  const range = participantAt(text, first, cue.first - 1)
  if (
    range === null ||
    text.cues.some((other) => other.first >= range.first && other.last <= range.last && other.tells !== 'weapon')
  )
    return null
  // “a recording shows soldiers beating”: another verb stands between
  const other = tokens.slice(range.last + 1, cue.first).findLastIndex(({ word }) => isFiniteVerb(word))
  if (other !== -1) {
    const begins = range.last + 1 + other + 1
    const whole = participantAt(text, begins, cue.first - 1)
    const near = whole !== null && whole.last === cue.first - 1 ? whole : phraseEndingAt(text, cue.first - 1, begins, 6)
    if (near !== null && isPerson(text, near)) return near
    // “rescuers recover … of a house that a raid had hit”: those who recover hit nothing
    if (cue.pronoun) return null
  }
  // what lies between subject and verb may only be said by the way
  for (let i = range.last + 1; i < cue.first; i++)
    if (text.cues.some((other) => other.first === i && other.tells === 'event')) return null
  return range
}

/** An emoji before the first word. */
const isSign = ({ word }: Token): boolean => hasNoLetter(word)
const hasNoLetter = perWord((text) => !/[\p{L}\p{N}]/u.test(text))

/** “The young man X, of the town of Y, born in 1990, was killed”: who stands before what is put between commas. */
function beforeAsides(text: IncidentText, cue: Cue, begin: number): TokenRange | null {
  const { tokens } = text
  if (tokens[cue.first - 1]?.text !== '،' || cue.first - begin > 40) return null
  const that = tokens.slice(begin, cue.first - 1).findLastIndex((token) => isComplementiser(token))
  const begins = begin + that + 1
  const comma = tokens.slice(begins, cue.first - 1).findIndex(({ text: word }) => word === '،')
  if (comma < 1) return null
  for (let i = begins + comma + 1; i < cue.first; i++) if (isFiniteVerb((tokens[i] as Token).word)) return null
  const range = participantAt(text, begins, begins + comma - 1)
  const isWho = range !== null && range.first <= begins + 1 && range.last === begins + comma - 1
  return isWho && !text.cues.some((other) => range.first <= other.first && other.first <= range.last) ? range : null
}

const isSaying = ({ word, text }: Token): boolean => !/^ال/.test(text) && verbReading(word)?.form.kind === 'verb'

const isColon = (token: Token | undefined): boolean => token?.text === ':'

const opensClause = foldedSet(clauseOpeners)

function opens(text: IncidentText, i: number): boolean {
  const token = text.tokens[i] as Token
  if (token.kind === 'mark') return !['،', ','].includes(token.text) || !text.isTime(i + 1)
  return (
    isComplementiser(token) ||
    token.text === 'فان' ||
    token.text === 'فانه' ||
    relative.has(token.text) ||
    opensClause.has(token.text)
  )
}

/** “«an unruly group» looted”. */
function quotedBefore({ tokens }: IncidentText, last: number, begin: number): TokenRange | null {
  if (!['»', '”', '"'].includes((tokens[last] as Token).text)) return null
  for (let i = last - 1; i >= Math.max(begin, last - 6); i--)
    if (['«', '“', '"'].includes((tokens[i] as Token).text)) return { first: i + 1, last: last - 1 }
  return null
}
