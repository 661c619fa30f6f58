/**
 * A table of figures of an office looked through: its own arithmetic, and its villages where a district is given.
 */
import { placeTable } from '@konvergen/core/intake/figures/settle-figures.ts'
import type { FigureEntry } from '@konvergen/sources/kinds/figure-kinds.ts'
import type { Sheet } from '@konvergen/sources/workbook/sheet.ts'
import type { CheckedRows } from './check-list.ts'
import type { Territory } from './count-places.ts'

export function checkFigureFile(entry: FigureEntry, sheets: readonly Sheet[], name: string, territory: Territory | null): CheckedRows {
  const { table, level, issues } = entry.check(sheets, name)
  if (table === null) return { rows: null, issues }
  const placed = territory === null ? [] : placeTable(table, level, { ...territory, bpsCodes: new Map() }, name).issues
  return { rows: table.rows.length, issues: [...placed, ...issues] }
}
