import type { Incident } from '../annotation.ts'
import { foldedSet } from '../fold.ts'
import { bareNoun } from '../grammar/participant.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import { entries } from '../lexicon/entries.ts'
import {
  exerciseNouns,
  expectedAdjectives,
  includingVerbs,
  negations,
  plans,
  suppositions,
  unrealWords,
} from '../lexicon/incident-context.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import { isReached } from './agreements.ts'
import { isAgreedTerm, isConditional, providesFor } from './conditions.ts'
import type { Cue } from './cues.ts'
import { isDenied, isNewClause, isPresupposed } from './denials.ts'
import { clauseBetween, type IncidentText } from './incident-text.ts'

const negated = foldedSet(negations)
const planned = phraseSet(plans)
const unreal = phraseSet(unrealWords)

/** A verb of the past, which tells what was done, whatever is demanded or feared about it: “demanded news of those who were led away”. */
const isTold = ({ kind, present, english, tells, future }: Cue): boolean =>
  kind === 'verb' && !present && !future && !english && tells !== 'light'
const supposed = phraseSet(suppositions)

/** Whether an event happened, or is denied, planned or only thought of. */
export function modalityOf(text: IncidentText, cue: Cue): Incident['modality'] {
  const { tokens } = text
  const begin = sentenceStart(tokens, cue.first)
  if (isNegated(text, cue, begin) || isLeftUndone(text, cue, begin) || didNotOccur(text, cue) || isDenied(text, cue))
    return 'negated'
  if (cue.future && isConditional(text, cue, begin)) return 'hypothetical'
  if (isReached(tokens, cue)) return 'happened'
  if (cue.future || isAnnounced(text, cue) || isDue(text, cue) || isAgreedTerm(text, cue, begin)) return 'planned'
  const lead = leadIn(text, cue, begin) ?? calledFor(text, cue, begin) ?? askedFor(text, cue, begin)
  if (isWhoever(tokens, cue) || isAsked(tokens, cue, begin)) return 'hypothetical'
  if (cue.kind === 'noun' && ['اي', 'any'].includes(text.tokens[cue.first - 1]?.text ?? '')) return 'hypothetical'
  if (isExercise(tokens, cue, begin) || isTrainedFor(tokens, cue, begin)) return 'hypothetical'
  if (isPossible(text, cue) || isPurpose(text, cue, begin) || isExpected(text, cue)) return 'hypothetical'
  return lead ?? 'happened'
}

/** “everybody who steals”: nobody in particular. */
const isWhoever = (tokens: readonly Token[], { kind, first }: Cue): boolean =>
  kind === 'verb' && tokens[first - 1]?.text === 'من' && /^[وفبل]?كل$/.test(tokens[first - 2]?.text ?? '')

/** “(fighters) trained in planting mines”. */
const isTrainedFor = (tokens: readonly Token[], { first, kind }: Cue, begin: number): boolean =>
  kind === 'noun' &&
  tokens[first - 1]?.text === 'علي' &&
  tokens.slice(Math.max(begin, first - farthestQuestion), first - 1).some(({ text }) => trains.test(text))
const trains = /^[وف]?(?:(?:ال)?تدريب(?:ات)?|[يت]?تدرب(?:ت|وا|ون)?|[يت]?درب(?:ت|وا|ون)?)$/

/** “did the army shell …?”, “will it …?”: asked at the beginning of the sentence, or of a quotation. */
function isAsked(tokens: readonly Token[], { first, kind }: Cue, begin: number): boolean {
  for (let i = first - 1; i >= begin && i > first - farthestQuestion; i--) {
    const { text } = tokens[i] as Token
    if (text === '،' || text === ':' || text === '؟') return false
    if (text === 'هل') return kind === 'verb' || first - i < 6
  }
  return false
}
const farthestQuestion = 8

const exercise = foldedSet(exerciseNouns)
const includes = foldedSet(includingVerbs)

/** “exercises, in which live missiles were fired”. */
export function isExercise(tokens: readonly Token[], { first, kind }: Cue, begin: number): boolean {
  if (kind !== 'noun') return false
  const before = tokens.slice(Math.max(begin, first - 20), first)
  return before.some(({ text }) => exercise.has(text)) && before.slice(-3).some(({ text }) => includes.has(text))
}

