import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prepare } from '../names/prepare.ts'
import { read } from '../read.ts'
import { eventManners, makesOfWeapons, makeWords } from './adverbials.ts'
import {
  accompanyingWords,
  aftermathOpeners,
  aftermathWords,
  attackerNouns,
  baseNouns,
  defilingWords,
  distanceUnits,
  farParticiples,
  groundsWords,
  laterWords,
  layingVerbs,
  localSpeakers,
  positionNouns,
  postNouns,
  quarterNouns,
  recordingVerbs,
  roundUpNouns,
  sequelWords,
  steppingVerbs,
  thoughtToBe,
  thoughtWords,
  vehicleNouns,
  wordsTakingOn,
} from './incident-arguments.ts'
import { brokenAdjectives } from './participant-words.ts'
import { reachingVerbs } from './role-words.ts'
import { buildingNouns, buildingPlurals, movableNouns } from './things-hit.ts'

const named = (kind: 'actor' | 'place', list: string) =>
  list.split(' | ').map((text) => ({ id: text, kind, names: [{ text }] }))
const names = prepare([
  ...named('actor', 'جبهة الصقر | حركة الريحان'),
  ...named('place', 'عين الورد | تل الزيتون | كفر رمان'),
])

type Part = 'target' | 'place' | 'date'

/** What an incident, the last if no other is asked for, has for its target, place or date. */
function partOf(text: string, part: Part, nth: number): string | null {
  const span = read(text, { publishedAt: '2024-05-11', names }).incidents.at(nth)?.[part] ?? null
  return span === null ? null : text.slice(span.start, span.end)
}

/** Puts each entry of a class into a sentence. */
function each(
  list: readonly string[],
  part: Part,
  wanted: string | null,
  sentence: (entry: string) => string,
  nth = -1,
): void {
  for (const entry of list) {
    const text = sentence(entry)
    test(`${part}: ${text}`, () => {
      const found = partOf(text, part, nth)
      assert.ok(wanted === null ? found === null : found?.includes(wanted), `${part}: ${found}`)
    })
  }
}

each(eventManners, 'target', 'مزارعين', (how) => `قتلت دورية ${how} مزارعين في عين الورد.`)
each(makeWords, 'target', 'دبابة', (word) => `استهدفت جبهة الصقر بصاروخ من ${word} برق دبابة في عين الورد.`)
each(makesOfWeapons, 'target', 'ثكنة', (make) => `قصفت جبهة الصقر بصواريخ ${make} ثكنة في عين الورد.`)
each(
  accompanyingWords,
  'date',
  'أمس',
  (word) => `اندلعت اشتباكات أمس بين جبهة الصقر وحركة الريحان في عين الورد، ${word} قصف مدفعي على ثكنة.`,
)
each(sequelWords, 'date', 'أمس', (word) => `هاجم محتجون مركزا للشرطة في عين الورد أمس، ما ${word} إلى اعتقال ستة منهم.`)
each(
  laterWords,
  'date',
  null,
  (word) => `قصفت جبهة الصقر ثكنة في عين الورد أمس، ${word} أحرق مسلحون منزلا في تل الزيتون.`,
)
each(thoughtWords, 'target', 'طبيبا', (word) => `خطف مسلحون ${word} أنهم من حركة الريحان طبيبا في عين الورد.`)
each(thoughtToBe, 'target', 'طبيبا', (words) => `خطف مسلحون يعتقد ${words} من حركة الريحان طبيبا في عين الورد.`)
each(vehicleNouns, 'target', 'طبيبا', (noun) => `خطف مسلحون على متن ${noun} طبيبا في عين الورد.`)
each(layingVerbs, 'target', 'قافلة', (verb) => `قتل جنديان في كمين ${verb} مقاتلو حركة الريحان لقافلة في عين الورد.`)
each(groundsWords, 'place', null, (words) => `اعتقلت الشرطة رجلا ${words} تفجير سوق في عين الورد.`, 0)
each(baseNouns, 'target', null, (noun) => `أنشأت جبهة الصقر ${noun} في عين الورد.`)
each(recordingVerbs, 'date', 'أمس', (verb) => `${verb} الشبكة، أمس، اعتقال رجل في عين الورد.`)
each(quarterNouns, 'place', 'الزهور في كفر رمان', (noun) => `قصف مدفعي استهدف ${noun} الزهور في كفر رمان.`)
each(
  aftermathWords,
  'place',
  'عين الورد',
  (word) => `هاجم مسلحون ثكنة في عين الورد أمس.\nاندلعت اشتباكات ${word} الهجوم بين جبهة الصقر وحركة الريحان.`,
)
each(aftermathOpeners, 'date', 'أمس', (words) => `هاجم مسلحون ثكنة في عين الورد أمس. ${words} اعتقلت الشرطة رجلين.`)
each(attackerNouns, 'date', 'أمس', (noun) => `هاجم مسلحون ثكنة في عين الورد أمس. وقال شاهد إن ${noun} أحرقوا سيارة.`)
each(roundUpNouns, 'date', 'أمس', (noun) => `شهدت البلاد ثلاث ${noun} أمس. ففي عين الورد قتل مسلحون طبيبا.`)
each(steppingVerbs, 'target', 'سيارة', (verb) => `عندما ${verb} سيارة لغما في عين الورد.`)
each(defilingWords, 'target', 'العصابة', (word) => `تحرير عين الورد من ${word} العصابة.`)
each(positionNouns, 'target', 'منازل', (noun) => `قصفت جبهة الصقر من ${noun}ها في عين الورد منازل في كفر رمان.`)
each(distanceUnits, 'place', 'عين الورد', (unit) => `قتل جنديان في كمين على بعد عشرة ${unit} من عين الورد.`)
each(wordsTakingOn, 'target', null, (word) => `أطلقت الشرطة النار في عين الورد ${word} على مطالب.`)
each(farParticiples, 'place', 'عين الورد', (word) => `قتل مسلحون مزارعا في عين الورد ${word} من تل الزيتون.`)
each(postNouns, 'target', 'عسكري', (noun) => `سقطت ثلاثة صواريخ داخل ${noun} عسكري في عين الورد.`)
each(localSpeakers, 'place', 'عين الورد', (noun) => `قال ${noun} عين الورد إن مسلحين خطفوا طبيبا.`)
each(reachingVerbs, 'target', 'عشرة شبان', (verb) => `حملة اعتقالات في عين الورد ${verb} عشرة شبان.`)
each(brokenAdjectives, 'target', 'طبيبا', (word) => `خطف مسلحون ${word} طبيبا في عين الورد.`)
for (const noun of [...buildingNouns, ...movableNouns])
  each([noun], 'target', noun, () => `أسفر هجوم على ${noun} في عين الورد أمس عن مقتل جنديين.`)
each(buildingPlurals, 'place', null, (noun) => `قصف مدفعي على ال${noun}.`)
