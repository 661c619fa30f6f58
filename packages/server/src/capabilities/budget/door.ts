/**
 * What later capabilities may ask of budgets: to write a line by hand, to take in a file that was read.
 */
export { insertHandLine } from './writing-store.ts'
