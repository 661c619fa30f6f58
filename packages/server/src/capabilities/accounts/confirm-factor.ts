/**
 * Somebody else confirms that a second factor, which was set with the password alone, is its owner's: it counts from then on. Only whoever could give that
 * account its roles, never oneself; and only the factor that was looked at, not one that took its place meanwhile.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { requireAct } from './check-grant.ts'
import { requireManaged, requireMayTakeOver } from './manage-accounts.ts'
import { endFactorWait, rolesEver } from './store.ts'

export async function confirmFactor(ctx: DistrictContext, id: string, until: string): Promise<{ done: true }> {
  const { account } = await requireManaged(ctx, id)
  requireAct(ctx, 'accounts.grant-names', ctx.kab)
  requireMayTakeOver(ctx, await rolesEver(ctx.db, id))
  const isNow = account.state === 'aktif' && (await endFactorWait(ctx.db, id, new Date(until), ctx.now))
  if (!isNow) {
    throw new Problem('nilai-tidak-sah', {
      sebab: 'Faktor kedua itu tidak menunggu lagi, atau sudah diganti. Muat ulang halaman ini.',
      reason: 'That second factor waits no more, or another took its place. Load this page again.',
    })
  }
  writeTrail(ctx, { kab: ctx.kab, act: 'accounts.factor-confirmed', subject: id, detail: { menunggu: until } })
  return { done: true }
}
