/**
 * "May not exceed": a count that is larger than the group it belongs to. Values stay as they were read (a figure with such a pair is
 * marked `tidak-sah` later); a person has to ask which of the two is wrong.
 */
import type { ReadCell } from '../kit/cell.ts'
import type { Issue } from '../kit/issue.ts'
import { cellPlace, type SheetPlace } from './column-place.ts'
import { issue } from './make-issue.ts'

/** `[part, whole]`: part ≤ whole. */
export type Limit<Key extends string> = readonly [part: Key, whole: Key]

export interface LimitedRow<Key extends string> {
  readonly row: number
  readonly nama: string
  readonly counts: Readonly<Record<Key, ReadCell<number>>>
}

export function checkLimits<Key extends string>(
  row: LimitedRow<Key>,
  counts: Readonly<Record<Key, number | null>>,
  limits: readonly Limit<Key>[],
  labels: Readonly<Record<Key, string>>,
  where: SheetPlace,
): Issue[] {
  const issues: Issue[] = []
  for (const [part, whole] of limits) {
    const nilai = counts[part]
    const batas = counts[whole]
    if (nilai === null || batas === null || nilai <= batas) continue
    const cell = row.counts[part]
    const params = { nama: row.nama, kolom: labels[part], nilai, kolomBatas: labels[whole], batas }
    issues.push(issue('tabel.melebihi', cellPlace(where, row.row, cell), cell.raw, params))
  }
  return issues
}
