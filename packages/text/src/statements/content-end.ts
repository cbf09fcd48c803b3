import { foldedSet } from '../fold.ts'
import { isJoinedVerb } from '../grammar/finite-verb.ts'
import { gathering } from '../grammar/phrase-words.ts'
import { isPictograph } from '../grammar/pictograph.ts'
import { isComplementiser } from '../grammar/sentence.ts'
import { doneBesides, occasions, ownChannels } from '../lexicon/clause-words.ts'
import { asides } from '../lexicon/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { findPhrase, phraseSet } from '../word-forms.ts'
import { perWord } from '../words.ts'
import type { Cue } from './cue.ts'
import type { Discourse } from './discourse.ts'
import type { ContentStart } from './frame.ts'
import { phraseAt } from './phrase-tables.ts'
import { verbReading } from './verb-readings.ts'

const aside = phraseSet(asides)
const occasion = foldedSet(occasions)
const channels = foldedSet(ownChannels)
const besides = foldedSet(doneBesides)
const untold = /^[يت](?:تطرق|تسن|حدد|عط|عطي|قدم|ورد|دل|شر)(?:وا)?$/
const pauses = new Set(['،', ',', '-', '–', '—'])
const reasons = new Set(['لعلمي', 'لقربي', 'لمعرفتي', 'بصفتي', 'بحكم'])
const beings = new Set(['are', 'is', 'were', 'was'])
const papers = new Set(['video', 'statement', 'post', 'interview'])
const stops = new Set(['؛', ';'])

/**
 * Last token of what is said from `first` on, within tokens up to `limit`: the sentence's end, the word before another cue of
 * the same speaker, or the comma before what is no longer said. `next`: the cues of the same level that follow, in order.
 */
