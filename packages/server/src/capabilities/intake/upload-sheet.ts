/**
 * A table of an office comes in and waits: the file and its sheets are kept sealed, nothing counts yet. Which sheets hold a table by area is seen here, where
 * the district is known.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { signatureOf } from '@konvergen/core/intake/mapping/signature.ts'
import { type FoundTable, findKnownTable, type KnownAreas } from '@konvergen/sources/office-sheet/find-table.ts'
import type { Sheet } from '@konvergen/sources/workbook/sheet.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { requireAllowed } from '../../platform/permit-act.ts'
import { problemFromIssue } from '../../platform/problem-from-issue.ts'
import { type Progress, UNWATCHED } from '../../platform/progress.ts'
import { gatherGround } from '../coverage/door.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { knownAreas } from './known-areas.ts'
import type { ReadSheet } from './read-file.ts'
import { headingOf } from './sheet-columns.ts'
import { findWaitingSheet, insertSheet, insertSheetPart, readSheetSignatures } from './sheet-store.ts'
import type { KeptTable } from './tables.ts'

const MOST_TABLES = 40

export function asKept({ name, hidden }: Sheet, { places, ...table }: FoundTable): KeptTable {
  return { name, hidden, ...table, places: [...places] }
}

function tablesOf(
  sheets: readonly Sheet[],
  areas: KnownAreas,
  known: ReadonlySet<string>,
): { readonly sheet: Sheet; readonly kept: KeptTable }[] {
  const found = sheets.flatMap((sheet) => {
    const table = findKnownTable(
      sheet,
      areas,
      (paths) => paths.some((path) => path.length > 0) && known.has(signatureOf(paths.map(headingOf))),
    )
    return table === null ? [] : [{ sheet, kept: asKept(sheet, table) }]
  })
  return found.toSorted((a, b) => Number(a.kept.hidden) - Number(b.kept.hidden)).slice(0, MOST_TABLES)
}

/** Of which office it is, where that can only be one. */
async function ownOffice(ctx: DistrictContext): Promise<string | null> {
  const own = (await gatherGround(ctx, null)).offices.filter(({ id, onBehalf }) => !onBehalf && id !== null)
  return own.length === 1 ? (own[0]?.id ?? null) : null
}

/** Its id. The same bytes that wait already are not kept twice. Throws `berkas-tidak-terbaca` where there is no table by area. */
export async function uploadSheet(
  ctx: DistrictContext,
  { fileName, sha256, bytes, sheet }: ReadSheet,
  { tell }: Progress = UNWATCHED,
): Promise<string> {
  requireAllowed(ctx, 'intake.sheet')
  const waiting = await findWaitingSheet(ctx, sha256)
  if (waiting !== undefined) {
    tellNothing(ctx)
    return waiting.id
  }
  tell('cocok', null)
  const tables = tablesOf(sheet.sheets, await knownAreas(ctx), await readSheetSignatures(ctx))
  if (tables.length === 0) throw problemFromIssue('berkas-tidak-terbaca', issue('lembar.tanpa-tabel', { file: fileName }, null, {}))
  tell('simpan', null)
  const id = ctx.newId()
  const rows = Math.max(...tables.map((table) => table.sheet.rows.length - table.kept.first))
  await insertSheet(ctx, {
    id,
    file_name: fileName,
    sha256,
    form: sheet.form,
    kind: sheet.kind,
    office_id: await ownOffice(ctx),
    rows,
    reading: { tables: tables.map(({ kept }) => kept), issues: sheet.issues },
  })
  await insertSheetPart(ctx, id, { part: 'berkas', number: 0, bytes })
  for (const [number, table] of tables.entries())
    await insertSheetPart(ctx, id, { part: 'lembar', number, bytes: Buffer.from(JSON.stringify(table.sheet)) })
  writeTrail(ctx, { kab: ctx.kab, act: 'intake.sheet-uploaded', subject: id, detail: { form: sheet.form, kind: sheet.kind, rows } })
  return id
}
