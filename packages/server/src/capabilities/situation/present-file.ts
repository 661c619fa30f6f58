/** A file that a figure was read from: with its fingerprint, who applied it, and whether it still counts. */
import type { WhyAnswer } from '@konvergen/contract/why.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { namesOf } from '../accounts/store.ts'
import type { StoredRecap } from '../intake/store.ts'
import { whoDid } from '../trail/door.ts'

async function appliedBy(ctx: DistrictContext, id: string, at: Date | null): Promise<string | null> {
  const actor = at === null ? null : await whoDid(ctx, ctx.kab, { act: 'intake.apply', subject: id, at })
  return actor === null ? null : ((await namesOf(ctx.db, [actor])).get(actor) ?? null)
}

export async function presentFile(
  ctx: DistrictContext,
  { id, file_name, period, sha256, decided_at, state }: StoredRecap,
): Promise<WhyAnswer['berkas'][number]> {
  return {
    id,
    nama: file_name,
    periode: period ?? '',
    sha256,
    diterapkan: decided_at?.toISOString() ?? '',
    berlaku: state === 'applied',
    oleh: allows(ctx, 'intake.read') ? await appliedBy(ctx, id, decided_at) : null,
  }
}
