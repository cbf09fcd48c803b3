import { type ProblemCode, problemCodes } from './codes.ts'
import type { Bilingual, Language } from './languages.ts'

/** Where a problem stands, as far as it has a place. Rows are counted as a spreadsheet shows them: the header is row 1. */
export interface Place {
  readonly file?: string
  readonly row?: number
  readonly field?: string
}

export interface ProblemDetail extends Place {
  /** What is wrong, as a clause without a full stop. */
  readonly what: Bilingual
  /** What to do about it, as a clause without a full stop. */
  readonly remedy: Bilingual
}

/** The shape in which a problem leaves the program: on standard error under `--json`, in HTTP answers, in import summaries. */
export interface ProblemJson {
  readonly code: ProblemCode
  readonly message: string
  readonly messageAr: string
  readonly file: string | null
  readonly row: number | null
  readonly field: string | null
}

/**
 * Bad input or a refused request: one sentence that says what, where, and what to do, in both languages. It is shown
 * without a stack. Program faults are ordinary errors and never of this class.
 */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly detail: ProblemDetail

  constructor(code: ProblemCode, detail: ProblemDetail) {
    super(sentence(detail, 'en'))
    this.code = code
    this.detail = detail
  }

  get exitCode(): number {
    return problemCodes[this.code].exit
  }

  get httpStatus(): number {
    return problemCodes[this.code].http
  }

  in(language: Language): string {
    return sentence(this.detail, language)
  }

  /** The same problem with its place completed (a deeper function knows the field, its caller the file). */
  at(place: Place): Problem {
    return new Problem(this.code, { ...place, ...this.detail })
  }

  toJSON(): ProblemJson {
    return {
      code: this.code,
      message: this.in('en'),
      messageAr: this.in('ar'),
      file: this.detail.file ?? null,
      row: this.detail.row ?? null,
      field: this.detail.field ?? null,
    }
  }
}

const placeWords = {
  en: { row: 'row', field: 'field', comma: ', ' },
  ar: { row: 'الصف', field: 'الحقل', comma: '، ' },
} as const

function sentence(detail: ProblemDetail, language: Language): string {
  const words = placeWords[language]
  const place = [
    detail.file === undefined ? null : printable(detail.file),
    detail.row === undefined ? null : `${words.row} ${detail.row}`,
    detail.field === undefined ? null : `${words.field} ${printable(detail.field)}`,
  ].filter((part) => part !== null)
  const where = place.length === 0 ? '' : `${place.join(words.comma)}: `
  const stop = language === 'ar' ? '؛ ' : '; '
  return `${where}${detail.what[language]}${stop}${detail.remedy[language]}.`
}

/** How much of a faulty value a message shows. */
const shownLength = 60

/**
 * A value from hostile input made fit for a message: shortened, with control characters and bidirectional overrides
 * written out, so that it cannot rearrange or hide the sentence around it.
 */
export function printable(value: string): string {
  const short = value.length > shownLength ? `${value.slice(0, shownLength)}…` : value
  return short.replace(
    /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
    (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`,
  )
}

/** A value from input in quotation marks, for use inside `what`. */
export function quoted(value: string): string {
  return `“${printable(value)}”`
}
