import { foldedSet } from '../fold.ts'
import { bareNoun } from '../grammar/participant.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import {
  attackedByWords,
  attempts,
  breachWords,
  chargeWords,
  courtWords,
  describingPasts,
  outbreakWords,
  refrainingWords,
  remnantWords,
  sentenceWords,
  talksLeft,
  timeUnitsPassed,
  whileWords,
} from '../lexicon/incident-context.ts'
import { dispersals, inTheAir } from '../lexicon/protest-triggers.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import type { Cue } from './cues.ts'
import { isFigurative } from './figurative.ts'
import type { IncidentText } from './incident-text.ts'
import { sideOf } from './people-words.ts'
import { isStorming } from './storming.ts'

const fire = foldedSet(['ناريا', 'بالنار', 'نيرانيا'])
const tried = foldedSet(attempts)
const withdrawnFrom = foldedSet(talksLeft)

const dwelling = /^(?:ال|لل)?(?:شوارع|طرق|طرقات|ساحات|بيوت|منازل|مبني|مباني|سكان|مدنيين|جرحي|مصابين|مرضي)/
const home = /^(?:مضاف[هت]|ديوان|منزل|بيت|شق[هت]|مكتب|محل|متجر|عياد[هت])(?:ا|ه|ها|هم|هما|ين|ات)?$/
/** “stormed the house of”: no ground is taken. */
const isHome = ({ tokens, kindOfName }: IncidentText, cue: Cue): boolean =>
  tokens
    .slice(cue.last + 1, cue.last + 4)
    .some(
      ({ text }, i, words) =>
        home.test(text) &&
        kindOfName(cue.last + 1 + i) !== 'place' &&
        words.slice(0, i).every(({ kind }) => kind === 'word'),
    )

/** “occupation forces stormed the camp”: they come and go. */
const isPoliceRaid = (tokens: readonly Token[], { first, last }: Cue): boolean =>
  /قتح/.test((tokens[first] as Token).text) &&
  tokens
    .slice(Math.max(0, first - 4), last + 4)
    .some(({ text, sentence }) => sentence === tokens[first]?.sentence && raiders.test(text))

const raiders = /^(?:ال)?(?:احتلال|اسراييلي|اسراييليه|شرطه|امن)$/

/** “unless they withdraw”: nothing is told, not even that it did not happen. */
function isUnmetCondition(tokens: readonly Token[], { first, kind, present }: Cue): boolean {
  if (kind !== 'verb' || !present) return false
  const [not, before] = [(tokens[first - 1]?.text ?? '').replace(/^[وف](?=..)/, ''), tokens[first - 2]?.text ?? '']
  return not === 'لم' && /^(?:[وف]?اذا|ما|ان|لو)$/.test(before)
}

const meanwhile = foldedSet(whileWords)

/** “during her detention”: how she was held, no other taking. */
const isWhileHeld = (tokens: readonly Token[], { first, kind, pronoun, harm }: Cue): boolean =>
  kind === 'noun' &&
  pronoun &&
  (harm === 'abducted' || harm === 'arrested') &&
  meanwhile.has(tokens[first - 1]?.text ?? '')

/** “attacked a post and withdrew”: no ground is left. */
const isHitAndRun = (
  tokens: readonly Token[],
  { kind, frame, first, last, start }: Cue,
  cues: readonly Cue[],
): boolean =>
  kind === 'verb' &&
  frame === 'leaves' &&
  start > (tokens[first] as Token).start &&
  !/^(?:من|الي|باتجاه|نحو|عن)$/.test(tokens[last + 1]?.text ?? '') &&
  cues.some((one) => one.first < first && one.kind === 'verb' && one.tells === 'attack')

/** “the freeing of a doctor”: no ground is taken. */
const isFreeingOfPeople = (tokens: readonly Token[], { kind, first, last, frame }: Cue): boolean =>
  kind === 'noun' &&
  frame === 'takes' &&
  /تحرير/.test((tokens[first] as Token).text) &&
  [1, 2].some((k) => {
    const next = tokens[last + k]
    return (
      next !== undefined &&
      (sideOf(next.word) === 'civilian' || /^(?:رهاين|رهينه|رهينتين|مختطف|محتجز|اسر|معتقل)/.test(next.text))
    )
  })

