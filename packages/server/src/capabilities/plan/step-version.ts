/**
 * A version of a plan is looked at, verified, given back or made final; by nobody who wrote anything of it.
 */
import type * as contract from '@konvergen/contract/plan-versions.ts'
import type { ChangeSchema, VersionAnswer } from '@konvergen/contract/plan-versions.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { comparePlans, type PlanChange } from '@konvergen/core/plan/compare-plans.ts'
import { PLAN_STEPS, type PlanStep, planStepFault } from '@konvergen/core/plan/plan-step.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows, heldIn } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { writeTrail } from '../trail/door.ts'
import { gatherOffices } from './plan-ground.ts'
import { factsOf } from './present-activity.ts'
import { holdPlan, readWriters } from './store.ts'
import { planNow, presentHeads, type StandingVersion, standVersions } from './version-standing.ts'
import { findVersion, insertPlanStep, listVersions, type StoredVersion } from './version-store.ts'

/** Throws `tidak-ditemukan`. */
export async function requireVersion(ctx: DistrictContext, id: string): Promise<StandingVersion> {
  const stored = await findVersion(ctx, id)
  const [standing] = stored === undefined ? [] : await standVersions(ctx, [stored])
  if (standing === undefined) throw new Problem('tidak-ditemukan')
  return standing
}

async function before(ctx: DistrictContext, { office, year, version }: StoredVersion): Promise<StandingVersion | undefined> {
  const earlier = (await listVersions(ctx, { office, year })).filter((each) => each.version < version)
  const [newest] = await standVersions(ctx, earlier.slice(0, 1))
  return newest
}

/** Wrote an activity of it since the version before was handed in, or handed it in. */
async function didWrite(ctx: DistrictContext, { stored }: StandingVersion): Promise<boolean> {
  const { office, year, by } = stored
  const since = (await before(ctx, stored))?.stored.at ?? null
  return by === ctx.actor.id || (await readWriters(ctx, { office, year, since })).has(ctx.actor.id)
}

function presentPlanned(activity: PlanChange['before']): ChangeSchema['before'] {
  return activity === null ? null : { ...factsOf(activity), id: activity.id, carriedFrom: activity.carriedFrom }
}

function presentChange({ kind, id, title, fields, before: old, after }: PlanChange): ChangeSchema {
  return { kind, id, title, fields: [...fields], before: presentPlanned(old), after: presentPlanned(after) }
}

export async function lookAtVersion(ctx: DistrictContext, id: string): Promise<VersionAnswer> {
  const standing = await requireVersion(ctx, id)
  const offices = await gatherOffices(ctx)
  const { stored, steps, content, state } = standing
  const [head] = await presentHeads(ctx, [standing], offices)
  if (head === undefined) throw new Problem('tidak-ditemukan')
  const people = await namesOf(ctx.db, [...new Set(steps.map(({ taken_by }) => taken_by))])
  const earlier = await before(ctx, stored)
  const wroteIt = await didWrite(ctx, standing)
  const mayStep = (step: PlanStep): boolean => allows(ctx, 'plan.verify') && !wroteIt && planStepFault(step, state, '-') === null
  return {
    version: head,
    lokus: content.lokus === null ? null : [...content.lokus],
    activities: content.activities.map((activity) => ({ ...factsOf(activity), id: activity.id, carriedFrom: activity.carriedFrom })),
    steps: steps.map(({ step, reason, taken_by, taken_at }) => ({
      step,
      reason,
      by: people.get(taken_by) ?? taken_by,
      at: taken_at.toISOString(),
    })),
    may: { verifikasi: mayStep('verifikasi'), kembalikan: mayStep('kembalikan'), tetapkan: mayStep('tetapkan') },
    wroteIt: allows(ctx, 'plan.verify') && wroteIt && PLAN_STEPS.some((step) => planStepFault(step, state, '-') === null),
    against:
      earlier === undefined
        ? null
        : { version: earlier.stored.version, changes: comparePlans(earlier.content, content).map(presentChange) },
    since: comparePlans(content, await planNow(ctx, stored, offices)).map(presentChange),
  }
}

const TRACES = { verifikasi: 'plan.verified', kembalikan: 'plan.returned', tetapkan: 'plan.final' } as const

export async function stepPlan(
  ctx: DistrictContext,
  id: string,
  { step, reason: written }: BodyOf<typeof contract.stepPlan>,
): Promise<{ done: true }> {
  const { stored } = await requireVersion(ctx, id)
  await holdPlan(ctx, stored)
  const standing = await requireVersion(ctx, id)
  if (await didWrite(ctx, standing)) throw new Problem('tidak-boleh')
  const reason = written?.trim() ?? null
  const fault = planStepFault(step, standing.state, reason)
  if (fault === 'keadaan') throw new Problem('keadaan-berubah')
  if (fault === 'tanpa-alasan') throw new Problem('nilai-tidak-sah', { sebab: 'Alasan perlu diisi.', reason: 'A reason is needed.' })
  const no = (standing.steps.at(-1)?.no ?? 0) + 1
  await insertPlanStep(ctx, { version_id: id, no, step, reason, taken_role: heldIn(ctx, ctx.kab).role })
  const detail = { lembaga: stored.office, tahun: stored.year, versi: stored.version }
  writeTrail(ctx, { kab: ctx.kab, act: TRACES[step], subject: id, detail })
  return { done: true }
}
