import type { Permitted } from '#access'
import { change, record, write } from '#ledger'
import { Problem } from '#problems'
import type { Store } from '#store'
import { type Proposal, proposals } from './model.ts'
import { findProposal, type StoredProposal } from './queries.ts'

export type Decision =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'rejected'; readonly reason: string }
  | { readonly outcome: 'corrected'; readonly reason: string | null; readonly value: Readonly<Record<string, unknown>> }

/**
 * A person's word on a proposal.
 *
 * @throws Problem `not-known`; `already-decided`
 */
export async function decideProposal(
  store: Store,
  by: Permitted<'reviewer'>,
  id: string,
  decision: Decision,
): Promise<StoredProposal> {
  return change(store, by, async (transaction) => {
    const proposal = await findProposal(transaction.read, by.investigation, id)
    if (proposal.status !== 'proposed') throw decided(proposal)
    const content: Proposal = {
      exhibit: proposal.exhibit,
      kind: proposal.kind,
      passage: proposal.passage,
      value: decision.outcome === 'corrected' ? { ...decision.value } : proposal.value,
      rule: proposal.rule,
      confidence: proposal.confidence,
      status: decision.outcome,
      decision: {
        outcome: decision.outcome,
        by: by.person,
        at: transaction.at,
        reason: decision.outcome === 'accepted' ? null : decision.reason,
      },
    }
    const revision = proposal.revision + 1
    await record(transaction, {
      action: `proposal.${decision.outcome}`,
      subject: proposal.id,
      writes: [write(proposals, [{ id: proposal.id, revision, content }])],
    })
    return { ...content, id: proposal.id, revision }
  })
}

function decided(proposal: StoredProposal): Problem {
  return new Problem('already-decided', {
    what: { en: `this proposal is ${proposal.status} already`, ar: `حالة هذا المقترح الآن: ${proposal.status}` },
    remedy: { en: 'decide one that is still open', ar: 'قرّر في مقترح ما زال مفتوحاً' },
  })
}
