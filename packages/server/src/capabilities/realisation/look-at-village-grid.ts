/**
 * One village in one quarter: a row for each line of its APBDes with its plan, what was done before, what is reported now, how it stands, and what Siskeudes tells of it.
 */
import type { VillageGridAnswer } from '@konvergen/contract/village-realisation.ts'
import { MONEY_SOURCES } from '@konvergen/core/plan/activity.ts'
import { dueDayOf, timeOf } from '@konvergen/core/realisation/lateness.ts'
import { mayBeWritten } from '@konvergen/core/realisation/quarter-step.ts'
import type { Quarter } from '@konvergen/core/realisation/realisation.ts'
import { standOffice } from '@konvergen/core/realisation/stand-office.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { namesOf } from '../accounts/store.ts'
import { readKecamatan } from '../wilayah/store.ts'
import { gatherVillages, standLineAt, villageQuarter } from './gather-villages.ts'
import { findVillage, mayReportVillage } from './permit-village.ts'
import { presentOffice, presentRules } from './present.ts'
import { presentLineRow } from './present-line.ts'
import { villageStepsAllowed } from './step-village.ts'

export interface VillageGridChoice {
  readonly tahun: number
  readonly triwulan: number
  readonly desa: string
}

export async function lookAtVillageGrid(
  ctx: DistrictContext,
  { tahun: year, triwulan, desa }: VillageGridChoice,
): Promise<VillageGridAnswer> {
  const quarter = triwulan as Quarter
  const { nama, kecamatan } = await findVillage(ctx, desa)
  const realised = await gatherVillages(ctx, year, [desa])
  const steps = realised.stepsOf(desa, quarter)
  const stands = villageQuarter(realised, desa, quarter)
  const writers = realised.tracked.flatMap(({ rows }) => rows.map(({ writtenBy }) => writtenBy))
  const people = await namesOf(ctx.db, [...new Set([...steps.map(({ taken_by }) => taken_by), ...writers])])
  const nameOf = (by: string): string => people.get(by) ?? by
  const rows = realised.tracked.map((one) => presentLineRow(one, quarter, { rules: realised.rules, nameOf }))
  const standings = realised.tracked.map((one) => standLineAt(one, quarter, realised.rules))
  const isOwn = mayReportVillage(ctx, desa)
  return {
    year,
    quarter,
    ...stands,
    time: timeOf({ year, quarter, state: stands.state, isDue: standings.some(({ isDue }) => isDue) }, realised.rules, dayOf(ctx.now)),
    due: dueDayOf(year, quarter, realised.rules),
    village: desa,
    villageName: nama,
    kecamatanName: (await readKecamatan(ctx)).find(({ kode }) => kode === kecamatan)?.nama ?? null,
    sources: MONEY_SOURCES.filter((source) => rows.some(({ asked }) => asked.includes(source))),
    rows,
    standing: presentOffice(standOffice(standings)),
    isOwn,
    mayWrite: isOwn && mayBeWritten(stands.state),
    ...(await villageStepsAllowed(ctx, { year, quarter, village: desa }, realised)),
    steps: steps.map(({ step, reason, taken_by, taken_at }) => ({ step, reason, by: nameOf(taken_by), at: taken_at.toISOString() })),
    ...(await presentRules(ctx, realised)),
  }
}
