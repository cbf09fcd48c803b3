import { guardBornOrDying, guardHandover, type ShareTestResult } from '@marsad/series'
import type { Bilingual } from '#problems'
import { isolated } from './isolated.ts'
import type { Guard, TestSpecification } from './model.ts'
import type { Answers, TestInput } from './test-input.ts'

/**
 * What can make a shift that never happened: each is computed, shown, and keeps a shift from being called one until a
 * person has answered it.
 */
export function checkGuards(
  specification: TestSpecification,
  input: TestInput,
  at: number,
  withinBins: number,
  share: ShareTestResult,
  withoutClaimant: ShareTestResult | null,
  answers: Answers,
): Guard[] {
  const findings: Record<string, { found: boolean; text: Bilingual }> = {
    'label-handover': handover(specification, input, at, withinBins),
    'born-or-dying': bornOrDying(specification, input, at, withinBins),
    ...(specification.claimant === undefined || withoutClaimant === null
      ? {}
      : { claimant: claimant(specification.claimant, share, withoutClaimant) }),
  }
  return Object.entries(findings).map(([name, { found, text }]) => {
    const answer = found ? (answers[name] ?? null) : null
    return { name, state: found ? (answer === null ? 'open' : 'answered') : 'clear', finding: text, answer }
  })
}

interface Outcome {
  readonly found: boolean
  readonly text: Bilingual
}

function categories({ classes }: TestInput) {
  return Object.entries(classes).map(([name, counts]) => ({ name, counts }))
}

function handover({ a, b }: TestSpecification, input: TestInput, at: number, within: number): Outcome {
  const result = guardHandover(categories(input), { exposure: input.exposure })
  const found = (result.state === 'clear' ? [] : result.findings).filter(
    ({ from, to, endsAt }) => [a, b].some((name) => name === from || name === to) && Math.abs(endsAt - at) <= within,
  )
  if (found.length === 0) {
    return {
      found: false,
      text: {
        en: 'Neither class ends near the date where another of the classes counted begins.',
        ar: 'لا ينتهي أي من الصنفين قرب التاريخ حيث يبدأ صنف آخر من المعدودة.',
      },
    }
  }
  const said = found.map(({ from, to, endsAt, levelRatio }) => {
    const bin = input.bins[endsAt] ?? ''
    const level = levelRatio.toFixed(2)
    return {
      en: `“${from}” ends in ${bin}, just where “${to}” begins at ${level} times its level: perhaps one thing under two names.`,
      ar: `ينتهي «${from}» في ${isolated(bin)} حيث يبدأ «${to}» بمستوى يعادل ${level} من مستواه: لعلهما شيء واحد باسمين.`,
    }
  })
  return { found: true, text: joined(said) }
}

function bornOrDying({ a, b }: TestSpecification, input: TestInput, at: number, within: number): Outcome {
  const result = guardBornOrDying(categories(input), { exposure: input.exposure, near: { at, within } })
  const found = (result.state === 'clear' ? [] : result.findings).filter(({ name }) => name === a || name === b)
  if (found.length === 0) {
    return {
      found: false,
      text: {
        en: 'Neither class begins or ends near the date.',
        ar: 'لا يبدأ أي من الصنفين ولا ينتهي قرب التاريخ.',
      },
    }
  }
  const said = found.map(({ name, event, at: bin }) => ({
    en: `“${name}” ${event === 'born' ? 'begins' : 'ends'} in ${input.bins[bin]}: was the label introduced or given up?`,
    ar: `${event === 'born' ? 'يبدأ' : 'ينتهي'} «${name}» في ${isolated(input.bins[bin] ?? '')}: هل استُحدثت التسمية أم تُركت؟`,
  }))
  return { found: true, text: joined(said) }
}

/** Does the result stand on what others reported too? */
function claimant(name: string, share: ShareTestResult, without: ShareTestResult): Outcome {
  if (share.verdict === without.verdict) {
    return {
      found: false,
      text: {
        en: `Without what only ${name} reported, the result is the same.`,
        ar: `من دون ما أورده ${name} وحده تبقى النتيجة نفسها.`,
      },
    }
  }
  return {
    found: true,
    text: {
      en: `Without what only ${name} reported, the result is another: ${without.verdict}.`,
      ar: `من دون ما أورده ${name} وحده تختلف النتيجة: ${verdictWords[without.verdict]}.`,
    },
  }
}

const verdictWords = {
  shift: 'تحوّل',
  'no-shift': 'لا تحوّل',
  'cannot-be-tested': 'لا يمكن الاختبار',
} as const

function joined(texts: readonly Bilingual[]): Bilingual {
  return { en: texts.map(({ en }) => en).join(' '), ar: texts.map(({ ar }) => ar).join(' ') }
}
