import { createHash } from 'node:crypto'
import type { Bilingual } from '#problems'
import { editionFile, manifestFile, manifestNoteFile } from '../../manifest.ts'
import { anchors, pages } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import { layout } from '../layout.ts'
import { code, fact } from '../parts/values.ts'
import type { View } from '../view.ts'
import { counted } from '../words/counting.ts'
import { siteWords } from '../words/site.ts'
import { fileWords, notProven, proven, verificationWords as words } from '../words/verification.ts'

/** How a stranger checks the edition, what that proves, and what it does not. */
export function verificationPage(view: View): string {
  const { edition, say } = view
  const { checkpoint } = edition
  const title = say(siteWords.verification)
  return layout(
    view,
    title,
    html`<h1>${title}</h1>
<p class="lead">${say(words.meaning)}</p>
<section><h2>${say(words.commands)}</h2>
${command('npx marsad verify REPORT_DIR')}
<p>${say(words.commandMeaning)}</p>
<h3>${say(words.oneFile)}</h3>
${command('sha256sum FILE')}
<p>${say(words.oneFileMeaning)} <a href="${view.link(pages.exhibits)}">${say(siteWords.exhibits)}</a></p></section>
<div class="columns">${list(view, words.proves, proven)}${list(view, words.provesNot, notProven)}</div>
<section><h2>${say(words.key)}</h2>
<p>${say(words.keyMeaning)}</p>
<dl class="facts">
${fact(say(words.keyName), code(checkpoint.keyName))}
${fact(say(words.fingerprint), code(fingerprint(checkpoint.publicKey)))}
${fact(say(words.publicKey), code(checkpoint.publicKey))}
</dl></section>
<section id="${anchors.checkpoint}"><h2>${say(words.checkpoint)}</h2>
<p>${say(words.checkpointMeaning)}</p>
<pre class="note" dir="ltr">${checkpoint.note}</pre>
<dl class="facts">
${fact(say(words.size), say(counted.entries(checkpoint.size)))}
${fact(say(words.root), code(checkpoint.root))}
</dl></section>
<section><h2>${say(words.files)}</h2>
<p>${say(words.filesMeaning)}</p>
<dl class="facts">${files.map((file) => fileFact(view, file))}</dl></section>`,
  )
}

const files = [editionFile, manifestFile, manifestNoteFile] as const

function command(text: string): Html {
  return html`<pre class="command" dir="ltr"><code>${text}</code></pre>`
}

function list(view: View, title: Bilingual, items: readonly Bilingual[]): Html {
  return html`<section class="side"><h2>${view.say(title)}</h2><ul>${items.map((item) => html`<li>${view.say(item)}</li>`)}</ul></section>`
}

function fileFact(view: View, file: keyof typeof fileWords): Html {
  return html`<div><dt><a href="${view.file(file)}"><bdi dir="ltr">${file}</bdi></a></dt><dd>${view.say(fileWords[file])}</dd></div>`
}

/** SHA-256 of the raw public key in groups of four digits, to be read out and compared. */
function fingerprint(publicKey: string): string {
  const digits = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex')
  return digits.match(/.{4}/g)?.join(' ') ?? digits
}
