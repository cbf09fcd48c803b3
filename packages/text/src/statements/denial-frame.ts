import type { TokenRange } from '../grammar/noun-phrase.ts'
import { isComplementiser } from '../grammar/sentence.ts'
import { hasArticle, isVerbalNoun } from '../grammar/word-shape.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cue.ts'
import { type Discourse, endOf } from './discourse.ts'
import type { ContentStart } from './frame.ts'
import { type Frame, nothing } from './frame.ts'
import { clauseBegin } from './told-before.ts'

/** “There is no truth to …”, “… is a lie”. */
export function denialFrame(discourse: Discourse, cue: Cue): Frame {
  const { tokens } = discourse
  const quoted = ['»', '"', '”'].includes(tokens[cue.last + 1]?.text ?? '')
  const end = endOf(discourse, quoted ? cue.last + 1 : cue.last)
  const begin = clauseBegin(discourse, cue.first)
  const base = { ...nothing, cue, tells: true }
  const next = quoted && isMark(tokens[cue.last + 1]) ? tokens[cue.last + 2] : tokens[cue.last + 1]
  const led =
    next !== undefined && cue.last + 1 <= end && (isComplementiser(next) || /^ل|^ب|^في$|^عن$|^ما$/.test(next.text))
  if (cue.kind !== 'denial-of' || (led && cue.first - begin < 2)) {
    const first = behindLead(discourse, cue.last + 1, end)
    return first === null ? { ...base, tells: cue.kind !== 'judgement' } : { ...base, content: first }
  }
  // “these accusations are «false and baseless»”: what is denied stands before the marks
  if (quoted && cue.first - begin < 2) return { ...base, told: publishedBefore(tokens, cue.first - 1) }
  let from = begin
  for (let k = cue.first - 1; k > begin; k--) {
    const { text } = tokens[k] as Token
    if (text === '،' || text === ':' || text === '؛' || isComplementiser(tokens[k] as Token)) {
      from = k + 1
      break
    }
  }
  const told = from < cue.first ? denied(tokens, from, cue.first - 1) : null
  return { ...base, told }
}

const longestPublished = 12
/** “and that what is published is” + «pure invention»: what everybody says, before the marks. */
function publishedBefore(tokens: readonly Token[], mark: number): TokenRange | null {
  for (let k = mark - 1; k > 0 && k > mark - longestPublished; k--) {
    const token = tokens[k] as Token
    if (token.kind === 'mark' || token.sentence !== tokens[mark]?.sentence) return null
    if (/^و?(?:ان|بان)$/.test(token.text))
      return /^(?:ما|كل)$/.test(tokens[k + 1]?.text ?? '') ? denied(tokens, k + 1, mark - 1) : null
  }
  return null
}

const isMark = (token: Token | undefined): boolean => token?.kind === 'mark'

/** What is denied without “it is”, and without “what is told of” before it. */
export function denied(tokens: readonly Token[], first: number, last: number): TokenRange | null {
  let end = last
  while (
    end >= first &&
    ([
      'هو',
      'هي',
      'هم',
      'انها',
      'انه',
      'بانه',
      'بانها',
      'كله',
      'كلها',
      'تماما',
      'جميعها',
      'امر',
      'كلام',
      'خبر',
    ].includes((tokens[end] as Token).text) ||
      (tokens[end] as Token).kind === 'mark')
  )
    end--
  let begin = first
  if (/^و?(?:ان|بان)$/.test((tokens[begin] as Token).text)) begin++
  // “the claim that … (is a lie)”
  const that = tokens[begin + 1]
  if (that !== undefined && begin + 2 < end && claimed.test((tokens[begin] as Token).text) && isComplementiser(that))
    return { first: begin + 2, last: end }
  for (let i = begin; i < Math.min(end, begin + longestReport); i++) {
    if (!['عن', 'حول', 'بشان', 'بخصوص'].includes((tokens[i] as Token).text)) continue
    if (
      /^و?(?:ما|كل|(?:ال)?(?:انباء|معلومات|شايعات|اشاعات|اخبار|كلام|حديث|تقارير|مزاعم|ادعاءات|روايات|تسريبات|اقاويل|خبر|نبا))$/.test(
        (tokens[begin] as Token).text,
      )
    )
      return i < end ? { first: i + 1, last: end } : null
  }
  // “the news of the murder of … (is untrue)”
  const act = tokens[begin + 1]
  if (
    act !== undefined &&
    begin + 2 < end &&
    /^(?:خبر|نبا|انباء|اخبار|شايعات|اشاعات)$/.test((tokens[begin] as Token).text)
  )
    if (isVerbalNoun(act.word) && !hasArticle(act.word)) return { first: begin + 1, last: end }
  return end < begin ? null : { first: begin, last: end }
}

const longestReport = 9

/** A noun for what others say, with the clause of what it is. */
const claimed = /^ال(?:ادعاء|زعم|قول|خبر|نبا|انباء|مزاعم|ادعاءات|شايعات|اخبار|حديث|اتهام|روايه)$/

/** Behind ل, ب, أن, and behind “what is told of” that they lead to. */
function behindLead({ tokens }: Discourse, from: number, end: number): ContentStart | null {
  let i = from
  while (i <= end && ['»', '"', '”'].includes((tokens[i] as Token).text)) i++
  while (i <= end && ['اطلاقا', 'مطلقا', 'البته', 'ابدا', 'من', 'ايضا'].includes((tokens[i] as Token).text)) i++
  const token = tokens[i]
  if (token === undefined || i > end || token.kind === 'mark') return null
  if (/^[بل](?:ه|ها|هم|هما|نا)$|^بذلك$/.test(token.text)) return null
  if (isComplementiser(token)) return i < end ? { first: i + 1, by: 'clause', cut: 0 } : null
  if (/^(?:لما|ما|لكل|بما|للانباء|للاخبار|للمعلومات|للشايعات|لاي)$/.test(token.text)) {
    for (let k = i + 1; k < Math.min(tokens.length - 1, i + 10); k++) {
      const { text, kind } = tokens[k] as Token
      // “there is «no truth to the reports» of …”
      if (k === end + 1 && closers.has(text) && about.has(tokens[k + 1]?.text ?? ''))
        return { first: k + 2, by: 'object', cut: 0 }
      if (k >= end) break
      if (text === 'من' || about.has(text)) return { first: k + 1, by: 'object', cut: 0 }
      if (kind === 'mark') break
    }
  }
  const cut = /^(?:لل|ل..|بال|ب...|بما$|باي$)/.test(token.text) ? 1 : 0
  return { first: i, by: 'object', cut }
}

const closers = new Set(['»', '"', '”'])
const about = new Set(['عن', 'حول', 'بشان', 'بخصوص'])
