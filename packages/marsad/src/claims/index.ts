export { type AddedClaim, addClaim } from './add-claim.ts'
export { type ClaimFile, claimFileSchema } from './claim-file.ts'
export { assessments, claims, sources, statements } from './model.ts'
export {
  listAssessments,
  listClaims,
  listSources,
  listStatements,
  type StoredAssessment,
  type StoredClaim,
  type StoredSource,
  type StoredStatement,
} from './queries.ts'
