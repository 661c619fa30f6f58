/**
 * What this capability keeps sealed, and the words that the seal is bound to: how to reach officials.
 */
import type { SealedTable } from '../../platform/database/reseal-table.ts'
import { placeOfContact } from './tables.ts'

export const SEALED_CONTACTS: SealedTable = {
  table: 'opd_contacts',
  keyId: 'key_id',
  bytes: 'sealed',
  by: ['person_id'],
  of: 'kabupaten',
  placeOf: (kab, row) => placeOfContact(kab, row['person_id'] ?? ''),
}
