import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { leafHash } from './merkle.ts'
import { openCheckpoint, rawPublicKey, signCheckpoint } from './signed-note.ts'

const { privateKey } = generateKeyPairSync('ed25519')
const key = { name: 'marsad/test', publicKey: rawPublicKey(privateKey) }
const checkpoint = { origin: key.name, size: 7, root: leafHash('root') }
const note = signCheckpoint(checkpoint, { name: key.name, privateKey })

test('a signed checkpoint opens with its key', () => {
  assert.deepEqual(openCheckpoint(note, key), checkpoint)
  assert.match(note, /^marsad\/test\n7\n[^\n]+=\n\n— marsad\/test [^\n]+\n$/u)
})

test('it opens with no other key, no other name', () => {
  const other = rawPublicKey(generateKeyPairSync('ed25519').privateKey)
  assert.equal(openCheckpoint(note, { ...key, publicKey: other }), null)
  assert.equal(openCheckpoint(note, { ...key, name: 'marsad/other' }), null)
})

test('no single changed character of a note goes unnoticed', () => {
  for (let at = 0; at < note.length; at++) {
    const changed = note.slice(0, at) + (note[at] === 'A' ? 'B' : 'A') + note.slice(at + 1)
    assert.equal(openCheckpoint(changed, key), null, `character ${at}`)
  }
})
