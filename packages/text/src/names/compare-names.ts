import { type Kunya, type NamePart, partsOf } from './name-parts.ts'
import { soundLikeness } from './sound-distance.ts'
import { type Sounds, skeletonOf } from './sounds.ts'

/**
 * How alike two names of persons are, 0 to 1, in Arabic or Latin letters or one in each. Parts are held against each other by
 * sound; articles, titles, what is written in one word or in two, and the order of family and given name are seen through, a
 * middle name, “Abu Layth” before a name, or a nisba may be missing. What differs on both sides tells two persons: brothers,
 * father and son, a woman and a man. Where both are in Arabic script a long vowel more makes another name.
 *
 * From 0.85 on a pair is worth a person's look: of the pairs of the development set that may be one person nearly all are found there,
 * and 19 in 20 found are right. From 0.9 on little is wrong. It proves nothing: many people have one name.
 *
 *     compareNames('محمد العقيلي', 'Mohammed el-Akili') // 1
 */
export function compareNames(one: string, other: string): number {
  const [left, right] = [partsOf(one), partsOf(other)]
  if (left.length === 0 || right.length === 0) return 0
  const pairs = pairUp(left, right)
  if (pairs.length === 0) return 0
  const [openLeft, openRight] = [rest(left, pairs, 'i'), rest(right, pairs, 'k')]
  const likeness = pairs.reduce((sum, { score, weight }) => sum + score * weight, 0)
  const weight = pairs.reduce((sum, { weight }) => sum + weight, 0)
  const both = Math.min(openLeft.length, openRight.length)
  const surplus = Math.max(openLeft.length, openRight.length) - both
  const whole = likeness / (weight + both * differing + surplus * leftOut)
  const weakest = Math.min(...pairs.map(({ score }) => score))
  return Math.max(0, whole * 0.4 + weakest * 0.6 - both * apart - disorder(left, right, pairs))
}

/** Consonant skeletons of the parts of a name, for an index of names to look among: names that share none are not alike. */
export const nameSkeletons = (name: string): string[] =>
  partsOf(name).flatMap(({ sounds, whole }) =>
    [...sounds.slice(0, 1), ...whole].flatMap((heard) => skeletonOf(heard) || []),
  )

/** What a part weighs that both names have otherwise, and one that one of them lacks; a part they share weighs one. */
const differing = 0.9
const leftOut = 0.12
/** And what it costs besides that both have a part the other has not. */
const apart = 0.12
/** A pair of parts less alike than this is no pair. */
const leastAlike = 0.62
const knownApart = 0.7

interface Pair {
  readonly i: number
  readonly k: number
  readonly score: number
  readonly weight: number
}

/** The parts that answer to each other, the most alike first. */
function pairUp(left: readonly NamePart[], right: readonly NamePart[]): Pair[] {
  const all = left
    .flatMap((part, i) =>
      right.map((other, k) => ({ i, k, score: compareParts(part, other), weight: weightOf(part, other) })),
    )
    .filter(({ score }) => score >= leastAlike)
    // of equal ones those that stand alike in both names
    .sort((a, b) => b.score * b.weight - a.score * a.weight || Math.abs(a.i - a.k) - Math.abs(b.i - b.k))
  const [takenLeft, takenRight] = [new Set<number>(), new Set<number>()]
  return all.filter(({ i, k }) => {
    if (takenLeft.has(i) || takenRight.has(k)) return false
    takenLeft.add(i)
    takenRight.add(k)
    return true
  })
}

/** A common given name is shared by chance. */
const weightOf = (one: NamePart, other: NamePart): number =>
  one.initial || other.initial ? 0.3 : one.given.length > 0 && other.given.length > 0 ? 0.8 : 1

const rest = (parts: readonly NamePart[], pairs: readonly Pair[], side: 'i' | 'k'): NamePart[] => {
  const taken = new Set(pairs.map((pair) => pair[side]))
  return parts.filter((part, k) => !taken.has(k) && !part.initial)
}

