/**
 * Villages in a quarter: who reported, lights, money against plan, and where Siskeudes tells something else. Each row counts the same lines that the grid of its village shows.
 */
import type { BoardVillage, VillageBoardAnswer } from '@konvergen/contract/village-realisation.ts'
import { dueDayOf, timeOf } from '@konvergen/core/realisation/lateness.ts'
import type { Quarter } from '@konvergen/core/realisation/realisation.ts'
import { standOffice } from '@konvergen/core/realisation/stand-office.ts'
import { toldBySiskeudes } from '@konvergen/core/realisation/village-line.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { dayOf } from '../../platform/today.ts'
import { readBudgetYears } from '../budget/line-store.ts'
import { readDesa, readKecamatan } from '../wilayah/store.ts'
import { type RealisedVillages, standLineAt, type TrackedLine, villageQuarter } from './gather-villages.ts'
import { keptOfVillages } from './kept-villages.ts'
import { mayReportVillage } from './permit-village.ts'
import { presentOffice, presentRules } from './present.ts'

interface StandingVillage extends Pick<BoardVillage, 'standing' | 'siskeudes' | 'differing'> {
  readonly village: string
  readonly isDue: boolean
  readonly step: ReturnType<typeof villageQuarter>
}

interface StandingVillages extends Pick<RealisedVillages, 'rules' | 'set'> {
  readonly villages: readonly StandingVillage[]
  readonly all: VillageBoardAnswer['all']
}

function besideSiskeudes(tracked: readonly TrackedLine[], quarter: Quarter): Pick<BoardVillage, 'siskeudes' | 'differing'> {
  const told = tracked.flatMap(({ plan, rows }) => toldBySiskeudes(plan, plan.realised, { rows, quarter }) ?? [])
  return {
    siskeudes: told.length === 0 ? null : String(told.reduce((sum, { rupiah }) => sum + rupiah, 0n)),
    differing: told.filter(({ differs }) => differs).length,
  }
}

function standVillages(realised: RealisedVillages, quarter: Quarter): StandingVillages {
  const stand = (tracked: readonly TrackedLine[]) => tracked.map((one) => standLineAt(one, quarter, realised.rules))
  const villages = [...Map.groupBy(realised.tracked, ({ plan }) => plan.village)].map(([village, tracked]) => {
    const standings = stand(tracked)
    return {
      village,
      isDue: standings.some(({ isDue }) => isDue),
      step: villageQuarter(realised, village, quarter),
      standing: presentOffice(standOffice(standings)),
      ...besideSiskeudes(tracked, quarter),
    }
  })
  return { rules: realised.rules, set: realised.set, villages, all: presentOffice(standOffice(stand(realised.tracked))) }
}

const keptBoard = keptOfVillages(standVillages)

export async function lookAtVillageBoard(
  ctx: DistrictContext,
  { tahun: year, triwulan }: { readonly tahun: number; readonly triwulan: number },
): Promise<VillageBoardAnswer> {
  const quarter = triwulan as Quarter
  const board = await keptBoard(ctx, year, quarter)
  const desa = await readDesa(ctx)
  const known = new Map(desa.map((each) => [each.kode, each]))
  const today = dayOf(ctx.now)
  const there = new Set(board.villages.map(({ village }) => village))
  return {
    year,
    years: (await readBudgetYears(ctx)).filter(({ stage }) => stage === 'apbdes').map((each) => each.year),
    today,
    quarter,
    villages: board.villages.map(({ village, isDue, step, ...rest }) => ({
      village,
      name: known.get(village)?.nama ?? village,
      kecamatan: known.get(village)?.kecamatan ?? '',
      quarter,
      ...step,
      time: timeOf({ year, quarter, state: step.state, isDue }, board.rules, today),
      due: dueDayOf(year, quarter, board.rules),
      ...rest,
    })),
    without: desa
      .filter(({ kode, validTo }) => validTo === null && !there.has(kode))
      .map(({ kode, nama, kecamatan }) => ({ village: kode, name: nama, kecamatan })),
    kecamatan: await readKecamatan(ctx),
    all: board.all,
    writable: desa.filter(({ kode, validTo }) => validTo === null && mayReportVillage(ctx, kode)).map(({ kode }) => kode),
    mayWriteAll: allows(ctx, 'realisation.write-for'),
    ...(await presentRules(ctx, board)),
  }
}
