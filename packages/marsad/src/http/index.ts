export { type Served, serveFolder } from './serve-folder.ts'