/** “did not shell”, “without any shelling”, “saw no shelling”. */
function isNegated({ tokens, cues }: IncidentText, cue: Cue, begin: number): boolean {
  for (let i = cue.first - 1; i >= Math.max(begin, cue.first - 5); i--) {
    const { text, kind } = tokens[i] as Token
    const word = text.replace(/^[وف](?=..)/, '')
    // “without any arrests being reported”
    if (
      word === 'ان' &&
      ['دون', 'بدون'].includes(tokens[i - 1]?.text ?? '') &&
      cue.kind === 'noun' &&
      cue.first - i <= 4
    )
      return true
    if (kind === 'mark' || cues.some((other) => other.first === i && other.kind === 'verb')) return false
    if (['اي', 'لاي', 'باي', 'any'].includes(word)) {
      if (sparesEvent(tokens, Math.max(begin, i - 4) - 1, cue)) return false
      return tokens
        .slice(Math.max(begin, i - 6), i)
        .some(({ text: one }) =>
          ['لم', 'لا', 'لن', 'ما', 'مافي', 'ماكو', 'مفيش', 'no', 'not', 'دون', 'بدون', 'نفي', 'نفت'].includes(
            one.replace(/^[وف](?=..)/, ''),
          ),
        )
    }
    if (word === 'غير' || word === 'ما' || (word === 'لا' && (tokens[i - 1]?.text === 'ما' || cue.kind === 'noun'))) {
      if (!(word === 'لا' && i === cue.first - 1)) continue
    }
    if (
      negated.has(word) &&
      (i === cue.first - 1 ||
        (cue.kind === 'noun' && i >= cue.first - 3 && ['لم', 'دون', 'بدون', 'without', 'no'].includes(word)))
    )
      return !sparesEvent(tokens, i, cue)
  }
  return false
}

const undone = foldedSet(entries('لم | لن | لا | ما | not | never'))

/** “its jets did not carry out raids”: the verb that leads to the event is negated. */
function isLeftUndone(text: IncidentText, cue: Cue, begin: number): boolean {
  const { tokens, cues } = text
  const leads = cues.findLast(
    ({ kind, tells, last }) => kind === 'verb' && (tells === 'light' || tells === 'use') && last < cue.first,
  )
  if (leads === undefined || leads.first <= begin || cue.first - leads.last > 10) return false
  const before = (tokens[leads.first - 1] as Token).text.replace(/^[وف](?=..)/, '')
  return (
    undone.has(before) && !clauseBetween(text, leads.first, cue.first) && !isCommaBetween(tokens, leads.last, cue.first)
  )
}

const isCommaBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ text }) => text === '،' || text === ',')

const failing = foldedSet(
  entries('فشل | فشلت | فشلوا | تفشل | يفشل | الإخفاق | إخفاق | أخفق | أخفقت | أخفقوا | تعثر | تعثرت'),
)
const isFailing = ({ text }: Token): boolean => failing.has(text.replace(/^[وف](?=....)/, ''))

/** “the shelling did not take place”, “there is no agreement”. */
function didNotOccur({ tokens }: IncidentText, cue: Cue): boolean {
  if (cue.kind !== 'noun') return false
  // “failed to intercept”
  if (
    /^(?:في|فى|ب|عن)$/.test(tokens[cue.first - 1]?.text ?? '') &&
    tokens.slice(Math.max(0, cue.first - 5), cue.first - 1).some(isFailing)
  )
    return true
  // “the talks failed to reach an agreement”
  if (cue.type === 'agreement' && tokens.slice(Math.max(0, cue.first - 7), cue.first).some(isFailing)) return true
  if (tokens[cue.first - 1]?.text === 'من' && tokens[cue.first - 2]?.text === 'ما' && cue.first - 2 === 0) return true
  // “there is no agreement”
  const [no, exists] = [tokens[cue.first - 2]?.text ?? '', tokens[cue.first - 1]?.text ?? '']
  if (/^[وف]?لا$/.test(no) && ['يوجد', 'توجد', 'وجود'].includes(exists)) return true
  const [not, verb] = [tokens[cue.last + 1]?.text ?? '', tokens[cue.last + 2]?.text ?? '']
  return ['لم', 'لن'].includes(not) && /^[يتن](?:قع|حدث|حصل|جر|وقع|وقعه|تم|ت|نفذ|بدا)/.test(verb)
}

/** “without stopping the shelling”, “did not claim the attack”: what is negated is something else. */
const sparesEvent = (tokens: readonly Token[], at: number, cue: Cue): boolean =>
  tokens
    .slice(at + 1, cue.first)
    .some(({ text }) =>
      /^(?:[يتن](?:شترك|شارك|تورط|تبن|علن|علق|ذكر|حدد|وضح|كشف|وكد|عرف|نف(?:ي|ت|وا)?$|سفر|ود|خلف|تسبب)|توضيح|تحديد|تسجيل خساير)/.test(
        text,
      ),
    )

