import { basename } from 'node:path'
import type { Permitted } from '#access'
import { findTest } from '#analysis'
import { exhibitText, findExhibit, type StoredExhibit } from '#archive'
import { canonicalJson, change, type Revised, record, type Transaction, write } from '#ledger'
import { Problem, quoted } from '#problems'
import { findQuote } from '#reading'
import { newId, type Store } from '#store'
import type { ClaimFile } from './claim-file.ts'
import {
  type Assessment,
  assessments,
  type ClaimId,
  claims,
  type Passage,
  type Source,
  type SourceId,
  type Statement,
  sources,
  statements,
} from './model.ts'
import { findClaimByProposition, listSources } from './queries.ts'

export interface AddedClaim {
  readonly id: ClaimId
  readonly statements: number
  /** False where the investigation had a claim with this very proposition: nothing was changed then. */
  readonly isNew: boolean
}

/**
 * Keeps a claim with its sources, statements and assessment, in one change. Every quote must stand in its exhibit,
 * verbatim and once; every test must have been registered.
 *
 * @throws Problem `not-known`, `quote-not-found`, `quote-ambiguous`, `not-registered`, naming the field
 */
export async function addClaim(store: Store, by: Permitted<'coder'>, file: ClaimFile): Promise<AddedClaim> {
  return change(store, by, async (transaction) => {
    const before = await findClaimByProposition(transaction.read, by.investigation, file.proposition)
    if (before !== null) return { id: before, statements: 0, isNew: false }
    const id: ClaimId = newId()
    const tests = await Promise.all(
      file.tests.map(async (name, i) => {
        return (await placed(`tests.${i}`, () => findTest(transaction.read, by.investigation, name))).id
      }),
    )
    const { rows: sourceRows, idOf } = await planSources(transaction, by, file)
    const statementRows: Revised<Statement>[] = []
    for (const [i, said] of file.statements.entries()) {
      const passage = await placed(`statements.${i}.passage`, () => locate(store, transaction, by, said))
      const { passage: _, source, ...rest } = said
      statementRows.push({ id: newId(), revision: 1, content: { ...rest, claim: id, source: idOf(source), passage } })
    }
    const assessed: Revised<Assessment>[] =
      file.assessment === null ? [] : [{ id: newId(), revision: 1, content: { ...file.assessment, claim: id } }]
    const { proposition, kind, parties, time } = file
    await record(transaction, {
      action: 'claim.added',
      subject: id,
      detail: { statements: statementRows.length, tests },
      writes: [
        write(claims, [{ id, revision: 1, content: { proposition, kind, parties, time, tests } }]),
        write(sources, sourceRows),
        write(statements, statementRows),
        write(assessments, assessed),
      ],
    })
    return { id, statements: statementRows.length, isNew: true }
  })
}

async function placed<T>(field: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof Problem ? error.at({ field }) : error
  }
}

/** Sources the investigation lacks, and new revisions of those of which this file says something else. */
async function planSources(transaction: Transaction, by: Permitted<'coder'>, file: ClaimFile) {
  const known = new Map((await listSources(transaction.read, by.investigation)).map((s) => [s.key, s]))
  const ids = new Map<string, SourceId>()
  for (const { key } of file.sources) ids.set(key, known.get(key)?.id ?? newId())
  const idOf = (key: string) => ids.get(key) as SourceId
  const rows: Revised<Source>[] = []
  for (const { relays, ...rest } of file.sources) {
    const content: Source = { ...rest, relays: relays.map(idOf) }
    const before = known.get(rest.key)
    if (before === undefined) rows.push({ id: idOf(rest.key), revision: 1, content })
    else {
      const { id, revision, investigation: _, ...old } = before
      if (canonicalJson(old) !== canonicalJson(content)) rows.push({ id, revision: revision + 1, content })
    }
  }
  return { rows, idOf }
}

async function locate(
  store: Store,
  transaction: Transaction,
  by: Permitted<'coder'>,
  said: ClaimFile['statements'][number],
): Promise<Passage> {
  const { exhibit: name, rectangle } = said.passage
  const exhibit = await findExhibit(transaction.read, by.investigation, basename(name))
  if (rectangle !== undefined) return { kind: 'rectangle', exhibit: exhibit.id, ...rectangle }
  const text = await exhibitText(store, exhibit)
  const derivative = exhibit.derivatives.find(({ kind }) => kind === 'text')
  if (text === null || derivative === undefined) throw needsRectangle(exhibit)
  const { text: sha256, start, end, prefix, suffix } = findQuote(text, derivative.sha256, said.quote)
  return { kind: 'text', exhibit: exhibit.id, text: sha256, start, end, prefix, suffix }
}

function needsRectangle(exhibit: StoredExhibit): Problem {
  return new Problem('field-missing', {
    what: {
      en: `the exhibit ${quoted(exhibit.title)} has no text to find the quote in`,
      ar: `ليس في المستند ${quoted(exhibit.title)} نص يُبحث فيه عن الاقتباس`,
    },
    remedy: {
      en: 'say where on the page it stands with a “rectangle”',
      ar: 'حدّد موضعه في الصفحة بمستطيل «rectangle»',
    },
  })
}
