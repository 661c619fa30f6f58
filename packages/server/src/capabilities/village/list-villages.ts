/**
 * Villages of the asker with how far their packages are: lokus first.
 */
import type { VillageList, VillageRow } from '@konvergen/contract/village.ts'
import { moneyBySource } from '@konvergen/core/village/money-of-package.ts'
import { packageText } from '@konvergen/core/village/package-content.ts'
import { packageState } from '@konvergen/core/village/standing.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { allows } from '../../platform/permit-act.ts'
import { dayOf } from '../../platform/today.ts'
import { gatherYears } from '../lokus/door.ts'
import { composePackage } from './compose-package.ts'
import { gatherGround, type VillageGround } from './gather-ground.ts'
import { listVillagePackages, readPackageContents, type StoredPackage } from './package-store.ts'
import { presentRecommendations } from './present-recommendations.ts'
import { readRecommendations, readRecommendationYears, type StoredRecommendation } from './store.ts'

export interface IssuedPackage {
  readonly head: StoredPackage
  readonly text: string
}

/** By village: the newest of a year, with what it says. */
export async function newestPackages(
  ctx: DistrictContext,
  choice: { readonly year: number; readonly desa?: string },
): Promise<Map<string, IssuedPackage>> {
  const newest = new Map<string, StoredPackage>()
  for (const head of await listVillagePackages(ctx, choice)) if (!newest.has(head.desa)) newest.set(head.desa, head)
  const contents = await readPackageContents(
    ctx,
    [...newest.values()].map(({ id }) => id),
  )
  return new Map([...newest].map(([desa, head]) => [desa, { head, text: contents.get(head.id)?.toString('utf8') ?? '' }]))
}

export interface StandingVillage {
  readonly ground: VillageGround
  readonly stored: readonly StoredRecommendation[]
  readonly issued: IssuedPackage | undefined
  /** Proposals are the secretariat's until it decides on them. */
  readonly seesProposals: boolean
}

export function villageRow(ctx: DistrictContext, desa: string, { ground, stored, issued, seesProposals }: StandingVillage): VillageRow {
  const { nama, kecamatan } = ground.villages.get(desa) ?? { nama: desa, kecamatan: '' }
  const content = composePackage(ctx, ground, desa, stored)
  const used = stored.filter(({ state }) => state === 'pakai')
  const undecided = seesProposals ? presentRecommendations(ground, desa, stored).filter(({ state }) => state === null) : []
  return {
    desa,
    name: nama,
    kecamatan,
    isLokus: ground.lokus.has(desa),
    state: packageState(stored.length, issued?.text ?? null, packageText(content)),
    version: issued?.head.version ?? null,
    gaps: content.gaps.length,
    recommended: used.length,
    undecided: undecided.length,
    answered: used.filter(({ answer }) => answer !== null).length,
    accepted: used.filter(({ answer }) => answer?.answer === 'diterima').length,
    money: moneyBySource(content.recommendations),
  }
}

async function yearsOf(ctx: DistrictContext, year: number): Promise<number[]> {
  const thisYear = Number(dayOf(ctx.now).slice(0, 4))
  const { years } = await gatherYears(ctx)
  const all = [...years.map((own) => own.year), ...(await readRecommendationYears(ctx)), thisYear, thisYear + 1, year]
  return [...new Set(all)].toSorted((a, b) => a - b)
}

export async function listVillages(ctx: DistrictContext, year: number): Promise<VillageList> {
  const ground = await gatherGround(ctx, year)
  const stored = Map.groupBy(await readRecommendations(ctx, { year }), ({ desa }) => desa)
  const issued = await newestPackages(ctx, { year })
  const mayWrite = allows(ctx, 'village.write')
  const own = [...ground.villages.keys()].filter((desa) => isOwnArea(ctx, desa))
  const rows = own.map((desa) =>
    villageRow(ctx, desa, { ground, stored: stored.get(desa) ?? [], issued: issued.get(desa), seesProposals: mayWrite }),
  )
  return {
    year,
    years: await yearsOf(ctx, year),
    period: ground.period,
    villages: rows.toSorted((a, b) => Number(b.isLokus) - Number(a.isLokus) || (a.desa < b.desa ? -1 : 1)),
    mayWrite,
  }
}
