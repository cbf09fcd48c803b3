export { type BuiltReport, buildReport, type ReportOptions } from './build-report.ts'
export { editions } from './model.ts'
export { type ReadingPage, renderReadingPage } from './reading-page/render-reading-page.ts'
export { type ReportVerification, verifyReport } from './verify-report.ts'
