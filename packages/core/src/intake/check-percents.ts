/**
 * The percentages that a recap prints, against those computed from its counts. The computed one is always used; a difference hints at a
 * wrong count. A cell formatted as percent stores the share (0.724), so both ways of writing are accepted.
 */
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

export function checkPercents(row: RecapRow, counts: RecapCounts, where: SheetPlace): Issue[] {
  const issues: Issue[] = []
  for (const key of RECAP_PERCENTS) {
    const cell = row.percents[key]
    const pembilang = counts[PAIRS[key][0]]
    const penyebut = counts[PAIRS[key][1]]
    if (cell.value === null || pembilang === null || penyebut === null || penyebut === 0) continue
    const computed = (100 * pembilang) / penyebut
    if (agrees(cell.value, computed, cell.raw)) continue
    const hitungan = Math.round(computed * 100) / 100
    const params = { nama: row.nama, kolom: RECAP_LABELS[key], tertulis: cell.raw ?? '', pembilang, penyebut, hitungan }
    issues.push(issue('rekap.persen-beda', cellPlace(where, row.row, cell), cell.raw, params))
  }
  return issues
}

/** Half a unit of the last printed digit, and never less than `LEAST_TOLERANCE`. */
function agrees(printed: number, computed: number, raw: string | null): boolean {
  const decimals = /[.,](\d+)/.exec(raw ?? '')?.[1]?.length ?? 0
  const halfUnit = 0.5 * 10 ** -decimals
  const near = (value: number, tolerance: number) => Math.abs(value - computed) <= Math.max(tolerance, LEAST_TOLERANCE) + 1e-9
  return near(printed, halfUnit) || (decimals > 0 && printed <= 1 && near(printed * 100, halfUnit * 100))
}
