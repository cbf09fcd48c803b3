/**
 * Everything that can be wrong with input or a request, as a closed set. Each code has the exit status of the command
 * line and the HTTP status of the API; what happened in one case is said by the `Problem` that carries it.
 */
export const problemCodes = {
  // files that cannot be read as what they claim to be
  'file-not-found': { exit: 2, http: 404 },
  'file-unreadable': { exit: 2, http: 400 },
  'file-is-folder': { exit: 2, http: 400 },
  'file-empty': { exit: 2, http: 400 },
  'file-is-lfs-pointer': { exit: 2, http: 400 },
  'file-is-html': { exit: 2, http: 400 },
  'file-truncated': { exit: 2, http: 400 },
  'file-exists': { exit: 2, http: 409 },
  'file-too-large': { exit: 2, http: 413 },
  'file-not-utf8': { exit: 2, http: 400 },
  'file-not-json': { exit: 2, http: 400 },
  'media-type-unsupported': { exit: 2, http: 415 },
  // tables and their rows
  'column-missing': { exit: 2, http: 400 },
  'column-unknown': { exit: 2, http: 400 },
  'row-malformed': { exit: 2, http: 400 },
  'row-is-header': { exit: 2, http: 400 },
  'row-duplicate': { exit: 2, http: 400 },
  'no-usable-rows': { exit: 2, http: 400 },
  'field-missing': { exit: 2, http: 400 },
  'field-invalid': { exit: 2, http: 400 },
  'field-too-long': { exit: 2, http: 400 },
  'character-forbidden': { exit: 2, http: 400 },
  // things referred to
  'not-known': { exit: 2, http: 404 },
  ambiguous: { exit: 2, http: 409 },
  'quote-not-found': { exit: 2, http: 400 },
  'quote-ambiguous': { exit: 2, http: 400 },
  'not-registered': { exit: 2, http: 409 },
  'already-decided': { exit: 2, http: 409 },
  'folder-not-empty': { exit: 2, http: 409 },
  'option-invalid': { exit: 2, http: 400 },
  // the store
  'store-in-use': { exit: 2, http: 409 },
  'store-unreachable': { exit: 2, http: 503 },
  'store-unknown-version': { exit: 2, http: 409 },
  'platform-unsupported': { exit: 2, http: 501 },
  'not-permitted': { exit: 2, http: 403 },
} as const satisfies Record<string, { exit: number; http: number }>

export type ProblemCode = keyof typeof problemCodes
