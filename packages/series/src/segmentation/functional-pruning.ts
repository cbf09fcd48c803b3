import type { CostFamily } from './cost-family.ts'

/** Running sums over n bins: n + 1 long, first 0. Every bin adds something to at least one of the two. */
export interface RunningSums {
  readonly A: Float64Array
  readonly B: Float64Array
}

/** Pieces of the lower envelope, left to right: the last change each stands for, and where each begins. */
interface Pieces {
  length: number
  since: Int32Array
  from: Float64Array
  fromU: Float64Array
  fromV: Float64Array
}

/** Wide enough for any ratio of counts, narrow enough that no logarithm of it is infinite. */
const lowestRatio = 1e-290
const highestRatio = 1e290

/**
 * Optimal partitioning with functional pruning (FPOP; Maidstone, Hocking, Rigaill & Fearnhead 2017): the partition of the
 * bins with the smallest sum of segment costs plus `penalty` per change, exactly, in about n·log n time.
 *
 * A piece keeps only its last change and its lower end: its coefficients are differences of running sums, so that a bin
 * that arrives updates nothing. Returns for each t the start of the last segment of the best partition of the first t bins.
 */
export function pruneFunctionally(sums: RunningSums, penalty: number, family: CostFamily): Int32Array {
  const { A: sumA, B: sumB } = sums
  const n = sumA.length - 1
  // base[s] is what a segment that begins after s bins starts from: the best cost of those bins, and the penalty of a change
  const base = new Float64Array(n + 1)
  const lastStart = new Int32Array(n + 1)
  const { low, high } = ratioRange(sums)

  let pieces = emptyPieces(32)
  let kept = emptyPieces(32)
  addPiece(pieces, 0, low, family.u(low), family.v(low))
  const highU = family.u(high)
  const highV = family.v(high)

  for (let t = 1; t <= n; t++) {
    const totalA = sumA[t] as number
    const totalB = sumB[t] as number
    const { length, since: sinces, from: froms, fromU: fromUs, fromV: fromVs } = pieces

    let lowest = Number.POSITIVE_INFINITY
    let lowestSince = 0
    for (let pass = 0; pass < 2 && lowest === Number.POSITIVE_INFINITY; pass++) {
      // once in a long while rounding hides the minimum between two pieces: then look at all
      const slack = pass === 0 ? 1e-12 : Number.POSITIVE_INFINITY
      for (let i = 0; i < length; i++) {
        const since = sinces[i] as number
        const A = totalA - (sumA[since] as number)
        const B = totalB - (sumB[since] as number)
        // only a piece that holds its own minimum can hold the minimum of all
        if (i > 0 && (froms[i] as number) * A > B * (1 + slack)) continue
        if (i + 1 < length && (froms[i + 1] as number) * A < B * (1 - slack)) continue
        const cost = (base[since] as number) + family.smallest(A, B)
        if (cost < lowest) {
          lowest = cost
          lowestSince = since
        }
      }
    }
    const roof = lowest + penalty
    base[t] = roof
    lastStart[t] = lowestSince

    // keep of each piece what lies below the cost of starting anew here; the rest belongs to the new piece
    kept.length = 0
    for (let i = 0; i < length; i++) {
      const since = sinces[i] as number
      const A = totalA - (sumA[since] as number)
      const B = totalB - (sumB[since] as number)
      const target = roof - (base[since] as number)
      const last = i + 1 === length
      const from = froms[i] as number
      const fromU = fromUs[i] as number
      const fromV = fromVs[i] as number
      const to = last ? high : (froms[i + 1] as number)
      const toU = last ? highU : (fromUs[i + 1] as number)
      const toV = last ? highV : (fromVs[i + 1] as number)
      const belowLeft = A * fromU + B * fromV < target
      const belowRight = A * toU + B * toV < target
      if (belowLeft) {
        addPiece(kept, since, from, fromU, fromV)
      } else {
        const inside = from * A < B && (belowRight || (to * A > B && family.smallest(A, B) < target))
        addPiece(kept, t, from, fromU, fromV)
        if (!inside && !belowRight) continue
        const root = Math.min(family.leftRoot(A, B, target, from), to)
        addPiece(kept, since, root, family.u(root), family.v(root))
      }
      if (!belowRight) {
        const root = Math.max(family.rightRoot(A, B, target, to), from)
        addPiece(kept, t, root, family.u(root), family.v(root))
      }
    }
    const emptied = pieces
    pieces = kept
    kept = emptied
  }
  return lastStart
}

/** The lowest and highest ratio of any bin, a little widened: no segment's ratio lies outside. */
function ratioRange({ A, B }: RunningSums): { low: number; high: number } {
  let low = highestRatio
  let high = lowestRatio
  for (let t = 1; t < A.length; t++) {
    const ratio = ((B[t] as number) - (B[t - 1] as number)) / ((A[t] as number) - (A[t - 1] as number))
    if (ratio < low) low = ratio
    if (ratio > high) high = ratio
  }
  return { low: Math.max(low * (1 - 1e-6), lowestRatio), high: Math.min(high * (1 + 1e-6), highestRatio) }
}

function emptyPieces(room: number): Pieces {
  return {
    length: 0,
    since: new Int32Array(room),
    from: new Float64Array(room),
    fromU: new Float64Array(room),
    fromV: new Float64Array(room),
  }
}

function addPiece(pieces: Pieces, since: number, from: number, fromU: number, fromV: number): void {
  const { length } = pieces
  if (length > 0 && pieces.since[length - 1] === since) return
  if (length === pieces.since.length) widen(pieces)
  pieces.since[length] = since
  pieces.from[length] = from
  pieces.fromU[length] = fromU
  pieces.fromV[length] = fromV
  pieces.length = length + 1
}

function widen(pieces: Pieces): void {
  const wider = emptyPieces(pieces.since.length * 2)
  wider.since.set(pieces.since)
  for (const column of ['from', 'fromU', 'fromV'] as const) wider[column].set(pieces[column])
  pieces.since = wider.since
  for (const column of ['from', 'fromU', 'fromV'] as const) pieces[column] = wider[column]
}
