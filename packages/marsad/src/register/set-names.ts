import { z } from 'zod'
import type { Permitted } from '#access'
import { canonicalJson, change, type Revised, record, write } from '#ledger'
import { newId, type Store } from '#store'
import { type Actor, actors, type GazetteerPlace, places } from './model.ts'
import { listActors, listPlaces } from './queries.ts'

const alias = z.strictObject({ text: z.string().min(1), language: z.string().min(2).nullable().default(null) })

/** A file of names: actors and places with their aliases, for coding and for reading. */
export const namesFileSchema = z.object({
  actors: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        kind: z.enum(['armed-group', 'militia', 'state', 'civilians', 'organisation', 'person']),
        aliases: z.array(alias).default([]),
        parent: z.string().nullable().default(null),
      }),
    )
    .default([]),
  places: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        aliases: z.array(alias).default([]),
        admin1: z.string().nullable().default(null),
        latitude: z.number().min(-90).max(90).nullable().default(null),
        longitude: z.number().min(-180).max(180).nullable().default(null),
        featureClass: z.string().nullable().default(null),
      }),
    )
    .default([]),
})
export type NamesFile = z.infer<typeof namesFileSchema>

export interface NamesSummary {
  readonly added: number
  readonly revised: number
  readonly unchanged: number
}

/** Adds actors and places to the register, or revises those it has under the same name, in one change. */
export async function setNames(store: Store, by: Permitted<'coder'>, names: NamesFile): Promise<NamesSummary> {
  return change(store, by, async (transaction) => {
    const [knownActors, knownPlaces] = [
      await listActors(transaction.read, by.investigation),
      await listPlaces(transaction.read, by.investigation),
    ]
    const actorRows = compare<Actor>(names.actors, knownActors)
    const placeRows = compare<GazetteerPlace>(names.places, knownPlaces)
    await record(transaction, {
      action: 'names.set',
      subject: by.investigation,
      writes: [write(actors, actorRows), write(places, placeRows)],
    })
    const rows = [...actorRows, ...placeRows]
    const added = rows.filter(({ revision }) => revision === 1).length
    return {
      added,
      revised: rows.length - added,
      unchanged: names.actors.length + names.places.length - rows.length,
    }
  })
}

function compare<Content extends { readonly name: string }>(
  wanted: readonly Content[],
  known: readonly (Content & { readonly id: string; readonly revision: number })[],
): Revised<Content>[] {
  const byName = new Map(known.map((record) => [record.name, record]))
  const rows: Revised<Content>[] = []
  for (const content of wanted) {
    const before = byName.get(content.name)
    if (before === undefined) rows.push({ id: newId(), revision: 1, content })
    else if (
      Object.entries(content).some(
        ([key, value]) => canonicalJson(before[key as keyof Content]) !== canonicalJson(value),
      )
    ) {
      rows.push({ id: before.id, revision: before.revision + 1, content })
    }
  }
  return rows
}
