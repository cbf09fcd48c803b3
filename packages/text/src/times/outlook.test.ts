import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { expectedWords, plannedWords } from '../lexicon/calendar-words.ts'
import * as words from '../lexicon/planned-verbs.ts'
import { type Language, read } from '../read.ts'
import { indicatives, isFutureVerb, isPastVerb } from './future-verbs.ts'

// a Wednesday
const publishedAt = '2022-03-16'
const [before, behind] = ['2022-03-13', '2022-03-20']

const dayOf = (text: string, language: Language = /[a-z]/.test(text) ? 'en' : 'ar'): string | null | undefined => {
  const last = read(text, { publishedAt, language }).times.at(-1)
  return last?.kind === 'date' ? last.to : undefined
}
const allOn = (day: string, texts: readonly string[]): void => {
  for (const text of texts) assert.equal(dayOf(text), day, text)
}

test('names and things that begin like a verb of the future put no date ahead', () => {
  allOn(before, [
    'نُقل الجرحى إلى سنجار الأحد',
    'التقى سيمون الوفد الأحد',
    'أعلن ستيفن استقالته الأحد',
    'هبطت الطائرة في سيدني الأحد',
    'سُرقت سيارة الإسعاف الأحد',
    'جرفت سيول القرية الأحد',
    'احترقت ستائر المسرح الأحد',
    'سيطر اللواء على الجسر الأحد',
    'سيطروا على التل الأحد',
    'انتهت سيطرته على المعبر الأحد',
    'قدمت المقررة الخاصة تقريرها الأحد',
    'استمع مقرر اللجنة إلى الشهود الأحد',
    'على غير المتوقع فاز الفريق الأحد',
    'جاء الرد بخلاف المتوقع الأحد',
  ])
})

test('verbs of the future put it ahead, whatever their form', () => {
  allOn(behind, [
    'سيصل الوفد الأحد',
    'ستتم المبادلة الأحد',
    'وسينسحب اللواء من التلة الأحد',
    'سيناقشون الخطة الأحد',
    'سيلتقيها الوزير الأحد',
    'سنرد عليهم الأحد',
    'سيستخرجون الجثامين الأحد',
    'الجلسة المقررة الأحد',
    'كل ما في الأمر أن من المقرر أن يعود الأحد',
    'يُتوقع أن تُفتح الطريق الأحد',
    'يعتزم النقيب السفر الأحد',
    'تنتهي المهلة الأحد',
  ])
})

test('a verb of the past, a clause of its own and the end of a quotation turn back', () => {
  allOn(before, [
    'ستحاكم البلدة رجلاً اعتقلته الدورية الأحد',
    'سيعودون إلى دير الزيت بعد أن أخلوه الأحد',
    'سيمثل أمام القاضي بعد اعتقاله الأحد',
    'ستنظر المحكمة في مقتل حارسين الأحد',
    'قال إن الفرقة ستبقى وإنها خسرت الأحد جنديين',
    'قال «سنعود إليها» في شريط ظهر الأحد',
  ])
  allOn(behind, ['ستبدأ القافلة سيرها إن أُعطيت الإذن الأحد', 'ستُعقد «قمة الجوار» الأحد'])
})

test('what is put off lies where it is put off to', () => {
  for (const word of words.postponed) {
    const text = /[a-z]/.test(word) ? `It was ${word} to Sunday` : `${word} الجلسة إلى الأحد`
    assert.equal(dayOf(text), behind, word)
  }
  for (const word of words.untilWhen) {
    const text = /[a-z]/.test(word) ? `It was postponed ${word} Sunday` : `تأجلت ${word} الأحد`
    assert.equal(dayOf(text), behind, word)
  }
  assert.equal(dayOf('تأجلت الجلسة الأحد'), before)
})

test('what is held on a set day lies ahead at the head of a sentence', () => {
  for (const verb of words.heldVerbs) assert.equal(dayOf(`${verb} الجلسة الأولى الأحد`), behind, verb)
  for (const event of words.heldEvents) {
    assert.equal(dayOf(`تنطلق ${event} الأحد`), behind, event)
    assert.equal(dayOf(`غادروا قبل أن تنطلق ${event} الأحد`), before, event)
  }
  for (const word of words.appointmentOf) assert.equal(dayOf(`${word} الجلسة الأحد`), behind, word)
  allOn(behind, ['تنطلق الأحد القمة', 'تُعقد يوم الأحد جلسة'])
  allOn(before, ['تبدأ القصة الأحد', 'وصلوا في الموعد المتفق عليه الأحد'])
})