const outbreak = foldedSet(outbreakWords)
const breach = foldedSet(breachWords)

const ages = foldedSet(entries('سنوات | أعوام | عقود | عقد | سنين'))
const isLongAgo = (tokens: readonly Token[], at: number): boolean =>
  ['قبل', 'منذ'].includes(tokens[at]?.text ?? '') && ages.has(tokens[at + 1]?.text ?? '')

/** “since fighting broke out in”, “a breach of the truce”: what was long before. */
const spans = foldedSet(timeUnitsPassed)

function isBackground(tokens: readonly Token[], { first, last, kind, type, frame, tells }: Cue): boolean {
  // “denied that anybody was killed”
  if (tells === 'harm' && kind === 'noun' && tokens[last + 1]?.text === 'اي') return true
  // “had destroyed it years ago”
  if ([1, 2, 3].some((on) => isLongAgo(tokens, last + on))) return true
  if (kind !== 'noun') return false
  const [before, earlier] = [
    bareNoun((tokens[first - 1]?.text ?? '').replace(/^[وفبل](?=...)/, '')),
    tokens[first - 2]?.text ?? '',
  ]
  // “the truce entered its fourth month”
  if (type === 'agreement' && /^(?:شهر|يوم|اسبوع|عام)(?:ه|ها)$/.test(tokens[last + 1]?.text ?? '')) return true
  if (type === 'agreement')
    return (
      breach.has(before) &&
      // “agreed to extend the truce”
      !(earlier === 'علي' && /^(?:تمديد|تثبيت)$/.test(before)) &&
      !/^(?:التي|الذي|المبرم|الموقع|المعلن|الساري|ابرم|وقع)/.test(tokens[last + 1]?.text ?? '') &&
      !(charges.test(tokens[first - 2]?.text ?? '') && isExchanged(tokens, first))
    )
  // “after a week of fighting”; but “after a week of fighting with X”
  if (frame === 'meets' && tokens[first - 1]?.text === 'من' && spans.has(earlier))
    return !tokens.slice(last + 1, last + 5).some(({ text }) => text === 'مع')
  return outbreak.has(before) && ['منذ', 'قبل'].includes(earlier)
}

const charges = /^(?:ال)?(?:اتهامات|تهم|مسووليه)$/
/** “X and Y traded charges of breaking the truce”: theirs. */
const isExchanged = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(sentenceStart(tokens, at), at).some(({ text }) => /^[وف]?(?:تبادل|تراشق|تقاذف)(?:ت|ا|وا)?$/.test(text))

const charge = phraseSet(chargeWords)
const sentenced = foldedSet(sentenceWords)
const faces = /^[يت]واجه/

const happened = foldedSet(describingPasts)

/** “a bombing that hit a restaurant”: what the charge is about is told. */
const isDescribed = (tokens: readonly Token[], last: number): boolean =>
  [1, 2].some((on) => happened.has(tokens[last + on]?.text ?? '')) ||
  tokens.slice(last + 1, last + 6).some(({ text }, k) => text === 'عام' && tokens[last + 2 + k]?.kind === 'number')

const courts = foldedSet(courtWords)

/** “life imprisonment for the author of the attack on”: a trial. */
const isTried = (tokens: readonly Token[], { first, last, kind }: Cue): boolean =>
  kind === 'noun' &&
  !isDescribed(tokens, last) &&
  tokens
    .slice(Math.max(0, first - 8), first)
    .some(({ text, sentence }) => sentence === tokens[first]?.sentence && courts.has(text))

/** “on a charge of killing”, “the defendants in the theft of”: a trial. */
function isCharged(tokens: readonly Token[], { first, last, kind }: Cue): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    if ((tokens[i] as Token).kind === 'mark' || (tokens[i] as Token).sentence !== (tokens[first] as Token).sentence)
      return false
    const match = findPhrase(charge, tokens, i)
    if (match !== null && match.last < first) return kind === 'noun' && !isDescribed(tokens, last)
  }
  return false
}

