import { hash } from 'node:crypto'

/*
 * Merkle trees of RFC 6962, section 2.1 (SHA-256). A leaf is hash(0x00 ‖ data), a node hash(0x01 ‖ left ‖ right); the
 * tree over n leaves splits at the largest power of two below n.
 */

/** Leaf hash of a text (UTF-8). */
export function leafHash(text: string): Buffer {
  return hash('sha256', `\0${text}`, 'buffer')
}

/** Between a record and its attachment: a byte that canonical JSON never holds. */
export const attachmentSeparator = 0x1e

/** Leaf hash of bytes that already begin with the leaf prefix 0x00, for those who have many to hash. */
export function prefixedLeafHash(bytes: Buffer): Buffer {
  return hash('sha256', bytes, 'buffer')
}

/** Prefix 0x01, left, right. */
const node = Buffer.alloc(65, 1)

function nodeHash(left: Buffer, right: Buffer): Buffer {
  left.copy(node, 1)
  right.copy(node, 33)
  return hash('sha256', node, 'buffer')
}

const emptyRoot = hash('sha256', '', 'buffer')

/**
 * A tree that only grows: the roots of its perfect subtrees, largest first (one for each 1 bit of `size`), which is all
 * that appending needs.
 */
export class GrowingTree {
  #size: number
  readonly #peaks: Buffer[]

  constructor(size = 0, peaks: readonly Buffer[] = []) {
    this.#size = size
    this.#peaks = [...peaks]
  }

  append(leaf: Buffer): void {
    let root = leaf
    for (let bits = this.#size; bits % 2 === 1; bits = Math.floor(bits / 2)) {
      root = nodeHash(this.#peaks.pop() as Buffer, root)
    }
    this.#peaks.push(root)
    this.#size++
  }

  get size(): number {
    return this.#size
  }

  get peaks(): readonly Buffer[] {
    return this.#peaks
  }

  root(): Buffer {
    const [last, ...rest] = this.#peaks.toReversed()
    return last === undefined ? emptyRoot : rest.reduce((right, left) => nodeHash(left, right), last)
  }
}

export function merkleRoot(leaves: Iterable<Buffer>): Buffer {
  const tree = new GrowingTree()
  for (const leaf of leaves) tree.append(leaf)
  return tree.root()
}

/** Audit path of leaf `index` in the tree over `leaves`, leaf to root (RFC 6962, 2.1.1). */
export function inclusionProof(leaves: readonly Buffer[], index: number): Buffer[] {
  if (!(index >= 0 && index < leaves.length)) throw new RangeError(`there is no leaf ${index} among ${leaves.length}`)
  if (leaves.length === 1) return []
  const split = largestPowerBelow(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return index < split
    ? [...inclusionProof(left, index), merkleRoot(right)]
    : [...inclusionProof(right, index - split), merkleRoot(left)]
}

/** Whether the path proves that `leaf` stands at `index` in the tree of `size` leaves with this root (RFC 9162, 2.1.3.2). */
export function provesInclusion(
  leaf: Buffer,
  index: number,
  size: number,
  path: readonly Buffer[],
  root: Buffer,
): boolean {
  if (!(index >= 0 && index < size)) return false
  let [position, last] = [index, size - 1]
  let reached = leaf
  for (const sibling of path) {
    if (last === 0) return false
    if (position % 2 === 1 || position === last) {
      reached = nodeHash(sibling, reached)
      while (position % 2 === 0 && position !== 0) [position, last] = [position / 2, Math.floor(last / 2)]
    } else {
      reached = nodeHash(reached, sibling)
    }
    ;[position, last] = [Math.floor(position / 2), Math.floor(last / 2)]
  }
  return last === 0 && reached.equals(root)
}

function largestPowerBelow(size: number): number {
  return 2 ** (31 - Math.clz32(size - 1))
}
