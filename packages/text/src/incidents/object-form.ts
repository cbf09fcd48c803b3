import { foldedSet } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { masculinePlurals } from '../lexicon/incident-arguments.ts'
import { numberAt } from '../numbers/number-words.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import { hit, people } from './known-things.ts'

const plurals = foldedSet(masculinePlurals)

/** “لاعبا”, “مسلحين”: the accusative of an indefinite noun, and the oblique of a dual or sound plural. */
const isOblique = perWord(
  (text) =>
    /^[^و].*..[^اوىيهنم]ا$/.test(text) ||
    (/..[نم]ا$/.test(text) && people.has(text)) ||
    (/...ين$/.test(text) && (people.has(text) || hit.has(text))) ||
    // “its drivers”, “two cars of”: without the n of the plural or dual
    (/...ي(?:ه|ها|هم)$/.test(text) && people.has(text.replace(/(?:ه|ها|هم)$/, 'ن'))) ||
    (/..تي$/.test(text) && hit.has(`${text.slice(0, -2)}ه`)),
)

const isFeminine = perWord((text) => /...ه$/.test(text) && !plurals.has(text))

const isMasculineVerb = perWord((text) => !/(?:ت|تا|ن|وا)$/.test(text) && !/^[وف]?س?[تن]/.test(text))

const himself = foldedSet([
  'أنه',
  'أنها',
  'أنهم',
  'أنهما',
  'إنه',
  'إنها',
  'إنهم',
  'بأنه',
  'بأنها',
  'بأنهم',
  'لأنه',
  'لأنها',
])

/** Whether what stands behind an active verb is its object by its form: it has the ending of one, or not the verb's gender. */
export function isObjectByForm(text: IncidentText, cue: Cue, { first }: TokenRange): boolean {
  const { tokens } = text
  if (cue.kind !== 'verb' || text.nameEnds.has(first)) return false
  // “that it destroyed a tank”: who did it is the pronoun
  if (himself.has(tokens[cue.first - 1]?.text ?? '')) return true
  const head = tokens[first] as Token
  if (numberAt(tokens, first) !== null) return false
  if (isOblique(head.word)) return true
  return (
    first === cue.last + 1 &&
    cue.last === cue.first &&
    isFeminine(head.word) &&
    isMasculineVerb((tokens[cue.first] as Token).word)
  )
}
