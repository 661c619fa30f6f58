/**
 * What this capability keeps sealed in the database, and the words that each seal is bound to: names and titles of documents, and who consented.
 */
import type { SealedTable } from '../../platform/database/reseal-table.ts'

const TABLE = { table: 'document_versions', by: ['document_id', 'no', 'id'], of: 'kabupaten' } as const

const placeOf = (what: 'nama' | 'persetujuan'): SealedTable['placeOf'] => {
  return (kab, row) => `document_versions|${kab}|${row['id']}|${what}`
}

export const SEALED_LABELS: SealedTable = { ...TABLE, keyId: 'key_id', bytes: 'sealed', placeOf: placeOf('nama') }

export const SEALED_CONSENTS: SealedTable = { ...TABLE, keyId: 'consent_key_id', bytes: 'consent_sealed', placeOf: placeOf('persetujuan') }
