/**
 * A quarter of an office as a sheet to fill in, from what its grid shows.
 */
import type { Quarter } from '@konvergen/core/realisation/realisation.ts'
import type { RealisationSheet } from '@konvergen/papers/realisation/write-sheet.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { type GridChoice, lookAtGrid } from './look-at-grid.ts'

export const SECRETARIAT = 'Sekretariat TPPS'

export async function composeSheet(ctx: DistrictContext, choice: GridChoice): Promise<RealisationSheet> {
  const { year, quarter, office, officeName, sources, rows } = await lookAtGrid(ctx, choice)
  return { owner: { kab: ctx.kab, year, quarter: quarter as Quarter, office }, officeName: officeName ?? SECRETARIAT, sources, rows }
}

export async function writeSheet(sheet: RealisationSheet): Promise<{ name: string; bytes: Uint8Array }> {
  // The writer of workbooks is loaded at first use: it would slow every start.
  const { writeRealisationSheet } = await import('@konvergen/papers/realisation/write-sheet.ts')
  const { kab, year, quarter } = sheet.owner
  const name = sheet.officeName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return { name: `realisasi-${kab}-${year}-tw${quarter}-${name}.xlsx`, bytes: await writeRealisationSheet(sheet) }
}
