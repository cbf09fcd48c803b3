import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { GrowingTree, inclusionProof, leafHash, merkleRoot, provesInclusion } from './merkle.ts'

const sha256 = (...parts: (Buffer | string)[]) => parts.reduce((h, p) => h.update(p), createHash('sha256')).digest()

/** The definition of RFC 6962, 2.1, written as it stands there. */
function definition(data: readonly string[]): Buffer {
  if (data.length === 0) return sha256('')
  if (data.length === 1) return sha256('\0', data[0] as string)
  let k = 1
  while (k * 2 < data.length) k *= 2
  return sha256('\x01', definition(data.slice(0, k)), definition(data.slice(k)))
}

test('the growing tree has the root that RFC 6962 defines, at every size', () => {
  const data = Array.from({ length: 70 }, (_, i) => `entry ${i}`)
  const tree = new GrowingTree()
  for (let size = 0; size <= data.length; size++) {
    assert.deepEqual(tree.root(), definition(data.slice(0, size)))
    assert.deepEqual(merkleRoot(data.slice(0, size).map(leafHash)), definition(data.slice(0, size)))
    assert.equal(tree.peaks.length, size.toString(2).replaceAll('0', '').length)
    if (size < data.length) tree.append(leafHash(data[size] as string))
  }
})

test('a tree continued from its peaks is the tree that never stopped', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 60 }), fc.nat(60), (data, at) => {
      const first = new GrowingTree()
      for (const text of data.slice(0, at)) first.append(leafHash(text))
      const second = new GrowingTree(first.size, first.peaks)
      for (const text of data.slice(at)) second.append(leafHash(text))
      assert.deepEqual(second.root(), definition(data))
    }),
  )
})

test('every leaf has an inclusion proof, and a proof holds for nothing else', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), fc.nat(), fc.nat(), (size, pick, other) => {
      const leaves = Array.from({ length: size }, (_, i) => leafHash(String(i)))
      const root = merkleRoot(leaves)
      const index = pick % size
      const leaf = leaves[index] as Buffer
      const path = inclusionProof(leaves, index)
      assert.ok(provesInclusion(leaf, index, size, path, root))
      assert.ok(!provesInclusion(leafHash('forged'), index, size, path, root))
      if (other % size !== index) assert.ok(!provesInclusion(leaf, other % size, size, path, root))
      assert.ok(!provesInclusion(leaf, index, size, [...path, leaf], root))
    }),
  )
})
