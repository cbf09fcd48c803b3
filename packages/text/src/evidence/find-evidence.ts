import type { Evidence } from '../annotation.ts'
import { type Folded, spanOf } from '../fold.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import type { TokenRanges } from '../grammar/token-ranges.ts'
import { entries } from '../lexicon/entries.ts'
import {
  type EvidenceKind,
  evidenceNouns,
  noEvidence,
  seenAdjectives,
  seenBefore,
  seenBehind,
  shownAdjectives,
  shownBefore,
  shownBehind,
} from '../lexicon/evidence-nouns.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, type PhraseTable, phraseSet, phraseTable } from '../word-forms.ts'
import { perWord, wordOf } from '../words.ts'
import { phraseEnd, phraseStart } from './evidence-phrase.ts'
import { mayBeWitness, witnessesAt, witnessesBeside } from './witnesses.ts'

interface Noun {
  readonly kind: EvidenceKind | null
  /** When it is evidence; 'never' for phrases that only look like it. */
  readonly when: 'always' | 'shown' | 'seen' | 'never'
}

const kinds = Object.keys(evidenceNouns) as EvidenceKind[]

const nouns = phraseTable<Noun>([
  ...entries(noEvidence).map((phrase) => [phrase, { kind: null, when: 'never' }] as const),
  ...kinds.flatMap((kind) =>
    (['always', 'shown', 'seen'] as const).flatMap((when) =>
      entries(evidenceNouns[kind][when]).flatMap((noun) =>
        [noun, ...accusative(noun)].map((form) => [form, { kind, when }] as const),
      ),
    ),
  ),
])

/** “تسجيلا صوتيا”, “صورا فضائية”: the first word takes the ending, and the second where it can. */
function accusative(noun: string): string[] {
  const [first = '', second, more] = noun.split(' ')
  if (more !== undefined || /[ةىاء]$/.test(first) || /^[a-z]/.test(first)) return []
  if (second === undefined) return [`${first}ا`]
  return /[ةىاء]$/.test(second) ? [`${first}ا ${second}`] : [`${first}ا ${second}`, `${first}ا ${second}ا`]
}

const table = (list: string): PhraseTable<true> => phraseSet(entries(list))
const [resting, showing, copiedBefore, copiedBehind] = [
  shownBefore,
  `${shownBehind}\n${shownAdjectives}`,
  seenBefore,
  seenBehind,
].map(table) as [PhraseTable<true>, PhraseTable<true>, PhraseTable<true>, PhraseTable<true>]

const secret = table(seenAdjectives)

const mayBegin = perWord((text) => nouns.beginningWith(wordOf(text)) !== null || mayBeWitness(wordOf(text)))

/** What the text says it rests on: documents, images, recordings, witnesses, with the words that describe them. */
export function findEvidence(folded: Folded, tokens: readonly Token[], names: TokenRanges): Evidence[] {
  const found: Evidence[] = []
  const told = new Set<EvidenceKind>()
  let previous = -2
  for (let i = 0; i < tokens.length; i++) {
    const name = names.get(i)
    if (name !== undefined) {
      i = name
      continue
    }
    if (!mayBegin((tokens[i] as Token).word)) continue
    const people = witnessesAt(tokens, i)
    const match =
      people === null
        ? findPhrase(nouns, tokens, i)
        : { value: { kind: 'testimony', when: 'always' } as Noun, last: people.last, cut: people.cut }
    if (match === null) continue
    const { kind, when } = match.value
    if (kind === null) {
      i = match.last
      continue
    }
    const limit = sentenceEnd(tokens, i)
    const first = people === null ? phraseStart(tokens, i) : i
    const last = people === null ? phraseEnd(tokens, match.last, limit, names) : match.last
    if (!isEvidence(tokens, { first, head: match.last, last }, when, told.has(kind))) {
      i = match.last
      continue
    }
    const before = found.at(-1)
    if (before !== undefined && before.kind === kind && i === previous + 1 && /^و./.test((tokens[i] as Token).text)) {
      // “account books and invoices”
      found[found.length - 1] = {
        ...before,
        end: spanOf(folded, (tokens[i] as Token).start, (tokens[last] as Token).end).end,
      }
      previous = last
      i = last
      continue
    }
    previous = last
    const fromSpace = satelliteEnd(tokens, i, last, kind)
    const own = fromSpace === null ? kind : 'satellite'
    told.add(own)
    found.push({
      ...spanOf(
        folded,
        (tokens[first] as Token).start + (first === i ? withoutArticle(tokens[i] as Token, match.cut) : 0),
        (tokens[fromSpace ?? last] as Token).end,
      ),
      kind: own,
      rule: `evidence.${own}`,
      confidence: when === 'always' ? 0.8 : 0.6,
    })
    const beside = people === null ? witnessesBeside(tokens, first, last) : null
    if (beside !== null) found.push(testimonyOf(folded, tokens, beside))
    i = Math.max(fromSpace ?? last, beside?.last ?? last)
  }
  return found.toSorted((one, other) => one.start - other.start)
}

