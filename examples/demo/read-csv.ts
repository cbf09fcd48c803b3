/**
 * Rows of RFC 4180 text as records by column name: for the tests here, a reading independent of what
 * the generator writes with. Throws RangeError when a row is shorter or longer than the header.
 */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 0)
  return body.map((row) => {
    if (row.length !== header.length)
      throw new RangeError(`a row of ${row.length} cells under ${header.length} columns`)
    return Object.fromEntries(row.map((cell, column) => [header[column] ?? '', cell]))
  })
}
