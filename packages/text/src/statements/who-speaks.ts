import { foldedSet } from '../fold.ts'
import { isRole, type TokenRange } from '../grammar/noun-phrase.ts'
import { ownsKin, ownsQuality, ownsSentiment, takesName } from '../grammar/phrase-words.ts'
import type { Gender } from '../grammar/verb-forms.ts'
import { hasArticle, hasPronoun, isVerbalNoun, looksFeminine } from '../grammar/word-shape.ts'
import { endingLikePlural } from '../lexicon/function-words.ts'
import { mensNamesInTa } from '../lexicon/name-contexts.ts'
import { sources } from '../lexicon/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { perWord, type Word } from '../words.ts'
import { type Discourse, surfaceOf } from './discourse.ts'

const source = foldedSet(sources)
const mansName = foldedSet(mensNamesInTa)

/** A body, a person or a paper that says things, in the singular or plural, with or without article and pronoun. */
export const isSource: (word: Word) => boolean = perWord((text) => {
  const bare = text.replace(/^[وف]?(?:[بك]?ال|لل|ل(?=...))/, '')
  return [text, bare]
    .flatMap((one) => [
      one,
      one.replace(/(?:ها|هما|هم|نا|ه)$/, ''),
      one.replace(/ت(?:ها|هما|هم|نا|ه)$/, 'ه'),
      one.replace(/ات$/, 'ه'),
    ])
    .some((one) => source.has(one) || source.has(one.replace(/(?:ون|ين|ان|ا|ي|و)$/, '')))
})

const notSpeaking = new Set([
  'ذلك',
  'هذا',
  'هذه',
  'تلك',
  'اي',
  'كل',
  'بعض',
  'نحو',
  'حوالي',
  'اكثر',
  'اقل',
  'ان',
  'يوم',
  'ليله',
  'صباح',
  'مساء',
  'عام',
  'سنه',
  'شهر',
  'وقت',
  'كما',
  'قد',
  'لا',
  'لم',
  'عكس',
  'نفسه',
  'نفسها',
  'انفسهم',
  'ذاته',
  'ذاتها',
])
const someOf = new Set(['بعض', 'معظم', 'جميع', 'كل'])
const someOfThem = new Set(['احدهم', 'احدهما', 'احداهن', 'احداهما', 'بعضهم', 'كلاهما', 'معظمهم', 'اخرون', 'الاخرون'])

/** Whether a phrase may be who says something: no act, no thing said, nothing in the accusative, and of the verb's gender. */
export function maySpeak(
  discourse: Discourse,
  { first }: TokenRange,
  gender: Gender | null,
  accusative = false,
): boolean {
  const head = discourse.tokens[first] as Token
  if (discourse.names.has(first) || someOfThem.has(head.text) || ownsKin(head.word)) return true
  if (head.kind === 'mark') return false
  const next = discourse.tokens[first + 1]
  // “some of the sites”
  if (someOf.has(head.text) && next !== undefined && (isSource(next.word) || isRole(next.word))) return true
  if (notSpeaking.has(head.text)) return false
  const { word } = head
  // “(the ministry of) Health: …”
  if (head.text === 'الصحه' && discourse.tokens[first - 1]?.sentence !== head.sentence) return true
  if (ownsSentiment(word) || ownsQuality(word)) return false
  if (isVerbalNoun(word) && !isSource(word) && !takesName(word)) return false
  if (hasPronoun(word) && !hasArticle(word) && !isRole(word) && !isSource(word)) return false
  // a subject is no indefinite accusative: سلاحاً
  if (!accusative && (isAccusative(discourse, head) || isObliquePlural(word))) return false
  // “his office”: ه is no ة
  return gender === null || surfaceOf(discourse, head).endsWith('\u0647') || agrees(word, gender)
}

/** “joking”: with the ending of an indefinite accusative. */
export const isAccusative = (discourse: Discourse, token: Token): boolean =>
  /\u064b\u0627$|\u0627\u064b$/.test(surfaceOf(discourse, token))

const singular = foldedSet(endingLikePlural)

/** “the demonstrators” as an object: a sound plural of people whose case is not that of a subject. */
export const isObliquePlural = perWord((text) => /^ال...+ين$/.test(text) && !singular.has(text.slice(2)))

/** Bodies and people that are masculine for sure. */
const masculine = perWord((text) =>
  /^(?:ال)?(?:جيش|مرصد|مجلس|حزب|تنظيم|تقرير|بيان|لواء|فصيل|تحالف|حرس|قاءد|قايد|رييس|وزير|ناطق|متحدث|مسوول|محافظ|مدير|مصدر|مراسل|محلل|باحث|عميد|عقيد|نقيب|شيخ|سفير|ناشط|شاهد|ضابط|رجل)$/.test(
    text,
  ),
)

/** Numerals have the other gender than what they count. */
const numeral = perWord((text) =>
  /^(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه?$|^(?:ال)?(?:مييات|ميات|عشرات|الاف)$/.test(text),
)

/** Whether a verb of this gender may have this head for its subject before it, or nothing but a pronoun for it. */
export const agrees = (word: Word, gender: Gender): boolean =>
  numeral(word)
    ? true
    : gender === 'feminine'
      ? !masculine(word)
      : !/(?:ه|يات)$/.test(word.text) || mansName.has(word.text) || !looksFeminine(word) || word.text.length < 4

/** A word that is a good speaker by itself: a body, a role. */
export const speaksWell = (discourse: Discourse, first: number): boolean => {
  const { word } = discourse.tokens[first] as Token
  return discourse.names.has(first) || isSource(word) || isRole(word)
}
