import type { Claim, Evidence, Incident, Name, NumberFound, Quote, Statement, Time, Warning } from './annotation.ts'
import { findClaims } from './claims/find-claims.ts'
import { findEvidence } from './evidence/find-evidence.ts'
import { fold } from './fold.ts'
import { tellingImams } from './grammar/imams.ts'
import { findIncidents } from './incidents/find-incidents.ts'
import { findNames } from './names/find-names.ts'
import { nameRanges } from './names/name-ranges.ts'
import type { NamesIndex } from './names/prepare.ts'
import { findNumbers } from './numbers/find-numbers.ts'
import { findQuotes, outermost, withSpeakers } from './quotes.ts'
import { around } from './spans.ts'
import { findStatements } from './statements/find-statements.ts'
import type { Day } from './times/days.ts'
import { findTimes } from './times/find-times.ts'
import { publicationDay } from './times/publication-day.ts'
import { tokenize } from './tokens.ts'
import { findWarnings } from './warnings/find-warnings.ts'

export interface ReadOptions {
  /** ISO day or instant of publication: what dates without a year are read against. */
  readonly publishedAt?: string
  /** IANA time zone in which an instant of publication falls on a day. Default UTC. */
  readonly timeZone?: string
  /** Default: the language most of the letters belong to. */
  readonly language?: Language
  /** Where a weekday or a month without a year is looked for. Default 'past': reports tell what has been. */
  readonly direction?: 'past' | 'future'
  readonly names?: NamesIndex
}

export type Language = 'ar' | 'en' | 'fa'

const languages: readonly Language[] = ['ar', 'en', 'fa']

/** What was read in a text. Every offset counts UTF-16 units of the text as it was given. */
export interface Reading {
  /** The language that was asked for, or else the one most of the letters belong to. */
  readonly language: Language
  readonly times: readonly Time[]
  readonly numbers: readonly NumberFound[]
  readonly names: readonly Name[]
  readonly quotes: readonly Quote[]
  readonly statements: readonly Statement[]
  readonly claims: readonly Claim[]
  readonly evidence: readonly Evidence[]
  readonly incidents: readonly Incident[]
  readonly warnings: readonly Warning[]
}

/**
 * Reads Arabic or English news by rules and word lists: deterministic, no model, never throws on any text.
 * A day of publication, a time zone or a language that is none is refused with a TypeError or RangeError.
 *
 *     read('بدأت اللقاءات في مايو/أيار 2021').times[0].edtf // '2021-05'
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  const folded = fold(text)
  const plain = tokenize(folded.text)
  const quotes = findQuotes(text)
  const names = options.names === undefined ? [] : findNames(folded, text, plain, options.names)
  const tokens = tellingImams(text, folded, plain)
  const language = options.language ?? languageOf(text)
  if (!languages.includes(language)) throw new RangeError(`language must be one of ${languages}: ${language}`)
  const published = publishedOn(options)
  const direction = options.direction ?? 'past'
  const nameEnds = nameRanges(folded, tokens, names)
  const times = findTimes(folded, tokens, { text, published, direction, language, nameEnds }).filter(
    // a date within a name is part of the name: “the 7 April Brigade”
    (time) => around(names, time) === undefined,
  )
  const numbers = findNumbers({ folded, text, tokens, times, language }).filter(
    (number) => around(names, number) === undefined,
  )
  const places = new Set(
    nameRanges(
      folded,
      tokens,
      names.filter(({ kind }) => kind === 'place'),
    ).keys(),
  )
  const statements = findStatements(folded, text, tokens, outermost(quotes), nameEnds, places, times)
  const soFar = { folded, text, tokens, names, times, numbers, statements, nameEnds }
  // Persian is read for its times, numbers and names alone
  const incidents = language === 'fa' ? [] : findIncidents(soFar, published)
  return {
    language,
    times,
    numbers,
    names,
    quotes: withSpeakers(text, quotes, statements),
    statements,
    claims: findClaims({ ...soFar, incidents }),
    evidence: findEvidence(folded, tokens, nameEnds),
    incidents,
    warnings: findWarnings(text, language),
  }
}

function publishedOn({ publishedAt, timeZone }: ReadOptions): Day | null {
  if (publishedAt !== undefined) return publicationDay(publishedAt, timeZone)
  // a zone that is none is refused even where nothing hangs on it
  if (timeZone !== undefined) publicationDay('2000-01-01', timeZone)
  return null
}

/** What a letter tells of the language: Persian has letters of its own and forms of others; what only Arabic writes weighs against it. */
const weights = new Int8Array(0x10000)
for (const [letters, weight] of [
  ['یک', 1],
  ['پچژگ', 4],
  ['ةأإى', -3],
] as const)
  for (const letter of letters) weights[letter.charCodeAt(0)] = weight

function languageOf(text: string): Language {
  let [arabic, latin, persian] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code < 0x250)) latin++
    else if ((code >= 0x620 && code < 0x660) || (code >= 0x66e && code < 0x6f0) || (code >= 0xfb50 && code < 0xfefd)) {
      arabic++
      persian += weights[code] as number
    }
  }
  if (arabic < latin || arabic === 0) return 'en'
  return persian * 25 > arabic ? 'fa' : 'ar'
}
