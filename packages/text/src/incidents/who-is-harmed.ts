import type { Casualties } from '../annotation.ts'
import { foldedAt, foldedSet, type Span } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun } from '../grammar/participant.ts'
import { withoutPronoun } from '../grammar/word-shape.ts'
import {
  bothSidesWords,
  civilianSites,
  familyWords,
  mostlyWords,
  ownFamily,
  plainPeople,
  rankWords,
  supporterWords,
  unnamedOthers,
} from '../lexicon/harmed-nouns.ts'
import { mayBeginNumber } from '../numbers/number-words.ts'
import { firstFrom } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { perWord, wordOf } from '../words.ts'
import type { IncidentText } from './incident-text.ts'
import { sideOf } from './people-words.ts'
import type { Roles } from './told.ts'

type Who = Casualties['who']

const others = foldedSet(unnamedOthers)
/** “the two sides”. */
export const isBothSides = ({ text }: Token): boolean => bothSides.has(text)

const supporters = foldedSet(supporterWords)
const family = foldedSet(familyWords)
const mostly = foldedSet(mostlyWords)
const ranks = foldedSet(rankWords)
const bothSides = foldedSet(bothSidesWords)

/** Civilians or combatants, by the noun, by what is said of them, or as those before them; else unknown. */
export function whoOf(text: IncidentText, range: TokenRange, span: Span, roles: Roles, before: Who | null): Who {
  const { tokens } = text
  for (let i = range.first; i <= range.last; i++) {
    const side = sideOf((tokens[i] as Token).word)
    // “men of the police”
    if (side === 'civilian' && isOfForce(tokens[i + 1])) return 'combatant'
    if (side !== null) return family.has(tokens[i + 1]?.text ?? '') ? 'civilian' : side
    if (supporters.has((tokens[i] as Token).text)) return 'unknown'
    if (text.kindOfName(i) === 'actor' && i > range.first) return 'combatant'
  }
  const words = tokens.slice(range.first, range.last + 1)
  if (holdsCivicOffice(words)) return 'civilian'
  // “his son”: as he is, unless he bears arms
  if (range.first === range.last && isOwnKin((tokens[range.first] as Token).word)) return 'civilian'
  // “three of them”: as those told of before
  if (
    /^منه(?:م|ما|ن)$/.test(tokens[range.last + 1]?.text ?? '') ||
    words.some(({ text: word }) => /^منه(?:م|ما|ن)$/.test(word))
  ) {
    const those = sideOfThose(text, range.first)
    if (those !== null) return those
  }
  if (
    before !== null &&
    words.some(({ text: word }) => others.has(bareNoun(word)) || others.has(word.replace(/^و/, '')))
  )
    return before
  return (
    saidOf(text, Math.max(range.last, firstFrom(tokens, foldedAt(text.folded, span.end)) - 1)) ??
    inferred(text, words, roles, before)
  )
}

/** “the head of the local council”, “a member of the reconciliation committee”. */
const holdsCivicOffice = ([head, ...rest]: readonly Token[]): boolean =>
  head !== undefined &&
  /^(?:ال)?(?:رييس|رءيس|عضو|اعضاء|نايب|امين)$/.test(head.text) &&
  rest.some(({ text }) => civic.test(text)) &&
  !rest.some(({ text }) => /عسكري|امني|حربي|جهادي/.test(text))
const civic = /^(?:ال)?(?:محلي|بلدي|بلديه|نيابي|مصالحه|نقابه|برلمان|نواب|محافظه|غرفه|جمعيه|اغاثه)$/

const relatives = foldedSet(ownFamily)
const isOwnKin = perWord((text) => withoutPronoun(text.replace(/^و/, '')).some((noun) => relatives.has(noun)))

/** So far back “they” may have been told of, in tokens. */
const mostBack = 40

/** The side of the nearest people in the plural before “of them”. */
function sideOfThose(text: IncidentText, from: number): Who | null {
  for (let i = from - 1; i >= Math.max(0, from - mostBack); i--) {
    const { text: word } = text.tokens[i] as Token
    const side = sideOf(wordOf(word.replace(/^[بل](?=[^ل]..)/, ''))) ?? sideOf(wordOf(word))
    if (side !== null && isSeveral(word)) return side
  }
  return null
}

const isSeveral = (word: string): boolean =>
  /(?:ون|ين|ات)$|^[وفبل]*(?:ال)?(?:عناصر|جنود|مقاتل|سكان|مسلح|مدني|اطفال|نساء|عمال|طلاب|شبان|ركاب)/.test(word)

