import type { Stance } from '../annotation.ts'
import { columns, entries } from './entries.ts'

/** How an English reporting verb takes what is said, beside that-clauses and quotations. */
export interface EnglishVerb {
  readonly stance: Stance
  /** Behind whoever is spoken to: “told reporters that”. */
  readonly addressee: boolean
  /** It says other things as well: counts only with a clause or a quotation. */
  readonly strict: boolean
  /** The plain form, as after “did not”. */
  readonly plain: boolean
}

/* One verb a line: plain form, past where it is not regular, and `to`, `only` as in the Arabic list. */
const lists: Readonly<Partial<Record<Stance, string>>> = {
  asserts: `
    say said | tell told to | add | state - only | announce | report | explain | note - only | write wrote only | joke - only | recall - only | reply replied only | indicate | describe | disclose | reveal | recount | testify testified
    count - only | document - only | record - only | list - only | mention | observe - only | remark | respond - only | answer - only | continue - only | recite - only | post - only | tweet | show showed only | detail - only | declare | clarify clarified | inform - to | quip | laugh - only
    find found only | conclude | learn learned only | cite - only | publish - only`,
  confirms: `confirm | acknowledge | admit admitted | affirm | insist | concede | reiterate | stress | maintain - only | verify verified | attest | swear swore only | emphasise | emphasize | reaffirm`,
  'claims-at-a-distance': `claim | allege | purport`,
  opines: `believe | argue | consider - only | suggest | think thought only | estimate | predict | assess - only | assume - only | suspect - only | expect - only | guess - only | imply implied | hint - only | speculate | call - only`,
  denies: `deny denied | reject | refute | dismiss | dispute | rebut rebutted | disavow | disclaim`,
  doubts: `doubt | question - only | wonder - only`,
  accuses: `accuse | blame | charge - only`,
  warns: `warn - to | threaten | caution - only`,
  promises: `promise | pledge | undertake undertook only | guarantee - only | vow`,
  demands: `demand | urge | request - only | insist - only | appeal - only | implore`,
}

const forms = new Map<string, EnglishVerb>()
for (const stance of Object.keys(lists) as Stance[])
  for (const entry of entries(lists[stance] ?? '')) {
    const [plain, past, ...flags] = columns(entry) as [string, string | undefined, ...string[]]
    const known = { stance, addressee: flags.includes('to') || past === 'to', strict: flags.includes('only') }
    for (const form of [plain, past ?? regularPast(plain), thirdPerson(plain), participle(plain)])
      if (!forms.has(form)) forms.set(form, { ...known, plain: form === plain })
  }

function regularPast(plain: string): string {
  return plain.endsWith('e') ? `${plain}d` : `${plain}ed`
}

function thirdPerson(plain: string): string {
  if (/[^aeo]y$/.test(plain)) return `${plain.slice(0, -1)}ies`
  return /(?:s|sh|ch)$/.test(plain) ? `${plain}es` : `${plain}s`
}

function participle(plain: string): string {
  if (plain.endsWith('e')) return `${plain.slice(0, -1)}ing`
  return /^(?:admit|rebut)$/.test(plain) ? `${plain}ting` : `${plain}ing`
}

/** English reporting verbs by form. */
export const englishVerbs: ReadonlyMap<string, EnglishVerb> = forms

/** Whole phrases that decide the stance by themselves. Behind `silence` stands what was not answered, if anything does. */
export const englishPhrases: Readonly<Record<'silence' | 'belief' | 'denial' | 'call' | 'claim', readonly string[]>> = {
  silence: entries(`
    said nothing | neither claimed nor disowned | neither claimed nor denied | neither denied nor confirmed | declined to comment | declines to comment | refused to comment | no comment | has no comment | had no comment | have no comment | would neither confirm nor deny | could neither confirm nor deny | declined to confirm | refused to confirm | declined to say | refused to say
    declined to answer | declines to answer | refused to answer | declined to discuss | declined to give | declined to provide | declined to elaborate | neither confirmed nor denied | did not respond | has not responded | have not responded | did not answer | did not reply | did not comment | did not immediately respond | did not immediately comment
    has not commented | have not commented | could not be reached | could not establish | could not verify | would not comment | would not say | would not confirm | remained silent | stayed silent | did not return | has claimed responsibility | have claimed responsibility`),
  belief: entries(`
    appears to show | appear to show | appeared to show | is understood | are understood | is believed | are believed | was believed | were believed | is thought | are thought | is now thought | was thought | is suspected | are suspected | is likely | is expected to have`),
  denial: entries(`
    plain invention | pure invention | an invention | fabricated | entirely fabricated | pure fiction | a lie | lies | there is no truth | no truth to | no truth in | baseless | groundless | untrue | completely untrue | totally false | completely false | false | entirely false | is not true | was not true | are not true | a fairy tale | a hoax | nonsense | unfounded | without foundation`),
  call: entries(`called on | calls on | call on | calling on | called for | calls for | calling for`),
  claim: entries(
    `claimed responsibility | claims responsibility | claimed full responsibility | claims full responsibility | took responsibility`,
  ),
}

/** News without a source. */
export const englishRumours: readonly string[] = entries(
  `reports of | unconfirmed reports of | rumours of | rumors of | reports that | rumours that | rumors that | claims that | allegations that`,
)
