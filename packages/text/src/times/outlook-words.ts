import { foldedSet } from '../fold.ts'
import { expectedWords, plannedWords } from '../lexicon/calendar-words.ts'
import * as planned from '../lexicon/planned-verbs.ts'
import type { Token } from '../tokens.ts'
import { findPhrase } from '../word-forms.ts'
import { perWord } from '../words.ts'
import { futureWords, relativePronounWords } from './calendar-tables.ts'
import { isFutureVerb, isPastVerb } from './future-verbs.ts'
import { leadsToDay, weekdayTable } from './time-tables.ts'

/** What a word tells of the outlook by itself, or together with those beside it. */
type Look =
  | 'future'
  | 'past'
  /** Put off: behind “to” stands when it is to be. */
  | 'postponed'
  | 'until'
  /** Called for: behind it may stand to what. */
  | 'calls'
  /** Set on a day: between the two stands when. */
  | 'appoints'
  | 'appointed'
  | Beside

type Beside =
  | 'held'
  | 'dateOf'
  | 'called'
  | 'modal'
  | 'planned'
  | 'expected'
  | 'awaited'
  | 'intended'
  | 'befallen'
  | EnglishBeside
type EnglishBeside = 'endsOn' | 'will' | 'would' | 'due' | 'scheduled'

const table: readonly (readonly [look: Look, words: ReadonlySet<string>])[] = [
  ['modal', new Set(['may', 'might'])],
  ['will', new Set(['will'])],
  ['would', new Set(['would'])],
  ['due', new Set(['due'])],
  ['scheduled', new Set(['scheduled', 'planned'])],
  ['planned', foldedSet(plannedWords)],
  ['expected', foldedSet(expectedWords)],
  ['awaited', foldedSet(planned.awaitedWords)],
  ['intended', foldedSet(planned.intendingVerbs)],
  ['befallen', foldedSet(planned.befallenBefore.flatMap((noun) => withPronouns(noun)))],
  ['postponed', foldedSet(planned.postponed)],
  ['until', foldedSet(planned.untilWhen)],
  ['calls', foldedSet(planned.callingVerbs)],
  ['appoints', foldedSet(planned.appointingVerbs)],
  ['appointed', foldedSet(planned.appointments)],
  ['held', foldedSet(planned.heldVerbs)],
  ['dateOf', foldedSet(planned.appointmentOf)],
  ['endsOn', foldedSet(planned.scheduledEnglish)],
  ['future', futureWords],
  ['past', foldedSet([...planned.pastAgain, ...planned.newClauses, ...planned.befallen])],
  ['past', relativePronounWords],
]

function withPronouns(noun: string): string[] {
  return [noun, ...['ه', 'ها', 'هم'].map((pronoun) => `${noun.replace(/ة$/, 'ت')}${pronoun}`)]
}

/** What a word tells of the outlook; null for nothing. */
const lookOf = perWord((text): Look | null => {
  const bare = text.replace(/^[وف](?=...)/, '')
  if (isAmong(actions, text) || isAmong(actions, bare)) return 'called'
  for (const [look, words] of table) if (words.has(text) || (look !== 'past' && words.has(bare))) return look
  if (isFutureVerb(text)) return 'future'
  return isPastVerb(text) ? 'past' : null
})

const actions = foldedSet(planned.calledFor)
const events = foldedSet(planned.heldEvents)
/** With or without its article, and the preposition written with it. */
const isAmong = (nouns: ReadonlySet<string>, text: string): boolean =>
  nouns.has(text) || nouns.has(text.replace(/^[بل]?ال(?=..)|^لل(?=..)|^ل(?=...)/, ''))

const [rapporteurs, unlike] = [foldedSet(planned.ofRapporteurs), foldedSet(planned.unlike)]
const plannedEnglish = new Set(planned.plannedEnglish)
const befores = foldedSet(['بعد', 'عقب', 'إثر', 'منذ'])
const wills = new Set(['the', 'his', 'her', 'their', 'a', 'my', 'our', 'of', 'free', 'political', 'good', 'popular'])
const conditions = foldedSet(['إذا', 'لو', 'متى', 'وإذا'])
const haveBeen = foldedSet(['بعد', 'منذ', 'سبق', 'إلى', 'عقب'])

type Sides = { readonly tokens: readonly Token[]; readonly isCapital: (token: Token) => boolean }

const textAt = ({ tokens }: Sides, i: number): string => tokens[i]?.text ?? ''

