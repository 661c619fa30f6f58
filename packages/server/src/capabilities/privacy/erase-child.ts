/**
 * The identity of a child is erased: from the register, from the trail, and with the original files in which it stands. Its measurements stay
 * as figures. Backups made before still hold it until they are cleared away; docs/runbook/privacy.md says so.
 */
import type { ErasureGround } from '@konvergen/core/accounts/erasure-grounds.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { destroyFiles } from '../intake/door.ts'
import { erasePerson } from '../measurement/door.ts'
import { writeTrail } from '../trail/door.ts'

export async function eraseChild(ctx: DistrictContext, id: string, ground: ErasureGround): Promise<{ files: number }> {
  const { childIds, batchIds } = await erasePerson(ctx, id, ground)
  const files = await destroyFiles(ctx, batchIds)
  writeTrail(ctx, { kab: ctx.kab, act: 'privacy.erase', subject: id, detail: { alasan: ground, catatan: childIds.length, berkas: files } })
  return { files }
}
