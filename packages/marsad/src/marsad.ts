import { localAdministrator, nameInvestigation } from '#access'
import {
  answerGuard,
  countSeries,
  registerTest,
  runTest,
  schemeSchema,
  setScheme,
  specificationSchema,
  testSpecificationSchema,
} from '#analysis'
import { archiveFile, exhibitText, findExhibit, listExhibits, verifyObjects } from '#archive'
import { addClaim, claimFileSchema } from '#claims'
import { verifyLedger } from '#ledger'
import type { Bilingual } from '#problems'
import { buildReport, type ReportOptions, renderReadingPage, verifyReport } from '#publication'
import {
  annotateText,
  type Decision,
  decideProposal,
  type Gazetteer,
  listProposals,
  type Publication,
  readExhibit,
} from '#reading'
import { type ImportOptions, importUcdp, listActors, listPlaces, namesFileSchema, setNames } from '#register'
import { openStore, type Store, type StoreOptions } from '#store'
import { everyTable } from './every-table.ts'
import { readClaimTests, readJson } from './json-files.ts'

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

    read: async (name: string, published: Publication = {}) =>
      readExhibit(store, by, await findExhibit(store.read, at, name), {
        gazetteer: await gazetteerOf(store, by),
        ...published,
      }),
    readText: async (text: string, published: Publication = {}) =>
      annotateText(text, { gazetteer: await gazetteerOf(store, by), ...published }),
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

/** What `marsad verify` finds: the ledger, the tables, the objects. */
export async function verifyHome(store: Store, progress?: (objects: number) => void) {
  const ledger = await verifyLedger(store, everyTable)
  const objects = await verifyObjects(store, progress)
  return {
    findings: [...ledger.findings, ...objects.findings],
    entries: ledger.entries,
    objects: objects.objects,
  }
}

/** These need no home: a report is checked by itself, anywhere; a page of what was read is made from the reading alone. */
export { renderReadingPage, verifyReport }
