import { foldedSet, foldedText } from '../fold.ts'
import { nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import { body } from '../grammar/phrase-words.ts'
import { isMarkedPassive } from '../grammar/verb-forms.ts'
import { hasArticle, isVerbalNoun, withoutArticle } from '../grammar/word-shape.ts'
import { columns } from '../lexicon/entries.ts'
import { arrestingBodies, hasteVerbs } from '../lexicon/function-words.ts'
import { confiningVerbs, gatheringAims, sayingActs } from '../lexicon/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'
import { type Cue, plainCue } from './cue.ts'
import { beginOf, type Discourse, surfaceOf } from './discourse.ts'
import { type Frame, nothing } from './frame.ts'
import { prepositions } from './prepositions.ts'
import { type VerbReading, verbReading } from './verb-readings.ts'
import { maySpeak } from './who-speaks.ts'

const tableOf = (rows: readonly string[]): ReadonlyMap<string, VerbReading> =>
  new Map(
    rows.flatMap((row) => {
      const [noun, verb] = columns(row) as [string, string]
      const reading = verbReading(wordOf(foldedText(verb)))
      return reading === null ? [] : [[foldedText(noun), reading] as const]
    }),
  )
const acts = tableOf(sayingActs)
const aims = tableOf(gatheringAims)
const haste = foldedSet(hasteVerbs)
const confining = foldedSet(confiningVerbs)

/** The act as the table has it: “بالنفي”, and “بنفي (الخبر)” too. */
const withoutB = (text: string): string =>
  /^ب(?!ال)/.test(text) && acts.has(`ال${text.slice(1)}`) ? `ال${text.slice(1)}` : text.replace(/^ب(?=ال)/, '')

/** Whether a word may be an act of saying, an aim of those who gather, or a charge. */
export const isOfAct = (text: string): boolean => acts.has(withoutB(text)) || aims.has(text) || text === charge

const charge = foldedText('بتهمة')

/** “hastened to assert that …”, “confined itself to calling for …”, “(gathered) to demand …”: a verbal noun in place of a verb. */
export function sayingActAt(discourse: Discourse, i: number): Cue | null {
  const { tokens } = discourse
  const token = tokens[i] as Token
  const led = token.text.startsWith('ب') ? 1 : 0
  const act = acts.get(withoutB(token.text))
  const aim = aims.get(token.text)
  if (act !== undefined && !(led === 1 || tokens[i - 1]?.text === 'الي')) return null
  if (act !== undefined && leadingVerb(tokens, i) === null) return null
  const reading = act ?? aim
  if (reading === undefined) return null
  const { stance, verb } = reading
  if (aim !== undefined && !goesOnWithB(tokens, i)) return null
  const cut = act === undefined ? Number(token.text.startsWith('لل')) : led
  return plainCue(tokens, i, i, { start: token.start + cut, stance, kind: 'participle', verb })
}

/** “to demand the release of …”: the aim is led to by ب. */
const goesOnWithB = (tokens: readonly Token[], i: number): boolean => /^ب/.test(tokens[i + 1]?.text ?? '')

const farthest = 12

/** The verb of haste, or one that confines who speaks to it, before the noun. */
function leadingVerb(tokens: readonly Token[], i: number): number | null {
  const { sentence, text } = tokens[i] as Token
  const leading = text.startsWith('ب') ? confining : haste
  for (let k = i - 1; k > i - farthest && tokens[k]?.sentence === sentence; k--) {
    const { text: one } = tokens[k] as Token
    if (['،', '؛', ':'].includes(one) && leading === confining) return null
    if (leading.has(one) || leading.has(one.replace(/^[وف](?=..)/, ''))) return k
  }
  return null
}

/** Who stands between the leading verb and the act; of an aim, who gathers. */
export function actorOf({ tokens, names, ...rest }: Discourse, cue: Cue): TokenRange | null {
  if (aims.has((tokens[cue.first] as Token).text)) return doerOfSentence({ tokens, names, ...rest }, cue)
  const verb = leadingVerb(tokens, cue.first)
  if (verb === null || !acts.has(withoutB((tokens[cue.first] as Token).text))) return null
  const last = tokens[cue.first - 1]?.text === 'الي' ? cue.first - 2 : cue.first - 1
  const found = verb < last ? nounPhraseAt(tokens, verb + 1, last, names, false) : null
  return found !== null && maySpeak({ tokens, names, ...rest }, found, null) ? found : null
}

/** “(arrested them) on a charge of …”: the noun without its preposition. Before a court it is nobody's who is named. */
export function chargeAt({ tokens }: Discourse, i: number): Cue | null {
  const token = tokens[i] as Token
  if (token.text !== charge || tokens[i + 1]?.sentence !== token.sentence) return null
  let court = false
  for (let k = i - 1; k > i - farthestCourt && tokens[k]?.sentence === token.sentence; k--)
    court ||= /^[وف]?(?:ال)?(?:محاكم|محكم|حكما|حكمت|قضت|قضاء|ادان|برا|نياب)/.test((tokens[k] as Token).text)
  return plainCue(tokens, i, i, { start: token.start + 1, stance: 'accuses', kind: 'noun', impersonal: court })
}
const farthestCourt = 20

export const isCharge = ({ tokens }: Discourse, cue: Cue): boolean => (tokens[cue.first] as Token).text === charge

export function chargeFrame(discourse: Discourse, cue: Cue): Frame {
  const { tokens, names, quoteEnds } = discourse
  const first = cue.last + 1
  const doer = cue.impersonal ? null : doerOfSentence(discourse, cue)
  const head = doer === null ? null : (tokens[doer.first] as Token)
  const arrests =
    head !== null &&
    doer !== null &&
    (names.has(doer.first) || body.has(withoutArticle(head.word)) || arresting.has(head.text))
  const last = quoteEnds.has(first) ? undefined : beforeComma(discourse, first)
  const by = quoteEnds.has(first) ? 'quotation' : 'object'
  return {
    ...nothing,
    cue: { ...cue, impersonal: !arrests },
    speaker: arrests ? doer : null,
    content: { first, by, cut: 0, ...(last === undefined ? {} : { last }) },
  }
}

/** The last token before the comma that ends a charge or an aim. */
export function beforeComma({ tokens, quoteEnds }: Discourse, first: number): number | undefined {
  const { sentence } = tokens[first] as Token
  for (let k = first + 1; tokens[k]?.sentence === sentence && k < first + longestCharge; k++) {
    if (quoteEnds.has(k)) k = quoteEnds.get(k) as number
    else if ((tokens[k] as Token).text === '،') return k - 1
  }
  return undefined
}
const longestCharge = 40

export const isAim = ({ tokens }: Discourse, cue: Cue): boolean => aims.has((tokens[cue.first] as Token).text)

const arresting = foldedSet(arrestingBodies)
const longestDoer = 10

/** Who acts in the sentence, behind the verb with which it begins; null where that is marked as passive. */
function doerOfSentence(discourse: Discourse, cue: Cue): TokenRange | null {
  const { tokens, names, times } = discourse
  const begin = beginOf(discourse, cue.first)
  let verb = begin
  // “In the city of …, hundreds gathered”
  if (prepositions.has((tokens[begin] as Token).text.replace(/^و(?=..)/, '')))
    for (let k = begin + 1; k < Math.min(cue.first, begin + longestDoer); k++)
      if ((tokens[k] as Token).text === '،') {
        verb = k + 1
        break
      }
  while (auxiliary.has((tokens[verb] as Token).text)) verb++
  const token = tokens[verb] as Token
  if (hasArticle(token.word) || names.has(verb) || isMarkedPassive(surfaceOf(discourse, token))) return null
  let first = verb + 1
  while (first < cue.first && times.has(first)) first = (times.get(first) as number) + 1
  const whole = nounPhraseAt(tokens, first, Math.min(cue.first - 1, first + longestDoer), names, true)
  const found = whole === null ? null : withOwner(discourse, whole)
  if (found === null || !crowd.test((tokens[found.first] as Token).text)) return found
  // “hundreds of doctors” + “in the capital”
  for (let k = found.first + 1; k <= found.last; k++)
    if ((tokens[k] as Token).text === 'في') return { first: found.first, last: k - 1 }
  return found
}

/** “a patrol” + “of the Southern Corps”. */
function withOwner({ tokens, names }: Discourse, { first, last }: TokenRange): TokenRange {
  const owner = tokens[last + 1]
  if (owner === undefined || hasArticle((tokens[first] as Token).word) || !/^لل../.test(owner.text))
    return { first, last }
  // “to demand …”
  if (isVerbalNoun(wordOf(owner.text.slice(2)))) return { first, last }
  return { first, last: nounPhraseAt(tokens, last + 1, last + 1 + longestOwner, names, true)?.last ?? last }
}
const longestOwner = 4

const crowd = /^(?:ال)?(?:عشرات|مييات|ميات|الاف)$/

const auxiliary = foldedSet(['كان', 'وكان', 'كانت', 'وكانت', 'قد', 'وقد', 'فيما', 'كما', 'بينما'])
