/** What a guard has to say: nothing, or things a person has to answer before the result may be headlined. */
export type GuardResult<Name extends string, Finding> =
  | { readonly guard: Name; readonly state: 'clear' }
  | { readonly guard: Name; readonly state: 'raised'; readonly findings: readonly Finding[] }

export const guardResult = <Name extends string, Finding>(
  guard: Name,
  findings: readonly Finding[],
): GuardResult<Name, Finding> =>
  findings.length === 0 ? { guard, state: 'clear' } : { guard, state: 'raised', findings }
