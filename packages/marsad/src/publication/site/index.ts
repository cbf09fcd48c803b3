export { renderSite } from './render-site.ts'
