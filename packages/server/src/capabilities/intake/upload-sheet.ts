/**
 * A table of an office comes in and waits: the file and its sheets are kept sealed, nothing counts yet. Which sheets hold a table by area is seen here, where
 * the district is known.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { normaliseName } from '@konvergen/core/wilayah/normalise-name.ts'
import { findTable, type KnownAreas } from '@konvergen/sources/office-sheet/find-table.ts'
import type { Sheet } from '@konvergen/sources/workbook/sheet.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { requireAllowed } from '../../platform/permit-act.ts'
import { problemFromIssue } from '../../platform/problem-from-issue.ts'
import { gatherGround } from '../coverage/door.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { readAliases, readDistrictOn } from '../wilayah/store.ts'
import type { ReadSheet } from './read-file.ts'
import { findWaitingSheet, insertSheet, insertSheetPart } from './sheet-store.ts'
import type { KeptTable } from './tables.ts'

const MOST_TABLES = 40

async function knownAreas(ctx: DistrictContext): Promise<KnownAreas> {
  const { kode, kecamatan, desa } = await readDistrictOn(ctx, null)
  const aliases = await readAliases(ctx)
  return {
    villages: new Set([...desa.map(({ nama }) => normaliseName(nama)), ...aliases.map(({ nama }) => normaliseName(nama))]),
    kecamatan: new Set(kecamatan.map(({ nama }) => normaliseName(nama))),
    codes: new Set([kode, ...kecamatan.map((each) => each.kode), ...desa.map((each) => each.kode)]),
  }
}

function tablesOf(sheets: readonly Sheet[], areas: KnownAreas): { readonly sheet: Sheet; readonly kept: KeptTable }[] {
  const found = sheets.flatMap((sheet) => {
    const table = findTable(sheet, areas)
    if (table === null) return []
    const { places, ...rest } = table
    return [{ sheet, kept: { name: sheet.name, hidden: sheet.hidden, ...rest, places: [...places] } }]
  })
  return found.toSorted((a, b) => Number(a.kept.hidden) - Number(b.kept.hidden)).slice(0, MOST_TABLES)
}

/** Of which office it is, where that can only be one. */
async function ownOffice(ctx: DistrictContext): Promise<string | null> {
  const own = (await gatherGround(ctx, null)).offices.filter(({ id, onBehalf }) => !onBehalf && id !== null)
  return own.length === 1 ? (own[0]?.id ?? null) : null
}

/** Its id. The same bytes that wait already are not kept twice. Throws `berkas-tidak-terbaca` where there is no table by area. */
export async function uploadSheet(ctx: DistrictContext, { fileName, sha256, bytes, sheet }: ReadSheet): Promise<string> {
  requireAllowed(ctx, 'intake.sheet')
  const waiting = await findWaitingSheet(ctx, sha256)
  if (waiting !== undefined) {
    tellNothing(ctx)
    return waiting.id
  }
  const tables = tablesOf(sheet.sheets, await knownAreas(ctx))
  if (tables.length === 0) throw problemFromIssue('berkas-tidak-terbaca', issue('lembar.tanpa-tabel', { file: fileName }, null, {}))
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
