/**
 * One village: its gaps, what is recommended, what was issued, and how what would be issued now differs.
 */
import type { PackageHead, VillageDetail } from '@konvergen/contract/village.ts'
import { comparePackages, type PackageDifference } from '@konvergen/core/village/compare-packages.ts'
import type { PackageContent } from '@konvergen/core/village/package-content.ts'
import { withoutEntry } from '@konvergen/core/village/propose.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { namesOf } from '../accounts/store.ts'
import { composePackage } from './compose-package.ts'
import { gatherGround, type VillageGround } from './gather-ground.ts'
import { newestPackages } from './newest-packages.ts'
import { answersAs, requireVillage } from './own-village.ts'
import { listVillagePackages, type StoredPackage } from './package-store.ts'
import { presentRecommendations } from './present-recommendations.ts'
import { readRecommendations, type StoredRecommendation } from './store.ts'
import { villageRow } from './village-row.ts'

export async function presentHeads(ctx: DistrictContext, packages: readonly StoredPackage[]): Promise<PackageHead[]> {
  const people = await namesOf(ctx.db, [...new Set(packages.map(({ by }) => by))])
  return packages.map(({ id, version, digest, by, at }) => ({ id, version, digest, by: people.get(by) ?? by, at: at.toISOString() }))
}

export function presentDifference({ changes, parts }: PackageDifference): NonNullable<VillageDetail['difference']> {
  return { changes: changes.map((change) => ({ ...change, fields: [...change.fields] })), parts: [...parts] }
}

/** Written by `packageText`, and nobody can change it since. */
export function contentOf(text: string): PackageContent {
  return JSON.parse(text) as PackageContent
}

function openGapsOf({ entries }: VillageGround, { gaps }: PackageContent): VillageDetail['openGaps'] {
  const aimless = new Set(withoutEntry(gaps, entries))
  return gaps.map((gap) => ({ ...gap, isWithoutEntry: aimless.has(gap) }))
}

export interface GatheredVillage {
  readonly ground: VillageGround
  readonly stored: readonly StoredRecommendation[]
}

export async function gatherVillage(ctx: DistrictContext, desa: string, year: number): Promise<GatheredVillage> {
  const ground = await gatherGround(ctx, year)
  requireVillage(ctx, ground, desa)
  return { ground, stored: await readRecommendations(ctx, { year, desa }) }
}

export async function lookAtVillage(ctx: DistrictContext, desa: string, year: number): Promise<VillageDetail> {
  const { ground, stored } = await gatherVillage(ctx, desa, year)
  const issued = (await newestPackages(ctx, { year, desa })).get(desa)
  const mayWrite = allows(ctx, 'village.write')
  const now = composePackage(ctx, ground, desa, stored)
  const all = presentRecommendations(ground, desa, stored)
  return {
    ...villageRow(ctx, desa, { ground, stored, issued: issued?.head, seesProposals: mayWrite }),
    year,
    period: ground.period,
    lokus: now.lokus,
    figures: [...now.figures],
    openGaps: openGapsOf(ground, now),
    recommendations: mayWrite ? all : all.filter(({ state }) => state === 'pakai'),
    activities: now.activities.map((activity) => ({ ...activity, money: [...activity.money] })),
    asks: [...now.asks],
    packages: await presentHeads(ctx, await listVillagePackages(ctx, { year, desa })),
    difference: issued === undefined ? null : presentDifference(comparePackages(contentOf(issued.text), now)),
    mayWrite,
    mayAnswer: issued !== undefined && answersAs(ctx, desa) !== null,
  }
}
