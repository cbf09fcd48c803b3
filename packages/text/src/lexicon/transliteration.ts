import { columns, entries } from './entries.ts'

/**
 * The sounds of names, as they are written in Arabic and in Latin letters of all schools (English, French, German, Turkish,
 * scholarly). A sound is one sign: B T th=θ J=j H kh=x D dh=ð R Z S sh=ʃ gh=ɣ F Q K L M N W Y, and the vowels a i u; A I U are
 * vowels known to be long, ħ and ə letters at the end that may be silent.
 */
const soundsOf = (list: string): ReadonlyMap<string, string> =>
  new Map(
    entries(list).flatMap((entry) => {
      const [sound = '', ...letters] = columns(entry)
      return letters.map((letter) => [letter as string, sound === '0' ? '' : sound] as const)
    }),
  )

export const arabicSounds = soundsOf(`
  A  ا
  b  ب پ
  t  ت ط
  θ  ث
  j  ج چ
  h  ح ه
  x  خ
  d  د
  D  ض
  ð  ذ ظ
  r  ر
  z  ز ژ
  s  س ص
  ʃ  ش
  ʕ  ع
  ɣ  غ
  g  گ
  f  ف ڤ
  q  ق
  k  ك
  l  ل
  m  م
  n  ن
  W  و
  Y  ي
  0  ء`)

/** Longest first. */
export const latinSounds = soundsOf(`
  j  dsch dj dzh
  ʃ  sch sh ş š
  C  ch
  j  tsch tch ç č
  x  kh
  ɣ  gh ğ
  θ  th
  ð  dh
  z  zh
  f  ph
  k  ck
  q  q
  g  gu
  Wa oua
  aWa aoua
  aWe aoue
  aWi aoui
  U  ou oo uu ū û
  I  ee ii ī î
  A  aa ā â
  aY ai ay ei ey aï eï
  aW au aw ao
  b  b p
  t  t ṭ
  d  d ḍ
  k  k
  g  g
  j  j
  c  c
  h  h ḥ
  r  r
  z  z ẓ
  s  s ṣ
  f  f
  v  v
  l  l
  m  m
  n  n
  w  w
  y  y
  ks x
  a  a á à
  e  e é è ê
  i  i í ı
  o  o ó ô
  u  u ú ü
  o  ö
  ʕ  ʿ ʻ
  ə  ə
  ħ  ħ
  0  ' ʾ ʼ`)

const costs = (list: string): readonly (readonly [one: string, other: string, cost: number])[] =>
  entries(list).map((entry) => {
    const [cost = '', one = '', other = ''] = columns(entry)
    return [one, other, Number(cost) / 100] as const
  })

const omissions = (list: string): readonly (readonly [sound: string, cost: number])[] =>
  entries(list).map((entry) => {
    const [cost = '', sound = ''] = columns(entry)
    return [sound, Number(cost) / 100] as const
  })

/** What it costs to take one sound for another, in hundredths of a sound; what is not here costs a whole one. */
export const soundsTakenForAnother = costs(`
  # schools of writing
  0 C ʃ | 10 C x | 15 C j | 15 C k | 25 C h | 15 C K | 20 C s
  0   c s | 5  c j | 0 K k | 5 K j | 15 K g | 10 K q | 10 K x | 5  v f | 5 v w | 5 v W | 10 v U | 10 v u | 10 v o | 0 k q | 0 g j | 10 g q | 10 q ɣ | 5 g ɣ | 20 j ɣ | 15 k g
  5   θ t | 10 θ s | 5 ð d | 5 ð z | 35 d z | 10 x h | 15 x k | 60 h k | 20 ʃ s | 15 ʃ c | 25 j ʃ | 15 j y | 15 j Y | 30 j z | 35 x ɣ
  30  t d | 35 s z | 10 θ ð | 15 θ z | 40 b f | 20 b v | 60 m n | 60 r l | 65 n l | 50 q j | 30 d j
  0   D d | 5 D ð | 5 D z | 35 D t
  # w and y are consonants or vowels, as long as Arabic does not tell
  0   W w | 0 W u | 0 W o | 0 W U | 0 Y y | 0 Y i | 0 Y e | 0 Y I | 10 w u | 10 w o | 5 w U | 5 y i | 5 y e | 5 y I | 50 W Y
  70  W a | 55 W A | 50 W e | 50 W i | 55 W I | 65 Y a | 60 Y A | 50 Y u | 50 Y o | 55 Y U
  # vowels
  0   A a | 8 A e | 55 A i | 50 A u | 45 A o | 60 A I | 60 A U
  0   e i | 8 a e | 40 a i | 30 a o | 35 a u | 35 i u | 30 e u | 25 e o | 30 i o | 0 o u
  0   * a | 0 * e | 0 * i | 0 * o | 0 * u | 0 * A | 0 * I | 0 * U | 5 * y | 10 * Y | 10 * W | 10 * h
  0   E i | 0 E e | 0 E y | 0 E I | 0 E Y | 20 E a | 10 E ə
  # the feminine, and what else ends a name open
  0   T a | 0 T e | 5 T A | 10 T t | 20 T i | 8 T o | 0 T ɑ | 0 T Ɑ | 0 T H | 10 T ə | 5 . T
  0   ɑ a | 0 ɑ A | 5 ɑ i | 2 ɑ e | 10 ɑ Y | 10 ɑ E | 5 ɑ I | 5 ɑ y | 0 ɑ Ɑ
  0   Ɑ a | 0 Ɑ A | 5 Ɑ e | 15 Ɑ h | 55 Ɑ i | 60 Ɑ I | 55 Ɑ u | 45 Ɑ o | 75 Ɑ E
  0   H h | 0 H ħ | 0 H a | 0 H e | 0 ħ h | 0 ə e | 5 ə a | 10 ə i | 0 . ə
  # a place where Arabic writes no vowel
  0   . a | 0 . e | 0 . i | 0 . o | 0 . u | 15 . A | 20 . I | 5 . U | 15 . Y | 25 . W | 15 . y | 20 . w
  8   , a | 8 , e | 8 , i | 8 , o | 8 , u | 8 , U | 20 , A | 0 , . | 15 , T
  0   U u | 0 U o | 70 U a | 60 U i | 45 U e | 60 U I | 0 I i | 2 I e | 70 I a | 50 I u | 50 I o`)

/** What it costs that a sound is missing on one side, in hundredths; a whole one where it is not here. */
export const soundsLeftOut = omissions(`
  0 ʕ | 0 . | 0 , | 0 ə | 0 ħ | 45 A | 65 W | 70 Y | 40 U | 40 I | 25 a | 25 e | 25 i | 25 o | 25 u | 45 h | 35 w | 25 y | 60 ɣ | 30 * | 40 H | 70 ɑ | 80 E`)

/** The same where both words are in Arabic letters: a long vowel more makes another name, حسن and حسان. */
export const lettersTakenForAnother = costs(`
  100 . A | 100 . Y | 100 . W | 100 , A | 100 A W | 100 A Y | 100 W Y | 100 Ɑ E | 10 * A | 30 ɑ T
  50  k q | 30 D d | 50 x h | 60 x k | 60 d j | 70 q j | 90 r l | 90 m n | 90 n l | 80 b f | 60 s z | 60 ʃ s | 60 t d | 60 g q`)

export const lettersLeftOut = omissions(`100 A | 100 W | 100 Y | 80 ʕ | 80 * | 100 h | 100 ɣ`)
