import { foldedSet, foldedText } from '../fold.ts'
import { bareNoun, isActorWord } from '../grammar/participant.ts'
import type { TokenRanges } from '../grammar/token-ranges.ts'
import { conjugate, formsOf } from '../grammar/verb-forms.ts'
import { namesLikeVerbs } from '../lexicon/common-verbs.ts'
import { entries } from '../lexicon/entries.ts'
import {
  culpritNouns,
  custodyNouns,
  leadingPrepositions,
  noEvents,
  noTriggers,
  nounOnly,
  statesBefore,
  tracesBefore,
  unwarlike,
  verbOnly,
} from '../lexicon/incident-context.ts'
import { incidentTriggers } from '../lexicon/incident-triggers.ts'
import type { Frame, Harm, IncidentType, Need } from '../lexicon/incident-types.ts'
import { lightNouns, lightVerbs } from '../lexicon/light-verbs.ts'
import { accusativeAdverbs, participantStops } from '../lexicon/participant-words.ts'
import { verbsOf } from '../lexicon/trigger-verbs.ts'
import {
  englishWeaponVerbs,
  hittingVerbs,
  partsOfMarch,
  weaponNouns,
  weapons,
  weaponVerbs,
} from '../lexicon/weapons.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet, phraseTable } from '../word-forms.ts'
import { perWord, wordOf } from '../words.ts'
import { readsAsVerb } from './noun-or-verb.ts'

/** What a word tells of an incident: the event itself, a weapon, what came of it, or who did it (“carried out”). */
export interface Meaning {
  readonly tells: 'event' | 'attack' | 'harm' | 'toll' | 'weapon' | 'use' | 'light'
  readonly type: IncidentType
  readonly frame: Frame
  readonly harm: Harm | null
  readonly needs: Need | null
  readonly kind: 'noun' | 'verb'
  /** A verb whose form is passive whatever its vowels: “اغتيل”. */
  readonly passive: boolean
  readonly english: boolean
}

/** A word that tells something of an incident, where it stands. */
export interface Cue extends Meaning {
  readonly first: number
  readonly last: number
  /** Folded offset of its first letter, behind what is written with it. */
  readonly start: number
  /** A verb of the future: “will withdraw”. */
  readonly future: boolean
  readonly present: boolean
  /** “We”, “our”: the writer's own side. */
  readonly ours: boolean
  /** “His abduction”, “shelled it”: whom it is about stands before. */
  readonly pronoun: boolean
}

interface Form {
  readonly meaning: Meaning
  readonly present: boolean
  readonly ours: boolean
  readonly pronoun: boolean
}

/** Written out, as is a cue below: objects whose fields come in one order are read faster in V8. */
const meaning = (base: Partial<Meaning> & Pick<Meaning, 'tells' | 'kind'>): Meaning => ({
  tells: base.tells,
  type: base.type ?? 'attack',
  frame: base.frame ?? 'acts',
  harm: base.harm ?? null,
  needs: base.needs ?? null,
  kind: base.kind,
  passive: base.passive ?? false,
  english: base.english ?? false,
})

const cueOf = (is: Meaning, at: Omit<Cue, keyof Meaning>): Cue => ({
  tells: is.tells,
  type: is.type,
  frame: is.frame,
  harm: is.harm,
  needs: is.needs,
  kind: is.kind,
  passive: is.passive,
  english: is.english,
  first: at.first,
  last: at.last,
  start: at.start,
  future: at.future,
  present: at.present,
  ours: at.ours,
  pronoun: at.pronoun,
})

/** “ألقي”, “ألقيت”, “ألقيتا”: a passive keeps its last letter. */
const passiveForms = (passive: string, is: Meaning): [string, Form][] =>
  ['', 'ت', 'تا', 'ا', 'وا'].map((end) => [
    foldedText(passive) + end,
    { meaning: is, present: false, ours: false, pronoun: false },
  ])

const adverbs = foldedSet([...accusativeAdverbs, ...participantStops, ...namesLikeVerbs])
/** “خطفا”; but “فجرا” is at dawn, “طعنا” how it was done. */
const mayBeDual = (form: string): boolean => /[^اي]$/.test(form) && !adverbs.has(`${form}ا`)

