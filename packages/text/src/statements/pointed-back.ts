import { isJoinedVerb } from '../grammar/finite-verb.ts'
import { isThingSaid, type TokenRange } from '../grammar/noun-phrase.ts'
import { isPictograph } from '../grammar/pictograph.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cue.ts'
import { type Discourse, spanOfTokens } from './discourse.ts'
import type { Draft } from './drafts.ts'
import { adverbs, prepositions } from './prepositions.ts'
import { verbReading } from './verb-readings.ts'

/** What words point back to: where it stands, and its tokens. */
export type Meant = Pick<Draft, 'content' | 'contentRange'>

const pointing = new Set(['فيه', 'فيها', 'به', 'بها', 'عنه', 'عنها', 'ذلك', 'الامر'])
const answering = new Set<Draft['stance']>(['denies', 'declines-to-comment', 'doubts', 'confirms'])
const remembered = 8
const furthest = 40

/** “…, which the governor denied”, “denied this charge”: what was said before; `at`: the token that points, if it is not the cue. */
export function pointedBack(
  discourse: Discourse,
  cue: Cue,
  before: readonly Draft[],
  at: number | null = null,
  speaker: TokenRange | null = null,
): Meant | null {
  const { tokens } = discourse
  if (cue.language === 'en' || !answering.has(cue.stance)) return null
  const bare = at === null || ['هذا', 'ذلك'].includes((tokens[at] as Token).text)
  const asked = cue.stance === 'doubts' || !bare ? null : askedAbout(discourse, cue)
  if (asked !== null) return { content: spanOfTokens(discourse, asked.first, asked.last), contentRange: asked }
  const behind = at === null && !pointsItself(tokens, cue, before)
  if (behind && !pointsBehind(tokens, cue, speaker)) return null
  const last = toldLast(tokens, cue, before, at)
  // an attack nobody has claimed is there, though somebody disowns it
  if (behind && last?.stance === 'declines-to-comment') return null
  return last === undefined || last.content === null ? null : { content: last.content, contentRange: last.contentRange }
}

/** “Denied it”, “and X denies”, “neither denied nor confirmed”: nothing of its own stands behind the verb. */
function pointsItself(tokens: readonly Token[], cue: Cue, before: readonly Draft[]): boolean {
  if (cue.verb === null) return false
  if (cue.pronoun || pointing.has(tokens[cue.last + 1]?.text ?? '')) return true
  if (cue.kind !== 'verb' || !isPause(tokens[cue.last + 1])) return false
  const last = before.at(-1)
  return cue.negated
    ? cue.verb.object
    : cue.stance === 'denies' &&
        last !== undefined &&
        tokens[last.frame.cue.first]?.sentence === tokens[cue.first]?.sentence
}

/** “(while) the battalions disowned it”: the pronoun behind who speaks. */
const pointsBehind = (tokens: readonly Token[], { verb, last }: Cue, speaker: TokenRange | null): boolean =>
  verb !== null &&
  verb.prepositions.length > 0 &&
  speaker !== null &&
  speaker.first > last &&
  isPause(tokens[speaker.last + 2]) &&
  verb.prepositions.some((one) => leadsBack.get(one)?.has(tokens[speaker.last + 1]?.text ?? ''))
const withPronouns = (preposition: string): ReadonlySet<string> =>
  new Set(['ه', 'ها', 'هم'].map((pronoun) => preposition + pronoun))
const leadsBack: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ['من', 'ب', 'عن', 'في'].map((one) => [one, withPronouns(one)]),
)

/** The statement that is meant: of a charge the last that accuses; else what was told last, not how it was told. */
function toldLast(tokens: readonly Token[], cue: Cue, before: readonly Draft[], at: number | null): Draft | undefined {
  const near = before
    .slice(-remembered)
    .filter(
      ({ contentRange }) => contentRange === null || contentRange.first > cue.last || contentRange.last < cue.first,
    )
  const nearest = near.at(-1)
  if (nearest === undefined) return undefined
  const charge = at !== null && [at, at + 1].some((i) => isCharge(tokens[i]?.text ?? ''))
  const accused = charge ? near.findLast(({ stance }) => stance === 'accuses') : undefined
  return (
    accused ??
    near.findLast(
      ({ frame }) => frame.cue.kind !== 'participle' && frame.cue.first >= nearest.frame.cue.first - furthest,
    ) ??
    nearest
  )
}

