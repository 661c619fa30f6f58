/**
 * The district sets its own thresholds, due days and what has to be explained; what held before stays written.
 */
import type * as contract from '@konvergen/contract/realisation.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { DEMANDS, rulesFault } from '@konvergen/core/realisation/rules.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { holdRules, insertRules, readNewestRules } from './step-store.ts'

export async function setRules(
  ctx: DistrictContext,
  { seen, rules, reason }: BodyOf<typeof contract.setRealisationRules>,
): Promise<{ done: true }> {
  await holdRules(ctx)
  const no = (await readNewestRules(ctx))?.no ?? 0
  if (no !== seen) throw new Problem('keadaan-berubah')
  if (rulesFault(rules) !== null)
    throw new Problem('nilai-tidak-sah', { sebab: 'Ambang hijau harus di atas ambang kuning.', reason: 'Green has to be above yellow.' })
  const demands = DEMANDS.filter((demand) => rules.demands.includes(demand))
  await insertRules(ctx, { no: no + 1, content: { ...rules, demands }, reason: reason.trim() })
  writeTrail(ctx, { kab: ctx.kab, act: 'realisation.rules', subject: ctx.kab, detail: { nomor: no + 1 } })
  return { done: true }
}
