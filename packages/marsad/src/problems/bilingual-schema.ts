import { z } from 'zod'

/** Both languages, neither empty. */
export const bilingualSchema = z.strictObject({ en: z.string().trim().min(1), ar: z.string().trim().min(1) })
