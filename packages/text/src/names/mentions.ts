import { foldedSet, foldedText } from '../fold.ts'
import {
  distinguishing,
  epithets,
  givenNames,
  givenNamesThatAreWords,
  groupHeads,
  personTitles,
} from '../lexicon/name-contexts.ts'
import { foldStrictly } from '../search/strict-fold.ts'
import type { Token } from '../tokens.ts'
import type { Match } from './longest-name.ts'
import type { NameEnd } from './prepare.ts'

export interface NameContext {
  readonly tokens: readonly Token[]
  /** A token as it was written. */
  readonly written: (token: Token) => string
}

const heads = foldedSet(groupHeads)
const harmless = foldedSet(epithets)
const distinguishingWords = foldedSet(distinguishing)
const wordNames = foldedSet(givenNamesThatAreWords)
const titles = foldedSet(personTitles)
const given = foldedSet(givenNames)

/** The names of a match that are meant where it stands. */
export function mentionsAt(context: NameContext, match: Match): NameEnd[] {
  return match.ends.filter((end) => isMention(context, match, end))
}

function isMention({ tokens, written }: NameContext, match: Match, end: NameEnd): boolean {
  const { first, last } = match
  const token = tokens[first] as Token
  if (match.how === 'article' && end.words === 1 && end.kind !== 'place') return false
  if (match.how === 'torn' && end.words === 1 && end.name.length < 5) return false
  if (end.words > 1 || first !== last) return true
  const before = neighbour(tokens, first, -1)
  const after = neighbour(tokens, last, 1)
  if (/^[a-z]/.test(token.text)) return !isLowered(end.name, written(token))
  if (!sameShortWord(end, token, match, written)) return false
  if (isOtherThing(end, token, after)) return false
  if (end.kind === 'person')
    return !wordNames.has(token.text.slice(-foldedText(end.name).length)) || isPerson(before, match, token)
  if (end.kind === 'place' && match.start === token.start)
    return !isWithinLongerName(before, after) && !(before !== null && given.has(before.text) && before.text !== 'علي')
  return true
}

const neighbour = (tokens: readonly Token[], i: number, step: 1 | -1): Token | null => {
  const token = tokens[i + step]
  return token !== undefined && token.kind === 'word' && token.sentence === tokens[i]?.sentence ? token : null
}

/** A name in capitals is no word in small letters: “sickle”. */
const isLowered = (name: string, surface: string): boolean => /^\p{Lu}/u.test(name) && /^\p{Ll}/u.test(surface)

/** علي is not على: what is short must agree in the letters that tell words apart. */
function sameShortWord(end: NameEnd, token: Token, match: Match, written: NameContext['written']): boolean {
  if (end.name.length > 6 || !/[يىی]\P{L}*$/u.test(end.name)) return true
  const strict = foldStrictly(end.name)
  const surface = foldStrictly(written(token))
  return surface.slice(match.start - token.start).at(-1) === strict.at(-1)
}

/** “الجبهة الجنوبية للمبنى”: a short form with an adjective that agrees with it and is no epithet is another thing. */
function isOtherThing(end: NameEnd, token: Token, after: Token | null): boolean {
  if (after === null || !/^[وفبلك]*ال|^لل/.test(token.text) || !after.text.startsWith('ال')) return false
  const adjective = after.text.slice(2)
  const relational = /..يه?$/.test(adjective)
  if ((!relational && !distinguishingWords.has(adjective)) || harmless.has(adjective)) return false
  const feminine = /[هي]$/.test(token.text.replace(/ي$/, ''))
  // “العواصف الرعدية”: a plural of things takes the feminine
  const agrees = feminine === adjective.endsWith('ه') || (end.short && adjective.endsWith('ه'))
  return agrees && (end.short || end.kind !== 'person')
}

const isPerson = (before: Token | null, match: Match, token: Token): boolean =>
  match.start === token.start &&
  before !== null &&
  (titles.has(before.text) || titles.has(before.text.replace(/^[وفبل]/, '')) || given.has(before.text))

/** “قوات سوريا الديمقراطية”: a place between the head of a name and its adjective is no place. */
function isWithinLongerName(before: Token | null, after: Token | null): boolean {
  if (before === null || after === null) return false
  const head = heads.has(before.text) || heads.has(before.text.replace(/^[وفبلك]/, ''))
  return head && /^ال..+يه?$/.test(after.text)
}
