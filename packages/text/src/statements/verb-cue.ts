import { foldedSet, foldedText } from '../fold.ts'
import { isComplementiser } from '../grammar/sentence.ts'
import { isMarkedPassive } from '../grammar/verb-forms.ts'
import { hasArticle } from '../grammar/word-shape.ts'
import { hearsayWords } from '../lexicon/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'
import { keepsName } from './anonymity.ts'
import { freeRelatives, leadOf } from './as-what.ts'
import { type Cue, plainCue } from './cue.ts'
import { type Discourse, surfaceOf } from './discourse.ts'
import { deems, shows } from './look-alike-verbs.ts'
import { negationBefore, neitherBefore } from './negation.ts'
import { dualReading, negatedStance, type VerbReading, verbReading } from './verb-readings.ts'
import { isSource } from './who-speaks.ts'

const whoever = new Set(['من', 'ومن', 'لمن', 'بمن', 'غير', 'عدم', 'هل', 'لو', 'اذا', 'سوف'])
const beforeThat = new Set(['قبل', 'بعد', 'منذ', 'وقبل', 'سبق'])

const longestName = 5
/** “the Watch the Skies initiative”: a word of a known name. */
const isInName = (names: Discourse['names'], i: number): boolean => {
  for (let k = Math.max(0, i - longestName); k < i; k++) if ((names.get(k) ?? -1) >= i) return true
  return false
}

/** “the two affirmed that …”, with its clause right behind: elsewhere the ending is that of an accusative. */
const dualAt = (tokens: readonly Token[], i: number): VerbReading | null =>
  isComplementiser(tokens[i + 1] ?? (tokens[i] as Token)) ? dualReading((tokens[i] as Token).word) : null

