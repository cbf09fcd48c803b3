/**
 * Who may import whom: one flow, archive → reading → register → analysis → claims → publication, and imports go only
 * right to left along it. `problems`, `store`, `ledger` and `access` are the ground all of them stand on.
 *
 * A door is a name in `imports` of packages/marsad/package.json, or a package of ours.
 */
const ground = ['#problems', '#store', '#ledger', '#access'] as const
const stages = ['#archive', '#reading', '#register', '#analysis', '#claims', '#publication'] as const

/** The doors a part of packages/marsad/src may use. */
export interface Doors {
  readonly values: readonly string[]
  /** Through these only types may be taken, with `import type`. */
  readonly types: readonly string[]
}

const values = (...doors: string[]): Doors => ({ values: doors, types: [] })

/** By folder of packages/marsad/src. */
export const doorsOfParts: Readonly<Record<string, Doors>> = {
  problems: values(),
  store: values('#problems', '#store/writing'),
  ledger: values('#problems', '#store', '#store/writing'),
  access: values('#problems', '#store', '#ledger'),
  archive: values(...ground),
  reading: values(...ground, '#archive', '@marsad/text'),
  register: values(...ground, '#archive', '#reading'),
  analysis: values(...ground, '#register', '@marsad/series'),
  claims: values(...ground, '#archive', '#reading', '#register', '#analysis'),
  publication: values(...ground, '#archive', '#reading', '#register', '#analysis', '#claims'),
  // thin: they parse, call, print. `problems` tells them exit codes and statuses; cli starts http.
  http: { values: ['#marsad', '#problems'], types: [...ground, ...stages] },
  cli: { values: ['#marsad', '#problems', '#http'], types: [...ground, ...stages] },
}

/** marsad.ts: opens the store and hands the stages what they need of each other. */
export const doorsOfWiring: Doors = values(...ground, ...stages)

/** Tests of the whole program may enter anywhere but by the door through which rows are written. */
export const doorsOfProgramTests: Doors = values(
  ...ground,
  ...stages,
  '#marsad',
  '#http',
  '@marsad/series',
  '@marsad/text',
)

/** Examples, benchmarks and scripts use the packages as anyone else would. */
export const doorsFromOutside: Doors = values('marsad', '@marsad/series', '@marsad/series/threads', '@marsad/text')

/** Every door there is, and the file behind it: what `imports` of packages/marsad/package.json must say. */
export const doorFiles: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...ground, ...stages, '#http'].map((door) => [door, `./src/${door.slice(1)}/index.ts`])),
  '#store/writing': './src/store/writing.ts',
  '#marsad': './src/marsad.ts',
}
