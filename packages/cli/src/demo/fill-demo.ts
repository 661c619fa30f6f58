/**
 * The demo district comes in as a real one does: its boundaries are imported, its office files uploaded, looked at and applied. Names that only
 * a person may confirm stay open, so that a newcomer meets them.
 */
import { demoDistrict } from '@konvergen/core/setup/demo-district.ts'
import type { DemoFile } from '@konvergen/papers/demo/demo-files.ts'
import type { Acts } from '@konvergen/server/acts.ts'
import { demoLists } from './demo-lists.ts'

export async function fillDemo(acts: Acts, files: readonly DemoFile[]): Promise<void> {
  const district = demoDistrict()
  await acts.openDistrictFrom(district, { demo: true })
  for (const file of files) {
    if (file.kind === 'batas') await acts.importBoundaries(district.kode, file)
    if (file.kind !== 'eppgbm-rekap' && file.kind !== 'krs-rekap') continue
    const preview = await acts.uploadImport(district.kode, file)
    await acts.applyImport(district.kode, { id: preview.import.id, confirm: [] })
  }
  for (const list of demoLists()) {
    const preview = await acts.uploadImport(district.kode, list)
    await acts.applyImport(district.kode, { id: preview.import.id, confirm: [] })
  }
}
