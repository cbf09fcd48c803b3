/** A text in both languages of the house. Neither is a translation of lesser standing: both are always present. */
export interface Bilingual {
  readonly en: string
  readonly ar: string
}

/** The languages people are addressed in. */
export const languages = ['en', 'ar'] as const
export type Language = (typeof languages)[number]
