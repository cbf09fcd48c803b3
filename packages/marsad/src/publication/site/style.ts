import { readFileSync } from 'node:fs'

/** Later files may overrule earlier ones. */
const files = ['type', 'frame', 'parts', 'claim', 'evidence', 'media']

/** The style sheet of all pages, kept as CSS beside this file. */
export const styleSheet = files
  .map((name) => readFileSync(new URL(`./styles/${name}.css`, import.meta.url), 'utf8'))
  .join('\n')
