import type { TokenRange } from '../grammar/noun-phrase.ts'
import { participantAt } from '../grammar/participant.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cues.ts'
import type { IncidentText } from './incident-text.ts'
import { isSite } from './prepositions.ts'
import type { Roles } from './told.ts'

const be = new Set(entries('was | were | been | being | is | are | be | got'))
const between = new Set(
  entries('reportedly | allegedly | later | also | has | had | have | not | they | which | that | then'),
)

/** Roles of an English word for an event: the subject before a verb, the object behind, “by”, “on”, “of”, “between”. */
export function englishRoles(text: IncidentText, cue: Cue): Roles {
  const { tokens } = text
  const end = sentenceEnd(tokens, cue.last)
  const by = phraseBehind(text, 'by', cue.last + 1, end)
  if (cue.kind === 'verb') {
    const subject = subjectOf(text, cue)
    const object = participantAt(text, cue.last + 1, end)
    const passive = isPassive(tokens, cue)
    if (cue.frame === 'suffers') return { perpetrator: by, target: subject }
    if (cue.frame === 'leaves') return { perpetrator: null, target: subject }
    if (cue.frame === 'meets') return { perpetrator: subject, target: phraseBehind(text, 'with', cue.last + 1, end) }
    if (cue.frame === 'occurs')
      return {
        perpetrator: null,
        target: hitting.has((tokens[cue.first] as Token).text) ? object : onThing(text, cue, end),
      }
    if (cue.frame === 'takes' || cue.frame === 'controls')
      return {
        perpetrator: passive ? (phraseBehind(text, 'to', cue.last + 1, end) ?? by) : subject,
        target: actorBehind(text, 'from', cue.last + 1, end) ?? actorBehind(text, 'with', cue.last + 1, end),
        place: passive ? subject : object,
      }
    if (passive) return { perpetrator: by, target: subject }
    if (cue.frame === 'reaches')
      return {
        perpetrator: subject,
        target:
          object ??
          phraseBehind(text, 'on', cue.last + 1, end) ??
          (cue.type === 'suicide-bomb' ? besideThing(text, cue, end) : null),
      }
    return { perpetrator: subject, target: object }
  }
  if (cue.frame === 'meets') {
    const one = phraseBehind(text, 'between', cue.last + 1, end)
    if (one !== null)
      return { perpetrator: one, target: phraseBehind(text, 'and', one.last + 1, Math.min(end, one.last + 3)) }
    return { perpetrator: null, target: phraseBehind(text, 'with', cue.last + 1, Math.min(end, cue.last + 3)) }
  }
  if (cue.tells === 'weapon' || cue.frame === 'occurs') return { perpetrator: null, target: null }
  // “beating prisoners”
  if (/ing$/.test((tokens[cue.last] as Token).text) && cue.frame === 'acts') {
    const direct = participantAt(text, cue.last + 1, end)
    if (direct !== null) return { perpetrator: by, target: direct }
  }
  const near = Math.min(end, cue.last + 8)
  if (cue.frame === 'leaves')
    return {
      perpetrator: null,
      target: phraseBehind(text, 'of', cue.last + 1, near) ?? phraseBehind(text, 'by', cue.last + 1, near),
    }
  if ((tokens[cue.last] as Token).text === 'of')
    return { perpetrator: by, target: participantAt(text, cue.last + 1, end) }
  const target =
    ['of', 'against', 'on']
      .map((word) => phraseBehind(text, word, cue.last + 1, near))
      .find((range) => range !== null) ?? null
  const named = target !== null && text.kindOfName(target.first) === 'place' && !isSite(text, target) ? null : target
  return { perpetrator: by, target: named }
}

const isPassive = (tokens: readonly Token[], cue: Cue): boolean => {
  if (be.has((tokens[cue.first] as Token).text)) return true
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - 3); i--) {
    const word = (tokens[i] as Token).text
    if (be.has(word)) return true
    if (!between.has(word)) return false
  }
  return false
}

const hitting = new Set(entries('hit | struck | targeted | killed | tore | ripped | slammed | landed | rained'))

/** “dropped two grenades on a tent” */
function onThing(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  const near = Math.min(end, cue.last + 8)
  const range = phraseBehind(text, 'on', cue.last + 1, near) ?? phraseBehind(text, 'beside', cue.last + 1, near)
  return range !== null && text.kindOfName(range.first) === 'place' ? null : range
}

/** “blew themselves up outside a police station” */
function besideThing(text: IncidentText, cue: Cue, end: number): TokenRange | null {
  for (const word of ['outside', 'inside', 'among', 'at', 'near']) {
    const range = phraseBehind(text, word, cue.last + 1, Math.min(end, cue.last + 4))
    if (range !== null && text.kindOfName(range.first) !== 'place') return range
  }
  return null
}

function phraseBehind(text: IncidentText, word: string, from: number, end: number): TokenRange | null {
  for (let i = from; i <= Math.min(end, from + 14); i++)
    if ((text.tokens[i] as Token).text === word && !text.isTime(i + 1)) {
      const range = participantAt(text, i + 1, end)
      if (range !== null) return range
    }
  return null
}

function actorBehind(text: IncidentText, word: string, from: number, end: number): TokenRange | null {
  const range = phraseBehind(text, word, from, end)
  return range !== null && text.isActor(range) ? range : null
}

/** The phrase at the beginning of the clause, where the verb has its subject there. */
function subjectOf(text: IncidentText, cue: Cue): TokenRange | null {
  const { tokens } = text
  const begin = sentenceStart(tokens, cue.first)
  let first = cue.first
  while (first > begin && cue.first - first < 24 && !opensClause(tokens[first - 1] as Token)) first--
  while (first < cue.first && (tokens[first] as Token).kind === 'mark') first++
  if (first >= cue.first) return null
  const range = participantAt(text, first, cue.first - 1)
  return range === null || text.cues.some((other) => other.first === range.first && other.kind === 'verb')
    ? null
    : range
}

const opensClause = ({ text, kind }: Token): boolean =>
  kind === 'mark' ? ['—', ':', ';', '"', '“', '.', '|'].includes(text) : clauseOpeners.has(text)

const clauseOpeners = new Set(
  entries('that | when | after | before | as | while | who | which | where | because | if | claims | says'),
)