/** Whose courts are none: what they carry out is killing. */
const rebels = /^(?:ال)?(?:تنظيم|حركه|جماعه|جبهه|فصيل|ميليشيا|مليشيا|داعش|حوثي|حوثيون|حوثيين|هييه)$/

/** “sentenced to death”, “twelve convicts were executed”. */
const isSentence = (tokens: readonly Token[], { first, last, type }: Cue): boolean =>
  type === 'attack' &&
  !tokens.slice(Math.max(0, first - 6), last + 6).some(({ text }) => rebels.test(text)) &&
  /عدام|عدم|شنق/.test((tokens[first] as Token).text) &&
  tokens
    .slice(Math.max(0, first - 2), last + 5)
    .some(
      ({ text, sentence }) =>
        sentence === tokens[first]?.sentence &&
        (sentenced.has(bareNoun(text.replace(/^[بل](?=...)/, ''))) || faces.test(text)),
    )

const attacked = phraseSet(attackedByWords)

const isFighter = ({ word, text }: Token): boolean =>
  sideOf(word) === 'combatant' || /^(?:مجهول|ملثم|مستوطن)/.test(text)

/** “the minister attacked his opponents”: with words. */
const isVerbal = (tokens: readonly Token[], { first, last }: Cue, cues: readonly Cue[]): boolean =>
  /هاجم/.test((tokens[first] as Token).text) &&
  !cues.some(({ tells }) => tells === 'weapon' || tells === 'harm') &&
  !tokens.slice(Math.max(0, first - 4), last + 3).some(isFighter) &&
  tokens.slice(last + 1, last + 4).some((_, k) => findPhrase(attacked, tokens, last + 1 + k) !== null)

/** “we will never hand over”, “refrain from any shelling”: nothing is told. */
const isRefused = (tokens: readonly Token[], { first, kind, ours }: Cue): boolean =>
  kind === 'verb'
    ? ours && /^[وف]?لن$/.test(tokens[first - 1]?.text ?? '')
    : tokens[first - 1]?.text === 'اي' &&
      tokens[first - 2]?.text === 'عن' &&
      tokens.slice(Math.max(0, first - 10), first - 2).some(({ text }) => refraining.has(text))

const dispersing = foldedSet(dispersals)
const quotation = new Set(['"', '«', '“'])

