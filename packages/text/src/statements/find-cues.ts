import type { Stance } from '../annotation.ts'
import { fold } from '../fold.ts'
import { isComplementiser, isOpening } from '../grammar/sentence.ts'
import { formsOf, type VerbForm } from '../grammar/verb-forms.ts'
import {
  arabicVerbs,
  attributions,
  englishPlainForms,
  englishVerbs,
  negations,
  neverVerbs,
  nounLikeForms,
  onlyWithClause,
  phrases,
  refusals,
  refused,
  sources,
} from '../lexicon/reporting-verbs.ts'
import { type Token, tokenize } from '../tokens.ts'
import { perWord } from '../words.ts'
import type { Cue } from './cue.ts'

interface KnownForm extends VerbForm {
  readonly stance: Stance
  /** Taken for a reporting verb only where a clause or a quotation follows. */
  readonly needsClause: boolean
  readonly impersonal: boolean
}

const folded = (word: string): string => fold(word).text
const clausal = new Set(onlyWithClause.map(folded))
const nounLike = new Set(nounLikeForms.map(folded))

/** Every form of every Arabic reporting verb. */
const arabic: ReadonlyMap<string, KnownForm> = new Map(
  (Object.keys(arabicVerbs) as Stance[]).flatMap((stance) =>
    (arabicVerbs[stance] ?? []).flatMap((verb) =>
      formsOf(verb)
        .reverse()
        .map((form) => {
          const needsClause = clausal.has(folded(verb.past)) || nounLike.has(form.form)
          return [form.form, { ...form, stance, needsClause, impersonal: verb.impersonal ?? false }] as const
        }),
    ),
  ),
)
const english: ReadonlyMap<string, Stance> = new Map(
  (Object.keys(englishVerbs) as Stance[]).flatMap((stance) =>
    (englishVerbs[stance] ?? []).map((word) => [word, stance]),
  ),
)
const negation = new Set(negations.map(folded))
const plainForms = new Set(englishPlainForms)
const never = new Set(neverVerbs.map(folded))
const source = new Set(sources.map(folded))
const refusal = new Set(refusals.map(folded))
const refusedNouns = new Set(refused.map(folded))

/** Phrases as their words, by the first of them. */
interface Phrase {
  readonly words: readonly string[]
  readonly stance: Stance
  readonly kind: 'phrase' | 'attribution'
}

const phraseList: readonly Phrase[] = [
  ...(Object.keys(phrases) as Stance[]).flatMap((stance) =>
    (phrases[stance] ?? []).map((text) => ({ text, stance, kind: 'phrase' as const })),
  ),
  ...attributions.map((text) => ({ text, stance: 'asserts' as const, kind: 'attribution' as const })),
].map(({ text, stance, kind }) => ({ words: tokenize(folded(text)).map((token) => token.text), stance, kind }))

const phrasesByFirst = new Map<string, Phrase[]>()
for (const phrase of phraseList.toSorted((a, b) => b.words.length - a.words.length)) {
  const first = phrase.words[0] as string
  phrasesByFirst.set(first, [...(phrasesByFirst.get(first) ?? []), phrase])
}

/** Everything in the tokens that tells of something said, in order; no two overlap. */
export function findCues(tokens: readonly Token[], names: ReadonlyMap<number, number>): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < tokens.length; i++) {
    const cue = cueAt(tokens, i, names)
    if (cue === null) continue
    cues.push(cue)
    i = cue.last
  }
  return cues
}

function cueAt(tokens: readonly Token[], i: number, names: ReadonlyMap<number, number>): Cue | null {
  const token = tokens[i] as Token
  if (token.text === ':') return colonAt(tokens, i, names)
  if (token.kind !== 'word') return null
  for (const { word, cut } of mayTell(token.word)) {
    const found =
      phraseAt(tokens, i, word, cut) ?? refusalAt(tokens, i, word, cut) ?? verbAt(tokens, i, word, cut, names)
    if (found !== null) return found
  }
  return null
}

