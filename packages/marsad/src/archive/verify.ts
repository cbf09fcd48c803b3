import { type Finding, finding } from '#ledger'
import type { Store } from '#store'
import type { Exhibit } from './model.ts'

export interface ObjectsVerification {
  readonly findings: readonly Finding[]
  readonly objects: number
}

/** Hashes every stored object again, and looks for every object an exhibit ever referred to. Changes nothing. */
export async function verifyObjects(
  store: Store,
  progress: (objects: number) => void = () => {},
): Promise<ObjectsVerification> {
  const findings: Finding[] = []
  const intact = new Set<string>()
  let objects = 0
  for await (const { name, actual } of store.objects.audit()) {
    progress(++objects)
    if (actual === name) intact.add(name)
    else {
      findings.push(
        finding('object-changed', `object ${name}`, {
          en: 'its bytes are not those it was stored with',
          ar: 'محتواه ليس ما خُزّن به',
        }),
      )
    }
  }
  const damaged = new Set(findings.map(({ where }) => where))
  for (const table of ['exhibit', 'exhibit_history'] as const) {
    for (const row of await store.read.selectFrom(table).select(['id', 'record']).execute()) {
      for (const sha256 of referredTo(row.record)) {
        if (intact.has(sha256) || damaged.has(`object ${sha256}`)) continue
        findings.push(
          finding('object-missing', `exhibit ${row.id}`, {
            en: `object ${sha256} is not there any more`,
            ar: `الكائن ${sha256} لم يعد موجوداً`,
          }),
        )
      }
    }
  }
  return { findings, objects }
}

function referredTo(record: string): string[] {
  try {
    const exhibit = JSON.parse(record) as Exhibit
    return [exhibit.sha256, ...exhibit.derivatives.map(({ sha256 }) => sha256)]
  } catch {
    // a record that is no JSON any more is the ledger's finding
    return []
  }
}