/** A reporting verb or participle at token `i`. */
export function verbCueAt(discourse: Discourse, i: number): Cue | null {
  const { tokens, names } = discourse
  const token = tokens[i] as Token
  if (names.has(i) || isInName(names, i)) return null
  const reading = deems(discourse, token) ?? shows(discourse, i) ?? verbReading(token.word) ?? dualAt(tokens, i)
  if (reading === null) return null
  const { form, verb } = reading
  // “what came in …” is written like “and he answered”
  if (reading.cut === 1 && /^ورد(?:ت)?$/.test(token.text) && freeRelatives.has(tokens[i - 1]?.text ?? '')) return null
  if (keepsName(tokens, i)) return null
  if (form.kind === 'participle' || isBySaying(token.text)) return participleAt(discourse, i, reading)
  const before = tokens[i - 1]?.sentence === token.sentence ? (tokens[i - 1]?.text ?? '') : ''
  const negatedFrom = negationBefore(tokens, i, reading) ?? neitherBefore(tokens, i, reading)
  if (negatedFrom === null && reading.cut === 0 && isUnsaid(tokens, i, before, form.present)) return null
  if (token.text.slice(reading.cut - 1).startsWith('س') && reading.cut > 0 && !/^س/.test(foldedText(verb.past)))
    return null
  // “answered, saying”: one statement, told by the second
  const next = tokens[i + 1]
  const saying = next === undefined || /^(?:مت|سا|ما)/.test(next.text) ? null : verbReading(next.word)
  if (saying?.form.kind === 'participle' && saying.stance === 'asserts' && reading.stance === 'asserts') return null
  // “nothing proves that …”, “nobody confirmed …”
  if (/^(?:شيء|شي|احد)$/.test(before) && /^[وف]?(?:لا|ليس)$/.test(tokens[i - 2]?.text ?? '')) return null
  // “is supposed to be finished by …”
  if (verb.past === 'افترض' && form.present && form.gender === 'masculine') return null
  // “nobody … had expected”, “what happened shows …”
  if (negatedFrom === null && form.present && (wasNot(tokens, i) || isOfWhatHappened(tokens, i))) return null
  // “through …” is written like “expressed”
  if (/^[وف]?عبر$/.test(token.text) && !expressesAbout(tokens, i)) return null
  // “caused 18 dead” is written like “expected”
  if (
    verb.past === 'توقع' &&
    !form.plural &&
    (before === 'ان' || next?.kind === 'number' || harm.test(next?.text ?? ''))
  )
    return null
  // “it turned out” is written like “she showed”
  if (verb.past === 'بيّن' && form.present && /^[وف]?ت/.test(token.text)) {
    const apart = before === '' || tokens[i - 1]?.kind === 'mark'
    if (/ي\u0651/.test(surfaceOf(discourse, token)) || (apart && next !== undefined && isComplementiser(next)))
      return null
  }
  // “is 34 years of age”, “reached 12”
  if (verb.past === 'أبلغ' && (next?.kind === 'number' || (next?.text === 'من' && tokens[i + 2]?.text === 'العمر')))
    return null
  // “twelve”
  if (token.text.endsWith('اثني') && /^عشره?$/.test(next?.text ?? '')) return null
  // “no less than” is written like “did not say”
  if (verb.past === 'قال' && /^[يتن]قل$/.test(form.form) && !['لم', 'ولم', 'فلم'].includes(before)) return null
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
  // “the fingers of accusation pointed to …”
  if (verb.past === 'أشار' && /^اصابع$|^اصبع$/.test(next?.text ?? '')) return null
  // “we will accuse nobody”
  if (negatedFrom !== null && form.firstPerson && ['accuses', 'demands', 'warns', 'promises'].includes(reading.stance))
    return null
  // “did not record any breach”, “accused nobody”: no silence
  if (negatedFrom !== null && (observing.has(verb.past) || reading.stance === 'accuses')) return null
  // “will not recognise the accord”: refused, not silent
  if (negatedFrom !== null && verb.past === 'اعترف' && /^[وف]?لن$/.test(before)) return null
  // “did not warn the inhabitants”: no silence
  if (negatedFrom !== null && (verb.past === 'أنذر' || verb.past === 'هدد' || verb.past === 'توعد')) return null
  // behind لم stands no past
  if (negatedFrom === null && ['لم', 'ولم', 'لن', 'ولن'].includes(before)) return null
  if (negatedFrom !== null && form.firstPerson && (verb.past === 'ذكر' || reading.stance === 'confirms')) return null
  // “refused to deny it”, “gave the lie to the denial”
  if (!form.present && isNoun(discourse, i, before) && (discourse.text.includes('ى') || isActedUpon(tokens, i)))
    return null
  // “a double denial: …”
  if (isNoun(discourse, i, before) && [1, 2].some((k) => tokens[i + k]?.text === ':')) return null
  // “in spite of the denial”
  if (governing.has(before.replace(/^[وف](?=...)/, '')) && reading.cut === 0 && isNoun(discourse, i, before))
    return null
  // behind a preposition stands a noun: “its denial”
  if (!form.present && reading.cut === 0 && (reading.doubtful || reading.pronoun) && governing.has(before)) return null
  const surface = surfaceOf(discourse, token)
  const passive = isMarkedPassive(surface) || isPassivePresent(surface, reading)
  if (negatedFrom !== null && (verb.impersonal || passive || isPassiveOfForm(surface, reading))) return null
  // “is saying”, as it is spoken
  const first = negatedFrom ?? (/^و?عم$/.test(before) && form.present ? i - 1 : i)
  // “he promised us” is written like “we promised”
  const toUs =
    form.firstPerson &&
    !form.present &&
    token.text.endsWith('نا') &&
    next !== undefined &&
    (names.has(i + 1) || isSource(next.word))
  const lead = first === i ? leadOf(tokens, i, before) : first
  return plainCue(tokens, first, i, {
    start: (tokens[first] as Token).start + (first === i ? reading.cut : conjunctionOf(tokens[first] as Token)),
    stance:
      negatedFrom === null
        ? isRumour(tokens, i) || isHearsay(tokens, first, reading)
          ? 'claims-at-a-distance'
          : reading.stance
        : negatedStance(reading),
    kind: 'verb',
    verb,
    gender: form.gender,
    plural: form.plural,
    firstPerson: (form.firstPerson && !toUs) || saysI(surfaceOf(discourse, token), reading),
    impersonal:
      verb.impersonal ||
      passive ||
      token.text === 'يرجي' ||
      isBelieved(tokens, i, reading) ||
      saysWho(tokens, first, reading),
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
      !(['قد', 'ما', 'الذي', 'التي', 'الذين'].includes(before) || (reading.cut === 0 && isSubjectParticle(before))) &&
      (reading.doubtful ||
        (reading.purpose && reading.stance !== 'denies') ||
        (!form.present && isNoun(discourse, i, before))),
  })
}

