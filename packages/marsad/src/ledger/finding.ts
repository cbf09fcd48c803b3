import type { Bilingual } from '#problems'

/** Something verification found: named as closely as it can be told. */
export interface Finding {
  readonly code:
    | 'entry-changed'
    | 'entry-missing'
    | 'checkpoint-changed'
    | 'checkpoint-missing'
    | 'history-rewritten'
    | 'row-changed'
    | 'row-unrecorded'
    | 'rows-differ'
    | 'revision-gap'
    | 'object-changed'
    | 'object-missing'
    | 'file-changed'
    | 'file-missing'
    | 'file-unlisted'
    | 'figure-differs'
  /** What it was found on: a table and id, a ledger entry, an object's hash, a file. */
  readonly where: string
  readonly message: string
  readonly messageAr: string
}

export function finding(code: Finding['code'], where: string, text: Bilingual): Finding {
  return { code, where, message: `${where}: ${text.en}`, messageAr: `${where}: ${text.ar}` }
}
