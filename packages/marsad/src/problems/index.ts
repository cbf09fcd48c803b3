export { type ProblemCode, problemCodes } from './codes.ts'
export { type Bilingual, type Language, languages } from './languages.ts'
export { type Place, Problem, type ProblemDetail, type ProblemJson, printable, quoted } from './problem.ts'
