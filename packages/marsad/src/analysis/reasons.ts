import type { ShareTestResult } from '@marsad/series'
import type { Bilingual } from '#problems'
import { isolated } from './isolated.ts'
import type { TestSpecification } from './model.ts'

/** The result in a sentence, for people who do not read statistics. */
export function explain(
  reason: ShareTestResult['reason'] | 'guards-open',
  { a, b, date }: TestSpecification,
  { shareBefore, shareAfter, p, blocksBefore, blocksAfter }: ShareTestResult,
): Bilingual {
  const moved = `${percent(shareBefore)} → ${percent(shareAfter)}`
  const chance = p === null ? '' : `p ${p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`}`
  // figures and Latin labels keep their order within Arabic
  const [classA, classB, day] = [isolated(a), isolated(b), isolated(date)]
  const figures = `من ${isolated(percent(shareBefore))} إلى ${isolated(percent(shareAfter))}، ${isolated(chance)}`
  switch (reason) {
    case 'share-fell':
      return {
        en: `From ${date} on, ${a} made up a smaller part of what hit ${a} or ${b} (${moved}, ${chance}).`,
        ar: `منذ ${day} صغرت حصة ${classA} مما أصاب ${classA} أو ${classB} (${figures}).`,
      }
    case 'share-rose':
      return {
        en: `From ${date} on, ${a} made up a larger part of what hit ${a} or ${b} (${moved}, ${chance}).`,
        ar: `منذ ${day} كبرت حصة ${classA} مما أصاب ${classA} أو ${classB} (${figures}).`,
      }
    case 'within-noise':
      return {
        en: `The part of ${a} among ${a} and ${b} did not change at ${date} by more than chance explains (${moved}, ${chance}).`,
        ar: `لم تتغيّر حصة ${classA} من مجموع ${classA} و${classB} في ${day} بأكثر مما تفسّره المصادفة (${figures}).`,
      }
    case 'other-direction':
      return {
        en: `The part of ${a} among ${a} and ${b} moved the other way than the claim predicts (${moved}, ${chance}).`,
        ar: `تحركت حصة ${classA} من مجموع ${classA} و${classB} بعكس ما يتوقعه الادعاء (${figures}).`,
      }
    case 'class-never-occurs':
      return {
        en: `This cannot be tested with these data: ${a} or ${b} does not occur in them at all.`,
        ar: `لا يمكن اختبار ذلك بهذه البيانات: ${classA} أو ${classB} لا يرد فيها إطلاقاً.`,
      }
    case 'no-events-before':
    case 'no-events-after': {
      const before = reason === 'no-events-before'
      return {
        en: `This cannot be tested with these data: there is nothing of either class ${before ? 'before' : 'after'} ${date}.`,
        ar: `لا يمكن اختبار ذلك بهذه البيانات: لا شيء من الصنفين ${before ? 'قبل' : 'بعد'} ${day}.`,
      }
    }
    case 'too-few-blocks':
      return {
        en: `This cannot be tested with these data: they are too short around ${date} (${blocksBefore} and ${blocksAfter} blocks of time, where four on each side are needed).`,
        ar: `لا يمكن اختبار ذلك بهذه البيانات: فهي قصيرة حول ${day} (${blocksBefore} و${blocksAfter} من الفترات المجمّعة، والمطلوب أربع على الأقل في كل جانب).`,
      }
    case 'date-not-searched':
      return {
        en: `This cannot be tested with these data: ${date} lies too near their end for a date that was read off them.`,
        ar: `لا يمكن اختبار ذلك بهذه البيانات: ${day} قريب جداً من طرفها لتاريخ قُرئ منها.`,
      }
    case 'guards-open':
      return {
        en: `The numbers changed at ${date} (${moved}, ${chance}), but so did something in how they were made. Until a person answers that, this is no finding.`,
        ar: `تغيّرت الأرقام في ${day} (${figures})، لكن تغيّر معها شيء في طريقة إعدادها. وما لم يُجب إنسان عن ذلك فليست هذه نتيجة.`,
      }
  }
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)}\u00a0%`
}
