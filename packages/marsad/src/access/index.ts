export { localAdministrator } from './founding.ts'
export {
  type Investigation,
  type InvestigationId,
  investigations,
  memberships,
  type PersonId,
  persons,
  type Role,
} from './model.ts'
export type { Permitted } from './permission.ts'
export { findInvestigation } from './queries.ts'
export { nameInvestigation } from './rename.ts'
