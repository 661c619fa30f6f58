/**
 * What later capabilities may ask of situation: the figures of a choice of periods, and how cuts are given.
 */
export type { Choice } from './choose-imports.ts'
export { lookAtSituation } from './look-at-situation.ts'
export { type AskedCuts, readCuts } from './read-cuts.ts'
