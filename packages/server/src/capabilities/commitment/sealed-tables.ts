/**
 * What this capability keeps sealed, and the words that the seal is bound to: who an individual is that pledged.
 */
import type { SealedTable } from '../../platform/database/reseal-table.ts'
import { placeOfPerson } from './tables.ts'

export const SEALED_PLEDGE_PERSONS: SealedTable = {
  table: 'commitment_persons',
  keyId: 'key_id',
  bytes: 'sealed',
  by: ['commitment_id'],
  of: 'kabupaten',
  placeOf: (kab, row) => placeOfPerson(kab, row['commitment_id'] ?? ''),
}
