import type { Quote, Statement, Time } from '../annotation.ts'
import type { Folded, Span } from '../fold.ts'
import type { TokenRanges } from '../grammar/token-ranges.ts'
import type { Token } from '../tokens.ts'
import { arabicCueAt } from './arabic-cues.ts'
import { arabicFrame } from './arabic-frames.ts'
import { contentOf } from './content.ts'
import type { Cue } from './cue.ts'
import { mergeDenials } from './denials.ts'
import { closenessIn, findDisclosures } from './disclosure.ts'
import { type Discourse, discourseOf, spanOfTokens } from './discourse.ts'
import { type Draft, statementsOf } from './drafts.ts'
import { englishCueAt } from './english-cues.ts'
import { englishFrame } from './english-frames.ts'
import type { Frame } from './frame.ts'
import { halvesJoined } from './halves.ts'
import { isRelative } from './mention.ts'
import { Mentions } from './mentions.ts'
import { withResumed } from './resumed.ts'
import { isOwnWords } from './source-frames.ts'
import { verbCueAt } from './verb-cue.ts'
import { verbReading } from './verb-readings.ts'

/**
 * Who says what, and whether they assert or deny it. The worst error is a stance turned round: a negated verb takes no
 * stance at all, and where grammar is unclear the speaker is left open.
 */
export function findStatements(
  folded: Folded,
  text: string,
  tokens: readonly Token[],
  quotes: readonly Quote[],
  nameEnds: TokenRanges,
  places: ReadonlySet<number>,
  times: readonly Time[],
): Statement[] {
  const discourse = discourseOf(folded, text, tokens, quotes, nameEnds, places, times)
  const frames = halvesJoined(discourse, framesIn(discourse))
  const siblings = siblingsOf(discourse, frames)
  const mentions = new Mentions(discourse)
  const drafts: Draft[] = []
  frames.forEach((frame, k) => {
    const draft = draftOf(discourse, frame, siblings[k] as readonly Cue[], mentions, drafts)
    if (draft !== null) drafts.push(draft)
  })
  const whole = withResumed(discourse, mergeDenials(discourse, ownersBehind(withoutNamesOfBodies(drafts))))
  return statementsOf(discourse, whole, findDisclosures(discourse))
}

/** “the radio (إذاعة) of the Front claimed that …”: a word of saying that names who says it, and is written like “broadcast it”, tells nothing more. */
const withoutNamesOfBodies = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(({ frame: { cue }, contentRange }, k) => {
    const before = drafts[k - 1]
    return !(
      (cue.kind === 'noun' || cue.pronoun) &&
      before?.frame.cue.kind === 'verb' &&
      before.frame.cue.first === cue.first - 1 &&
      before.speakerRange?.first === cue.first &&
      before.contentRange?.first === contentRange?.first
    )
  })

/** “«I said so», X declared”: who speaks within a quotation is named behind it. */
function ownersBehind(drafts: readonly Draft[]): Draft[] {
  const owners = new Map<number, Draft>()
  for (const draft of drafts)
    if (draft.contentLevel !== -1 && draft.speaker !== null) owners.set(draft.contentLevel, draft)
  return drafts.map((draft) => {
    const owner =
      draft.level === -1 || draft.speaker !== null || !isOwn(draft.frame.cue) ? undefined : owners.get(draft.level)
    return owner === undefined ? draft : { ...draft, speaker: owner.speaker, speakerRange: owner.speakerRange }
  })
}

/** Every cue of the text with what stands around it; those that tell of nothing are left out. */
function framesIn(discourse: Discourse): Frame[] {
  const { tokens } = discourse
  const frames: Frame[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    // “did the army deny it?”
    if (token.kind === 'number' || tokens[i - 1]?.text === 'هل') continue
    const latin = token.text.charCodeAt(0) < 0x250
    const cue = latin && token.text !== ':' ? englishCueAt(discourse, i) : arabicCueAt(discourse, i)
    if (cue === null) continue
    frames.push(
      cue.language === 'en'
        ? englishFrame(discourse, cue)
        : (verbFrameInstead(discourse, cue) ?? arabicFrame(discourse, cue)),
    )
    i = cue.last
  }
  return withoutEaten(frames)
}

