import { fold, foldedSet } from '../fold.ts'
import { isComplementiser, opensClause } from '../grammar/sentence.ts'
import { isMarkedPassive } from '../grammar/verb-forms.ts'
import { hasArticle, withoutArticle } from '../grammar/word-shape.ts'
import { negations, refusals, refusedComment, rejected, reportsTold } from '../lexicon/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { keepsName } from './anonymity.ts'
import { colonAt } from './colon-cue.ts'
import { type Cue, plainCue } from './cue.ts'
import { type Discourse, surfaceOf } from './discourse.ts'
import { ownContent, ownNoun } from './own-noun.ts'
import { phraseAt } from './phrase-tables.ts'
import { negatedStance, type VerbReading, verbReading } from './verb-readings.ts'
import { isSource } from './who-speaks.ts'

const negation = foldedSet(negations)
const refusal = foldedSet(refusals)
const comment = foldedSet(refusedComment)
const rejectedThing = foldedSet(rejected)

/** What tells, at token `i`, of something said in Arabic; null where nothing does. */
export function arabicCueAt(discourse: Discourse, i: number): Cue | null {
  const token = discourse.tokens[i] as Token
  if (token.text === ':') return colonAt(discourse, i)
  if (token.kind !== 'word') return null
  return (
    documentCueAt(discourse, i) ??
    phraseCueAt(discourse, i) ??
    refusalAt(discourse, i) ??
    ownNounCueAt(discourse, i) ??
    verbCueAt(discourse, i)
  )
}

function phraseCueAt({ tokens, names }: Discourse, i: number): Cue | null {
  const found = phraseAt(tokens, i)
  if (found === null || names.has(i)) return null
  const { value, last, cut } = found
  const next = tokens[last + 1]?.text ?? ''
  // “according to what …”: the words before ما name no source, the verb behind it does
  if (value.kind === 'attribution' && (next === 'ما' || next === 'لما')) return null
  // “the news is not made up”
  if ((value.kind === 'denial-of' || value.kind === 'denial-of-report') && isTurned(tokens, i)) return null
  if (value.kind === 'denial-of-report')
    return reportBefore(tokens, i) && phraseAt(tokens, last + 1)?.value.kind !== 'denial-of'
      ? plainCue(tokens, i, last, { stance: value.stance, kind: 'denial-of', start: (tokens[i] as Token).start + cut })
      : null
  // “if the reports are true”
  if (value.kind === 'rumour' && isSupposed(tokens, i)) return null
  // “no news of casualties”
  if (value.kind === 'rumour' && isLacking(tokens, i)) return null
  if (value.kind === 'silence' && /^ترد$/.test((tokens[last] as Token).text) && rumoured(tokens, last + 1)) return null
  // “reports spoke of …”: they are who speaks
  if (value.kind === 'rumour' && speaksOf(tokens[i - 1])) return null
  // “the News Agency”
  if (value.kind === 'rumour' && /^وكال/.test(tokens[i - 1]?.text.replace(/^[بل](?=وك)/, '') ?? '')) return null
  if (value.kind === 'silence' && /صدر$/.test((tokens[last] as Token).text) && !lacksComment(tokens, last)) return null
  const end = value.kind === 'rumour' && circulating.test(next) ? last + 1 : last
  return plainCue(tokens, i, end, { stance: value.stance, kind: value.kind, start: (tokens[i] as Token).start + cut })
}

const turning = new Set(['ليس', 'ليست', 'ليسوا', 'لسنا', 'غير', 'لا', 'وليس', 'وليست', 'ولا', 'لم', 'ولم'])
const isTurned = (tokens: readonly Token[], i: number): boolean =>
  turning.has(tokens[i - 1]?.text ?? '') ||
  (/^[يت]كن$|^خبر|^مجرد$/.test(tokens[i - 1]?.text ?? '') && turning.has(tokens[i - 2]?.text ?? ''))

/** “The circulating news”. */
const circulating = /^(?:ال)?(?:متداول|منتشر)ه?$/

const reported = foldedSet(reportsTold)
const longestReport = 14

