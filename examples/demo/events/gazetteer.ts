import { readFileSync } from 'node:fs'
import type { Dyad } from './dyads.ts'
import { oneOf, type Random, weighted } from './random.ts'

interface Place {
  name: string
  admin1: string | null
  latitude: number
  longitude: number
  featureClass: string
}

export interface EventPlace {
  /** UCDP GED where_prec: 1 exact, 2 within 25 km, 3 district, 4 governorate, 5 estimated, 6 country, 7 waters. */
  precision: 1 | 2 | 3 | 4 | 5 | 6 | 7
  name: string
  governorate: string
  district: string
  latitude: number
  longitude: number
}

const { places } = JSON.parse(readFileSync(new URL('../investigation.json', import.meta.url), 'utf8')) as {
  places: Place[]
}

function placeNamed(name: string): Place {
  const place = places.find((candidate) => candidate.name === name)
  if (place === undefined) throw new RangeError(`no place named ${name}`)
  return place
}

function inGovernorate(governorate: string, isArea: boolean): Place[] {
  return places.filter(
    (place) => place.admin1 === governorate && place.name !== governorate && (place.featureClass === 'A') === isArea,
  )
}

/** The district whose seat is nearest (the demo has no district borders). */
function districtOf(town: Place, governorate: string): Place {
  const distance = (place: Place) => Math.hypot(place.latitude - town.latitude, place.longitude - town.longitude)
  return inGovernorate(governorate, true).reduce((nearest, place) =>
    distance(place) < distance(nearest) ? place : nearest,
  )
}

/** Earlier places of a governorate see more: the first about as much as the last three. */
function town(random: Random, governorate: string): Place {
  return weighted(
    random,
    inGovernorate(governorate, false).map((place, rank) => [place, 1 / (1 + rank * 0.6)] as const),
  )
}

/** Where an incident of the dyad happens, and how well that is known. */
export function eventPlace(random: Random, dyad: Dyad): EventPlace {
  const governorate = `${weighted(random, dyad.regions)} Governorate`
  const precision = weighted(random, [
    [1 as const, 560],
    [2 as const, 330],
    [3 as const, 30],
    [4 as const, 40],
    [5 as const, 25],
    [6 as const, 12],
    [7 as const, 3],
  ])
  const place = town(random, governorate)
  const district = districtOf(place, governorate)
  const known = { governorate, district: district.name }
  const at = (where: Place, name = where.name) => ({ name, latitude: where.latitude, longitude: where.longitude })
  switch (precision) {
    case 1:
    case 2:
      return { precision, ...known, ...at(place) }
    case 3:
      return { precision, ...known, ...at(district) }
    case 4:
      return { precision, governorate, district: 'NA', ...at(placeNamed(governorate)) }
    case 5: {
      const side = oneOf(random, ['Northern', 'Southern', 'Eastern', 'Western'])
      return { precision, governorate, district: 'NA', ...at(placeNamed(governorate), `${side} ${governorate}`) }
    }
    case 6:
      return { precision, governorate: 'NA', district: 'NA', ...at(placeNamed('Barqasan')) }
    case 7:
      return { precision, governorate: 'NA', district: 'NA', ...at(placeNamed('Barqasan coastal waters')) }
  }
}
