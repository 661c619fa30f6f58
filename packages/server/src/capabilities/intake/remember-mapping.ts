/**
 * What the columns of a table were taken for is remembered for its office, by the headings.
 */
import { remember } from '@konvergen/core/intake/mapping/signature.ts'
import { NOTHING } from '@konvergen/core/intake/mapping/target.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { OpenedTable } from './open-sheet.ts'
import { headingsOf, tableSignature } from './sheet-columns.ts'
import { insertSheetMapping } from './sheet-store.ts'
import type { StoredSheet } from './tables.ts'

interface Chosen {
  readonly lembaga: string | null
  readonly kolom: readonly { readonly kolom: number; readonly arti: string }[]
}

export async function rememberMapping(
  ctx: DistrictContext,
  stored: StoredSheet,
  table: OpenedTable,
  { lembaga, kolom }: Chosen,
): Promise<void> {
  const headings = headingsOf(table)
  const targets = headings.map((_, column) => kolom.find((each) => each.kolom === column)?.arti ?? NOTHING)
  const mapping = remember(headings, targets)
  await insertSheetMapping(ctx, { signature: tableSignature(table), officeId: lembaga, mapping, fileName: stored.file_name })
}