/** “but she”, “that they”: behind a pronoun that is the subject stands a verb. */
const isSubjectParticle = (before: string): boolean => /^[وفب]?(?:ان|لكن|لان)(?:ه|ها|هم|هما)$/.test(before)

/** “The news that spoke of …”: nobody vouches for it. */
const observing = new Set(['رصد', 'وثق', 'سجل', 'أحصى', 'شاهد'])

export const isRumour = (tokens: readonly Token[], i: number): boolean =>
  ['التي', 'الذي'].includes(tokens[i - 1]?.text ?? '') && newsWords.test(tokens[i - 2]?.text ?? '')
const newsWords = /^[وبل]?(?:ال|لل|ل)?(?:انباء|شايعات|اشاعات|اقاويل|مزاعم)$/

/** “Whoever says that …”, “people say”, as it is spoken. */
const isHearsay = (tokens: readonly Token[], first: number, { verb, form }: VerbReading): boolean =>
  (form.present || form.form.startsWith('ب')) &&
  /^(?:قال|حكى)$/.test(verb.past) &&
  hearsay.has((tokens[first - 1]?.text ?? '').replace(/^و(?=ال)/, ''))
const hearsay = foldedSet(hearsayWords)
/** “whoever says”: nobody. */
const saysWho = (tokens: readonly Token[], first: number, reading: VerbReading): boolean =>
  isHearsay(tokens, first, reading) && /^و?(?:ال|ي)لي$/.test(tokens[first - 1]?.text ?? '')

const harm = /^(?:ال)?(?:ضحايا|قتلي|جرحي|اصابات|خساير|اضرار|اضرارا|قتيلا|قتيلين|قتيل)$/
const farthestNot = 10
/** “was not” before the subject of the verb. */
function wasNot(tokens: readonly Token[], i: number): boolean {
  const { sentence } = tokens[i] as Token
  for (let k = i - 1; k > i - farthestNot && k > 0 && tokens[k]?.sentence === sentence; k--) {
    const { text, kind } = tokens[k] as Token
    if (kind === 'mark' || complementising(text)) return false
    if (/^[يت]كن$/.test(text) && /^[وف]?لم$/.test(tokens[k - 1]?.text ?? '')) return k < i - 1
  }
  return false
}
const complementising = (text: string): boolean => /^[وبف]?ان(?:ه|ها|هم)?$/.test(text)

const isOfWhatHappened = (tokens: readonly Token[], i: number): boolean =>
  /^و?ما$/.test(tokens[i - 2]?.text ?? '') && /^(?:حدث|حصل|جري|وقع|يجري|يحدث|يحصل)$/.test(tokens[i - 1]?.text ?? '')

const farthestAbout = 9
const expressesAbout = (tokens: readonly Token[], i: number): boolean => {
  const { sentence } = tokens[i] as Token
  for (let k = i + 1; k < i + farthestAbout && tokens[k]?.sentence === sentence; k++) {
    if ((tokens[k] as Token).kind === 'mark') return false
    if ((tokens[k] as Token).text === 'عن') return true
  }
  return false
}

/** “… which the governor denied”: “what” is what was said before. */
const pointsBack = new Set(['وهو', 'وهي', 'هو', 'الامر', 'وذلك', 'امر'])

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

/** “It was not disclosed”: u behind the first letter of the present of a verb whose active has a there. */
const isPassiveOfForm = (surface: string, { verb, form }: VerbReading): boolean =>
  form.present && /^[وف]?[يت]\u064f/.test(surface) && /^(?:كشف|ذكر|نقل|نسب|علم|كتب|نشر|سجل|رصد)$/.test(verb.past)

/** u behind the first letter of the present of a derived form whose active has a there: “is accused”, “is ruled out”. */
const isPassivePresent = (surface: string, { verb, form, cut }: VerbReading): boolean =>
  form.present && /^[يت]\u064f/.test(surface.slice(cut)) && /^(?:ات|ا.ت|ت..)../.test(foldedText(verb.past))

