/**
 * The identity of a family is erased: from the register, with the original files in which it stands. Its marks stay as counts. Backups made before still
 * hold it until they are cleared away; docs/runbook/privacy.md says so. The next list that names it brings it in again, as a new family.
 */
import type { ErasureGround } from '@konvergen/core/accounts/erasure-grounds.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { destroyFiles } from '../intake/door.ts'
import { eraseFamily as eraseIdentity } from '../sasaran/door.ts'
import { writeTrail } from '../trail/door.ts'

export async function eraseFamily(ctx: DistrictContext, id: string, ground: ErasureGround): Promise<{ berkas: number }> {
  const berkas = await destroyFiles(ctx, await eraseIdentity(ctx, id, ground))
  writeTrail(ctx, { kab: ctx.kab, act: 'privacy.erase-family', subject: id, detail: { alasan: ground, berkas } })
  return { berkas }
}
