/**
 * What later capabilities may ask of measurement: to append a list, and to take it back or bring it back.
 */
export { type AppendedList, appendList } from './append-list.ts'
export type { PlacedChild, PlacedRows } from './placed-child.ts'
export { setBatchState } from './withdraw-batch.ts'