export function contentEnd(
  { tokens, quoteEnds }: Discourse,
  first: number,
  limit: number,
  by: ContentStart['by'] | 'before',
  next: readonly Cue[],
  stance: Cue['stance'] = 'asserts',
): number {
  let cue = 0
  for (let k = first; k <= Math.min(limit, tokens.length - 1); k++) {
    const quoteEnd = quoteEnds.get(k)
    if (quoteEnd !== undefined) {
      // “the reports of … are «entirely false»”
      if ((by === 'preposition' || stance === 'claims-at-a-distance') && k > first && opensDenial(tokens, k + 1))
        return before(tokens, k - 1, first)
      k = quoteEnd
      continue
    }
    while (next[cue] !== undefined && (next[cue] as Cue).lead < k) cue++
    const following = next[cue]
    // “what is told of X” + “is a lie”
    const denied = (by === 'preposition' || stance === 'claims-at-a-distance') && following?.kind === 'denial-of'
    // “reports of … are «pure invention»”
    if (k > first && quoteEnds.has(k + 1) && beings.has((tokens[k] as Token).text)) return before(tokens, k - 1, first)
    if (following !== undefined && k > first && following.lead === k && (denied || beginsClause(tokens, following)))
      return before(tokens, k - 1, first)
    const token = tokens[k] as Token
    if (by !== 'colon' && k > first && isPictograph(token.text) && following !== undefined && following.lead - k < 5)
      return before(tokens, k - 1, first)
    // “rejected the charge” + “and called it …”
    if (k > first && by !== 'colon' && by !== 'clause' && /^ووصف(?:ته|تها|تهم|ه|ها|هم)$/.test(token.text))
      return before(tokens, k - 1, first)
    // “confessed to …” + “but he denied …”
    if (k > first && following?.first === k + 1 && /^و?لكنه(?:ا|م|ما)?$/.test(token.text))
      return before(tokens, k - 1, first)
    // “while we condemn the crime” + “we demand …”
    if (following?.first === k && k > first && following.firstPerson && by === 'object' && token.text.startsWith('ن'))
      if ((tokens[k - 1] as Token).kind === 'word' && !relatives.has((tokens[k - 1] as Token).text))
        return before(tokens, k - 1, first)
    // “did not answer our question about … and confined himself to …”
    if (stance === 'declines-to-comment' && besides.has(token.text) && k > first) return before(tokens, k - 1, first)
    // “denied the bombing, which killed two according to X”
    if (by === 'object' && k > first && relatives.has(token.text) && isToldApart(tokens, k, following))
      return before(tokens, k - 1, first)
    // “denied their detention in a statement …”
    if (
      (by === 'object' || by === 'preposition') &&
      k > first &&
      ((token.text === 'في' &&
        occasion.has(tokens[k + 1]?.text ?? '') &&
        !/^(?:ال)?(?:تحقيقا?|نظر|طعن|شك|بحث|ورد|وردت|جاء|جاءت|ذكر|نشر)$/.test(tokens[k - 1]?.text ?? '')) ||
        (token.text === 'عبر' && tokens[first]?.text !== 'ما' && isChannel(tokens[k + 1])))
    )
      return before(tokens, k - 1, first)
    // “claimed the attack in an online video”
    if (
      by === 'object' &&
      k > first &&
      token.text === 'in' &&
      /^an?$/.test(tokens[k + 1]?.text ?? '') &&
      [2, 3].some((n) => papers.has(tokens[k + n]?.text ?? ''))
    )
      return before(tokens, k - 1, first)
    // “I deny this, for my closeness to …”
    if (by === 'object' && k > first && (reasons.has(token.text) || /^(?:استنادا|نقلا)$/.test(token.text)))
      return before(tokens, k - 1, first)
    // “denied the shelling, (then) came back and admitted it”
    if (
      by === 'object' &&
      token.text === '،' &&
      k > first &&
      /^عاد(?:ت|وا)?$/.test(tokens[k + 1]?.text ?? '') &&
      /^و/.test(tokens[k + 2]?.text ?? '')
    )
      return before(tokens, k - 1, first)
    // “denied …, after an organisation had …”
    if (by === 'object' && stance === 'denies' && token.text === '،' && tokens[k + 1]?.text === 'بعد' && k > first)
      return before(tokens, k, first)
    // “(admitted) that …, two days after the Front's denial”
    if (by === 'clause' && token.text === '،' && isAfterSaying(tokens, k + 1, following))
      return before(tokens, k, first)
    // “and God knows best”
    if (
      token.text === 'والله' &&
      /^(?:اعلم|يحمي|يستر|المستعان|الموفق|يعين|علي|من)$/.test(tokens[k + 1]?.text ?? '') &&
      k > first
    )
      return before(tokens, k - 1, first)
    // the tags under a post
    if (token.text === '#' && k > first && endsInTags(tokens, k)) return before(tokens, k - 1, first)
    if (stops.has(token.text) || (token.text === ':' && k > first && quoteEnds.has(k + 1)))
      return before(tokens, k - 1, first)
    if (!pauses.has(token.text) || k === first) continue
    if (token.text === '-' && tokens[k + 1]?.start === token.end) continue
    const opener = tokens[k + 1]
    if (opener === undefined) break
    // “the planes of X, which …, hit …”: set aside, where something goes on behind it
    const which = by !== 'colon' && (relatives.has(opener.text) || /^وه[يو]$/.test(opener.text))
    const end = which ? asideEnd(tokens, k + 1, limit) : null
    // “providing the battalions, which are a local faction, with …”
    const resumes = end !== null && (relatives.has(opener.text) || /^ب/.test(tokens[end + 1]?.text ?? '')) ? end : null
    if (resumes !== null) {
      k = resumes
      continue
    }
    // “it is believed that …, since two gunmen …”: what the opinion rests on is told by who writes
    if (stance === 'opines' && opener.text === 'اذ') return before(tokens, k, first)
    // “demanded …, chanting slogans”: how it was demanded
    if (stance === 'demands' && by !== 'colon' && isWayOfMany(opener.word)) return before(tokens, k, first)
    // “(says) that our fighters fled, and we say …”: those who write go on
    if (by !== 'colon' && opener.text.startsWith('ون') && verbReading(opener.word)?.form.firstPerson === true)
      return before(tokens, k, first)
    // “…, who did not answer questions”: told by who writes
    if (relatives.has(opener.text) && following?.kind === 'silence' && following.lead === k + 2)
      return before(tokens, k, first)
    // “…, and did not go into …”, “…, and published their names”: what who speaks did besides
    if (by !== 'colon' && besides.has(opener.text)) return before(tokens, k, first)
    if (by !== 'colon' && opener.text === 'ولم' && untold.test(tokens[k + 2]?.text ?? ''))
      return before(tokens, k, first)
    // “…, in a report it published on Thursday”
    const published =
      (by === 'clause' && opener.text === 'في' && occasion.has(tokens[k + 2]?.text ?? '')) ||
      (by !== 'colon' && opener.text === 'خلال' && isMeeting(tokens[k + 2]))
    if (published && asideEnd(tokens, k + 1, limit) === null) return before(tokens, k, first)
    // “…, before he added that …”
    const near = opener.text === 'قبل' && tokens[k + 2]?.text === 'ان' ? 7 : opener.text === 'ثم' ? 5 : 0
    if (following !== undefined && following.kind !== 'colon' && following.lead - k < near)
      return before(tokens, k, first)
    // “announced the capture of …, and seventeen have fallen into its hands”
    if (
      by === 'object' &&
      stance === 'asserts' &&
      (opener.text === 'وقد' || opener.text === 'حيث') &&
      !(following !== undefined && following.lead - k < 5)
    )
      continue
    if (
      (by !== 'colon' && endsBehind(tokens, k + 1) && !(by === 'clause' && goesOn(tokens, k + 1, following))) ||
      ((by === 'object' || by === 'preposition') && (objectEndsBehind(opener) || isLater(tokens, k + 1, following)))
    )
      return before(tokens, k, first)
  }
  return Math.max(first, before(tokens, Math.min(limit, tokens.length - 1), first))
}

