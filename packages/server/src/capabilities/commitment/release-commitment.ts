/**
 * The secretariat shows a commitment on the public page, and withdraws it again. An individual is shown only after they agreed, and only as they wish to be called; who no longer
 * agrees, or is forgotten, is not shown any more.
 */
import type * as contract from '@konvergen/contract/commitment.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import type { ShownPledge } from '@konvergen/core/commitment/public-pledge.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { readOwners } from '../rembuk/door.ts'
import { requirePlain } from '../situation/door.ts'
import { writeTrail } from '../trail/door.ts'
import { requireOwn, unfit } from './commitment-ground.ts'
import { deletePerson, putPerson, readPerson } from './person-store.ts'
import { endRelease, insertRelease } from './release-store.ts'
import type { StoredCommitment } from './store.ts'

function shownOf({ office, area, pledge }: StoredCommitment, withRupiah: boolean, nameOf: (kode: string) => string): ShownPledge {
  const kode = office ?? area
  return { name: kode === null ? pledge.name : nameOf(kode), what: pledge.what, places: pledge.places.map(nameOf), withRupiah }
}

/** Whether what stands is not what was released any more. */
export function isChangedSince(shown: ShownPledge, commitment: StoredCommitment, nameOf: (kode: string) => string): boolean {
  const now = shownOf(commitment, shown.withRupiah, nameOf)
  return now.name !== shown.name || now.what !== shown.what || now.places.join('\n') !== shown.places.join('\n')
}

export async function release(
  ctx: DistrictContext,
  id: string,
  { dasar, denganRupiah }: BodyOf<typeof contract.releaseCommitment>,
): Promise<{ done: true }> {
  const commitment = await requireOwn(ctx, id)
  if (commitment.no !== dasar) throw new Problem('keadaan-berubah')
  if (commitment.state === 'ditarik')
    throw unfit('Komitmen yang ditarik tidak ditampilkan.', 'A commitment that was withdrawn is not shown.')
  const person = commitment.who === 'perorangan' ? await readPerson(ctx, id) : null
  if (commitment.who === 'perorangan' && (person === null || person.consentedOn === null))
    throw unfit(
      'Perorangan hanya ditampilkan setelah persetujuannya dicatat.',
      'An individual is shown only after their consent is recorded.',
    )
  const { nameOf } = await readOwners(ctx)
  await endRelease(ctx, id)
  await insertRelease(ctx, id, shownOf(commitment, denganRupiah, nameOf))
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'commitment.released',
    subject: id,
    detail: { revisi: commitment.no, denganRupiah: denganRupiah ? 1 : 0 },
  })
  return { done: true }
}

export async function withdraw(ctx: DistrictContext, id: string): Promise<{ done: true }> {
  await requireOwn(ctx, id)
  if (!(await endRelease(ctx, id))) throw new Problem('keadaan-berubah')
  writeTrail(ctx, { kab: ctx.kab, act: 'commitment.release-withdrawn', subject: id, detail: {} })
  return { done: true }
}

export async function keepPerson(ctx: DistrictContext, id: string, { orang }: BodyOf<typeof contract.keepPerson>): Promise<{ done: true }> {
  const { who } = await requireOwn(ctx, id)
  if (who !== 'perorangan') throw unfit('Hanya perorangan yang dicatat namanya di sini.', 'Only individuals are named here.')
  if (orang !== null) {
    for (const text of [orang.nama, orang.sebutan]) requirePlain(text)
    if (orang.setujuPada !== null && orang.setujuPada > dayOf(ctx.now))
      throw unfit('Tanggal persetujuannya belum tiba.', 'The day of the consent has not come.')
    await putPerson(ctx, id, { name: orang.nama.trim(), calledAs: orang.sebutan.trim(), consentedOn: orang.setujuPada })
  } else await deletePerson(ctx, id)
  const isShown = orang !== null && orang.setujuPada !== null
  if (!isShown && (await endRelease(ctx, id)))
    writeTrail(ctx, { kab: ctx.kab, act: 'commitment.release-withdrawn', subject: id, detail: {} })
  const act = orang === null ? 'commitment.person-forgotten' : 'commitment.person'
  writeTrail(ctx, { kab: ctx.kab, act, subject: id, detail: { setuju: isShown ? 1 : 0 } })
  return { done: true }
}
