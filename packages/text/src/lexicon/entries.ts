/**
 * The entries of a word list, as a coder writes it: one a line, or several on a line apart by `|`. What follows `#` is a
 * note. An entry of several columns is cut by `columns`.
 *
 *     entries(`مطلع | بداية   # the beginning
 *              أواخر`) // ['مطلع', 'بداية', 'أواخر']
 */
export const entries = (list: string): string[] =>
  list
    .split('\n')
    .flatMap((line) => (line.split('#')[0] as string).split('|'))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

/** The columns of an entry, apart by two spaces or more, or by single ones where no column has several words; `-` is none. */
export const columns = (entry: string, apart: RegExp = /\s+/): (string | undefined)[] =>
  entry.split(apart).map((column) => (column === '-' ? undefined : column))
