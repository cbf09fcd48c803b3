import type { TokenRange } from '../grammar/noun-phrase.ts'
import type { TokenRanges } from '../grammar/token-ranges.ts'
import {
  comingBack,
  englishComingBack,
  gettingVerbs,
  laden,
  payingVerbs,
  sellingVerbs,
  swaps,
  swapVerbs,
} from '../lexicon/claim-clauses.ts'
import type { Token } from '../tokens.ts'
import { findPhrase } from '../word-forms.ts'
import { perWord, wordOf } from '../words.ts'
import type { Clause } from './clauses.ts'
import { endOfHalf, exchangedIn, gives, type Half, type Halves, objectOf, withBa } from './exchange.ts'
import { mayBegin, setOf, tableOf, verbsOf } from './inflection.ts'

const loads = tableOf(laden)
const back = tableOf(englishComingBack)
const sold = verbsOf(sellingVerbs)
const paid = verbsOf(payingVerbs)
const returns = verbsOf(comingBack)
const gets = new Set([...verbsOf(gettingVerbs), 'bought', 'received'])

type Names = TokenRanges

const bareOf = (text: string): string => text.replace(/^[وف](?=...)/, '')
const isDealing = perWord(
  (text) => gives.has(bareOf(text)) || gets.has(bareOf(text)) || paid.has(bareOf(text)) || sold.has(bareOf(text)),
)
const isLoad = mayBegin(loads)

const swapWords = new Set([...setOf(swaps), ...verbsOf(swapVerbs)])
const isSwap = perWord((text) => swapWords.has(bareOf(text)))
const mayTrade = perWord((text) => isSwap(wordOf(text)) || isDealing(wordOf(text)) || isLoad(wordOf(text)))

/** “The swap of three soldiers for six fighters”. */
function swapped(tokens: readonly Token[], { last }: Clause, swap: number, names: Names): Halves | null {
  const first = objectOf(tokens, swap, last, names)
  const second = withBa(tokens, swap + 2, last)
  if (first === null || second === null || second <= first.first) return null
  return [
    { first: first.first, last: Math.min(first.last, second - 1), cut: 0 },
    { ...endOfHalf(tokens, second, last), cut: 1 },
  ]
}

/** Both halves of an exchange in a clause: in return for each other, brought back, bought at a price; null where it tells of none. */
export function halvesOf(tokens: readonly Token[], clause: Clause, names: Names): Halves | null {
  const exchanged = exchangedIn(tokens, clause, names)
  if (exchanged !== null) return exchanged
  for (let i = clause.first; i < clause.last; i++) {
    const { word } = tokens[i] as Token
    if (!mayTrade(word)) continue
    if (isSwap(word)) return swapped(tokens, clause, i, names)
    return broughtBack(tokens, clause, names) ?? price(tokens, clause, names)
  }
  return null
}

/** “They took oil there and came back with wheat”, “we sold … and bought …”. */
function broughtBack(tokens: readonly Token[], clause: Clause, names: Names): Halves | null {
  let first: Half | null = null
  for (let i = clause.first; i < clause.last; i++) {
    const { text } = tokens[i] as Token
    const bare = bareOf(text)
    const load = findPhrase(loads, tokens, i)
    const came = findPhrase(back, tokens, i)
    if (first !== null && (came !== null || returns.has(bare))) {
      const at = (came?.last ?? i) + 1
      const with_ = /^ب../.test(tokens[at]?.text ?? '') ? 1 : 0
      if (came === null && with_ === 0) continue
      return [first, { ...endOfHalf(tokens, at, clause.last), cut: with_ }]
    }
    if (load !== null && first === null)
      first = { first: load.last + 1, last: load.last + 1, cut: /^ب/.test(tokens[load.last + 1]?.text ?? '') ? 1 : 0 }
    else if (gives.has(bare)) {
      const object = objectOf(tokens, i, clause.last, names)
      if (object === null) continue
      if (first !== null && gets.has(bare)) return [first, { ...object, cut: 0 }]
      first ??= { ...upToAnd(tokens, object), cut: 0 }
    }
  }
  return null
}

const upToAnd = (tokens: readonly Token[], { first, last }: TokenRange): TokenRange => {
  for (let i = first + 1; i <= last; i++) if ((tokens[i] as Token).text === 'and') return { first, last: i - 1 }
  return { first, last }
}

/** “Sold at 400 dollars”, “pay 300 dollars for every lorry”. */
function price(tokens: readonly Token[], clause: Clause, names: Names): Halves | null {
  for (let i = clause.first; i < clause.last; i++) {
    const { text } = tokens[i] as Token
    const bare = bareOf(text)
    if (paid.has(bare)) {
      for (let k = i + 2; k < clause.last; k++) {
        if (tokens[k]?.text !== 'عن' || tokens[k + 1]?.text !== 'كل') continue
        return [
          { first: amountStart(tokens, i + 1, k), last: k - 1, cut: 0 },
          { ...endOfHalf(tokens, k + 1, clause.last), cut: 0 },
        ]
      }
    } else if (sold.has(bare)) {
      const k = priceBehind(tokens, i, clause.last)
      if (k === null) continue
      const thing = i > clause.first ? { first: clause.first, last: i - 1 } : objectOf(tokens, i, k - 1, names)
      return thing === null
        ? null
        : [
            { ...thing, cut: thing.first === clause.first ? clause.cut : 0 },
            { ...endOfHalf(tokens, k, clause.last), cut: tokens[k]?.text === 'ب' ? 0 : 1 },
          ]
    }
  }
  return null
}

/** Where the amount begins behind a verb of paying: at a number or what bounds it. */
function amountStart(tokens: readonly Token[], from: number, end: number): number {
  for (let k = from; k < end; k++)
    if (
      tokens[k]?.kind === 'number' ||
      /^(?:ما|نحو|حوالي|مبلغ|مبالغ|الف|مءه|مييه|مايه)$/.test((tokens[k] as Token).text)
    )
      return k
  return from
}

/** “For about 400 dollars”: ب and an amount of money. */
function priceBehind(tokens: readonly Token[], verb: number, last: number): number | null {
  for (let k = verb + 1; k < last; k++) {
    const { text } = tokens[k] as Token
    if (!/^ب(?:نحو|حوالي|مبلغ|سعر|ثمن|اكثر|اقل)?$/.test(text)) continue
    const near = tokens.slice(k + 1, k + 4)
    if (near.some(({ kind, text: word }) => kind === 'number' || /دولار|ليره|دينار|يورو|ريال|جنيه/.test(word))) return k
  }
  return null
}
