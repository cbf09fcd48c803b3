import type { PublishedClaim, PublishedStatement, Stance } from '../../edition.ts'
import { anchors } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { View } from '../view.ts'
import { claimWords } from '../words/claims.ts'
import { counted } from '../words/counting.ts'
import { statement } from './statement.ts'

export type Side = 'asserting' | 'denying' | 'opinions'

/** Which side a stance stands on. An opinion stands on neither. */
const sideOf: Readonly<Record<Stance, Side>> = {
  asserts: 'asserting',
  confirms: 'asserting',
  'claims-at-a-distance': 'asserting',
  opines: 'opinions',
  denies: 'denying',
  doubts: 'denying',
  'declines-to-comment': 'denying',
}

/** Statements of one side, oldest first; those without a date come last. */
export function statementsOf({ statements }: PublishedClaim, side: Side): PublishedStatement[] {
  return statements
    .filter(({ stance }) => sideOf[stance] === side)
    .sort((a, b) => compare(a.date ?? '9999', b.date ?? '9999'))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Both sides beside each other, in the same type, width and order; opinions below them. */
export function sides(view: View, claim: PublishedClaim): Html {
  const { say } = view
  const asserting = statementsOf(claim, 'asserting')
  const denying = statementsOf(claim, 'denying')
  const opinions = statementsOf(claim, 'opinions')
  return html`<section class="sides" aria-labelledby="sides">
<h2 id="sides">${say(claimWords.bothSides)}</h2>
<ul class="jump">
<li><a href="#${anchors.asserting}">${say(claimWords.asserting)}: ${say(counted.statements(asserting.length))}</a></li>
<li><a href="#${anchors.denying}">${say(claimWords.denying)}: ${say(counted.statements(denying.length))}</a></li>
</ul>
<div class="columns">
${column(view, anchors.asserting, say(claimWords.asserting), asserting, say(claimWords.noAsserting))}
${column(view, anchors.denying, say(claimWords.denying), denying, say(claimWords.noDenying))}
</div>
${opinions.length === 0 ? null : column(view, anchors.opinions, say(claimWords.opinions), opinions, '')}
</section>`
}

function column(view: View, id: string, title: string, said: readonly PublishedStatement[], none: string): Html {
  return html`<section class="side" id="${id}">
<h3>${title}</h3>
${said.length === 0 ? html`<p class="empty">${none}</p>` : said.map((one) => statement(view, one))}
</section>`
}
