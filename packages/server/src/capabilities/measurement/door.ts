/**
 * What later capabilities may ask of measurement: to append a list, to take it back or bring it back, to
 * join two entries that are one child, and to show who a child is.
 */
export { type AppendedList, appendList } from './append-list.ts'
export { type ErasedPerson, erasePerson } from './erase-person.ts'
export { joinChildren } from './join-children.ts'
export { initialsOf, openPersons } from './person.ts'
export { openFromTrail } from './person-secret.ts'
export type { PlacedChild, PlacedRows } from './placed-child.ts'
export { type ToldPerson, tellPerson } from './tell-person.ts'
export { villageOfChild } from './village-of-child.ts'
export { setBatchState } from './withdraw-batch.ts'
