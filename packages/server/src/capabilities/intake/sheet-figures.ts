/**
 * What a table of a kind that is known says of each village, whatever its columns were entered for: kept when it is applied, for whoever compares it with others.
 */

import { periodWith } from '@konvergen/core/indicators/period.ts'
import { placeTable } from '@konvergen/core/intake/figures/settle-figures.ts'
import { monthIn, periodInText } from '@konvergen/core/intake/mapping/sheet-period.ts'
import { aliasKey } from '@konvergen/core/wilayah/alias.ts'
import { FIGURE_KINDS } from '@konvergen/sources/kinds/figure-kinds.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { asAliases, readAliases, readDistrictOn } from '../wilayah/store.ts'
import { insertSheetFigures, type SheetFigures } from './figures-store.ts'
import type { OpenedTable } from './open-sheet.ts'
import type { StoredSheet } from './tables.ts'

const YEAR_LENGTH = 4

interface Chosen {
  readonly periode: string
  /** How some names are to be read in this table. */
  readonly sebut: readonly { readonly nama: string; readonly kode: string }[]
}

/** A row that names a month or a year is of that period, also where the table was entered for another; a month alone is of the year entered for. */
function periodOfRow(written: string | null, period: string): string {
  const named = periodInText(written ?? '')
  if (named !== null) return named
  const month = monthIn(written ?? '')
  return month === null ? period : periodWith(Number(period.slice(0, YEAR_LENGTH)), month, 'bulanan')
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
  const territory = { district: await readDistrictOn(ctx, null), aliases, bpsCodes: new Map<string, string>() }
  const { kode } = placeTable(table, level, territory, file)
  const kept = new Map<string, SheetFigures>()
  for (const [index, row] of table.rows.entries()) {
    const area = kode[index] ?? null
    const period = periodOfRow(row.periode, periode)
    // Several rows of one village and period cannot be told apart.
    if (area === null || kept.has(`${area} ${period}`)) continue
    const counts = Object.fromEntries(Object.entries(row.counts).map(([key, { value }]) => [key, value]))
    kept.set(`${area} ${period}`, { area, period, counts })
  }
  return [...kept.values()]
}

/** In the caller's transaction, once for each table. */
export async function keepSheetFigures(ctx: DistrictContext, stored: StoredSheet, table: OpenedTable, chosen: Chosen): Promise<void> {
  await insertSheetFigures(ctx, stored.id, await figuresOfSheet(ctx, stored, table, chosen))
}
