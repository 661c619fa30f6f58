/**
 * The row of a list behind a measurement, cell by cell. Cells that name somebody stay sealed: they are opened with the child, for a purpose.
 */
import type { MeasurementSource } from '@konvergen/contract/measurement.ts'
import { CHILD_LABELS } from '@konvergen/core/intake/child-labels.ts'
import { CHILD_COLUMNS, PERSONAL_COLUMNS } from '@konvergen/core/intake/child-rows.ts'
import { cellsOfRowInWorker } from '@konvergen/sources/eppgbm/list-node-worker.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { readListFile } from './list-store.ts'
import { findImport } from './store.ts'

export async function readRow(ctx: DistrictContext, importId: string, row: number): Promise<MeasurementSource> {
  const stored = await findImport(ctx, importId)
  const bytes = stored === undefined ? null : await readListFile(ctx, importId)
  if (stored?.kind !== 'eppgbm-anak') throw new Problem('tidak-ditemukan')
  if (bytes === null) throw new Problem('berkas-dimusnahkan')
  const texts = await cellsOfRowInWorker(bytes, stored.file_name, row)
  if (texts === null) throw new Problem('tidak-ditemukan')
  return {
    importId,
    fileName: stored.file_name,
    row,
    cells: CHILD_COLUMNS.flatMap((column) => (PERSONAL_COLUMNS.has(column) ? [] : [{ column: CHILD_LABELS[column], text: texts[column] }])),
  }
}
