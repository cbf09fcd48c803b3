import type { PublishedTest } from '../../edition.ts'
import { manifestFile } from '../../manifest.ts'
import { anchors, pages } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import { instant } from '../layout.ts'
import { name } from '../names.ts'
import type { View } from '../view.ts'
import { counted } from '../words/counting.ts'
import { specificationWords } from '../words/specification.ts'
import { ledgerEntry, testWords } from '../words/tests.ts'
import { code, enumeration, fact } from './values.ts'

/** That the question came before the computing: when each happened, and where the ledger says so. */
export function orderOfWork(view: View, test: PublishedTest): Html {
  const { say } = view
  return html`<section><h2>${say(testWords.order)}</h2>
<ol class="order">
<li><strong>${say(testWords.registered)}</strong> ${instant(test.registeredAt)}${view.comma}<a href="${view.file(manifestFile)}">${say(ledgerEntry(test.registeredEntry))}</a></li>
<li><strong>${say(testWords.ran)}</strong> ${instant(test.ranAt)}</li>
<li><strong>${say(testWords.sealedHere)}</strong> ${instant(view.edition.sealedAt)}${view.comma}<a href="${view.link(pages.verification, anchors.checkpoint)}">${say(counted.entries(view.edition.checkpoint.size))}</a></li>
</ol>
<p>${say(test.dateOrigin === 'claim' ? testWords.fromClaim : testWords.fromData)}</p></section>`
}

/** The question as it was registered: field by field for people, and whole. */
export function specification(view: View, test: PublishedTest): Html {
  const { say } = view
  const fields = Object.entries(test.specification).filter(([field]) => field !== 'title')
  return html`<section id="${anchors.specification}"><h2>${say(testWords.specification)}</h2>
<dl class="facts">${fields.map(([field, value]) => fact(labelOf(view, field), shown(view, value)))}</dl>
<details><summary>${say(testWords.specificationRaw)}</summary>
<pre class="scroll" dir="ltr" tabindex="0">${JSON.stringify(test.specification, null, 2)}</pre></details>
<p class="hash">${say(testWords.specificationHash)}: ${code(test.specificationHash)}</p></section>`
}

function labelOf(view: View, field: string): string {
  const words = Object.hasOwn(specificationWords, field) ? specificationWords[field] : undefined
  return words === undefined ? field : view.say(words)
}

function shown(view: View, value: unknown): Html {
  if (typeof value === 'string' || typeof value === 'number') return name(String(value))
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return enumeration(view, value.map(name))
  }
  return html`<code dir="ltr">${JSON.stringify(value) ?? ''}</code>`
}