/** Plans, orders, threats, demands and conditions that lead to the word, in its clause. */
function leadIn(text: IncidentText, cue: Cue, begin: number): 'planned' | 'hypothetical' | null {
  const { tokens } = text
  // “demanded, in a sit-in, that”
  if (cue.type === 'peaceful-protest' && ['في', 'خلال'].includes(tokens[cue.first - 1]?.text ?? '')) return null
  // “warns of a disaster after the raids”
  if (isPresupposed(tokens, cue)) return null
  for (let i = cue.first - 1; i >= Math.max(begin, cue.first - 14); i--) {
    const token = tokens[i] as Token
    if (token.kind === 'mark' && token.text !== '"' && token.text !== '«' && token.text !== '“' && i < cue.first - 6)
      return null
    if (clauseBetween(text, i, i + 1)) return null
    // “…, so they were met with fire”
    if (i < cue.first - 1 && token.kind === 'word' && /^ف..../.test(token.text) && tokens[i - 1]?.kind === 'mark')
      return null
    const match = isTold(cue) ? findPhrase(unreal, tokens, i) : findPhrase(supposed, tokens, i)
    if (isNoLead(tokens, i) || text.isTime(i)) continue
    if (match !== null && match.cut <= 1 && match.last < cue.first)
      return stopsIt(tokens, match.last + 1, cue) ? null : 'hypothetical'
    const plan = findPhrase(planned, tokens, i)
    // “the agreement provides for”
    if (cue.type === 'agreement' && i >= cue.first - 2 && providesFor(token)) continue
    if (plan !== null && !isTold(cue) && plan.cut <= 1 && plan.last < cue.first && leadsTo(tokens, plan.last, cue))
      return stopsIt(tokens, plan.last + 1, cue) ? null : 'planned'
  }
  return null
}

const concluding = foldedSet(entries('إبرام | عقد | توقيع | إعلان | إقرار | تمديد | تجديد | التزام | احترام'))
const calls = foldedSet(
  entries(
    'دعا | دعت | ودعا | ودعت | يدعو | تدعو | داعيا | داعية | طالب | طالبت | طالبوا | مطالبا | مطالبة | يطالب | هدد | هددت | يهدد | تهدد | مهددا | مهددة | لوح',
  ),
)

