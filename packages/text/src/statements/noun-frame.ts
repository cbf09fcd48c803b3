import type { Stance } from '../annotation.ts'
import { foldedSet } from '../fold.ts'
import { nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import { isComplementiser } from '../grammar/sentence.ts'
import { hasArticle, isDefinite, isVerbalNoun } from '../grammar/word-shape.ts'
import { aboutWords, exchangeVerbs, hasteVerbs } from '../lexicon/function-words.ts'
import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'
import type { Cue } from './cue.ts'
import { type Discourse, endOf } from './discourse.ts'
import { type Frame, nothing } from './frame.ts'
import { maySpeak, speaksWell } from './who-speaks.ts'

const about = foldedSet(aboutWords)
const hasteVerb = foldedSet(hasteVerbs)

/** “the army hastened to deny”: who stands between the verb of haste and “to”. */
function hastening({ tokens, names }: Discourse, cue: Cue): TokenRange | null {
  for (
    let k = cue.first - 2;
    k > cue.first - 12 && k >= 0 && tokens[k]?.sentence === tokens[cue.first]?.sentence;
    k--
  ) {
    if (!hasteVerb.has((tokens[k] as Token).text.replace(/^[وف](?=...)/, ''))) continue
    return k + 1 < cue.first - 1 ? nounPhraseAt(tokens, k + 1, cue.first - 2, names, false) : null
  }
  return null
}

/** “did not hasten to deny”: nothing is denied. */
const isUnhurried = ({ tokens }: Discourse, { first }: Cue): boolean => {
  for (let k = first - 2; k > first - 12 && k > 0 && tokens[k]?.sentence === tokens[first]?.sentence; k--)
    if (hasteVerb.has((tokens[k] as Token).text)) return /^[وف]?(?:لم|لا|لن)$/.test(tokens[k - 1]?.text ?? '')
  return false
}

/** “the army and the Front exchanged accusations of …”: who stands between the verb and the accusations. */
function exchanging({ tokens, names, times }: Discourse, cue: Cue): TokenRange | null {
  const { sentence } = tokens[cue.first] as Token
  for (let k = cue.first - 1; k > cue.first - furthestExchange && tokens[k]?.sentence === sentence; k--) {
    if (!exchange.has((tokens[k] as Token).text.replace(/^[وف](?=...)/, ''))) continue
    if (k + 1 === cue.first) return null
    let last = cue.first - 1
    for (let t = k + 2; t <= last; t++) if (times.get(t) === last) last = t - 1
    return nounPhraseAt(tokens, k + 1, last, names, false)
  }
  return null
}
const exchange = foldedSet(exchangeVerbs)
const furthestExchange = 14

/** Over a time between commas: “the ministry's announcement, on Sunday, of …”. */
function behindTime({ tokens, times }: Discourse, i: number, end: number): number {
  if (tokens[i]?.text !== '،') return times.has(i) ? (times.get(i) as number) + 1 : i
  const last = times.get(i + 1)
  return last !== undefined && last + 1 < end && tokens[last + 1]?.text === '،' ? last + 2 : i
}

/** “Reports of …”, “the police's account that …”: who tells it, and what it is about. */
export function nounFrame(discourse: Discourse, cue: Cue): Frame {
  const { tokens, names } = discourse
  const end = endOf(discourse, cue.last)
  let i = cue.last + 1
  let speaker: TokenRange | null = null
  if (cue.kind === 'noun') {
    const before = tokens[cue.first - 1]?.text ?? ''
    if (hasArticle((tokens[cue.first] as Token).word)) {
      // “the claim that …”: nobody's
      const exchanged =
        cue.stance === 'accuses' && /^ب.../.test(tokens[i]?.text ?? '') ? exchanging(discourse, cue) : null
      if (exchanged !== null)
        return { ...nothing, cue, speaker: exchanged, content: { first: i, by: 'preposition', cut: 1 } }
      const claims = cue.stance === 'claims-at-a-distance' && i < end && isComplementiser(tokens[i] as Token)
      return claims
        ? { ...nothing, cue: { ...cue, impersonal: true }, content: { first: i + 1, by: 'clause', cut: 0 } }
        : { ...nothing, cue, tells: false }
    }
    // “hastened to accuse X of …”: whom, not who
    const hasty = before === 'الي' && cue.stance === 'accuses' && i <= end ? hastening(discourse, cue) : null
    if (hasty !== null) return { ...nothing, cue, speaker: hasty, content: { first: i, by: 'object', cut: 0 } }
    const found = nounPhraseAt(tokens, i, Math.min(end, i + 10), names, true)
    if (
      found === null ||
      (/^[لب][^ل]/.test((tokens[i] as Token).text) && !names.has(i)) ||
      !maySpeak(discourse, found, null) ||
      !speaksWell(discourse, found.first)
    ) {
      if (isUnhurried(discourse, cue)) return { ...nothing, cue, tells: false }
      // “hastened to deny the news”: who acts is who denies
      const acts =
        before === 'الي' &&
        ['denies', 'confirms'].includes(cue.stance) &&
        i <= end &&
        (tokens[i] as Token).kind === 'word'
      if (!acts) return { ...nothing, cue, tells: false }
      return { ...nothing, cue, speaker: hastening(discourse, cue), content: { first: i, by: 'object', cut: 0 } }
    }
    speaker = found
    i = behindTime(discourse, found.last + 1, end)
    if (['القايله', 'القايل', 'التي', 'الذي'].includes(tokens[i]?.text ?? '')) i++
  } else {
    // “news of the killing of …”, “rumours of the resignation of …”, without “of”
    const told = tokens[i]
    if (told !== undefined && i < end && told.kind === 'word' && isBareAct(told) && !names.has(i))
      return { ...nothing, cue, content: { first: i, by: 'object', cut: 0 } }
    // “the Front's allegations that …”
    const owner = nounPhraseAt(tokens, i, Math.min(end, i + 8), names, true)
    if (owner !== null && speaksWell(discourse, owner.first) && maySpeak(discourse, owner, null)) {
      speaker = owner
      i = owner.last + 1
    }
    while (
      i <= Math.min(end, cue.last + 3) &&
      (tokens[i] as Token).kind === 'word' &&
      !about.has((tokens[i] as Token).text) &&
      !/^ب/.test((tokens[i] as Token).text)
    )
      i++
  }
  const token = tokens[i]
  const base = { ...nothing, cue, speaker }
  // “(answered) the Front's charges by saying …”
  if (token?.text === 'بالقول') return { ...nothing, cue, tells: false }
  // “in spite of the Front's denial, …”: of what is told elsewhere
  if (cue.kind === 'noun' && cue.stance === 'denies' && (token === undefined || i > end || token.text === '،'))
    return { ...base, tells: leads.has(tokens[cue.first - 1]?.text ?? '') }
  if (token === undefined || i >= end) return { ...nothing, cue, tells: false }
  // “described the news as …”: what it is called, not what it tells
  if (cue.kind === 'rumour' && /^بانه/.test(token.text)) return { ...nothing, cue, tells: false }
  if (isComplementiser(token)) return { ...base, content: { first: i + 1, by: 'clause', cut: 0 } }
  const told =
    cue.kind === 'noun' && ['asserts', 'confirms', 'denies', 'claims-at-a-distance', 'doubts'].includes(cue.stance)
  if (['عن', 'حول', 'بشان', 'بخصوص'].includes(token.text) && (told || cue.kind === 'rumour'))
    return { ...base, content: { first: i + 1, by: 'preposition', cut: 0 } }
  if (cue.stance === 'warns' && token.text === 'من')
    return { ...base, content: { first: i + 1, by: 'preposition', cut: 0 } }
  if (cue.stance === 'demands' && token.text === 'الي')
    return { ...base, content: { first: i + 1, by: 'preposition', cut: 0 } }
  if (cue.stance === 'accuses' && (/^ل/.test(token.text) || names.has(i)))
    return { ...base, content: { first: i, by: 'object', cut: 0 } }
  if (cue.kind === 'rumour' && i === cue.last + 1 && cue.stance === 'opines' && /^ب.../.test(token.text))
    return { ...base, content: { first: i, by: 'preposition', cut: 1 } }
  if (['warns', 'promises', 'confirms', 'accuses', 'demands'].includes(cue.stance) && /^ب...../.test(token.text))
    return { ...base, content: { first: i, by: 'preposition', cut: 1 } }
  // “the ministry's announcement of the death of …”, “the army's denial that it shelled”: what is done is its object
  if (cue.kind === 'noun' && takesObject.has(cue.stance) && isDone(token) && !isPlural(tokens[cue.first] as Token))
    return { ...base, content: { first: i, by: 'object', cut: 0 } }
  if (cue.kind === 'noun' && cue.stance === 'accuses' && isDefinite(token.word) && isChargedWith(tokens, i, end))
    return { ...base, content: { first: i, by: 'object', cut: 0 } }
  return { ...nothing, cue, tells: false }
}

const takesObject = new Set<Stance>(['asserts', 'confirms', 'denies', 'claims-at-a-distance'])
/** What leads to a denial that is only mentioned. */
const leads = new Set(['رغم', 'من', 'بعد', 'مع', 'غداه', 'عقب', 'اثر'])

const isDone = ({ text, word, kind }: Token): boolean =>
  kind === 'word' &&
  !hasArticle(word) &&
  (isVerbalNoun(word) ||
    isVerbalNoun(wordOf(text.replace(/ا$/, ''))) ||
    isHarm(text) ||
    text === 'وجود' ||
    text === 'اي')
const isBareAct = ({ text, word }: Token): boolean =>
  isHarm(text) || (!hasArticle(word) && isVerbalNoun(word) && !/^[بلك]/.test(text))
const isHarm = (text: string): boolean => /^(?:مقتل|مصرع|اصابه|وفاه|استشهاد|سقوط|وقوع|مسووليت(?:ه|ها|هم))$/.test(text)
/** “statements of …”: told one by one. */
const isPlural = ({ text }: Token): boolean => /ات$|^وعود$/.test(text)

function isChargedWith(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from + 1; i <= Math.min(end, from + 7); i++) {
    const { text, kind } = tokens[i] as Token
    if (kind === 'mark') return false
    if (/^ب...../.test(text) || (/^ب../.test(text) && isVerbalNoun(wordOf(text.slice(1))))) return true
  }
  return false
}