/** “…, during a sit-in”, “…, during a press conference”: where it was said. */
const isMeeting = (token: Token | undefined): boolean =>
  token !== undefined && (occasion.has(token.text) || gathering.has(token.text))

const longestTags = 12
/** Whether nothing but tags stands from here to the end of the line. */
function endsInTags(tokens: readonly Token[], from: number): boolean {
  const { sentence } = tokens[from] as Token
  for (let i = from; i < from + longestTags; i += 2) {
    if (tokens[i] === undefined || tokens[i]?.sentence !== sentence) return true
    if (tokens[i]?.text !== '#') return false
    while (tokens[i + 2]?.text === '_') i += 2
  }
  return false
}

/** “chanting”, “carrying”: an active participle in the plural. */
const isWayOfMany = perWord((text) => /^و?(?:م[^ا]{3,4}|[^ا]ا[^ا]{2})ين$/.test(text))

/** “through its page”, “through a statement”. */
const isChannel = (token: Token | undefined): boolean =>
  token !== undefined &&
  (occasion.has(token.text) ||
    channels.has(token.text.replace(/(?:ها|هم|ه)$/, '')) ||
    channels.has(token.text.replace(/ت(?:ها|هم|ه)$/, 'ه')) ||
    channels.has(token.text.replace(/^ال/, '')))

/** Whether a cue begins a clause beside the one it follows, and not one within it. */
function beginsClause(tokens: readonly Token[], cue: Cue): boolean {
  if (cue.kind === 'rumour' || cue.kind === 'noun' || cue.kind === 'own-noun') return false
  const opener = tokens[cue.lead] as Token
  const apart =
    (tokens[cue.lead - 1] as Token).kind === 'mark' || ['and', 'but'].includes(tokens[cue.lead - 1]?.text ?? '')
  const perfect = /^وقد$/.test(tokens[cue.lead - 1]?.text ?? '')
  const joined = perfect || (cue.start > (tokens[cue.first] as Token).start && /^[وف]/.test(opener.text))
  const unsaid = /^(?:من|دون|بدون)$/.test(opener.text)
  return apart || joined || unsaid || cue.kind === 'attribution' || cue.kind === 'participle' || cue.relative
}

const endsBehind = (tokens: readonly Token[], i: number): boolean => {
  // “in return for …” is no “in turn”
  if (tokens[i]?.text === 'في' && tokens[i + 1]?.text === 'مقابل') return false
  const found = findPhrase(aside, tokens, i)
  return found !== null && (found.cut === 0 || (found.cut === 1 && /^[و]/.test((tokens[i] as Token).text)))
}

/** “…, after …”, “not …, but …”, “while …”: within a clause they belong to it, unless somebody says something there. */
function goesOn(tokens: readonly Token[], i: number, following: Cue | undefined): boolean {
  const { text } = tokens[i] as Token
  const reach =
    text === 'بعدما'
      ? /^كانت?$/.test(tokens[i + 1]?.text ?? '')
        ? 9
        : 3
      : text === 'بل' || text === 'رغم'
        ? 3
        : (text === 'في' && tokens[i + 1]?.text === 'حين' && tellsOn(tokens, i + 2)) ||
            (text === 'فيما' && tellsOn(tokens, i + 1))
          ? 8
          : 0
  return reach > 0 && !(following !== undefined && following.lead - i < reach)
}

/** “…, while seven others were wounded”: an event goes on with what is told; “…, while it could not be verified” does not. */
const tellsOn = (tokens: readonly Token[], i: number): boolean => {
  const { text } = tokens[i] as Token
  return (
    !/^(?:تعذر|اكتفي|اكتفت|ا?شار|اشارت|لم|لا$|ما$|يتعذر)/.test(text) ||
    (/^لا?$/.test(text) && tokens[i + 1]?.text === 'يزال')
  )
}