/** “The accusation … is false”: what the word denies is told of others; not “false information”. */
function reportBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= longestReport; k--) {
    const { text, word, kind } = tokens[k] as Token
    if (kind === 'mark' && !['«', '»', '"', '“', '”'].includes(text)) return false
    if (reported.has(text) || reported.has(withoutArticle(word))) return k < i - 1 || hasArticle(word)
  }
  return false
}

/** “that the reports” is written like “if the reports”: it is the verb between that tells. */
const isSupposed = (tokens: readonly Token[], i: number): boolean => {
  const [condition, verb] = [tokens[i - 2]?.text ?? '', tokens[i - 1]?.text ?? '']
  return (
    /^و?(?:لو|اذا)$/.test(verb) || (/^و?(?:لو|اذا|ان)$/.test(condition) && /^(?:صح|صحت|تاكدت|ثبتت|صدقت)$/.test(verb))
  )
}

const lacking = new Set(['دون', 'بدون', 'لا', 'ولا', 'عدم', 'غياب', 'ترد', 'توجد', 'تتوفر', 'تتوافر', 'ورود'])
const isLacking = (tokens: readonly Token[], i: number): boolean =>
  lacking.has(tokens[i - 1]?.text ?? '') ||
  (['اي', 'ايه'].includes(tokens[i - 1]?.text ?? '') && lacking.has(tokens[i - 2]?.text ?? ''))
/** “No … came in”: news within the next words, and nobody who is silent. */
const rumoured = (tokens: readonly Token[], i: number): boolean =>
  [0, 1, 2].some((k) => phraseAt(tokens, i + k)?.value.kind === 'rumour')

const speaksOf = (before: Token | undefined): boolean => {
  const reading = before?.kind === 'word' ? verbReading(before.word) : null
  return reading?.form.kind === 'verb' && !reading.verb.object && reading.verb.prepositions.includes('عن')
}

/** “His saying that …”, “her denial of …”. */
function ownNounCueAt(discourse: Discourse, i: number): Cue | null {
  const { tokens } = discourse
  const token = tokens[i] as Token
  const noun = ownNoun(token.word)
  if (noun === null || ownContent(discourse, i, noun.stance) === null) return null
  return plainCue(tokens, i, i, { start: token.start + noun.cut, stance: noun.stance, kind: 'own-noun' })
}

const stands = new Set(['جاء', 'ورد', 'جاءت', 'وردت', 'يرد'])

/** “It says in the report that …”: a document speaks. */
function documentCueAt({ tokens }: Discourse, i: number): Cue | null {
  const token = tokens[i] as Token
  const cut = /^[وف]/.test(token.text) && !stands.has(token.text) ? 1 : 0
  const next = tokens[i + 1]
  if (
    (freeRelatives.has(tokens[i - 1]?.text ?? '') && leadOf(tokens, i, tokens[i - 1]?.text ?? '') === i) ||
    !stands.has(token.text.slice(cut)) ||
    next === undefined ||
    !/^في(?:ه|ها|هما)?$/.test(next.text)
  )
    return null
  // “…, according to what stands in a report”
  const lead = leadOf(tokens, i, tokens[i - 1]?.text ?? '')
  if (lead < i)
    return plainCue(tokens, i, i + 1, { start: token.start + cut, stance: 'asserts', kind: 'attribution', lead })
  for (let k = i + 2; k < Math.min(tokens.length, i + 18) && tokens[k]?.sentence === token.sentence; k++) {
    const { text } = tokens[k] as Token
    if (text === '؛') return null
    if (opensClause(tokens, k) || text === ':')
      return plainCue(tokens, i, next.text === 'في' ? i : i + 1, {
        start: token.start + cut,
        stance: 'asserts',
        kind: 'document',
        refused: k,
      })
  }
  return null
}

