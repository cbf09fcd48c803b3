import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columns, entries } from '../lexicon/entries.ts'
import { incidentTriggers } from '../lexicon/incident-triggers.ts'
import type { Need, TriggerWords } from '../lexicon/incident-types.ts'
import { verbsOf } from '../lexicon/trigger-verbs.ts'
import { weapons } from '../lexicon/weapons.ts'
import { read } from '../read.ts'

/** The rest of a small sentence behind a verb, by what stands beside it. */
const behindVerb: Readonly<Record<TriggerWords['frame'], string>> = {
  acts: 'مسلحون ثلاثة جنود في بلدة الرمان',
  reaches: 'مسلحون على حاجز في بلدة الرمان',
  suffers: 'ثلاثة جنود في بلدة الرمان',
  meets: 'الجيش مع المسلحين في بلدة الرمان',
  leaves: 'الجيش من بلدة الرمان',
  takes: 'الجيش بلدة الرمان',
  controls: 'الجيش على بلدة الرمان',
  joins: 'الفصيل عن الجبهة في بلدة الرمان',
  occurs: 'عبوة في بلدة الرمان',
}
const behindNoun: Readonly<Record<TriggerWords['frame'], string>> = {
  ...behindVerb,
  acts: 'ثلاثة جنود في بلدة الرمان',
  reaches: 'على حاجز في بلدة الرمان',
  meets: 'بين الجيش والمسلحين في بلدة الرمان',
  occurs: 'في بلدة الرمان',
}
const needed: Readonly<Record<Need, string>> = {
  place: '',
  person: '',
  weapon: 'عناصر الأمن عبوة ناسفة في بلدة الرمان',
  exchange: 'الجيش عن ثلاثة أسرى مقابل جثامين',
  unopposed: 'الجيش بلدة الرمان من دون قتال',
  hands: 'بلدة الرمان بيد المسلحين',
  wounds: 'ثلاثة جنود متأثرين بجراح أصيبوا بها',
  reached: 'لوقف النار',
  nowhere: 'المسلحون ثلاثة شبان إلى جهة مجهولة',
  captives: 'الجيش والمسلحون ثلاثين أسيرا',
  signs: 'شاب عليها آثار رصاص في بلدة الرمان',
  fire: 'مسلحون النار على حاجز في بلدة الرمان',
  upon: 'الطيران على حاجز في بلدة الرمان',
  swapped: 'الجيش ثلاثة جنود إلى الفصيل مقابل أسرى',
  people: 'الجيش ثلاثة جنود إلى الفصيل مقابل أسرى',
  driven: 'الجيش المسلحين من بلدة الرمان',
  given: 'الجيش بلدة الرمان إلى الشرطة',
  parties: 'الجيش والفصائل على وقف إطلاق النار في بلدة الرمان',
  fate: 'ثلاثة جنود حتفهم في بلدة الرمان',
  life: 'ثلاثة جنود حياتهم في بلدة الرمان',
  built: 'مسلحون جسرا في بلدة الرمان',
  goods: 'مسلحون سيارات في بلدة الرمان',
  dead: 'ثلاثة شهداء برصاص في بلدة الرمان',
  assault: 'الجيش هجوما على بلدة الرمان',
  arms: 'عناصر الأمن شحنة أسلحة في بلدة الرمان',
  fighters: 'مسلحي الفصائل من بلدة الرمان',
  crowd: 'محتجون طريقا في بلدة الرمان',
  public: 'سكان المخيم في بلدة الرمان',
  gas: 'الشرطة الغاز المسيل للدموع على محتجين في بلدة الرمان',
  trees: 'أشجار الزيتون في بلدة الرمان',
  stones: 'شبان الشرطة بالحجارة في بلدة الرمان',
  laidDown: 'ثلاثة مسلحين سلاحهم في بلدة الرمان',
  fought: 'الجيش بلدة الرمان بعد معارك',
  found: 'ثلاثة جنود في بلدة الرمان',
  against: 'للجيش ضد المسلحين في بلدة الرمان',
  belt: 'مسلح نفسه عند حاجز في بلدة الرمان',
  selves: 'ثلاثة مسلحين أنفسهم في بلدة الرمان',
  members: 'من ثلاثة أفراد في بلدة الرمان',
  commander: 'الحركة قائدا جديدا في بلدة الرمان',
  base: 'الجيش قاعدة عسكرية في بلدة الرمان',
}
const territory = ['government-regains-territory', 'non-state-actor-overtakes-territory']
/** What a word of the class may turn out to be, by the words around it. */
const mayBe = ({ type, tells }: TriggerWords): readonly string[] => {
  if (territory.includes(type)) return territory
  if (tells === 'harm' && type === 'attack') return [type, 'armed-clash']
  // “raided”: jets, or men on foot
  if (type === 'air-drone-strike') return [type, 'attack', 'armed-clash']
  // brought down with its crew
  if (type === 'disrupted-weapons-use') return [type, 'shelling-artillery-missile']
  if (tells !== 'attack') return [type]
  return [type, 'attack', 'armed-clash', 'remote-explosive-landmine-ied']
}

for (const words of incidentTriggers.filter(({ tells }) => tells !== 'toll')) {
  const { type, frame, needs } = words
  const tail = needs === undefined ? '' : needed[needs]
  test(`verbs of ${type}, ${frame}${needs === undefined ? '' : `, with ${needs}`}`, () => {
    for (const { past } of verbsOf(words.verbs ?? '')) {
      // “met his death”: the people stand before
      const text = / مصرع| حتف| الحياة/.test(past)
        ? `ثلاثة جنود ${past} برصاص في بلدة الرمان.`
        : `أمس ${past} ${tail || behindVerb[frame]}.`
      const found = read(text).incidents.map((incident) => incident.type)
      assert.ok(
        found.some((one) => mayBe(words).includes(one)),
        `${text} ${found}`,
      )
    }
  })
  test(`nouns of ${type}, ${frame}${needs === undefined ? '' : `, with ${needs}`}`, () => {
    for (const noun of entries(words.nouns ?? '')) {
      const rest =
        tail === '' || needs === 'weapon'
          ? needs === 'weapon'
            ? 'عبوة ناسفة في بلدة الرمان'
            : behindNoun[frame]
          : tail
      const lead = needs === 'reached' ? 'توصل الطرفان إلى' : needs === 'found' ? 'عثر أمس على جندي' : 'شهدت البلاد أمس'
      const who = needs === 'person' && frame === 'reaches' ? 'مسلحين إلى بلدة الرمان' : rest
      const text = `${lead} ${noun} ${who}.`
      const found = read(text).incidents.map((incident) => incident.type)
      assert.ok(
        found.some((one) => mayBe(words).includes(one)),
        `${text} ${found}`,
      )
    }
  })
}

test('the weapon decides what an attack was', () => {
  for (const { type, words } of weapons)
    for (const word of words.filter(
      (one) => !/^(?:[a-z]|أل|بأل)/.test(one) && columns(one).every((part) => part !== undefined),
    )) {
      const text = / نفسه| نفسها| نفسيهما/.test(word)
        ? `أمس ${word} عند حاجز في بلدة الرمان.`
        : `استهدف هجوم ب${word} حاجزا في بلدة الرمان.`
      const found = read(text).incidents.map((incident) => incident.type)
      assert.ok(found.includes(type), `${text} ${found}, not ${type}`)
    }
})
