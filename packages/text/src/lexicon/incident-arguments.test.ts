import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prepare } from '../names/prepare.ts'
import { read } from '../read.ts'
import {
  backPrepositions,
  backWords,
  crowdNouns,
  describingVerbs,
  engagingVerbs,
  exchangingVerbs,
  expellingWords,
  happeningVerbs,
  inReplyWords,
  leaderNouns,
  mannerAdverbs,
  mannerWords,
  masculinePlurals,
  measureNouns,
  namedBefore,
  nativeWords,
  originWords,
  passageNouns,
  replyWords,
  roadNouns,
  settlementNouns,
  shotsOf,
  takingNouns,
  withinIt,
} from './incident-arguments.ts'

const named = (kind: 'actor' | 'place', list: string) =>
  list.split(' | ').map((text) => ({ id: text, kind, names: [{ text }] }))
const names = prepare([
  ...named('actor', 'جبهة الصقر | حركة الريحان'),
  ...named('place', 'عين الورد | تل الزيتون | كفر رمان'),
])

type Part = 'target' | 'place' | 'date'

/** What the incident told first has for its target, place or date. */
function partOf(text: string, part: Part, nth = 0): string | null {
  const one = read(text, { publishedAt: '2024-05-11', names }).incidents[nth]
  const span = one?.[part] ?? null
  return span === null ? null : text.slice(span.start, span.end)
}

/** Puts each entry of a class into a sentence. */
function each(
  list: readonly string[],
  part: Part,
  wanted: string | null,
  sentence: (entry: string) => string,
  nth = 0,
): void {
  for (const entry of list) {
    const text = sentence(entry)
    test(text, () => {
      const found = partOf(text, part, nth)
      assert.ok(wanted === null ? found === null : found?.includes(wanted), `${part}: ${found}`)
    })
  }
}

each(
  inReplyWords,
  'place',
  'تل الزيتون',
  (word) => `${word} على مجازر العدو في عين الورد، قصف مقاتلونا ثكنة في تل الزيتون.`,
)
each(backPrepositions, 'target', 'ستة موظفين', (word) => `خطفت ${word} جماعة مسلحة ستة موظفين.`)
each(mannerAdverbs, 'target', 'مزارعين', (word) => `قتلت دورية ${word} مزارعين في عين الورد.`)
each(passageNouns, 'target', 'آليتهم', (word) => `انفجار لغم أرضي ${word} آليتهم في عين الورد.`)
each(describingVerbs, 'target', 'ناشطا', (verb) => `اختطف مسلحون ${verb} سيارة ناشطا في عين الورد.`)
each(
  engagingVerbs,
  'target',
  'حركة الريحان',
  (verb) => `${verb} جبهة الصقر وحركة الريحان عملية تبادل أسرى في عين الورد.`,
)
each(exchangingVerbs, 'target', 'حركة الريحان', (verb) => `${verb} جبهة الصقر وحركة الريحان القصف في عين الورد.`)
each(happeningVerbs, 'date', 'أمس', (verb) => `قتل جنديان في اشتباكات عنيفة ${verb} أمس في عين الورد.`)
each(mannerWords, 'target', null, (word) => `انفجر لغم ${word} في عين الورد.`)
each(measureNouns, 'target', 'بساتين', (noun) => `جرف الجيش ألفي ${noun} من بساتين عين الورد.`)
each(crowdNouns, 'target', 'للجنود', (noun) => `فجّر انتحاري نفسه في ${noun} للجنود بعين الورد.`)
each(originWords, 'place', 'عين الورد', (word) => `قصف مدفعي على عين الورد ${word} مواقع الجيش في تل الزيتون.`)
each(nativeWords, 'place', 'تل الزيتون', (word) => `قتل ثلاثة من ${word} عين الورد في تل الزيتون.`)
each(takingNouns, 'place', null, (noun) => `أعدمت جبهة الصقر أربعة جنود بعد ${noun}هم في عين الورد.`)
for (const noun of leaderNouns) each([noun], 'target', noun, () => `مقتل ${noun} في الحركة بغارة جوية في عين الورد.`)
each(withinIt, 'target', 'حامية', (word) => `دارت في عين الورد معركة قتل ${word} ستة من حامية الموقع.`)
each(expellingWords, 'target', 'حركة الريحان', (word) => `سيطرت جبهة الصقر على عين الورد بعد ${word} حركة الريحان.`)
each(namedBefore, 'target', 'سيارة', (word) => `انفجرت عبوتان في عين الورد، استهدفت ${word} سيارة شرطة.`)
each(masculinePlurals, 'target', 'سيارة', (noun) => `استهدف ${noun} الحركة سيارة شرطة في عين الورد.`)
each(replyWords, 'place', null, (verb) => `قصف الجيش ثكنة في عين الورد، ${verb} جبهة الصقر بقصف مماثل.`, 1)
each(backWords, 'place', 'عين الورد', (word) => `سيطر الجيش على عين الورد بعد يومين من الانسحاب ${word}.`, 1)
each(settlementNouns, 'place', 'الزهور', (noun) => `دخلت قوات الجيش ${noun} الزهور وقتلت مدنيين.`)
each(shotsOf, 'place', 'عين الورد', (word) => `مقتل شاب ${word} حاجز للجيش في عين الورد.`)
each(roadNouns, 'place', 'كفر رمان', (noun) => `خطف مسلحون طبيبا عند ${noun} الواصل بين عين الورد وكفر رمان.`)
