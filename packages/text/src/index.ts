export type {
  Annotation,
  Attribution,
  Casualties,
  Claim,
  ClaimRelation,
  Evidence,
  Incident,
  Name,
  NameEntry,
  Quote,
  Stance,
  Statement,
  Time,
  TimeReading,
  Warning,
} from './annotation.ts'
export { type Folded, fold, foldedAt, foldedSpan, type Span, spanOf } from './fold.ts'
export { compareNames, nameSkeletons } from './names/compare-names.ts'
export { type NamesIndex, prepare } from './names/prepare.ts'
export { type Language, type Reading, type ReadOptions, read } from './read.ts'
export { isFoundBy, type SearchKeys, searchKeys } from './search/search-keys.ts'
