/** Colours of a chart; paper and ink are those of the page it stands on. */
export interface Colours {
  readonly paper: string
  readonly ink: string
  readonly faint: string
  readonly muted: string
  readonly a: string
  readonly b: string
}

export const light: Colours = {
  paper: '#fbfaf7',
  ink: '#1b1f24',
  faint: '#d9d5cb',
  muted: '#565c66',
  a: '#5285a8',
  b: '#a9772f',
}

export const dark: Colours = {
  paper: '#14171a',
  ink: '#ece8df',
  faint: '#363b42',
  muted: '#a9afb8',
  a: '#4f86ad',
  b: '#a9782f',
}
