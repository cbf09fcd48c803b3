import { isFiniteVerb, isJoinedVerb } from '../grammar/finite-verb.ts'
import { nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import { endsNounPhrase } from '../grammar/sentence.ts'
import type { Gender } from '../grammar/verb-forms.ts'
import { hasArticle, looksFeminine } from '../grammar/word-shape.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cue.ts'
import { beginOf, type Discourse } from './discourse.ts'
import { prepositions } from './prepositions.ts'
import { agrees, maySpeak, speaksWell } from './who-speaks.ts'

interface Mention {
  readonly range: TokenRange
  readonly cut: number
  readonly gender: Gender | null
  readonly sentence: number
}

const papers = new Set(['بيان', 'تقرير', 'تصريح', 'بلاغ'])

const remembered = 5

/** Who has been named so far: a pronoun or a verb alone takes the nearest that fits. */
export class Mentions {
  private readonly discourse: Discourse
  private readonly last: Mention[] = []

  constructor(discourse: Discourse) {
    this.discourse = discourse
  }

  name(range: TokenRange, cut: number, cue: Cue): void {
    const { tokens } = this.discourse
    // a verb before its subject may be masculine with any subject
    const agreeing =
      cue.gender === 'feminine' ||
      range.last < cue.first ||
      (range.first === cue.last + 1 && !looksFeminine((tokens[range.first] as Token).word))
    // “a statement of the ministry”: either of them goes on
    const ofTwo = papers.has((tokens[range.first] as Token).text) && range.last > range.first
    const gender = cue.verb?.past !== 'نقل' && agreeing && !ofTwo ? cue.gender : null
    this.last.push({ range, cut, gender, sentence: (tokens[range.first] as Token).sentence })
    if (this.last.length > remembered) this.last.shift()
  }

  /** Whom a cue without a speaker means; null where nobody fits. */
  find(cue: Cue, said: TokenRange | null): Mention | null {
    const { sentence } = this.discourse.tokens[cue.first] as Token
    const fitting = this.last.filter((mention) => this.fits(mention, cue))
    const here = fitting.findLast((mention) => mention.sentence === sentence && mention.range.first < cue.first)
    const subject = this.subjectOfSentence(cue, said)
    if (here !== undefined && subject !== null) return subject.range.first > here.range.last ? subject : here
    return here ?? subject ?? fitting.at(-1) ?? null
  }

  private fits({ range, gender }: Mention, cue: Cue): boolean {
    if (cue.gender === null) return true
    if (gender !== null && gender !== cue.gender && !cue.plural) return false
    const head = this.discourse.tokens[range.first] as Token
    if (cue.plural || this.discourse.names.has(range.first)) return true
    if (papers.has(head.text) && range.last > range.first) return true
    return agrees(head.word, cue.gender)
  }

  /** “X arrived … and said”, “the minister does not …, but he says”: the subject of the clauses before, the nearest first. */
  private subjectOfSentence(cue: Cue, said: TokenRange | null): Mention | null {
    if (cue.language === 'en') return null
    const { tokens } = this.discourse
    const begin = beginOf(this.discourse, cue.first)
    for (let at = cue.first - 1; at >= begin && cue.first - at < 60; at--) {
      if (at > begin && (tokens[at - 1] as Token).text !== '،') continue
      // who acts within what somebody says is not who goes on
      if (said !== null && at >= said.first && at <= said.last) continue
      const range = this.subjectFrom(at, cue)
      if (range !== null) return { range, cut: 0, gender: null, sentence: (tokens[at] as Token).sentence }
    }
    return null
  }

  private subjectFrom(at: number, cue: Cue): TokenRange | null {
    const { tokens, names } = this.discourse
    let first = at
    while (first < cue.first && auxiliaries.has((tokens[first] as Token).text)) first++
    const { word, kind, text } = tokens[first] as Token
    if (kind === 'mark' || first >= cue.first || prepositions.has(text)) return null
    const gender = cue.plural ? null : cue.gender
    const isVerb = isFiniteVerb(word) || isJoinedVerb(word)
    // “appeared” is written like “noon”
    const appears = appearing.has(text) && speaksWell(this.discourse, first + 1)
    if (!isVerb && !appears && endsNounPhrase(tokens[first] as Token) && !names.has(first)) return null
    // a verb nobody has listed, before somebody who acts
    const verbal =
      isVerb ||
      appears ||
      (!hasArticle(word) &&
        !names.has(first) &&
        !speaksWell(this.discourse, first) &&
        speaksWell(this.discourse, first + 1))
    if (!verbal && !speaksWell(this.discourse, first)) return null
    const range = nounPhraseAt(tokens, verbal ? first + 1 : first, cue.first - 1, names, true)
    if (range === null || !maySpeak(this.discourse, range, gender)) return null
    const { word: head, text: headText } = tokens[range.first] as Token
    if (/^[بك]ال|^لل/.test(headText)) return null
    const several = cue.plural && isVerb && /[يو]ن$/.test(headText)
    return speaksWell(this.discourse, range.first) || several || (isVerb && hasArticle(head)) ? range : null
  }
}

const appearing = new Set(['ظهر', 'وظهر', 'ظهرت', 'وظهرت'])

const auxiliaries = new Set([
  'وكان',
  'كان',
  'كانت',
  'وكانت',
  'كما',
  'قد',
  'وقد',
  'فيما',
  'بينما',
  'وبينما',
  'وفيما',
  'لكن',
  'ثم',
  'بعدما',
  'لا',
  'لم',
  'لن',
  'ولم',
  'ولا',
  'عادت',
  'عاد',
])
