import { dirname, resolve } from 'node:path'
import type { z } from 'zod'
import type { Permitted } from '#access'
import { pin, specificationHash, testSpecificationSchema } from '#analysis'
import { decodeText, openOriginal } from '#archive'
import { fromZod, Problem } from '#problems'
import type { Store } from '#store'

/** Files that people write for Marsad are small; a larger one is something else. */
const largestFile = 8 << 20

/**
 * Reads a JSON file that must have a form.
 *
 * @throws Problem `file-…` where it cannot be read; `field-missing`, `field-invalid` naming the first wrong field
 */
export async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const { file } = await openOriginal(path)
  let value: unknown
  try {
    const { size } = await file.stat()
    if (size > largestFile) throw tooLarge(path)
    const decoded = decodeText(await file.readFile())
    value = JSON.parse(decoded?.encoding === 'utf-8' ? decoded.text : '', wellFormed)
  } catch (error) {
    throw error instanceof Problem ? error : notJson(path)
  } finally {
    await file.close()
  }
  const result = schema.safeParse(value)
  if (!result.success) throw fromZod(result.error, value, path)
  return result.data
}

/** JSON's escapes can spell half a character, which no store can keep. */
function wellFormed(_key: string, value: unknown): unknown {
  if (typeof value === 'string' && (!value.isWellFormed() || value.includes('\0'))) throw new Error('not text')
  return value
}

/** The tests a claim's file names: a path stands for the question written there. */
export async function readClaimTests(
  store: Store,
  by: Permitted<'coder'>,
  claimFile: string,
  names: readonly string[],
): Promise<string[]> {
  return Promise.all(
    names.map(async (name) => {
      if (!name.endsWith('.json')) return name
      const question = await readJson(resolve(dirname(claimFile), name), testSpecificationSchema)
      return specificationHash(await pin(store.read, by.investigation, question))
    }),
  )
}

function notJson(path: string): Problem {
  return new Problem('file-not-json', {
    file: path,
    what: { en: 'this is not a JSON file in UTF-8', ar: 'هذا ليس ملف JSON بترميز UTF-8' },
    remedy: { en: 'look for a missing comma or quotation mark', ar: 'ابحث عن فاصلة أو علامة اقتباس ناقصة' },
  })
}

function tooLarge(path: string): Problem {
  return new Problem('file-too-large', {
    file: path,
    what: { en: 'the file is larger than 8 MB', ar: 'الملف أكبر من 8 ميغابايت' },
    remedy: { en: 'check that it is the file you mean', ar: 'تحقّق من أنه الملف المقصود' },
  })
}