/** “what was published of X is devoid of truth”: what the denial says is not what was published. */
function withoutEaten(frames: readonly Frame[]): Frame[] {
  const denied = new Set<number>()
  for (const { cue } of frames) if (cue.kind === 'denial-of') for (let i = cue.first; i <= cue.last; i++) denied.add(i)
  return frames.map((frame) =>
    frame.cue.kind !== 'denial-of' && frame.content?.by === 'preposition' && denied.has(frame.content.first)
      ? { ...frame, tells: false }
      : frame,
  )
}

/** “The denial” is written like “he denied”: a noun of saying that may be a verb is one where a verb makes sense. */
function verbFrameInstead(discourse: Discourse, cue: Cue): Frame | null {
  if (cue.kind !== 'noun' || cue.first !== cue.last) return null
  const verb = verbCueAt(discourse, cue.first)
  if (verb === null) return null
  const frame = arabicFrame(discourse, verb)
  return frame.tells ? frame : null
}

const farthest = 40
/** The statement a quotation is the content of is one of the last before it. */
const nearest = 24

/** For each frame the cues behind it on its own level, which is the quotation it stands in or the text. */
function siblingsOf({ quoteOf }: Discourse, frames: readonly Frame[]): (readonly Cue[])[] {
  const levels = new Map<number, { cues: Cue[]; place: number[] }>()
  frames.forEach(({ cue: own, tells, speaker }, k) => {
    if (!tells) return
    const cue = speaker !== null && speaker.first < own.lead && !own.firstPerson ? { ...own, lead: speaker.first } : own
    const level = quoteOf[cue.first] as number
    const list = levels.get(level) ?? { cues: [], place: [] }
    list.cues.push(cue)
    list.place.push(k)
    levels.set(level, list)
  })
  const found: (readonly Cue[])[] = frames.map(() => [])
  for (const { cues, place } of levels.values())
    place.forEach((k, n) => {
      found[k] = cues.slice(n + 1, n + farthest)
    })
  return found
}

function draftOf(
  discourse: Discourse,
  frame: Frame,
  next: readonly Cue[],
  mentions: Mentions,
  before: readonly Draft[],
): Draft | null {
  const { cue } = frame
  const level = discourse.quoteOf[cue.first] as number
  if (!frame.tells) {
    if (
      frame.speaker !== null &&
      (frame.speaker.first > cue.last || cue.language === 'en') &&
      isOutside(discourse, frame) &&
      cue.kind === 'verb' &&
      (!cue.doubtful || cue.language === 'en')
    )
      mentions.name(frame.speaker, frame.speakerCut, cue, false)
    return null
  }
  if (level !== -1 && !countsWithin(discourse, frame)) return null
  // “in the words of X” behind what X said
  if (
    cue.kind === 'attribution' &&
    (discourse.tokens[cue.first]?.text === 'علي' || isOwnWords(discourse.tokens[cue.last + 1])) &&
    before.at(-1)?.frame.cue.kind !== undefined &&
    sameSentence(discourse, before.at(-1), cue)
  )
    return null
  const owner =
    level === -1 ? null : (before.slice(-nearest).findLast(({ contentLevel }) => contentLevel === level) ?? null)
  const speaker = speakerOf(discourse, frame, mentions, owner, before)
  if (isRepetition(discourse, frame, speaker?.span ?? null, before)) return null
  const content = contentOf(discourse, frame, next, before)
  const stance = stanceOf(discourse, frame, before)
  if (frame.speaker !== null && isOutside(discourse, frame) && cue.kind !== 'noun')
    mentions.name(frame.speaker, frame.speakerCut, cue, isAside(discourse, cue, before))
  return {
    frame,
    level,
    stance,
    speaker: speaker?.span ?? null,
    speakerRange: speaker?.range ?? null,
    verb:
      cue.kind === 'colon'
        ? null
        : { ...spanOfTokens(discourse, cue.first, cue.last), start: discourse.folded.origin[cue.start] as number },
    interest: speaker?.range == null ? null : closenessIn(discourse, speaker.range.first, speaker.range.last),
    ...content,
  }
}

/** “X denied …, as it said in a statement”: the same speaker, who adds nothing. */
const isRepetition = (
  discourse: Discourse,
  { cue, speaker, told }: Frame,
  who: Span | null,
  before: readonly Draft[],
): boolean =>
  cue.kind === 'verb' &&
  cue.relative &&
  speaker === null &&
  told !== null &&
  !discourse.quoteEnds.has(told.first - 1) &&
  who !== null &&
  before.slice(-nearest).some((draft) => draft.speaker?.start === who.start && sameSentence(discourse, draft, cue))

