import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prepare, read } from '../index.ts'

const names = prepare([
  { id: 'army', kind: 'actor', names: [{ text: 'الجيش' }] },
  { id: 'front', kind: 'actor', names: [{ text: 'جبهة الصفصاف' }, { text: 'الجبهة' }] },
  { id: 'town', kind: 'place', names: [{ text: 'عين البلوط' }] },
])

/** Who is said to have done the first event of a text. */
const doerIn = (text: string): string | null => {
  const [first] = read(text, { publishedAt: '2021-05-05', names }).incidents
  assert.ok(first !== undefined, text)
  return first.perpetrator === null ? null : text.slice(first.perpetrator.start, first.perpetrator.end)
}

const cases: readonly (readonly [
  what: string,
  sentences: readonly (readonly [text: string, doer: string | null])[],
])[] = [
  [
    'who managed or went about it',
    [
      ['أقدم مسلحون ملثمون على حرق مقر المجلس في عين البلوط.', 'مسلحون ملثمون'],
      ['تمكن مقاتلو الجبهة من قنص جندي في عين البلوط.', 'مقاتلو الجبهة'],
      ['واصل الجيش قصف أحياء عين البلوط.', 'الجيش'],
    ],
  ],
  [
    'who is in front of the verb, be it what he moves',
    [
      ['قال سكان إن مدفعية الجيش قصفت سوقاً في عين البلوط.', 'مدفعية الجيش'],
      ['أفاد المرصد بأن الدفاعات الجوية أسقطت صاروخاً فوق عين البلوط.', 'الدفاعات الجوية'],
    ],
  ],
  [
    'who tells of his own deed',
    [
      ['أعلن الجيش اعتقال أربعة أشخاص في عين البلوط.', 'الجيش'],
      ['أعلنت الجبهة أنها قصفت قاعدة في عين البلوط.', 'الجبهة'],
      ['أعلنت الجبهة مسؤوليتها عن تفجير عبوة ناسفة بدورية في عين البلوط.', 'الجبهة'],
    ],
  ],
  [
    'who is accused',
    [
      ['اتهمت الجبهة الجيش بقصف مدرسة في عين البلوط.', 'الجيش'],
      ['انفجرت عبوة ناسفة بسيارة في عين البلوط. واتهم الجيش جبهة الصفصاف بالوقوف وراءه.', 'جبهة الصفصاف'],
      ['قُتل ضابط بالرصاص في عين البلوط، محملاً الجيش الجبهة المسؤولية.', 'الجبهة'],
    ],
  ],
  [
    'from whom it came, and who takes over',
    [
      ['غارة من الطيران الحربي على عين البلوط صباح اليوم.', 'الطيران الحربي'],
      ['تعرضت دورية لإطلاق نار من جهة مجهولة في عين البلوط.', 'جهة مجهولة'],
      ['سقطت بلدة عين البلوط في أيدي مقاتلي الجبهة فجر الثلاثاء.', 'مقاتلي الجبهة'],
      ['سلّم مقاتلو الجبهة بلدة عين البلوط إلى الجيش من دون قتال.', 'الجيش'],
      ['أعلنت الجبهة، في بيان، سيطرتها على عين البلوط بعد معارك مع الجيش.', 'الجبهة'],
    ],
  ],
  ['who had done it before', [['عُثر على تاجر كان مسلحون قد خطفوه في عين البلوط.', 'مسلحون']]],
  ['who threw a grenade, within the phrase', [['ألقى مجهولون قنبلة يدوية على مكتب في عين البلوط.', 'مجهولون']]],
  [
    'nobody, where nobody is known',
    [
      ['قُتل مزارع بانفجار لغم من مخلفات الحرب في عين البلوط.', null],
      ['استهدفت طائرة مسيّرة سيارة في عين البلوط.', null],
      ['انفجرت عبوة ناسفة بسيارة في عين البلوط. ولم تتبن أي جهة العملية.', null],
      ['انفجرت عبوة ناسفة بسيارة في عين البلوط. ونفت الجبهة مسؤوليتها عنه.', null],
    ],
  ],
]

for (const [what, sentences] of cases)
  test(`the doer of an event: ${what}`, () => {
    for (const [text, doer] of sentences) assert.equal(doerIn(text), doer, text)
  })

const voices = [
  ['قصفت مدفعية الجيش حياً في عين البلوط.', 'told'],
  ['أقدم مسلحون ملثمون على حرق مقر المجلس في عين البلوط.', 'told'],
  ['أعلنت الجبهة مسؤوليتها عن تفجير عبوة ناسفة بدورية في عين البلوط.', 'owned'],
  ['تبنت الجبهة تفجير عبوة ناسفة بدورية في عين البلوط.', 'owned'],
  ['أعلن الجيش اعتقال أربعة أشخاص في عين البلوط.', 'owned'],
  ['اتهمت الجبهة الجيش بقصف مدرسة في عين البلوط.', 'alleged'],
  ['انفجرت عبوة ناسفة بسيارة في عين البلوط. واتهم الجيش جبهة الصفصاف بالوقوف وراءه.', 'alleged'],
  ['انفجرت عبوة ناسفة بسيارة في عين البلوط.', null],
] as const

test('a doer who is only accused is told apart from one the text names and from one who owns up', () => {
  for (const [text, voice] of voices)
    assert.equal(read(text, { publishedAt: '2021-05-05', names }).incidents[0]?.attribution, voice, text)
})

test('a deed that follows is of the same doer', () => {
  const text = 'اقتحمت دورية للجيش منزلاً في عين البلوط واعتقلت شابين.'
  const arrest = read(text, { publishedAt: '2021-05-05', names }).incidents.find(({ type }) => type === 'arrests')
  assert.ok(arrest?.perpetrator, text)
  assert.match(text.slice(arrest.perpetrator.start, arrest.perpetrator.end), /دورية/)
})
