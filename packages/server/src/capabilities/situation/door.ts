/**
 * What later capabilities may ask of situation: the figures of a choice of periods.
 */
export type { Choice } from './choose-imports.ts'
export { lookAtSituation, type Sight } from './look-at-situation.ts'
