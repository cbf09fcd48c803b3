import type { Permitted } from '#access'
import { exhibitText, type StoredExhibit } from '#archive'
import { change, type Revised, record, write } from '#ledger'
import { Problem, printable } from '#problems'
import { newId, type Store } from '#store'
import { type AnnotationOptions, annotate, type Found } from './annotate.ts'
import { type Proposal, proposals } from './model.ts'
import { passageAt } from './passage.ts'
import { listProposals, type StoredProposal } from './queries.ts'

export interface ReadingSummary {
  readonly exhibit: StoredExhibit
  /** All proposals of the exhibit that stand, in the order of the text. */
  readonly proposals: readonly StoredProposal[]
  readonly added: number
  /** Undecided proposals of an earlier reading that this one no longer makes. */
  readonly withdrawn: number
  readonly warnings: readonly string[]
}

/**
 * Reads the text of an exhibit and keeps what was found as proposals. Reading again adds what is new, withdraws what is
 * no longer found, and never touches what a person decided.
 *
 * @throws Problem `media-type-unsupported` where the exhibit has no text
 */
export async function readExhibit(
  store: Store,
  by: Permitted<'coder'>,
  exhibit: StoredExhibit,
  options: AnnotationOptions,
): Promise<ReadingSummary> {
  const text = await exhibitText(store, exhibit)
  const derivative = exhibit.derivatives.find(({ kind }) => kind === 'text')
  if (text === null || derivative === undefined) throw noText(exhibit)
  const { found, warnings } = await annotate(text, options)
  return change(store, by, async (transaction) => {
    const before = await listProposals(transaction.read, by.investigation, { exhibit: exhibit.id })
    const known = new Set(before.map((p) => key(p.kind, p.passage.start, p.passage.end, p.rule)))
    const fresh = found
      .filter((f) => !known.has(key(f.kind, f.start, f.end, f.rule)))
      .map(
        (f): Revised<Proposal> => ({ id: newId(), revision: 1, content: propose(exhibit, text, derivative.sha256, f) }),
      )
    const still = new Set(found.map((f) => key(f.kind, f.start, f.end, f.rule)))
    const gone = before
      .filter((p) => p.status === 'proposed' && !still.has(key(p.kind, p.passage.start, p.passage.end, p.rule)))
      .map((p): Revised<Proposal> => ({ id: p.id, revision: p.revision + 1, content: withdrawn(p) }))
    await record(transaction, {
      action: 'exhibit.read',
      subject: exhibit.id,
      detail: { added: fresh.length, withdrawn: gone.length },
      writes: [write(proposals, [...fresh, ...gone])],
    })
    const now = await listProposals(transaction.read, by.investigation, { exhibit: exhibit.id })
    return {
      exhibit,
      proposals: now.filter(({ status }) => status !== 'withdrawn'),
      added: fresh.length,
      withdrawn: gone.length,
      warnings,
    }
  })
}

function key(kind: string, start: number, end: number, rule: string): string {
  return `${kind} ${start} ${end} ${rule}`
}

function propose(exhibit: StoredExhibit, text: string, sha256: string, found: Found): Proposal {
  return {
    exhibit: exhibit.id,
    kind: found.kind,
    passage: passageAt(text, sha256, found.start, found.end),
    value: found.value,
    rule: found.rule,
    confidence: found.confidence,
    status: 'proposed',
    decision: null,
  }
}

function withdrawn({ exhibit, kind, passage, value, rule, confidence, decision }: StoredProposal): Proposal {
  return { exhibit, kind, passage, value, rule, confidence, decision, status: 'withdrawn' }
}

function noText(exhibit: StoredExhibit): Problem {
  return new Problem('media-type-unsupported', {
    file: exhibit.title,
    what: {
      en: `an exhibit of the type ${printable(exhibit.mediaType)} has no text that Marsad can read yet`,
      ar: `ليس في مستند من النوع ${printable(exhibit.mediaType)} نص يستطيع مرصد قراءته بعد`,
    },
    remedy: { en: 'archive a text or web page of it', ar: 'أرشِف نصاً أو صفحة وِب منه' },
  })
}
