import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/*
 * Checkpoints as C2SP signed notes (c2sp.org/signed-note, c2sp.org/tlog-checkpoint): three lines (origin, size, root in
 * base64), an empty line, and signature lines `— name base64(key id ‖ Ed25519 signature)`.
 */

export interface Checkpoint {
  readonly origin: string
  readonly size: number
  /** 32 bytes. */
  readonly root: Buffer
}

export interface Signer {
  /** Name of the key as it stands in notes; also the origin of the log. */
  readonly name: string
  readonly privateKey: KeyObject
}

export interface NoteKey {
  readonly name: string
  /** Raw Ed25519 public key, 32 bytes. */
  readonly publicKey: Buffer
}

const ed25519Algorithm = Buffer.of(1)

export function signCheckpoint(checkpoint: Checkpoint, signer: Signer): string {
  const body = `${checkpoint.origin}\n${checkpoint.size}\n${checkpoint.root.toString('base64')}\n`
  const id = keyId({ name: signer.name, publicKey: rawPublicKey(signer.privateKey) })
  const signature = Buffer.concat([id, sign(null, Buffer.from(body), signer.privateKey)])
  return `${body}\n— ${signer.name} ${signature.toString('base64')}\n`
}

/** The checkpoint that a note holds, if the key signed it; null otherwise. */
export function openCheckpoint(note: string, key: NoteKey): Checkpoint | null {
  const found =
    /^((?<origin>[^\n]+)\n(?<size>0|[1-9]\d{0,15})\n(?<root>[A-Za-z0-9+/]{43}=)\n)\n(?<signatures>(?:— [^\n]+\n)+)$/u.exec(
      note,
    )
  const parts = found?.groups
  if (parts === undefined || found?.[1] === undefined) return null
  const body = Buffer.from(found[1])
  const publicKey = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: key.publicKey.toString('base64url') },
    format: 'jwk',
  })
  const signed = (parts['signatures'] ?? '').split('\n').some((line) => {
    const [dash, name, encoded] = line.split(' ')
    const bytes = Buffer.from(encoded ?? '', 'base64')
    return (
      dash === '—' &&
      name === key.name &&
      bytes.toString('base64') === encoded &&
      bytes.subarray(0, 4).equals(keyId(key)) &&
      verify(null, body, publicKey, bytes.subarray(4))
    )
  })
  if (!signed) return null
  return {
    origin: parts['origin'] ?? '',
    size: Number(parts['size']),
    root: Buffer.from(parts['root'] ?? '', 'base64'),
  }
}

/** First four bytes of SHA-256(name ‖ 0x0A ‖ algorithm ‖ key): tells keys of one name apart. */
function keyId(key: NoteKey): Buffer {
  return createHash('sha256')
    .update(`${key.name}\n`)
    .update(ed25519Algorithm)
    .update(key.publicKey)
    .digest()
    .subarray(0, 4)
}

export function rawPublicKey(key: KeyObject): Buffer {
  const jwk = createPublicKey(key as never).export({ format: 'jwk' })
  return Buffer.from(jwk.x ?? '', 'base64url')
}
