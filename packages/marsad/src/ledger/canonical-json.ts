import canonicalize from 'canonicalize'

/**
 * The one text form of a value (RFC 8785): what is hashed, signed and compared.
 *
 * @throws TypeError for what JSON cannot say: NaN, infinities, functions, `undefined` at the top.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('this value has no JSON form')
  return text
}
