import type { Name, Quote, Statement, Time, Warning } from './annotation.ts'
import { fold } from './fold.ts'
import { findNames } from './names/find-names.ts'
import type { NamesIndex } from './names/prepare.ts'
import { findQuotes } from './quotes.ts'
import { findStatements } from './statements/find-statements.ts'
import { readTimes } from './times/read-times.ts'
import { tokenize } from './tokens.ts'
import { findWarnings } from './warnings.ts'

export interface ReadOptions {
  /** ISO day of publication: what dates without a year are read against. */
  readonly publishedAt?: string
  readonly names?: NamesIndex
}

/** What was read in a text. Every offset counts UTF-16 units of the text as it was given. */
export interface Reading {
  /** The language most of the letters belong to. */
  readonly language: 'ar' | 'en'
  readonly times: readonly Time[]
  readonly names: readonly Name[]
  readonly quotes: readonly Quote[]
  readonly statements: readonly Statement[]
  readonly warnings: readonly Warning[]
}

/**
 * Reads Arabic or English news by rules and word lists: deterministic, no model, never throws on any string.
 *
 *     read('بدأت اللقاءات في مايو/أيار 2021').times[0].edtf // '2021-05'
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  const folded = fold(text)
  const tokens = tokenize(folded.text)
  const quotes = findQuotes(text)
  const names = options.names === undefined ? [] : findNames(folded, options.names)
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return {
    language: arabic >= latin && arabic > 0 ? 'ar' : 'en',
    times: readTimes(folded, options.publishedAt),
    names,
    quotes,
    statements: findStatements(folded, tokens, quotes, names),
    warnings: findWarnings(text),
  }
}
