/** What the demo district has agreed on: plans of its offices, versions of its analysis, its rembuk, and what was pledged. */
import type { DistrictContext } from '../../platform/context.ts'
import { actingInDemo, type DemoPerson } from './demo-accounts.ts'
import { insertDemoAnalyses } from './demo-analyses.ts'
import { insertDemoCommitments } from './demo-commitments.ts'
import { insertDemoPlans } from './demo-plans.ts'

export async function insertDemoAgreed(ctx: DistrictContext, people: readonly DemoPerson[], desa: readonly string[]): Promise<void> {
  const secretariat = actingInDemo(ctx, people, 'admin-kab')
  const writers = { dinkes: actingInDemo(ctx, people, 'dinkes'), 'opd-kb': actingInDemo(ctx, people, 'opd-kb') }
  await insertDemoPlans(secretariat, writers, desa)
  await insertDemoAnalyses(secretariat)
  await insertDemoCommitments(secretariat, desa)
}
