import type { InvestigationId } from '#access'
import type { ExhibitId } from '#archive'
import { Problem, quoted } from '#problems'
import type { Reading } from '#store'
import type { Proposal, ProposalId } from './model.ts'

export type StoredProposal = Proposal & { readonly id: ProposalId; readonly revision: number }

export async function listProposals(
  read: Reading,
  investigation: InvestigationId,
  filter: { readonly exhibit?: ExhibitId; readonly status?: Proposal['status'] } = {},
): Promise<StoredProposal[]> {
  let query = read.selectFrom('proposal').select('record').where('investigation', '=', investigation)
  if (filter.exhibit !== undefined) query = query.where('exhibit', '=', filter.exhibit)
  if (filter.status !== undefined) query = query.where('status', '=', filter.status)
  const rows = await query.execute()
  const found = rows.map((row) => JSON.parse(row.record) as StoredProposal)
  return found.sort((a, b) => compare(a.exhibit, b.exhibit) || a.passage.start - b.passage.start || compare(a.id, b.id))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** @throws Problem `not-known` */
export async function findProposal(read: Reading, investigation: InvestigationId, id: string): Promise<StoredProposal> {
  const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
  const row = isId
    ? await read
        .selectFrom('proposal')
        .select('record')
        .where('investigation', '=', investigation)
        .where('id', '=', id)
        .executeTakeFirst()
    : undefined
  if (row !== undefined) return JSON.parse(row.record) as StoredProposal
  throw new Problem('not-known', {
    what: { en: `there is no proposal ${quoted(id)}`, ar: `لا يوجد مقترح ${quoted(id)}` },
    remedy: { en: 'see “marsad proposal list”', ar: 'اطّلع على «marsad proposal list»' },
  })
}
