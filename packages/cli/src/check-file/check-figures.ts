/**
 * A table of figures of an office looked through: its own arithmetic, and its villages where a district is given.
 */
import { placeTable } from '@konvergen/core/intake/figures/settle-figures.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { FigureEntry } from '@konvergen/sources/kinds/figure-entry.ts'
import type { Sheet } from '@konvergen/sources/workbook/sheet.ts'
import type { CheckedRows } from './check-list.ts'
import type { Territory } from './count-places.ts'

export function checkFigureFile(entry: FigureEntry, sheets: readonly Sheet[], name: string, territory: Territory | null): CheckedRows {
  const { table, level, issues } = entry.check(sheets, name)
  if (table === null) return { rows: null, issues }
  const placed = territory === null ? [] : placeTable(table, level, { ...territory, bpsCodes: new Map() }, name).issues
  // Villages without a row come last: they may be many, and a screen holds fifty points.
  const [missing, doubtful] = [placed.filter(saysMissing), placed.filter((found) => !saysMissing(found))]
  return { rows: table.rows.length, issues: [...doubtful, ...issues, ...missing] }
}

const saysMissing = ({ code }: Issue): boolean => code === 'wilayah.desa-tanpa-baris'