const testimonyOf = (
  folded: Folded,
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
): Evidence => ({
  ...spanOf(folded, (tokens[first] as Token).start, (tokens[last] as Token).end),
  kind: 'testimony',
  rule: 'evidence.testimony',
  confidence: 0.5,
})

/** The letters of و and prepositions before a word; the article stays. */
const withoutArticle = ({ text }: Token, cut: number): number =>
  text.startsWith('ال')
    ? 0
    : text.startsWith('لل')
      ? 1
      : /^.ال/.test(text) && cut === 3
        ? 1
        : /^[وف][بكل]?ال/.test(text) && cut > 2
          ? cut - 2
          : cut

interface Phrase {
  readonly first: number
  readonly head: number
  readonly last: number
}

/** Whether the text rests on it or shows it. */
function isEvidence(tokens: readonly Token[], phrase: Phrase, when: Noun['when'], toldBefore: boolean): boolean {
  const { first, head, last } = phrase
  const text = (tokens[first] as Token).text
  // “in a clear manner”
  if (/^بصوره$/.test(text)) return false
  // “no document”
  if (/^(?:اي|any|no)$/.test(tokens[first - 1]?.text ?? '') || /^(?:any|no)$/.test(text)) return false
  // “the list”, told of before and not described: the text speaks of it again
  const again = toldBefore && /^(?:[وفبكل]?ال|لل|the$)/.test(text) && last === head
  if (when === 'always')
    return (
      !again || near(tokens, showing, last + 1, last + 1, first) || near(tokens, resting, first - 1, first - 1, first)
    )
  if (again) return false
  if (when === 'seen')
    return (
      near(tokens, secret, head + 1, head + 1, first) ||
      near(tokens, copiedBehind, first + 1, last + 5, first) ||
      near(tokens, copiedBefore, first - 3, head - 1, first)
    )
  // “they list payments”: an English noun has an article or an adjective before it
  if (
    /^(?:list|lists|record|records|file|files|minutes|film|map|maps)$/.test((tokens[head] as Token).text) &&
    first === head
  )
    return false
  const reach = /^و(?:الي|علي)$/.test(tokens[first - 1]?.text ?? '') ? 30 : 6
  return near(tokens, resting, first - reach, first - 1, first) || near(tokens, showing, head + 1, last + 4, first)
}

/** Whether a phrase of a table begins between two tokens, within the sentence of a third. */
function near(tokens: readonly Token[], words: PhraseTable<true>, from: number, to: number, anchor: number): boolean {
  for (let i = Math.max(from, sentenceStart(tokens, anchor)); i <= Math.min(to, sentenceEnd(tokens, anchor)); i++) {
    const match = findPhrase(words, tokens, i)
    if (match !== null && match.cut <= 1) return true
  }
  return false
}

/** Where the phrase of pictures names the satellites they were taken by: the last token of that; null where it does not. */
function satelliteEnd(tokens: readonly Token[], first: number, last: number, kind: EvidenceKind): number | null {
  if (kind !== 'image') return null
  for (let i = first + 1; i <= Math.min(last + 2, sentenceEnd(tokens, first)); i++) {
    const match = findPhrase(nouns, tokens, i)
    if (match?.value.kind === 'satellite') return Math.max(last, match.last)
  }
  return null
}