/** “called it a massacre”: a word for what was told. */
const isLabel = (tokens: readonly Token[], { first, kind }: Cue): boolean =>
  (kind === 'noun' || quotation.has(tokens[first - 1]?.text ?? '')) &&
  [1, 2].some((back) => /^(?:[وف]?(?:بانه|بانها|انه|انها)|["«“])$/.test(tokens[first - back]?.text ?? '')) &&
  tokens.slice(Math.max(0, first - 9), first).some(({ text }) => /و[ا]?صف|عتبر|اسم|سما|تسميه|تحدث/.test(text))

const remnants = foldedSet(remnantWords)

/** “investigators found shell casings”: evidence, nothing seized. */
const isRemnant = (tokens: readonly Token[], { first, last, type }: Cue): boolean =>
  type === 'disrupted-weapons-use' &&
  /عثر|عثور/.test((tokens[first] as Token).text) &&
  tokens.slice(last + 1, last + 8).some(({ text }) => remnants.has(bareNoun(text)))

/** “tried to calm her grandchild”, written like “a truce”. */
const isOfPeople = (tokens: readonly Token[], { first, last, type }: Cue): boolean =>
  type === 'agreement' &&
  /^[وفبل]?تهديه$/.test((tokens[first] as Token).text) &&
  /..(?:ها|ه|هم)$/.test(tokens[last + 1]?.text ?? '')

const air = foldedSet(inTheAir)

/** “amid firing into the air”: at nobody, unless there is a crowd. */
const isIntoAir = (tokens: readonly Token[], { first, last, tells }: Cue, cues: readonly Cue[]): boolean =>
  tells === 'attack' &&
  /طلاق|طلق|رصاص/.test((tokens[first] as Token).text) &&
  tokens.slice(last + 1, last + 4).some(({ text }) => air.has(text)) &&
  !cues.some(({ type }) => type === 'peaceful-protest' || type === 'protest-with-intervention') &&
  !tokens.slice(last + 1, last + 9).some(({ text }) => dispersing.has(text))

/** “an agreement not to attack”, “recorded no raids”: nothing is told. */
const isNotDone = (tokens: readonly Token[], { first, kind }: Cue): boolean =>
  kind === 'noun' &&
  (/^[وف]?ب?عدم$/.test(tokens[first - 1]?.text ?? '') ||
    tokens
      .slice(Math.max(0, first - 4), first)
      .some(
        ({ text }, k, before) =>
          /^[يت](?:سجل|رصد|وثق|شهد)/.test(text) && before.slice(0, k).some((token) => token.text === 'لم'),
      ))

const refraining = foldedSet(refrainingWords)

/** “without any fights”: how ground changed hands. */
const isAbsent = (tokens: readonly Token[], { first, type }: Cue): boolean =>
  type === 'armed-clash' &&
  [first - 1, first - 2].some((i) => ['دون', 'بدون', 'بلا'].includes((tokens[i]?.text ?? '').replace(/^و/, '')))

/** A storming during which people were killed or hurt. */
const isOccasion = (text: IncidentText, cue: Cue, cues: readonly Cue[]): boolean =>
  cue.kind === 'noun' &&
  (isStorming(text, cue) || (cue.type === 'arrests' && cue.tells === 'attack')) &&
  /^(?:خلال|اثناء|لدي|عند)$/.test(text.tokens[cue.first - 1]?.text ?? '') &&
  cues.some(({ tells, harm, first }) => tells === 'harm' && harm !== null && first < cue.first)

/** “which controls the town”, “tried to storm it”, “withdrew from the talks”: nothing changed hands. */
export function isState(text: IncidentText, cue: Cue, cues: readonly Cue[]): boolean {
  const { tokens } = text
  const before = tokens[cue.first - 1]?.text ?? ''
  if (
    isUnmetCondition(tokens, cue) ||
    isWhileHeld(tokens, cue) ||
    isBackground(tokens, cue) ||
    isCharged(tokens, cue) ||
    isTried(tokens, cue) ||
    isSentence(tokens, cue) ||
    isVerbal(tokens, cue, cues) ||
    isRefused(tokens, cue) ||
    isNotDone(tokens, cue) ||
    isLabel(tokens, cue) ||
    isAbsent(tokens, cue) ||
    isIntoAir(tokens, cue, cues) ||
    isOfPeople(tokens, cue) ||
    isFreeingOfPeople(tokens, cue) ||
    isHitAndRun(tokens, cue, cues) ||
    isRemnant(tokens, cue) ||
    isFigurative(tokens, cue, cues)
  )
    return true
  // “was killed while they stormed the camp”
  if (isOccasion(text, cue, cues)) return true
  if (cue.frame === 'controls' && cue.present && ['التي', 'الذي', 'الذين', 'حيث', 'which', 'that'].includes(before))
    return true
  // gunmen who storm a house attack it; what the police do is told by whom they took
  if (
    cue.frame === 'takes' &&
    (isPoliceRaid(tokens, cue) || (cue.kind === 'verb' && !isStorming(text, cue) && isHome(text, cue)))
  )
    return true
  // “and set it on fire”: what was attacked
  if (cue.needs === 'fire' && ['فيه', 'فيها', 'فيهما'].includes(tokens[cue.last + 1]?.text ?? '')) return true
  // “controls by fire”
  if (cue.frame === 'controls' && [1, 2, 3, 4].some((on) => fire.has(tokens[cue.last + on]?.text ?? ''))) return true
  if (cue.frame === 'takes' || cue.frame === 'controls')
    return tried.has(before) || (before === 'ان' && tried.has(tokens[cue.first - 2]?.text ?? ''))
  if (cue.frame !== 'leaves') return false
  // “warned the people to leave their houses”
  if (
    tokens
      .slice(cue.last + 1, cue.last + 3)
      .some(({ text }) => dwelling.test(text) || /^(?:ال)?(?:مهاجم|منفذ)/.test(text))
  )
    return true
  const [from, what] = [tokens[cue.last + 1]?.text ?? '', tokens[cue.last + 2]?.text ?? '']
  return ['من', 'from'].includes(from) && withdrawnFrom.has(what)
}
