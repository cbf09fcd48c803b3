import { foldedSet } from '../fold.ts'
import { withoutArticle } from '../grammar/word-shape.ts'
import { publishingVerbs, reportsTold } from '../lexicon/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'
import type { Arguments } from './arguments.ts'
import type { Cue } from './cue.ts'
import type { Discourse } from './discourse.ts'
import type { ContentStart } from './frame.ts'
import { isRelative } from './mention.ts'

const publishing: ReadonlySet<string> = new Set(publishingVerbs)
const report = foldedSet(reportsTold)
const about = new Set(['عن', 'حول', 'بشان', 'بخصوص'])

/** “The news a channel broadcast about …”: what a report told that is the object of a verb of publishing. */
export function publishedReport({ tokens, times }: Discourse, cue: Cue, { subject }: Arguments): ContentStart | null {
  if (!cue.pronoun || subject === null || !publishing.has(cue.verb?.past ?? '')) return null
  const before = tokens[cue.first - 1]
  const noun = before !== undefined && isRelative(before) ? tokens[cue.first - 2] : before
  if (noun === undefined || noun.kind !== 'word') return null
  const bare = withoutArticle(noun.word)
  if (!report.has(bare) && !report.has(wordOf(bare.replace(/ا$/, '')).text)) return null
  const next = (times.get(subject.last + 1) ?? subject.last) + 1
  const behind = tokens[next + 1]
  return about.has(tokens[next]?.text ?? '') && behind?.sentence === noun.sentence
    ? { first: next + 1, by: 'preposition', cut: 0, ...judgedBehind(tokens, next + 1) }
    : null
}

const longest = 14

/** “(described a report X broadcast about …) as «…»”: what it is called is no part of what it tells. */
function judgedBehind(tokens: readonly Token[], first: number): { readonly last: number } | null {
  const { sentence } = tokens[first] as Token
  for (let k = first + 1; k < first + longest && tokens[k]?.sentence === sentence; k++)
    if (/^بان(?:ه|ها|هم)$/.test((tokens[k] as Token).text)) return { last: k - 1 }
  return null
}
