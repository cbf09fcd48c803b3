import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '#store'
import { canonicalJson } from './canonical-json.ts'
import { outsideCheckpointFile } from './change.ts'
import { type Entry, entrySchema } from './entry.ts'
import { type Finding, finding } from './finding.ts'
import { ledgerKey } from './keys.ts'
import { GrowingTree, leafHash } from './merkle.ts'
import { openCheckpoint } from './signed-note.ts'

export interface VerifiedEntries {
  readonly entries: readonly Entry[]
  readonly findings: readonly Finding[]
}

const entriesPerPage = 1000

/** Recomputes the tree from the entries and holds every signed checkpoint, and the one kept outside the database, against it. */
export async function verifyEntries(store: Store): Promise<VerifiedEntries> {
  const findings: Finding[] = []
  const entries: Entry[] = []
  const tree = new GrowingTree()
  const roots = new Map<number, { root: Buffer; peaks: readonly Buffer[] }>([[0, { root: tree.root(), peaks: [] }]])
  for (;;) {
    const page = await store.read
      .selectFrom('ledger_entry')
      .selectAll()
      .where('seq', '>=', tree.size)
      .orderBy('seq')
      .limit(entriesPerPage)
      .execute()
    if (page.length === 0) break
    for (const row of page) {
      while (tree.size < row.seq) {
        findings.push(
          finding('entry-missing', `ledger entry ${tree.size}`, {
            en: 'it is not there any more',
            ar: 'لم يعد موجوداً',
          }),
        )
        tree.append(Buffer.alloc(32))
      }
      const leaf = leafHash(row.entry)
      const entry = readEntry(row.entry)
      if (!leaf.equals(row.leaf) || entry?.seq !== row.seq) {
        findings.push(
          finding('entry-changed', `ledger entry ${row.seq}`, {
            en: 'its text is not the one that was recorded',
            ar: 'نصّه ليس النص الذي سُجّل',
          }),
        )
      }
      if (entry !== null) entries.push(entry)
      tree.append(leaf)
      roots.set(tree.size, { root: tree.root(), peaks: [...tree.peaks] })
    }
  }
  findings.push(...(await verifyCheckpoints(store, tree.size, roots)))
  return { entries, findings }
}

function readEntry(text: string): Entry | null {
  try {
    const entry = entrySchema.parse(JSON.parse(text))
    return canonicalJson(entry) === text ? entry : null
  } catch {
    return null
  }
}

type Roots = ReadonlyMap<number, { root: Buffer; peaks: readonly Buffer[] }>

async function verifyCheckpoints(store: Store, size: number, roots: Roots): Promise<Finding[]> {
  const key = ledgerKey(store)
  const findings: Finding[] = []
  const rows = await store.read.selectFrom('ledger_checkpoint').selectAll().orderBy('size').execute()
  const sizes = new Set(rows.map((row) => row.size))
  for (let expected = 1; expected <= size; expected++) {
    if (!sizes.has(expected)) findings.push(missing(`checkpoint ${expected}`))
  }
  for (const row of rows) {
    const where = `checkpoint ${row.size}`
    const checkpoint = openCheckpoint(row.note, key)
    const known = roots.get(row.size)
    if (checkpoint === null || checkpoint.size !== row.size || checkpoint.origin !== key.name) {
      findings.push(
        finding('checkpoint-changed', where, {
          en: 'it does not carry this home’s signature',
          ar: 'لا يحمل توقيع هذا المستودع',
        }),
      )
    } else if (known === undefined || !known.root.equals(checkpoint.root)) {
      findings.push(rewritten(where))
    } else if (
      known.peaks.length !== row.peaks.length ||
      !known.peaks.every((peak, i) => peak.equals(row.peaks[i] as Buffer))
    ) {
      findings.push(
        finding('checkpoint-changed', where, { en: 'its subtree roots were changed', ar: 'غُيّرت جذور أشجاره الفرعية' }),
      )
    }
  }
  findings.push(...verifyOutside(store, size, roots))
  return findings
}

function verifyOutside(store: Store, size: number, roots: Roots): Finding[] {
  const where = `file ${outsideCheckpointFile}`
  let note: string
  try {
    note = readFileSync(join(store.home, outsideCheckpointFile), 'utf8')
  } catch {
    return size === 0 ? [] : [missing(where)]
  }
  const checkpoint = openCheckpoint(note, ledgerKey(store))
  if (checkpoint === null) {
    return [finding('checkpoint-changed', where, { en: 'its signature does not hold', ar: 'توقيعه غير صحيح' })]
  }
  const known = roots.get(checkpoint.size)
  return known?.root.equals(checkpoint.root) ? [] : [rewritten(where)]
}

function missing(where: string): Finding {
  return finding('checkpoint-missing', where, { en: 'it is not there any more', ar: 'لم يعد موجوداً' })
}

function rewritten(where: string): Finding {
  return finding('history-rewritten', where, {
    en: 'the ledger no longer leads to what was signed here',
    ar: 'لم يعد السجل يؤدي إلى ما وُقّع هنا',
  })
}