test('a call for people to gather is for a day to come', () => {
  for (const verb of words.callingVerbs) assert.equal(dayOf(`${verb} إلى اعتصام عام الأحد`), behind, verb)
  for (const noun of words.calledFor) {
    assert.equal(dayOf(`دعا الناشطون إلى ${noun} الأحد`), behind, noun)
    assert.equal(dayOf(`انضموا إلى ${noun} الأحد`), before, noun)
  }
  allOn(behind, ['دعت للتظاهر الأحد', 'دعت النقابة لإضراب شامل الأحد'])
  allOn(before, [
    'دعا الوزير إلى الهدوء الأحد',
    'دعت الأحد إلى وقفة',
    'دعت إلى مظاهرة فرقتها الشرطة وأوقفت منظمها الأحد',
  ])
})

test('a day that is set as a date', () => {
  for (const verb of words.appointingVerbs)
    for (const noun of words.appointments)
      assert.equal(dayOf(`${verb} القاضي الأحد ${noun} للنطق بالحكم`), behind, verb)
  assert.equal(dayOf('حدد القاضي الأحد هوية المتهم'), before)
})

test('English verbs of a timetable, with “on”', () => {
  for (const verb of words.scheduledEnglish) {
    assert.equal(dayOf(`The session ${verb} on Sunday`), behind, verb)
    assert.equal(dayOf(`Whoever ${verb} was seen Sunday`), before, verb)
  }
})

test('English words of plans only where they plan', () => {
  allOn(behind, [
    'The envoys are due to arrive on Sunday',
    'A vote is planned for Sunday',
    'They said the trial would resume on Sunday',
    'The market will open on Sunday',
  ])
  allOn(before, [
    'The bridge was shut due to the flood on Sunday',
    'The planned march on Sunday drew hundreds',
    'Will Carter landed on Sunday',
    'It defied the will of the council on Sunday',
    'He would often call on Sunday',
  ])
})

test('every verb of plans, and no word that is written like one', () => {
  for (const verb of words.plannedVerbs)
    for (const form of indicatives(verb).filter((form) => form.length > 2 && /^[يت]/.test(form)))
      if (!words.notPlanned.some((word) => `س${form}`.startsWith(word.replace(/ة$/, 'ه').replace('ؤ', 'و'))))
        assert.ok(isFutureVerb(`س${form}`), form)
  for (const word of words.notPlanned) assert.equal(dayOf(`${word} في البلدة الأحد`), before, word)
})

test('every other word of the outlook', () => {
  for (const word of words.awaitedWords) {
    assert.equal(dayOf(`${word} أن يعود الأحد`), behind, word)
    assert.equal(dayOf(`${word} حضوره، وكان هنا الأحد`), before, word)
  }
  for (const word of words.intendingVerbs) {
    assert.equal(dayOf(`${word} الأحد`), behind, word)
    assert.equal(dayOf(`كان ${word} الأحد`), before, word)
  }
  for (const word of [...plannedWords, ...expectedWords])
    assert.equal(dayOf(`الاجتماع ${word} يوم الأحد`), behind, word)
  for (const word of words.ofRapporteurs) assert.equal(dayOf(`زار المقرر ${word} البلدة الأحد`), before, word)
  for (const word of words.unlike) assert.equal(dayOf(`جاء ${word} المنتظر الأحد`), before, word)
  for (const word of [...words.pastAgain, ...words.newClauses, ...words.befallen]) {
    const text = /[a-z]/.test(word) ? `It will open, it ${word} there on Sunday` : `سيصل ${word} هناك الأحد`
    assert.equal(dayOf(text), before, word)
  }
  for (const noun of words.befallenBefore) assert.equal(dayOf(`سيصل بعد ${noun} أخيه الأحد`), before, noun)
  for (const verb of words.plannedEnglish) assert.equal(dayOf(`It is due to ${verb} on Sunday`), behind, verb)
})

test('behind the letter of the future stands no form that leaves out a weak letter', () => {
  for (const [whole, short] of [
    ['يعيش', 'يعش'],
    ['يجري', 'يجر'],
    ['يزود', 'يزد'],
  ] as const) {
    assert.ok(indicatives(whole).includes(whole))
    assert.ok(!indicatives(whole).includes(short), short)
  }
})

test('no word is a verb of the future and one of the past', () => {
  const letters = fc.constantFrom(...'ابتجحدرسصطعفقكلمنهوي')
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 6 }), (rest) => {
      const word = `سي${rest.join('')}`
      return !(isFutureVerb(word) && isPastVerb(word))
    }),
  )
})
