/**
 * A budget file comes in: its rows are read and kept to be looked at, with everything that is wrong. Nothing of it counts before somebody applies it.
 */
import { BUDGET_COLUMN_NAMES, type uploadBudgetFile } from '@konvergen/contract/budget.ts'
import type { AnswerOf, QueryOf } from '@konvergen/contract/route.ts'
import type { BudgetColumn } from '@konvergen/core/budget/columns.ts'
import { isVillageStage } from '@konvergen/core/budget/line.ts'
import { checkNotes } from '@konvergen/core/budget/read-facts.ts'
import { readBudgetRows } from '@konvergen/core/budget/read-lines.ts'
import { maskNik } from '@konvergen/core/kit/nik-in-text.ts'
import { readBudgetSheet, readChoices } from '@konvergen/sources/budget-sheet/read-budget-sheet.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { gatherNomenclature, isListedIn } from '../plan/door.ts'
import { writeTrail } from '../trail/door.ts'
import { idOfLine } from './line-id.ts'
import { gatherOwners, mayWrite, requireWrite } from './owners.ts'
import type { BudgetWorkbook } from './read-workbook.ts'
import { insertFile } from './writing-store.ts'

type Query = QueryOf<typeof uploadBudgetFile>

const isColumn = (word: string): word is BudgetColumn => (BUDGET_COLUMN_NAMES as readonly string[]).includes(word)

export async function uploadFile(
  ctx: DistrictContext,
  { tahap: stage, tahun: year, lembaga, desa, kolom = '' }: Query,
  { fileName, sha256, sheets }: BudgetWorkbook,
): Promise<AnswerOf<typeof uploadBudgetFile>> {
  const owners = await gatherOwners(ctx)
  const owner = (isVillageStage(stage) ? desa : lembaga) ?? null
  if (owner !== null) requireWrite(ctx, owner, stage, owners)
  const choices = readChoices(kolom, isColumn)
  if (choices === undefined)
    throw new Problem('nilai-tidak-sah', { sebab: 'Pilihan kolom tidak terbaca.', reason: 'The choice of columns cannot be read.' })
  const sheet = readBudgetSheet(sheets, choices)
  if (sheet === null) {
    throw new Problem('templat-lain', {
      sebab:
        'Judul kolom tidak ditemukan; paling sedikit tiga judul harus dikenal, misalnya Kode, Uraian, Pagu. Unduh templat sebagai contoh.',
      reason:
        'The heads were not found; three of them at least must be known, such as Kode, Uraian, Pagu. Download the template as an example.',
    })
  }
  const read = readBudgetRows(sheet.rows, {
    stage,
    year,
    owner,
    ownerNamed: (name, kecamatan) => owners.named(name, kecamatan, stage),
    nameOf: owners.nameOf,
    mayWrite: (each) => mayWrite(ctx, each),
    villages: owners.villageNames,
    isListed: isVillageStage(stage) ? null : isListedIn(await gatherNomenclature(ctx, year)),
  })
  const { totals, leftOut } = read
  const remarks = [...checkNotes(sheet.notes, { year, stage }), ...read.remarks].map((remark) => ({
    ...remark,
    read: remark.read === null ? null : maskNik(remark.read),
  }))
  const reading = { sheet: sheet.sheet, headRow: sheet.headRow, columns: sheet.columns, totals, remarks, rows: sheet.rows.length, leftOut }
  const lines = read.lines.map((line) => ({
    ...line,
    rowId: ctx.newId(),
    id: idOfLine(stage, year, line),
    raw: line.raw.map((cell) => ({ ...cell, text: maskNik(cell.text) })),
  }))
  const id = ctx.newId()
  await insertFile(ctx, { id, stage, year, fileName, sha256, reading }, lines)
  const detail = { tahap: stage, tahun: year, baris: lines.length, ditolak: leftOut }
  writeTrail(ctx, { kab: ctx.kab, act: 'budget.uploaded', subject: id, detail })
  return { id }
}
