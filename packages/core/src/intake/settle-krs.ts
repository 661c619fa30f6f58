/**
 * The family-planning office's KRS recap, settled: arithmetic checked, every row at its village by code and name together.
 */
import type { Aliases } from '../wilayah/alias.ts'
import type { District } from '../wilayah/district.ts'
import { checkKrs } from './check-krs.ts'
import { KRS_LABELS } from './column-labels.ts'
import { KRS_COUNTS, type KrsCount, type KrsFile } from './krs.ts'
import { ownKrsRows } from './own-krs-rows.ts'
import { placeKrsRows } from './place-krs-rows.ts'
import { settleRows } from './settle-rows.ts'
import type { Settled } from './settled.ts'
import { villageRows } from './village-rows.ts'

export function settleKrs(whole: KrsFile, district: District, aliases: Aliases, fileName: string): Settled<KrsCount> {
  const where = { file: fileName, sheet: whole.sheet }
  const { file: own, issues: passedOver } = ownKrsRows(whole, district, where)
  const first = placeKrsRows(own.rows, district, aliases, where)
  const villages = villageRows(own.rows, first.placements, district, where)
  const placed = villages.rows === own.rows ? first : placeKrsRows(villages.rows, district, aliases, where)
  const file = { ...own, rows: villages.rows }
  const { counts, issues } = checkKrs(file, fileName)
  const rows = counts.flatMap((rowCounts, index) => {
    const row = file.rows[index]
    return row === undefined ? [] : [{ row: row.row, counts: rowCounts, cells: row.counts }]
  })
  return settleRows(rows, placed.placements, district, where, [...passedOver, ...villages.issues, ...issues, ...placed.issues], {
    total: file.total,
    keys: KRS_COUNTS,
    labels: KRS_LABELS,
    headline: ({ krs }) => ({ source: 'krs', diukur: null, stunting: null, krs }),
  })
}
