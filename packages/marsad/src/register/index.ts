export { type ImportOptions, type ImportSummary, importUcdp } from './import/import-ucdp.ts'
export { type Actor, type ActorId, actors, type GazetteerPlace, type Incident, incidents, places } from './model.ts'
export { actorIdsByName, listActors, listPlaces, type StoredActor, type StoredPlace } from './queries.ts'
