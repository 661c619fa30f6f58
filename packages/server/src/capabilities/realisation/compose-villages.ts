/**
 * What the half-year report says of villages: lines of their APBDes by kecamatan, from the same standings that the board of villages shows.
 */
import type { Quarter } from '@konvergen/core/realisation/realisation.ts'
import { type StandingActivity, standOffice } from '@konvergen/core/realisation/stand-office.ts'
import { toldBySiskeudes } from '@konvergen/core/realisation/village-line.ts'
import type { ReportVillages } from '@konvergen/papers/realisation/paper-facts.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { readDesa, readKecamatan } from '../wilayah/store.ts'
import { type RealisedVillages, standLineAt, type TrackedLine, villageQuarter } from './gather-villages.ts'
import { keptVillages } from './kept-villages.ts'
import { presentOffice } from './present.ts'

interface Half {
  readonly realised: RealisedVillages
  readonly quarters: readonly [Quarter, Quarter]
}

function standAt(tracked: readonly TrackedLine[], quarter: Quarter, { rules }: RealisedVillages): StandingActivity[] {
  return tracked.map((one) => standLineAt(one, quarter, rules))
}

function sumUp(tracked: readonly TrackedLine[], { realised, quarters }: Half): ReportVillages['all'] {
  const [first, last] = quarters
  const standings = quarters.map((quarter) => standOffice(standAt(tracked, quarter, realised)))
  const villages = [...Map.groupBy(tracked, ({ plan }) => plan.village)]
  const hasReported = (own: readonly TrackedLine[]): boolean =>
    quarters.some((quarter) => standOffice(standAt(own, quarter, realised)).reported > 0)
  return {
    villages: villages.length,
    reporting: villages.filter(([, own]) => hasReported(own)).length,
    handedIn: villages.filter(([village]) =>
      [first, last].every((quarter) => ['diserahkan', 'diverifikasi'].includes(villageQuarter(realised, village, quarter).state)),
    ).length,
    due: standings.reduce((sum, { due }) => sum + due, 0),
    reported: standings.reduce((sum, { reported }) => sum + reported, 0),
    standing: presentOffice(standOffice(standAt(tracked, last, realised))),
  }
}

export async function gatherReportVillages(ctx: DistrictContext, year: number, semester: 1 | 2): Promise<ReportVillages> {
  const realised = await keptVillages(ctx, year)
  const quarters: readonly [Quarter, Quarter] = semester === 1 ? [1, 2] : [3, 4]
  const half = { realised, quarters }
  const desa = await readDesa(ctx)
  const kecamatanOf = new Map(desa.map(({ kode, kecamatan }) => [kode, kecamatan]))
  const groups = Map.groupBy(realised.tracked, ({ plan }) => kecamatanOf.get(plan.village) ?? '')
  const there = new Set(realised.tracked.map(({ plan }) => plan.village))
  const [, last] = quarters
  return {
    kecamatan: (await readKecamatan(ctx)).flatMap(({ kode, nama }) => {
      const own = groups.get(kode)
      return own === undefined ? [] : [{ name: nama, ...sumUp(own, half) }]
    }),
    all: sumUp(realised.tracked, half),
    without: desa.filter(({ kode, validTo }) => validTo === null && !there.has(kode)).length,
    differing: realised.tracked.filter(({ plan, rows }) => toldBySiskeudes(plan, plan.realised, { rows, quarter: last })?.differs === true)
      .length,
  }
}