/** “Refused to comment”, “rejected the accusations”: the verb, and within a few words what was refused. */
function refusalAt({ tokens }: Discourse, i: number): Cue | null {
  const token = tokens[i] as Token
  const cut = /^[وف]/.test(token.text) && !refusal.has(token.text) ? 1 : 0
  const word = token.text.slice(cut)
  if (!refusal.has(word) || keepsName(tokens, i)) return null
  const start = token.start + cut
  // “she refrains” is written like “he refrained”
  const gender = /ت$|ه$/.test(word) ? 'feminine' : word.startsWith('ت') ? null : 'masculine'
  const firstPerson = word.startsWith('ن')
  const participle = /^[مر]/.test(word) && /ا$|ه$|ين$/.test(word)
  for (let k = i + 1, end = i + 10; k < Math.min(tokens.length, end); k++) {
    const next = tokens[k] as Token
    // “rejected X, who is …, the accusations”
    if (next.text === '،' && /^(?:وهو|وهي|الذي|التي)$/.test(tokens[k + 1]?.text ?? '')) end = i + 18
    if (next.sentence !== token.sentence || next.text === '؛' || next.text === ':') return null
    if (comment.has(next.text) || comment.has(next.text.replace(/^ب/, '')))
      return plainCue(tokens, i, i, {
        start,
        stance: 'declines-to-comment',
        kind: 'refusal',
        refused: k,
        gender,
        firstPerson,
        relative: participle,
      })
    if (/^[يتن]?رفض/.test(word) && rejectedThing.has(next.text))
      return plainCue(tokens, i, i, { start, stance: 'denies', kind: 'refusal', refused: k, gender, firstPerson })
  }
  return null
}

const comments = new Set(['تعليق', 'رد', 'نفي', 'تاكيد', 'بيان', 'موقف', 'توضيح', 'جواب'])

/** “No … came from”: only a comment, a reply, a denial that did not come is silence. */
const lacksComment = (tokens: readonly Token[], last: number): boolean =>
  tokens.slice(last + 1, last + 9).some(({ text }) => comments.has(text))

const whoever = new Set(['من', 'ومن', 'لمن', 'بمن', 'غير', 'عدم', 'هل', 'لو', 'اذا', 'سوف'])
const beforeThat = new Set(['قبل', 'بعد', 'منذ', 'وقبل', 'سبق'])

