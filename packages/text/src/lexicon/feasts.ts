/** Feasts that name a day. */
import { columns, entries } from './entries.ts'

/** A feast: its calendar, and month and day in it. */
export interface Feast {
  readonly calendar: 'gregorian' | 'islamic' | 'persian'
  readonly month: number
  readonly day: number
}

export const feasts: readonly (readonly [words: string, feast: Feast])[] = entries(`
  عيد الفطر               islamic    10  1
  عيد الأضحى              islamic    12  10
  يوم عرفة                islamic    12  9
  وقفة عرفة               islamic    12  9
  عاشوراء                 islamic    1   10
  المولد النبوي           islamic    3   12
  رأس السنة الهجرية       islamic    1   1
  eid al-fitr             islamic    10  1
  eid al-adha             islamic    12  10
  ashura                  islamic    1   10
  رأس السنة الميلادية     gregorian  1   1
  رأس السنة               gregorian  1   1
  عيد الميلاد             gregorian  12  25
  عيد العمال              gregorian  5   1
  christmas               gregorian  12  25
  christmas day           gregorian  12  25
  christmas eve           gregorian  12  24
  new year's eve          gregorian  12  31
  new year's day          gregorian  1   1
  عيد النوروز             gregorian  3   21
  عيد نوروز               gregorian  3   21
  النوروز                 gregorian  3   21
  nowruz                  gregorian  3   21
  عید فطر                 islamic    10  1
  عید قربان               islamic    12  10
  عاشورا                  islamic    1   10
  عید نوروز               persian    1   1
`).map((entry) => {
  const [words, calendar, month, day] = columns(entry, /\s{2,}/)
  return [words as string, { calendar: calendar as Feast['calendar'], month: Number(month), day: Number(day) }] as const
})

/** A feast names a day behind these; “on the occasion of” one, prayers and holidays of one do not. */
export const feastLeaders = entries(`
  في | منذ | حتى | قبل | بعد | قبيل | خلال | أيام | يوم | ليلة | صباح | مساء | فجر | عشية | اعتبارا من | من | حلول | قبيل حلول | ثاني | ثالث
  on | since | until | before | after | by | during
  در | از | تا | روز | شب
`)
