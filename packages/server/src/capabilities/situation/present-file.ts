/**
 * A file behind a figure with its fingerprint, whether it still counts, and who applied it: from the trail, to whoever sees the list of files.
 */
import type { WhyFile } from '@konvergen/contract/why.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { namesOf } from '../accounts/store.ts'
import type { StoredImport } from '../intake/store.ts'
import { whoDid } from '../trail/door.ts'

async function appliedBy(ctx: DistrictContext, id: string, at: Date | null): Promise<string | null> {
  const actor = at === null ? null : await whoDid(ctx, ctx.kab, { act: 'intake.apply', subject: id, at })
  return actor === null ? null : ((await namesOf(ctx.db, [actor])).get(actor) ?? null)
}

type AppliedFile = Pick<StoredImport, 'id' | 'file_name' | 'period' | 'sha256' | 'decided_at' | 'state'>

export async function presentFile(
  ctx: DistrictContext,
  { id, file_name, period, sha256, decided_at, state }: AppliedFile,
): Promise<WhyFile> {
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
