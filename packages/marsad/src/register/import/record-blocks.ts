import { Problem } from '#problems'

/** Whole CSV records, cut from a stream of bytes but not yet read. */
export interface RecordBlock {
  readonly bytes: Buffer
  /** Row number of the first record in it; the first of the file is 1. */
  readonly firstRow: number
  /** End of each record (its line feed included) within `bytes`. */
  readonly ends: readonly number[]
}

/** No record of an event table is longer; one that is has lost a closing quotation mark, or means harm. */
const longestRecord = 1 << 20

const quote = 0x22
const lineFeed = 0x0a
const comma = 0x2c

/**
 * Cuts a CSV stream (RFC 4180) at the line feeds that stand outside quotation marks. Memory is bounded by the longest
 * record allowed, whatever the input.
 *
 * @throws EndlessField
 */
export async function* recordBlocks(chunks: AsyncIterable<Buffer>): AsyncGenerator<RecordBlock> {
  let rest: Buffer = Buffer.alloc(0)
  let quoted = false
  let row = 1
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const cut = findEnds(bytes, rest.length, quoted)
    quoted = cut.quoted
    const end = cut.ends.at(-1) ?? 0
    if (end > 0) yield { bytes: bytes.subarray(0, end), firstRow: row, ends: cut.ends }
    row += cut.ends.length
    rest = bytes.subarray(end)
    if (rest.length > longestRecord) throw new EndlessField(row, columnAtEnd(rest))
  }
  if (rest.length > 0) yield { bytes: rest, firstRow: row, ends: [rest.length] }
}

/** Ends of the records that end at or after `from`; a function of its own, for engines are slow at loops in generators. */
function findEnds(bytes: Buffer, from: number, quotedBefore: boolean): { ends: number[]; quoted: boolean } {
  const ends: number[] = []
  let quoted = quotedBefore
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === quote) quoted = !quoted
    else if (byte === lineFeed && !quoted) ends.push(at + 1)
  }
  return { ends, quoted }
}

/** A field without end. Which column that is, only the reader of the header can say. */
export class EndlessField extends Error {
  readonly row: number
  /** 0-based. */
  readonly column: number

  constructor(row: number, column: number) {
    super(`the field ${column} of row ${row} has no end`)
    this.row = row
    this.column = column
  }

  /** For people, once the columns are known. */
  toProblem(header: readonly string[] | undefined): Problem {
    const field = header?.[this.column]
    return new Problem('field-too-long', {
      row: this.row,
      ...(field === undefined ? {} : { field }),
      what: {
        en: 'this field runs on for more than a megabyte, most likely because a closing quotation mark is missing',
        ar: 'يمتد هذا الحقل لأكثر من ميغابايت، والأرجح أن علامة اقتباس لم تُغلق',
      },
      remedy: { en: 'correct the row, or fetch the file again', ar: 'صحّح الصف أو أحضر الملف من جديد' },
    })
  }
}

function columnAtEnd(record: Buffer): number {
  let column = 0
  let quoted = false
  for (const byte of record) {
    if (byte === quote) quoted = !quoted
    else if (byte === comma && !quoted) column++
  }
  return column
}
