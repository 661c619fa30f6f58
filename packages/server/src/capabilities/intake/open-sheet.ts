/**
 * A table of an office that somebody asks for: whether they see it, and its sheets as they were read. Whoever sees all files sees it; else who brought it,
 * and the office that it is of. To all others it is not there.
 */
import type { Sheet } from '@konvergen/sources/workbook/sheet.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows, allowsOffice } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { readMergedOffices } from '../opd/store.ts'
import { findSheet, holdSheet, readSheetPart } from './sheet-store.ts'
import type { KeptTable, StoredSheet } from './tables.ts'

export function seesSheet(ctx: DistrictContext, { uploaded_by, office_id }: StoredSheet): boolean {
  if (allows(ctx, 'intake.read') || uploaded_by === ctx.actor.id) return true
  return office_id !== null && allowsOffice(ctx, 'intake.sheet', office_id)
}

/** Whoever may take it further: its own people, and the secretariat for them. */
export function decidesSheet(ctx: DistrictContext, { uploaded_by, office_id }: StoredSheet): boolean {
  if (uploaded_by === ctx.actor.id || allows(ctx, 'coverage.enter-for')) return true
  return office_id !== null && allowsOffice(ctx, 'intake.sheet', office_id)
}

/** With the office that speaks for its office now, should that have become another. */
export async function withOffices(ctx: DistrictContext, sheets: readonly StoredSheet[]): Promise<StoredSheet[]> {
  const merged = await readMergedOffices(ctx)
  return sheets.map((stored) => ({
    ...stored,
    office_id: stored.office_id === null ? null : (merged.get(stored.office_id) ?? stored.office_id),
  }))
}

/** Throws `tidak-ditemukan`. */
export async function requireSheet(ctx: DistrictContext, id: string): Promise<StoredSheet> {
  const found = await findSheet(ctx, id)
  const [stored] = found === undefined ? [] : await withOffices(ctx, [found])
  if (stored === undefined || !seesSheet(ctx, stored)) throw new Problem('tidak-ditemukan')
  return stored
}

/** To decide about it: held until the transaction ends. Throws `tidak-ditemukan` and `tidak-boleh`. */
export async function holdForDecision(ctx: DistrictContext, id: string): Promise<StoredSheet> {
  const found = await holdSheet(ctx, id)
  const [stored] = found === undefined ? [] : await withOffices(ctx, [found])
  if (stored === undefined || !seesSheet(ctx, stored)) throw new Problem('tidak-ditemukan')
  if (!decidesSheet(ctx, stored)) throw new Problem('tidak-boleh')
  return stored
}

export interface OpenedTable {
  readonly index: number
  readonly sheet: Sheet
  readonly kept: KeptTable
}

/** null = the file is no longer kept, or has no such table. */
export async function openTable(ctx: DistrictContext, { id, reading }: StoredSheet, index: number): Promise<OpenedTable | null> {
  const kept = reading.tables[index]
  const bytes = kept === undefined ? null : await readSheetPart(ctx, id, 'lembar', index)
  if (kept === undefined || bytes === null) return null
  return { index, kept, sheet: JSON.parse(bytes.toString('utf8')) as Sheet }
}

export async function openTables(ctx: DistrictContext, stored: StoredSheet): Promise<OpenedTable[]> {
  const opened: OpenedTable[] = []
  for (const index of stored.reading.tables.keys()) {
    const table = await openTable(ctx, stored, index)
    if (table !== null) opened.push(table)
  }
  return opened
}
