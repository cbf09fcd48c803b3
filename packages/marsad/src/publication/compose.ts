import { findInvestigation, type Permitted } from '#access'
import { listTestRuns, listTests, type StoredTestRun } from '#analysis'
import { listExhibits, type StoredExhibit } from '#archive'
import { listAssessments, listClaims, listSources, listStatements, type StoredStatement } from '#claims'
import { currentCheckpoint, type Entry, entriesAbout, ledgerKey, openCheckpoint } from '#ledger'
import { type Bilingual, Problem } from '#problems'
import type { Store } from '#store'
import type { Edition, PublishedExhibit, PublishedPassage, PublishedTest } from './edition.ts'
import { program } from './program.ts'

export interface Composition {
  readonly edition: Edition
  /** Runs behind the tests, whole. */
  readonly runs: readonly StoredTestRun[]
  /** Exhibits of which a copy is published, under the name the edition gives. */
  readonly copies: readonly { readonly exhibit: StoredExhibit; readonly file: string }[]
  /** Ledger entries the edition rests on. */
  readonly entries: readonly Entry[]
}

export interface CompositionOptions {
  readonly number: number
  readonly sealedAt: string
  readonly title: Bilingual | null
  readonly withExhibits: boolean
}

/**
 * Gathers what an edition says, from what the investigation holds now. Exhibits are those that statements cite.
 *
 * @throws Problem `not-known` where there is nothing to publish
 */
export async function compose(
  store: Store,
  by: Permitted<'editor'>,
  options: CompositionOptions,
): Promise<Composition> {
  const { read } = store
  const at = by.investigation
  const investigation = await findInvestigation(read, at)
  const checkpoint = await currentCheckpoint(read)
  const key = ledgerKey(store)
  const opened = checkpoint === null ? null : openCheckpoint(checkpoint.note, key)
  const claims = await listClaims(read, at)
  if (investigation === null || checkpoint === null || opened === null || claims.length === 0) throw nothingToPublish()
  const statements = await listStatements(read, at)
  const assessments = await listAssessments(read, at)
  const runs = await listTestRuns(read, at)
  const cited = new Set(statements.map(({ passage }) => passage.exhibit))
  const exhibits = (await listExhibits(read, at)).filter(({ id }) => cited.has(id))
  const copies = options.withExhibits
    ? exhibits.flatMap((exhibit) => {
        const file = copyName(exhibit)
        return file === null ? [] : [{ exhibit, file }]
      })
    : []
  const tests = await listTests(read, at)
  const entries = await entriesAbout(read, [
    ...claims.map(({ id }) => id),
    ...cited,
    ...tests.map(({ id }) => id),
    ...runs.map(({ id }) => id),
  ])
  const registration = new Map(entries.filter((e) => e.action === 'test.registered').map((e) => [e.subject, e.seq]))
  const edition: Edition = {
    number: options.number,
    title: options.title ?? investigation.name,
    sealedAt: options.sealedAt,
    investigation: { id: at, name: investigation.name },
    program,
    checkpoint: {
      note: checkpoint.note,
      size: opened.size,
      root: opened.root.toString('hex'),
      keyName: key.name,
      publicKey: key.publicKey.toString('base64'),
    },
    claims: claims.map((claim) => ({
      id: claim.id,
      proposition: claim.proposition,
      kind: claim.kind,
      parties: claim.parties,
      time: claim.time,
      assessment: assessments.findLast((assessment) => assessment.claim === claim.id) ?? null,
      statements: statements.filter((statement) => statement.claim === claim.id).map(publishStatement),
      tests: claim.tests,
    })),
    sources: (await listSources(read, at)).map(({ id, name, kind, reliability, affiliations, interests, relays }) => {
      return { id, name, kind, reliability, affiliations, interests, relays }
    }),
    exhibits: exhibits.map((exhibit) =>
      publishExhibit(exhibit, copies.find((c) => c.exhibit === exhibit)?.file ?? null),
    ),
    tests: tests.flatMap((test) => {
      const run = runs.findLast((candidate) => candidate.test === test.id)
      return run === undefined ? [] : [publishTest(run, test, registration.get(test.id) ?? -1)]
    }),
  }
  return { edition, runs, copies, entries }
}

function publishStatement(said: StoredStatement): Edition['claims'][number]['statements'][number] {
  const { id, source, stance, date, quote, quoteLanguage, translation, interest } = said
  return {
    id,
    source,
    stance,
    date,
    quote,
    quoteLanguage,
    translation,
    interest,
    passage: publishPassage(said.passage),
  }
}

function publishPassage(passage: StoredStatement['passage']): PublishedPassage {
  if (passage.kind === 'rectangle') return passage
  const { kind, exhibit, start, end, prefix, suffix } = passage
  return { kind, exhibit, start, end, prefix, suffix }
}

function publishExhibit(exhibit: StoredExhibit, file: string | null): PublishedExhibit {
  const { id, title, sha256, mediaType, bytes, acquired } = exhibit
  return { id, title, sha256, mediaType, bytes, acquiredAt: acquired.at, url: acquired.url, file }
}

function publishTest(
  run: StoredTestRun,
  test: Awaited<ReturnType<typeof listTests>>[number],
  registeredEntry: number,
): PublishedTest {
  const { specification } = test
  const { result } = run
  return {
    id: test.id,
    title: specification.title ?? defaultTitle(specification),
    specification,
    specificationHash: test.hash,
    registeredAt: test.registeredAt,
    registeredEntry,
    ranAt: run.ranAt,
    a: specification.a,
    b: specification.b,
    date: specification.date,
    dateOrigin: specification.dateOrigin,
    verdict: result.verdict,
    reason: result.reason,
    shareBefore: result.shareBefore,
    shareAfter: result.shareAfter,
    rateRatio: result.rateRatio,
    p: result.p,
    guards: result.guards,
    bins: result.bins,
    classes: result.classes,
    exposure: result.exposure,
    changes: result.changes,
    segmentMeans: result.segmentMeans,
  }
}

function defaultTitle({ a, b, date }: { a: string; b: string; date: string }): Bilingual {
  return {
    en: `Did the share of ${a} among ${a} and ${b} change in ${date}?`,
    ar: `هل تغيّرت حصة ${a} من مجموع ${a} و${b} في ${date}؟`,
  }
}

const images: Readonly<Record<string, string>> = {
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/** Images are published as they are; text and web pages as plain text, for a page archived from elsewhere may carry anything. */
function copyName({ sha256, mediaType }: StoredExhibit): string | null {
  const image = images[mediaType]
  if (image !== undefined) return `exhibits/${sha256}.${image}`
  return mediaType.startsWith('text/') ? `exhibits/${sha256}.txt` : null
}

function nothingToPublish(): Problem {
  return new Problem('not-known', {
    what: { en: 'the investigation has no claim to publish', ar: 'ليس في التحقيق ادعاء يُنشر' },
    remedy: { en: 'add one with “marsad claim add FILE”', ar: 'أضف واحداً بالأمر «marsad claim add FILE»' },
  })
}
