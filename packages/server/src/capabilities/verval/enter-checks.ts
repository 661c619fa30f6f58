/**
 * What villages and cadres find, kept family by family: those that can be are kept, the others come back with the reason. Whoever did not see what somebody
 * else had found meanwhile is told, and nothing of theirs is lost: both come back. A device may send the same again: the ids that it made tell.
 */

import type { BodyOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/verval.ts'
import type { CheckedAnswer } from '@konvergen/contract/verval.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { requireOpen } from './gather-round.ts'
import { gatherBoard, type Judged, judgeCheck } from './judge-check.ts'
import { presentCheck } from './list-village.ts'
import { moveToVillages } from './move-to-villages.ts'
import { holdRound, insertChecks } from './store.ts'

type Clash = Extract<Judged, { kind: 'bentrok' }>

/** What somebody else found, and what was sent, side by side. */
function clashProblem({ sent, last }: Clash): Problem {
  return new Problem('keadaan-berubah', {
    keluarga: sent.keluarga,
    tercatat: last?.id ?? '',
    temuanTercatat: last?.finding ?? '',
    tandaTercatat: last?.marks ?? '',
    tercatatPada: last?.entered_at.toISOString() ?? '',
    dikirim: sent.id,
    temuanDikirim: sent.temuan,
    tandaDikirim: sent.tanda ?? '',
  })
}

export async function enterChecks(
  ctx: DistrictContext,
  roundId: string,
  { periksa }: BodyOf<typeof contract.enterChecks>,
): Promise<CheckedAnswer> {
  requireOpen(await holdRound(ctx, roundId, 'bagi'))
  const board = await gatherBoard(ctx, roundId, periksa)
  const judged = periksa.map((sent) => judgeCheck(ctx, board, sent))
  const clashes = judged.filter((each) => each.kind === 'bentrok')
  const refused = judged.filter((each) => each.kind === 'tolak')
  // Whose families none of these are is told what is told of a round that does not exist.
  if (refused.length === judged.length && refused.every(({ sebab }) => sebab === 'keluarga-asing')) throw new Problem('tidak-ditemukan')
  const [clash] = clashes
  if (clash !== undefined && judged.length === 1) throw clashProblem(clash)

  const kept = judged.flatMap((each) => (each.kind === 'simpan' ? each.row : []))
  await insertChecks(ctx, roundId, kept)
  const moves = [...board.moved].map(([id, desa]) => ({ id, desa }))
  await moveToVillages(ctx, roundId, moves)
  const detail = { disimpan: kept.length, ditolak: refused.length, bentrok: clashes.length, pindah: moves.length }
  if (kept.length > 0) writeTrail(ctx, { kab: ctx.kab, act: 'verval.checked', subject: roundId, detail })
  else tellNothing(ctx)
  const people = await namesOf(
    ctx.db,
    clashes.flatMap(({ last }) => last?.entered_by ?? []),
  )
  return {
    tersimpan: kept.length,
    tetap: judged.filter(({ kind }) => kind === 'tetap').length,
    ditolak: refused.map(({ sent, sebab }) => ({ id: sent.id, keluarga: sent.keluarga, sebab })),
    bentrok: clashes.map(({ sent, last }) => ({
      id: sent.id,
      keluarga: sent.keluarga,
      tercatat: last === undefined ? null : presentCheck(last, people),
    })),
  }
}
