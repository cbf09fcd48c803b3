export { localAdministrator } from './founding.ts'
export {
  type Investigation,
  type InvestigationId,
  investigations,
  memberships,
  type PersonId,
  persons,
  type Role,
  roles,
} from './model.ts'
export { type Permitted, permit } from './permission.ts'
export { findInvestigation } from './queries.ts'
export { nameInvestigation } from './rename.ts'
