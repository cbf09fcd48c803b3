import { foldedSet, foldedText } from '../fold.ts'
import {
  accusativeAdjectives,
  adjectiveLikeNouns,
  annexedAdjectives,
  bodyNouns,
  endingLikeNisba,
  envoys,
  excerpts,
  followers,
  gatherings,
  governingParticiples,
  inhabitantNouns,
  institutionAdjectives,
  institutionsFor,
  ledBy,
  nameless,
  noOrigins,
  objectNouns,
  occasions,
  occupations,
  openAdjectives,
  openHeads,
  outletStaff,
  ownConjunction,
  ownedHeads,
  ownedPapers,
  ownKin,
  placeNouns,
  pointingBack,
  quantifiers,
  roles,
  statedQualities,
  tellers,
  thingsSaid,
  visitedNouns,
} from '../lexicon/clause-words.ts'
import { outletNouns } from '../lexicon/function-words.ts'
import { arabicVerbs } from '../lexicon/reporting-verbs.ts'
import { sentiments } from '../lexicon/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { perWord, type Word, wordOf } from '../words.ts'
import {
  hasArticle,
  hasPronoun,
  isBrokenPlural,
  isDefinite,
  isVerbalNoun,
  looksFeminine,
  withoutArticle,
  withoutPronoun,
} from './word-shape.ts'

// What a word alone tells of the noun phrase it stands in: whether it may head it, go on with it, or ends it.

const openHead = foldedSet(openHeads)
const role = foldedSet(roles)
export const said = foldedSet(thingsSaid)
/** “a campaign”, “a wave of”: what is judged or foreseen, and nobody. */
export const objectNoun = foldedSet(objectNouns)
export const occasion = foldedSet(occasions)
export const openAdjective = foldedSet(openAdjectives)
const governing = foldedSet(governingParticiples)
/** “(the company) running …” */
export const isGoverning: (word: Word) => boolean = perWord(
  (text) =>
    hasArticle(wordOf(text)) && [text.slice(2), text.slice(2).replace(/ه$/, '')].some((one) => governing.has(one)),
)
export const place = foldedSet([...placeNouns, ...bodyNouns])
export const body = foldedSet(bodyNouns)
export const owned = foldedSet(ownedHeads)
/** “a statement of the prosecution” */
export const ownedPaper = foldedSet(ownedPapers)
/** “a photographer of the agency” */
export const ofOutlet = foldedSet(outletStaff)
const ownsWaw = foldedSet(ownConjunction)
const occupation = foldedSet(occupations)
const excerpt = foldedSet(excerpts)
export const noOrigin = foldedSet(noOrigins)
export const envoy = foldedSet(envoys)
export const gathering = foldedSet(gatherings)
export const stated = foldedSet(statedQualities)
export const visited = foldedSet(visitedNouns)
/** “(the General Company) for …” */
export const institutional = foldedSet(institutionAdjectives)
export const institutionFor = foldedSet(institutionsFor)
/** “a former official”, in the accusative like “formerly”. */
export const formerly = foldedSet(accusativeAdjectives)
/** “the people of three villages” */
export const inhabitants = foldedSet(inhabitantNouns)
const follower = foldedSet(followers)
const kin = foldedSet(ownKin)
/** “senior”: behind it stand those among whom somebody is first, then the name. */
export const chief = new Set(['كبير', 'كبيره'])
export const outlet = foldedSet(outletNouns)
export const teller = foldedSet(tellers)
export const quantifier = foldedSet(quantifiers)
const notNisba = foldedSet(endingLikeNisba)
export const namelessRole = foldedSet(nameless)
export const pointsBack = foldedSet(pointingBack)
const likeAdjectives = foldedSet(adjectiveLikeNouns)

/** Words for what a person is: spokesman, minister, colonel. */
export const isRole: (word: Word) => boolean = perWord((text) => {
  const bare = text.replace(/^ال(?=..)/, '')
  return role.has(text) || role.has(bare) || (bare === text && owners(text).some((one) => role.has(one)))
})

/** “her director”, “his lawyer”: with its pronoun a title waits for no noun. */
export const ownsRole: (word: Word) => boolean = perWord(
  (text) => !role.has(text) && !hasArticle(wordOf(text)) && owners(text).some((one) => role.has(one)),
)

/**
 * “her director”, “its experts”: the noun without its pronoun, also where ت stands for ة or و and ي for ون and ين. Behind ي a ه is
 * rather that of “responsibility”, and مشيرة is no marshal of his.
 */
const owners = (text: string): readonly string[] => {
  const noun = /^(...+?)(?:ها|هما|هم|نا|ه)$/.exec(text)?.[1]
  if (noun === undefined || text === 'مشيره') return []
  return [noun, noun.replace(/ت$/, 'ه'), noun.replace(text.endsWith('يه') ? /و$/ : /[وي]$/, '')]
}

