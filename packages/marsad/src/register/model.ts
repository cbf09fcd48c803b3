import { z } from 'zod'
import { type Id, idSchema, type KeptTable } from '#store'

export type ActorId = Id<'actor'>
export type PlaceId = Id<'place'>
export type IncidentId = Id<'incident'>

/** A name as it is written somewhere, with its language (BCP 47) where known. */
const alias = z.strictObject({ text: z.string().min(1), language: z.string().min(2).nullable() })
export type Alias = z.infer<typeof alias>

const actor = z.strictObject({
  /** The name the register uses: for imported incidents, as it stands in the data. */
  name: z.string().min(1),
  kind: z.enum(['armed-group', 'militia', 'state', 'civilians', 'organisation', 'person', 'not-coded']),
  aliases: z.array(alias),
  /** Name of the actor it belongs to, as far as that is no matter of date or dispute. */
  parent: z.string().nullable(),
})
export type Actor = z.infer<typeof actor>

export const actors: KeptTable<Actor> = {
  name: 'actor',
  schema: actor,
  columns: (record) => ({ name: record.name }),
}

const place = z.strictObject({
  name: z.string().min(1),
  aliases: z.array(alias),
  admin1: z.string().nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  featureClass: z.string().nullable(),
})
export type GazetteerPlace = z.infer<typeof place>

export const places: KeptTable<GazetteerPlace> = {
  name: 'place',
  schema: place,
  columns: (record) => ({ name: record.name }),
}

const datePrecisions = ['day', 'within-week', 'week', 'month', 'year'] as const
export type DatePrecision = (typeof datePrecisions)[number]

const placePrecisions = ['exact', 'near', 'admin-3', 'admin-2', 'admin-1', 'country', 'unknown'] as const
export type PlacePrecision = (typeof placePrecisions)[number]

/** `party`: took part in a clash whose data do not say who attacked whom. */
const participantRoles = [
  'perpetrator',
  'target',
  'associate-of-perpetrator',
  'associate-of-target',
  'present',
  'party',
] as const
export type ParticipantRole = (typeof participantRoles)[number]

const participant = z.strictObject({
  actor: idSchema<'actor'>(),
  role: z.enum(participantRoles),
  /** Side of a two-sided incident; empty for one who is on neither. */
  side: z.enum(['a', 'b', '']),
  certainty: z.enum(['stated', 'suspected', 'disputed']),
  /** Who says that it was they, and who says so of themselves; absent where nobody is named. */
  attributedBy: z.string().optional(),
  claimedBy: z.string().optional(),
})
export type Participant = z.infer<typeof participant>

const count = z.int().nonnegative()

const incident = z.strictObject({
  /** EDTF (ISO 8601-2). */
  date: z.string(),
  /** First and last day it may have happened, ISO. */
  firstDay: z.iso.date(),
  lastDay: z.iso.date(),
  datePrecision: z.enum(datePrecisions),
  place: z.strictObject({
    name: z.string(),
    admin1: z.string().nullable(),
    admin2: z.string().nullable(),
    country: z.string().nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
  }),
  placePrecision: z.enum(placePrecisions),
  event: z.strictObject({ scheme: z.string(), type: z.string(), subtype: z.string().nullable() }),
  participants: z.array(participant),
  fatalities: z.strictObject({
    low: count,
    best: count,
    high: count,
    civilian: count.nullable(),
    /** True where the figure is a coder's convention and not a report's. */
    convention: z.boolean(),
  }),
  civilianTargeting: z.boolean(),
  sources: z.strictObject({ count: count.nullable(), names: z.array(z.string()), relays: z.array(z.string()) }),
  origin: z.strictObject({
    importer: z.string(),
    /** Version of the mapping from row to incident. */
    mapping: z.int().positive(),
    /** The exhibit that holds the file the row came from. */
    release: idSchema<'exhibit'>(),
    /** The row's own identifier in its data set. */
    key: z.string(),
  }),
  status: z.enum(['proposed', 'coded', 'reviewed', 'rejected']),
})
export type Incident = z.infer<typeof incident>

export const incidents: KeptTable<Incident> = {
  name: 'incident',
  schema: incident,
  columns: (record) => ({
    origin_key: `${record.origin.importer}:${record.origin.key}`,
    origin_mapping: record.origin.mapping,
    first_day: record.firstDay,
    last_day: record.lastDay,
    date_precision: record.datePrecision,
    place_precision: record.placePrecision,
    status: record.status,
    participants: record.participants.map(({ actor: id, role, side }) => `${side}:${role}:${id}`).join(' '),
    best: record.fatalities.best,
  }),
  // the whole row as it stands in the file; its columns are named in the import's ledger entry
  attachment: 'raw',
}
