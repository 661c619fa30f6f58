/**
 * Villages that are waited for get a task each, once a day at most: one that has not signed its own, one that has signed its camat's. One act of whoever
 * coordinates.
 */

import type { AnswerOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/verval-pages.ts'
import { kecamatanOf } from '@konvergen/core/wilayah/kode.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { openTask } from '../tasks/door.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { readDesa } from '../wilayah/store.ts'
import { requireOpen } from './gather-round.ts'
import { waitedFor } from './look-at-progress.ts'
import { insertReminders } from './page-store.ts'
import { holdRound } from './store.ts'

export async function remindVillages(
  ctx: DistrictContext,
  roundId: string,
  asked: readonly string[],
): Promise<AnswerOf<typeof contract.remindVillages>> {
  const round = requireOpen(await holdRound(ctx, roundId, 'bagi'))
  const waiting = await waitedFor(ctx, roundId)
  const wanted = [...new Set(asked)]
  if (wanted.some((kode) => !isOwnArea(ctx, kode) || !waiting.has(kode))) throw new Problem('tidak-ditemukan')
  const today = dayOf(ctx.now)
  const open = wanted.filter((kode) => waiting.get(kode)?.state !== 'diverifikasi')
  const told = await insertReminders(ctx, { roundId, day: today, desa: open })
  const names = new Map((await readDesa(ctx)).map(({ kode, nama }) => [kode, nama]))
  const due = round.deadline < today ? today : round.deadline
  for (const kode of told.toSorted()) {
    const isSigned = waiting.get(kode)?.state === 'ditandatangani'
    const nama = names.get(kode) ?? kode
    await openTask(ctx, {
      title: isSigned ? `Verifikasi hasil verval ${nama}` : `Selesaikan verval ${nama}`,
      detail: isSigned
        ? `Desa sudah menandatangani hasil verval ${round.source}. Periksa, lalu verifikasi atau kembalikan.`
        : `Verval ${round.source}, tenggat ${round.deadline}: ${waiting.get(kode)?.waiting ?? 0} keluarga belum diperiksa. Periksa, lalu tandatangani.`,
      to: { kind: 'wilayah', code: isSigned ? kecamatanOf(kode) : kode },
      due,
      link: { kind: 'desa', id: kode, label: nama, path: isSigned ? `verval?putaran=${roundId}` : `verval/${roundId}/${kode}` },
    })
  }
  if (told.length === 0) tellNothing(ctx)
  else writeTrail(ctx, { kab: ctx.kab, act: 'verval.reminded', subject: roundId, detail: { desa: told.length } })
  return { diingatkan: told.length, sudah: open.length - told.length }
}
