import { fold } from '../fold.ts'
import { wholeNames, wordFamilies } from '../lexicon/broken-plurals.ts'

const families: ReadonlyMap<string, string> = new Map(
  wordFamilies.flatMap((family) => {
    const [first = ''] = family
    return family.map((form) => [fold(form).text, fold(first).text] as const)
  }),
)

const whole = new Set(wholeNames.map((name) => fold(name).text.replace(/^ال/, '')))

const suffixes = [
  'هما',
  'كما',
  'ها',
  'هم',
  'هن',
  'كم',
  'نا',
  'وا',
  'ون',
  'ين',
  'ان',
  'ات',
  'ته',
  'تي',
  'يه',
  'ه',
  'ي',
  'ت',
  'ا',
]
const leastLeft = 3

/**
 * What a word may be found by, beside itself: a set of stems, for one stem joins what should be apart and parts what should be
 * joined (Arabic light stemming: Larkey, Ballesteros & Connell 2007). A proclitic comes off only where enough is left.
 *
 * @param word folded by `fold`
 */
export function looseKeysOf(word: string): string[] {
  if (!/^[\u0620-\u06d3]+$/.test(word)) return latinKeys(word)
  const keys = new Set<string>([family(word)])
  for (const bare of withoutProclitics(word)) {
    keys.add(family(bare))
    if (whole.has(bare.replace(/^ال/, ''))) continue
    for (const stem of withoutSuffixes(bare)) keys.add(family(stem))
    for (const stem of presentStems(bare)) keys.add(family(stem))
  }
  return [...keys]
}

const family = (word: string): string => families.get(word) ?? word

function withoutProclitics(word: string): string[] {
  const forms = [word]
  const conjunction = /^[وف]/.test(word) && word.length > leastLeft ? [word.slice(1)] : []
  for (const form of [word, ...conjunction]) {
    if (form !== word) forms.push(form)
    if (/^(?:[بك]ال|ال)/.test(form)) {
      const rest = form.replace(/^[بك]?ال/, '')
      if (rest.length >= leastLeft) forms.push(rest)
    } else if (/^لل/.test(form) && form.length - 2 >= leastLeft) {
      forms.push(form.slice(2))
    } else if (/^[بلكس]/.test(form) && form.length - 1 > leastLeft) {
      forms.push(form.slice(1))
    }
  }
  return forms
}

function withoutSuffixes(word: string): string[] {
  const stems: string[] = []
  for (const suffix of suffixes) {
    if (!word.endsWith(suffix) || word.length - suffix.length < leastLeft) continue
    const stem = word.slice(0, -suffix.length)
    stems.push(stem)
    // “their camps”: a second ending below the first
    for (const inner of ['ات', 'ين', 'ت']) {
      if (stem.endsWith(inner) && stem.length - inner.length >= leastLeft) stems.push(stem.slice(0, -inner.length))
    }
  }
  return stems
}

/** “They kill” is found by “killed”: three root letters behind the sign of the present. */
function presentStems(word: string): string[] {
  const match = /^[يتن](...)(?:ون|وا|ان|ين)?$/.exec(word)
  return match === null || word.length < 4 ? [] : [match[1] as string]
}

/** Latin words without accents and by their singular; the rest is left to spelling. */
function latinKeys(word: string): string[] {
  const plain = word
    .replace(/'s$/, '')
    .normalize('NFD')
    .replace(/(?<=[a-z])[\u0300-\u036f]+/g, '')
    .normalize('NFC')
  if (!/^[a-z]{4,}s$/.test(plain) || /(?:ss|us|is)$/.test(plain)) return [plain]
  if (/ies$/.test(plain)) return [plain, `${plain.slice(0, -3)}y`]
  return [plain, plain.slice(0, -1), ...(/(?:ch|sh|x|s)es$/.test(plain) ? [plain.slice(0, -2)] : [])]
}
