import { foldedSet } from '../fold.ts'
import { beforeHours, beforeYears, calibres, countedTimes, designated } from '../lexicon/number-contexts.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import { mayBeCounted } from './counted.ts'

const names = foldedSet(designated)
const times = foldedSet(countedTimes)
const yearOpeners = foldedSet(beforeYears)
const barrels = foldedSet(calibres)
const hourOpeners = new Set(beforeHours)

const isAmong = (words: ReadonlySet<string>) =>
  perWord(
    (text) => words.has(text) || words.has(text.replace(/^[وفبلك](?=..)/, '')) || words.has(text.replace(/ا$/, '')),
  )
const namesWhatFollows = isAmong(names)
const isTime = isAmong(times)
const opensYear = isAmong(yearOpeners)

const asks = (question: (word: Token['word']) => boolean, token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && question(token.word)

const glued = (one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined && other !== undefined && one.end === other.start

/** Whether a number from token `first` to `last` counts nothing: it names, numbers, dates or measures a time. */
export function countsNoThing(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, after] = [tokens[first - 1], tokens[last + 1]]
  const inSentence = (token: Token | undefined): boolean => token?.sentence === tokens[first]?.sentence
  if (inSentence(after) && (asks(isTime, after) || after?.text === 'منه' || barrels.has(after?.text ?? ''))) return true
  // “in the three days”: the number agrees with a time before it
  if (inSentence(before) && tokens[first]?.text.startsWith('ال') && asks(isTime, before)) return true
  if (
    inSentence(before) &&
    /^(?:الحادي|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع)ه?$/.test(before?.text ?? '')
  )
    return true
  if (before?.text === 'مجموعه' && tokens[first]?.text.startsWith('ال')) return true
  return isHour(tokens, first, last) || (tokens[first]?.kind === 'number' && digitsNameSomething(tokens, first, last))
}

/** “at about three in the morning”, “shortly after seven,”. */
function isHour(tokens: readonly Token[], first: number, last: number): boolean {
  const [token, after] = [tokens[first] as Token, tokens[last + 1]]
  if (token.kind === 'word' && token.text.charCodeAt(0) > 0x80) return false
  const before = tokens[/^(?:about|around|nearly|almost)$/.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1]
  if (before === undefined || !hourOpeners.has(before.text) || before.sentence !== token.sentence) return false
  const open = after === undefined || after.kind === 'mark' || after.sentence !== token.sentence
  return (open || /^(?:in|on|this|last|that|local|and)$/.test(after.text)) && first === last && token.text.length < 7
}

/** “the area saw 14 attacks”: behind 11 to 99 the accusative of what is counted, which names no unit. */
const countsNext = (number: Token, after: Token | undefined): boolean =>
  /^[1-9]\d$/.test(number.text) &&
  number.text !== '10' &&
  after?.kind === 'word' &&
  after.sentence === number.sentence &&
  /^(?!ال)..+[^اويه]ا$/.test(after.text)

function digitsNameSomething(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first] as Token
  const [before, after] = [tokens[first - 1], tokens[last + 1]]
  const alone = first === last
  if (alone && (token.text.length > 7 || /^0\d/.test(token.text))) return true
  // part of a code, an address or a fraction: “A-10”, “14/2020”, “#5”, “T72”
  if (glued(before, token) && (/^[-–/#@.:_&=+]$/.test(before?.text ?? '') || isCode(before)))
    return !isDash(tokens, first)
  if (glued(tokens[last], after)) {
    if (
      /^[/_&=]$/.test(after?.text ?? '') ||
      (after?.text === '-' &&
        glued(after, tokens[last + 2]) &&
        tokens[last + 2]?.kind === 'word' &&
        isCode(tokens[last + 2]))
    )
      return true
    if (after?.kind === 'word' && !/^(?:km|m|kg|k|g|t|في|من)$/.test(after.text) && after.text.charCodeAt(0) < 0x250)
      return true
  }
  if (asks(namesWhatFollows, before) && before?.sentence === token.sentence) return !countsNext(token, after)
  if (before?.text === '(' && asks(namesWhatFollows, tokens[first - 2])) return true
  return (
    alone &&
    (isListMark(tokens, first) || isTitleNumber(tokens, first) || isYear(tokens, first) || isAge(tokens, first))
  )
}

/** Latin letters written together with digits. */
const isCode = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text !== 'و' && !/^[وفبلك]?(?:ال|ل)?$/.test(token.text)

/** “ب - 5” and the first of a line are no code; nor is the dash of a range, which is read before. */
const isDash = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.text === '-' && !glued(tokens[first - 2], tokens[first - 1])

/** “1- …”, “2) …”: the number of an item. */
function isListMark(tokens: readonly Token[], i: number): boolean {
  const [before, token, after, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1], tokens[i + 2]]
  if (token.text.length > 2 || !glued(token, after) || !/^[-–).]$/.test(after?.text ?? '')) return false
  if (glued(after, next) && next?.kind === 'number') return false
  return before === undefined || before.sentence !== token.sentence || (before.kind === 'mark' && before.text !== '(')
}

/** “درع الخليج 1 المقامة”: the number of a name. */
const isTitleNumber = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i] as Token).text.length === 1 &&
  /^ال..../.test(tokens[i - 1]?.text ?? '') &&
  /^ال..../.test(tokens[i + 1]?.text ?? '')

/** “the fire of 2012”: four digits of a year, with nothing counted behind them. */
function isYear(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]]
  if (!/^(?:1[34]\d\d|19\d\d|20\d\d)$/.test(token.text)) return false
  if (asks(opensYear, before)) return true
  return (
    after === undefined ||
    after.kind === 'mark' ||
    after.sentence !== token.sentence ||
    /^(?:و|في|من|علي|الي|in|of|and|to|on)$/.test(after.text)
  )
}

/** “Umm Basil, 61,” and “سليم (34)”: an age. */
function isAge(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]]
  if (token.text.length !== 2) return false
  // “He was 27 when …”
  if (/^(?:was|is|aged|age|turned)$/.test(before?.text ?? '')) return after === undefined || !mayBeCounted(after.word)
  if (before?.text === '(' && after?.text === ')') return tokens[i - 2]?.kind === 'word'
  return before?.text === ',' && after?.text === ',' && (tokens[i - 2]?.text.charCodeAt(0) ?? 0x600) < 0x250
}
