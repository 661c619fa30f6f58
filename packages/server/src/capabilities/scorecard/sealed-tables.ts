/**
 * What the convergence score keeps sealed, and the words that each seal is bound to.
 */
import type { SealedTable } from '../../platform/database/reseal-table.ts'

export const placeOfHpkPerson = (kab: string, id: string): string => `hpk_persons|${kab}|${id}`

export const SEALED_HPK_PERSONS: SealedTable = {
  table: 'hpk_persons',
  keyId: 'key_id',
  bytes: 'sealed',
  by: ['person_id', 'id'],
  of: 'kabupaten',
  placeOf: (kab, row) => placeOfHpkPerson(kab, row['id'] ?? ''),
}