/** The word as it is, and behind و or ف, if either may tell of something said. */
const mayTell = perWord((text) =>
  never.has(text)
    ? []
    : withoutConjunction(text).filter(
        ({ word }) =>
          phrasesByFirst.has(word) ||
          refusal.has(word) ||
          arabic.has(word) ||
          english.has(word) ||
          plainForms.has(word),
      ),
)

function withoutConjunction(word: string): { word: string; cut: number }[] {
  const whole = { word, cut: 0 }
  return /^[وف]./.test(word) && word.length > 2 ? [whole, { word: word.slice(1), cut: 1 }] : [whole]
}

/** “According to what …”: the words before ما name no source, the verb behind it does. */
function attributionBefore(tokens: readonly Token[], what: number): boolean {
  const before = tokens[what - 1]?.text.replace(/^[وف](?=ب)/, '') ?? ''
  return ['وفق', 'بحسب', 'حسب', 'وفقا', 'طبقا'].includes(before)
}

function phraseAt(tokens: readonly Token[], i: number, word: string, cut: number): Cue | null {
  for (const { words, stance, kind } of phrasesByFirst.get(word) ?? []) {
    const last = i + words.length - 1
    const matches = words.every((wanted, k) => {
      const found = k === 0 ? word : tokens[i + k]?.text
      // “… ل” is written with the word that follows
      return found === wanted || (k > 0 && k === words.length - 1 && wanted.length === 1 && found?.startsWith(wanted))
    })
    if (!matches) continue
    if (kind === 'attribution' && ['ما', 'لما'].includes(tokens[last + 1]?.text ?? '')) return null
    const clitic = words.length > 1 && words.at(-1)?.length === 1
    return cue(tokens, i, clitic ? last - 1 : last, cut, { stance, kind, impersonal: stance === 'opines' })
  }
  return null
}

function refusalAt(tokens: readonly Token[], i: number, word: string, cut: number): Cue | null {
  if (!refusal.has(word)) return null
  const { sentence } = tokens[i] as Token
  for (let k = i + 1; k < tokens.length && k < i + 9; k++) {
    const next = tokens[k] as Token
    if (next.sentence !== sentence) return null
    if (refusedNouns.has(next.text))
      return cue(tokens, i, i, cut, { stance: 'declines-to-comment', kind: 'phrase', refused: k })
  }
  return null
}

function verbAt(
  tokens: readonly Token[],
  i: number,
  word: string,
  cut: number,
  names: ReadonlyMap<number, number>,
): Cue | null {
  const isNegated = negatedAt(tokens, i)
  const first = isNegated ? i - 1 : i
  const inEnglish = english.get(word)
  if (inEnglish !== undefined || (isNegated && plainForms.has(word))) {
    const stance = isNegated ? 'declines-to-comment' : (inEnglish as Stance)
    return cue(tokens, first, i, isNegated ? 0 : cut, { stance, kind: 'verb', negated: isNegated, language: 'en' })
  }
  const token = tokens[i] as Token
  const known = arabic.get(word)
  if (known === undefined) return null
  const { stance, kind, firstPerson, needsClause, impersonal, present } = known
  if (kind === 'participle' && !goesOn(tokens, i)) return null
  // “whoever says …”, “no less than”, “I do not remember”
  const before = tokens[i - 1]?.text ?? ''
  if (/^[ولب]?من$/.test(before) || before === 'غير' || before === 'عدم' || (word === 'يقل' && before !== 'لم'))
    return null
  // “answered, saying”: one statement, told by the second
  const next = arabic.get(tokens[i + 1]?.text ?? '')
  if (kind === 'verb' && stance === 'asserts' && next?.kind === 'participle' && next.stance === 'asserts') return null
  if (isNegated && (!present || word.endsWith('ذكر'))) return null
  if (kind === 'verb' && needsClause && !isNegated && !isSaying(tokens, i, names)) return null
  if (before === 'ما' && present && stance === 'denies') return null
  if (word === 'يذكر' && cut === 0 && isComplementiser(tokens[i + 1] ?? token)) return null
  if (isNegated && firstPerson && stance === 'confirms') return null
  // whatever is negated is neither said nor denied; “did not rule out” is an opinion
  const turned = word.includes('ستبعد') ? 'opines' : 'declines-to-comment'
  return cue(tokens, first, i, isNegated ? conjunctionOf(tokens[first] as Token) : cut, {
    stance: isNegated ? turned : stance,
    kind,
    firstPerson,
    impersonal,
    negated: isNegated,
    relative: before === 'ما' && attributionBefore(tokens, i - 1),
  })
}

