/**
 * What the register of families keeps sealed, and the words that each seal is bound to.
 */
import type { SealedTable } from '../../platform/database/reseal-table.ts'

export const placeOfFamily = (kab: string, id: string): string => `family_persons|${kab}|${id}`

export const SEALED_FAMILIES: SealedTable = {
  table: 'family_persons',
  keyId: 'key_id',
  bytes: 'sealed',
  by: ['family_id', 'id'],
  of: 'kabupaten',
  placeOf: (kab, row) => placeOfFamily(kab, row['id'] ?? ''),
}

export const placeOfPerson = (kab: string, id: string): string => `family_people|${kab}|${id}`

export const SEALED_PEOPLE: SealedTable = {
  table: 'family_people',
  keyId: 'key_id',
  bytes: 'sealed',
  by: ['family_id', 'id'],
  of: 'kabupaten',
  placeOf: (kab, row) => placeOfPerson(kab, row['id'] ?? ''),
}
