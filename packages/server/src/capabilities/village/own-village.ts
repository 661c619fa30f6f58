/**
 * Whose village it is: another's is as if it were not there.
 */
import { countingGrants, reaches } from '@konvergen/core/accounts/actor.ts'
import { roleMay } from '@konvergen/core/accounts/may.ts'
import { ROLE_FACTS, type Role } from '@konvergen/core/accounts/roles.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import type { KnownVillage, VillageGround } from './gather-ground.ts'

/** Throws `tidak-ditemukan` for one that is not in the asker's areas, as for one that there is not. */
export function requireVillage(ctx: DistrictContext, { villages }: Pick<VillageGround, 'villages'>, desa: string): KnownVillage {
  const village = villages.get(desa)
  if (village === undefined || !isOwnArea(ctx, desa)) throw new Problem('tidak-ditemukan')
  return village
}

/** As whom somebody answers for a village: of the village, or of the secretariat for it; null = not at all. Offices hold the right to write plans, and not this. */
export function answersAs({ actor, now }: DistrictContext, desa: string): Role | null {
  const own = countingGrants(actor, dayOf(now)).filter(
    (grant) => roleMay(grant.role, 'village.answer') && !ROLE_FACTS[grant.role].ofOffice && reaches(grant, desa),
  )
  return (own.find(({ role }) => role === 'desa') ?? own[0])?.role ?? null
}
