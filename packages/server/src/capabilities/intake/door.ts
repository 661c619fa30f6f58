/**
 * What later capabilities may ask of intake: how its figures are laid out, for which day a period speaks, and the end of files that name somebody.
 */
export { destroyFiles, listsWithFilesBefore } from './list-store.ts'
export { lastDayOf } from './period.ts'
export { fieldsOf, type Outcome } from './tables.ts'
