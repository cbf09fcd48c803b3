import { readFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** What made a report: named in it, since figures are reproducible for a version. */
export const program = { name: 'marsad', version } as const
