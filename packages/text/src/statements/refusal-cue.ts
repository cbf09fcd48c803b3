import { foldedSet } from '../fold.ts'
import { answerSorts, refusals, refusedComment, rejected } from '../lexicon/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { keepsName } from './anonymity.ts'
import { type Cue, plainCue } from './cue.ts'
import type { Discourse } from './discourse.ts'

const refusal = foldedSet(refusals)
const comment = foldedSet(refusedComment)
const rejectedThing = foldedSet(rejected)

const confined = /^اكتف/
const denying = /^ب(?:ال)?(?:نفي|تكذيب|انكار)$/
const nearConfined = 5

/** Whether a word tells of a refusal, behind و or ف too. */
export const isOfRefusal = (text: string): boolean => refusal.has(text) || refusal.has(text.slice(1))

const replies = foldedSet(['رد', 'ردا', 'جواب', 'جوابا', 'إجابة', 'تعليق', 'تعليقا', 'توضيح', 'توضيحا', 'تعقيبا'])
const farthestReply = 9
const sorts = foldedSet(answerSorts)

/** “The paper got no reply from X”, “it was not possible to get a comment from X”: the negation with its verb, and where “from” stands. */
export function unansweredAt({ tokens }: Discourse, i: number): Cue | null {
  const { text, start } = tokens[i] as Token
  if (!isOfReceiving(text)) return null
  const negation = tokens[i - 1]
  const impossible = impossibly.test(text)
  if (!impossible && !/^[وف]?لم$/.test(negation?.text ?? '')) return null
  const possible = impossible || enabling.test(text)
  const from = replyFrom(tokens, i, possible) ?? (possible ? reachedAt(tokens, i) : null)
  if (from === null) return null
  const first = impossible ? i : i - 1
  return plainCue(tokens, first, i, {
    start: impossible
      ? start + Number(/^[وف]/.test(text))
      : (negation as Token).start + (negation as Token).text.length - 2,
    stance: 'declines-to-comment',
    kind: 'silence',
    refused: from,
  })
}

/** Where “from” stands behind “a reply”; `got`: behind “getting” alone. */
function replyFrom(tokens: readonly Token[], i: number, got: boolean): number | null {
  const { sentence } = tokens[i] as Token
  let getting = !got
  for (let k = i + 1; k < i + farthestReply && tokens[k]?.sentence === sentence; k++) {
    const { text, kind } = tokens[k] as Token
    if (kind === 'mark') return null
    if (/^(?:ال)?حصول$/.test(text)) getting = true
    if (!getting || !replies.has(text)) continue
    let next = k + 1
    while (next <= k + 2 && sorts.has(tokens[next]?.text ?? '')) next++
    if (['من', 'عن'].includes(tokens[next]?.text ?? '')) return next
  }
  return null
}

/** “It was not possible to reach X for comment”: the token before X. */
function reachedAt(tokens: readonly Token[], i: number): number | null {
  const { sentence } = tokens[i] as Token
  if (!reaching.has(tokens[i + 1]?.text ?? '')) return null
  const led = ['مع', 'الي'].includes(tokens[i + 2]?.text ?? '')
    ? i + 2
    : /^ب.../.test(tokens[i + 2]?.text ?? '')
      ? i + 1
      : null
  if (led === null) return null
  for (let k = led + 1; k < i + farthestComment && tokens[k]?.sentence === sentence; k++)
    if (/^لل?(?:تعليق|حصول|رد|توضيح|سوال|استيضاح|تاكيد)/.test((tokens[k] as Token).text)) return led
  return null
}
const reaching = foldedSet(['الاتصال', 'التواصل', 'الوصول'])
const farthestComment = 14

const impossibly = /^[وف]?[يت]?تعذر$/
const enabling = /^[يتن]ت(?:سن|سني|مكن|مكنوا)$/

/** The only words at which `unansweredAt` finds anything. */
export const isOfReceiving = (text: string): boolean =>
  /^[يتن]تلق$|^[يت]تلقوا$/.test(text) || enabling.test(text) || impossibly.test(text)

/** “Refused to comment”, “rejected the accusations”: the verb, and within a few words what was refused. */
export function refusalAt({ tokens }: Discourse, i: number): Cue | null {
  const token = tokens[i] as Token
  const cut = /^[وف]/.test(token.text) && !refusal.has(token.text) ? 1 : 0
  const word = token.text.slice(cut)
  if (!refusal.has(word) || keepsName(tokens, i)) return null
  const start = token.start + cut
  // “she refrains” is written like “he refrained”
  const gender = /ت$|ه$/.test(word) ? 'feminine' : word.startsWith('ت') ? null : 'masculine'
  const firstPerson = word.startsWith('ن')
  const participle = /^[مر]/.test(word) && /ا$|ه$|ين$/.test(word)
  for (let k = i + 1, end = i + 10; k < Math.min(tokens.length, end); k++) {
    const next = tokens[k] as Token
    // “rejected X, who is …, the accusations”
    if (next.text === '،') end = i + 18
    // “confined itself to silence”: to nothing else
    if (confined.test(word) && (next.kind === 'mark' || k > i + nearConfined || denying.test(next.text))) return null
    if (next.sentence !== token.sentence || next.text === '؛' || next.text === ':') return null
    if (comment.has(next.text) || comment.has(next.text.replace(/^ب/, '')))
      return plainCue(tokens, i, i, {
        start,
        stance: 'declines-to-comment',
        kind: 'refusal',
        refused: k,
        gender,
        firstPerson,
        relative: participle,
      })
    if (/^[يتن]?رفض/.test(word) && rejectedThing.has(next.text))
      return plainCue(tokens, i, i, { start, stance: 'denies', kind: 'refusal', refused: k, gender, firstPerson })
  }
  return null
}
