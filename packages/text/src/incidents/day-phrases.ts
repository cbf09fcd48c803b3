import type { Time } from '../annotation.ts'
import { foldedSet } from '../fold.ts'
import { entries } from '../lexicon/entries.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import type { IncidentText } from './incident-text.ts'

/** When something happened, told by words that name no day of the calendar: “on the same day”, “an hour since”. */
export function dayPhrases(text: IncidentText, begin: number, end: number): { time: Time; token: number }[] {
  const found: { time: Time; token: number }[] = []
  for (let i = begin; i < end; i++) {
    if (!mayBegin((text.tokens[i] as Token).word)) continue
    const last = text.isTime(i) ? i : lastOf(text.tokens, i, end)
    if (last === i) continue
    found.push({ time: timeOf(text, i, last), token: i })
    i = last
  }
  return found
}

const lastOf = (tokens: readonly Token[], i: number, end: number): number =>
  isSameDay(tokens, i) ? i + 1 : Math.min(sinceEnd(tokens, i), end)

const same = foldedSet(entries('نفسه | ذاته | عينه | نفسها | ذاتها'))
const day = foldedSet(entries('اليوم | الليلة | المساء | الصباح | الأسبوع | الشهر | العام'))

const mayBegin = perWord((text) => day.has(text) || text === 'من')

/** “the same day”. */
const isSameDay = (tokens: readonly Token[], i: number): boolean =>
  day.has((tokens[i] as Token).text) && same.has(tokens[i + 1]?.text ?? '')

const part = foldedSet(entries('ربع | نص | نصف | ثلث | كم | حوالي | شي'))
const hours = foldedSet(entries('ساعة | ساعتين | ساعات | دقيقة | دقيقتين | دقائق | دقايق | شوي | شوية | يومين'))
const compared = foldedSet(entries('أكثر | أقل | أزيد | أكتر | يقرب | لأكثر | لأقل | ابتداء | انطلاقا'))

/** The end of “an hour since”, as people write who write as they speak; `i` where there is none. */
function sinceEnd(tokens: readonly Token[], i: number): number {
  if ((tokens[i] as Token).text !== 'من' || compared.has(tokens[i - 1]?.text ?? '')) return i
  const last = part.has(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1
  const next = tokens[last + 1]
  // “from the hours of the morning on”
  const goesOn = next !== undefined && /^(?:ال|الي$|في$|حتي$)/.test(next.text)
  return hours.has(tokens[last]?.text ?? '') && !goesOn ? last : i
}

function timeOf(text: IncidentText, first: number, last: number): Time {
  const { start, end } = text.spanOfRange({ first, last })
  return {
    ...{ kind: 'date', start, end, rule: 'time.same', confidence: 0.8, edtf: null, from: null, to: null },
    ...{ alternatives: [], inferred: false, timeOfDay: null },
  }
}