const isOfForce = (next: Token | undefined): boolean =>
  next !== undefined && /^(?:ال)?(?:شرطه|امن|جيش|حرس|درك|مخابرات)$/.test(next.text)

/** “… all of them cleaners”, “of one family”, “in the ranks of the factions”, “on both sides”. */
function saidOf({ tokens, kindOfName }: IncidentText, last: number): Who | null {
  for (let i = last + 1; i <= Math.min(tokens.length - 1, last + 8); i++) {
    const { text, sentence } = tokens[i] as Token
    if (sentence !== tokens[last]?.sentence) return null
    const next = tokens.slice(i + 1, i + 5)
    const side = mostly.has(text) ? next.map(({ word }) => sideOf(word)).find((one) => one !== null) : undefined
    if (side !== undefined) return side
    // “in its ranks”
    if (
      ranks.has(text) &&
      (text !== 'صفوف' || /^(?:الاخير|الطرفين|المهاجمين|العدو|الجانبين|حراس|مقاتل|القوات)/.test(next[0]?.text ?? ''))
    )
      return 'combatant'
    if (
      ranks.has(text) &&
      next.slice(0, 2).some(({ word }, k) => kindOfName(i + 1 + k) === 'actor' || sideOf(word) === 'combatant')
    )
      return 'combatant'
    if (text === 'من' && i <= last + 3 && bothSides.has(next[0]?.text ?? '')) return 'combatant'
    if (text === 'عايله' && tokens[i + 1]?.text === 'واحده') return 'civilian'
  }
  return null
}

/** “fifty dead” and “three of its crew” of the enemy are fighters; a bare number counts people like those before. */
function inferred(text: IncidentText, words: readonly Token[], { target }: Roles, before: Who | null): Who {
  if (before === 'civilian' && words.some(({ word }) => isPlainPerson(word))) return before
  const isBare = words.every(
    ({ kind, text: word, word: one }) => kind === 'number' || mayBeginNumber(one) || countingWord.test(word),
  )
  if (isBare && before !== null && before !== 'unknown') return before
  if (target === null) return 'unknown'
  // “fired at farmers, and two were killed”
  // “at a group of migrants”
  const head = /^(?:مجموعه|عدد|عشرات|مييات|ميات|فريق|حشد)$/.test(bareNoun((text.tokens[target.first] as Token).text))
  const whom = head && text.tokens[target.first + 1]?.text === 'من' ? target.first + 2 : target.first
  const struck = isBare && whom <= target.last ? sideOf((text.tokens[whom] as Token).word) : null
  if (struck !== null) return struck
  if (isOfCivilians(text, target)) return 'civilian'
  const enemy = sideOf((text.tokens[target.first] as Token).word) === 'combatant'
  if (enemy && words.some(({ text: word }) => /^(?:قتيل|جريح|قتل|جرح)/.test(word))) return 'combatant'
  return isForce(text, target) && words.some(({ text: word }) => /^(?:من|منهم|منها|طاقم.*)$/.test(word))
    ? 'combatant'
    : 'unknown'
}

const countingWord =
  /^(?:more|than|wounded|killed|injured|ما|لا|يقل|يزيد|يناهز|عن|علي|اكثر|من|نحو|حوالي|قرابه|الاقل|زهاء)$/

const plain = foldedSet(plainPeople)
const isPlainPerson = perWord((text) => plain.has(text) || plain.has(text.replace(/^و/, '')))

const gatherings = foldedSet(civilianSites)

/** “a market”, “a wedding”, “a camp of the displaced”: those hurt there bear no arms. */
const isOfCivilians = ({ tokens }: IncidentText, { first, last }: TokenRange): boolean =>
  tokens
    .slice(first, Math.min(last, first + 4) + 1)
    .some(({ text }) => gatherings.has(bareNoun(text)) || gatherings.has(text.replace(/^[لب](?=...)/, ''))) &&
  !tokens.slice(first, last + 1).some(({ text }) => /عسكري|شرط|امن|جيش|قيادي|قائد/.test(text))

const isForce = (text: IncidentText, { first, last }: TokenRange): boolean => {
  for (let i = first; i <= Math.min(last, first + 3); i++)
    if (sideOf((text.tokens[i] as Token).word) === 'combatant' || text.kindOfName(i) === 'actor') return true
  return false
}
