/**
 * Villages where every count is zero. Zeros typed for missing data are the largest defect of recaps: such a village looks reported and
 * perfect. The values stay as they were read; a person has to say which of them are zeros and which are gaps.
 */
import type { Issue } from '../kit/issue.ts'
import type { SheetPlace } from './column-place.ts'
import { issue } from './make-issue.ts'

const LISTED = 10

export interface ZeroCheckedRow {
  readonly nama: string
  readonly counts: Readonly<Record<string, number | null>>
}

/** One issue for the file; none when every village has some count above zero, or none at all. */
export function checkZeros(rows: readonly ZeroCheckedRow[], where: SheetPlace): Issue[] {
  const zero = rows.filter(({ counts }) => {
    const known = Object.values(counts).filter((count) => count !== null)
    return known.length > 0 && known.every((count) => count === 0)
  })
  if (zero.length === 0) return []
  const names = zero.slice(0, LISTED).map(({ nama }) => nama)
  const daftar = names.join(', ') + (zero.length > LISTED ? ' …' : '')
  return [issue('tabel.nol-semua', where, null, { jumlah: zero.length, dari: rows.length, daftar })]
}
