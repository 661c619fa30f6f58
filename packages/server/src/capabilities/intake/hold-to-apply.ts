/** Nobody else decides on the file until the transaction ends; refused where it cannot be applied (again). */
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { requireOwnKind } from './require-own-kind.ts'
import { findSameBytes, holdImport, isMatched, type StoredImport } from './store.ts'

export async function holdToApply(
  ctx: DistrictContext,
  { id, confirm }: { readonly id: string; readonly confirm: readonly unknown[] },
): Promise<StoredImport> {
  const stored = await holdImport(ctx, id)
  if (stored === undefined) throw new Problem('tidak-ditemukan')
  requireOwnKind(ctx, stored.kind)
  // A list of persons is matched anew: families have come since.
  const appliedAgain = stored.state === 'applied' && confirm.length === 0 && !isMatched(stored)
  if (appliedAgain) throw new Problem('berkas-sudah-ada', { nama: stored.file_name })
  if (stored.state !== 'staged' && stored.state !== 'applied') throw new Problem('keadaan-berubah')
  const same = stored.state === 'staged' ? await findSameBytes(ctx, stored.sha256, 'applied') : undefined
  if (same !== undefined) throw new Problem('berkas-sudah-ada', { nama: same.file_name })
  return stored
}
