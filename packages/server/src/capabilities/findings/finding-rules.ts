/**
 * The thresholds of the district: how far a number may be off before somebody is asked.
 */
import type * as contract from '@konvergen/contract/findings.ts'
import type { RulesAnswer } from '@konvergen/contract/findings.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { THRESHOLDS, unfitThreshold } from '@konvergen/core/findings/thresholds.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { changesOf, writeTrail } from '../trail/door.ts'
import { insertThresholds, readThresholds } from './rule-store.ts'

export async function readFindingRules(ctx: DistrictContext): Promise<RulesAnswer> {
  const own = await readThresholds(ctx)
  if (own === undefined) return { batas: { ...THRESHOLDS }, usulan: true, alasan: null, oleh: null, pada: null }
  const people = await namesOf(ctx.db, [own.by])
  return { batas: { ...own.thresholds }, usulan: false, alasan: own.reason, oleh: people.get(own.by) ?? null, pada: own.at.toISOString() }
}

export async function setFindingRules(
  ctx: DistrictContext,
  { batas, alasan }: BodyOf<typeof contract.setFindingRules>,
): Promise<{ done: true }> {
  const unfit = unfitThreshold(batas)
  if (unfit !== null)
    throw new Problem('nilai-tidak-sah', {
      sebab: `Batas “${unfit}” di luar rentangnya.`,
      reason: `The threshold “${unfit}” is out of its range.`,
    })
  const before = (await readThresholds(ctx))?.thresholds ?? THRESHOLDS
  await insertThresholds(ctx, { thresholds: batas, reason: alasan })
  writeTrail(ctx, { kab: ctx.kab, act: 'findings.rules', subject: ctx.kab, detail: changesOf({ ...before }, { ...batas }) })
  return { done: true }
}