const relative = new Set(['الذي', 'التي', 'الذين'])

/** Whether a verb of two meanings is one of saying here: before a clause, or beside somebody who says things. */
function isSaying(tokens: readonly Token[], i: number, names: ReadonlyMap<number, number>): boolean {
  const before = tokens[i - 1]
  if (before !== undefined && relative.has(before.text)) return false
  if ((tokens[i] as Token).text.endsWith('حذر'))
    return tokens.slice(i + 1, i + 9).some(({ text }) => text === 'من') && takesWarning(tokens, i)
  return (
    takesClause(tokens, i) || names.has(i + 1) || isSource(tokens[i + 1]) || isSource(tokens[i - 2]) || isSource(before)
  )
}

const takesWarning = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.kind === 'word' && tokens[i + 1]?.text !== 'من'

const isSource = (token: Token | undefined): boolean =>
  token !== undefined && source.has(token.text.replace(/^[وف]?(?:ال)?(?=..)/, ''))

/** “Our correspondent in X: …”: a colon tells who speaks where nothing else does. */
function colonAt(tokens: readonly Token[], i: number, names: ReadonlyMap<number, number>): Cue | null {
  const { sentence } = tokens[i] as Token
  let first = i
  while (first > 0 && tokens[first - 1]?.sentence === sentence && i - first < 7) first--
  if (tokens[first - 1]?.sentence === sentence || i - first > 6 || i === first) return null
  const behind = tokens[i + 1]
  if (behind === undefined || tokens.slice(first, i).some(({ kind }) => kind !== 'word')) return null
  const said = names.has(first) ? true : isSource(tokens[first])
  return said ? cue(tokens, i, i, 0, { stance: 'asserts', kind: 'colon' }) : null
}

const conjunctionOf = ({ text }: Token): number => (/^[وف]/.test(text) && text.length > 2 ? 1 : 0)

function negatedAt(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (before === undefined || before.sentence !== tokens[i]?.sentence) return false
  return negation.has(before.text) || (/^[وف]/.test(before.text) && negation.has(before.text.slice(1)))
}

/** A participle that goes on with what was said: after a comma or a quotation, with something said behind it. */
function goesOn(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const apart = before === undefined || before.kind === 'mark'
  const next = tokens[i + 1]
  if (next === undefined) return false
  if (apart) return true
  return (
    (tokens[i] as Token).text.endsWith('ا') &&
    tokens.slice(i + 1, i + 4).some((token) => isComplementiser(token) || isOpening(token))
  )
}

/** Whether a clause (أن …, إلى أن …) or a quotation follows within the sentence, before another verb of saying. */
function takesClause(tokens: readonly Token[], i: number): boolean {
  const { sentence } = tokens[i] as Token
  for (let k = i + 1; k < tokens.length && k <= i + 14; k++) {
    const token = tokens[k] as Token
    if (token.sentence !== sentence) return false
    if (isComplementiser(token) || token.text === ':') return true
    if (token.text === '،' || token.text === '.' || token.text === '؛') return false
    if (isOpening(token)) return k <= i + 8
  }
  return false
}

function cue(
  tokens: readonly Token[],
  first: number,
  last: number,
  cut: number,
  rest: Pick<Cue, 'stance' | 'kind'> & Partial<Cue>,
): Cue {
  const token = tokens[first] as Token
  const language = /[a-z]/.test((tokens[last] as Token).text) ? 'en' : 'ar'
  return {
    first,
    last,
    start: token.start + cut,
    firstPerson: false,
    impersonal: false,
    relative: false,
    refused: null,
    negated: false,
    language,
    ...rest,
  }
}
