import type { TokenRange } from '../grammar/noun-phrase.ts'
import type { Token } from '../tokens.ts'
import { keepsName } from './anonymity.ts'

/** Without “… who asked not to be named”. */
export function named(tokens: readonly Token[], { first, last }: TokenRange): TokenRange {
  for (let k = first + 1; k <= last; k++)
    if (keepsName(tokens, k)) return { first, last: tokens[k - 1]?.text === 'لم' && k - 2 >= first ? k - 2 : k - 1 }
  return { first, last }
}
