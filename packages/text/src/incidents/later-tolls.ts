import type { Casualties } from '../annotation.ts'
import { foldedSet } from '../fold.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import { casualtiesOf } from './casualties.ts'
import type { IncidentText } from './incident-text.ts'
import type { Told } from './told.ts'

const rising = foldedSet(entries('ارتفع | ارتفعت | يرتفع | ترتفع | ليرتفع | لترتفع | بلغ | بلغت | وصل | وصلت | ارتفاع'))
const toll = foldedSet(entries('حصيلة | الحصيلة | عدد'))
const nearest = 3

/**
 * “Four civilians were killed in a strike on X. The toll rose to six dead”: the higher count is that of the event told right
 * before, where the sentence tells of no event itself.
 */
export function withLaterTolls(text: IncidentText, told: readonly Told[]): Told[] {
  return told.map((one, k) => {
    const [from, next] = [one.event.main.first, told[k + 1]?.event.main.first ?? text.tokens.length]
    if (one.modality !== 'happened' || one.casualties.length === 0) return one
    if ([told[k - 1], told[k + 1]].some((other) => other?.sentence === one.sentence)) return one
    let begin = sentenceEnd(text.tokens, from) + 1
    while (text.tokens[begin]?.kind === 'mark') begin++
    if (begin >= text.tokens.length || begin >= next || sentenceStart(text.tokens, next - 1) < begin) return one
    const end = sentenceEnd(text.tokens, begin)
    if (next <= end || !isRising(text, begin, end)) return one
    const roles = { perpetrator: null, target: null }
    const main = { ...one.event.main, harm: null }
    return { ...one, casualties: risen(one.casualties, casualtiesOf(text, main, [main], roles, begin, end)) }
  })
}

/** “The toll rose to”: the two words stand at the beginning of the sentence. */
function isRising({ tokens, isTime, isPlace }: IncidentText, begin: number, end: number): boolean {
  const words = tokens
    .slice(begin, Math.min(end, begin + nearest) + 1)
    .map(({ text }) => text.replace(/^[وف](?=...)/, ''))
  const rises = words.some((word) => rising.has(word)) && words.some((word) => toll.has(word))
  return (
    rises &&
    !tokens.slice(begin, end + 1).some(({ text }, k) => isTime(begin + k) || isPlace(begin + k) || ofMore.test(text))
  )
}
/** A toll of more than the one event: of a month, of a place, of all such attacks. */
const ofMore =
  /^(?:منذ|خلال|بدايه|مطلع|مجموع|اجمالي|الاجماليه|العام|الشهر|الاسبوع|السنه|عموم|انحاء|محافظه|مدينه|بلده|حوادث|هجمات|احداث|بالالغام|من)$/

/** The counts of before, each given up for a later one that is no lower. */
function risen(before: readonly Casualties[], later: readonly Casualties[]): readonly Casualties[] {
  const higher = later.filter((one) => {
    const same = before.filter(({ status }) => status === one.status)
    const sum = same.reduce((all, { min }) => all + (min ?? 0), 0)
    return same.length > 0 && one.min !== null && one.min >= sum
  })
  const kept = before.filter(({ status }) => !higher.some((one) => one.status === status))
  const who = (one: Casualties): Casualties['who'] => {
    const sides = new Set(before.filter(({ status }) => status === one.status).map((other) => other.who))
    return one.who === 'unknown' && sides.size === 1 ? ([...sides][0] as Casualties['who']) : one.who
  }
  return [...kept, ...higher.map((one) => ({ ...one, who: who(one) }))].sort((a, b) => a.start - b.start)
}
