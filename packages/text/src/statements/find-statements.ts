import type { Quote, Stance, Statement } from '../annotation.ts'
import { type Folded, type Span, spanOf } from '../fold.ts'
import { around, firstFrom } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { contentOf } from './content.ts'
import type { Cue } from './cue.ts'
import { findDisclosures } from './disclosure.ts'
import { englishSpeaker } from './english-speaker.ts'
import { findCues } from './find-cues.ts'
import { sentenceEnd } from './sentence.ts'
import { arabicSpeaker, type FoundSpeaker } from './speaker.ts'

/**
 * Who says what, and whether they assert or deny it. The worst error is a stance turned round: a negated verb takes no
 * stance at all, and where grammar is unclear the speaker is left open.
 */
export function findStatements(
  folded: Folded,
  tokens: readonly Token[],
  quotes: readonly Quote[],
  nameEnds: ReadonlyMap<number, number>,
): Statement[] {
  const cues = withoutHalves(tokens, findCues(tokens, nameEnds))
  const found: Statement[] = []
  const disclosures = findDisclosures(folded, tokens)
  let lastSpeaker: Span | null = null
  cues.forEach((cue, k) => {
    const verb = spanOf(folded, cue.start, (tokens[cue.last] as Token).end)
    const within = around(quotes, verb)
    // inside someone's own words only what they say of themselves is theirs: “I deny”
    if (within !== undefined && cue.kind !== 'phrase' && !cue.firstPerson) return
    const named = cue.language === 'ar' ? arabicSpeaker(tokens, cue, nameEnds) : englishSpeaker(folded, tokens, cue)
    const speaker = within === undefined ? speakerOf(folded, tokens, cue, named, lastSpeaker) : ownerOf(found, within)
    const content = contentOf(folded, tokens, cue, named, within === undefined ? quotes : [], cues[k + 1])
    const parts = [verb, ...(speaker === null ? [] : [speaker]), ...(content === null ? [] : [content])]
    found.push({
      start: Math.min(...parts.map(({ start }) => start)),
      end: Math.max(...parts.map(({ end }) => end)),
      speaker,
      verb,
      stance: stanceOf(cue, found.at(-1), tokens, cues[k - 1]),
      content,
      interest: firstWithin(
        disclosures,
        within === undefined && content !== null ? content : sentenceFrom(folded, tokens, cue),
      ),
      rule: `statement.${cue.negated ? 'negated-' : ''}${cue.kind}`,
      confidence: named === null ? 0.6 : 0.85,
    })
    if (named !== null && speaker !== null) lastSpeaker = speaker
  })
  return mergeDenials(found)
}

/** “Neither confirmed nor denied …”: the first of two negated verbs has nothing of its own. */
function withoutHalves(tokens: readonly Token[], cues: readonly Cue[]): Cue[] {
  return cues.filter((cue, k) => {
    const next = cues[k + 1]
    if (!cue.negated || next === undefined || !next.negated) return true
    return tokens[cue.first]?.sentence !== tokens[next.first]?.sentence || next.first - cue.last > 6
  })
}

/** Whether what is said begins with a phrase of denial. */
function beginsWith({ content }: Statement, { rule, verb }: Statement): boolean {
  if (rule !== 'statement.phrase' || content === null) return false
  return verb.start >= content.start && verb.start - content.start < 4 && verb.end <= content.end
}

/** “It is not true that …, said X”: one denial, by X; not an assertion of what is denied. */
function mergeDenials(found: readonly Statement[]): Statement[] {
  const merged: Statement[] = []
  for (const statement of found) {
    // it stands right before the verb that owns it
    let denial = merged.length - 1
    while (denial >= 0 && merged.length - denial <= 4 && !beginsWith(statement, merged[denial] as Statement)) denial--
    if (merged.length - denial > 4) denial = -1
    const owner = merged[denial]
    if (owner === undefined || owner.stance !== 'denies' || statement.rule === 'statement.phrase')
      merged.push(statement)
    else
      merged[denial] = {
        ...owner,
        speaker: statement.speaker,
        start: Math.min(owner.start, statement.start),
        end: Math.max(owner.end, statement.end),
      }
  }
  return merged
}

function speakerOf(
  folded: Folded,
  tokens: readonly Token[],
  cue: Cue,
  named: FoundSpeaker | null,
  lastSpeaker: Span | null,
): Span | null {
  if (named !== null) {
    const first = tokens[named.first] as Token
    // a ل that led to it is not part of the name
    const clitic = named.last < cue.first && !named.before && /^لل?\S{3}/.test(first.text) ? 1 : 0
    return spanOf(folded, first.start + clitic, (tokens[named.last] as Token).end)
  }
  // “it is believed that”: nobody is named
  const believed = cue.stance === 'opines' && !cue.negated && /^ي/.test((tokens[cue.last] as Token).text)
  return cue.firstPerson || cue.impersonal || believed ? null : lastSpeaker
}

/** Who speaks within a quotation: whoever the statement it belongs to names. */
const ownerOf = (found: readonly Statement[], quote: Quote): Span | null =>
  found.slice(-12).findLast(({ content }) => content?.start === quote.content.start)?.speaker ?? null

/** “He denied it, saying: …” goes on denying: within a sentence “saying” keeps the stance of the verb before it. */
function stanceOf(
  cue: Cue,
  previous: Statement | undefined,
  tokens: readonly Token[],
  before: Cue | undefined,
): Stance {
  if (cue.kind !== 'participle' || cue.stance !== 'asserts' || previous === undefined || before === undefined)
    return cue.stance
  const [here, there] = [tokens[cue.first], tokens[before.first]]
  const saying = (here as Token).text.startsWith('قايل')
  return saying && here?.sentence === there?.sentence ? previous.stance : cue.stance
}

function firstWithin(spans: readonly Span[], { start, end }: Span): Span | null {
  const first = spans[firstFrom(spans, start)]
  return first !== undefined && first.start < end ? first : null
}

/** From the verb to the end of its sentence. */
function sentenceFrom(folded: Folded, tokens: readonly Token[], cue: Cue): Span {
  return spanOf(folded, cue.start, (tokens[sentenceEnd(tokens, cue.last)] as Token).end)
}
