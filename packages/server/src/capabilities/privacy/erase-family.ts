/**
 * The identity of a family is erased: from the register, with the original files in which it stands, its links to children, and the names of those on its card
 * in the services of the first 1,000 days. Its marks and services stay as counts. Backups made before still hold it until they are cleared away; docs/runbook/privacy.md says so. The next list that names it brings it in again, as a new family.
 */
import type { ErasureGround } from '@konvergen/core/accounts/erasure-grounds.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { destroyFiles } from '../intake/door.ts'
import { forgetLinks } from '../kin/door.ts'
import { eraseFamily as eraseIdentity, tellFamily } from '../sasaran/door.ts'
import { eraseHpk, hpkOfFamilies } from '../scorecard/door.ts'
import { writeTrail } from '../trail/door.ts'

export async function eraseFamily(ctx: DistrictContext, id: string, ground: ErasureGround): Promise<{ berkas: number }> {
  // Found by their numbers, which are gone afterwards.
  const persons = await hpkOfFamilies(ctx, (await tellFamily(ctx, id)).familyIds)
  const { familyIds, listIds } = await eraseIdentity(ctx, id, ground)
  const berkas = await destroyFiles(ctx, listIds)
  const orang = await eraseHpk(ctx, persons, ground)
  await forgetLinks(ctx, 'keluarga', familyIds)
  writeTrail(ctx, { kab: ctx.kab, act: 'privacy.erase-family', subject: id, detail: { alasan: ground, berkas, orang } })
  return { berkas }
}
