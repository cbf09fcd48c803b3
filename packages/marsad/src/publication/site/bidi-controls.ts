/** Embeddings and overrides, which reorder what stands around them: reported by their code points, never obeyed. */
export function spellOutOverrides(text: string): string {
  return text.replace(/[\u202A-\u202E]/g, codePoint)
}

/** Isolates as well: in a name they are not needed, and one out of balance would let the rest of the sentence in. */
export function spellOutControls(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, codePoint)
}

function codePoint(char: string): string {
  return `[U+${char.charCodeAt(0).toString(16).toUpperCase()}]`
}
