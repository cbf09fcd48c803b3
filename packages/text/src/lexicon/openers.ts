/** Words that open an interval at one end, or make it approximate. */
import { entries } from './entries.ts'

export type Opener = 'since' | 'after' | 'until' | 'onset' | 'about'

const byKind: Readonly<Record<Opener, readonly string[]>> = {
  since: entries(`
    منذ | مذ | من منذ | ابتداء من | بدءا من | اعتبارا من | انطلاقا من | بداية من | ابتداء | اعتبارا
    since | since at least | starting | starting from | beginning | as of | as from | effective
    از
  `),
  after: entries(`
    بعد | بعيد | after | پس از | بعد از
  `),
  until: entries(`
    حتى | إلى غاية | لغاية | حتى غاية | لحد | قبل | قبيل | بحلول | موعد أقصاه | موعد لا يتجاوز
    until | till | up to | before | by | no later than | ahead of
    تا | پیش از | قبل از
  `),
  // until the day before it begins
  onset: entries('قبل حلول | قبيل حلول | قبل دخول'),
  about: entries(`
    حوالي | نحو | قرابة | زهاء | around | about | circa
  `),
}

export const openers: readonly (readonly [words: string, kind: Opener])[] = (Object.keys(byKind) as Opener[]).flatMap(
  (kind) => byKind[kind].map((words) => [words, kind] as const),
)