/** Whether the words from token `i` on are no more than “that”, “this charge”, “the news”. */
export function pointsTo({ tokens }: Discourse, i: number): boolean {
  const { text } = tokens[i] as Token
  if (!demonstratives.has(text)) return (text === 'الامر' || isToldAgain(text)) && endsAt(tokens, i + 1)
  return endsAt(tokens, i + 1) || (isTold(tokens[i + 1] as Token) && endsAt(tokens, i + 2))
}

const isTold = ({ word, text }: Token): boolean => isThingSaid(word) || isToldAgain(text)

/** “The accusation”, “the news”, with nothing behind it. */
const isToldAgain = (text: string): boolean =>
  /^(?:ب?ال|لل)(?:اتهام|اتهامات|تهمه|تهم|خبر|نبا|انباء|روايه|مزاعم|ادعاءات|كلام)$/.test(text)
const isCharge = (text: string): boolean => /(?:اتهام|اتهامات|تهمه|تهم)$/.test(text)

const demonstratives = new Set(['ذلك', 'هذا', 'هذه', 'تلك'])
const endsAt = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (token === undefined || token.kind === 'mark' || adverbs.has(token.text) || prepositions.has(token.text))
    return true
  // “denied that, saying …”, “denied that flatly”
  return (
    isJoinedVerb(token.word) ||
    turning.has(token.text) ||
    verbReading(token.word)?.form.kind === 'participle' ||
    /^(?:نفيا|انكارا|بالقول|جمله|مستندا|مستنده|مستندين)$/.test(token.text)
  )
}

const turning = new Set(['ولم', 'ولا', 'ولن', 'وقد', 'لكن', 'لكنه', 'لكنها', 'لكنهم', 'بل', 'وهو', 'وهي'])

const questions = new Set([
  'سيل',
  'سيلت',
  'سيلوا',
  'سالنا',
  'سالناه',
  'سالناها',
  'سالناهم',
  'سالته',
  'سالتها',
  'سواله',
  'سوالها',
  'سوالهم',
  'سوال',
])
const furthestQuestion = 24
const longestQuestion = 24

/** “Asked about X, he …”, “…, when he was asked about X”: what the question was about. */
function askedAbout({ tokens }: Discourse, cue: Cue): TokenRange | null {
  const { sentence } = tokens[cue.first] as Token
  for (let i = Math.max(0, cue.first - furthestQuestion); i < cue.last + furthestQuestion; i++) {
    const token = tokens[i]
    if (token?.sentence !== sentence || !questions.has(token.text.replace(/^[وف]/, ''))) continue
    for (let k = i + 1; k < i + 6; k++) {
      if (tokens[k]?.text !== 'عن') continue
      let last = k
      while (
        last < k + longestQuestion &&
        tokens[last + 1]?.sentence === sentence &&
        !endsQuestion(tokens, last + 1, cue)
      )
        last++
      // “asked about that”: told before
      const bare = last === k + 1 && ['ذلك', 'هذا', 'الامر'].includes((tokens[last] as Token).text)
      return last === k || bare ? null : { first: k + 1, last }
    }
  }
  return null
}

const endsQuestion = (tokens: readonly Token[], i: number, cue: Cue): boolean =>
  ['،', '.', '؛', ':', '؟'].includes((tokens[i] as Token).text) ||
  i === cue.lead ||
  isJoinedVerb((tokens[i] as Token).word)

const isPause = (token: Token | undefined): boolean =>
  token === undefined || isPictograph(token.text) || ['؛', ';', '،', ',', '.'].includes(token.text)