/** Whether a word stands first in its sentence. */
const isHead = ({ tokens }: Sides, i: number): boolean =>
  tokens[i - 1] === undefined || tokens[i - 1]?.sentence !== tokens[i]?.sentence

/** Behind a day that stands between verb and event: “تنطلق الأحد القمة”, “تنطلق يوم الأحد القمة”. */
function behindDay(sides: Sides, i: number): number {
  const at = leadsToDay(textAt(sides, i)) ? i + 1 : i
  return findPhrase(weekdayTable, sides.tokens, at)?.last === at ? at + 1 : i
}

/** Whether a word tells what it may tell, by the words beside it. */
const holds: Readonly<Record<Beside, (sides: Sides, i: number) => boolean>> = {
  // “تنطلق المفاوضات الأحد”, but “قبل أن تنطلق المفاوضات”
  held: (sides, i) => isHead(sides, i) && isAmong(events, textAt(sides, behindDay(sides, i + 1))),
  dateOf: isHead,
  // “إلى إضراب”, “للتظاهر”
  called: (sides, i) => textAt(sides, i - 1) === 'الي' || textAt(sides, i).startsWith('ل'),
  endsOn: (sides, i) => textAt(sides, i + 1) === 'on',
  // “May” is a month, “may have” tells of the past
  modal: (sides, i) => !sides.isCapital(sides.tokens[i] as Token) && textAt(sides, i + 1) !== 'have',
  planned: isPlanned,
  expected: (sides, i) => !unlike.has(textAt(sides, i - 1).replace(/^[وفب](?=[خغع])/, '')),
  awaited: (sides, i) => textAt(sides, i + 1) === 'ان' && !/^كان/.test(textAt(sides, i - 1)),
  // “كان العقد ينتهي في أيار”
  intended: (sides, i) => ![1, 2, 3, 4].some((k) => /^[وف]?كان/.test(textAt(sides, i - k))),
  befallen: (sides, i) => befores.has(textAt(sides, i - 1)),
  // “Will Smith”, “the will of the people”
  will: (sides, i) =>
    !wills.has(textAt(sides, i - 1)) &&
    !(isCapital(sides, i) && isCapital(sides, i + 1)) &&
    textAt(sides, i + 1) !== ',',
  would: (sides, i) => plannedEnglish.has(textAt(sides, i + 1)),
  // “due to arrive”, but “due to the shelling”
  due: (sides, i) => textAt(sides, i + 1) !== 'to' || plannedEnglish.has(textAt(sides, i + 2)),
  // “is planned for”, but “the planned attack”, “planned and carried out”
  scheduled: (sides, i) => ['for', 'to', 'on', 'in', 'next', 'between'].includes(textAt(sides, i + 1)),
}

function isCapital({ tokens, isCapital }: Sides, i: number): boolean {
  const token = tokens[i]
  return token !== undefined && isCapital(token)
}

/** “من المقرر”, “الجلسة المقررة”; but “المقررة الأممية”, “قالت المقررة”, “مقرر اللجنة”. */
function isPlanned(sides: Sides, i: number): boolean {
  const word = textAt(sides, i).replace(/^[وف](?=م|ال)/, '')
  const [before, next] = [textAt(sides, i - 1), sides.tokens[i + 1]]
  if (rapporteurs.has(next?.text ?? '')) return false
  if (!word.startsWith('ال'))
    return !/^ال(?!ا?حد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|يوم|شهر|عام|اسبوع)/.test(next?.text ?? '')
  const verb = sides.tokens[i - 1]
  return before !== 'قال' && !(verb !== undefined && isPastWord(verb))
}

const isPastWord = ({ word }: Token): boolean => lookOf(word) === 'past'

/** “If it was”, which is told of what lies ahead; “after it was” is not. */
function isCondition(sides: Sides, i: number): boolean {
  const before = textAt(sides, i - 1)
  return before === 'ان' ? !haveBeen.has(textAt(sides, i - 2)) : conditions.has(before)
}

const isBeside = (look: Look): look is Beside => look in holds

/** What token `i` tells of the outlook, with what stands beside it. */
export function lookAt(sides: Sides, i: number): Exclude<Look, Beside> | 'called' | null {
  const look = lookOf((sides.tokens[i] as Token).word)
  if (look === null) return null
  if (look === 'past') return isCondition(sides, i) ? null : 'past'
  if (!isBeside(look)) return look
  if (!holds[look](sides, i)) return null
  return look === 'befallen' ? 'past' : look === 'called' ? look : 'future'
}