function compareParts(one: NamePart, other: NamePart): number {
  if (one.initial || other.initial) return sameInitial(one, other) ? 0.9 : 0
  const tail = one.tail === other.tail ? 0 : 0.25
  return Math.max(
    0,
    stemLikeness(one, other) - kunyaCost(one.kunya, other.kunya) - tail,
    wholeLikeness(one, other) - tail,
  )
}

function stemLikeness(one: NamePart, other: NamePart): number {
  if (one.word === other.word && one.servant === other.servant) return 1
  if (one.given.some((row) => other.given.includes(row)) && one.tail === other.tail) return 0.98
  const best = mostAlike(one.sounds, other.sounds, one, other)
  // two names everybody knows apart: Bashir, Bashar
  const known = one.given.length > 0 && other.given.length > 0 ? Math.min(best, knownApart) : best
  return known - (one.servant !== other.servant ? 0.25 : 0)
}

/** With what one writes in one word and another apart: “Ben Jelloun”, “Benjelloun”. */
function wholeLikeness(one: NamePart, other: NamePart): number {
  const apart = one.kunya !== null && other.kunya !== null && one.kunya !== other.kunya
  if (apart || one.servant !== other.servant || one.whole.length + other.whole.length === 0) return 0
  return mostAlike(inOneWord(one), inOneWord(other), one, other)
}

const inOneWord = ({ whole, sounds }: NamePart): readonly Sounds[] => (whole.length === 0 ? sounds : whole)

function mostAlike(left: readonly Sounds[], right: readonly Sounds[], one: NamePart, other: NamePart): number {
  const inLetters = one.arabic && other.arabic
  return Math.max(...left.flatMap((sounds) => right.map((heard) => soundLikeness(sounds, heard, inLetters))))
}

/** A father is no mother; and who is called after a son has another name than he. */
const kunyaCost = (one: Kunya, other: Kunya): number =>
  one === other ? 0 : one === null || other === null ? 0.25 : 0.45

function sameInitial(one: NamePart, other: NamePart): boolean {
  const [left, right] = [one.sounds[0]?.slice(0, 1) ?? [], other.sounds[0]?.slice(0, 1) ?? []]
  return soundLikeness(left, right) >= 0.9
}

/**
 * What it costs that the parts stand in another order: little where the family name comes first, much elsewhere. Most where the
 * first name of one is not the first of the other: a son has his father's name behind his own.
 */
function disorder(left: readonly NamePart[], right: readonly NamePart[], pairs: readonly Pair[]): number {
  const order = [...pairs].sort((a, b) => a.i - b.i)
  const turned = order.filter(({ k }, n) => n > 0 && k < (order[n - 1] as Pair).k).length
  const whole = pairs.length === left.length && pairs.length === right.length
  const familyFirst = turned === 1 && whole && isTurn(order)
  const bothGiven =
    pairs.length === 2 && pairs.every(({ i, k }) => left[i]?.given.length !== 0 && right[k]?.given.length !== 0)
  if (familyFirst) return bothGiven ? 0.25 : 0.04
  if (turned > 0) return 0.3
  return order[0]?.i === 0 && order[0].k === 0 ? 0 : headless(left, right, order[0] as Pair)
}

/** One name moved from the front to the end, or back. */
const isTurn = (order: readonly Pair[]): boolean =>
  order.every(({ k }, n) => k === (n + 1) % order.length) ||
  order.every(({ k }, n) => k === (n + order.length - 1) % order.length)

/** Its row among the given names. */
const mohammed = 0

/** “Abu Layth” and Mohammed may stand before the name somebody is known by. */
function headless(left: readonly NamePart[], right: readonly NamePart[], first: Pair): number {
  const [skipped, ...others] = [...left.slice(0, first.i), ...right.slice(0, first.k)]
  const idle = skipped !== undefined && (skipped.kunya !== null || skipped.given[0] === mohammed)
  return idle && others.length === 0 ? 0.03 : 0.25
}
