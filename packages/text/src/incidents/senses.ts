import type { Token } from '../tokens.ts'
import type { Cue } from './cues.ts'
import { eliminated } from './eliminated.ts'
import { armsTaken } from './goods.ts'
import type { IncidentText } from './incident-text.ts'
import { isMet } from './needs.ts'

/** A word with the sense it has beside those words: “fell” (a town, a shell, five dead), “lost” (their lives, a soldier). */
export function asMeantHere(text: IncidentText, cue: Cue, cues: readonly Cue[]): Cue {
  if (cue.kind === 'verb' && mayTakeLife(text, cue) && isMet(text, { ...cue, needs: 'life' }, cues))
    return { ...cue, ...killed }
  if (
    cue.needs === 'given' &&
    cue.kind === 'verb' &&
    (isMet(text, { ...cue, needs: 'selves' }, cues) || isMet(text, { ...cue, needs: 'laidDown' }, cues))
  )
    return { ...cue, ...surrendered }
  // “handed over three soldiers in return for seven”
  if (
    cue.needs === 'given' &&
    cue.kind === 'verb' &&
    isMet(text, { ...cue, needs: 'swapped' }, cues) &&
    isMet(text, { ...cue, needs: 'people' }, cues)
  )
    return { ...cue, ...swapped }
  if (cue.kind === 'verb' && (cue.tells === 'use' || cue.needs === 'fire')) {
    if (isMet(text, { ...cue, needs: 'gas' }, cues) && !isLive(text, cue)) return { ...cue, ...dispersed }
    if (/لق/.test(wordOfCue(text, cue)) && isMet(text, { ...cue, needs: 'laidDown' }, cues))
      return { ...cue, ...surrendered }
  }
  if (cue.needs === 'crowd' && /خرج/.test(wordOfCue(text, cue)) && isOfFighters(text, cue))
    return { ...cue, ...leftGround }
  if (cue.needs === 'crowd' && /قطع/.test(wordOfCue(text, cue)) && isMet(text, { ...cue, needs: 'trees' }, cues))
    return { ...cue, ...cutDown }
  if (cue.needs === 'unopposed' && !isMet(text, cue, cues) && isMet(text, { ...cue, needs: 'fought' }, cues))
    return { ...cue, type: 'non-state-actor-overtakes-territory', needs: 'place' }
  if (cue.kind === 'verb' && /فجر/.test(wordOfCue(text, cue)) && isMet(text, { ...cue, needs: 'belt' }, cues))
    return { ...cue, ...blewUp }
  if (cue.frame === 'controls' && /ستول|ستيل/.test(wordOfCue(text, cue)) && armsTaken(text, cue))
    return { ...cue, ...seized }
  if (cue.needs === 'goods' && isMet(text, { ...cue, needs: 'arms' }, cues)) return { ...cue, ...seized }
  // “the police opened an inquiry into”
  if (
    cue.needs === 'fire' &&
    text.tokens.slice(cue.last + 1, cue.last + 5).some(({ text: word }) => /^(?:ال)?تحقيقا?(?:ت|ات)?$/.test(word))
  )
    return { ...cue, tells: 'light', frame: 'meets', harm: null, needs: null }
  // “the army put an end to seven terrorists”
  if (eliminated(text, cue) !== null)
    return { ...cue, type: 'attack', frame: 'acts', tells: 'event', harm: 'killed', needs: null }
  if (cue.needs !== 'hands' && cue.needs !== 'fire') return cue
  if (isMet(text, cue, cues)) return cue
  if (cue.needs === 'hands' && isMet(text, { ...cue, needs: 'dead' }, cues)) return { ...cue, ...killed }
  return { ...cue, tells: 'use', frame: 'occurs', needs: null }
}

const swapped = { type: 'agreement', frame: 'acts', tells: 'event', harm: null, needs: 'swapped' } as const

/** “confiscated weapons”, “came upon a store of shells”. */
const seized = { type: 'disrupted-weapons-use', frame: 'acts', tells: 'event', harm: null, needs: 'arms' } as const
/** “45 fighters gave themselves up”. */
const surrendered = {
  type: 'change-to-group-activity',
  frame: 'joins',
  tells: 'event',
  harm: null,
  needs: null,
} as const
/** “an attacker blew up his vest”. */
const blewUp = { type: 'suicide-bomb', frame: 'reaches', tells: 'event', harm: null, needs: null } as const
/** “the last of the fighters came out of the town”. */
const leftGround = {
  type: 'non-violent-transfer-of-territory',
  frame: 'leaves',
  tells: 'event',
  harm: null,
  needs: null,
} as const
/** “cut down the olive trees”. */
const cutDown = {
  type: 'looting-property-destruction',
  frame: 'acts',
  tells: 'event',
  harm: null,
  needs: null,
} as const
/** “fired tear gas”. */
const dispersed = {
  type: 'protest-with-intervention',
  frame: 'reaches',
  tells: 'event',
  harm: null,
  needs: null,
} as const
/** “the third group of the fighters of”. */
const isOfFighters = ({ tokens }: IncidentText, { last }: Cue): boolean =>
  tokens.slice(last + 1, last + 9).some(({ text }) => /^(?:ال)?(?:مقاتل|مسلح)(?:ي|ين|ون|و)$/.test(text)) &&
  tokens.slice(last + 1, last + 14).some(({ text }) => text === 'من' || text === 'نحو' || text === 'باتجاه')

const wordOfCue = ({ tokens }: IncidentText, { first }: Cue): string => (tokens[first] as Token).text

/** “live ammunition and tear gas”. */
const isLive = ({ tokens }: IncidentText, { last }: Cue): boolean =>
  tokens.slice(last + 1, last + 9).some(({ text }) => text === 'الحي' || text === 'حي')

const killed = { type: 'attack', frame: 'suffers', tells: 'harm', harm: 'killed', needs: null } as const

const mayTakeLife = ({ tokens }: IncidentText, { first, needs }: Cue): boolean =>
  needs === 'life' || /^[وف]?فقد/.test((tokens[first] as Token).text)
