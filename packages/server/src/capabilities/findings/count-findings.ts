/**
 * How many findings wait, office by office: for the board of a period, the page for the regent, and one's home.
 */
import type { CountsAnswer } from '@konvergen/contract/findings.ts'
import { RULES } from '@konvergen/core/findings/finding.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows, allowsOffice } from '../../platform/permit-act.ts'
import { dayOf } from '../../platform/today.ts'
import { gatherYear } from '../coverage/door.ts'
import { ownerOfFinding } from './owner-of-finding.ts'
import { readFindingRun } from './rule-store.ts'
import { listFindings } from './store.ts'

async function ownersOf(ctx: DistrictContext) {
  return (await gatherYear(ctx, Number(dayOf(ctx.now).slice(0, 4)))).owners
}

/** `period` undefined: of all. */
export async function countByOffice(ctx: DistrictContext, period?: string): Promise<CountsAnswer> {
  const owners = await ownersOf(ctx)
  const all = (await listFindings(ctx, ['terbuka', 'dijawab'])).filter((one) => period === undefined || one.period === period)
  const open = all.filter(({ state }) => state === 'terbuka')
  const groups = Map.groupBy(open, (one) => ownerOfFinding(one, owners))
  return {
    terbuka: open.length,
    galat: open.filter(({ rule }) => RULES[rule] === 'galat').length,
    dijawab: all.length - open.length,
    lembaga: [...groups].map(([id, own]) => ({ id, terbuka: own.length, galat: own.filter(({ rule }) => RULES[rule] === 'galat').length })),
    diperiksa: (await readFindingRun(ctx))?.at.toISOString() ?? null,
  }
}

/** Those that whoever asks has to answer, and to decide; for their home. */
export async function countOpenFindings(ctx: DistrictContext): Promise<{ readonly answer: number; readonly decide: number }> {
  const owners = await ownersOf(ctx)
  const all = await listFindings(ctx, ['terbuka', 'dijawab'])
  const isOwn = (office: string | null): boolean => allowsOffice(ctx, 'findings.answer', office)
  return {
    answer: all.filter((one) => one.state === 'terbuka' && isOwn(ownerOfFinding(one, owners))).length,
    decide: allows(ctx, 'findings.decide') ? all.filter(({ state }) => state === 'dijawab').length : 0,
  }
}
