/** What the demo district has agreed on and what became of it: plans, versions of the analysis, rembuk, packages of lokus, commitments, budgets, deeds. */
import type { DistrictContext } from '../../platform/context.ts'
import { actingInDemo, type DemoPerson } from './demo-accounts.ts'
import { insertDemoAnalyses } from './demo-analyses.ts'
import { insertDemoBudgets } from './demo-budgets.ts'
import { insertDemoChain } from './demo-chain.ts'
import { insertDemoCommitments } from './demo-commitments.ts'
import { insertDemoPlans } from './demo-plans.ts'
import { insertDemoRealisation } from './demo-realisation.ts'
import { insertDemoVillages } from './demo-village.ts'
import { insertDemoVillageRealisation } from './demo-village-realisation.ts'

const VILLAGES_WITH_BUDGET = 6

export async function insertDemoAgreed(ctx: DistrictContext, people: readonly DemoPerson[], desa: readonly string[]): Promise<void> {
  const secretariat = actingInDemo(ctx, people, 'admin-kab')
  const writers = { dinkes: actingInDemo(ctx, people, 'dinkes'), 'opd-kb': actingInDemo(ctx, people, 'opd-kb') }
  await insertDemoPlans(secretariat, writers, desa)
  const own = people.find(({ role }) => role === 'desa')?.grant.areas ?? []
  const villages = [...own, ...desa.filter((each) => !own.includes(each))].slice(0, VILLAGES_WITH_BUDGET)
  await insertDemoBudgets(secretariat, { ...writers, desa: actingInDemo(ctx, people, 'desa') }, villages)
  await insertDemoRealisation(secretariat, writers)
  const by = { desa: actingInDemo(ctx, people, 'desa'), camat: actingInDemo(ctx, people, 'camat') }
  await insertDemoVillageRealisation(secretariat, by, villages)
  await insertDemoAnalyses(secretariat)
  await insertDemoCommitments(secretariat, desa)
  await insertDemoVillages(secretariat, own)
  await insertDemoChain(secretariat)
}
