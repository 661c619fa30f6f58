/**
 * What later capabilities may ask of the register of families: to append a list and to take it back, to keep one for a round of verval, to add and move
 * families, to take in their persons and show the children among them, to join two that are one, and to show who they are.
 */
export { addFamily, findSameFamily, moveFamilies } from './add-family.ts'
export {
  type AppendedFamilies,
  addToFamilyList,
  appendFamilies,
  type FamilyRows,
  type ForecastFamilies,
  forecastFamilies,
  type ListOrigin,
  type PlacedFamilyRow,
} from './append-families.ts'
export {
  addToPeopleList,
  appendPeople,
  forecastPeople,
  type MatchedPeople,
  type PersonRow,
  type PersonRows,
  withdrawPeople,
} from './apply-people.ts'
export { addToWelfareList, appendWelfare, forecastWelfare, type MatchedWelfare, withdrawWelfare } from './apply-welfare.ts'
export { eraseFamily, type ToldFamily, tellFamily } from './erase-family.ts'
export { joinFamilies } from './join-families.ts'
export { readLatestMarks } from './list-store.ts'
export { openPeopleOfFamilies, openYoungPeople, type YoungPerson } from './people.ts'
export { namesOfFamily, openFamilies } from './person.ts'
export { presentWritings } from './present-people.ts'
export { keepList, setListState } from './withdraw-list.ts'
