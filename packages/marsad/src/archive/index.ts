export {
  type Archived,
  archiveFile,
  type PreparedExhibit,
  prepareExhibit,
  recordExhibit,
  unlessItFails,
} from './add.ts'
export { decodeText } from './decode-text.ts'
export { looksLikeHtml } from './media-type.ts'
export { type Exhibit, type ExhibitId, exhibits } from './model.ts'
export { openOriginal } from './original.ts'
export { exhibitText, findExhibit, listExhibits, type StoredExhibit } from './queries.ts'
export { type ObjectsVerification, verifyObjects } from './verify.ts'
