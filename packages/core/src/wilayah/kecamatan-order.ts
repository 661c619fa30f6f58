/**
 * Offices list their villages kecamatan by kecamatan. Where a file visibly does so, the rows around a name tell its kecamatan.
 */
import type { Board } from './placement.ts'

/** Share of neighbouring placed rows that must lie in one kecamatan for the file to count as ordered; an alphabetical list stays far below. */
const ORDERED_FROM = 0.5

interface Neighbours {
  readonly before: string | null
  readonly after: string | null
}

/** Kecamatan of the rows that were placed by name, parallel to the rows; null where not placed. */
function kecamatanOfRows(board: Board): (string | null)[] {
  return board.found.map((found) => found?.desa.kecamatan ?? null)
}

/** True when most neighbouring placed rows share their kecamatan. */
export function isInKecamatanOrder(board: Board): boolean {
  const placed = kecamatanOfRows(board).filter((kecamatan) => kecamatan !== null)
  if (placed.length < 2) return false
  const same = placed.filter((kecamatan, index) => index > 0 && kecamatan === placed[index - 1]).length
  return same / (placed.length - 1) >= ORDERED_FROM
}

/** Kecamatan of the nearest placed row before and after. */
export function neighboursOf(board: Board, index: number): Neighbours {
  const rows = kecamatanOfRows(board)
  return {
    before: rows.slice(0, index).findLast((kecamatan) => kecamatan !== null) ?? null,
    after: rows.slice(index + 1).find((kecamatan) => kecamatan !== null) ?? null,
  }
}
