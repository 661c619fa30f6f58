/**
 * The health office's recap, settled: arithmetic checked, every row at its village or named as unplaced, doubled villages taken out.
 */
import type { Aliases } from '../wilayah/alias.ts'
import type { District } from '../wilayah/district.ts'
import { matchNames } from '../wilayah/match-name.ts'
import { checkRecap } from './check-recap.ts'
import type { RecapCount, RecapFile } from './recap.ts'
import { settleRows } from './settle-rows.ts'
import type { Settled } from './settled.ts'

/** The recap names no kecamatan and has no codes: villages are found by name alone. `fileName` only names the place of issues. */
export function settleRecap(file: RecapFile, district: District, aliases: Aliases, fileName: string): Settled<RecapCount> {
  const { counts, issues } = checkRecap(file, fileName)
  const rows = counts.flatMap((rowCounts, index) => {
    const row = file.rows[index]
    return row === undefined ? [] : [{ row: row.row, counts: rowCounts, cells: row.counts }]
  })
  const names = file.rows.map(({ row, nama }) => ({ row, nama, kecamatan: null }))
  const where = { file: fileName, sheet: file.sheet }
  return settleRows(rows, matchNames(names, district, aliases), district, where, issues, ({ diukur, stunting }) => ({
    source: 'recap',
    diukur,
    stunting,
    krs: null,
  }))
}
