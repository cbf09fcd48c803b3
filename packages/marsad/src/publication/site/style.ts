import { readFileSync } from 'node:fs'

/** The style sheet of all pages, kept as CSS beside this file. */
export const styleSheet = readFileSync(new URL('./style.css', import.meta.url), 'utf8')
