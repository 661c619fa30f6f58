/**
 * What later capabilities may ask of situation: the figures of a choice of periods, and to note published ones.
 */
export type { Choice } from './choose-imports.ts'
export { addFigures, addTarget } from './keep-published.ts'
export { lookAtSituation, type Sight } from './look-at-situation.ts'