/** “Whoever says …”, “without saying”, “may announce”, “in order to deny”: nothing is said. */
function isUnsaid(tokens: readonly Token[], i: number, before: string, present: boolean): boolean {
  if (before === 'ان') return present && !beforeThat.has(tokens[i - 2]?.text ?? '')
  // “(denied) that it had asked for …”
  if (before === 'قد') return present || (/^[يت]كون(?:وا)?$/.test(tokens[i - 2]?.text ?? '') && isAsking(tokens, i))
  return whoever.has(before)
}

const isAsking = (tokens: readonly Token[], i: number): boolean =>
  verbReading((tokens[i] as Token).word)?.stance === 'demands'

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
  surface.slice(cut).startsWith('أ') && /^ا[^\u064b-\u0652]?/.test(verb.past) && foldedText(verb.past).length > 4

const nearActing = 6
/** Whether a verb before it in the clause has the denial for its object. */
function isActedUpon(tokens: readonly Token[], i: number): boolean {
  const { sentence } = tokens[i] as Token
  for (let k = i - 1; k > i - nearActing && tokens[k]?.sentence === sentence; k--) {
    if ((tokens[k] as Token).kind === 'mark') return false
    if (/^[وف]?[يتن]?(?:رفض|كذب|كرر|جدد|تجنب|تفادي|امتنع)(?:ت|وا)?$/.test((tokens[k] as Token).text)) return true
  }
  return false
}

/** “The denial” is written like “he denied”, where the writer makes no difference between ي and ى. */
function isNoun(discourse: Discourse, i: number, before: string): boolean {
  const token = discourse.tokens[i] as Token
  if (!/(?<![يت])نفي$/.test(token.text) || !surfaceOf(discourse, token).endsWith('ي')) return false
  return before !== 'قد'
}

/** The only word at which `toSayingAt` finds anything. */
export const isOfSaying = (text: string): boolean => text === 'القول'

/** “went so far as to say that …”: the noun behind “to”, with its clause. */
export function toSayingAt({ tokens, quoteEnds }: Discourse, i: number): Cue | null {
  const leads = tokens[i - 1]?.text === 'حد' ? tokens[i - 2]?.text : tokens[i - 1]?.text
  if (!isOfSaying(tokens[i]?.text ?? '') || leads !== 'الي') return null
  const next = tokens[i + 1]
  if (next === undefined || !(isComplementiser(next) || next.text === ':' || quoteEnds.has(i + 1))) return null
  const reading = verbReading(wordOf('قال'))
  return reading === null ? null : plainCue(tokens, i, i, { stance: 'asserts', kind: 'participle', verb: reading.verb })
}

/** A participle that goes on with what was said: after a comma or a quotation, with something said behind it. */
function participleAt(discourse: Discourse, i: number, reading: VerbReading): Cue | null {
  const { tokens } = discourse
  const surface = surfaceOf(discourse, tokens[i] as Token)
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
  // “demonstrated in the capital demanding …”: with its own preposition a plural or an accusative goes on without a comma
  const led = /(?:ين|ا)$/.test(form.form) && goesOnWith.has(stance) && takesNext(reading, next)
  const called =
    /\u064b/.test(surface) && goesOnWith.has(stance) && (verb.charge || verb.addressee) && next.kind === 'word'
  const opened =
    led || called || isComplementiser(next) || ['«', '“', '"', ':'].includes(next.text) || next.text === 'ب'
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

const goesOnWith = new Set<Cue['stance']>(['demands', 'warns', 'opines'])
const takesNext = ({ verb }: VerbReading, { text }: Token): boolean =>
  verb.prepositions.some((preposition) =>
    preposition.length === 1 ? text.startsWith(preposition) && text.length > 4 : foldedText(preposition) === text,
  )

/** “By saying”, “with pointing out”. */
const isBySaying = (text: string): boolean => /ب(?:القول|الاشاره)$/.test(text)

const conjunctionOf = ({ text }: Token): number => (/^[وف]/.test(text) && text.length > 2 ? 1 : 0)
