/** What later capabilities may ask of commitments: that they follow their office. They are read from `store.ts`. */
export { moveCommitmentsToOffice } from './store.ts'
