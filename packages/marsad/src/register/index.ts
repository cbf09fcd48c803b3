export { type ImportOptions, type ImportSummary, importUcdp } from './import/import-ucdp.ts'
export { type Actor, type ActorId, actors, type GazetteerPlace, type Incident, incidents, places } from './model.ts'
export {
  actorIdsByName,
  type CountedIncident,
  incidentsBetween,
  listActors,
  listPlaces,
  type StoredActor,
  type StoredPlace,
} from './queries.ts'
export { type NamesFile, type NamesSummary, namesFileSchema, setNames } from './set-names.ts'
