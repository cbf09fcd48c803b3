import type { TokenRange } from '../grammar/noun-phrase.ts'
import { isComplementiser } from '../grammar/sentence.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cue.ts'
import { denied } from './denial-frame.ts'
import { type Discourse, spanOfTokens } from './discourse.ts'
import type { Draft } from './drafts.ts'
import { pointedBack } from './pointed-back.ts'

/** Stances of a verb that does no more than lead to a word of denial. */
const leading = new Set<Draft['stance']>(['asserts', 'confirms', 'opines', 'claims-at-a-distance'])

/** Tokens that what is denied may have, before the word of denial. */
const longestDenied = 14
const longestClause = 24
const farthest = 8

/**
 * “It is not true that …, said X”, “X said there was no truth to …”, “X insisted that what is told of … is a lie”: one
 * denial, by X; not an assertion of what is denied.
 */
export function mergeDenials(discourse: Discourse, drafts: readonly Draft[]): Draft[] {
  const owners = new Set<Draft>()
  const dropped = new Set<Draft>()
  const cuts = new Map<Draft, number>()
  const merged = drafts.map((denial, k) => {
    const { cue } = denial.frame
    if (cue.kind !== 'denial-of' && cue.kind !== 'denial-behind') return denial
    const near = drafts.slice(Math.max(0, k - farthest), k + farthest)
    // “denied it, saying that it was «pure fiction»”: the saying goes on denying
    if (near.some((draft) => goesOnDenying(draft, cue))) dropped.add(denial)
    const owner = near.findLast(({ frame, stance, contentRange }) => {
      if (
        frame.cue.kind === 'denial-of' ||
        frame.cue.kind === 'denial-behind' ||
        contentRange === null ||
        // “X denies: there is no truth to …”
        !(leading.has(stance) || (frame.content?.by === 'colon' && contentRange.first === cue.first))
      )
        return false
      return (
        contentRange.first <= cue.first &&
        cue.last <= contentRange.last &&
        cue.first - contentRange.first <= (frame.content?.by === 'clause' ? longestClause : longestDenied)
      )
    })
    if (owner === undefined) return denial
    // a long quotation does more than deny
    if (owner.direct && owner.contentRange !== null && isLong(discourse, owner.contentRange)) {
      dropped.add(denial)
      return denial
    }
    // “said the last had not left, and that what is told of … is a lie”: what came before stands
    const joint = joinedBefore(discourse, owner, cue.first)
    if (joint === null) owners.add(owner)
    else cuts.set(owner, joint)
    // what leads to the description is no part of what is described
    const own = denial.contentRange !== null && reachesBefore(denial.contentRange, owner) ? null : denial.contentRange
    const range = own ?? described(owner, cue.first) ?? topicOf(owner, cue)
    const meant =
      range !== null && isToldWord(discourse, range)
        ? pointedBack(
            discourse,
            cue,
            drafts.slice(0, k).filter((one) => one !== owner),
            range.first,
          )
        : null
    const direct = owner.direct && own?.first === owner.contentRange?.first
    const content =
      range === null
        ? null
        : ((own === null ? null : denial.content) ?? spanOfTokens(discourse, range.first, range.last))
    return {
      ...denial,
      ...(meant ?? { content, contentRange: range }),
      scope: denial.scope ?? range,
      speaker: owner.speaker,
      speakerRange: owner.speakerRange,
      direct,
      interest: owner.interest,
      frame: { ...denial.frame, time: owner.frame.time },
    }
  })
  return merged
    .filter(
      (draft, k) => !owners.has(draft) && !dropped.has(draft) && !isMention(discourse, draft) && !isEcho(drafts, k),
    )
    .map((draft) => endedAt(discourse, draft, cuts.get(draft)))

  /** “that the news, which X published, is «pure fiction»”: what stands before the aside. */
  function topicOf({ contentRange, frame }: Draft, cue: Cue): TokenRange | null {
    if (contentRange === null || cue.kind !== 'denial-of' || frame.content?.by !== 'clause') return null
    for (let i = contentRange.first + 1; i < cue.first; i++) {
      // the name of who published it
      const close = discourse.quoteEnds.get(i)
      if (close !== undefined && close < cue.first) i = close
      else if (['،', '«', '“', '"'].includes(discourse.tokens[i]?.text ?? ''))
        return denied(discourse.tokens, contentRange.first, i - 1)
    }
    return null
  }

  /** “described the report as «pure fiction»”, “considered the accusation false”: what is described. */
  function described({ frame, contentRange }: Draft, denial: number): TokenRange | null {
    if (contentRange === null || frame.content?.by !== 'object') return null
    let last = denial - 1
    while (last >= contentRange.first && isLink(discourse.tokens[last] as Token)) last--
    return last < contentRange.first ? null : { first: contentRange.first, last }
  }
}

