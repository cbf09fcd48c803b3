import { centuryAt } from './centuries.ts'
import { persianDecade } from './persian-decades.ts'
import { bareWordAt, type FoundTime, type TimeContext, wordAt } from './time-context.ts'
import { decadeReading } from './unit-calendar.ts'

/** “التسعينات”: the tens of a decade by the stem of its word. */
const decadeStems: readonly (readonly [stem: string, tens: number])[] = [
  ['عشرين', 20],
  ['ثلاثين', 30],
  ['اربعين', 40],
  ['خمسين', 50],
  ['ستين', 60],
  ['سبعين', 70],
  ['ثمانين', 80],
  ['تسعين', 90],
]

const decadeTensOf = new Map(
  decadeStems.flatMap(([stem, tens]) =>
    ['ات', 'يات', 'يه'].flatMap((ending) => {
      // “عشرينات” alone is also a score of things
      const word = `${stem}${ending}`
      return ending === 'ات' && tens === 20
        ? [[`ال${word}`, tens] as const]
        : ([
            [word, tens],
            [`ال${word}`, tens],
          ] as const)
    }),
  ),
)

const englishDecades: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
}

export const isDecadeWord = (word: string): boolean => decadeTens(word) !== null

function decadeTens(word: string): number | null {
  const bare = word.replace(/^[وفبلك](?=ال|[سعثاخت])/, '').replace(/^لل/, 'ال')
  return decadeTensOf.get(word) ?? decadeTensOf.get(bare) ?? englishDecades[word] ?? null
}

/** “التسعينات”, “ثمانينيات القرن الماضي”, “العقد الماضي”, “the 1990s”, “the nineties”, “عقد التسعينيات”. */
export function decadeAt(context: TimeContext, i: number): FoundTime | null {
  const persian = context.language === 'fa' ? persianDecade(context, i) : null
  if (persian !== null) return persian
  const the = wordAt(context, i) === 'the' ? i + 1 : i
  // “the '90s”
  const short = wordAt(context, the) === "'" ? /^[1-9]0$/.exec(wordAt(context, the + 1)) : null
  if (short !== null && wordAt(context, the + 2) === 's') return decade(1900 + Number(short[0]), the + 2)
  const english = /^(\d{3})0$/.exec(wordAt(context, the))
  if (english !== null && wordAt(context, the + 1) === 's') return decade(Number(english[1]) * 10, the + 1)
  // “عقد التسعينيات”, “حقبة الثمانينات”
  const led = ['عقد', 'حقبه', 'فتره', 'سنوات', 'اعوام'].includes(bareWordAt(context, i)) ? i + 1 : the
  const tens = decadeTens(wordAt(context, led))
  if (tens === null) return null
  const of = ['من', 'ال', 'of'].includes(wordAt(context, led + 1)) ? led + 2 : led + 1
  const century = centuryAt(context, wordAt(context, of) === 'the' ? of + 1 : of)
  if (century?.reading.from)
    return decade(Number(century.reading.from.slice(0, 4)) - 1 + tens, century.last, century.inferred)
  const word = wordAt(context, led)
  // “in his fifties”
  if (/^(?:ال)?عمر/.test(wordAt(context, of))) return null
  if (/^[a-z]/.test(word)) return the === i ? null : decade(1900 + tens, led)
  return /ال/.test(word) && tens >= 30 ? decade(1900 + tens, led) : null
}

const decade = (start: number, last: number, inferred = false): FoundTime => ({
  last,
  reading: decadeReading(start),
  inferred,
  rule: 'time.decade',
  confidence: 0.85,
})
