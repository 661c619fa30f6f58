/**
 * What later capabilities ask of documents, in their own transaction: to keep a file that they made, and to make a document evidence of a thing
 * of theirs; photos of a thing for its papers; whether signatures in a PDF hold; that documents about a person follow it, are told to its family and end with it. Which documents a thing has, they read from `store.ts` (`listDocuments` with
 * `thing`, `countLinked`), with the view that `viewOf` gives.
 */
export { type CheckedSignature, checkSignatures } from './check-signatures.ts'
export { documentIdsAbout, eraseDocuments, tellDocuments } from './documents-about.ts'
export { keepFile } from './keep-file.ts'
export { linkDocument } from './link-document.ts'
export { openWhole } from './open-whole.ts'
export { listShownPictures, openShownPicture, type ShownPicture } from './shown-pictures.ts'
export { moveDocumentsToOffice } from './store.ts'
export { moveDocumentsAbout } from './subject-store.ts'
export { removeBytes } from './take-in-file.ts'
export { viewOf } from './view.ts'
