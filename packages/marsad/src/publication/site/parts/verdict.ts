import type { PublishedClaim, PublishedTest } from '../../edition.ts'
import { type Html, html } from '../html.ts'
import { name } from '../names.ts'
import type { View } from '../view.ts'
import { claimWords, gradeWords } from '../words/claims.ts'
import { testWords, verdictWords } from '../words/tests.ts'
import { date } from './values.ts'

/** The verdict of a test. All verdicts look alike: one that finds nothing is worth as much as one that does. */
export function verdict(view: View, test: PublishedTest): Html {
  const { say } = view
  const { name: word, meaning } = verdictWords[test.verdict]
  return html`<div class="plate"><p class="kicker">${say(testWords.verdict)}</p>
<p class="word">${say(word)}</p>
<p class="reason">${say(test.reason)}</p>
<p class="meaning">${say(meaning)}</p></div>`
}

/** The editors' grade of a claim with their reasons, or that there is none. */
export function grade(view: View, { assessment }: PublishedClaim): Html {
  const { say } = view
  if (assessment === null) {
    return html`<div class="plate"><p class="kicker">${say(claimWords.grade)}</p>
<p class="word">${say(claimWords.ungraded)}</p><p class="reason">${say(claimWords.ungradedMeaning)}</p></div>`
  }
  const { name: word, meaning } = gradeWords[assessment.grade]
  return html`<div class="plate"><p class="kicker">${say(claimWords.grade)}</p>
<p class="word">${say(word)}</p>
<p class="reason">${say(assessment.reasons)}</p>
<p class="meaning">${say(meaning)}</p>
<p class="meaning">${say(claimWords.reviewedBy)} ${name(assessment.reviewer)}${view.comma}${date(view, assessment.date)}</p></div>`
}
