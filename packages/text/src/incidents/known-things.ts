import { foldedSet } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun } from '../grammar/participant.ts'
import { entries } from '../lexicon/entries.ts'
import { captiveNouns, civilianNouns, combatantNouns, targetNouns } from '../lexicon/participants.ts'
import { placeNouns } from '../lexicon/place-words.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import type { IncidentText } from './incident-text.ts'

export const hit = foldedSet(targetNouns)

const places = foldedSet(placeNouns)

/** Dual and sound plural of a noun: “two brothers”, “herdsmen”. */
const numbersOf = (noun: string): string[] => {
  if (noun.length < 3 || noun.charCodeAt(0) < 0x80 || /(?:ين|ون|ان|ات|ا)$/.test(noun)) return [noun]
  const stem = noun.replace(/ه$/, 'ت')
  return [noun, ...['ان', 'ين', 'ون', 'ا'].map((end) => stem + end)]
}

export const people: ReadonlySet<string> = new Set(
  [...foldedSet([...civilianNouns, ...combatantNouns, ...captiveNouns])].flatMap(numbersOf),
)

export const isWeapon = (text: IncidentText, range: TokenRange | null): boolean =>
  range !== null && text.cues.some(({ first, tells }) => first === range.first && tells === 'weapon')

const town = foldedSet(
  entries(
    'مدينة | بلدة | قرية | العاصمة | عاصمة | المدينة | البلدة | القرية | قرى | بلدات | مدن | قريتي | بلدتي | مدينتي | قريتين | بلدتين | مدينتين | القرى | البلدات',
  ),
)

const edges = foldedSet(
  entries(
    'أطراف | الأطراف | مشارف | تخوم | ريف | سفح | سفوح | ضفة | ضفاف | حافة | شاطئ | ساحل | حدود | الحدود | قمة | جبهات',
  ),
)
/** “the outskirts of”: where, not what. */
export const isEdge = perWord((text) => edges.has(text))

/** “the town of”, whatever its name. */
export const isTown = perWord((text) => town.has(text))

/** “the quarter of”: where, as a town is. */
export const isQuarter = perWord((text) => text === 'حي' || text === 'حارة' || text === 'حاره')

const country = foldedSet(
  entries(
    'مناطق | منطقة | المنطقة | أماكن | أنحاء | نواحي | ريف | أرياف | بادية | الحي | مدخل | مداخل | محيط | الأراضي | أراضي | أراض | شارع',
  ),
)

/** A town, a quarter, a stretch of country: shelled, it is where that was, not what was hit. */
export const isCountry = (text: IncidentText, range: TokenRange): boolean => {
  const { text: head, word } = text.tokens[range.first] as Token
  const isSide =
    /^(?:ال)?احياء$/.test(head) && /^ال(?:شرق|غرب|شمال|جنوب)/.test(text.tokens[range.first + 1]?.text ?? '')
  return (
    beyondTowns(text, range) === null ||
    isQuarter(word) ||
    isEdge(word) ||
    isSide ||
    (country.has(head) && !isAroundThing(text, range))
  )
}

/** “the surroundings of the hospital”: the hospital was shelled at. */
const isAroundThing = ({ tokens }: IncidentText, { first, last }: TokenRange): boolean =>
  last > first && (tokens[first] as Token).text === 'محيط' && hit.has(bareNoun((tokens[first + 1] as Token).text))

/** A town by itself is where it happened, not what was hit. */
export const beyondTowns = (text: IncidentText, range: TokenRange | null): TokenRange | null =>
  range === null ||
  (text.kindOfName(range.first) === 'place' &&
    text.nameEnds.has(range.first) &&
    !hit.has(bareNoun((text.tokens[range.first] as Token).text))) ||
  town.has((text.tokens[range.first] as Token).text)
    ? null
    : range

export const isPlaceRange = (text: IncidentText, { first }: TokenRange): boolean =>
  text.kindOfName(first) === 'place' ||
  (text.kindOfName(first) === null && places.has(bareNoun((text.tokens[first] as Token).text)))
