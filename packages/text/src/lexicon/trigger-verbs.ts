import { columns, entries } from './entries.ts'

/** Past, present and an irregular passive of each verb of a block; phrases are cut in the middle: “فتح النار يفتح النار”. */
export function verbsOf(block: string): { past: string; present: string | undefined; passive: string | undefined }[] {
  return entries(block).map((entry) => {
    const parts = columns(entry)
    if (parts.length === 3 && !entry.includes('-'))
      return { past: parts[0] as string, present: parts[1], passive: parts[2] }
    const half = entry.endsWith('-') ? parts.length - 1 : parts.length / 2
    const present = parts.slice(half).filter((part) => part !== undefined)
    return {
      past: parts.slice(0, half).join(' '),
      present: present.length === 0 ? undefined : present.join(' '),
      passive: undefined,
    }
  })
}
