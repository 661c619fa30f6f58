/** What later capabilities may ask of rembuk: to prepare one, write and decide its clauses, and close it; and which clauses came out how. */
export { beginRembuk } from './begin-rembuk.ts'
export { closeRembuk } from './close-rembuk.ts'
export { readOwners } from './owners.ts'
export { readRembukDetail } from './present-rembuk.ts'
export { type AgreedClause, readAgreedClauses } from './read-agreed-clauses.ts'
export { changeClause, decideClause, objectToClause } from './write-clauses.ts'
