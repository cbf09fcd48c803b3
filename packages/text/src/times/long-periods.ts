import { numberAt, ordinalAt } from '../numbers/number-words.ts'
import { directionBefore, directionBehind } from './direction.ts'
import { bareWordAt, type FoundTime, type TimeContext, wordAt } from './time-context.ts'
import { centuryReading, decadeReading, unitAround } from './unit-calendar.ts'
import { eraAt } from './year.ts'

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
  const the = wordAt(context, i) === 'the' ? i + 1 : i
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

/** “القرن التاسع عشر”, “القرن الماضي”, “القرن 19”, “the 19th century”, “the last century”. */
export function centuryAt(context: TimeContext, i: number): FoundTime | null {
  const { published } = context
  const english = englishCentury(context, i)
  if (english !== null) return english
  if (bareWordAt(context, i) !== 'قرن') return null
  const direction = directionBehind(context, i + 1)
  if (direction !== null && published !== null) {
    const reading = unitAround('century', published, direction.away)
    return reading && { ...century(1, direction.last), reading, inferred: true }
  }
  const at = wordAt(context, i + 1) === 'ال' ? i + 2 : i + 1
  const nth = ordinalAt(context.tokens, at) ?? numberAt(context.tokens, at)
  // centuries before Christ have no name here
  if (nth !== null && eraAt(context, nth.last + 1)?.calendar === 'before-christ') return null
  return nth === null || nth.value < 1 || nth.value > 22 || !Number.isInteger(nth.value)
    ? null
    : century(nth.value, nth.last)
}

function englishCentury(context: TimeContext, i: number): FoundTime | null {
  const { published, tokens } = context
  const the = wordAt(context, i) === 'the' ? i + 1 : i
  if (tokens[the]?.kind === 'number' && /^(?:st|nd|rd|th)$/.test(wordAt(context, the + 1))) {
    const nth = Number(wordAt(context, the))
    return wordAt(context, the + 2) === 'century' && nth >= 1 && nth < 23 ? century(nth, the + 2) : null
  }
  const before = directionBefore(context, i)
  if (before === null || published === null || wordAt(context, before.first) !== 'century') return null
  const reading = unitAround('century', published, before.away)
  return reading && { ...century(1, before.first), reading, inferred: true }
}

const century = (nth: number, last: number): FoundTime => ({
  last,
  reading: centuryReading(nth),
  inferred: false,
  rule: 'time.century',
  confidence: 0.85,
})
