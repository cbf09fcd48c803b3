/** Month names of the Gregorian calendar, by month: Levant, Egypt and Gulf, Algeria and Tunisia, Morocco; English. */
export const months: readonly (readonly string[])[] = [
  ['كانون الثاني', 'يناير', 'جانفي', 'january', 'jan'],
  ['شباط', 'فبراير', 'فيفري', 'february', 'feb'],
  ['آذار', 'مارس', 'march', 'mar'],
  ['نيسان', 'أبريل', 'إبريل', 'أفريل', 'april', 'apr'],
  ['أيار', 'مايو', 'ماي', 'may'],
  ['حزيران', 'يونيو', 'يونيه', 'جوان', 'june', 'jun'],
  ['تموز', 'يوليو', 'يوليه', 'يوليوز', 'جويلية', 'july', 'jul'],
  ['آب', 'أغسطس', 'أوت', 'غشت', 'august', 'aug'],
  ['أيلول', 'سبتمبر', 'شتنبر', 'september', 'sept', 'sep'],
  ['تشرين الأول', 'أكتوبر', 'october', 'oct'],
  ['تشرين الثاني', 'نوفمبر', 'نونبر', 'november', 'nov'],
  ['كانون الأول', 'ديسمبر', 'دجنبر', 'december', 'dec'],
]
