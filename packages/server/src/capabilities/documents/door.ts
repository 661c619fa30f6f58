/**
 * What later capabilities ask of documents, in their own transaction: to keep a file that they made, and to make a document evidence of a thing
 * of theirs. Which documents a thing has, they read from `store.ts` (`listDocuments` with
 * `thing`, `countLinked`), with the view that `viewOf` gives.
 */
export { keepFile } from './keep-file.ts'
export { linkDocument } from './link-document.ts'
export { moveDocumentsToOffice } from './store.ts'
export { viewOf } from './view.ts'
