/**
 * What later capabilities may ask of commitments: that one is made (from a clause, too), told of and released, as the demo district does it, how many are overdue, that the register is
 * listed and taken out, that those of a year are at hand, and that they follow their office. They are read from `store.ts`.
 */
export { countOverdue } from './count-overdue.ts'
export { makeFromRembuk as makeCommitmentsFromRembuk } from './from-rembuk.ts'
export { keptCommitments } from './kept-commitments.ts'
export { list as readRegister } from './list-commitments.ts'
export { addProgress } from './note-progress.ts'
export { readOne as readCommitmentDetail } from './present-commitment.ts'
export { keepPerson, release as releaseCommitment } from './release-commitment.ts'
export { moveCommitmentsToOffice } from './store.ts'
export { type CommitmentsAsked, type TakenRegister, takeOutRegister } from './take-out-register.ts'
export { addCommitment, changeCommitment, setState as setCommitmentState } from './write-commitment.ts'
