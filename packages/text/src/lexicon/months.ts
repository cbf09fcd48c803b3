/** Month names of the Gregorian calendar, by month: Levant, Egypt and Gulf, Algeria and Tunisia, Morocco; English. */
export const months: readonly (readonly string[])[] = [
  ['كانون الثاني', 'يناير', 'جانفي', 'ژانویه', 'january', 'jan'],
  ['شباط', 'فبراير', 'فيفري', 'فوریه', 'february', 'feb'],
  ['آذار', 'مارس', 'march', 'mar'],
  ['نيسان', 'أبريل', 'إبريل', 'أفريل', 'آوریل', 'april', 'apr'],
  ['أيار', 'مايو', 'ماي', 'may'],
  ['حزيران', 'يونيو', 'يونيه', 'جوان', 'ژوئن', 'june', 'jun'],
  ['تموز', 'يوليو', 'يوليه', 'يوليوز', 'جويلية', 'ژوئیه', 'july', 'jul'],
  ['آب', 'أغسطس', 'أوت', 'غشت', 'اوت', 'august', 'aug'],
  ['أيلول', 'سبتمبر', 'شتنبر', 'سپتامبر', 'september', 'sept', 'sep'],
  ['تشرين الأول', 'أكتوبر', 'اکتبر', 'october', 'oct'],
  ['تشرين الثاني', 'نوفمبر', 'نونبر', 'نوامبر', 'november', 'nov'],
  ['كانون الأول', 'ديسمبر', 'دجنبر', 'دسامبر', 'december', 'dec'],
]