/** All forms of a verb, with the rest of its phrase: “فتح النار”. */
function verbEntries(
  { past, present, passive }: { past: string; present: string | undefined; passive: string | undefined },
  what: Meaning,
): [string, Form][] {
  const [pastVerb = '', ...rest] = past.split(' ')
  const [presentVerb] = present?.split(' ') ?? []
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`
  const forms = (one: string, other: string | undefined, is: Meaning): [string, Form][] => {
    const entry = other === undefined ? { past: one } : { past: one, present: other }
    // “تداهم”: its last letters are no pronoun
    const plain = new Set(conjugate(entry).map(({ form }) => form))
    return formsOf(entry)
      .filter(
        ({ kind, form, firstPerson, present: isPresent }) =>
          kind === 'verb' &&
          !(isPresent && firstPerson && form.startsWith('ا')) &&
          (!isPresent || form.length > 3 || form.slice(1) === foldedText(other ?? '').slice(1)),
      )
      .flatMap(({ form, present: isPresent, firstPerson }) => {
        const pronoun = (/(?:ه|ها|هم|هما)$/.test(form) || (!firstPerson && /نا$/.test(form))) && !plain.has(form)
        // “his grip on” is no “arrested”: what a phrase is done to stands behind it
        if (pronoun && rest.length > 0) return []
        const made = { meaning: is, present: isPresent, ours: firstPerson, pronoun }
        // “both of them”
        // “قصفو”: without its alif, as messages have it
        if (!isPresent && /..وا$/.test(form)) return [form, form.slice(0, -1)].map((one) => [one + tail, made])
        const isDualled =
          !isPresent && !pronoun && (/[^ي]ت$/.test(form) || (form === foldedText(one) && mayBeDual(form)))
        const dual: [string, Form][] = isDualled ? [[`${form}ا${tail}`, made]] : []
        return [[form + tail, made] as [string, Form], ...dual]
      })
  }
  return [
    ...forms(pastVerb, presentVerb, what),
    ...(passive === undefined ? [] : passiveForms(passive, { ...what, passive: true })),
  ]
}

const verbTable = phraseTable<Form>([
  ...incidentTriggers.flatMap(({ verbs = '', type, frame, tells = 'event' as const, harm = null, needs = null }) =>
    verbsOf(verbs).flatMap((verb) => verbEntries(verb, meaning({ tells, type, frame, harm, needs, kind: 'verb' }))),
  ),
  ...weaponVerbs
    .flatMap((verb) => verbsOf(verb))
    .flatMap((verb) => verbEntries(verb, meaning({ tells: 'use', frame: 'occurs', kind: 'verb' }))),
  ...hittingVerbs
    .flatMap((verb) => verbsOf(verb))
    .flatMap((verb) => verbEntries(verb, meaning({ tells: 'use', frame: 'acts', kind: 'verb' }))),
  ...lightVerbs.flatMap(({ frame, verbs }) =>
    verbsOf(verbs).flatMap((verb) => verbEntries(verb, meaning({ tells: 'light', frame, kind: 'verb' }))),
  ),
])
const nounTable = phraseTable<Meaning>([
  ...incidentTriggers.flatMap(({ nouns = '', type, frame, tells = 'event' as const, harm = null, needs = null }) =>
    entries(nouns).map((noun) => [noun, meaning({ tells, type, frame, harm, needs, kind: 'noun' })] as const),
  ),
  ...weapons.flatMap(({ type, words }) =>
    words.map((word) => [word, meaning({ tells: 'weapon', type, frame: 'occurs', kind: 'noun' })] as const),
  ),
  ...weaponNouns.map((word) => [word, meaning({ tells: 'use', frame: 'occurs', kind: 'noun' })] as const),
  ...lightNouns.flatMap(({ frame, nouns }) =>
    entries(nouns).map((noun) => [noun, meaning({ tells: 'light', frame, kind: 'noun' })] as const),
  ),
])
const englishTable = phraseTable<Meaning>([
  ...incidentTriggers.flatMap(
    ({ englishVerbs = '', englishNouns = '', type, frame, tells = 'event' as const, harm = null, needs = null }) => [
      ...entries(englishVerbs).map(
        (word) => [word, meaning({ tells, type, frame, harm, needs, kind: 'verb', english: true })] as const,
      ),
      ...entries(englishNouns).map(
        (word) => [word, meaning({ tells, type, frame, harm, needs, kind: 'noun', english: true })] as const,
      ),
    ],
  ),
  ...weapons.flatMap(({ type, words }) =>
    words
      .filter((word) => /^[a-z]/.test(word))
      .map((word) => [word, meaning({ tells: 'weapon', type, frame: 'occurs', kind: 'noun', english: true })] as const),
  ),
  ...englishWeaponVerbs.map(
    (word) => [word, meaning({ tells: 'use', frame: 'occurs', kind: 'verb', english: true })] as const,
  ),
])

const elsewhere = phraseSet(noEvents)
const notOfWar = foldedSet(unwarlike)
const traces = foldedSet(tracesBefore)
const culprits = foldedSet(culpritNouns)
const states = foldedSet(statesBefore)
const custody = foldedSet(custodyNouns)
const never = foldedSet(noTriggers)
const noun = foldedSet(nounOnly)
const verb = foldedSet(verbOnly)
const beforeMarch = foldedSet(partsOfMarch)
const suffix = /(?:ها|هم|هما|نا|ه)$/

/** Whether a word may begin one that tells of an incident: asked once for each word. */
const mayTell = perWord((text) => {
  if (text.charCodeAt(0) < 0x80) return englishTable.beginningWith(wordOf(text)) !== null
  return (
    [text, text.replace(suffix, ''), text.replace(/ا$/, '')].some((form) =>
      [verbTable, nounTable].some((table) => table.beginningWith(wordOf(form)) !== null),
    ) || verbTable.beginningWith(wordOf(text.replace(/^[وف]?[سل]/, ''))) !== null
  )
})

/** `names`: token ranges of names, whose words tell of nothing but themselves. */
export function findCues(tokens: readonly Token[], names: TokenRanges, surface: (i: number) => string): Cue[] {
  const found: Cue[] = []
  for (let i = 0; i < tokens.length; i++) {
    const name = names.get(i)
    if (name !== undefined) {
      i = name
      continue
    }
    const token = tokens[i] as Token
    if (token.kind !== 'word' || !mayTell(token.word) || isNever(token.word)) continue
    if (
      isElsewhere(tokens, i) ||
      traces.has(tokens[i - 1]?.text ?? '') ||
      (culprits.has(tokens[i - 1]?.text ?? '') && token.text.startsWith('ال')) ||
      isCustody(tokens, i) ||
      isSuicideDrone(tokens, i) ||
      isOtherWord(tokens, i, surface)
    )
      continue
    const cue =
      token.text.charCodeAt(0) < 0x80 ? englishCue(tokens, i) : arabicCue(tokens, i, names, surface, found.at(-1))
    if (cue !== null && token.text === 'قتال' && ['دون', 'بدون', 'بلا'].includes(tokens[i - 1]?.text ?? '')) continue
    if (cue !== null && cue.kind === 'noun' && notOfWar.has(bareNoun(tokens[cue.last + 1]?.text ?? ''))) continue
    if (cue === null || (cue.frame === 'controls' && cue.kind === 'noun' && states.has(tokens[i - 1]?.text ?? '')))
      continue
    found.push(cue)
    i = cue.last
  }
  return found
}

const isNever = perWord(
  (text) =>
    never.has(text.replace(/^[وف](?=...)/, '')) ||
    (bareNoun(text) !== text && never.has(bareNoun(text))) ||
    (/^[وف]?[بلك].../.test(text) && never.has(text.replace(/^[وف]?[بلك]/, ''))),
)

/** In a phrase of another field, which may have begun a word before: “rules of engagement”. */
function isElsewhere(tokens: readonly Token[], i: number): boolean {
  if (findPhrase(elsewhere, tokens, i) !== null) return true
  const before = i === 0 ? null : findPhrase(elsewhere, tokens, i - 1)
  return before !== null && before.last >= i
}

/** “suicide drones”: nobody blows himself up. */
const isSuicideDrone = (tokens: readonly Token[], i: number): boolean =>
  /^(?:ال)?انتحاري(?:ه|تين|تان|ات)$/.test((tokens[i] as Token).text) &&
  tokens
    .slice(Math.max(0, i - 3), i)
    .some(({ text }) => /^(?:ال|ب|بال)?(?:مسير(?:ه|ات|تين|تان)|درون|طاير(?:ه|ات))$/.test(text))

/** “detention centres”, “places of torture”. */
const isCustody = (tokens: readonly Token[], i: number): boolean =>
  /^(?:ال)?(?:احتجاز|اعتقال|توقيف|تعذيب|اسر|اخفاء)$/.test((tokens[i] as Token).text) &&
  custody.has(bareNoun((tokens[i - 1]?.text ?? '').replace(/^[وفبل](?=....)/, '')))

/** “فقد” is a particle more often than “was lost”, “أسر” families more often than “capture”. */
function isOtherWord(tokens: readonly Token[], i: number, surface: (i: number) => string): boolean {
  const { text } = tokens[i] as Token
  const next = tokens[i + 1]
  if (next === undefined) return ['فقد', 'اسر', 'فجر'].includes(text)
  // “the rear of the march”, written like “the drone”, which has a shadda where vowels are written
  if (/^(?:ال)?مسيره$/.test(text) && !surface(i).includes('\u0651'))
    return beforeMarch.has((tokens[i - 1]?.text ?? '').replace(/^[وفب](?=...)/, ''))
  // “described”, written like “and liquidated”
  if (/^وصف(?:ت|ا|وا|ن)?(?:ه|ها|هم)?$/.test(text)) return true
  const counted = numberAt(tokens, i + 1) !== null || ['نحو', 'ما', 'عدد'].includes(next.text)
  if (text === 'فقد') return !/^فُ/.test(surface(i)) && !counted && next.text !== 'الاتصال'
  if (/^[وف]?فجر$/.test(text))
    return (
      !/جّ|فُ/.test(surface(i)) &&
      !/^(?:نفس|حزام|سترت|سيارته|انتحاري|مسلح|مجهول|عناصر|مقاتل|تنظيم|جنود|ارهابي|احد|مجاهد|ابطال|ثوار|هندس|خبراء)/.test(
        next.text,
      ) &&
      !isActorWord(next)
    )
  if (text === 'اسر') return !/^أ[ُسَ]ِ/.test(surface(i)) && !/^أُ/.test(surface(i)) && !counted && !isActorWord(next)
  return false
}

function englishCue(tokens: readonly Token[], i: number): Cue | null {
  // “three captured officers”
  if (
    /ed$/.test((tokens[i] as Token).text) &&
    ['a', 'the', 'of', 'three', 'two', 'four', 'five'].includes(tokens[i - 1]?.text ?? '')
  )
    return null
  const match = findPhrase(englishTable, tokens, i)
  if (match === null) return null
  const { start } = tokens[i] as Token
  const future = ['will', 'would'].includes(tokens[i - 1]?.text ?? '')
  return cueOf(match.value, { first: i, last: match.last, start, future, present: false, ours: false, pronoun: false })
}

function arabicCue(
  tokens: readonly Token[],
  i: number,
  names: TokenRanges,
  surface: (i: number) => string,
  before: Cue | undefined,
): Cue | null {
  const token = tokens[i] as Token
  const asNoun = nounAt(tokens, i)
  const asVerb = isNounByForm(tokens, i, surface) || isNounByLetter(surface(i)) ? null : verbAt(tokens, i)
  if (asVerb === null) return asNoun
  if (asNoun !== null && isJoinedNoun(tokens, i, before)) return asNoun
  if (asNoun === null)
    return readsAsVerb(tokens, i, names, surface) ||
      !noun.has(asVerb.last === i ? token.text.slice(asVerb.start - token.start) : '')
      ? asVerb
      : null
  // “two of its soldiers were killed”: a dual, for nobody says “a killing” in the accusative
  if (asVerb.harm !== null && asVerb.last === asNoun.last && /..[^اي]ا$/.test(token.text) && !asVerb.pronoun)
    return asVerb
  // “he hit her” and “an injury” differ by their hamza
  if (asVerb.pronoun && /^[وف]?أ.*ه$/.test(surface(i))) return asVerb
  if (asVerb.pronoun && !asNoun.pronoun && asNoun.start === asVerb.start) return asNoun
  if (asNoun.last !== asVerb.last) return asNoun.last > asVerb.last ? asNoun : asVerb
  return readsAsVerb(tokens, i, names, surface) ? asVerb : asNoun
}

/** “the looting and burning of 63 houses”: two nouns that govern one thing. */
const isJoinedNoun = (tokens: readonly Token[], i: number, before: Cue | undefined): boolean =>
  before?.last === i - 1 &&
  before.kind === 'noun' &&
  /^و/.test((tokens[i] as Token).text) &&
  !/^[وفبل]?ال|ا$/.test((tokens[i - 1] as Token).text)

const prepositions = foldedSet(leadingPrepositions)

/** “القوة”, written like “they threw it” but for its last letter; “ياسر”, like “captures” but for its first. */
const isNounByLetter = (word: string): boolean => /ة[\u064b-\u0652]*$/.test(word) || /^و?ياسر$/.test(word)

/** “تجمعاً”, “بـ«تخلي القيادة»”: with a tanween, or behind a preposition, no verb. */
function isNounByForm(tokens: readonly Token[], i: number, surface: (i: number) => string): boolean {
  if (/[\u064b\u064c\u064d]/.test(surface(i))) return true
  if (/^[وف]?.\u064f/.test(surface(i))) return false
  const before = tokens[i - 1]
  const lead = before?.kind === 'mark' && ['«', '"', '“'].includes(before.text) ? tokens[i - 2] : before
  return lead !== undefined && prepositions.has(lead.text)
}

function verbAt(tokens: readonly Token[], i: number): Cue | null {
  const token = tokens[i] as Token
  const plain = findPhrase(verbTable, tokens, i)
  const cut = plain === null ? (/^[وف]?[سل]../.test(token.text) ? token.text.search(/[سل]/) + 1 : 0) : plain.cut
  const match =
    plain !== null
      ? plain
      : cut === 0
        ? null
        : findPhrase(
            verbTable,
            [
              { ...token, text: token.text.slice(cut), word: wordOf(token.text.slice(cut)) },
              ...tokens.slice(i + 1, i + 3),
            ],
            0,
          )
  if (match === null || (plain !== null && !/^[وف]?$/.test(token.text.slice(0, cut)))) return null
  if (plain === null && !match.value.present) return null
  const last = plain === null ? i + match.last : match.last
  const future = plain === null && token.text[cut - 1] === 'س'
  const { meaning: is, present, ours, pronoun } = match.value
  return cueOf(is, { first: i, last, start: token.start + cut, future, present, ours, pronoun })
}

/** “هجوما”: the accusative of an indefinite noun. */
function withoutTanween(tokens: readonly Token[], i: number): ReturnType<typeof findPhrase<Meaning>> {
  const token = tokens[i] as Token
  // “hit her” is no injury: a noun in ة takes no alef
  if (!/..[^ه]ا$/.test(token.text) || token.text.startsWith('ال')) return null
  const text = token.text.slice(0, -1)
  const match = findPhrase(nounTable, [{ ...token, text, word: wordOf(text) }, ...tokens.slice(i + 1, i + 4)], 0)
  return match === null ? null : { ...match, last: i + match.last }
}

function nounAt(tokens: readonly Token[], i: number): Cue | null {
  const token = tokens[i] as Token
  const whole = findPhrase(nounTable, tokens, i) ?? withoutTanween(tokens, i)
  const base = { first: i, future: false, present: false }
  if (whole !== null) {
    if (verb.has(token.text.slice(whole.cut))) return null
    return cueOf(whole.value, {
      ...base,
      last: whole.last,
      start: token.start + whole.cut,
      ours: false,
      pronoun: false,
    })
  }
  // “their withdrawal”, “his abduction”
  const [ending] = suffix.exec(token.text) ?? []
  if (ending === undefined) return null
  const stem = token.text.slice(0, -ending.length)
  const owned = [stem, stem.replace(/ت$/, 'ه')].flatMap((text) => {
    const match = text.length < 3 ? null : findPhrase(nounTable, [{ ...token, text, word: wordOf(text) }], 0)
    return match === null ? [] : [match]
  })[0]
  if (owned === undefined) return null
  return cueOf(owned.value, {
    ...base,
    last: i,
    start: token.start + owned.cut,
    ours: ending === 'نا',
    pronoun: ending !== 'نا',
  })
}
