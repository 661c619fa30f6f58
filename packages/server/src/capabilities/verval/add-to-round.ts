/**
 * A village adds a family that the list lacked: it is found there, with its marks, as the first look at it. A device may send the same again.
 */

import type { BodyOf, ParamsOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/verval.ts'
import { numberText } from '@konvergen/core/sasaran/family-identity.ts'
import { takesChecks } from '@konvergen/core/verval/village-step.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { lookWide } from '../../platform/database/transaction.ts'
import { Problem } from '../../platform/problem.ts'
import { addFamily, findSameFamily } from '../sasaran/door.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { readVillageState, requireOpen, requireVillage } from './gather-round.ts'
import { holdRound, holdVillages, insertChecks, insertRoundFamilies, readChecksById, readRoundFamilies } from './store.ts'

type Body = BodyOf<typeof contract.addFamily>

function requireReadable({ orang }: Body): void {
  const isUnreadable = [orang.noKk, orang.nikKepala, orang.nikIstri].some((written) => written !== null && numberText(written) === null)
  if (isUnreadable)
    throw new Problem('nilai-tidak-sah', { sebab: 'Nomor KK dan NIK harus 16 angka.', reason: 'KK and NIK must be 16 digits.' })
  if ((orang.namaKepala ?? '').trim() === '')
    throw new Problem('nilai-tidak-sah', { sebab: 'Nama kepala keluarga perlu diisi.', reason: 'The name of the head is needed.' })
}

export async function addToRound(
  ctx: DistrictContext,
  { id: roundId, desa }: ParamsOf<typeof contract.addFamily>,
  body: Body,
): Promise<{ id: string }> {
  requireOpen(await holdRound(ctx, roundId, 'bagi'))
  await requireVillage(ctx, desa)
  const [sent] = await lookWide(ctx.db, ctx.scope, () => readChecksById(ctx, [body.periksa]))
  if (sent !== undefined) {
    if (sent.by !== ctx.actor.id) throw new Problem('keadaan-berubah')
    tellNothing(ctx)
    return { id: sent.family }
  }
  requireReadable(body)
  await holdVillages(ctx, roundId, [desa])
  if (!takesChecks(await readVillageState(ctx, roundId, desa, true))) throw new Problem('keadaan-berubah')
  const same = await findSameFamily(ctx, body.orang, desa)
  const family = same ?? body.id
  // It is on the list, here or in another village, which says whether it moved.
  const listed = await lookWide(ctx.db, ctx.scope, () => readRoundFamilies(ctx, roundId, { ids: [family] }))
  if (listed.length > 0) throw new Problem('keadaan-berubah')
  await addFamily(ctx, { family, isKnown: same !== null, desa, person: body.orang })
  await insertRoundFamilies(ctx, roundId, [{ id: family, desa, marks: body.tanda, added: true }])
  const first = { no: 1, base_id: null, finding: 'ada', marks: body.tanda, moved_to: null, same_as: null } as const
  await insertChecks(ctx, roundId, [{ family_id: family, id: body.periksa, desa_kode: desa, ...first }])
  writeTrail(ctx, { kab: ctx.kab, act: 'verval.added', subject: family, detail: { putaran: roundId, desa } })
  return { id: family }
}
