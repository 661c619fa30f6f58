/**
 * What later capabilities may ask of measurement: to append a list, and to take it back or bring it back.
 */
export { type AppendedList, appendList } from './append-list.ts'
export { type ErasedPerson, erasePerson } from './erase-person.ts'
export { openFromTrail } from './person-secret.ts'
export type { PlacedChild, PlacedRows } from './placed-child.ts'
export { type ToldPerson, tellPerson } from './tell-person.ts'
export { villageOfChild } from './village-of-child.ts'
export { setBatchState } from './withdraw-batch.ts'
