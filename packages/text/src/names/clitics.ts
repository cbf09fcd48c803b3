import { perWord } from '../words.ts'

export interface Form {
  readonly text: string
  /** Letters of clitics before it, which stay outside the name. */
  readonly offset: number
  /** The form without its article, where enough is left. */
  readonly bare: string | null
}

/**
 * The word itself, then what is left of it without conjunction, preposition and article: “وكالجيش”, “للتنظيم”. Which of them is a
 * name the caller knows; what is left may be as short as a letter pair, for it may go on: “بحي الحرش”.
 */
export const withoutClitics = perWord((word): readonly Form[] => {
  const forms: Form[] = []
  const add = (offset: number, text = word.slice(offset)): void => {
    if (text.length >= 2 || offset === 0) forms.push({ text, offset, bare: /^ال.../.test(text) ? text.slice(2) : null })
  }
  add(0)
  const conjunction = /^[وف]../.test(word) ? 1 : 0
  if (conjunction === 1) add(1)
  const rest = word.slice(conjunction)
  if (/^لل./.test(rest)) {
    add(conjunction + 1, `ا${rest.slice(1)}`)
    add(conjunction + 2)
  }
  if (/^[بلك]../.test(rest)) add(conjunction + 1)
  return forms
})
