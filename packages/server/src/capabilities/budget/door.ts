/**
 * What later capabilities may ask of budgets: to take in a file, to apply it, to write a line by hand.
 */
export { applyBudget } from './decide-file.ts'
export { uploadFile as uploadBudget } from './upload-file.ts'
export { addLine as addBudgetLine } from './write-line.ts'
