/**
 * The one text form of a value (JSON Canonicalization Scheme, RFC 8785): what is hashed, signed and compared. Numbers and
 * strings are as ECMAScript writes them, object keys in the order of their UTF-16 code units.
 *
 * @throws TypeError for what JSON cannot say: NaN, infinities, functions, `undefined`, lone surrogates
 */
export function canonicalJson(value: unknown): string {
  const text = written(value)
  // JSON.stringify leaves well-formed text as it is and writes a lone surrogate as an escape
  if (text.includes('\\ud') && hasLoneSurrogate(text)) throw new TypeError('a lone surrogate has no JSON form')
  return text
}

function written(value: unknown): string {
  if (isInOrder(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`
  const object = value as Record<string, unknown>
  const members = Object.keys(object)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${written(object[key])}`)
  return `{${members.join(',')}}`
}

/** Whether the engine's own serialiser writes the keys in canonical order: mostly so, and several times faster. */
function isInOrder(value: unknown): boolean {
  if (typeof value === 'string' || value === null || typeof value === 'boolean') return true
  if (Array.isArray(value)) return value.every(isInOrder)
  if (typeof value !== 'object') {
    if (typeof value === 'number' && Number.isFinite(value)) return true
    throw new TypeError(`${typeof value} ${String(value)} has no JSON form`)
  }
  let previous = ''
  for (const key of Object.keys(value)) {
    if (key < previous || !isInOrder((value as Record<string, unknown>)[key])) return false
    previous = key
  }
  return true
}

function hasLoneSurrogate(text: string): boolean {
  return [...text.matchAll(/\\(.)(?:([0-9a-f]{4}))?/g)].some(
    ([, kind, code]) => kind === 'u' && /^d[89a-f]/.test(code ?? ''),
  )
}
