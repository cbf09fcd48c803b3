import { type NamesIndex, prepare } from '../names/prepare.ts'
import { read } from '../read.ts'

type Kind = 'actor' | 'place' | 'person'

/** Names of one kind, apart by “ | ”, each its own id. */
const named = (kind: Kind, list: string) => list.split(' | ').map((text) => ({ id: text, kind, names: [{ text }] }))

export const namesOf = (lists: readonly (readonly [kind: Kind, list: string])[]): NamesIndex =>
  prepare(lists.flatMap(([kind, list]) => named(kind, list)))

/** The actors and places of most sentences about incidents. */
export const valley = namesOf([
  ['actor', 'جبهة الصقر | حركة الريحان | لواء السد | تنظيم الشهاب'],
  ['place', 'عين الورد | تل الزيتون | كفر رمان | دير الصفصاف | وادي العقيق'],
])

export const lines = (list: string): string[] => list.trim().split(/\n\s*/)

export const incidentsIn = (text: string, names: NamesIndex) =>
  read(text, { publishedAt: '2024-05-11', names }).incidents

export const happenedIn = (text: string, names: NamesIndex = valley) =>
  incidentsIn(text, names).filter(({ modality }) => modality === 'happened')
