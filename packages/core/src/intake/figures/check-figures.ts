/**
 * The arithmetic inside a table of figures, as its kind declares it. What was written stays written: which side of a sum is wrong only the office
 * can say. A count below zero is never used and never bent to zero: the finding names the two counts that it came from.
 */
import type { Issue } from '../../kit/issue.ts'
import { checkLimits } from '../check-limits.ts'
import { checkTotalRow } from '../check-total-row.ts'
import { checkZeros } from '../check-zeros.ts'
import { cellPlace, type SheetPlace } from '../column-place.ts'
import { issue } from '../make-issue.ts'
import type { FigureKind, FigureRow, FigureRule, Figures, FigureTable } from './figure-table.ts'

export interface CheckedFigures<Key extends string> {
  readonly issues: readonly Issue[]
  /** Parallel to the rows; null = not reported, or below zero and so not usable. */
  readonly counts: readonly Figures<Key>[]
}

/** One finding for each row and rule that does not hold; a rule with a missing value is not judged. */
export function checkFigures<Key extends string>(table: FigureTable<Key>, kind: FigureKind<Key>, file: string): CheckedFigures<Key> {
  const where: SheetPlace = { file, sheet: table.sheet }
  const issues: Issue[] = []
  const counts = table.rows.map((row) => {
    for (const rule of kind.rules) issues.push(...checkRule(row, rule, kind, where))
    return usable(row, kind)
  })
  const named = table.rows.map(({ nama }, index) => ({ nama, counts: counts[index] ?? {} }))
  issues.push(...checkZeros(named, where))
  // Where one village stands in several periods, the total may be any of them.
  if (new Set(table.rows.map(({ periode }) => periode)).size <= 1)
    issues.push(...checkTotalRow(table.total, counts, kind.labels, kind.keys, where))
  return { issues, counts }
}

function usable<Key extends string>(row: FigureRow<Key>, { keys }: FigureKind<Key>): Figures<Key> {
  const entries = keys.map((key) => {
    const { value } = row.counts[key]
    return [key, value !== null && value < 0 ? null : value]
  })
  return Object.fromEntries(entries) as Figures<Key>
}

function checkRule<Key extends string>(row: FigureRow<Key>, rule: FigureRule<Key>, kind: FigureKind<Key>, where: SheetPlace): Issue[] {
  const value = (key: Key) => row.counts[key].value
  const { labels } = kind
  if (rule.rule === 'batas') {
    const read = Object.fromEntries(kind.keys.map((key) => [key, value(key)])) as Figures<Key>
    return checkLimits(row, read, [[rule.part, rule.whole]], labels, where)
  }
  if (rule.rule === 'selisih') return checkDifference(row, rule, labels, where)
  const cell = row.counts[rule.whole]
  const parts = rule.parts.map(value).filter((part) => part !== null)
  if (cell.value === null || parts.length < rule.parts.length) return []
  const hitungan = parts.reduce((sum, part) => sum + part, 0)
  const holds = rule.rule === 'jumlah' ? hitungan === cell.value : hitungan <= cell.value
  if (holds) return []
  const bagian = rule.parts.map((key) => labels[key]).join(' + ')
  const params = { nama: row.nama, kolom: labels[rule.whole], tertulis: cell.value, bagian, hitungan }
  return [issue(rule.rule === 'jumlah' ? 'tabel.bagian-beda' : 'tabel.bagian-lebih', cellPlace(where, row.row, cell), cell.raw, params)]
}

function checkDifference<Key extends string>(
  row: FigureRow<Key>,
  rule: Extract<FigureRule<Key>, { rule: 'selisih' }>,
  labels: Readonly<Record<Key, string>>,
  where: SheetPlace,
): Issue[] {
  const cell = row.counts[rule.result]
  if (cell.value === null) return []
  const from = row.counts[rule.from].value
  const minus = row.counts[rule.minus].value
  const place = cellPlace(where, row.row, cell)
  const names = { nama: row.nama, kolom: labels[rule.result], tertulis: cell.value, dari: labels[rule.from], kurang: labels[rule.minus] }
  const params = { ...names, nilaiDari: from ?? '', nilaiKurang: minus ?? '' }
  if (cell.value < 0) return [issue('tabel.selisih-negatif', place, cell.raw, params)]
  if (from === null || minus === null || from - minus === cell.value) return []
  return [issue('tabel.selisih-beda', place, cell.raw, { ...params, hitungan: from - minus })]
}
