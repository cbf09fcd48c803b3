import { foldedSet } from '../fold.ts'
import { isFiniteVerb, isJoinedVerb } from '../grammar/finite-verb.ts'
import { isThingSaid, nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import { gathering } from '../grammar/phrase-words.ts'
import { endsNounPhrase, sentenceStart } from '../grammar/sentence.ts'
import { isToldOutlet } from '../grammar/told-outlet.ts'
import type { Gender } from '../grammar/verb-forms.ts'
import { hasArticle, isVerbalNoun, looksFeminine } from '../grammar/word-shape.ts'
import { occasions, papersThatSay } from '../lexicon/clause-words.ts'
import { hasteVerbs } from '../lexicon/function-words.ts'
import type { Token } from '../tokens.ts'
import type { Cue } from './cue.ts'
import { beginOf, type Discourse, surfaceOf } from './discourse.ts'
import { prepositions } from './prepositions.ts'
import { agrees, maySpeak, speaksWell } from './who-speaks.ts'

interface Mention {
  readonly range: TokenRange
  readonly cut: number
  readonly gender: Gender | null
  readonly sentence: number
  /** Named aside, in a source behind what is said, a relative clause, or within somebody's words: who is named first goes on. */
  readonly aside: boolean
}

const haste = foldedSet(hasteVerbs)
const moving = /^[وف]?(?:وصل|عاد|توجه|سافر|انتقل|دخل|حضر|قدم|خرج)(?:ت|وا)?$/
const papers = new Set(['بيان', 'تقرير', 'تصريح', 'بلاغ'])

const paper = foldedSet([...papersThatSay, ...occasions])

const remembered = 5

/** Who has been named so far: a pronoun or a verb alone takes the nearest that fits. */
export class Mentions {
  private readonly discourse: Discourse
  private readonly last: Mention[] = []

  constructor(discourse: Discourse) {
    this.discourse = discourse
  }

  name(range: TokenRange, cut: number, cue: Cue, aside: boolean): void {
    const { tokens } = this.discourse
    // a verb before its subject may be masculine with any subject
    const agreeing =
      cue.gender === 'feminine' ||
      range.last < cue.first ||
      (range.first === cue.last + 1 && !looksFeminine((tokens[range.first] as Token).word))
    // “a statement of the ministry”: either of them goes on
    const ofTwo = papers.has((tokens[range.first] as Token).text) && range.last > range.first
    const gender = cue.verb?.past !== 'نقل' && agreeing && !ofTwo ? cue.gender : null
    this.last.push({ range, cut, gender, sentence: (tokens[range.first] as Token).sentence, aside })
    if (this.last.length > remembered) this.last.shift()
  }

  /** Whom a cue without a speaker means, who goes on from there; null where nobody fits. */
  find(cue: Cue, said: TokenRange | null, within: boolean): Mention | null {
    const found = this.fittest(cue, said, within)
    if (found !== null && !within) {
      this.last.push({ ...found, sentence: (this.discourse.tokens[cue.first] as Token).sentence })
      if (this.last.length > remembered) this.last.shift()
    }
    return found
  }

  private fittest(cue: Cue, said: TokenRange | null, within: boolean): Mention | null {
    const { sentence } = this.discourse.tokens[cue.first] as Token
    const fitting = this.last.filter((mention) => this.fits(mention, cue))
    const before = fitting.filter((mention) => mention.sentence === sentence && mention.range.first < cue.first)
    const here = (within ? undefined : before.findLast(({ aside }) => !aside)) ?? before.at(-1)
    const subject = this.subjectOfSentence(cue, said)
    if (here !== undefined && subject !== null)
      return here.aside || subject.range.first > here.range.last ? subject : here
    if (here !== undefined || subject !== null) return here ?? subject
    const latest = fitting.at(-1)
    if (latest === undefined || latest.sentence < sentence - 1) {
      const actor = this.actorBefore(cue)
      if (actor !== null) return actor
    }
    return fitting.findLast((mention) => mention.sentence === latest?.sentence && !mention.aside) ?? latest ?? null
  }

  private fits({ range, gender }: Mention, cue: Cue): boolean {
    if (cue.gender === null) return true
    if (gender !== null && gender !== cue.gender && !cue.plural) return false
    const head = this.discourse.tokens[range.first] as Token
    if (cue.plural || this.discourse.names.has(range.first)) return true
    if (papers.has(head.text) && range.last > range.first) return true
    // “his brother” is written like a feminine
    return surfaceOf(this.discourse, head).endsWith('\u0647') || agrees(head.word, cue.gender)
  }

  /** “X arrived … and said”, “the minister does not …, but he says”: the subject of the clauses before, the nearest first. */
  private subjectOfSentence(cue: Cue, said: TokenRange | null): Mention | null {
    if (cue.language === 'en') return null
    const { tokens } = this.discourse
    const begin = beginOf(this.discourse, cue.first)
    // “as for X, it confined itself to saying …”
    if (/^و?اما$/.test(tokens[begin]?.text ?? '')) {
      const topic = nounPhraseAt(tokens, begin + 1, cue.first - 1, this.discourse.names, false)
      if (topic !== null && maySpeak(this.discourse, topic, null))
        return { range: topic, cut: 0, gender: null, sentence: (tokens[begin] as Token).sentence, aside: false }
    }
    for (let at = cue.first - 1; at >= begin && cue.first - at < 60; at--) {
      if (at > begin && (tokens[at - 1] as Token).text !== '،') continue
      // who acts within what somebody says is not who goes on
      if (said !== null && at >= said.first && at <= said.last) continue
      const range = this.subjectFrom(at, cue, at > begin)
      if (range !== null) return { range, cut: 0, gender: null, sentence: (tokens[at] as Token).sentence, aside: false }
    }
    return null
  }

  /** “The envoy arrived in the capital. He said …”: who acts in the sentence before. */
  private actorBefore(cue: Cue): Mention | null {
    const { tokens, quoteOf } = this.discourse
    const begin = sentenceStart(tokens, cue.first)
    if (begin === 0 || cue.language === 'en' || quoteOf[begin - 1] !== -1) return null
    const at = sentenceStart(tokens, begin - 1)
    const range = this.subjectFrom(at, cue, false)
    if (range === null || range.last >= begin) return null
    return { range, cut: 0, gender: null, sentence: (tokens[at] as Token).sentence, aside: false }
  }

  /** “(demonstrated) about two hundred people”, “hundreds of the workers”: many, who say something together. */
  private crowdAt(first: number, limit: number): TokenRange | null {
    const { tokens, names } = this.discourse
    const { text } = tokens[first] as Token
    const about = approximate.has(text)
    if (!about && !many.test(text)) return null
    const found = nounPhraseAt(tokens, about ? first + 1 : first, limit, names, true)
    if (found === null) return null
    // “hundreds of doctors” + “in the capital”
    for (let k = found.first + 1; k <= found.last; k++) if (tokens[k]?.text === 'في') return { first, last: k - 1 }
    return { first, last: found.last }
  }

  private subjectFrom(at: number, cue: Cue, behindComma: boolean): TokenRange | null {
    const { tokens, names } = this.discourse
    let first = at
    // “while”, “at the time when”
    if (tokens[first]?.text === 'في' && openers.has(tokens[first + 1]?.text ?? '')) first += 2
    while (first < cue.first && auxiliaries.has((tokens[first] as Token).text)) first++
    const opened = !behindComma || first > at
    const { word, kind, text } = tokens[first] as Token
    if (kind === 'mark' || first >= cue.first || prepositions.has(text)) return null
    const gender = cue.plural ? null : cue.gender
    const isVerb = isFiniteVerb(word) || isJoinedVerb(word) || haste.has(text.replace(/^[وف](?=...)/, ''))
    // “appeared” is written like “noon”
    const appears = appearing.has(text) && speaksWell(this.discourse, first + 1)
    if (!isVerb && !appears && endsNounPhrase(tokens[first] as Token) && !names.has(first)) return null
    const crowd = cue.plural && (isVerb || opened) ? this.crowdAt(first + 1, cue.first - 1) : null
    if (crowd !== null) return crowd
    // a verb nobody has listed, before somebody who acts
    const verbal =
      isVerb ||
      appears ||
      (opened &&
        !hasArticle(word) &&
        !names.has(first) &&
        (text.length < 5 || !isVerbalNoun(word)) &&
        !isThingSaid(word) &&
        !/ه$|ات$/.test(text) &&
        !speaksWell(this.discourse, first) &&
        (speaksWell(this.discourse, first + 1) ||
          /^(?:ابو|ام)$/.test(tokens[first + 1]?.text ?? '') ||
          (cue.plural && isNominativePlural(tokens[first + 1]))))
    if (!verbal && !(opened && speaksWell(this.discourse, first))) return null
    const range = nounPhraseAt(tokens, verbal ? first + 1 : first, cue.first - 1, names, true)
    if (range === null || !maySpeak(this.discourse, range, gender)) return null
    // “visited the minister” + “the town of X”
    if (/^[وف]?(?:زار|تفقد|غادر|دخل|جاب|قصد)(?:ت|وا)?$/.test(text))
      for (let k = range.first + 1; k <= range.last; k++)
        if (this.discourse.places.has(k)) return { first: range.first, last: k - 1 }
    // “arrived the envoy” + “in the capital”
    if (moving.test(text))
      for (let k = range.first + 1; k <= range.last; k++)
        if (tokens[k]?.text === 'الي') return { first: range.first, last: k - 1 }
    // “its office” + “with a letter”
    for (let k = range.first + 1; k <= range.last; k++) {
      const { text: led } = tokens[k] as Token
      if (led.startsWith('ب') && paper.has(led.slice(1))) return { first: range.first, last: k - 1 }
    }
    const { word: head, text: headText } = tokens[range.first] as Token
    // “and published pictures of …”: what, and who stands before
    if (isVerb && /^[وف]?نشرت?$|^[وف]?بثت?$/.test(text) && paper.has(headText.replace(/ا$/, ''))) return null
    if (/^[بك]ال|^لل/.test(headText) || isToldOutlet(tokens, range.first)) return null
    if (isVerb && gathering.has(headText) && ['demands', 'opines', 'accuses'].includes(cue.stance)) return range
    const several = cue.plural && ((isVerb && /[يو]ن$/.test(headText)) || (verbal && /..ون$/.test(headText)))
    const kunya = /^(?:ابو|ام)$/.test(headText) && range.last > range.first
    return speaksWell(this.discourse, range.first) || kunya || several || (isVerb && hasArticle(head)) ? range : null
  }
}

/** “gunmen”, “protesters”: they act, whatever the word before them. */
const isNominativePlural = (token: Token | undefined): boolean => /^(?!ال|و).{3,}ون$/.test(token?.text ?? '')

const approximate = new Set(['نحو', 'حوالي', 'قرابه', 'زهاء'])
const many = /^(?:ال)?(?:عشرات|مييات|ميات|الاف|مواطنون|متظاهرون|محتجون|معتصمون)$/

const openers = new Set(['حين', 'وقت', 'الوقت'])
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
