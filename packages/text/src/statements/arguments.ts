import { foldedSet } from '../fold.ts'
import { isFiniteVerb, isJoinedVerb } from '../grammar/finite-verb.ts'
import { nounPhraseAt, type TokenRange } from '../grammar/noun-phrase.ts'
import { isRole } from '../grammar/phrase-words.ts'
import { isPictograph } from '../grammar/pictograph.ts'
import { isComplementiser, opensClause } from '../grammar/sentence.ts'
import { outletNameEnd } from '../grammar/told-outlet.ts'
import { hasArticle, isVerbalNoun } from '../grammar/word-shape.ts'
import { datingWords, questionsWords } from '../lexicon/function-words.ts'
import type { Token } from '../tokens.ts'
import { perWord, wordOf } from '../words.ts'
import { keepsName } from './anonymity.ts'
import {
  beforeTaken,
  behindRelative,
  cannotSpeak,
  isBarePaper,
  isCalledFor,
  isOwnThing,
  isRansom,
  isWhoever,
  openedAhead,
  soCalledEnd,
  takenAhead,
  wayOf,
  whatOthersTell,
} from './argument-phrases.ts'
import { holdsComma, isJoinedReport, isResuming, takesNoun } from './argument-words.ts'
import { behindAsides, behindMark, isClock } from './asides.ts'
import { calledContent } from './called.ts'
import type { Cue } from './cue.ts'
import { isHeardThrough } from './described-phrase.ts'
import type { Discourse } from './discourse.ts'
import type { ContentStart } from './frame.ts'
import { markedArgument } from './marked-argument.ts'
import { isRelative } from './mention.ts'
import { named } from './named.ts'
import { isDescription } from './occasion.ts'
import { ownContent, ownNoun } from './own-noun.ts'
import { adverbs, behindPhrase, ownL, prepositionAt, prepositions } from './prepositions.ts'
import { isOfAct, sayingActAt } from './saying-act.ts'
import { expressing } from './sentiment.ts'
import { asksOf, beforeContent, clauseOpeners, inIt, isClauseVerb, phraseFrom } from './speaker-phrase.ts'
import { isApposed, isBareName, isJoinedSpeaker, nameBeforeAct, sourceSpeaks, subjectGender } from './subject-parts.ts'
import { isAccusative, maySpeak } from './who-speaks.ts'
import { weEnd } from './who-we-are.ts'

/** What stands behind a reporting verb, as far as its clause goes. */
export interface Arguments {
  readonly subject: TokenRange | null
  /** Who is spoken to, where the verb takes them for an object. */
  readonly addressee: TokenRange | null
  /** Where what is said begins, and how it is joined to the verb; `cut`: letters of its first token that are a preposition. */
  readonly content: ContentStart | null
  /** The time at which it was said, as its first token. */
  readonly time: number | null
  /** First token that was not read. */
  readonly end: number
}

const manner = perWord((text) => /^مت....?ا$|^مت....?ه$/.test(text) && !isRole(wordOf(text)))

const furthest = 45
/** What a paper does besides telling what its sentence goes on to tell. */
const doesOtherwise = /^(?:نعي|نعت|هنا|هنات|عزي|عزت|شكر|شكرت|حيا|حيت|دان|دانت|ادان|ادانت|تبني|تبنت|استنكر|استنكرت)$/

/** “to our people”, “to her family” */
const toKin = /^لا(?:هل|هالي|بناء|نصار|سر|قارب|مت)(?:نا|ه|ها|هم|ته|تها|تهم|تنا)$/
const ofYou = /^من(?:كم|كن|ك)$/
const itself = /^ايا(?:ه|ها|هم|هما|هن)$/
const longestHearer = 6
const bindsAddressee = new Set<Cue['stance']>(['demands', 'warns', 'promises'])

const questions = foldedSet(questionsWords)
const dating = foldedSet(datingWords)

