import type { Bilingual, Language, Problem } from '#problems'

/** How a command speaks: to people in their language, or to scripts in JSON. */
export interface Output {
  readonly language: Language
  readonly json: boolean
  /** A command's answer: the object under `--json`, the lines for people. */
  answer(value: unknown, lines: readonly (string | Bilingual)[]): void
  problem(problem: Problem): void
  /** A line about long work, only where a person watches; replaced by the next. */
  progress(text: Bilingual): void
}

export function makeOutput(options: { readonly json?: boolean; readonly lang?: Language }): Output {
  const language = options.lang ?? (/^ar/i.test(process.env['LC_ALL'] || process.env['LANG'] || '') ? 'ar' : 'en')
  const json = options.json ?? false
  const inLanguage = (text: string | Bilingual) => (typeof text === 'string' ? text : text[language])
  const watched = !json && process.stderr.isTTY
  let underway = false
  const clear = () => {
    if (underway) process.stderr.write('\r\u001b[K')
    underway = false
  }
  return {
    language,
    json,
    answer(value, lines) {
      clear()
      process.stdout.write(json ? `${JSON.stringify(value)}\n` : lines.map((line) => `${inLanguage(line)}\n`).join(''))
    },
    problem(problem) {
      clear()
      process.stderr.write(json ? `${JSON.stringify({ error: problem })}\n` : `${problem.in(language)}\n`)
    },
    progress(text) {
      if (!watched) return
      clear()
      process.stderr.write(inLanguage(text))
      underway = true
    },
  }
}
