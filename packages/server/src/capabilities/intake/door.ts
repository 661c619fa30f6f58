/**
 * What later capabilities may ask of intake: how its figures are laid out, and for which day a period speaks.
 */
export { lastDayOf } from './period.ts'
export { fieldsOf, type Outcome } from './tables.ts'