/** Words for people behind which their name may stand: a role, or what somebody lives by. */
export const takesName: (word: Word) => boolean = perWord(
  (text) => isRole(wordOf(text)) || occupation.has(text.replace(/^ال(?=..)/, '')),
)

/** What is said or told: news, an accusation, a report. */
export const isThingSaid: (word: Word) => boolean = perWord((text) => said.has(text))

/** “led by …”, of a body. */
export const led = foldedSet(ledBy)

export const determiners = new Set(['كل', 'اي', 'كلا'])
export const neverHeads = new Set(['في', 'ب', 'و', 'او', 'ان', 'انه', 'لم', 'لا', 'لن', 'قد'])
/** Prepositions that lead to the place or the body of an indefinite head: “a source in the ministry”. */
export const openers = new Set(['في', 'من', 'لدي', 'ب', 'علي'])

/** “to an official in …”: the head without its preposition, where it is a person or a body only without. */
export const addressed: (word: Word) => Word = perWord((text) => {
  const [word, rest] = [wordOf(text), wordOf(text.slice(1))]
  if (!/^ل[^ل]../.test(text) || isRole(word) || isOpen(word) || body.has(text)) return word
  return isRole(rest) || isOpen(rest) || body.has(rest.text) || owned.has(rest.text) ? rest : word
})

/** A word that can hardly be anything but a name. */
export const mayBeName = (word: Word): boolean =>
  !hasArticle(word) &&
  !hasPronoun(word) &&
  !takesConstruct(word) &&
  !body.has(word.text) &&
  !place.has(word.text) &&
  !owned.has(word.text) &&
  !isVerbalNoun(word) &&
  !likeAdjectives.has(word.text)

/** Whether a noun without an article may wait for another: “the author of the report”; an unknown one is a name. */
export const takesConstruct = perWord(
  (text) =>
    role.has(text) ||
    openHead.has(text) ||
    isBrokenPlural(wordOf(text)) ||
    /ه$|...ات$|^(?:كاتب|معد|معدو|ناشر|صاحب|فريق)/.test(text),
)

export const hasPreposition = perWord(
  (text) =>
    (/^(?:و?بال|و?لل|ب$)/.test(text) ||
      /^ب(?:شهاد|تصريح|بيان|رسال|افاد)/.test(text) ||
      /^ل(?:وكال|قنا|صحيف|اذاع|موقع|شبك|مراسل|نشطاء|ناشطي|باحثي|صحاف|صحفي|مندوب|محققي|جريد|مجله|تلفزيون|راديو)/.test(
        text,
      )) &&
    !/^بال[غدك].?$|^بالغ/.test(text),
)

/** “boasting”, “in tears”: how somebody speaks. */
export const isManner = perWord((text) => /^مت....?ا$/.test(text))

/** “the army”, “the society”: never a name or an adjective behind a title. */
export const isBodyNoun: (word: Word) => boolean = perWord((text) => {
  const word = wordOf(text)
  const bare = withoutArticle(word)
  return hasArticle(word) && !isRole(word) && (body.has(bare) || likeAdjectives.has(bare))
})

/** “hundreds”, “two brigades”: with من they are part of something. */
export const isExcerpt: (word: Word) => boolean = perWord((text) => {
  const bare = text.replace(/^ال(?=..)/, '')
  return [bare, bare.replace(/(?:تان|تين)$/, 'ه'), bare.replace(/(?:ان|ين)$/, '')].some((one) => excerpt.has(one))
})

/** “wounded”, “notables”: people, and no name. */
export const isPeople: (word: Word) => boolean = perWord(
  (text) =>
    /^(?:قتلي|جرحي|اسري|مرضي|ضحايا|وفد|وفدا)$/.test(text) || (!takesName(wordOf(text)) && isBrokenPlural(wordOf(text))),
)

/** “in its name” */
export const isOnBehalf = ({ text }: Token): boolean => /^باسم(?:ه|ها|هم|هما)$/.test(text)

/** “by killing them”: a verbal noun with its preposition. */
export const isLedAct = perWord((text) => {
  const rest = wordOf(text.slice(1))
  return (
    /^[بل]..../.test(text) && (isVerbalNoun(rest) || (text.startsWith('ب') && (isPeople(rest) || body.has(rest.text))))
  )
})

/** “his followers”: a plural with a pronoun that is written like the feminine. */
export const ownsPeople = perWord((text) => /...ه$/.test(text) && follower.has(text.slice(0, -1)))

/** “his family”, “her relatives”, “its command”: kin and bodies with a pronoun, where it is not written like the feminine. */
export const ownsKin = perWord(
  (text) => kin.has(text) || (/...ته$/.test(text) && bodyNoun.has(text.replace(/ته$/, 'ه'))),
)
const bodyNoun = foldedSet(bodyNouns)

/** “its carrying out”: a verbal noun with a pronoun that is written like the feminine. */
export const ownsAct: (word: Word) => boolean = perWord(
  (text) => /....ه$/.test(text) && !hasArticle(wordOf(text)) && isVerbalNoun(wordOf(text.slice(0, -1))),
)