const sameSentence = ({ tokens }: Discourse, draft: Draft | undefined, cue: Cue): boolean =>
  draft !== undefined && tokens[draft.frame.cue.first]?.sentence === tokens[cue.first]?.sentence

/** Inside somebody's own words only what they say of themselves counts, what is denied, and what somebody else said. */
function countsWithin({ quoteOf }: Discourse, { cue, speaker, content, told }: Frame): boolean {
  const said = content !== null && content.by !== 'object'
  if (cue.kind === 'denial-of' || cue.kind === 'denial-behind' || cue.kind === 'judgement') return true
  const clausal = said && content.by !== 'preposition'
  if (cue.firstPerson && cue.stance === 'demands') return false
  if (cue.firstPerson) return cue.verb === null || !cue.verb.strict || clausal
  if (speaker !== null && quoteOf[speaker.first] === quoteOf[cue.first])
    return said || told !== null || cue.stance === 'denies'
  return content !== null && (content.by === 'colon' || content.by === 'quotation')
}

function speakerOf(
  discourse: Discourse,
  frame: Frame,
  mentions: Mentions,
  owner: Draft | null,
  before: readonly Draft[],
) {
  const { cue, speaker, speakerCut } = frame
  if (speaker !== null)
    return { range: speaker, span: spanOfTokens(discourse, speaker.first, speaker.last, speakerCut) }
  if (isOwn(cue)) {
    // “the palace: … is a lie”: who speaks stands before the colon
    const led = before.at(-1)
    const named = !cue.firstPerson && sameSentence(discourse, led, cue) && led?.frame.cue.kind === 'colon' ? led : null
    const said =
      owner ?? named ?? (cue.firstPerson ? weBefore(discourse, cue, before) : innermost(discourse, cue, before))
    return said?.speaker == null ? null : { range: said.speakerRange, span: said.speaker }
  }
  if (
    cue.impersonal ||
    (cue.free && frame.content?.by !== 'clause' && cue.stance !== 'opines') ||
    cue.kind === 'rumour' ||
    owner !== null
  )
    return null
  if (cue.kind === 'silence' && cue.gender === null && cue.language === 'ar') return null
  // “it should be recalled (ويذكر) that”: nobody's
  const { text } = discourse.tokens[cue.first] as Token
  if (/^و?يذكر$/.test(text) && discourse.tokens[cue.first - 1]?.sentence !== discourse.tokens[cue.first]?.sentence)
    return null
  // inside somebody's words “they said” means nobody outside
  if (discourse.quoteOf[cue.first] !== -1) return null
  const confessor = whoConfessed(discourse, cue, before)
  if (confessor?.speaker != null) return { range: confessor.speakerRange, span: confessor.speaker }
  const said = sameSentence(discourse, before.at(-1), cue) ? before.at(-1) : undefined
  // what is told before its source is nobody's clause: who acts there goes on
  const last = said?.frame.told === null ? said.contentRange : null
  const range = mentions.find(cue, last, isWithin(discourse, cue, before))
  return range === null
    ? null
    : { range: range.range, span: spanOfTokens(discourse, range.range.first, range.range.last, range.cut) }
}

/** “(the police said that) the suspect confessed to …, but he denied …”: the same man, whoever tells of it. */
const whoConfessed = (discourse: Discourse, cue: Cue, before: readonly Draft[]): Draft | null =>
  cue.stance === 'denies' && /^و?لكنه(?:ا|م|ما)?$/.test(discourse.tokens[cue.first - 1]?.text ?? '')
    ? (before
        .slice(-nearest)
        .findLast(
          (draft) =>
            confessing.has(draft.frame.cue.verb?.past ?? '') &&
            sameSentence(discourse, draft, cue) &&
            (cue.gender === null || draft.frame.cue.gender === null || draft.frame.cue.gender === cue.gender),
        ) ?? null)
    : null
const confessing = new Set(['اعترف', 'أقر'])

/** “We in the Front deny …, and we confirm …”: who “we” are was told in the sentence before or in this one. */
const weBefore = ({ tokens, quoteOf }: Discourse, { first }: Cue, before: readonly Draft[]): Draft | null =>
  quoteOf[first] !== -1
    ? null
    : (before
        .slice(-nearest)
        .findLast(
          (draft) =>
            draft.level === -1 &&
            draft.speaker !== null &&
            (draft.frame.cue.firstPerson || announces(tokens, draft)) &&
            (tokens[first] as Token).sentence - (tokens[draft.frame.cue.first] as Token).sentence < 3,
        ) ?? null)

