/**
 * A quarter of one village's APBDes, or of all villages in one sheet, to fill in: the same rows that the grids of those villages show.
 */
import { MONEY_SOURCES } from '@konvergen/core/plan/activity.ts'
import { mayBeWritten } from '@konvergen/core/realisation/quarter-step.ts'
import type { Quarter } from '@konvergen/core/realisation/realisation.ts'
import type { VillageSheet } from '@konvergen/papers/realisation/write-sheet.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { readDesa, readOpenDistrict } from '../wilayah/store.ts'
import { gatherVillages, villageQuarter } from './gather-villages.ts'
import { findVillage } from './permit-village.ts'
import { presentLineRow } from './present-line.ts'

export interface VillageSheetChoice {
  readonly tahun: number
  readonly triwulan: number
  /** undefined = all, of which those that handed the quarter in are left out. */
  readonly desa?: string | undefined
}

export async function composeVillageSheet(
  ctx: DistrictContext,
  { tahun: year, triwulan, desa }: VillageSheetChoice,
): Promise<VillageSheet> {
  const quarter = triwulan as Quarter
  const names = new Map((await readDesa(ctx)).map(({ kode, nama }) => [kode, nama]))
  const village = desa === undefined ? null : (await findVillage(ctx, desa)).kode
  const realised = await gatherVillages(ctx, year, village === null ? [...names.keys()] : [village])
  const isAsked = (of: string): boolean => village !== null || mayBeWritten(villageQuarter(realised, of, quarter).state)
  const rows = realised.tracked
    .filter(({ plan }) => isAsked(plan.village))
    .map((one) => ({
      ...presentLineRow(one, quarter, { rules: realised.rules, nameOf: (by) => by }),
      villageName: names.get(one.plan.village) ?? one.plan.village,
    }))
  return {
    owner: { kab: ctx.kab, year, quarter, village },
    name: village === null ? (await readOpenDistrict(ctx)).nama : (names.get(village) ?? village),
    sources: MONEY_SOURCES.filter((source) => rows.some(({ asked }) => asked.includes(source))),
    rows,
  }
}

export async function writeVillageSheetFile(sheet: VillageSheet): Promise<{ name: string; bytes: Uint8Array }> {
  // The writer of workbooks is loaded at first use: it would slow every start.
  const { writeVillageSheet } = await import('@konvergen/papers/realisation/write-sheet.ts')
  const { kab, year, quarter, village } = sheet.owner
  return { name: `realisasi-apbdes-${village ?? kab}-${year}-tw${quarter}.xlsx`, bytes: await writeVillageSheet(sheet) }
}