/** “whether”, “an uneasy calm”: words that only look like a condition or a warning. */
const isNoLead = (tokens: readonly Token[], i: number): boolean => {
  const [word, before] = [tokens[i]?.text, tokens[i - 1]?.text]
  return (
    (word === 'اذا' && before === 'ما') ||
    (word === 'حذر' &&
      before !== undefined &&
      !/^(?:[،.:«"؛|]|و|كما|وقد|قد|التي|الذي)$/.test(before) &&
      tokens[i]?.sentence === tokens[i - 1]?.sentence)
  )
}

/** “called, in a statement, for a truce”: the demand stands far before. */
function calledFor({ tokens }: IncidentText, cue: Cue, begin: number): 'hypothetical' | null {
  let before = cue.first - 1
  while (before > begin && ['"', '«', '“'].includes((tokens[before] as Token).text)) before--
  // “for the conclusion of a truce”
  if (concluding.has(bareNoun(tokens[before]?.text ?? ''))) before--
  if (!['الي', 'ب'].includes(tokens[before]?.text ?? '') && !/^ب/.test((tokens[cue.first] as Token).text)) return null
  for (let i = before; i >= Math.max(begin, before - 24); i--)
    if (calls.has((tokens[i] as Token).text)) return 'hypothetical'
  return null
}

const asks = foldedSet(
  entries(
    'استبعد | استبعدت | استبعدوا | مستبعدا | مستبعدة | يستبعد | تستبعد | طلب | طلبت | طلبوا | يطلب | تطلب | يطلبون | طالبا | طالبين | يرفض | ترفض | رفض | رفضت | رفضوا | يرفضون',
  ),
)

/** “the mediator asked for a truce”, “the brigade refuses to withdraw”. */
const askedFor = ({ tokens }: IncidentText, cue: Cue, begin: number): 'hypothetical' | null =>
  (cue.type === 'agreement' || cue.frame === 'leaves') &&
  tokens.slice(Math.max(begin, cue.first - 4), cue.first).some(({ text }) => asks.has(text.replace(/^[وف](?=..)/, '')))
    ? 'hypothetical'
    : null

/** “called for a stop to the shelling”: the shelling is there. */
const stopsIt = (tokens: readonly Token[], from: number, cue: Cue): boolean =>
  cue.type !== 'agreement' &&
  tokens
    .slice(from, cue.first)
    .some(({ text }) =>
      /^(?:استمر|استمرت|يستمر|تستمر|تواصل|يتواصل|تكرر|توقف|يتوقف|تتوقف|لوقف|وقف|بوقف|انهاء|لانهاء|بمحاسبه|وبمحاسبه|محاسبه|التحقيق|بالتحقيق|تحقيق|ادانه|end|stop|halt|investigation)$/.test(
        text,
      ),
    )

const carries = foldedSet(entries('القيام | تنفيذ | شن | إجراء'))

/** A plan reaches the next verb or noun, not what stands far behind. */
const leadsTo = (tokens: readonly Token[], last: number, cue: Cue): boolean =>
  cue.first - last <= (tokens.slice(last, cue.first).some(({ text }) => carries.has(text)) ? 10 : 6) &&
  !tokens.slice(last, cue.first).some(({ text }) => text === '،')

const expected = foldedSet(expectedAdjectives)

/** “an imminent attack”. */
const isExpected = ({ tokens }: IncidentText, { last, kind }: Cue): boolean =>
  kind === 'noun' &&
  [1, 2].some((on) => expected.has(bareNoun(tokens[last + on]?.text ?? '')) && !isNewClause(tokens[last + 1]))

/** قد with the present: “might withdraw”. */
const isPossible = ({ tokens }: IncidentText, cue: Cue): boolean =>
  cue.present && ['قد', 'وقد'].includes(tokens[cue.first - 1]?.text ?? '')

const shown = foldedSet(
  entries(
    'مشاهد | صور | صورا | فيديو | مقطع | مقاطع | لقطات | تصدى | تصدت | يتصدى | تتصدى | التصدي | التصدى | تصديها | تصديه | تصديهم | تصديهما | صد | صدت | صدهم | لصد | تعرض | تعرضت | تعرضوا | تعرضه | تعرضها | نتيجة | حصيلة | ضحايا | تسجيل | توثيق | مسؤوليته | إدانة',
  ),
)

/** “a platform for striking its neighbours”: not what was done, but what for. */
export function isPurpose({ tokens }: IncidentText, cue: Cue, begin: number): boolean {
  if (
    cue.kind !== 'noun' ||
    cue.english ||
    cue.type === 'agreement' ||
    cue.start === (tokens[cue.first] as Token).start
  )
    return false
  const isGround = cue.frame === 'takes' || cue.frame === 'controls'
  if (!(isGround ? /^[وف]?ل/ : /^[وف]?ل(?!ل)/).test((tokens[cue.first] as Token).text)) return false
  // “used drones to shell the boats”
  if (
    tokens.slice(Math.max(begin, cue.first - 12), cue.first).some(({ text }) => /^[وف]?(?:استخدم|استعمل)ت?$/.test(text))
  )
    return false
  for (let i = cue.first - 1; i >= Math.max(begin, cue.first - 16); i--)
    if (
      /^[وفيت]*تعرض/.test((tokens[i] as Token).text) ||
      (i >= cue.first - 5 && shown.has((tokens[i] as Token).text.replace(/^[وف](?=...)/, '')))
    )
      return false
  return cue.frame === 'acts' || cue.frame === 'reaches' || cue.frame === 'takes' || cue.frame === 'controls'
}

/** “the ceasefire is due to begin”, “will take effect”. */
const isDue = ({ tokens }: IncidentText, cue: Cue): boolean =>
  cue.english &&
  cue.kind === 'noun' &&
  (tokens[cue.last + 1]?.text === 'will' ||
    (['is', 'are'].includes(tokens[cue.last + 1]?.text ?? '') &&
      ['due', 'expected', 'set', 'scheduled', 'to'].includes(tokens[cue.last + 2]?.text ?? '')))

/** “a general mobilisation from Tuesday on”: announced. */
const isAnnounced = ({ tokens }: IncidentText, cue: Cue): boolean =>
  cue.type === 'change-to-group-activity' &&
  cue.kind === 'noun' &&
  tokens
    .slice(cue.last + 1, cue.last + 14)
    .some(({ text }) => /^(?:اعتبارا|ابتداء|تبدا|يبدا|from|starting)$/.test(text))
