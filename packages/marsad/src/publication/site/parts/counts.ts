import type { PublishedTest } from '../../edition.ts'
import { testRunFile } from '../../manifest.ts'
import { anchors } from '../addresses.ts'
import { classesInOrder, sumsAround, testedBin } from '../figures.ts'
import { type Html, html } from '../html.ts'
import { name } from '../names.ts'
import type { View } from '../view.ts'
import { testWords } from '../words/tests.ts'

/** The counts a test ran on, bin by bin, with the sums its shares are made of. */
export function countsTable(view: View, test: PublishedTest): Html {
  const { say } = view
  const classes = classesInOrder(test)
  const at = testedBin(test)
  const sums = (when: 'before' | 'after') =>
    html`<tr><th scope="row" colspan="2">${say(testWords[when])}</th>${classes.map((one) => html`<td>${sumsAround(test, one)[when]}</td>`)}</tr>`
  return html`<details id="${anchors.counts}"><summary>${say(testWords.countsShow)}</summary>
<div class="scroll" role="region" aria-label="${say(testWords.counts)}" tabindex="0"><table class="counts">
<thead><tr><th scope="col">${say(testWords.bin)}</th><th scope="col">${say(testWords.exposure)}</th>
${classes.map((one) => html`<th scope="col">${roleOf(test, one)}${name(one)}</th>`)}</tr></thead>
<tbody>${test.bins.map((bin, i) => binRow(view, test, classes, bin, i, i === at))}</tbody>
<tfoot>${sums('before')}${sums('after')}</tfoot>
</table></div>
<p><a href="${view.file(testRunFile(test.id))}">${say(testWords.countsData)}</a></p></details>`
}

function roleOf({ a, b }: PublishedTest, one: string): string {
  return one === a ? 'A · ' : one === b ? 'B · ' : ''
}

function binRow(
  view: View,
  test: PublishedTest,
  classes: readonly string[],
  bin: string,
  i: number,
  isTested: boolean,
): Html {
  const { say } = view
  const exposure = test.exposure[i] ?? 0
  const observed =
    exposure === 1 ? say(testWords.observed) : exposure === 0 ? say(testWords.unobserved) : html`<bdi>${exposure}</bdi>`
  const note = isTested ? html` <span class="note">${say(testWords.testedDate)}</span>` : null
  return html`<tr${isTested ? html` class="tested"` : null}><th scope="row"><bdi dir="ltr">${bin}</bdi>${note}</th><td>${observed}</td>
${classes.map((one) => html`<td>${exposure === 0 ? '–' : (test.classes[one]?.[i] ?? '–')}</td>`)}</tr>`
}
