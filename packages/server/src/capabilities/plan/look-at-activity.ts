/**
 * One activity with who wrote it when.
 */
import type { ActivityDetail } from '@konvergen/contract/plan.ts'
import { sumPlaces } from '@konvergen/core/plan/check-activity.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { gatherNomenclature, gatherOffices, mayWrite } from './plan-ground.ts'
import { factsOf, presentKnown } from './present-activity.ts'
import { findYearOf, readActivities, readRevisions, type StoredActivity } from './store.ts'

/** Throws `tidak-ditemukan`. */
export async function requireActivity(ctx: DistrictContext, id: string): Promise<StoredActivity> {
  const year = await findYearOf(ctx, id)
  const [found] = year === null ? [] : await readActivities(ctx, { year, id })
  if (found === undefined) throw new Problem('tidak-ditemukan')
  return found
}

export async function lookAtActivity(ctx: DistrictContext, id: string): Promise<ActivityDetail> {
  const activity = await requireActivity(ctx, id)
  const [offices, nomenclature] = [await gatherOffices(ctx), await gatherNomenclature(ctx, activity.year)]
  const revisions = await readRevisions(ctx, id)
  const people = await namesOf(ctx.db, [...new Set(revisions.map(({ by }) => by))])
  const nameOf = (by: string): string => people.get(by) ?? by
  return {
    ...presentKnown(activity, sumPlaces(activity.places), { offices, nomenclature }),
    ...factsOf(activity),
    mayWrite: mayWrite(ctx, activity.office),
    writtenBy: nameOf(activity.writtenBy),
    writtenAt: activity.writtenAt.toISOString(),
    history: revisions.map(({ revision, by, at, origin }) => ({ revision, by: nameOf(by), at: at.toISOString(), origin })),
  }
}
