/**
 * A table that was applied is taken back as one act; one that waits is put aside; and what its columns were taken for is forgotten.
 */
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/sheets.ts'
import type { SheetSummary } from '@konvergen/contract/sheets.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { gatherGround, takeSheetBack } from '../coverage/door.ts'
import { changesOf, tellNothing, writeTrail } from '../trail/door.ts'
import { forgetBpsCodes } from '../wilayah/door.ts'
import { presentSheet } from './look-at-sheet.ts'
import { holdForDecision, openTable } from './open-sheet.ts'
import { tableSignature } from './sheet-columns.ts'
import { decideSheet, findSheet, insertSheetMapping, insertSheetOutcome, readUndoneSheets } from './sheet-store.ts'
import type { StoredSheet } from './tables.ts'

export async function undoSheet(
  ctx: DistrictContext,
  id: string,
  alasan: string | undefined,
): Promise<AnswerOf<typeof contract.undoSheet>> {
  const stored = await holdForDecision(ctx, id)
  if (stored.state !== 'applied' || stored.period === null) throw new Problem('keadaan-berubah')
  const back = await takeSheetBack(ctx, {
    period: stored.period,
    office: stored.office_id,
    importId: id,
    undone: await readUndoneSheets(ctx),
    reason: alasan ?? null,
  })
  const taken = {
    dikembalikan: back.restored,
    dihapus: back.removed,
    tinggal: back.stayed.map(({ code, part, area, value, by }) => ({ kode: code, bagian: part, wilayah: area, nilai: value, oleh: by })),
  }
  const kodeBps = await forgetBpsCodes(ctx, id)
  await decideSheet(ctx, id, { state: 'undone' })
  await insertSheetOutcome(ctx, id, { act: 'ditarik', taken })
  const { restored, removed } = back
  const detail = {
    periode: stored.period,
    restored,
    removed,
    tinggal: back.stayed.length,
    kodeBps,
    ...changesOf({ keadaan: stored.state }, { keadaan: 'undone' }),
  }
  writeTrail(ctx, { kab: ctx.kab, act: 'intake.sheet-undone', subject: id, detail })
  return taken
}

async function summaryOf(ctx: DistrictContext, stored: StoredSheet): Promise<SheetSummary> {
  const { nameOf } = await gatherGround(ctx, null)
  return presentSheet(stored, nameOf, await namesOf(ctx.db, [stored.uploaded_by]))
}

/** Doing so twice is as good as once. */
export async function discardSheet(ctx: DistrictContext, id: string): Promise<SheetSummary> {
  const stored = await holdForDecision(ctx, id)
  if (stored.state === 'discarded') {
    tellNothing(ctx)
    return summaryOf(ctx, stored)
  }
  if (stored.state !== 'staged') throw new Problem('keadaan-berubah')
  await decideSheet(ctx, id, { state: 'discarded' })
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'intake.sheet-discarded',
    subject: id,
    detail: changesOf({ keadaan: stored.state }, { keadaan: 'discarded' }),
  })
  return summaryOf(ctx, (await findSheet(ctx, id)) ?? stored)
}

export async function forgetMapping(
  ctx: DistrictContext,
  id: string,
  { lembaga, lembar }: BodyOf<typeof contract.forgetSheetMapping>,
): Promise<{ done: true }> {
  const stored = await holdForDecision(ctx, id)
  const { mayEnter } = await gatherGround(ctx, null)
  if (!mayEnter(lembaga)) throw new Problem('tidak-boleh')
  const table = await openTable(ctx, stored, lembar)
  if (table === null) throw new Problem('tidak-ditemukan')
  const signature = tableSignature(table)
  await insertSheetMapping(ctx, { signature, officeId: lembaga, mapping: null, fileName: stored.file_name })
  writeTrail(ctx, { kab: ctx.kab, act: 'intake.mapping-forgotten', subject: id, detail: { lembaga, lembar } })
  return { done: true }
}
