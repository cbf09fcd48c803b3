import { englishIrregular, englishWhole } from '../lexicon/word-patterns.ts'

const whole = new Set(englishWhole)
const irregular = new Map(englishIrregular)

/** Latin words without accents, by their singular and their verb: “armies”, “denied”, “shelling”. */
export function latinKeys(word: string): string[] {
  const plain = word
    .replace(/'s$/, '')
    .normalize('NFD')
    .replace(/(?<=[a-z])[\u0300-\u036f]+/g, '')
    .normalize('NFC')
  const keys = [plain]
  if (!/^[a-z]{4,}$/.test(plain) || whole.has(plain))
    return irregular.has(plain) ? [...keys, irregular.get(plain) as string] : keys
  const base = irregular.get(plain)
  if (base !== undefined) keys.push(base)
  keys.push(...singulars(plain), ...verbs(plain))
  return keys
}

function singulars(word: string): string[] {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return []
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`]
  return [word.slice(0, -1), ...(/(?:ch|sh|x|s|z)es$/.test(word) ? [word.slice(0, -2)] : [])]
}

/** With the e that an ending has taken, or without the letter it has doubled. */
function verbs(word: string): string[] {
  if (/[^aeiou]ied$/.test(word)) return [`${word.slice(0, -3)}y`]
  const stem = /^(.{3,})(?:ed|ing)$/.exec(word)?.[1]
  if (stem === undefined || !/[aeiouy]/.test(stem)) return []
  const doubled = /([bdgklmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  return [stem, `${stem}e`, ...doubled]
}
