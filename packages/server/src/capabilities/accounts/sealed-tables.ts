/**
 * What this capability keeps sealed, and the words that the seal is bound to: the secrets of second factors.
 */
import type { SealedTable } from '../../platform/database/reseal-table.ts'

/** What is sealed cannot be moved to another account. */
export const placeOfFactor = (accountId: string): string => `faktor-kedua|${accountId}`

export const SEALED_FACTORS: SealedTable = {
  table: 'accounts',
  keyId: 'totp_key_id',
  bytes: 'totp_sealed',
  by: ['id'],
  of: 'instansi',
  placeOf: (_, row) => placeOfFactor(row['id'] ?? ''),
}
