import { investigations, localAdministrator, memberships, nameInvestigation, persons } from '#access'
import {
  answerGuard,
  countSeries,
  registerTest,
  runTest,
  schemeSchema,
  schemes,
  setScheme,
  specificationSchema,
  testRuns,
  testSpecificationSchema,
  tests,
} from '#analysis'
import { archiveFile, exhibits, exhibitText, findExhibit, listExhibits, verifyObjects } from '#archive'
import { addClaim, assessments, claimFileSchema, claims, sources, statements } from '#claims'
import { verifyLedger } from '#ledger'
import type { Bilingual } from '#problems'
import { buildReport, editions, type ReportOptions, verifyReport } from '#publication'
import {
  annotateText,
  type Decision,
  decideProposal,
  type Gazetteer,
  listProposals,
  proposals,
  readExhibit,
} from '#reading'
import {
  actors,
  type ImportOptions,
  importUcdp,
  incidents,
  listActors,
  listPlaces,
  namesFileSchema,
  places,
  setNames,
} from '#register'
import { type KeptTable, keptTableNames, openStore, type Store, type StoreOptions } from '#store'
import { readClaimTests, readJson } from './json-files.ts'

/** Every kind of record there is; verification goes through them all. */
const tables = [
  ...[investigations, persons, memberships, exhibits, proposals, actors, places, incidents, schemes],
  ...[tests, testRuns, sources, claims, statements, assessments, editions],
] as unknown as KeptTable<unknown>[]

/** Marsad opened on a home, for the person who owns it: what can be done, with nothing left to configure. */
export type Marsad = Awaited<ReturnType<typeof openMarsad>>

const unnamed: Bilingual = { en: 'Untitled investigation', ar: 'تحقيق بلا عنوان' }

/** Opens a home, making it where there is none. Close it: the database server stops with it. */
export async function openMarsad(options: StoreOptions) {
  const store = await openStore(options)
  try {
    return operations(store, await localAdministrator(store, unnamed))
  } catch (error) {
    await store.close()
    throw error
  }
}

function operations(store: Store, by: Awaited<ReturnType<typeof localAdministrator>>) {
  const at = by.investigation
  return {
    home: store.home,
    close: () => store.close(),
    name: (name: Bilingual) => nameInvestigation(store, by, name),

    archive: (path: string) => archiveFile(store, by, path),
    exhibits: () => listExhibits(store.read, at),
    text: async (name: string) => exhibitText(store, await findExhibit(store.read, at, name)),

    read: async (name: string, publishedAt?: string) =>
      readExhibit(store, by, await findExhibit(store.read, at, name), {
        gazetteer: await gazetteerOf(store, by),
        ...(publishedAt === undefined ? {} : { publishedAt }),
      }),
    readText: async (text: string, publishedAt?: string) =>
      annotateText(text, {
        gazetteer: await gazetteerOf(store, by),
        ...(publishedAt === undefined ? {} : { publishedAt }),
      }),
    proposals: async (exhibit?: string) =>
      listProposals(
        store.read,
        at,
        exhibit === undefined ? {} : { exhibit: (await findExhibit(store.read, at, exhibit)).id },
      ),
    decide: (id: string, decision: Decision) => decideProposal(store, by, id, decision),

    importUcdp: (path: string, how?: ImportOptions) => importUcdp(store, by, path, how),
    setNames: async (path: string) => setNames(store, by, await readJson(path, namesFileSchema)),
    setScheme: async (path: string) => setScheme(store, by, await readJson(path, schemeSchema)),

    series: async (path: string) => countSeries(store.read, at, await readJson(path, specificationSchema)),
    registerTest: async (path: string) => registerTest(store, by, await readJson(path, testSpecificationSchema)),
    runTest: (id: string) => runTest(store, by, id),
    answerGuard: (test: string, guard: string, answer: Bilingual) => answerGuard(store, by, test, guard, answer),

    addClaim: async (path: string) => {
      const file = await readJson(path, claimFileSchema)
      return addClaim(store, by, { ...file, tests: await readClaimTests(store, by, path, file.tests) })
    },
    buildReport: (how: ReportOptions) => buildReport(store, by, how),
    verify: (progress?: (objects: number) => void) => verifyHome(store, progress),
  }
}

async function gazetteerOf(store: Store, by: { investigation: Parameters<typeof listActors>[1] }): Promise<Gazetteer> {
  const named =
    (kind: 'actor' | 'place') =>
    (entry: Awaited<ReturnType<typeof listActors>>[number] | Awaited<ReturnType<typeof listPlaces>>[number]) => ({
      id: entry.id as string,
      kind,
      names: [
        { text: entry.name },
        ...entry.aliases.map(({ text, language }) => ({ text, ...(language === null ? {} : { language }) })),
      ],
    })
  return {
    entries: [
      ...(await listActors(store.read, by.investigation)).map(named('actor')),
      ...(await listPlaces(store.read, by.investigation)).map(named('place')),
    ],
  }
}

async function verifyHome(store: Store, progress?: (objects: number) => void) {
  const missing = keptTableNames.find((name) => !tables.some((table) => table.name === name))
  if (missing !== undefined) throw new Error(`verification does not know the table ${missing}`)
  const ledger = await verifyLedger(store, tables)
  const objects = await verifyObjects(store, progress)
  return {
    findings: [...ledger.findings, ...objects.findings],
    entries: ledger.entries,
    objects: objects.objects,
  }
}

/** Needs no home: a report is checked by itself, anywhere. */
export { verifyReport }
