import Papa from 'papaparse'
import { Problem, type ProblemDetail } from '#problems'
import { type RecordBlock, recordBlocks } from './record-blocks.ts'

/** A row as it stands in the file, or why it could not be read. The header is row 1. */
export type TableRow =
  | {
      readonly row: number
      readonly fields: readonly string[]
      /** The bytes the fields were read from, without the line end. */
      readonly raw: Buffer
    }
  | { readonly row: number; readonly problem: Problem }

/**
 * The rows of a CSV stream in order, in batches. A row that is not UTF-8, holds NUL bytes or breaks the rules of quoting
 * comes as a problem of its own and does not stop the rest.
 */
export async function* tableRows(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly TableRow[]> {
  for await (const block of recordBlocks(chunks)) yield readBlock(block)
}

function readBlock(block: RecordBlock): TableRow[] {
  if (!block.bytes.includes(0)) {
    const text = decode(block.bytes, block.firstRow === 1)
    const parsed = text === null ? null : Papa.parse<string[]>(text, { delimiter: ',', newline: lineEnd(block) })
    if (parsed !== null && parsed.errors.length === 0) {
      // a final line feed closes the last record and does not open another
      if (text?.endsWith('\n')) parsed.data.pop()
      if (parsed.data.length === block.ends.length) {
        return parsed.data.map((fields, i) => ({ row: block.firstRow + i, fields, raw: recordAt(block, i) }))
      }
    }
  }
  return block.ends.map((_, i) => readRecord(recordAt(block, i), block.firstRow + i))
}

/** That of the first record; should others end otherwise, the block is read record by record. */
function lineEnd(block: RecordBlock): '\r\n' | '\n' {
  return block.bytes[(block.ends[0] as number) - 2] === 0x0d ? '\r\n' : '\n'
}

function recordAt(block: RecordBlock, index: number): Buffer {
  const start = block.ends[index - 1] ?? 0
  let end = block.ends[index] as number
  if (block.bytes[end - 1] === 0x0a) end--
  if (block.bytes[end - 1] === 0x0d) end--
  return block.bytes.subarray(start, end)
}

function readRecord(raw: Buffer, row: number): TableRow {
  if (raw.includes(0)) return { row, problem: new Problem('character-forbidden', { row, ...nulByte }) }
  const text = decode(raw, row === 1)
  if (text === null) return { row, problem: new Problem('file-not-utf8', { row, ...notUtf8 }) }
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',' })
  const fields = data[0]
  if (errors.length > 0 || data.length !== 1 || fields === undefined) {
    return { row, problem: new Problem('row-malformed', { row, ...malformed }) }
  }
  return { row, fields, raw }
}

/** The fields of one record. */
export function readFields(record: string): readonly string[] {
  return Papa.parse<string[]>(record, { delimiter: ',' }).data[0] ?? []
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Buffer, isStart: boolean): string | null {
  try {
    const text = utf8.decode(bytes)
    return isStart && text.startsWith('\ufeff') ? text.slice(1) : text
  } catch {
    return null
  }
}

type What = Pick<ProblemDetail, 'what' | 'remedy'>

const nulByte: What = {
  what: { en: 'this row holds NUL bytes', ar: 'في هذا الصف بايتات NUL' },
  remedy: { en: 'fetch the file again, or correct the row', ar: 'أحضر الملف من جديد أو صحّح الصف' },
}

const notUtf8: What = {
  what: { en: 'this row is not valid UTF-8', ar: 'هذا الصف ليس نص UTF-8 صحيحاً' },
  remedy: { en: 'save the file as UTF-8', ar: 'احفظ الملف بترميز UTF-8' },
}

const malformed: What = {
  what: { en: 'the quotation marks in this row do not match', ar: 'علامات الاقتباس في هذا الصف غير متطابقة' },
  remedy: {
    en: 'correct the row: a quotation mark inside a field is written twice',
    ar: 'صحّح الصف: علامة الاقتباس داخل الحقل تُكتب مرتين',
  },
}
