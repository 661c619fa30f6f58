/**
 * How far the package of one village is, in a row.
 */
import type { VillageRow } from '@konvergen/contract/village.ts'
import { moneyBySource } from '@konvergen/core/village/money-of-package.ts'
import { costOf, packageText } from '@konvergen/core/village/package-content.ts'
import { packageState } from '@konvergen/core/village/standing.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { composePackage } from './compose-package.ts'
import type { VillageGround } from './gather-ground.ts'
import { packageDigest } from './package-digest.ts'
import type { StoredPackage } from './package-store.ts'
import { proposalsOf } from './present-recommendations.ts'
import type { StoredRecommendation } from './store.ts'

export interface StandingVillage {
  readonly ground: VillageGround
  readonly stored: readonly StoredRecommendation[]
  /** The newest. */
  readonly issued: StoredPackage | undefined
  /** Proposals are the secretariat's until it decides on them. */
  readonly seesProposals: boolean
}

/** What would be issued now is put together only where something was issued that it is compared with. */
function stateOf(ctx: DistrictContext, desa: string, { ground, stored, issued }: StandingVillage): VillageRow['state'] {
  if (issued === undefined) return packageState(stored.length, null, '')
  return packageState(stored.length, issued.digest, packageDigest(packageText(composePackage(ctx, ground, desa, stored))))
}

export function villageRow(ctx: DistrictContext, desa: string, standing: StandingVillage): VillageRow {
  const { ground, stored, issued, seesProposals } = standing
  const { nama, kecamatan } = ground.villages.get(desa) ?? { nama: desa, kecamatan: '' }
  const used = stored.filter(({ state }) => state === 'pakai')
  const decided = new Set(stored.map(({ entry }) => entry))
  const undecided = seesProposals ? proposalsOf(ground, desa).filter(({ entry: { key } }) => !decided.has(key)) : []
  return {
    desa,
    name: nama,
    kecamatan,
    isLokus: ground.lokus.has(desa),
    state: stateOf(ctx, desa, standing),
    version: issued?.version ?? null,
    gaps: ground.gaps.get(desa)?.length ?? 0,
    recommended: used.length,
    undecided: undecided.length,
    answered: used.filter(({ answer }) => answer !== null).length,
    accepted: used.filter(({ answer }) => answer?.answer === 'diterima').length,
    money: moneyBySource(used.map(({ facts }) => ({ source: facts.source, cost: costOf(facts) }))),
  }
}
