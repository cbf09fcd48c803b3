import { foldedSet } from '../fold.ts'
import { isFiniteVerb } from '../grammar/finite-verb.ts'
import { nounPhraseAt } from '../grammar/noun-phrase.ts'
import { isActorWord } from '../grammar/participant.ts'
import { isComplementiser } from '../grammar/sentence.ts'
import type { TokenRanges } from '../grammar/token-ranges.ts'
import { hasArticle } from '../grammar/word-shape.ts'
import { entries } from '../lexicon/entries.ts'
import { clauseOpeners } from '../lexicon/incident-arguments.ts'
import { targetNouns } from '../lexicon/participants.ts'
import type { Token } from '../tokens.ts'
import { sideOf } from './people-words.ts'

const before = foldedSet(
  entries(
    `أن | قد | لقد | لم | لن | لا | ما | الذي | التي | الذين | اللذان | كما | بعدما | عندما | حين | حيث | فيما | بينما | كان | كانت | كانوا | مما | من | إذ | ثم | حيثما | أنه | أنها | أنهم | وقد | فقد | كانا | حتى | لما | كلما | إذا | لو | ممن | بل | لكن | هكذا | حينها | أمس | اليوم | لاحقا | أيضا | صباحا | مساء | ليلا | فجرا | ظهرا`,
  ),
)

const bullets = new Set(['•', '▪', '-', '–', '●', '◾', '*', '🔹', '🔸'])
/** At the beginning of a line, or behind its number: “1-”. */
const isLineStart = (tokens: readonly Token[], at: number): boolean => {
  const [mark, before] = [tokens[at] as Token, tokens[at - 1]]
  if (before === undefined || before.sentence !== mark.sentence) return before !== undefined
  return before.kind === 'number' && tokens[at - 2]?.sentence !== mark.sentence
}

const sinceThen = foldedSet(['بعد', 'قبل', 'منذ', 'حتى', 'إلى', 'سبق', 'عقب'])

/** “raids in which were killed”. */
const within = foldedSet(entries('فيها | فيه | خلالها | خلاله | إثرها | إثره | جراءها | جراءه'))

/** A form that may be a verb or its noun is a verb at the beginning of a clause, or with the vowels of one. */
export function readsAsVerb(
  tokens: readonly Token[],
  i: number,
  names: TokenRanges,
  surface: (i: number) => string,
): boolean {
  const token = tokens[i] as Token
  if (/[\u064e\u064f\u0650]/.test(surface(i).slice(0, 4)) && /^[وف]?.[\u064f\u064e]/.test(surface(i))) return true
  const previous = tokens[i - 1]
  // “• shelling of a post”: the items of a list are told by nouns
  if (previous?.kind === 'mark' && bullets.has(previous.text) && isLineStart(tokens, i - 1)) return false
  const opens = previous === undefined || previous.sentence !== token.sentence || previous.kind === 'mark'
  if (/^(?:ال|بال|لل|[بلك])/.test(token.text)) return false
  const lead = previous?.text ?? ''
  // “that the shelling of”: behind إن a noun; a verb of the past only in “after …”
  const isNominal = lead === 'ان' && !sinceThen.has(tokens[i - 2]?.text ?? '')
  if ((before.has(lead) || before.has(lead.replace(/^[وف](?=.)/, ''))) && lead !== 'من' && !isNominal) return true
  const next = tokens[i + 1]?.text ?? ''
  if (within.has(next)) return true
  // “Turkish shelling of”
  if (opens && /^(?!ال).+ي$/.test(next) && token.text === 'قصف' && sideOf((tokens[i + 1] as Token).word) === null)
    return false
  // “burning of tents”: at the beginning of a line, before an indefinite thing and no doer
  if (opens && isThingOfDeed(tokens, i)) return false
  if (isDescribing(tokens, i)) return true
  if (followsSubject(tokens, i, names) || followsIndefinite(tokens, i)) return true
  // “and killing”, “and arrest of” in a list of nouns is told by the noun before; at the start a headline may be either
  return (opens || /^[وف]/.test(token.text)) && !/^ب|^في$|^من$|^على$/.test(next)
}

const hit = foldedSet(targetNouns)
const deeds = foldedSet(entries('حرق | نهب | هدم | جرف | قصف | خطف | سلب | تخريب | نسف | سرقة'))
/** “burning of tents by”: what was done is told by its noun, for nobody burnt stands behind the verb. */
const isThingOfDeed = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]
  return (
    next !== undefined &&
    deeds.has((tokens[i] as Token).text) &&
    hit.has(next.text) &&
    !isActorWord(next) &&
    sideOf(next.word) === null &&
    tokens.slice(i + 2, i + 14).some(({ text }, k, words) => text === 'من' && words[k + 1]?.text === 'قبل')
  )
}

/** “(the body of) a youth killed by fire of”: behind an indefinite person, before how. */
const isDescribing = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]
  return (
    before?.kind === 'word' &&
    ['قتل', 'جرح', 'خطف'].includes((tokens[i] as Token).text) &&
    !hasArticle(before.word) &&
    sideOf(before.word) !== null &&
    /^(?:ب(?:رصاص|نيران|انفجار|قصف|غاره|قذيفه|لغم|عبوه|طلق)|في|اثر|جراء|خلال)/.test(tokens[i + 1]?.text ?? '')
  )
}

/** “that a gunman killed four”: behind إن an indefinite subject has the ending of the accusative. */
const followsIndefinite = (tokens: readonly Token[], i: number): boolean =>
  /...ا$/.test(tokens[i - 1]?.text ?? '') &&
  [2, 3].some((back) => {
    const that = tokens[i - back]
    return that !== undefined && isComplementiser(that)
  }) &&
  !/^(?:ال|[بلك])/.test(tokens[i - 1]?.text ?? '')

const opener = foldedSet(clauseOpeners)
/** A subject before its verb has no more words. */
const longest = 8

/**
 * “(that) the army shelled the market”: behind a definite subject that begins its clause the form can be no noun, for a
 * definite noun governs none.
 */
function followsSubject(tokens: readonly Token[], i: number, names: TokenRanges): boolean {
  const last = i - 1
  const next = tokens[i + 1]
  if (last < 0 || next === undefined || next.kind === 'mark') return false
  let first = last
  while (first > 0 && last - first < longest && !opensClause(tokens[first - 1] as Token, tokens[first] as Token)) {
    if (isFiniteVerb((tokens[first] as Token).word)) return false
    first--
  }
  const head = tokens[first] as Token
  if (!(names.get(first) !== undefined || isActorWord(head))) return false
  const isDefinite =
    names.get(first) === last || hasArticle((tokens[last] as Token).word) || endsName(names, first, last)
  return isDefinite && nounPhraseAt(tokens, first, last, names, false)?.last === last
}

const opensClause = (before: Token, { sentence }: Token): boolean =>
  before.sentence !== sentence || before.kind === 'mark' || isComplementiser(before) || opener.has(before.text)

const endsName = (names: TokenRanges, from: number, last: number): boolean => {
  for (let k = from; k <= last; k++) if (names.get(k) === last) return true
  return false
}
