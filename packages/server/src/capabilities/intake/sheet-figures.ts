/**
 * What a table of a kind that is known says of each village, whatever its columns were entered for: kept when it is applied, for whoever compares it with others.
 */
import { placeTable } from '@konvergen/core/intake/figures/settle-figures.ts'
import { monthIn, periodInText } from '@konvergen/core/intake/mapping/sheet-period.ts'
import { aliasKey } from '@konvergen/core/wilayah/alias.ts'
import { FIGURE_KINDS } from '@konvergen/sources/kinds/figure-kinds.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { asAliases, readAliases, readDistrictOn } from '../wilayah/store.ts'
import { insertSheetFigures, type SheetFigures } from './figures-store.ts'
import type { OpenedTable } from './open-sheet.ts'
import type { StoredSheet } from './tables.ts'

interface Chosen {
  readonly periode: string
  /** How some names are to be read in this table. */
  readonly sebut: readonly { readonly nama: string; readonly kode: string }[]
}

/** A row that names another month, or another year, is of another period. */
function isOf(written: string | null, period: string): boolean {
  if (written === null || written.trim() === '') return true
  const named = periodInText(written)
  if (named !== null) return named === period
  const month = monthIn(written)
  return month === null || period.endsWith(`-${String(month).padStart(2, '0')}`)
}

/** Empty for a table that nobody knows, or that is not by village. */
async function figuresOfSheet(
  ctx: DistrictContext,
  { kind, file_name: file }: StoredSheet,
  { sheet }: OpenedTable,
  { periode, sebut }: Chosen,
): Promise<SheetFigures[]> {
  if (kind === null || !(kind in FIGURE_KINDS)) return []
  const { table, level } = FIGURE_KINDS[kind as keyof typeof FIGURE_KINDS].check([sheet], file)
  if (table === null || level !== 'desa') return []
  const aliases = new Map([...asAliases(await readAliases(ctx)), ...sebut.map(({ nama, kode }) => [aliasKey(nama), kode] as const)])
  const rows = table.rows.filter((row) => isOf(row.periode, periode))
  const territory = { district: await readDistrictOn(ctx, null), aliases, bpsCodes: new Map<string, string>() }
  const { kode } = placeTable({ ...table, rows }, level, territory, file)
  const byArea = new Map<string, SheetFigures>()
  for (const [index, { counts }] of rows.entries()) {
    const area = kode[index] ?? null
    // Several rows of one village are of periods that nobody can tell apart.
    if (area === null || byArea.has(area)) continue
    byArea.set(area, { area, counts: Object.fromEntries(Object.entries(counts).map(([key, { value }]) => [key, value])) })
  }
  return [...byArea.values()]
}

/** In the caller's transaction, once for each table. */
export async function keepSheetFigures(ctx: DistrictContext, stored: StoredSheet, table: OpenedTable, chosen: Chosen): Promise<void> {
  await insertSheetFigures(ctx, stored.id, await figuresOfSheet(ctx, stored, table, chosen))
}
