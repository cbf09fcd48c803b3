/** Kept from left to right, whatever stands around it (Unicode LRI … PDI). */
export function isolated(text: string): string {
  return `\u2066${text}\u2069`
}
