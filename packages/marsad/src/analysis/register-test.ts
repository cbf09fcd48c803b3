import type { InvestigationId, Permitted } from '#access'
import { change, record, write } from '#ledger'
import { Problem, quoted } from '#problems'
import { newId, type Reading, type Store } from '#store'
import { binOfDate, binsOf } from './bins.ts'
import { type Test, type TestId, type TestSpecification, tests } from './model.ts'
import { pin, specificationHash } from './series.ts'

export type StoredTest = Test & { readonly id: TestId }

export interface RegisteredTest {
  readonly test: StoredTest
  /** False where the same question had been registered before. */
  readonly isNew: boolean
}

/**
 * Registers a question before anything is computed of it. The scheme version is pinned, so that the question cannot
 * change its meaning later.
 *
 * @throws Problem `not-known`, `field-invalid` for a question that makes no sense
 */
export async function registerTest(
  store: Store,
  by: Permitted<'coder'>,
  asked: TestSpecification,
): Promise<RegisteredTest> {
  return change(store, by, async (transaction) => {
    const specification = await pin(transaction.read, by.investigation, asked)
    checkQuestion(specification)
    const hash = specificationHash(specification)
    const known = (await listTests(transaction.read, by.investigation)).find((test) => test.hash === hash)
    if (known !== undefined) return { test: known, isNew: false }
    const id: TestId = newId()
    const content: Test = { specification, hash, registeredAt: transaction.at }
    await record(transaction, {
      action: 'test.registered',
      subject: id,
      detail: { hash },
      writes: [write(tests, [{ id, revision: 1, content }])],
    })
    return { test: { ...content, id }, isNew: true }
  })
}

function checkQuestion(specification: TestSpecification): void {
  const { a, b, classes, date } = specification
  for (const [field, name] of [
    ['a', a],
    ['b', b],
  ] as const) {
    if (!classes.includes(name)) {
      throw new Problem('field-invalid', {
        field,
        what: { en: `${quoted(name)} is not among the classes counted`, ar: `${quoted(name)} ليس من الأصناف المعدودة` },
        remedy: { en: 'add it to “classes”', ar: 'أضفه إلى «classes»' },
      })
    }
  }
  const bins = binsOf(specification.span, specification.bin)
  const at = binOfDate(bins, date)
  if (a === b || at === null || at === 0) {
    throw new Problem('field-invalid', {
      field: a === b ? 'b' : 'date',
      what:
        a === b
          ? { en: 'a class cannot be compared with itself', ar: 'لا يُقارَن صنف بنفسه' }
          : { en: `${quoted(date)} does not lie inside the span`, ar: `${quoted(date)} لا يقع داخل المدة` },
      remedy:
        a === b
          ? { en: 'name another class', ar: 'سمِّ صنفاً آخر' }
          : { en: 'give a date with bins before and after it', ar: 'أعط تاريخاً قبله وبعده فترات' },
    })
  }
}

export async function listTests(read: Reading, investigation: InvestigationId): Promise<StoredTest[]> {
  const rows = await read
    .selectFrom('test')
    .select('record')
    .where('investigation', '=', investigation)
    .orderBy('entry')
    .execute()
  return rows.map((row) => JSON.parse(row.record) as StoredTest)
}

declare const registered: unique symbol

/** A question that is in the ledger: only `findTest` and `registerTest` know of any, and only such can be run. */
export type Registered<S> = S & { readonly [registered]: true }

/**
 * A registered test by its id or its specification's hash.
 *
 * @throws Problem `not-registered`
 */
export async function findTest(
  read: Reading,
  investigation: InvestigationId,
  name: string,
): Promise<Registered<StoredTest>> {
  const test = (await listTests(read, investigation)).find(({ id, hash }) => id === name || hash === name)
  if (test !== undefined) return test as Registered<StoredTest>
  throw new Problem('not-registered', {
    what: { en: `no test is registered as ${quoted(name)}`, ar: `لم يُسجَّل اختبار باسم ${quoted(name)}` },
    remedy: {
      en: 'register the question with “marsad test register FILE” before anything is computed',
      ar: 'سجّل السؤال بالأمر «marsad test register FILE» قبل أي حساب',
    },
  })
}
