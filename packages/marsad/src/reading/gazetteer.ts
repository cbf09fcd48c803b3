/** The names to look for, as plain data: reading knows nothing of the register they come from. */
export interface Gazetteer {
  readonly entries: readonly GazetteerEntry[]
}

export interface GazetteerEntry {
  readonly id: string
  readonly kind: 'actor' | 'place' | 'person'
  readonly names: readonly { readonly text: string; readonly language?: string }[]
}
