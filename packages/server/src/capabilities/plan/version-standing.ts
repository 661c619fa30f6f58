/**
 * Where the versions of a plan stand: their heads with state, and what the plan says as it is now.
 */
import type { VersionHead } from '@konvergen/contract/plan-versions.ts'
import { type PlanContent, planContent, planTotal } from '@konvergen/core/plan/plan-content.ts'
import { type PlanState, stateAfter } from '@konvergen/core/plan/plan-step.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { namesOf } from '../accounts/store.ts'
import { SECRETARIAT } from './compose-sheet.ts'
import { gatherLokus, type PlanOffices } from './plan-ground.ts'
import { factsOf } from './present-activity.ts'
import { readActivities } from './store.ts'
import { readPlanSteps, readVersionContents, type StoredPlanStep, type StoredVersion } from './version-store.ts'

export interface OfficeYear {
  readonly office: string | null
  readonly year: number
}

/** As it would be handed in today. */
export async function planNow(ctx: DistrictContext, { office, year }: OfficeYear, offices: PlanOffices): Promise<PlanContent> {
  const stored = await readActivities(ctx, { year, office })
  return planContent({
    kab: ctx.kab,
    office,
    officeName: offices.nameOf(office) ?? SECRETARIAT,
    year,
    lokus: await gatherLokus(ctx, year),
    activities: stored.map((activity) => ({ ...factsOf(activity), id: activity.id, carriedFrom: activity.carriedFrom })),
  })
}

export interface StandingVersion {
  readonly stored: StoredVersion
  readonly state: PlanState
  readonly steps: readonly StoredPlanStep[]
  readonly content: PlanContent
  readonly bytes: Buffer
}

/** In the order in which they came. */
export async function standVersions(ctx: DistrictContext, versions: readonly StoredVersion[]): Promise<StandingVersion[]> {
  const ids = versions.map(({ id }) => id)
  const steps = Map.groupBy(await readPlanSteps(ctx, ids), ({ version_id }) => version_id)
  const contents = await readVersionContents(ctx, ids)
  return versions.flatMap((stored) => {
    const own = steps.get(stored.id) ?? []
    const bytes = contents.get(stored.id)
    if (bytes === undefined) return []
    const content = JSON.parse(bytes.toString('utf8')) as PlanContent
    return [{ stored, steps: own, state: stateAfter(own.map(({ step }) => step)), content, bytes }]
  })
}

export async function presentHeads(
  ctx: DistrictContext,
  versions: readonly StandingVersion[],
  { nameOf }: PlanOffices,
): Promise<VersionHead[]> {
  const people = await namesOf(ctx.db, [...new Set(versions.map(({ stored }) => stored.by))])
  return versions.map(({ stored, state, content }) => {
    const { id, office, year, version, digest, by, at } = stored
    const total = planTotal(content)
    return {
      id,
      office,
      officeName: nameOf(office),
      year,
      version,
      state,
      digest,
      by: people.get(by) ?? by,
      at: at.toISOString(),
      activities: content.activities.length,
      total: total === null ? null : String(total),
    }
  })
}
