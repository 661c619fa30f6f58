/**
 * The same village twice in one file. Rows that agree in every count are one row written twice (one is kept); rows that differ contradict
 * each other, and taking either silently would be a guess: none is kept.
 */
import type { Issue } from '../kit/issue.ts'
import type { SheetPlace } from './column-place.ts'
import { issue } from './make-issue.ts'

export interface PlacedRow {
  readonly kode: string
  /** Official name of the village. */
  readonly desa: string
  readonly row: number
  readonly counts: Readonly<Record<string, number | null>>
}

export interface SettledRows<Row extends PlacedRow> {
  /** In file order, each village at most once. */
  readonly kept: readonly Row[]
  readonly issues: readonly Issue[]
}

export function settleDuplicates<Row extends PlacedRow>(rows: readonly Row[], where: SheetPlace): SettledRows<Row> {
  const byKode = new Map<string, Row[]>()
  for (const row of rows) byKode.set(row.kode, [...(byKode.get(row.kode) ?? []), row])
  const kept: Row[] = []
  const issues: Issue[] = []
  for (const [kode, same] of byKode) {
    const first = same[0] as Row
    const alike = same.every((row) => sameCounts(row, first))
    if (alike) kept.push(first)
    if (same.length === 1) continue
    const params = { desa: first.desa, kode, barisnya: same.map((row) => row.row).join(', ') }
    issues.push(issue(alike ? 'wilayah.desa-kembar' : 'wilayah.desa-ganda', { ...where, row: first.row }, null, params))
  }
  return { kept, issues }
}

function sameCounts(a: PlacedRow, b: PlacedRow): boolean {
  const keys = new Set([...Object.keys(a.counts), ...Object.keys(b.counts)])
  return [...keys].every((key) => (a.counts[key] ?? null) === (b.counts[key] ?? null))
}
