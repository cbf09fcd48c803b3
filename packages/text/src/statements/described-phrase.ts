import { foldedSet } from '../fold.ts'
import { isFiniteVerb } from '../grammar/finite-verb.ts'
import { isRole, nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import { ownsKin, partitive } from '../grammar/phrase-words.ts'
import { endsNounPhrase, isComplementiser } from '../grammar/sentence.ts'
import { hasArticle, isVerbalNoun } from '../grammar/word-shape.ts'
import { backPronouns, colonTails, describingVerbsWords } from '../lexicon/function-words.ts'
import type { Token } from '../tokens.ts'
import { perWord, wordOf } from '../words.ts'
import { isAnonymity } from './anonymity.ts'
import type { Discourse } from './discourse.ts'
import { adverbs, prepositions } from './prepositions.ts'
import { verbReading } from './verb-readings.ts'

/** Past forms that are nouns as well, but describe an indefinite phrase as verbs: “a driver worked for …”. */
const describingVerbs = foldedSet(describingVerbsWords)
/** “of it”, “on them”: they lead from the clause back to what it describes. */
const leadsBack = foldedSet(backPronouns)

/** “to the network”: who is spoken to is no part of it. */
const addresses = foldedSet(colonTails.filter((word) => /^ل../.test(word)))

const longestClause = 14
const longestDoer = 7

/** “drivers who talked to the agency”: the last token of an indefinite phrase with the clause that describes it, up to what is said. */
export function describedEnd(
  discourse: Discourse,
  { first, last }: TokenRange,
  clause: number | null,
  stop: number,
): number {
  const { tokens } = discourse
  const { word } = tokens[first] as Token
  if (hasArticle(word) || ownsKin(word)) return last
  // “the head of the council” is as definite as the council
  const second = tokens[first + 1]
  if (
    first < last &&
    second?.text.startsWith('ال') &&
    hasArticle(second.word) &&
    !partitive.has((tokens[first] as Token).text)
  )
    return last
  const verb = describingVerb(tokens, first, last)
  if (verb === null) return last
  // “a statement of the army, of which the agency got a copy”: how it came to be known
  // “residents who talked to the agency”, “activists who published footage”: how they came to be heard
  if (heard.test((tokens[verb] as Token).text)) return verb - 1
  if (released.test((tokens[first] as Token).text) && accessed.test((tokens[verb] as Token).text)) return verb - 1
  if (handedOut.test((tokens[verb] as Token).text)) return verb - 1
  // “an official added”, “a report (that) blamed the army”: what else was said
  if (tellsMore((tokens[verb] as Token).word)) return verb - 1
  if (clause === null) {
    const doer = doerEnd(discourse, verb, stop)
    if (doer !== null) return doer
    if (verb < last) return last
  }
  return clauseEnd(discourse, verb, clause, Math.min(clause === null ? stop : clause - 1, last + longestClause))
}

/** The verb behind the phrase, or within what was taken for the phrase. */
function describingVerb(tokens: readonly Token[], first: number, last: number): number | null {
  for (let i = first + 1; i <= last + 1; i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'mark' || (adverbs.has(token.text) && i === last + 1)) return null
    if (token.text.endsWith('بالقول') || isRole(token.word)) continue
    const verbal = isFiniteVerb(token.word) || describingVerbs.has(token.text)
    if (!verbal && verbReading(token.word)?.pronoun !== true) continue
    // “(denied) getting any call” is written like “(who) gets”
    if (i === last + 1 && isVerbalNoun(token.word) && tokens[i + 1]?.text === 'اي') return null
    if (i === last + 1 && (isAnonymity(token) || (endsNounPhrase(token) && isVerbalNoun(token.word)))) return null
    return i
  }
  return null
}

/** “footage that activists shared”, “files of which X has a copy”: who acts behind a verb that leads back. */
function doerEnd({ tokens, names, quoteEnds }: Discourse, verb: number, stop: number): number | null {
  const { word, text } = tokens[verb] as Token
  const back = leadsBack.has(tokens[verb + 1]?.text ?? '')
  const object =
    verbReading(word)?.pronoun === true || (isFiniteVerb(word) && /..(?:ها|هم|هما|ته|اه)$|^[يت].{3,}ه$/.test(text))
  if (!back && !object) return null
  const from = verb + (back ? 2 : 1)
  // “files seen by «Dawn»”
  const marked = quoteEnds.get(from)
  if (marked !== undefined && marked - from < longestDoer && marked <= stop) return marked
  const doer = nounPhraseAt(tokens, from, Math.min(stop, from + longestDoer), names, true)
  if (doer === null) return back ? verb + 1 : verb
  // “tables the observatory attached to the report”
  return doer.last < stop && /^(?:بال|لل)/.test(tokens[doer.last + 1]?.text ?? '') ? doer.last + 1 : doer.last
}

function clauseEnd(
  { tokens, quoteEnds, times }: Discourse,
  verb: number,
  clause: number | null,
  limit: number,
): number {
  let end = verb - 1
  while (end < limit && !isComplementiser(tokens[end + 1] as Token)) {
    const close = quoteEnds.get(end + 1)
    if (close !== undefined && close - end < 6 && close <= limit) {
      // “a battalion that calls itself «X»” + “its responsibility”
      if (callingItself.test((tokens[verb] as Token).text)) return close
      end = close
      continue
    }
    if (
      (tokens[end + 1] as Token).kind === 'mark' ||
      /^(?:استنادا|نقلا|بناء)$/.test((tokens[end + 1] as Token).text) ||
      quoteEnds.has(end + 1) ||
      addresses.has((tokens[end + 1] as Token).text) ||
      (clause === null && times.has(end + 1))
    )
      break
    end++
  }
  while (end >= verb && prepositions.has((tokens[end] as Token).text)) end--
  // “a report the observatory issued on Monday”: when it was issued is when it says so
  if (issuing.test((tokens[verb] as Token).text))
    for (let k = end; k > end - 4 && k > verb; k--) if (times.get(k) === end) return k - 1
  return end
}

/** “activists who published footage” + “said”: whether the verb at token `i` tells how somebody came to be heard. */
export const isHeardThrough = (token: Token | undefined): boolean => token !== undefined && heard.test(token.text)
const heard = /^(?:تحدثوا|تحدثا|تحدثتا|تحدثت|تحدثن|تواصلت|تواصلوا|نشروا|تداولوا|بثوا|التقتهم|قابلتهم)$/
const callingItself = /^(?:[يت](?:سمي|دعو|طلق|عرف|لقب)|اطلقت?|سمت)$/
const released = /^(?:بيان|بيانات|بلاغ|تعميم|تصريح|منشور|توضيح|محضر|نص)$/
const accessed = /^(?:تلقت?|تلقي|اطلعت?|حصلت?|وصلت?)$/
/** “a statement issued on Tuesday”, “a clarification it handed out”. */
const handedOut = /^(?:صدرت?|(?:سلم|وزع)ت?(?:ه|ها))$/
/** “who is called X”, “that she gave”. */
const isCalled = new Set(['ادعى', 'أدلى', 'سمّى', 'شهد', 'طلب'])
/** A verb of saying with what it says still to come. */
const tellsMore = perWord((text) => {
  const reading = verbReading(wordOf(text))
  return (
    reading?.form.kind === 'verb' &&
    !reading.pronoun &&
    !reading.doubtful &&
    !reading.verb.bySource &&
    !isCalled.has(reading.verb.past)
  )
})
const issuing = /^(?:ا?صدر|نشر|بث|وزع)ت?(?:ه|ها|هم)?$/
