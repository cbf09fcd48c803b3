import type { PublishedTest } from '../../edition.ts'
import { anchors } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import { name } from '../names.ts'
import type { View } from '../view.ts'
import { guardNameWords, guardStateWords, testWords } from '../words/tests.ts'

type Guard = PublishedTest['guards'][number]

/** What was looked for that can make a shift that never happened, and what the editors answered. */
export function guards(view: View, test: PublishedTest): Html {
  const { say } = view
  return html`<section id="${anchors.guards}"><h2>${say(testWords.guards)}</h2>
<p>${say(testWords.guardsMeaning)}</p>
${
  test.guards.length === 0
    ? html`<p class="empty">${say(testWords.noGuards)}</p>`
    : html`<ul class="guards">${test.guards.map((guard) => item(view, guard))}</ul>`
}</section>`
}

function item(view: View, { name: title, state, finding, answer }: Guard): Html {
  const { say } = view
  const words = guardNameWords[title]
  return html`<li><h3>${words === undefined ? name(title) : say(words)}</h3>
<p class="state">${say(guardStateWords[state])}</p>
<p>${say(finding)}</p>
${answer === null ? null : html`<p class="answer"><strong>${say(testWords.answer)}:</strong> ${say(answer)}</p>`}</li>`
}