/** A reporting verb or participle at token `i`. */
export function verbCueAt(discourse: Discourse, i: number): Cue | null {
  const { tokens, names } = discourse
  const token = tokens[i] as Token
  if (names.has(i)) return null
  const reading = verbReading(token.word)
  if (reading === null) return null
  const { form, verb } = reading
  // “what came in …” is written like “and he answered”
  if (reading.cut === 1 && /^ورد(?:ت)?$/.test(token.text) && freeRelatives.has(tokens[i - 1]?.text ?? '')) return null
  if (keepsName(tokens, i)) return null
  if (form.kind === 'participle' || isBySaying(token.text)) return participleAt(discourse, i, reading)
  const before = tokens[i - 1]?.sentence === token.sentence ? (tokens[i - 1]?.text ?? '') : ''
  const negatedFrom = negationBefore(tokens, i, reading) ?? neitherBefore(tokens, i, reading)
  if (negatedFrom === null && reading.cut === 0 && isUnsaid(tokens, i, before, form.present)) return null
  if (token.text.slice(reading.cut - 1).startsWith('س') && reading.cut > 0 && !/^س/.test(fold(verb.past).text))
    return null
  // “answered, saying”: one statement, told by the second
  const next = tokens[i + 1]
  const saying = next === undefined || /^(?:مت|سا|ما)/.test(next.text) ? null : verbReading(next.word)
  if (saying?.form.kind === 'participle' && saying.stance === 'asserts' && reading.stance === 'asserts') return null
  // “no less than” is written like “did not say”
  if (/^[يتن]قل$/.test(form.form) && !['لم', 'ولم', 'فلم'].includes(before)) return null
  // “who is called X”
  if (
    verb.past === 'ادعى' &&
    form.present &&
    surfaceOf(discourse, token).endsWith('ى') &&
    !(next !== undefined && isComplementiser(next))
  )
    return null
  // “called X”
  if (verb.past === 'ادعى' && /^[وف]?[يت]\u064f/.test(surfaceOf(discourse, token))) return null
  // “…, and she points to the tent”
  if (
    verb.past === 'أشار' &&
    ['وهو', 'وهي'].includes(before) &&
    next !== undefined &&
    !isComplementiser(tokens[i + 2] ?? next)
  )
    return null
  // behind لم stands no past
  if (negatedFrom === null && ['لم', 'ولم', 'لن', 'ولن'].includes(before)) return null
  if (negatedFrom !== null && form.firstPerson && (verb.past === 'ذكر' || reading.stance === 'confirms')) return null
  // “a double denial: …”
  if (isNoun(discourse, i, before) && [1, 2].some((k) => tokens[i + k]?.text === ':')) return null
  // “in spite of the denial”
  if (governing.has(before.replace(/^[وف](?=...)/, '')) && reading.cut === 0 && isNoun(discourse, i, before))
    return null
  // behind a preposition stands a noun: “its denial”
  if (!form.present && reading.cut === 0 && (reading.doubtful || reading.pronoun) && governing.has(before)) return null
  const passive = isMarkedPassive(surfaceOf(discourse, token))
  if (negatedFrom !== null && (verb.impersonal || isPassiveOfForm(surfaceOf(discourse, token), reading))) return null
  const first = negatedFrom ?? i
  // “he promised us” is written like “we promised”
  const toUs =
    form.firstPerson &&
    !form.present &&
    token.text.endsWith('نا') &&
    next !== undefined &&
    (names.has(i + 1) || isSource(next.word))
  const lead = negatedFrom === null ? leadOf(tokens, i, before) : first
  return plainCue(tokens, first, i, {
    start:
      (tokens[first] as Token).start + (negatedFrom === null ? reading.cut : conjunctionOf(tokens[first] as Token)),
    stance:
      negatedFrom === null ? (isRumour(tokens, i) ? 'claims-at-a-distance' : reading.stance) : negatedStance(reading),
    kind: 'verb',
    verb,
    gender: form.gender,
    plural: form.plural,
    firstPerson: (form.firstPerson && !toUs) || saysI(surfaceOf(discourse, token), reading),
    impersonal: verb.impersonal || passive || isBelieved(tokens, i, reading),
    relative: lead < first,
    lead,
    free:
      lead === first &&
      negatedFrom === null &&
      freeRelatives.has(before) &&
      !(reading.pronoun && pointsBack.has(tokens[i - 2]?.text ?? '')),
    negated: negatedFrom !== null,
    pronoun: reading.pronoun,
    doubtful:
      !['قد', 'ما', 'الذي', 'التي', 'الذين'].includes(before) &&
      (reading.doubtful || reading.purpose || (!form.present && isNoun(discourse, i, before))),
  })
}

/** “The news that spoke of …”: nobody vouches for it. */
const isRumour = (tokens: readonly Token[], i: number): boolean =>
  ['التي', 'الذي'].includes(tokens[i - 1]?.text ?? '') && newsWords.test(tokens[i - 2]?.text ?? '')
const newsWords = /^[وبل]?(?:ال|لل|ل)?(?:انباء|شايعات|اشاعات|اقاويل|مزاعم)$/

const freeRelatives = new Set(['ما', 'لما', 'بما', 'عما', 'وما'])
/** “… which the governor denied”: “what” is what was said before. */
const pointsBack = new Set(['وهو', 'وهي', 'هو', 'الامر', 'وذلك'])
const asWhat = new Set(['وفق', 'بحسب', 'حسب', 'وفقا', 'طبقا', 'علي', 'نحو'])

const governing = new Set([
  'مقابل',
  'بموجب',
  'ثمن',
  'عن',
  'من',
  'الي',
  'علي',
  'في',
  'بعد',
  'قبل',
  'حول',
  'مع',
  'دون',
  'رغم',
  'غداه',
  'عقب',
  'اثر',
  'بين',
  'اي',
  'كل',
  'منذ',
  'حتي',
  'بلا',
])