/** Whether a source stands at the end of the clause that begins with “which”. */
const isToldApart = (tokens: readonly Token[], i: number, following: Cue | undefined): boolean =>
  following?.kind === 'attribution' &&
  tokens[following.lead - 1]?.text === '،' &&
  tokens.slice(i, following.lead - 1).every(({ text }) => text !== '،')

/** Whether a word of denial begins here, or behind the next token. */
export const opensDenial = (tokens: readonly Token[], i: number): boolean =>
  [i, i + 1].some((k) => /^denial-of/.test(phraseAt(tokens, k)?.value.kind ?? ''))

const openers = new Set(['«', '“', '"'])
const relatives = new Set(['الذي', 'التي', 'الذين', 'اللذان', 'اللتان'])

/** The comma that closes an aside, if another clause does not begin behind it. */
function asideEnd(tokens: readonly Token[], first: number, limit: number): number | null {
  for (let k = first; k < Math.min(limit, first + 20); k++) {
    const { text } = tokens[k] as Token
    if (stops.has(text)) return null
    if (!pauses.has(text)) continue
    const behind = tokens[k + 1] as Token
    if (behind.text === 'نقلا') continue
    return (behind.kind === 'word' || openers.has(behind.text)) &&
      !/^[وف]/.test(behind.text) &&
      !endsBehind(tokens, k + 1)
      ? k
      : null
  }
  return null
}

const clauseOpeners = new Set([
  'ولم',
  'ولا',
  'ولن',
  'وقد',
  'وكان',
  'وكانت',
  'وما',
  'وليس',
  'فقد',
  'وبينما',
  'التي',
  'الذي',
  'والتي',
  'والذي',
  'حيث',
  'ونحن',
  'وانا',
  'وهو',
  'وهي',
  'which',
  'who',
  'قبل',
  'اذ',
  'وان',
  'وبالتالي',
  'وعليه',
  'ولذلك',
  'وذلك',
  'ثم',
])

/** “…, for the base is …”: ف before a definite noun or a pronoun opens a clause. */
const concluding = perWord((text) => /^ف(?:ال...|ان|لا|لم|ما$|ه[وي]$|هم$|نحن$|ليس|.{4,}(?:هم|ها|ته|وه)$)/.test(text))

/** “denied the closing of the port, and opened …”: a clause of its own is no part of an object. */
const objectEndsBehind = (token: Token): boolean =>
  clauseOpeners.has(token.text) ||
  concluding(token.word) ||
  isJoinedVerb(token.word) ||
  (token.text.startsWith('و') && isComplementiser(token))

/** “…, hours after …”, “…, after the agency reported …”: when it was said. */
const isLater = (tokens: readonly Token[], i: number, following: Cue | undefined): boolean =>
  tokens[i]?.text === 'غداه' ||
  (tokens[i]?.text === 'بعد' && tokens[i + 1]?.text === 'ان' && following !== undefined && following.lead - i < 5) ||
  (tokens[i]?.text === 'بعد' &&
    /^(?:ساعات|ساعه|ايام|يوم|يومين|ساعتين|اسبوع|اسابيع|دقايق|اقل|نحو|وقت)$/.test(tokens[i + 1]?.text ?? ''))

/** “…, two days after X's denial of …”: when it was said. */
const isAfterSaying = (tokens: readonly Token[], i: number, following: Cue | undefined): boolean =>
  following?.kind === 'noun' &&
  following.first - i < 6 &&
  /^(?:بعد|عقب|غداه)$/.test(tokens[i]?.text ?? '') &&
  /^(?:من|بعد|عقب|غداه|علي)$/.test(tokens[following.first - 1]?.text ?? '')

/** The last token before the marks that close a clause. */
function before(tokens: readonly Token[], from: number, first: number): number {
  let last = from
  // “63 barriers (map attached)”
  if ((tokens[last] as Token).text === ')')
    for (let k = last - 1; k > first + 1 && last - k < 10; k--)
      if ((tokens[k] as Token).text === '(') {
        last = k - 1
        break
      }
  while (
    last > first &&
    (trailing.has((tokens[last] as Token).text) ||
      isPictograph((tokens[last] as Token).text) ||
      isReturning(tokens, last))
  )
    last--
  return last
}
/** “Admitted the raid, then” + “went back and denied it”. */
const isReturning = (tokens: readonly Token[], i: number): boolean => {
  const { text } = tokens[i] as Token
  return (
    text === 'ثم' ||
    text === 'وعاد' ||
    text === 'وعادت' ||
    (/^عادت?$|^عادوا$/.test(text) && tokens[i - 1]?.text === 'ثم')
  )
}
const trailing = new Set(['and', 'but', '،', ',', '؛', '-', '–', '—', ':', 'و', '.'])
