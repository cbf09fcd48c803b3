import { foldedSet } from '../fold.ts'
import { nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import { isComplementiser } from '../grammar/sentence.ts'
import { isVerbalNoun } from '../grammar/word-shape.ts'
import { jointsWords } from '../lexicon/function-words.ts'
import { answerSorts, answers, requests } from '../lexicon/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { wordOf } from '../words.ts'
import type { Cue } from './cue.ts'
import { type Discourse, endOf } from './discourse.ts'
import { type Frame, nothing } from './frame.ts'
import { isRelative } from './mention.ts'
import { tellsRole } from './office.ts'
import { subjectBefore } from './subject.ts'
import { maySpeak } from './who-speaks.ts'

/** “Refused to comment on …”, “did not answer”, “no comment came from …”. */
export function refusalFrame(discourse: Discourse, cue: Cue): Frame {
  const { tokens, names, times } = discourse
  const end = endOf(discourse, cue.last)
  // “cannot deny the news”
  if (cue.kind === 'silence' && /^(?:نفي|انكار|تكذيب)$/.test((tokens[cue.last] as Token).text))
    return {
      ...nothing,
      cue,
      speaker: subjectBefore(discourse, cue),
      content: { first: cue.last + 1, by: 'object', cut: 0 },
    }
  if (cue.kind === 'silence' && cue.refused !== null) {
    const from = nounPhraseAt(tokens, cue.refused + 1, end, names, true)
    if (isActFor(tokens[cue.refused + 1]))
      return { ...nothing, cue, content: { first: cue.refused + 1, by: 'preposition', cut: 1 } }
    // “to reach the spokesman”, with ب before him
    const cut = from !== null && /^بال/.test((tokens[from.first] as Token).text) ? 1 : 0
    return { ...nothing, cue, speaker: from, speakerCut: cut, tells: from !== null }
  }
  // “(which is) news X did not comment on”: what was told, and who comes behind
  const back = cue.kind === 'silence' && leadsBack.has(tokens[cue.last + 1]?.text ?? '')
  const named = cue.firstPerson || cue.relative || back ? null : subjectBefore(discourse, cue)
  let speaker: TokenRange | null = named
  let from = (cue.refused ?? cue.last) + 1
  if (speaker === null && !cue.firstPerson && !cue.relative) {
    // “no official comment has come so far from X”
    let first = cue.last + (back ? 2 : 1)
    if (cue.kind === 'silence')
      while (first <= end && (times.has(first) || isNoAnswer(tokens, first))) first = (times.get(first) ?? first) + 1
    // “did not answer questions”: what was not answered
    const answers = cue.kind === 'silence' && cue.gender !== null && cue.first < cue.last
    if (['عن', 'من'].includes(tokens[first]?.text ?? '') && !answers) first++
    const limit = cue.refused === null ? end : cue.refused - 1
    const open = answers && leftOpen.has(tokens[cue.last + 1]?.text ?? '')
    if (cue.kind === 'silence' && isActFor(tokens[first]))
      return { ...nothing, cue, content: { first, by: 'preposition', cut: 1 } }
    const found = open ? null : nounPhraseAt(tokens, first, limit, names, cue.refused === null)
    if (found !== null && ((tokens[found.first] as Token).text === 'اي' || maySpeak(discourse, found, null))) {
      speaker = { first: found.first, last: withApposition(discourse, found.last, limit) }
      from = Math.max(from, speaker.last + 1)
    }
  }
  if (cue.kind === 'silence' && speaker === null && !/^لا$/.test((tokens[cue.first] as Token).text.replace(/^و/, '')))
    if (cue.gender === null || !leavesOpen(tokens, cue, end)) return { ...nothing, cue, tells: false }
  // “did not reply that …” is a negated verb, not silence
  if (cue.stance === 'denies') {
    const thing = tokens[cue.refused as number] as Token
    const said = ['القول', 'الحديث'].includes(thing.text)
    const first = said ? behindThat(tokens, (cue.refused as number) + 1) : (cue.refused as number)
    return {
      ...nothing,
      cue,
      speaker,
      content: {
        first,
        by: 'object',
        cut: said && /^ب/.test((tokens[first] as Token | undefined)?.text ?? '') ? 1 : 0,
      },
    }
  }
  const first = refusedThing(discourse, from, end, cue.kind === 'silence')
  const time = timeBefore(discourse, cue.last + 1, cue.refused ?? first ?? cue.last)
  return { ...nothing, cue, speaker, time, content: first === null ? null : { first, by: 'object', cut: 0 } }
}

/** “(no official confirmation came) of the killing of …”: ل before an act. */
const isActFor = (token: Token | undefined): boolean =>
  /^ل[^ل]..../.test(token?.text ?? '') && isVerbalNoun(wordOf((token as Token).text.slice(1)))

/** “(He shook his head) and did not answer”, “and did not go into …”: nothing but what was left open, who is silent was named before. */
const leavesOpen = (tokens: readonly Token[], { first, last }: Cue, end: number): boolean => {
  const [before, next] = [tokens[first - 1], tokens[last + 1]]
  // “(said) that it did not go into …”
  if (before !== undefined && isComplementiser(before)) return false
  if (last >= end || next === undefined || next.kind === 'mark') return !/^[يت]رد$/.test(tokens[last]?.text ?? '')
  return leftOpen.has(next.text)
}
const leftOpen = new Set(['عن', 'علي', 'الي'])

/** “X, who is a friend of …,”: up to the comma that closes what tells their role. */
function withApposition(discourse: Discourse, last: number, limit: number): number {
  const { tokens } = discourse
  if (tokens[last + 1]?.text !== '،') return last
  for (let k = last + 3; k <= Math.min(limit + 1, last + furthest); k++)
    if (tokens[k]?.text === '،') return tellsRole(discourse, last + 2, k - 1) ? k - 1 : last
  return last
}
const furthest = 14

function timeBefore({ times }: Discourse, from: number, to: number): number | null {
  for (let i = from; i < to; i++) if (times.has(i)) return i
  return null
}

const behindThat = (tokens: readonly Token[], i: number): number =>
  tokens[i] !== undefined && isComplementiser(tokens[i] as Token) ? i + 1 : i

/** “(until the moment) of writing” */
const ofWriting = /^(?:اعداد|كتابه|نشر|تحرير|صدور)$/
const untilWhen = /^(?:لحظه|ساعه|وقت|تاريخ|موعد|اعداد|كتابه|نشر|صدور)$/
const joints = foldedSet(jointsWords)
const leadsBack = foldedSet(['عليه', 'عليها', 'عليهم', 'عنه', 'عنها'])

/** What is asked, not what it is asked about: “our messages”, “questions”. */
const onRequest = foldedSet(requests)
/** What sort of answer did not come, and until when. */
const sort = foldedSet(answerSorts)
const answer = foldedSet(answers)

/** “at once”, “any official comment”: what stands between “no … came” and who is silent. */
const isNoAnswer = (tokens: readonly Token[], i: number): boolean => {
  const { text } = tokens[i] as Token
  if (text === 'علي') return tokens[i + 1]?.text === 'الفور'
  return (
    sort.has(text) || text === 'الفور' || answer.has(text) || (text === 'اي' && answer.has(tokens[i + 1]?.text ?? ''))
  )
}
const about = new Set(['عن', 'حول', 'بشان', 'بخصوص'])
const request = (text: string): boolean =>
  onRequest.has(text) ||
  onRequest.has(text.replace(/^ل(?=.{3})/, '')) ||
  onRequest.has(text.replace(/^ال/, '').replace(/(?:نا|ها|هم|ه)$/, ''))

/** Behind “questions about”. */
function askedThing(tokens: readonly Token[], i: number, end: number): number | null {
  for (let k = i + 1; k <= Math.min(end - 1, i + 5); k++) {
    const { text, kind } = tokens[k] as Token
    if (kind === 'mark') return null
    if (about.has(text)) return k + 1
  }
  return null
}

function refusedThing({ tokens, times }: Discourse, from: number, end: number, silent: boolean): number | null {
  let i = from
  for (; i <= end; i++) {
    const { text } = tokens[i] as Token
    // “any comment”, “any statement on”
    if (/^ب?اي$/.test(text) && answer.has(tokens[i + 1]?.text ?? '')) i++
    else if (times.has(i)) {
      i = times.get(i) as number
      if (ofWriting.test(tokens[i + 1]?.text ?? '')) return null
      // “until the moment of writing”
    } else if (text === 'حتي' && untilWhen.test(tokens[i + 1]?.text ?? '')) return null
    else if (sort.has(text) || (i === from && answer.has(text))) continue
    else if (!joints.has(text)) break
  }
  const token = tokens[i]
  if (token === undefined || i > end || token.kind === 'mark' || isRelative(token)) return null
  if (!request(token.text)) return i
  // questions that were not answered, whatever they were about; “refused to answer questions about …”
  return silent ? null : askedThing(tokens, i, end)
}
