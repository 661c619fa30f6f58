/**
 * What packages of a year are made of: villages, lokus, gaps, the catalogue with its costs, what offices plan there, figures, and until when something is asked. Of the whole district.
 */

import type { Words } from '@konvergen/core/indicators/indicator.ts'
import type { DecidedLokus } from '@konvergen/core/lokus/analysis-report.ts'
import type { DesaSituation } from '@konvergen/core/situation/situation.ts'
import type { VillageGap } from '@konvergen/core/situation/village-gap.ts'
import { catalogueOf } from '@konvergen/core/village/catalogue.ts'
import type { PackageAsk } from '@konvergen/core/village/package-content.ts'
import type { ProposingGround } from '@konvergen/core/village/propose.ts'
import { kecamatanOf } from '@konvergen/core/wilayah/kode.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { reportLokus } from '../lokus/door.ts'
import { readUnitCosts, type StoredUnitCost } from '../plan/reference-store.ts'
import { gapsByVillage, lookAtSituation } from '../situation/door.ts'
import { readDesa, readKecamatan, readOpenDistrict, wasOn } from '../wilayah/store.ts'
import { readVillageEntries } from './catalogue-store.ts'
import { gatherActivities, type VillageActivities } from './gather-activities.ts'
import { gatherAsks } from './gather-asks.ts'

export interface KnownVillage {
  readonly kode: string
  readonly nama: string
  readonly kecamatan: string
}

export interface VillageGround extends ProposingGround {
  readonly year: number
  readonly district: string
  /** Those that there are today, by code. */
  readonly villages: ReadonlyMap<string, KnownVillage>
  readonly lokus: ReadonlyMap<string, DecidedLokus['villages'][number]>
  /** Of the decision that holds; null = none was ever taken. */
  readonly lokusYear: number | null
  readonly gaps: ReadonlyMap<string, readonly VillageGap[]>
  readonly indicatorNames: ReadonlyMap<string, Words>
  readonly activities: VillageActivities
  readonly situation: ReadonlyMap<string, DesaSituation>
  readonly asks: readonly PackageAsk[]
}

/** Of an item several years may be told: the year's own or the newest before it counts, else the oldest after it. */
export function costsFor(stored: readonly StoredUnitCost[], year: number): Map<string, string> {
  const byItem = Map.groupBy(stored, ({ item }) => item)
  return new Map(
    [...byItem].flatMap(([item, own]) => {
      const newestFirst = own.toSorted((a, b) => b.year - a.year)
      const chosen = newestFirst.find((cost) => cost.year <= year) ?? newestFirst.at(-1)
      return chosen === undefined ? [] : [[item, chosen.rupiah] as const]
    }),
  )
}

async function villagesToday(ctx: DistrictContext): Promise<Map<string, KnownVillage>> {
  const kecamatan = new Map((await readKecamatan(ctx)).map(({ kode, nama }) => [kode, nama]))
  const today = dayOf(ctx.now)
  const villages = (await readDesa(ctx)).filter((village) => wasOn(village, today))
  return new Map(villages.map(({ kode, nama }) => [kode, { kode, nama, kecamatan: kecamatan.get(kecamatanOf(kode)) ?? kecamatanOf(kode) }]))
}

export async function gatherGround(ctx: DistrictContext, year: number): Promise<VillageGround> {
  const villages = await villagesToday(ctx)
  const decided = await reportLokus(ctx, year)
  const standing = (decided?.villages ?? []).filter(({ status }) => status !== 'lulus')
  const known = await gapsByVillage(ctx)
  const { situation } = await lookAtSituation(ctx, {})
  return {
    year,
    district: (await readOpenDistrict(ctx)).nama,
    villages,
    lokus: new Map(standing.map((village) => [village.kode, village])),
    lokusYear: decided?.year ?? null,
    period: known?.period ?? null,
    gaps: Map.groupBy(known?.gaps ?? [], ({ desa }) => desa),
    indicatorNames: new Map((known?.indicators ?? []).map(({ code, name }) => [code, name])),
    entries: catalogueOf(await readVillageEntries(ctx)),
    costs: costsFor(await readUnitCosts(ctx), year),
    activities: await gatherActivities(ctx, year, standing.length),
    situation: new Map(situation.desa.map((desa) => [desa.kode, desa])),
    asks: await gatherAsks(ctx, year),
  }
}
