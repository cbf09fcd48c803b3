import { englishPhrases, englishRumours, englishVerbs } from '../lexicon/english-reporting.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseTable } from '../word-forms.ts'
import { type Cue, plainCue } from './cue.ts'
import type { Discourse } from './discourse.ts'

const phraseKinds = {
  silence: { kind: 'silence', stance: 'declines-to-comment' },
  belief: { kind: 'judgement', stance: 'opines' },
  denial: { kind: 'denial-of', stance: 'denies' },
  call: { kind: 'verb', stance: 'demands' },
  claim: { kind: 'verb', stance: 'asserts' },
} as const

const table = phraseTable<Pick<Cue, 'kind' | 'stance'>>([
  ...(Object.keys(phraseKinds) as (keyof typeof phraseKinds)[]).flatMap((name) =>
    englishPhrases[name].map((words) => [words, phraseKinds[name]] as const),
  ),
  ...englishRumours.map((words) => [words, { kind: 'rumour', stance: 'claims-at-a-distance' }] as const),
  ['according to', { kind: 'attribution', stance: 'asserts' }],
])
const negations = new Set(['not', 'never', "didn't", "doesn't", "don't", "hasn't", "haven't", 'nor', "wouldn't"])
const auxiliaries = new Set(['did', 'does', 'do', 'has', 'have', 'had', 'would', 'could', 'will'])

const beings = new Set(['was', 'were', 'is', 'are', 'been', 'be', 'being'])
const nounLike = new Set([
  'reports',
  'report',
  'records',
  'record',
  'claims',
  'claim',
  'demands',
  'demand',
  'lists',
  'list',
  'state',
  'states',
  'count',
  'counts',
  'tell',
  'questions',
  'question',
  'answers',
  'answer',
  'charges',
  'charge',
  'posts',
  'post',
  'requests',
  'request',
  'doubts',
  'doubt',
  'promises',
  'promise',
  'pledges',
  'pledge',
  'threats',
  'documents',
  'document',
  'details',
  'detail',
  'notes',
  'note',
  'shows',
  'estimates',
  'estimate',
  'find',
  'finds',
  'guess',
  'blame',
  'appeal',
  'caution',
])
const opening = new Set([
  'that',
  'it',
  'he',
  'she',
  'they',
  'we',
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'this',
  'these',
  'no',
  '"',
  '“',
  ':',
  'more',
  'both',
])

const opensSaid = (next: Token | undefined): boolean =>
  next !== undefined && (opening.has(next.text) || next.kind === 'number')

/** What tells, at token `i`, of something said in English; null where nothing does. */
export function englishCueAt({ tokens }: Discourse, i: number): Cue | null {
  const token = tokens[i] as Token
  const phrase = findPhrase(table, tokens, i)
  if (phrase !== null) return plainCue(tokens, i, phrase.last, { ...phrase.value, language: 'en' })
  const verb = englishVerbs.get(token.text)
  if (verb === undefined) return null
  const before = tokens[i - 1]?.sentence === token.sentence ? (tokens[i - 1]?.text ?? '') : ''
  if (['the', 'a', 'an', 'to', 'of', 'his', 'her', 'its', 'their', 'be', 'being', 'if'].includes(before)) return null
  const going = token.text.endsWith('ing')
  if (going && before !== ',' && before !== '"' && before !== '”') return null
  const negated = negations.has(before)
  // “did he say it”, “nor did it say who”
  if (verb.plain && !negated && /^(?:did|does|do|nor)$/.test(tokens[i - 2]?.text ?? '')) return null
  const adverb = /ly$/.test(before) && before.length > 5
  const auxiliary = adverb ? (tokens[i - 2]?.text ?? '') : before
  if (beings.has(auxiliary) && !negated) return null
  if (before === 'whoever' || (token.text === 'believed' && tokens[i + 1]?.text === 'to')) return null
  // “police reports”, “state media”: nouns, unless what follows is said
  if (nounLike.has(token.text) && !negated && !opensSaid(tokens[i + 1])) return null
  let first = i
  if (negated) first = auxiliaries.has(tokens[i - 2]?.text ?? '') ? i - 2 : i - 1
  else if (adverb) first = i - 1
  return plainCue(tokens, first, i, {
    stance: negated ? 'declines-to-comment' : verb.stance,
    kind: going ? 'participle' : 'verb',
    language: 'en',
    negated,
    firstPerson: ['i', 'we'].includes(tokens[first - 1]?.text ?? ''),
    doubtful: verb.strict,
  })
}
