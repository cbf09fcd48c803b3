import { foldedSet } from '../fold.ts'
import { bareNoun } from '../grammar/participant.ts'
import { entries } from '../lexicon/entries.ts'
import type { IncidentType } from '../lexicon/incident-types.ts'
import { weapons } from '../lexicon/weapons.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import type { Roles } from './told.ts'

const order = weapons.map(({ type }) => type)

/** What the weapons of an event make of it, the most telling first. */
export function weaponOf(cues: readonly Cue[]): IncidentType | null {
  const types = cues.filter(({ tells }) => tells === 'weapon').map(({ type }) => type)
  return order.find((type) => types.includes(type)) ?? null
}

/** A bomb that is thrown is a grenade. */
export const isThrown = ({ tokens }: IncidentText, cues: readonly Cue[]): boolean =>
  cues.some(({ tells, first }) => tells === 'weapon' && /قنبل|قنابل/.test((tokens[first] as Token).text)) &&
  cues.some(
    ({ tells, first, english }) =>
      tells === 'use' &&
      !english &&
      /^[وف]?(?:القي|القو|القت|القا|يلق|تلق|رمي|رمت|رمو|يرم)/.test((tokens[first] as Token).text),
  ) &&
  weaponOf(cues) === 'remote-explosive-landmine-ied'

/** “two charges at a convoy”. */
const struck = /^ب(?:ال)?(?:رتل|دوري|الي|اليه|مجموع|حافل|سيار|عرب|تجمع|موكب|قوه|دباب|جنود|عناصر|مدرع|جراف|ناقل)/

/** The engineers blew it up: nobody was to be hurt. */
export function isDisposal({ tokens }: IncidentText, begin: number, end: number, cues: readonly Cue[]): boolean {
  if (!cues.some(({ type, tells }) => tells === 'attack' && type === 'remote-explosive-landmine-ied')) return false
  const words = tokens.slice(begin, end + 1).map(({ text }) => text)
  if (words.some((word) => struck.test(word))) return false
  return words.some(
    (word, i) =>
      /الهندس|هندس/.test(word) || (word === 'غير' && words[i + 1] === 'منفجره' && /ذخا?ي/.test(words[i - 1] ?? '')),
  )
}

const houses = foldedSet(entries('منزل | منزلا | منازل | بيت | بيوت | منزلين | شقة | منزله | منزلها | مبنى سكني'))

/** “the army blew up the house of”, “blew it up after clearing it”: no bomb that was to kill. */
export const isDemolition = (
  { tokens }: IncidentText,
  main: Cue,
  { perpetrator }: Roles,
  cues: readonly Cue[],
): boolean =>
  main.type === 'remote-explosive-landmine-ied' &&
  main.tells === 'attack' &&
  /فجر|نسف|فجير/.test((tokens[main.first] as Token).text) &&
  !cues.some(({ tells }) => tells === 'weapon' || tells === 'harm') &&
  tokens.slice(main.last + 1, main.last + 5).some(({ text }) => houses.has(bareNoun(text))) &&
  (isForce(tokens, perpetrator) || tokens.slice(main.last + 1, main.last + 8).some(({ text }) => /^[ا]?خلا/.test(text)))

const isForce = (tokens: readonly Token[], perpetrator: Roles['perpetrator']): boolean =>
  perpetrator !== null &&
  tokens
    .slice(perpetrator.first, perpetrator.last + 1)
    .some(({ text }) =>
      /^(?:ال)?(?:جيش|لواء|كتيبه|كتايب|فصيل|جبهه|حركه|تنظيم|جماعه|ميليشيا|مليشيا|سرايا|فرقه|قوات|قوه|وحدات|احتلال|جرافات|سلطات|دوريه|دوريات)$/.test(
        text,
      ),
    )
