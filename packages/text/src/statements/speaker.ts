import { type Folded, type Span, spanOf } from '../fold.ts'
import type { Word } from '../names/prepare.ts'
import type { Cue } from './cue.ts'

/** Words at which an Arabic noun phrase after its verb ends. */
const stopAfterVerb = new Set([
  ...[
    'ان',
    'بان',
    'انه',
    'انها',
    'انهم',
    'في',
    'فيه',
    'فيها',
    'علي',
    'الي',
    'عن',
    'من',
    'هذه',
    'هذا',
    'ذلك',
    'تلك',
    'خلال',
  ],
  ...[
    'امس',
    'اليوم',
    'ايضا',
    'قد',
    'لا',
    'بشده',
    'صحه',
    'وجود',
    'اي',
    'كل',
    'ما',
    'لنا',
    'لوكاله',
    'كما',
    'مقابل',
    'ومن',
  ],
  ...['كذلك', 'بدوره', 'حينها', 'لاحقا', 'مجددا', 'قطعيا', 'نفيا', 'تقرير', 'الاتهامات', 'المعلومات', 'الاتهام'],
])

const longestPhrase = 9

/** The speaker of a reporting verb, by where grammar puts them; null where it does not say. */
export function speakerOf(folded: Folded, words: readonly Word[], cue: Cue): Span | null {
  if (cue.kind === 'participle') return null
  const isArabic = /\p{Script=Arabic}/u.test(folded.text.slice(cue.start, cue.end))
  return isArabic ? arabicSpeaker(folded, words, cue) : englishSpeaker(folded, words, cue)
}

function arabicSpeaker(folded: Folded, words: readonly Word[], cue: Cue): Span | null {
  const first = words.findIndex(({ start }) => start >= cue.end)
  const before = words.findLastIndex(({ end }) => end <= cue.start)
  const previous = words[before]
  // “…, who denied”, “…, and so he said”: the phrase before the comma
  const relative = previous !== undefined && /^[و]?(?:الذي|التي|الذين)$/.test(previous.text)
  const consequent = folded.text[cue.start - 1] === 'ف' || relative
  if (consequent) return antecedent(folded, words, relative ? before - 1 : before)
  const after = first === -1 ? null : phraseAfter(folded, words, first, cue.end)
  if (after !== null) return after
  if (
    previous !== undefined &&
    /^(?:و?ال\p{L}{3,}|تقرير(?:ا)?|بيان(?:ا)?)$/u.test(previous.text) &&
    isAdjacent(folded, previous.end, cue.start)
  ) {
    return spanOf(folded, previous.start, previous.end)
  }
  return null
}

function phraseAfter(folded: Folded, words: readonly Word[], first: number, from: number): Span | null {
  let last = -1
  for (let i = first; i < words.length && i < first + longestPhrase; i++) {
    const word = words[i] as Word
    const gap = folded.text.slice(i === first ? from : (words[i - 1] as Word).end, word.start)
    if (/[^\s]/.test(gap) || gap.includes('\n') || stopAfterVerb.has(word.text)) break
    last = i
  }
  if (last === -1) return null
  return spanOf(folded, (words[first] as Word).start, (words[last] as Word).end)
}

/** The noun phrase that ends before a comma: from its preposition ل, or from the comma before. */
function antecedent(folded: Folded, words: readonly Word[], last: number): Span | null {
  const end = words[last]
  if (end === undefined) return null
  const sentence = Math.max(...['.', '\n', '؟', '!'].map((mark) => folded.text.lastIndexOf(mark, end.start)))
  const clause = Math.max(sentence, folded.text.lastIndexOf('،', end.start))
  const inClause = words.filter((word) => word.start > clause && word.end <= end.end)
  const marked = inClause.findLast((word) => /^لل\p{L}{3,}|^ل(?!ل|حقوق)\p{L}{3,}/u.test(word.text))
  const from = marked ?? inClause[0]
  if (from === undefined) return null
  const clitic = marked === undefined ? 0 : /^لل/.test(marked.text) ? 2 : 1
  return spanOf(folded, from.start + clitic, end.end)
}

function isAdjacent(folded: Folded, end: number, start: number): boolean {
  return /^\s+$/.test(folded.text.slice(end, start))
}

const englishStops = new Set([
  'that',
  'the',
  'on',
  'in',
  'at',
  'by',
  'to',
  'it',
  'any',
  'all',
  'having',
  'such',
  'this',
  'these',
  'no',
  'reporters',
])

function englishSpeaker(folded: Folded, words: readonly Word[], cue: Cue): Span | null {
  if (cue.kind === 'attribution') {
    const first = words.findIndex(({ start }) => start >= cue.end)
    return first === -1 ? null : englishPhrase(folded, words, first)
  }
  const last = words.findLastIndex(({ end }) => end <= cue.start)
  const previous = words[last]
  if (previous !== undefined && isAdjacent(folded, previous.end, cue.start)) {
    let first = last
    while (first > 0 && last - first < longestPhrase) {
      const before = words[first - 1] as Word
      if (!/^[ -]$/.test(folded.text.slice(before.end, (words[first] as Word).start))) break
      first--
    }
    return spanOf(folded, (words[first] as Word).start, previous.end)
  }
  // “…,” said the spokesman
  const next = words.findIndex(({ start }) => start >= cue.end)
  return next === -1 ? null : englishPhrase(folded, words, next)
}

function englishPhrase(folded: Folded, words: readonly Word[], first: number): Span | null {
  let last = first
  if (englishStops.has((words[first] as Word).text) && (words[first] as Word).text !== 'the') return null
  while (last + 1 < words.length && last - first < longestPhrase - 1) {
    const next = words[last + 1] as Word
    if (!/^[ -]$/.test(folded.text.slice((words[last] as Word).end, next.start)) || englishStops.has(next.text)) break
    last++
  }
  return spanOf(folded, (words[first] as Word).start, (words[last] as Word).end)
}
