/**
 * Whose a commitment is and how who pledged is called; who may write in it. An office and a village write their own, the secretariat for anybody.
 */
import type { PledgedBy } from '@konvergen/core/commitment/pledge.ts'
import { viewerOf } from '@konvergen/core/tasks/viewer.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows, allowsOffice } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { holdCommitment, readCommitments, type StoredCommitment } from './store.ts'

export function unfit(sebab: string, reason: string): Problem {
  return new Problem('nilai-tidak-sah', { sebab, reason })
}

export function mayKeep(ctx: DistrictContext): boolean {
  return allows(ctx, 'commitment.keep')
}

/** Kecamatan and villages that somebody answers for. */
export function areasOf({ actor, kab, now }: DistrictContext): readonly string[] {
  return viewerOf(actor, kab, dayOf(now)).areas
}

/** Whether it is what one's own office, kecamatan or village pledged; of no register is nobody's. */
export function isMine(ctx: DistrictContext, { office, area }: PledgedBy): boolean {
  if (office !== null) return allowsOffice(ctx, 'commitment.write', office)
  return area !== null && allows(ctx, 'commitment.read') && areasOf(ctx).includes(area)
}

/** The same for thousands of commitments: it is asked once for each office and area. */
export function asksOnce(ctx: DistrictContext): (by: PledgedBy) => boolean {
  const known = new Map<string, boolean>()
  return (by) => {
    const key = `${by.office} ${by.area}`
    const own = known.get(key) ?? isMine(ctx, by)
    known.set(key, own)
    return own
  }
}

export function mayWrite(ctx: DistrictContext, by: PledgedBy): boolean {
  return mayKeep(ctx) || (allows(ctx, 'commitment.write') && isMine(ctx, by))
}

/** Whoever pledged says how far it is, also a camat, who writes no plans. */
export function mayReport(ctx: DistrictContext, by: PledgedBy): boolean {
  return mayKeep(ctx) || (allows(ctx, 'commitment.progress') && isMine(ctx, by))
}

export async function requireCommitment(ctx: DistrictContext, id: string): Promise<StoredCommitment> {
  const [found] = await readCommitments(ctx, { id })
  if (found === undefined) throw new Problem('tidak-ditemukan')
  return found
}

/** To write in it: held until the transaction ends. */
export async function requireOwn(
  ctx: DistrictContext,
  id: string,
  may: (ctx: DistrictContext, by: PledgedBy) => boolean = mayWrite,
): Promise<StoredCommitment> {
  await holdCommitment(ctx, id)
  const found = await requireCommitment(ctx, id)
  if (!may(ctx, found)) throw new Problem('tidak-boleh')
  return found
}