/** “this charge”, “the news”: no more than a word for what was told before. */
const isToldWord = ({ tokens }: Discourse, { first, last }: TokenRange): boolean =>
  last - first < 2 && toldAgain.test((tokens[last] as Token).text)
const toldAgain =
  /^(?:ذلك|هذا|الامر|الموضوع|اياه|اياها)$|^ال(?:خبر|نبا|انباء|اخبار|اتهام|اتهامات|تهم|تهمه|مزاعم|ادعاء|ادعاءات|روايه|شايعات|معلومات|كلام|حديث)$/

const goesOnDenying = ({ frame, stance, contentRange }: Draft, cue: Cue): boolean =>
  frame.cue.kind === 'participle' &&
  stance === 'denies' &&
  contentRange !== null &&
  contentRange.first <= cue.first &&
  cue.last <= contentRange.last

/** “as”, “that it is”, and marks: between what is described and the word of denial. */
const isLink = ({ text, kind }: Token): boolean => kind === 'mark' || /^ب?(?:ان|انه|انها|انهم)$|^ه[وي]$/.test(text)

/** The “and that” between what is said and what is denied; null where there is none. */
function joinedBefore({ tokens }: Discourse, { contentRange, frame }: Draft, denial: number): number | null {
  if (contentRange === null || frame.content?.by !== 'clause') return null
  for (let i = denial - 1; i > contentRange.first + 1; i--) {
    const token = tokens[i] as Token
    if (isComplementiser(token)) return token.text.startsWith('و') ? i : null
  }
  return null
}

function endedAt(discourse: Discourse, draft: Draft, joint: number | undefined): Draft {
  if (joint === undefined || draft.contentRange === null) return draft
  const { first } = draft.contentRange
  const last = discourse.tokens[joint - 1]?.kind === 'mark' ? joint - 2 : joint - 1
  const range = { first, last }
  return { ...draft, content: spanOfTokens(discourse, first, last), contentRange: range, scope: range }
}

const reachesBefore = ({ first }: TokenRange, { frame, contentRange }: Draft): boolean =>
  frame.content?.by === 'object' && contentRange !== null && first < contentRange.first

/** A word of denial that is alone between marks and belongs to nobody is only mentioned. */
const isMention = ({ quoteEnds }: Discourse, { frame: { cue }, speaker }: Draft): boolean =>
  cue.kind === 'denial-of' && speaker === null && quoteEnds.get(cue.first - 1) === cue.last + 1

/** “dismissed the report as baseless” denies once. */
const isEcho = (drafts: readonly Draft[], k: number): boolean => {
  const { cue } = (drafts[k] as Draft).frame
  if (cue.kind !== 'denial-of') return false
  return drafts
    .slice(Math.max(0, k - 3), k)
    .some(
      ({ stance, level, contentRange, direct }) =>
        stance === 'denies' &&
        level === (drafts[k] as Draft).level &&
        !direct &&
        contentRange !== null &&
        contentRange.first <= cue.first &&
        cue.last <= contentRange.last,
    )
}

const isLong = ({ tokens }: Discourse, { first, last }: TokenRange): boolean =>
  (tokens[first] as Token).sentence !== (tokens[last] as Token).sentence
