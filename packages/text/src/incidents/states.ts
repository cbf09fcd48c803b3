import { foldedSet } from '../fold.ts'
import { attempts, talksLeft } from '../lexicon/incident-context.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cues.ts'

const tried = foldedSet(attempts)
const withdrawnFrom = foldedSet(talksLeft)

const home = /^(?:منزل|بيت|شقه|مكتب|محل|متجر|عياده)/
/** “stormed the house of”: no ground is taken. */
const isHome = (tokens: readonly Token[], cue: Cue): boolean =>
  tokens
    .slice(cue.last + 1, cue.last + 4)
    .some(({ text }, i, words) => home.test(text) && words.slice(0, i).every(({ kind }) => kind === 'word'))

const sentenced = /^(?:ال)?(?:حكم|حكما|احكام|احكاما|عقوبه|شبح)$|^[يت]واجه/

/** “which controls the town”, “tried to storm it”, “withdrew from the talks”: nothing changed hands. */
export function isState(tokens: readonly Token[], cue: Cue): boolean {
  const before = tokens[cue.first - 1]?.text ?? ''
  // “two defendants of theft”: a trial
  if (/^(?:متهم|المتهم|بتهم|تهمه|مدان|ادين)/.test(before) || /^(?:متهم|المتهم)/.test(tokens[cue.first - 2]?.text ?? ''))
    return true
  // “sentenced to death”, “faces execution”
  if (cue.type === 'attack' && cue.kind === 'noun' && sentenced.test(before)) return true
  if (cue.frame === 'controls' && cue.present && ['التي', 'الذي', 'الذين', 'حيث', 'which', 'that'].includes(before))
    return true
  if (cue.frame === 'takes' && cue.kind === 'verb' && isHome(tokens, cue)) return true
  // “and set it on fire”: what was attacked
  if (cue.needs === 'fire' && ['فيه', 'فيها', 'فيهما'].includes(tokens[cue.last + 1]?.text ?? '')) return true
  if (cue.frame === 'takes' || cue.frame === 'controls')
    return tried.has(before) || (before === 'ان' && tried.has(tokens[cue.first - 2]?.text ?? ''))
  if (cue.frame !== 'leaves') return false
  const [from, what] = [tokens[cue.last + 1]?.text ?? '', tokens[cue.last + 2]?.text ?? '']
  return ['من', 'from'].includes(from) && withdrawnFrom.has(what)
}
