/**
 * The table's own last line against the sum of its village rows. A difference usually means a village that is missing or counted twice.
 */
import type { ReadCell } from '../kit/cell.ts'
import type { Issue } from '../kit/issue.ts'
import { cellPlace, type SheetPlace } from './column-place.ts'
import { issue } from './make-issue.ts'

export interface TotalRow<Key extends string> {
  readonly row: number
  readonly counts: Readonly<Record<Key, ReadCell<number>>>
}

/** `counts`: the rows that are used, after their checks and each village once. Columns where no village has a value are left out. */
export function checkTotalRow<Key extends string>(
  total: TotalRow<Key> | null,
  counts: readonly Readonly<Record<Key, number | null>>[],
  labels: Readonly<Record<Key, string>>,
  keys: readonly Key[],
  where: SheetPlace,
): Issue[] {
  if (total === null) return []
  const issues: Issue[] = []
  for (const key of keys) {
    const cell = total.counts[key]
    const known = counts.map((row) => row[key]).filter((value) => value !== null)
    if (cell.value === null || known.length === 0) continue
    const hitungan = known.reduce((sum, value) => sum + value, 0)
    if (hitungan === cell.value) continue
    const params = { kolom: labels[key], tertulis: cell.value, hitungan }
    issues.push(issue('tabel.total-beda', cellPlace(where, total.row, cell), cell.raw, params))
  }
  return issues
}
