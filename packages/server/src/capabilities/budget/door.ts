/**
 * What later capabilities may ask of budgets: to take in a file, to apply it, to write a line by hand; and all lines of a year, of which only those that changed are read anew.
 */
export { applyBudget } from './decide-file.ts'
export { gatherLines } from './kept-lines.ts'
export { uploadFile as uploadBudget } from './upload-file.ts'
export { addLine as addBudgetLine } from './write-line.ts'
