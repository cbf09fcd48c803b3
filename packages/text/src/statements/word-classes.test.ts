import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Stance } from '../annotation.ts'
import { foldedText } from '../fold.ts'
import { isFiniteVerb } from '../grammar/finite-verb.ts'
import {
  bodyTails,
  doneBesides,
  gatherings,
  institutionAdjectives,
  issuingVerbs,
  ownChannels,
  ownKin,
  papersThatSay,
} from '../lexicon/clause-words.ts'
import { likeFiniteVerbs } from '../lexicon/common-verbs.ts'
import { calledUponWords, exchangeVerbs, outletNames, resumingNouns } from '../lexicon/function-words.ts'
import { noSources, sentiments } from '../lexicon/reporting-words.ts'
import { read } from '../read.ts'
import { wordOf } from '../words.ts'

const said = (text: string): string[] =>
  read(text).statements.map(({ stance, speaker, content }) =>
    [stance, speaker && text.slice(speaker.start, speaker.end), content && text.slice(content.start, content.end)].join(
      '|',
    ),
  )

/** Every entry of a class in a sentence of its own, and what is read there. */
const each = (
  name: string,
  words: readonly string[],
  sentence: (word: string) => string,
  wanted: (word: string) => string[],
) =>
  test(name, () => {
    for (const word of words) assert.deepEqual(said(sentence(word)), wanted(word), sentence(word))
  })

const open = 'الطريق مفتوح'

for (const stance of Object.keys(sentiments) as Stance[])
  each(
    `what is felt about something: ${stance}`,
    sentiments[stance] ?? [],
    (word) => `أعربت البعثة عن ${word} إزاء إغلاق المعبر.`,
    () => [`${stance}|البعثة|إغلاق المعبر`],
  )

each(
  'an outlet behind ل is who is told',
  outletNames.filter((name) => !name.startsWith('ال') && /^\S{3}/.test(name)),
  (name) => `قال مصدر محلي ل${name} إن ${open}.`,
  () => [`asserts|مصدر محلي|${open}`],
)

each(
  'what a body is for is part of it',
  bodyTails.filter((words) => /^ل/.test(words)),
  (words) => `قال المركز ${words} إن ${open}.`,
  (words) => [`asserts|المركز ${words}|${open}`],
)

each(
  'an institution keeps what it is for',
  institutionAdjectives.filter((word) => word.endsWith('ة')),
  (word) => `قالت الهيئة ${word} للطيران إن ${open}.`,
  (word) => [`asserts|الهيئة ${word} للطيران|${open}`],
)

each(
  'what something accords with says nothing',
  noSources,
  (word) => `أطلق سراح الأسرى وفق ${word}.`,
  () => [],
)

each(
  'how a statement came before the public is no statement',
  issuingVerbs.filter((word) => /^(?:نشر|صدر|بث|أذيع|وزع|تلي|عقد)$/.test(word)),
  (word) => `قال الناطق في بيان ${word} أمس إن ${open}.`,
  () => [`asserts|الناطق|${open}`],
)

each(
  'through what channel it was owned up to',
  ownChannels.filter((word) => /[ةات]$/.test(word) && !/ت$/.test(word.replace(/ات$/, ''))),
  (word) => `تبنى التنظيم الهجوم عبر ${word.replace(/ة$/, 'ت')}ه.`,
  () => ['asserts|التنظيم|الهجوم'],
)

each(
  'what who speaks did besides is not said',
  doneBesides.filter((word) => /(?:شر|رض|فق|بث|صدر|زع)$/.test(word)),
  (word) => `قال الناطق إن ${open}، ${word} صورا.`,
  () => [`asserts|الناطق|${open}`],
)

each(
  'accusations that are exchanged or made',
  exchangeVerbs.filter((word) => /^(?:تبادل|تبادلت|وجه|كال|ساق)$/.test(word)),
  (word) => `${word} الجيش والحركة الاتهامات بخرق الهدنة.`,
  () => ['accuses|الجيش والحركة|خرق الهدنة'],
)

each(
  'a noun that stands for what was said before',
  resumingNouns,
  (word) => `قال الناطق إن ${open}، وهو ${word} نفاه الجيش.`,
  () => [`asserts|الناطق|${open}`, `denies|الجيش|${open}`],
)

each(
  'who is called upon by somebody named before',
  calledUponWords.filter((word) => word.startsWith('ال')),
  (word) => `قال الشيخ إن ${open}، ودعا ${word} إلى الهدوء.`,
  (word) => [`asserts|الشيخ|${open}`, `demands|الشيخ|${word} إلى الهدوء`],
)

each(
  'kin with a pronoun are who speaks, whatever follows',
  ownKin.filter((word) => /ته$/.test(word)),
  (word) => `نفت ${word} علمها بالحادثة.`,
  (word) => [`denies|${word}|علمها بالحادثة`],
)

each(
  'a paper that a verb describes is who accuses',
  papersThatSay.filter((word) => /^(?:تقرير|تحقيق|بيان|تسجيل|مقطع|قرار|مقال)$/.test(word)),
  (word) => `ندد الوزير ب${word} أممي اتهم الجيش بالقتل.`,
  (word) => [`opines|الوزير|${word} أممي اتهم الجيش بالقتل`, `accuses|${word} أممي|الجيش بالقتل`],
)

each(
  'where many come together is no place of theirs',
  gatherings.filter((word) => /^(?:مظاهرة|تظاهرة|وقفة|مسيرة|اعتصام|إضراب)$/.test(word)),
  (word) => `خرج العشرات من الأهالي في ${word} طالبوا خلالها برحيل المحافظ.`,
  () => ['demands|العشرات من الأهالي|رحيل المحافظ'],
)

test('what only looks like a verb is none', () => {
  for (const word of likeFiniteVerbs) assert.ok(!isFiniteVerb(wordOf(foldedText(word))), word)
})
