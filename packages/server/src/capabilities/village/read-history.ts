/**
 * What was written of a recommendation and answered to it, and a package as it was issued beside the one before.
 */
import type { PackageVersion, RecommendationHistory } from '@konvergen/contract/village.ts'
import { comparePackages } from '@konvergen/core/village/compare-packages.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { contentOf, presentDifference, presentHeads } from './look-at-village.ts'
import { findVillagePackage, listVillagePackages, readPackageContents } from './package-store.ts'
import { presentAnswer, presentBasis } from './present-recommendations.ts'
import { findRecommendation, readVillageAnswers, readWritings } from './store.ts'

export async function readHistory(ctx: DistrictContext, id: string): Promise<RecommendationHistory> {
  const found = await findRecommendation(ctx, id)
  if (found === undefined || !isOwnArea(ctx, found.desa)) throw new Problem('tidak-ditemukan')
  const writings = await readWritings(ctx, id)
  const people = await namesOf(ctx.db, [...new Set(writings.map(({ writtenBy }) => writtenBy))])
  return {
    writings: writings.map(({ revision, state, facts, basis, reason, writtenBy, writtenAt }) => ({
      revision,
      state,
      facts,
      basis: presentBasis(basis),
      reason,
      by: people.get(writtenBy) ?? writtenBy,
      at: writtenAt.toISOString(),
    })),
    answers: (await readVillageAnswers(ctx, id)).map(presentAnswer),
  }
}

export async function readPackage(ctx: DistrictContext, id: string): Promise<PackageVersion> {
  const head = await findVillagePackage(ctx, id)
  if (head === undefined || !isOwnArea(ctx, head.desa)) throw new Problem('tidak-ditemukan')
  const { desa, year, version } = head
  const before = (await listVillagePackages(ctx, { year, desa })).find((each) => each.version === version - 1)
  const contents = await readPackageContents(ctx, [id, ...(before === undefined ? [] : [before.id])])
  const told = (own: string) => contentOf(contents.get(own)?.toString('utf8') ?? '')
  const [shown] = await presentHeads(ctx, [head])
  if (shown === undefined) throw new Problem('tidak-ditemukan')
  return {
    package: shown,
    desa,
    year,
    difference: before === undefined ? null : presentDifference(comparePackages(told(before.id), told(id))),
  }
}
