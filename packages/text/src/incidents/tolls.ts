import { foldedSet } from '../fold.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { bareNoun } from '../grammar/participant.ts'
import { risingWords, tollHeads, tollOfOne } from '../lexicon/harmed-nouns.ts'
import type { Harm } from '../lexicon/incident-types.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'

const heads = foldedSet(tollHeads)
const tolls = foldedSet(tollOfOne)
const rising = foldedSet(risingWords)
const isHead = perWord((text) => heads.has(bareNoun(text.replace(/^[وفبل](?=ال)/, ''))) || heads.has(text))
const isRising = perWord((text) => rising.has(text.replace(/^[وفل](?=...)/, '')))

/** “the toll of”, “the number of dead in”. */
export const isTollWord = perWord((text) => tolls.has(bareNoun(text)) || tolls.has(text))

export interface Toll {
  readonly range: TokenRange
  readonly status: Harm
}

/** Numbers of the dead that stand apart from the word for them: “the number of dead rose to 23”, “dozens, killed or wounded”. */
export function tollsApart(
  text: IncidentText,
  begin: number,
  end: number,
  harmOf: (token: Token) => Harm | null,
): Toll[] {
  const { tokens } = text
  const found: Toll[] = []
  for (let i = begin; i <= end; i++) {
    const token = tokens[i] as Token
    const harm = harmOf(token)
    if (harm === null) continue
    const before = tokens[i - 1]?.text ?? ''
    const range =
      before === 'بين'
        ? numberBefore(text, tokens[i - 2]?.text === 'ما' ? i - 2 : i - 1, begin)
        : before === 'عداد' && tokens[i - 2]?.text === 'في'
          ? numberBefore(text, i - 2, begin)
          : i > begin && isHead((tokens[i - 1] as Token).word)
            ? risenTo(text, i + 1, end)
            : null
    if (range !== null) found.push({ range, status: harm })
  }
  return found
}

/** The number, with what it counts, that ends right before a token. */
function numberBefore(text: IncidentText, at: number, begin: number): TokenRange | null {
  const { tokens, numbers, folded } = text
  const [from, to] = [text.offset(begin), text.offset(at)]
  const number = numbers.findLast(({ start, end }) => start >= from && end <= to && to - end < 24)
  if (number === undefined) return null
  let first = at - 1
  while (first > begin && text.offset(first) > number.start) first--
  let last = at - 1
  while (
    last > first &&
    (folded.origin[(tokens[last] as Token).end] as number) > Math.max(number.end, number.of?.end ?? 0)
  )
    last--
  return last - first > 6 ? null : { first, last }
}

/** “… to 23”, “… to 23, among them”: with nothing counted behind. */
function risenTo(text: IncidentText, from: number, end: number): TokenRange | null {
  const { tokens, numbers } = text
  for (let i = from; i < Math.min(end, from + 24); i++) {
    if ((tokens[i] as Token).text !== 'الي') continue
    const at = text.offset(i + 1)
    const number = numbers.find(({ start }) => start >= at && start <= at + 1)
    if (number === undefined) continue
    let last = i + 1
    while (last < end && text.offset(last + 1) < number.end) last++
    return { first: i + 1, last }
  }
  return null
}

/** “the toll rose to 19 after two died of their wounds”: those two are among the nineteen. */
export const isCountedAlready = (
  { tokens }: IncidentText,
  { needs, first }: Cue,
  begin: number,
  end: number,
): boolean => {
  if (needs !== 'wounds') return false
  const words = tokens.slice(begin, end + 1)
  return words.some(({ word }) => isRising(word)) && words.some(({ word }, k) => isHead(word) && begin + k !== first)
}
