import type { InvestigationId } from '#access'
import type { Bilingual } from '#problems'
import type { Reading, RecordIdentity } from '#store'
import type { Assessment, AssessmentId, Claim, ClaimId, Source, SourceId, Statement, StatementId } from './model.ts'

type Stored<Content, Id> = Content & Omit<RecordIdentity, 'id'> & { readonly id: Id }
export type StoredSource = Stored<Source, SourceId>
export type StoredClaim = Stored<Claim, ClaimId>
export type StoredStatement = Stored<Statement, StatementId>
export type StoredAssessment = Stored<Assessment, AssessmentId>

type ClaimTable = 'source' | 'claim' | 'statement' | 'assessment'

async function list<Record>(read: Reading, table: ClaimTable, investigation: InvestigationId): Promise<Record[]> {
  const rows = await read
    .selectFrom(table)
    .select('record')
    .where('investigation', '=', investigation)
    .orderBy('entry')
    .orderBy('position')
    .execute()
  return rows.map((row) => JSON.parse(row.record) as Record)
}

export const listSources = (read: Reading, investigation: InvestigationId) =>
  list<StoredSource>(read, 'source', investigation)

export const listClaims = (read: Reading, investigation: InvestigationId) =>
  list<StoredClaim>(read, 'claim', investigation)

export const listStatements = (read: Reading, investigation: InvestigationId) =>
  list<StoredStatement>(read, 'statement', investigation)

export const listAssessments = (read: Reading, investigation: InvestigationId) =>
  list<StoredAssessment>(read, 'assessment', investigation)

export async function findClaimByProposition(
  read: Reading,
  investigation: InvestigationId,
  proposition: Bilingual,
): Promise<ClaimId | null> {
  const found = (await listClaims(read, investigation)).find(
    (claim) => claim.proposition.en === proposition.en && claim.proposition.ar === proposition.ar,
  )
  return found?.id ?? null
}
