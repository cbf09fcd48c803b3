export {
  schemeSchema,
  schemes,
  specificationSchema,
  testRuns,
  testSpecificationSchema,
  tests,
} from './model.ts'
export { findTest, listTests, registerTest, type StoredTest } from './register-test.ts'
export { answerGuard, listTestRuns, reproduces, runTest, type StoredTestRun } from './run-test.ts'
export { type SchemeVersion, setScheme } from './scheme.ts'
export { type CountSeries, countSeries, pin, specificationHash } from './series.ts'
