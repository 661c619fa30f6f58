/**
 * What this capability keeps sealed, and the words that each seal is bound to: lists as they came, and their rows as they were read.
 */
import type { SealedTable } from '../../platform/database/reseal-table.ts'

export type Part = 'berkas' | 'isu'

export const placeOfPart = (kab: string, importId: string, part: Part): string => `import_files|${kab}|${importId}|${part}`

export const placeOfBlock = (kab: string, importId: string, block: number): string => `import_blocks|${kab}|${importId}|${block}|listed`

export const SEALED_FILES: SealedTable = {
  table: 'import_files',
  keyId: 'key_id',
  bytes: 'sealed',
  by: ['import_id', 'part'],
  of: 'kabupaten',
  placeOf: (kab, row) => placeOfPart(kab, row['import_id'] ?? '', row['part'] === 'berkas' ? 'berkas' : 'isu'),
}

export const SEALED_BLOCKS: SealedTable = {
  table: 'import_blocks',
  keyId: 'key_id',
  bytes: 'listed',
  by: ['import_id', 'block'],
  of: 'kabupaten',
  placeOf: (kab, row) => placeOfBlock(kab, row['import_id'] ?? '', Number(row['block'])),
}
