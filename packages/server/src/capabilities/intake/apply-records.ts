/**
 * A person applies a list of families, persons or things: families go into the register, welfare and persons to the families that are known, things are kept as rows.
 * All or nothing, in one transaction. A list of things takes the place of an earlier one of its kind and year.
 */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import { RECORD_IMPORTS } from '@konvergen/core/intake/lists/record-imports.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { problemFromIssue } from '../../platform/problem-from-issue.ts'
import type { Progress } from '../../platform/progress.ts'
import { changesOf, writeTrail } from '../trail/door.ts'
import { learnBpsCodes } from '../wilayah/door.ts'
import { bringRecords } from './bring-records.ts'
import { insertListOutcome } from './list-store.ts'
import { lookAtRecords } from './look-at-records.ts'
import { placeRecordsLater } from './place-records-later.ts'
import { type SettledRecords, settleRecords } from './settle-records.ts'
import { decideImport, findImport, isRecords, type StoredRecords } from './store.ts'

function requireRows({ use }: (typeof RECORD_IMPORTS)[StoredRecords['kind']], { blocked, placedRows }: SettledRecords, rows: number): void {
  if (blocked !== null) throw problemFromIssue('berkas-belum-layak', blocked)
  if (rows === 0) throw new Problem('berkas-belum-layak', { sebab: 'Berkas ini tidak memuat baris.', reason: 'This file has no rows.' })
  if (use !== 'keluarga' || placedRows > 0) return
  const sebab = 'Tidak satu keluarga pun dapat ditempatkan pada desa.'
  throw new Problem('berkas-belum-layak', { sebab, reason: 'Not a single family could be placed at a village.' })
}

/** `stored` is held, and names confirmed along the way are remembered already. */
export async function applyRecords(
  ctx: DistrictContext,
  stored: StoredRecords,
  period: string,
  { tell }: Progress,
): Promise<ImportPreview> {
  if (stored.state === 'applied') return placeRecordsLater(ctx, stored)
  const settled = await settleRecords(ctx, { ...stored, period })
  requireRows(RECORD_IMPORTS[stored.kind], settled, stored.row_count)

  tell('simpan', null)
  const { superseded, ...brought } = await bringRecords(ctx, stored, period, settled, { tell })
  const { placements, issues, placedRows, unplacedRows } = settled
  tell('tampil', null)
  await decideImport(ctx, stored.id, { state: 'applied', period, decided_at: ctx.now, placed_count: placedRows })
  await insertListOutcome(ctx, stored.id, { placements, issues, unplacedRows, brought })
  const kodeBps = await learnBpsCodes(ctx, stored.id, settled.bpsCodes)
  const { listed = null, fresh = null, moved = null, doubtful = null } = brought.families ?? {}
  const detail = {
    kind: stored.kind,
    period,
    rows: stored.row_count,
    unplaced: unplacedRows,
    superseded,
    kodeBps,
    ...(brought.families !== null && { keluarga: listed, baru: fresh, pindah: moved, meragukan: doubtful }),
    ...(brought.welfare !== null && { cocok: brought.welfare.matched, keluarga: brought.welfare.families }),
    ...(brought.people !== null && { cocok: brought.people.matched, keluarga: brought.people.families }),
    ...changesOf({ keadaan: stored.state }, { keadaan: 'applied' }),
  }
  writeTrail(ctx, { kab: ctx.kab, act: 'intake.apply', subject: stored.id, detail })
  const now = await findImport(ctx, stored.id)
  return lookAtRecords(ctx, now !== undefined && isRecords(now) ? now : stored)
}