/** Reads the words behind a reporting verb, one phrase after the other, until what is said begins or its clause ends. */
export function argumentsBehind(
  discourse: Discourse,
  cue: Cue,
  known: TokenRange | null,
  silent: boolean,
  limit: number,
): Arguments {
  const { tokens, times, quoteEnds, names } = discourse
  const { verb } = cue
  // “they said”: a verb in the plural has no subject behind it
  const subjectKnown = known !== null || silent || (cue.plural && cue.gender === 'masculine' && cue.kind === 'verb')
  let subject: TokenRange | null = null
  let addressee: TokenRange | null = null
  let time: number | null = null
  let i = cue.last + 1
  const result = (content: ContentStart | null): Arguments => ({ subject, addressee, content, time, end: i })
  const stop = Math.min(limit, cue.last + furthest)
  while (i <= stop) {
    const token = tokens[i] as Token
    const timeEnd = times.get(i)
    if (timeEnd !== undefined) {
      time ??= i
      i = timeEnd + 1
      continue
    }
    const close = quoteEnds.get(i)
    if (close !== undefined) {
      const marked = markedArgument(discourse, cue, [i, close], limit, subject, subjectKnown)
      if (marked.content !== null) return result(marked.content)
      subject = marked.subject
      i = marked.next
      continue
    }
    // “added, weeping (وهو يبكي): …”
    if (/^و(?:ه[يوم]|نحن)$/.test(token.text) && tokens[i + 1] !== undefined)
      for (let k = i + 2; k < Math.min(limit, i + 6); k++)
        if (tokens[k]?.text === ':') return result(behindColon(tokens, k + 1))
    if (isPictograph(token.text)) return result(null)
    if (token.kind === 'mark') {
      if (isClock(tokens, i)) return result(null)
      if (token.text === ':') return result(i < limit ? behindColon(tokens, i + 1) : null)
      // “…, which X published, «…»”: what it published stands before
      if (cue.pronoun && isRelative(tokens[cue.first - 1] ?? token)) return result(null)
      // “X, the commander of Y, (denied) the part of …”: the comma that closes an apposition the phrase has read
      if (token.text === '،' && subject?.last === i - 1 && takesNoun(verb) && holdsComma(tokens, subject)) {
        i = behindAsides(discourse, i + 1, stop)
        continue
      }
      const behind = behindMark(discourse, i, stop, subject ?? known, subjectKnown, verb?.prepositions ?? [])
      if (behind === null) return result(null)
      // “X, the spokesman of …,”: the apposition is part of the mention
      if (subject !== null && token.text === '،' && isApposed(discourse, subject, i, behind))
        subject = named(tokens, {
          first: subject.first,
          last: (tokens[behind - 1] as Token).text === '،' ? behind - 2 : behind - 1,
        })
      // “the accord, whose text was published yesterday”: not when it says so
      if (!isRelative(tokens[i + 1] as Token) && tokens[i + 2]?.text !== 'اشاره')
        for (let k = i; k < behind; k++) if (times.has(k)) time ??= k
      i = behindAsides(discourse, behind, stop)
      continue
    }
    // “quoted X as saying that …”, “repeated his denial of …”
    const own = ownNoun(token.word)
    const owned = own === null ? null : ownContent(discourse, i, own.stance)
    if (owned !== null) return result(verb?.past === 'نقل' ? owned : null)
    // “CNN”, whose name is written with “that”
    const outlet = outletNameEnd(tokens, i) ?? (i > cue.last + 1 ? outletNameEnd(tokens, i - 1) : null)
    if (outlet !== null && outlet >= i) {
      // “(according to what) Enab Baladi (saw)”
      if (subject === null && !subjectKnown && i === cue.last + 1 && cue.pronoun) subject = { first: i, last: outlet }
      i = outlet + 1
      continue
    }
    if (isComplementiser(token)) {
      // “showed pictures it says are of …”: the clause is of the other verb
      if (i > cue.last + 2 && isClauseVerb(tokens[i - 1] as Token)) return result(null)
      if (i >= limit || !opensClause(tokens, i) || /^و/.test(token.text)) return result(null)
      if (/الا$/.test(token.text)) return result({ first: i, by: 'clause', cut: token.text.startsWith('ب') ? 1 : 0 })
      return result({ first: i + 1, by: 'clause', cut: 0 })
    }
    // “talked to X and asked not to be named”: another clause
    if (isJoinedReport(token)) return result(null)
    // “replied in a statement in which it called …”
    if (inIt.test(tokens[i + 1]?.text ?? '') && isClauseVerb(token)) return result(null)
    // “went on, quoting X: …”
    if (token.text === 'نقلا' && tokens[i + 1]?.text === 'عن') {
      i = behindPhrase(discourse, i + 2, stop, i + 1)
      continue
    }
    // “in a statement the agency carried”: what describes the statement
    // “… who talked to the agency”
    if (isHeardThrough(token) && (subject !== null || subjectKnown)) {
      i = behindRelative(discourse, i, stop)
      // “… who talked to «Dawn»”
      const named = quoteEnds.get(i)
      if (named !== undefined && named - i < longestHearer && named < limit) i = named + 1
      continue
    }
    // “… asked not to be named”
    if (keepsName(tokens, i)) {
      i = behindRelative(discourse, i, stop)
      continue
    }
    if (i > cue.last + 1 && isDescription(discourse, i)) {
      i = openedAhead(discourse, i, stop) ?? (nounPhraseAt(tokens, i + 1, stop, names, true)?.last ?? i) + 1
      continue
    }
    // “in no uncertain way”
    if (wayOf.test(token.text)) {
      i += 2
      continue
    }
    // “for the first time”
    if (token.text === 'للمره' && hasArticle(tokens[i + 1]?.word ?? token.word)) {
      i += 2
      continue
    }
    // “said today, and minutes before the truce, that …”
    if (/^و(?:قبل|قبيل|بعد|عقب|خلال)$/.test(token.text)) {
      const ahead = openedAhead(discourse, i + 1, stop)
      if (ahead === null) return result(null)
      i = ahead
      continue
    }
    // “tells what happened: «…»”
    if (token.text === 'ما' && tokens[i + 2]?.text === ':' && i + 2 < limit) return result(behindColon(tokens, i + 3))
    // “…, saying”: what is said belongs to the participle
    if ((isResuming(token) && !adverbs.has(token.text)) || (isOfAct(token.text) && sayingActAt(discourse, i) !== null))
      return result(null)
    if (questions.has(token.text) && i < limit) return result({ first: i, by: 'clause', cut: 0 })
    // “holding it responsible for …”: whom
    if (verb?.charge === true && verb.past !== 'وصف' && itself.test(token.text))
      return result({ first: i, by: 'object', cut: 0 })
    // “we ask of you to …”
    if (asksOf.has(verb?.past ?? '') && ofYou.test(token.text) && cue.firstPerson)
      return result({ first: i, by: 'object', cut: 0 })
    // “we, the sons of …, announce”
    const we = token.text === 'نحن' && cue.firstPerson ? weEnd(discourse, i, stop) : null
    if (we !== null) {
      i = we + 1
      continue
    }
    if (
      adverbs.has(token.text) ||
      manner(token.word) ||
      (token.text === 'ثم' && prepositions.has(tokens[i + 1]?.text ?? ''))
    ) {
      i++
      continue
    }
    // “(announced) the so-called Council”
    const called = subject === null && !subjectKnown ? soCalledEnd(discourse, i, stop) : null
    if (called !== null) {
      subject = { first: i, last: called }
      i = called + 1
      continue
    }
    if (token.text === 'ما' || token.text === 'لما') {
      if (token.text === 'ما' && verb !== null && (verb.object || verb.charge))
        return result({ first: i, by: 'object', cut: 0 })
      // “recorded no fewer than …”
      if (verb?.bySource === true && tokens[i + 1]?.text === 'لا' && sourceSpeaks(discourse, subject ?? known))
        return result({ first: i, by: 'object', cut: 0 })
      if (verb?.prepositions.includes('ل') === true) return result({ first: i, by: 'preposition', cut: 1 })
      return result(null)
    }
    // “no side has yet its responsibility for …”
    if (cue.negated && token.text === 'بعد' && isOwnThing(tokens[i + 1])) {
      i++
      continue
    }
    const taken = prepositionAt(discourse, i)
    if (taken !== null) {
      const { preposition, first, cut } = taken
      const next = tokens[first] as Token | undefined
      if (next !== undefined && isComplementiser(next) && first < limit) {
        if (opensClause(tokens, first)) return result({ first: first + 1, by: 'clause', cut: 0 })
        // “said, after he had come back, that …”
        const ahead = openedAhead(discourse, first + 1, stop)
        if (ahead === null) return result(null)
        i = ahead
        continue
      }
      // “expressed «deep concern» at …”
      if (preposition === 'عن' && expressing.has(verb?.past ?? '') && quoteEnds.has(first))
        return result({ first, by: 'preposition', cut: 0 })
      // “asked of the residents to leave”: whom, unless a clause follows
      if (preposition === 'من' && asksOf.has(verb?.past ?? '') && first <= limit) {
        const ahead = openedAhead(discourse, first, stop)
        if (ahead === null || !isComplementiser(tokens[ahead] as Token))
          return result({ first, by: 'preposition', cut: 0 })
      }
      const act = preposition !== 'ل' || verb?.charge !== true || isCalledFor(token)
      if (verb?.prepositions.includes(preposition) === true && first <= limit && act)
        // “warned the villagers of …”: whom a demand, a warning or a promise is made to belongs to it
        return result(
          addressee !== null &&
            (subject !== null ||
              subjectKnown ||
              cue.plural ||
              (cue.stance !== 'promises' && cannotSpeak((tokens[addressee.first] as Token).word))) &&
            tokens[addressee.first - 1]?.text !== 'لسان' &&
            bindsAddressee.has(cue.stance)
            ? { first: addressee.first, by: 'preposition', cut: 0 }
            : { first, by: 'preposition', cut },
        )
      // “accused it of …”
      const accused = cue.pronoun || /^ايا(?:ه|ها|هم|هما)$/.test(tokens[i - 1]?.text ?? '')
      if (preposition === 'ب' && accused && cue.stance === 'accuses' && verb?.charge === true && first <= limit)
        return result({ first, by: 'preposition', cut })
      // “and accused X of spreading the rumours”: X alone stands between, and what it is accused of is no object
      if (
        verb?.past === 'اتهم' &&
        preposition === 'ب' &&
        subject?.last === i - 1 &&
        isVerbalNoun(wordOf(token.text.slice(1)))
      )
        return result(null)
      // “calling it «unjust»”
      const called = preposition === 'ب' && accused && verb?.past === 'وصف' ? calledContent(discourse, cue, i) : null
      if (called !== null) return result(called)
      // “(replied) to what X called …”: what another verb tells
      const others = whatOthersTell(discourse, first, stop)
      if (others !== null) {
        if (others > stop) return result(null)
        i = others
        continue
      }
      // “called in a statement upon the government to …”: whom, behind a paper without its owner
      if (addressee === null && (subject !== null || subjectKnown) && isBarePaper(discourse, cue, first, stop)) {
        i = first + 1
        continue
      }
      // “in a statement in which it mourned …”
      const ahead =
        tokens[first + 2]?.text === 'فيه' && doesOtherwise.test(tokens[first + 1]?.text ?? '')
          ? openedAhead(discourse, first + 3, stop)
          : null
      if (ahead !== null) {
        i = ahead
        continue
      }
      if (times.has(first)) time ??= first
      i = behindPhrase(discourse, first, stop, i)
      continue
    }
    if (dating.has(token.text) && tokens[i + 1]?.text === 'في') {
      i++
      continue
    }
    if ((isRelative(token) || /^وه[ويم]$/.test(token.text)) && (subject !== null || subjectKnown)) {
      // “(asks) the body that runs the town” + “to …”
      const asked = addressee === null || verb === null ? null : takenAhead(discourse, i + 2, stop, verb.prepositions)
      const next = asked ?? behindRelative(discourse, i, stop)
      // “as the union stated, which condemned «…»”: what is quoted belongs to the verb behind “which”
      if (quoteEnds.has(next) && isClauseVerb(tokens[i + 1] ?? token)) return result(null)
      i = next
      continue
    }
    if (subject !== null && (token.text === 'لم' || token.text === 'لا')) {
      i = behindRelative(discourse, i, stop)
      continue
    }
    // “assures the masses of our people that …”
    if (
      (subject !== null || subjectKnown) &&
      (/^ل[^ال]../.test(token.text) || toKin.test(token.text)) &&
      !ownL.has(token.text.replace(/(?:ها|هم|نا|ه)$/, ''))
    ) {
      const ahead = openedAhead(discourse, i + 1, Math.min(stop, i + longestHearer))
      if (ahead !== null && !quoteEnds.has(ahead)) {
        i = ahead
        continue
      }
    }
    // “threatens whoever spreads … with …”
    if (verb !== null && (verb.addressee || verb.charge || verb.object) && isWhoever(tokens, i)) {
      if (!verb.addressee) return result({ first: i, by: 'object', cut: 0 })
      const taken = takenAhead(discourse, i + 2, stop, verb.prepositions)
      if (taken === null) return result({ first: i, by: 'object', cut: 0 })
      return result({ first: i, by: 'preposition', cut: 0 })
    }
    // “asked for a ransom”
    if (asksOf.has(verb?.past ?? '') && isRansom(discourse, i)) return result({ first: i, by: 'object', cut: 0 })
    const phrase = phraseFrom(discourse, cue, i, stop, subject === null && !subjectKnown)
    if (phrase === null) {
      const takes =
        verb !== null && (verb.object || verb.charge || (verb.bySource && sourceSpeaks(discourse, subject ?? known)))
      const stands = takes && !clauseOpeners.has(token.text) && !isJoinedVerb(token.word)
      return result(stands ? { first: i, by: 'object', cut: 0 } : null)
    }
    // “no side has …”: nobody
    if (token.text === 'اي' && cue.negated && subject === null && !subjectKnown) {
      subject = phrase
      i = phrase.last + 1
      continue
    }
    // “X, who …, and Y”: more who say the same
    if (subject !== null && tokens[i - 1]?.text === '،' && isJoinedSpeaker(token)) {
      i = phrase.last + 1
      continue
    }
    const says =
      (tokens[phrase.last + 1]?.text === ':' && !isAccusative(discourse, tokens[phrase.first] as Token)) ||
      maySpeak(discourse, phrase, subjectGender(cue)) ||
      (verb?.addressee !== true && hasArticle(token.word) && isComplementiser(tokens[phrase.last + 1] ?? token))
    if (subject === null && !subjectKnown && says) {
      subject = phrase
      i = phrase.last + 1
      continue
    }
    if (verb === null) return result(null)
    const name = subject === null ? null : nameBeforeAct(discourse, subject, i)
    if (name !== null && subject !== null) {
      subject = { first: subject.first, last: name }
      i = name + 1
      continue
    }
    if (verb.charge || verb.object) {
      // “(denied) getting any call” is written like a verb
      const finite =
        isFiniteVerb(token.word) &&
        !isVerbalNoun(token.word) &&
        tokens[i + 1]?.text !== 'اي' &&
        // “we announce our rejection of”, written like “we rejected”
        !(cue.firstPerson && /..نا$/.test(token.text))
      if (!verb.charge && finite && !names.has(i)) return result(null)
      return result({ first: i, by: 'object', cut: 0 })
    }
    if (verb.bySource && sourceSpeaks(discourse, subject ?? known)) return result({ first: i, by: 'object', cut: 0 })
    if (verb.addressee && addressee === null && !cue.pronoun) {
      addressee = beforeTaken(discourse, beforeContent(discourse, phrase, verb.prepositions), verb.prepositions)
      i = addressee.last + 1
      continue
    }
    if (subject === null || phrase.first !== i) return result(null)
    // “said the spokesman of X” + “Y Z”: the name of who has a title
    if (subject.last === i - 1 && isBareName(discourse, subject, i)) {
      subject = { first: subject.first, last: phrase.last }
      i = phrase.last + 1
      continue
    }
    // “(warned) the people of the villages near X” + “of …”
    const led =
      addressee === null || verb.prepositions.length === 0 ? null : takenAhead(discourse, i, stop, verb.prepositions)
    if (led !== null) {
      i = led
      continue
    }
    // a verb without object has something said ahead: “said to X Y: …”, “said in a talk Y broadcast that …”
    const opened = openedAhead(discourse, i, stop)
    if (opened !== null) {
      i = opened
      continue
    }
    return result(verb.strict ? null : { first: i, by: 'object', cut: 0 })
  }
  return result(null)
}

/** Behind a colon, and behind the “that” some writers put there. */
const behindColon = (tokens: readonly Token[], first: number): ContentStart =>
  isComplementiser(tokens[first] as Token) && tokens[first + 1] !== undefined
    ? { first: first + 1, by: 'clause', cut: 0 }
    : { first, by: 'colon', cut: 0 }
