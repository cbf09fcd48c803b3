import { fold } from '../fold.ts'
import { formsOf } from '../grammar/verb-forms.ts'
import { type IncidentType, incidentTriggers, noTriggers, type TriggerWords } from '../lexicon/incident-triggers.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseTable } from '../word-forms.ts'
import { perWord, wordOf } from '../words.ts'

/** A word that tells of an incident. */
export interface Trigger {
  readonly first: number
  readonly last: number
  /** Folded offset of its first letter, behind what is written with it. */
  readonly start: number
  readonly type: IncidentType
  readonly kind: 'noun' | 'verb'
  /** A verb of the future: “will withdraw”. */
  readonly future: boolean
}

export const foldedSet = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => fold(word).text))

type Known = { readonly type: IncidentType; readonly kind: 'noun' | 'verb' }

const types = Object.keys(incidentTriggers) as (keyof typeof incidentTriggers)[]

const verbs: ReadonlyMap<string, Known> = new Map(
  types.flatMap((type) => {
    const words: TriggerWords = incidentTriggers[type]
    return words.verbs.flatMap(([past, present]) =>
      formsOf({ past, present })
        .filter(({ kind }) => kind === 'verb')
        .map(({ form }) => [form, { type, kind: 'verb' as const }] as const),
    )
  }),
)
const nouns = phraseTable(
  types.flatMap((type) => incidentTriggers[type].nouns.map((noun) => [noun, { type, kind: 'noun' as const }] as const)),
)
const english = phraseTable(
  types.flatMap((type) =>
    incidentTriggers[type].english.map(
      (word) =>
        [
          word,
          { type, kind: /ed$|took|shot$|fought|withdrew|seized/.test(word) ? ('verb' as const) : ('noun' as const) },
        ] as const,
    ),
  ),
)

const pronoun = /(?:ها|هم|هما|نا|ه)$/

const never = foldedSet(noTriggers)

/** `names`: token ranges of names, whose words tell of nothing but themselves. */
export function findTriggers(tokens: readonly Token[], names: ReadonlyMap<number, number>): Trigger[] {
  const found: Trigger[] = []
  for (let i = 0; i < tokens.length; i++) {
    const name = names.get(i)
    if (name !== undefined) {
      i = name
      continue
    }
    const trigger = triggerAt(tokens, i)
    if (trigger === null) continue
    found.push(trigger)
    i = trigger.last
  }
  return found
}

/** Whether a word may be, or begin, one that tells of an incident. */
const mayTell = perWord((text) => {
  if (never.has(text)) return false
  const [alone, stem] = [wordOf(text), wordOf(text.replace(pronoun, ''))]
  return (
    [english, nouns].some((table) => table.beginningWith(alone) !== null) ||
    verbs.has(text) ||
    (/^[وفس]/.test(text) && verbs.has(text.slice(1))) ||
    (stem.text.length >= 4 && nouns.beginningWith(stem) !== null)
  )
})

function triggerAt(tokens: readonly Token[], i: number): Trigger | null {
  const token = tokens[i] as Token
  if (token.kind !== 'word' || !mayTell(token.word)) return null
  const noun = findPhrase(token.text.charCodeAt(0) < 0x80 ? english : nouns, tokens, i)
  if (noun !== null) return { first: i, last: noun.last, start: token.start + noun.cut, future: false, ...noun.value }
  for (const cut of [0, 1]) {
    if (cut === 1 && !/^[وفس]/.test(token.text)) break
    const verb = verbs.get(token.text.slice(cut))
    if (verb !== undefined) {
      const future = cut === 1 && token.text.startsWith('س')
      return { first: i, last: i, start: token.start + cut, future, ...verb }
    }
  }
  // “their withdrawal”, “his abduction”
  if (!pronoun.test(token.text)) return null
  const stem = token.text.replace(pronoun, '')
  if (stem.length < 4) return null
  const owned = findPhrase(nouns, [{ ...token, text: stem, word: wordOf(stem) }], 0)
  return owned === null ? null : { first: i, last: i, start: token.start + owned.cut, future: false, ...owned.value }
}
