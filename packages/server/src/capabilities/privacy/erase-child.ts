/**
 * The identity of a child is erased: from the register, from the trail, with the original files in which it stands, the documents about it, its links to
 * families, what lists of persons write of it, and its name in the services of the first 1,000 days. Its measurements and services stay as figures. Backups made before still hold it until they are cleared away; docs/runbook/privacy.md says so.
 */
import type { ErasureGround } from '@konvergen/core/accounts/erasure-grounds.ts'
import { runInDistrict, type Work } from '../../platform/run-work.ts'
import { eraseDocuments, removeBytes } from '../documents/door.ts'
import { destroyFiles } from '../intake/door.ts'
import { forgetLinks, personsOfChildren } from '../kin/door.ts'
import { erasePerson, tellPerson } from '../measurement/door.ts'
import { erasePersons } from '../sasaran/door.ts'
import { eraseHpk, hpkOfChildren } from '../scorecard/door.ts'
import { writeTrail } from '../trail/door.ts'

export async function eraseChild(
  work: Work,
  kab: string,
  id: string,
  ground: ErasureGround,
): Promise<{ files: number; documents: number }> {
  const { versionIds, ...erased } = await runInDistrict(work, 'tulis', kab, async (ctx) => {
    // Found by their numbers, which are gone afterwards.
    const told = (await tellPerson(ctx, id)).childIds
    const persons = await hpkOfChildren(ctx, told)
    const listed = await erasePersons(ctx, await personsOfChildren(ctx, told))
    const { childIds, batchIds } = await erasePerson(ctx, id, ground)
    const files = await destroyFiles(ctx, [...batchIds, ...listed.listIds])
    const orang = await eraseHpk(ctx, persons, ground)
    await forgetLinks(ctx, 'anak', childIds)
    const about = await eraseDocuments(ctx, 'anak', childIds)
    const detail = { alasan: ground, catatan: childIds.length, berkas: files, dokumen: about.documents, orang, anggota: listed.writings }
    writeTrail(ctx, { kab, act: 'privacy.erase', subject: id, detail })
    return { files, ...about }
  })
  // Only once it is committed: what a crash leaves here, the next sweep takes.
  for (const versionId of versionIds) await removeBytes(work, kab, versionId)
  return erased
}
