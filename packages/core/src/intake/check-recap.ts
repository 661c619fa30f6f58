/**
 * The recap's own arithmetic, row by row, and the counts that the situation is computed from. Dinas Kesehatan's file; the definitions are
 * those of Permenkes 2/2020 (stunting = sangat pendek + pendek, and so on).
 *
 * Which value wins: a total is by definition the sum of its parts, so when all parts are there they are used and a differing printed total
 * is reported. When a part is missing the printed total is used. What cannot be known is null, never 0.
 */
import type { Issue } from '../kit/issue.ts'
import { checkLimits, type Limit } from './check-limits.ts'
import { checkPercents } from './check-percents.ts'
import { RECAP_LABELS } from './column-labels.ts'
import { cellPlace, columnOf, isFormulaWithoutResult, type SheetPlace } from './column-place.ts'
import { issue } from './make-issue.ts'
import { RECAP_COUNTS, type RecapCount, type RecapCounts, type RecapFile, type RecapRow } from './recap.ts'

const SUMS: readonly { readonly total: RecapCount; readonly parts: readonly RecapCount[] }[] = [
  { total: 'ditimbang', parts: ['bbSangatKurang', 'bbKurang', 'bbNormal', 'bbRisikoLebih'] },
  { total: 'diukur', parts: ['sangatPendek', 'pendek', 'tbNormal', 'tinggi'] },
  { total: 'ditimbangDiukur', parts: ['giziBuruk', 'giziKurang', 'giziBaik', 'risikoGiziLebih', 'giziLebih', 'obesitas'] },
  { total: 'stunting', parts: ['sangatPendek', 'pendek'] },
  { total: 'wasting', parts: ['giziBuruk', 'giziKurang'] },
  { total: 'underweight', parts: ['bbSangatKurang', 'bbKurang'] },
]

const LIMITS: readonly Limit<RecapCount>[] = [
  ['ditimbang', 'sasaran'],
  ['diukur', 'sasaran'],
  ['ditimbangDiukur', 'ditimbang'],
  ['ditimbangDiukur', 'diukur'],
  ['stunting', 'diukur'],
  ['wasting', 'ditimbangDiukur'],
  ['underweight', 'ditimbang'],
]

export interface CheckedRecap {
  readonly issues: readonly Issue[]
  /** Parallel to `file.rows`. */
  readonly counts: readonly RecapCounts[]
}

export function checkRecap(file: RecapFile, fileName: string): CheckedRecap {
  const where: SheetPlace = { file: fileName, sheet: file.sheet }
  const issues: Issue[] = []
  const counts = file.rows.map((row) => {
    const checked = settleTotals(row, where, issues)
    issues.push(...checkLimits(row, checked, LIMITS, RECAP_LABELS, where))
    return checked
  })
  issues.push(...checkPercents(file.rows, counts, where), ...formulaIssues(file, counts, where))
  return { issues, counts }
}

function settleTotals(row: RecapRow, where: SheetPlace, issues: Issue[]): RecapCounts {
  const counts: Record<RecapCount, number | null> = Object.fromEntries(RECAP_COUNTS.map((key) => [key, row.counts[key].value])) as Record<
    RecapCount,
    number | null
  >
  for (const { total, parts } of SUMS) {
    const known = parts.filter((part) => row.counts[part].value !== null)
    const hitungan = known.reduce((sum, part) => sum + (row.counts[part].value as number), 0)
    const complete = known.length === parts.length
    const cell = row.counts[total]
    const disagrees = cell.value !== null && (complete ? hitungan !== cell.value : hitungan > cell.value)
    if (disagrees) {
      const bagian = known.map((part) => RECAP_LABELS[part]).join(', ')
      const params = { nama: row.nama, kolom: RECAP_LABELS[total], tertulis: cell.value, bagian, hitungan }
      const code = complete ? 'rekap.jumlah-beda' : 'rekap.bagian-melebihi'
      issues.push(issue(code, cellPlace(where, row.row, cell), cell.raw, params))
    }
    if (complete) counts[total] = hitungan
  }
  return counts
}

/** One issue per column, not per village: a sheet that was never opened in Excel has no results in any row. */
function formulaIssues(file: RecapFile, counts: readonly RecapCounts[], where: SheetPlace): Issue[] {
  const issues: Issue[] = []
  for (const key of RECAP_COUNTS) {
    const open = file.rows.flatMap((row, index) => (isFormulaWithoutResult(row.counts[key]) ? [index] : []))
    const computed = open.filter((index) => counts[index]?.[key] !== null)
    const lost = open.length - computed.length
    const first = file.rows[open[0] ?? -1]?.counts[key]
    if (first === undefined) continue
    const place = { ...where, column: columnOf(first) }
    const kolom = RECAP_LABELS[key]
    if (computed.length > 0) issues.push(issue('tabel.rumus-dihitung', place, null, { kolom, jumlah: computed.length }))
    if (lost > 0) issues.push(issue('tabel.rumus-tanpa-nilai', place, null, { kolom, jumlah: lost }))
  }
  return issues
}