const sayingParticiples = new Set(
  Object.values(arabicVerbs)
    .flat()
    .flatMap(({ participle }) => (participle === undefined ? [] : [`${foldedText(participle)}ا`])),
)
/** “(the commander of X) saying”: of a verb of saying, in the accusative. */
export const isSayingManner: (word: Word) => boolean = perWord((text) => sayingParticiples.has(text))

/** “his keenness on”, “its relation to”: a quality with a pronoun. */
export const ownsQuality: (word: Word) => boolean = perWord((text) =>
  withoutPronoun(text).some((noun) => stated.has(noun)),
)

/** “their merging” */
export const theirAct: (word: Word) => boolean = perWord(
  (text) => /(?:ها|هم|هما)$/.test(text) && isVerbalNoun(wordOf(text.replace(/(?:هما|ها|هم)$/, ''))),
)

export const isNisba = ({ word, text }: Token): boolean =>
  /..[يى]ه?$/.test(text) && !hasArticle(word) && !notNisba.has(text)

const sentiment = foldedSet(Object.values(sentiments).flat())
/** “his concern”, “her thanks”: what somebody feels, with a pronoun that is written like the feminine. */
export const ownsSentiment: (word: Word) => boolean = perWord((text) =>
  withoutPronoun(text).some((noun) => sentiment.has(noun)),
)

/** “aged 52” */
export const agedBefore = /^(?:ال)?بالغه?$|^[يت]بلغ$/

/** Adjectives that take a noun: “high in rank”, “unknown in identity”. */
export const annexed = foldedSet(annexedAdjectives)

/** “one of”, “senior”: the noun behind them waits for another. */
export const partitive = new Set(['احد', 'احدي', 'بعض', 'كبار', 'جميع', 'عدد', 'ابرز', 'معظم'])

/** Heads in the singular, dual and plural: “نائب”, “نائبان”, “نائبين”. */
export const isOpen = perWord((text) => {
  const bare = text.replace(/^ال/, '')
  return [bare, bare.replace(/(?:ان|ين|ون)$/, ''), bare.replace(/تان$|تين$/, 'ه'), bare.replace(/ا$|ه$/, '')].some(
    (one) => openHead.has(one) || occupation.has(one),
  )
})

/** Patterns of adjectives: of a place or group, participles, “great”, “highest”. */
export const adjective = perWord((text) => {
  const bare = text.replace(/^(?:[وف]?ال|لل)/, '')
  return /ي$|ين$|ون$|^م...|^مهم$|^..$|^.ا..$|^..ي.$|^ا..[يا]?$|^عام$|^خاص$|^ا(?:حمر|سود|بيض|خضر|زرق|صفر|كبر|صغر|وسط|قصي|دني|علي|خير)$/.test(
    bare,
  )
})

/** Roles that have the shape of an adjective. */
const ruling = new Set(['مدعي', 'رييس', 'وزير', 'امير', 'سفير', 'زعيم', 'مدير'])

/**
 * Whether a definite word may be an adjective of a definite phrase: feminine with a feminine noun before it, masculine and
 * of an adjective's shape with any other. What may not is another noun: the object behind the subject.
 */
export function mayDescribe(tokens: readonly Token[], first: number, last: number, word: Word): boolean {
  // the second part of “the council of X”: a noun behind one without an article
  if (!isDefinite((tokens[last] as Token).word)) return true
  if (likeAdjectives.has(withoutArticle(word)) || (hasArticle(word) && ruling.has(withoutArticle(word)))) return false
  const nouns = tokens.slice(first, last + 1).map((token) => token.word)
  if (/ه$/.test(word.text))
    return (
      nouns.some(
        (noun) => looksFeminine(noun) || /(?:ات|ت)(?:ها|هم|هما)$/.test(noun.text) || /^ال[اأ]..ا.$/.test(noun.text),
      ) && adjective(wordOf(word.text.slice(0, -1)))
    )
  if (/ات$/.test(word.text))
    return nouns.some((noun) => /ات$/.test(noun.text)) && adjective(wordOf(word.text.slice(0, -2)))
  // “the pilots” behind “the observatory”
  if (/^ال.{4,}[يو]ن$/.test(word.text))
    return nouns.some((noun) => /[يو]ن$|ات$/.test(noun.text) || isBrokenPlural(noun))
  return adjective(word) && nouns.some((noun) => !/ه$/.test(noun.text))
}

/** A noun whose own first letter is و. */
export const ownsConjunction = perWord((text) => ownsWaw.has(text))

/** “X and Y”: another noun behind و; not a verb, and not a noun that only begins with the letter. */
export const joins: (word: Word) => boolean = perWord(
  (text) =>
    (/^و..../.test(text) || (text.startsWith('و') && body.has(text.slice(1)))) &&
    !ownsWaw.has(text) &&
    !ownsWaw.has(text.replace(/(?:ه|ات|ها|هم|ي|ين)$/, '')),
)
