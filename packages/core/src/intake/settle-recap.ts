/**
 * The health office's recap, settled: arithmetic checked, every row at its village or named as unplaced, doubled villages taken out.
 */
import type { Issue } from '../kit/issue.ts'
import type { Aliases } from '../wilayah/alias.ts'
import type { District } from '../wilayah/district.ts'
import { matchNames } from '../wilayah/match-name.ts'
import type { NameToPlace } from '../wilayah/placement.ts'
import { checkRecap } from './check-recap.ts'
import { RECAP_LABELS } from './column-labels.ts'
import type { SheetPlace } from './column-place.ts'
import { kecamatanFinder, unknownKecamatan } from './find-kecamatan.ts'
import { RECAP_COUNTS, type RecapCount, type RecapFile, type RecapRow } from './recap.ts'
import { settleRows } from './settle-rows.ts'
import type { Settled } from './settled.ts'
import { villageRows } from './village-rows.ts'

/**
 * The recap has no codes: villages are found by name, and by kecamatan where somebody added that column. `fileName` only names the place of
 * issues.
 */
export function settleRecap(whole: RecapFile, district: District, aliases: Aliases, fileName: string): Settled<RecapCount> {
  const where = { file: fileName, sheet: whole.sheet }
  const place = (rows: readonly RecapRow[]) => {
    const named = nameRows(rows, district, where)
    return { placements: matchNames(named.names, district, aliases), issues: named.issues }
  }
  const first = place(whole.rows)
  const villages = villageRows(whole.rows, first.placements, district, where)
  const placed = villages.rows === whole.rows ? first : place(villages.rows)
  const file = { ...whole, rows: villages.rows }
  const { counts, issues } = checkRecap(file, fileName)
  const rows = counts.flatMap((rowCounts, index) => {
    const row = file.rows[index]
    return row === undefined ? [] : [{ row: row.row, counts: rowCounts, cells: row.counts }]
  })
  return settleRows(rows, placed.placements, district, where, [...villages.issues, ...issues, ...placed.issues], {
    total: file.total,
    keys: RECAP_COUNTS,
    labels: RECAP_LABELS,
    headline: ({ diukur, stunting }) => ({ source: 'recap', diukur, stunting, krs: null }),
  })
}

function nameRows(rows: readonly RecapRow[], district: District, where: SheetPlace): { names: NameToPlace[]; issues: Issue[] } {
  const kecamatanOf = kecamatanFinder(
    rows.flatMap((row) => row.kecamatan ?? []),
    district,
  )
  const issues: Issue[] = []
  const names = rows.map(({ row, nama, kecamatan }) => {
    const kode = kecamatan === undefined ? null : kecamatanOf(kecamatan)
    if (kecamatan !== undefined && kode === null) issues.push(unknownKecamatan(row, kecamatan, nama, where))
    return { row, nama, kecamatan: kode }
  })
  return { names, issues }
}
