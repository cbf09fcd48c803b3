import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { type InvestigationId, localAdministrator, type Permitted } from '#access'
import { openStore, type Store } from '#store'

/** A folder that goes with the test. */
export function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'marsad-test-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface OpenHome {
  readonly folder: string
  readonly store: Store
  readonly by: Permitted<'administrator'>
  readonly investigation: InvestigationId
  /** Writes a file beside the home and returns its path. */
  file(name: string, content: string | Uint8Array): string
}

/** A new home with its own database, closed and removed with the test. */
export async function temporaryHome(t: TestContext, databaseUrl?: string): Promise<OpenHome> {
  const folder = mkdtempSync(join(tmpdir(), 'marsad-test-'))
  const store = await openStore({ home: join(folder, 'home'), purpose: 'test', databaseUrl })
  t.after(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const by = await localAdministrator(store, { en: 'Test', ar: 'اختبار' })
  return {
    folder,
    store,
    by,
    investigation: by.investigation,
    file(name, content) {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
  }
}
