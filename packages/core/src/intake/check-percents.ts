/**
 * The percentages that a recap prints, against those computed from its counts. The computed one is always used; a difference hints at a
 * wrong count. A cell formatted as percent stores the share (0.724; 1 for all children), so each column is read the way that fits its counts.
 */
import type { ReadCell } from '../kit/cell.ts'
import type { Issue } from '../kit/issue.ts'
import { RECAP_LABELS } from './column-labels.ts'
import { cellPlace, type SheetPlace } from './column-place.ts'
import { issue } from './make-issue.ts'
import { RECAP_PERCENTS, type RecapCount, type RecapCounts, type RecapPercent, type RecapRow } from './recap.ts'

const PAIRS: Readonly<Record<RecapPercent, readonly [numerator: RecapCount, denominator: RecapCount]>> = {
  persenDitimbang: ['ditimbang', 'sasaran'],
  persenDiukur: ['diukur', 'sasaran'],
  persenDitimbangDiukur: ['ditimbangDiukur', 'sasaran'],
  persenStunting: ['stunting', 'diukur'],
}

/** A difference below this is nobody's mistake (percentage points). */
const LEAST_TOLERANCE = 0.05

interface Printed {
  readonly row: RecapRow
  readonly cell: ReadCell<number>
  readonly value: number
  readonly pembilang: number
  readonly penyebut: number
}

/** `counts` are parallel to `rows`: the counts after their checks. */
export function checkPercents(rows: readonly RecapRow[], counts: readonly RecapCounts[], where: SheetPlace): Issue[] {
  return RECAP_PERCENTS.flatMap((key) => {
    const column = printedIn(key, rows, counts)
    const asPercents = column.filter((printed) => !agreesAsPercent(printed))
    const asShares = column.filter((printed) => !agreesAsShare(printed))
    const differing = asShares.length < asPercents.length ? asShares : asPercents
    return differing.map(({ row, cell, pembilang, penyebut }) => {
      const hitungan = Math.round((10_000 * pembilang) / penyebut) / 100
      const params = { nama: row.nama, kolom: RECAP_LABELS[key], tertulis: cell.raw ?? '', pembilang, penyebut, hitungan }
      return issue('rekap.persen-beda', cellPlace(where, row.row, cell), cell.raw, params)
    })
  })
}

/** The rows of a column that can be compared. */
function printedIn(key: RecapPercent, rows: readonly RecapRow[], counts: readonly RecapCounts[]): Printed[] {
  const [numerator, denominator] = PAIRS[key]
  return rows.flatMap((row, index) => {
    const cell = row.percents[key]
    const pembilang = counts[index]?.[numerator] ?? null
    const penyebut = counts[index]?.[denominator] ?? null
    if (cell.value === null || pembilang === null || penyebut === null || penyebut === 0) return []
    return [{ row, cell, value: cell.value, pembilang, penyebut }]
  })
}

/** Offices round the two decimals that e-PPGBM prints once more, so half a unit may be missed by half a hundredth. */
const ROUNDED_TWICE = 0.005

function agreesAsPercent({ value, pembilang, penyebut, cell }: Printed): boolean {
  return isNear(value, (100 * pembilang) / penyebut, 0.5 * 10 ** -decimalsOf(cell) + ROUNDED_TWICE)
}

/** A share is stored, not typed: `1` means exactly one, and only decimals may have been rounded. */
function agreesAsShare({ value, pembilang, penyebut, cell }: Printed): boolean {
  const decimals = decimalsOf(cell)
  return isNear(100 * value, (100 * pembilang) / penyebut, decimals === 0 ? 0 : 50 * 10 ** -decimals)
}

/** Half a unit of the last printed digit, and never less than `LEAST_TOLERANCE`. */
function isNear(value: number, computed: number, tolerance: number): boolean {
  return Math.abs(value - computed) <= Math.max(tolerance, LEAST_TOLERANCE) + 1e-9
}

function decimalsOf(cell: ReadCell<number>): number {
  return /[.,](\d+)/.exec(cell.raw ?? '')?.[1]?.length ?? 0
}
