/**
 * The numbers of a table are entered as one act, with what its columns were taken for remembered for that office.
 */

import type { BodyOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/sheets.ts'
import type { SheetTrial } from '@konvergen/contract/sheets.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { problemFromIssue } from '../../platform/problem-from-issue.ts'
import { type Progress, UNWATCHED } from '../../platform/progress.ts'
import { gatherGround, keepSheetNumbers } from '../coverage/door.ts'
import { changesOf, tellNothing, writeTrail } from '../trail/door.ts'
import { confirmAlias, learnBpsCodes } from '../wilayah/door.ts'
import { holdForDecision, type OpenedTable, openTable } from './open-sheet.ts'
import { rememberMapping } from './remember-mapping.ts'
import { keepSheetFigures } from './sheet-figures.ts'
import { decideSheet, insertSheetOutcome } from './sheet-store.ts'
import type { StoredSheet } from './tables.ts'
import { mapSheet, presentTrial } from './weigh-sheet.ts'

type Body = BodyOf<typeof contract.applySheet>

async function tableOf(ctx: DistrictContext, stored: StoredSheet, index: number): Promise<OpenedTable> {
  const table = await openTable(ctx, stored, index)
  if (table === null) throw new Problem('tidak-ditemukan')
  return table
}

/** Where everything stands as the table says already, nothing is changed and the table waits on. */
export async function applySheet(
  ctx: DistrictContext,
  id: string,
  { alasan, ...choice }: Body,
  { tell }: Progress = UNWATCHED,
): Promise<SheetTrial> {
  tell('cocok', null)
  const stored = await holdForDecision(ctx, id)
  if (stored.state !== 'staged') throw new Problem('keadaan-berubah')
  const table = await tableOf(ctx, stored, choice.lembar)
  const ground = await gatherGround(ctx, choice.periode)
  const mapped = await mapSheet(ctx, stored, table, ground, choice)
  if (mapped.blocked !== null) throw problemFromIssue('berkas-belum-layak', mapped.blocked)
  if (mapped.entries.numbers.length === 0)
    throw new Problem('berkas-belum-layak', {
      sebab: 'Belum ada kolom yang memberi angka. Pilih arti kolomnya dulu.',
      reason: 'No column gives a number yet. Choose what the columns hold first.',
    })
  tell('simpan', null)
  const kept = await keepSheetNumbers(ctx, mapped.entries, { importId: id, reason: alasan ?? null })
  const trial = presentTrial(mapped, kept, ground, stored)
  if (kept.kept === 0) {
    tellNothing(ctx)
    return trial
  }
  // Whoever may not confirm names for all files has them read so in this one.
  if (allows(ctx, 'wilayah.alias')) for (const { nama, kode } of choice.sebut) await confirmAlias(ctx, nama, kode)
  const bpsCodes = await learnBpsCodes(ctx, id, mapped.bpsCodes)
  await rememberMapping(ctx, stored, table, choice)
  await decideSheet(ctx, id, { state: 'applied', office_id: choice.lembaga, period: choice.periode, taken: kept.kept })
  await insertSheetOutcome(ctx, id, { act: 'diterapkan', choice, trial })
  tell('tampil', null)
  await keepSheetFigures(ctx, stored, table, choice)
  const { baru, ubah } = trial.hitungan
  const detail = {
    periode: choice.periode,
    lembaga: choice.lembaga,
    baru,
    ubah,
    kodeBps: bpsCodes,
    ...changesOf({ keadaan: stored.state }, { keadaan: 'applied' }),
  }
  writeTrail(ctx, { kab: ctx.kab, act: 'intake.sheet-applied', subject: id, detail })
  return trial
}