/** First token of “according to what”, “as” before the verb; the verb itself where none is there. */
function leadOf(tokens: readonly Token[], i: number, before: string): number {
  if (/^و?(?:ما|لما|بما)$/.test(before) && asWhat.has((tokens[i - 2]?.text ?? '').replace(/^[وف](?=[بحط])/, ''))) {
    // “a comment on what X told of …”
    const commented = tokens[i - 2]?.text === 'علي' && tokens[i - 3]?.kind === 'word'
    return commented ? i : i - 2
  }
  // “«…», this is what X said”
  if (/^و?(?:ما)$/.test(before) && ['هذا', 'هذه', 'هكذا'].includes(tokens[i - 2]?.text ?? '')) return i - 2
  return ['حسبما', 'كما', 'مثلما', 'وفقما'].includes(before) ? i - 1 : i
}

/** “It was not disclosed”: u behind the first letter of the present of a verb whose active has a there. */
const isPassiveOfForm = (surface: string, { verb, form }: VerbReading): boolean =>
  form.present && /^[وف]?[يت]\u064f/.test(surface) && /^(?:كشف|ذكر|نقل|نسب|علم|كتب|نشر|سجل|رصد)$/.test(verb.past)

/** “No” before the verb, with what may stand between: لم يكن قد أعلن; null where there is none. */
function negationBefore(tokens: readonly Token[], i: number, { form, verb, stance }: VerbReading): number | null {
  const { sentence } = tokens[i] as Token
  if (form.present && joinedByOr(tokens, i)) return i
  const unsaid = stance === 'denies' || verb.past === 'أكد' ? withoutBefore(tokens, i) : null
  if (unsaid !== null) return unsaid
  let k = i - 1
  if (tokens[k]?.text === 'قد') k--
  if (/^[يت]كن$|^[يت]عد$|^يكونوا$/.test(tokens[k]?.text ?? '')) k--
  else if (k !== i - 1) return null
  const before = tokens[k]
  if (before === undefined || before.sentence !== sentence) return null
  const word = before.text.replace(/^[وف](?=.)/, '')
  if (!negation.has(word)) return null
  if (isNeither(tokens, i, k)) return k
  if (word === 'ما') return form.firstPerson && !form.present ? k : null
  return form.present || k < i - 1 ? k : null
}

const without = new Set(['دون', 'بدون', 'عدم'])

/** “Without denying that …”: where the words that turn it around begin. */
function withoutBefore(tokens: readonly Token[], i: number): number | null {
  if (tokens[i - 1]?.text !== 'ان' || !without.has(tokens[i - 2]?.text ?? '')) return null
  return tokens[i - 3]?.text === 'من' ? i - 3 : i - 2
}

/** “Did not confirm it or deny it”, “without confirming or denying it”: the negation holds for both. */
function joinedByOr(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.text !== 'او') return false
  const { sentence } = tokens[i] as Token
  for (let k = i - 2; k > i - apart && tokens[k]?.sentence === sentence; k--) {
    const { text } = tokens[k] as Token
    if (without.has(text) || negation.has(text.replace(/^[وف](?=.)/, ''))) return true
  }
  return false
}

const neither = new Set(['لا', 'ما', 'لم'])
const nor = new Set(['ولا', 'وما'])
const apart = 9
const farthestNor = 14

/** “He did not deny it nor confirm it”, with the past: ما أنكر ولا أكد. */
function isNeither(tokens: readonly Token[], i: number, negation: number): boolean {
  const { sentence } = tokens[i] as Token
  const second = nor.has((tokens[negation] as Token).text)
  for (let k = 1; k < apart; k++) {
    const other = second ? tokens[negation - k] : tokens[i + k]
    if (other?.sentence !== sentence) return false
    if (second) {
      if (neither.has(other.text.replace(/^[وف](?=..)/, ''))) return true
    } else if (nor.has(other.text)) return verbReading((tokens[i + k + 1] ?? other).word)?.form.kind === 'verb'
  }
  return false
}

