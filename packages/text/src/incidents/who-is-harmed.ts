import type { Casualties } from '../annotation.ts'
import { foldedAt, foldedSet, type Span } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun } from '../grammar/participant.ts'
import { amongWords, familyWords, mostlyWords, unnamedOthers } from '../lexicon/harmed-nouns.ts'
import { civilianNouns, combatantNouns } from '../lexicon/participants.ts'
import { firstFrom } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import type { IncidentText } from './incident-text.ts'
import type { Roles } from './told.ts'

type Who = Casualties['who']

const civilian = foldedSet([...civilianNouns, 'أبناء', 'أهالي', 'عائلة'])
const combatant = foldedSet([
  ...combatantNouns,
  'قوات',
  'جيش',
  'ميليشيات',
  'مرتزقة',
  'إخواننا',
  'إخوانكم',
  'شبابنا',
  'مجاهدينا',
  'عدو',
])
const others = foldedSet(unnamedOthers)
const among = foldedSet(amongWords)
const mostly = foldedSet(mostlyWords)
const family = foldedSet(familyWords)

/** What a word by itself says of who somebody is. */
const sideOf = perWord((text): Who | null => {
  const forms = [bareNoun(text), text, text.replace(/^و/, '')]
  if (forms.some((form) => combatant.has(form))) return 'combatant'
  return forms.some((form) => civilian.has(form)) ? 'civilian' : null
})

/** Civilians or combatants, by the noun, by what is said of them, or as those before them; else unknown. */
export function whoOf(text: IncidentText, range: TokenRange, span: Span, roles: Roles, before: Who | null): Who {
  const { tokens } = text
  for (let i = range.first; i <= range.last; i++) {
    const side = sideOf((tokens[i] as Token).word)
    if (side !== null) return side
    if (text.kindOfName(i) === 'actor' && i > range.first) return 'combatant'
  }
  const words = tokens.slice(range.first, range.last + 1)
  if (
    before !== null &&
    words.some(({ text: word }) => others.has(bareNoun(word)) || others.has(word.replace(/^و/, '')))
  )
    return before
  return (
    saidOf(text, Math.max(range.last, firstFrom(tokens, foldedAt(text.folded, span.end)) - 1)) ??
    inferred(text, words, roles, before)
  )
}

/** “… among them children”, “most of them soldiers of”. */
function saidOf({ tokens }: IncidentText, last: number): Who | null {
  for (let i = last + 1; i <= Math.min(tokens.length - 1, last + 8); i++) {
    const { text } = tokens[i] as Token
    const next = tokens.slice(i + 1, i + 5)
    if (among.has(text) && next.some((token) => family.has(token.text))) return 'civilian'
    if (mostly.has(text) && next.some((token) => sideOf(token.word) === 'combatant')) return 'combatant'
    if (text === 'عايله' && tokens[i + 1]?.text === 'واحده') return 'civilian'
  }
  return null
}

/** “fifty dead” of the enemy are fighters; a bare number counts people like those before. */
function inferred(text: IncidentText, words: readonly Token[], { target }: Roles, before: Who | null): Who {
  if (
    words.every(({ kind, text: word }) => kind === 'number' || /^(?:more|than|wounded|killed|injured)$/.test(word)) &&
    before !== null
  )
    return before
  const enemy = target !== null && sideOf((text.tokens[target.first] as Token).word) === 'combatant'
  return enemy && words.some(({ text: word }) => /^(?:قتيل|جريح|قتل|جرح)/.test(word)) ? 'combatant' : 'unknown'
}
