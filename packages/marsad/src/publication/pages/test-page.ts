import type { Edition, PublishedTest } from '../edition.ts'
import { testRunFile } from '../manifest.ts'
import { type Html, html } from './html.ts'
import { instant, page } from './page.ts'
import type { Words } from './words.ts'

export function chartFile(words: Words, test: PublishedTest): string {
  return `charts/${test.id}.${words.language}.svg`
}

/** The tests: verdict in words, chart, figures, guards, and the question as it was registered. */
export function testPage(edition: Edition, words: Words): string {
  const content =
    edition.tests.length === 0 ? html`<p>${words.noTests}</p>` : edition.tests.map((test) => testSection(words, test))
  return page(edition, words, 'tests', words.tests, content)
}

function testSection(words: Words, test: PublishedTest): Html {
  const run = html`href="../${testRunFile(test.id)}"`
  return html`<article class="test" id="test-${test.id}">
<h2>${words.say(test.title)}</h2>
<p class="verdict verdict-${test.verdict}"><strong>${words.verdict[test.verdict]}.</strong> ${words.say(test.reason)}</p>
<p>${test.dateOrigin === 'claim' ? words.dateFromClaim : words.dateFromData}</p>
<figure class="chart" tabindex="0"><img src="../${chartFile(words, test)}" alt="${words.say(test.title)} ${words.say(test.reason)}">
<figcaption class="small">${words.levels}</figcaption></figure>
<h3>${words.figures}</h3>
<dl class="figures">
<div><dt>${words.shareBefore}</dt><dd><a ${run}><bdi dir="ltr">${percent(words, test.shareBefore)}</bdi></a><span class="small">${words.ofAAmongAB}</span></dd></div>
<div><dt>${words.shareAfter}</dt><dd><a ${run}><bdi dir="ltr">${percent(words, test.shareAfter)}</bdi></a><span class="small"><bdi dir="ltr">A: ${test.a} · B: ${test.b}</bdi></span></dd></div>
<div><dt>${words.rateRatio}</dt><dd><a ${run}><bdi dir="ltr">${ratio(words, test)}</bdi></a><span class="small">${words.rateRatioIs}</span></dd></div>
<div><dt>${words.p}</dt><dd><a ${run}><bdi dir="ltr">${test.p === null ? words.notComputable : figure(test.p)}</bdi></a><span class="small">${words.pIs}</span></dd></div>
</dl>
<h3>${words.guards}</h3>
<ul class="guards">${test.guards.map((guard) => guardItem(words, guard))}</ul>
<h3>${words.question}</h3>
<p>${words.registered}: <time datetime="${test.registeredAt}"><bdi dir="ltr">${instant(test.registeredAt)}</bdi></time>${words.comma} ${words.ledgerEntry} <bdi dir="ltr">${test.registeredEntry}</bdi>. ${words.computed} <time datetime="${test.ranAt}"><bdi dir="ltr">${instant(test.ranAt)}</bdi></time>.</p>
<p>${words.hash}: <bdi dir="ltr" class="code">${test.specificationHash}</bdi></p>
<pre dir="ltr" tabindex="0">${JSON.stringify(test.specification, null, 2)}</pre>
<p><a ${run}>${words.wholeRun}</a></p>
<details><summary>${words.counts}</summary>${countTable(words, test)}</details>
</article>`
}

function guardItem(words: Words, guard: PublishedTest['guards'][number]): Html {
  const state = { clear: words.guardClear, open: words.guardOpen, answered: words.guardAnswered }[guard.state]
  return html`<li class="guard-${guard.state}"><strong>${words.guardName[guard.name] ?? guard.name}</strong> <span class="state">${state}</span><br>${words.say(guard.finding)}${
    guard.answer === null ? null : html`<br><span class="label">${words.answer}</span> ${words.say(guard.answer)}`
  }</li>`
}

function countTable(words: Words, test: PublishedTest): Html {
  const names = Object.keys(test.classes)
  return html`<div class="scroll" tabindex="0"><table>
<thead><tr><th scope="col">${words.bin}</th>${names.map((name) => html`<th scope="col"><bdi>${name}</bdi></th>`)}</tr></thead>
<tbody>${test.bins.map(
    (bin, i) =>
      html`<tr><th scope="row"><bdi dir="ltr">${bin}</bdi></th>${names.map((name) =>
        test.exposure[i] === 0
          ? html`<td>${words.notObserved}</td>`
          : html`<td><bdi dir="ltr">${test.classes[name]?.[i] ?? ''}</bdi></td>`,
      )}</tr>`,
  )}</tbody></table></div>`
}

function percent(words: Words, share: number | null): string {
  return share === null ? words.notComputable : `${(share * 100).toFixed(1)} %`
}

function ratio(words: Words, { rateRatio }: PublishedTest): string {
  if (rateRatio === null) return words.notComputable
  return `${figure(rateRatio.estimate)} [${figure(rateRatio.low)} – ${figure(rateRatio.high)}]`
}

function figure(value: number): string {
  return value !== 0 && value < 0.001 ? value.toExponential(1) : value.toFixed(3)
}
