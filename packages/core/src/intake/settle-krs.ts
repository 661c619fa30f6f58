/**
 * The family-planning office's KRS recap, settled: arithmetic checked, every row at its village by code and name together.
 */
import type { Aliases } from '../wilayah/alias.ts'
import type { District } from '../wilayah/district.ts'
import { checkKrs } from './check-krs.ts'
import type { KrsCount, KrsFile } from './krs.ts'
import { ownKrsRows } from './own-krs-rows.ts'
import { placeKrsRows } from './place-krs-rows.ts'
import { settleRows } from './settle-rows.ts'
import type { Settled } from './settled.ts'

export function settleKrs(whole: KrsFile, district: District, aliases: Aliases, fileName: string): Settled<KrsCount> {
  const where = { file: fileName, sheet: whole.sheet }
  const { file, issues: passedOver } = ownKrsRows(whole, district, where)
  const { counts, issues } = checkKrs(file, fileName)
  const rows = counts.flatMap((rowCounts, index) => {
    const row = file.rows[index]
    return row === undefined ? [] : [{ row: row.row, counts: rowCounts, cells: row.counts }]
  })
  const placed = placeKrsRows(file.rows, district, aliases, where)
  return settleRows(rows, placed.placements, district, where, [...passedOver, ...issues, ...placed.issues], ({ krs }) => ({
    source: 'krs',
    diukur: null,
    stunting: null,
    krs,
  }))
}
