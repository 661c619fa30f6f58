/**
 * OPD KB freezes a round as Data Tetap vN: whoever entered findings does not. Villages that have not been verified are taken as they stand, with a reason. A
 * correction opens the round again, with a reason, and freezes the next version.
 */

import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/verval.ts'
import { marksOfText, marksText } from '@konvergen/core/sasaran/family-marks.ts'
import type { AgreedFamily } from '@konvergen/core/verval/agreed-list.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allowsApproval, heldIn } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { type AgreedRow, insertAgreedFamilies, insertAgreedList, readAgreedFamilies, readAgreedLists } from './agreed-store.ts'
import { changeBetween, countAgreed } from './count-agreed.ts'
import { gatherFamilies, requireOpen, villagesOf } from './gather-round.ts'
import { holdDistrict, holdRound, readCheckers, setRound } from './store.ts'
import { readSteps } from './village-store.ts'

export function agreedOf({ family, desa, marks, basis }: AgreedRow): AgreedFamily {
  return { family, desa, marks: marksOfText(marks), basis }
}

export async function freezeRound(
  ctx: DistrictContext,
  roundId: string,
  { belumSelesai, alasan }: BodyOf<typeof contract.freezeRound>,
): Promise<AnswerOf<typeof contract.freezeRound>> {
  requireOpen(await holdRound(ctx, roundId, 'sendiri'))
  await holdDistrict(ctx)
  const enteredBy = await readCheckers(ctx, roundId)
  if (!allowsApproval(ctx, 'verval.freeze', { office: null, enteredBy })) throw new Problem('tidak-boleh')
  const standing = await gatherFamilies(ctx, roundId)
  const villages = villagesOf(standing, await readSteps(ctx, roundId))
  const unfinished = [...villages].flatMap(([kode, { state }]) => (state === 'diverifikasi' ? [] : [kode])).toSorted()
  if (unfinished.length !== belumSelesai) throw new Problem('keadaan-berubah')
  if (unfinished.length > 0 && alasan === undefined)
    throw new Problem('nilai-tidak-sah', {
      sebab: 'Ada desa yang belum diverifikasi: alasan perlu diisi.',
      reason: 'Some villages are not verified: a reason is needed.',
    })

  const { families, digest, counts } = countAgreed(standing, villages, new Set(unfinished))
  const [before] = await readAgreedLists(ctx)
  const listed = standing.families.flatMap(({ id: family, desa, marks, added }): AgreedFamily[] =>
    added ? [] : [{ family, desa, marks, basis: 'verval' }],
  )
  const earlier = before === undefined ? null : (await readAgreedFamilies(ctx, before.id)).map(agreedOf)
  const difference = {
    sumber: changeBetween(listed, families, standing.outcomes),
    versi: before && earlier ? { no: before.version, ...changeBetween(earlier, families, standing.outcomes) } : null,
  }
  const [id, version] = [ctx.newId(), (before?.version ?? 0) + 1]
  const facts = { digest, counts, difference, unfinished, reason: alasan ?? null, frozen_role: heldIn(ctx, ctx.kab).role }
  await insertAgreedList(ctx, { id, version, round_id: roundId, families: families.length, ...facts })
  await insertAgreedFamilies(
    ctx,
    id,
    families.map(({ marks, ...rest }) => ({ ...rest, marks: marksText(marks) })),
  )
  await setRound(ctx, roundId, { state: 'ditutup', reason: null })
  const detail = { versi: version, sidik: digest, keluarga: families.length, belumSelesai: unfinished.length, putaran: roundId }
  writeTrail(ctx, { kab: ctx.kab, act: 'verval.frozen', subject: id, detail })
  return { id, versi: version, sidik: digest, keluarga: families.length }
}

export async function reopenRound(ctx: DistrictContext, roundId: string, reason: string): Promise<{ done: true }> {
  const round = await holdRound(ctx, roundId, 'sendiri')
  if (round === undefined) throw new Problem('tidak-ditemukan')
  if (round.state !== 'ditutup') throw new Problem('keadaan-berubah')
  await setRound(ctx, roundId, { state: 'berjalan', reason })
  writeTrail(ctx, { kab: ctx.kab, act: 'verval.reopened', subject: roundId, detail: {} })
  return { done: true }
}
