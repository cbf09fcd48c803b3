import type { Edition } from '../edition.ts'
import { html } from './html.ts'
import { page } from './page.ts'
import type { Words } from './words.ts'

/** How a stranger checks the report, and what that does and does not prove. */
export function verifyPage(edition: Edition, words: Words): string {
  const { checkpoint } = edition
  return page(
    edition,
    words,
    'verify',
    words.verify,
    html`<p>${words.verifyIntro}</p>
<p>${words.verifyCommand}</p>
<pre dir="ltr" tabindex="0">npx marsad verify REPORT_DIR</pre>
<p>${words.verifyProves}</p>
<p>${words.verifyProvesNot}</p>
<h2>${words.key}</h2>
<p><bdi dir="ltr" class="code">${checkpoint.keyName}</bdi><br><bdi dir="ltr" class="code">${checkpoint.publicKey}</bdi></p>
<h2>${words.checkpoint}</h2>
<p><bdi>${checkpoint.size}</bdi> ${words.entries} · ${words.root} <bdi dir="ltr" class="code">${checkpoint.root}</bdi></p>
<pre dir="ltr" tabindex="0">${checkpoint.note}</pre>`,
  )
}
