/**
 * What this capability keeps sealed, and the words that each seal is bound to: who a child is.
 */
import type { SealedTable } from '../../platform/database/reseal-table.ts'

export const placeOfPerson = (kab: string, id: string): string => `child_persons|${kab}|${id}`

export const SEALED_PERSONS: SealedTable = {
  table: 'child_persons',
  keyId: 'key_id',
  bytes: 'sealed',
  by: ['child_id', 'id'],
  of: 'kabupaten',
  placeOf: (kab, row) => placeOfPerson(kab, row['id'] ?? ''),
}

export const placeOfChildKey = (kab: string, childId: string): string => `child_keys|${kab}|${childId}`

export const SEALED_CHILD_KEYS: SealedTable = {
  table: 'child_keys',
  keyId: 'key_id',
  bytes: 'sealed',
  by: ['child_id'],
  of: 'kabupaten',
  placeOf: (kab, row) => placeOfChildKey(kab, row['child_id'] ?? ''),
}
