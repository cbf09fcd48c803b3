/** Colours of the charts on light and dark paper; the page's style sheet uses the same paper and ink. */
export const light = {
  paper: '#fbfaf7',
  ink: '#1b1f24',
  faint: '#d9d5cb',
  muted: '#565c66',
  a: '#5285a8',
  b: '#a9772f',
} as const

const dark: Readonly<Record<keyof typeof light, string>> = {
  paper: '#14171a',
  ink: '#ece8df',
  faint: '#363b42',
  muted: '#a9afb8',
  a: '#4f86ad',
  b: '#a9782f',
}

/** Marks carry the light colours themselves; this turns them for readers who ask for a dark page. */
export const darkRules = `@media (prefers-color-scheme: dark) {${Object.entries(dark)
  .map(([name, colour]) => `.fill-${name}{fill:${colour}}.stroke-${name}{stroke:${colour}}`)
  .join('')}}`