/** “The command of the Front announces …”, “The Front: we struck …”: those who write speak of themselves by name first. */
const announces = (tokens: readonly Token[], { frame: { cue }, contentRange }: Draft): boolean =>
  cue.kind === 'colon'
    ? contentRange !== null &&
      tokens
        .slice(contentRange.first, contentRange.first + 3)
        .some(({ text, word }) => /..نا$/.test(text) || verbReading(word)?.form.firstPerson === true)
    : /^[يت](?:علن|عبر|ود|هيب|بارك|نعي|زف)$/.test((tokens[cue.first] as Token).text)

/** What somebody says of themselves, or denies in their own words. */
const isOwn = (cue: Cue): boolean =>
  cue.firstPerson || cue.kind === 'denial-of' || cue.kind === 'denial-behind' || cue.kind === 'judgement'

/** Whether a frame and its speaker stand outside of all quotations: who is named within goes on there alone. */
const isOutside = ({ quoteOf, quoteEnds }: Discourse, { cue, speaker }: Frame): boolean =>
  quoteOf[cue.first] === -1 &&
  speaker !== null &&
  // “«the Observatory» said”: marks around a name
  (quoteOf[speaker.first] === -1 || quoteEnds.get(speaker.first - 1) === speaker.last + 1) &&
  !cue.free

/** “…, according to X”, “the report, which says …”: who is named there is not who goes on. */
const isAside = (discourse: Discourse, cue: Cue, before: readonly Draft[]): boolean =>
  cue.kind === 'attribution' ||
  (cue.relative && sameSentence(discourse, before.at(-1), cue)) ||
  (cue.first > 0 && isRelative(discourse.tokens[cue.first - 1] as Token)) ||
  isWithin(discourse, cue, before)

/** Whether a cue stands within what somebody is said to have said in the same sentence. */
const isWithin = (discourse: Discourse, cue: Cue, before: readonly Draft[]): boolean =>
  innermost(discourse, cue, before) !== null

/** The last statement before in whose content a cue of the same sentence stands. */
const innermost = (discourse: Discourse, cue: Cue, before: readonly Draft[]): Draft | null =>
  before
    .slice(-nearest)
    .findLast(
      ({ scope, ...draft }) =>
        scope !== null &&
        scope.first <= cue.first &&
        cue.last <= scope.last &&
        draft.frame.cue.first < cue.first &&
        discourse.tokens[draft.frame.cue.first]?.sentence === discourse.tokens[cue.first]?.sentence,
    ) ?? null

const guessed = /^(?:ال)?(?:تقدير|ترجيح|توقع)ات/

/** A bare “saying” behind a denial goes on denying. “No group has claimed it”: nobody does. */
function stanceOf({ tokens }: Discourse, { cue, speaker, content }: Frame, before: readonly Draft[]): Draft['stance'] {
  if (cue.kind === 'participle' && /^(?:و|ف)?(?:قايل|بالقول)/.test((tokens[cue.first] as Token).text)) {
    // “denied the news going around, saying”: past the news
    const last = before.findLast(({ stance }) => stance !== 'claims-at-a-distance')
    const same =
      last !== undefined &&
      (last.stance === 'denies' || last.stance === 'doubts') &&
      tokens[last.frame.cue.first]?.sentence === tokens[cue.first]?.sentence
    if (same && last.frame.cue.kind !== 'rumour') return last.stance
  }
  // “what was published about …”: nobody vouches for it
  if (cue.free && cue.stance === 'asserts' && speaker === null && !cue.pronoun && content?.by !== 'clause')
    return 'claims-at-a-distance'
  // “our estimates indicate that …”
  if (
    cue.kind === 'verb' &&
    cue.stance === 'asserts' &&
    speaker !== null &&
    guessed.test((tokens[speaker.first] as Token).text)
  )
    return 'opines'
  const nobody =
    cue.language === 'en' &&
    speaker !== null &&
    ['no', 'none', 'neither', 'nobody'].includes((tokens[speaker.first] as Token).text)
  return nobody ? 'declines-to-comment' : cue.stance
}