/** “Neither the ministry confirmed it nor denied it”: the negation before the subject. */
function neitherBefore(tokens: readonly Token[], i: number, { form }: VerbReading): number | null {
  if (form.present) return null
  const { sentence } = tokens[i] as Token
  for (let k = i - 1; k > i - apart && tokens[k]?.sentence === sentence; k--) {
    const { text, kind } = tokens[k] as Token
    if (kind === 'mark') return null
    if (text === 'لا' || text === 'فلا')
      return tokens.slice(i + 1, i + farthestNor).some((one) => one.text === 'ولا' && one.sentence === sentence)
        ? i
        : null
  }
  return null
}

/** “Whoever says …”, “without saying”, “may announce”, “in order to deny”: nothing is said. */
function isUnsaid(tokens: readonly Token[], i: number, before: string, present: boolean): boolean {
  if (before === 'ان') return present && !beforeThat.has(tokens[i - 2]?.text ?? '')
  if (before === 'قد') return present
  return whoever.has(before)
}

/** “It is believed that”: the present of an opinion right before its clause names nobody. */
function isBelieved(tokens: readonly Token[], i: number, { verb, form, stance, cut }: VerbReading): boolean {
  const next = tokens[i + 1]
  if (
    verb.past === 'اعتقد' &&
    form.present &&
    form.gender === 'masculine' &&
    !form.plural &&
    next !== undefined &&
    isComplementiser(next)
  )
    return true
  return (
    stance === 'opines' &&
    form.present &&
    form.gender === 'masculine' &&
    !form.plural &&
    cut === 0 &&
    next !== undefined &&
    isComplementiser(next)
  )
}

/** “I believe” is folded like “he believed”; its hamza tells them apart. */
const saysI = (surface: string, { verb, cut }: VerbReading): boolean =>
  surface.slice(cut).startsWith('أ') && /^ا[^\u064b-\u0652]?/.test(verb.past) && fold(verb.past).text.length > 4

/** “The denial” is written like “he denied”, where the writer makes no difference between ي and ى. */
function isNoun(discourse: Discourse, i: number, before: string): boolean {
  const token = discourse.tokens[i] as Token
  if (!/نفي$/.test(token.text) || !surfaceOf(discourse, token).endsWith('ي')) return false
  return before !== 'قد'
}

/** A participle that goes on with what was said: after a comma or a quotation, with something said behind it. */
function participleAt({ tokens }: Discourse, i: number, reading: VerbReading): Cue | null {
  const { form, verb, stance, cut } = reading
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (next === undefined || next.sentence !== token.sentence) return null
  const apart = before === undefined || before.kind === 'mark'
  // “went on, mocking”: how it was said
  if (
    /^(?:سخر|تهكم|مازح)$/.test(verb.past) &&
    before?.kind === 'word' &&
    verbReading(before.word)?.form.kind === 'verb'
  )
    return null
  const joined = cut === 1 && token.text.startsWith('و')
  const saying = /^(?:قايل|بالقول|بالاشاره)/.test(token.text.slice(cut))
  const opened = isComplementiser(next) || ['«', '“', '"', ':'].includes(next.text) || next.text === 'ب'
  // “and its seat”
  if (/^و?مقره$/.test(token.text) && !opened) return null
  if (!apart && !joined && !saying && !(opened && /ا$|ين$|ه$/.test(token.text))) return null
  // “a recorded speech: …”; but “answered the statement, stressing that …”
  if (!apart && !joined && !saying && form.gender === 'feminine' && before !== undefined) {
    const described = hasArticle(before.word) ? !isComplementiser(next) : /ه$/.test(before.text)
    if (described) return null
  }
  if (/ات$/.test(form.form)) return null
  return plainCue(tokens, i, i, {
    start: token.start + cut,
    stance,
    kind: 'participle',
    verb,
    gender: form.gender,
    plural: form.plural,
    doubtful: reading.doubtful,
  })
}

/** “By saying”, “with pointing out”. */
const isBySaying = (text: string): boolean => /ب(?:القول|الاشاره)$/.test(text)

const conjunctionOf = ({ text }: Token): number => (/^[وف]/.test(text) && text.length > 2 ? 1 : 0)
