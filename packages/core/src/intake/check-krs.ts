/**
 * The KRS recap's own arithmetic (SPEC 2.6): KRS + tidak berisiko = sasaran ≤ keluarga, the five welfare ranks = KRS, each risk factor
 * within its group. The written values are kept: which side is wrong only the OPD KB can say. The parts of 4T overlap and are never summed
 * into a figure; their largest and their sum only bound what PUS 4T can be.
 */
import type { Issue } from '../kit/issue.ts'
import { checkLimits, type Limit } from './check-limits.ts'
import { KRS_LABELS } from './column-labels.ts'
import { cellPlace, columnOf, isFormulaWithoutResult, type SheetPlace } from './column-place.ts'
import { KRS_COUNTS, type KrsCount, type KrsCounts, type KrsFile, type KrsRow } from './krs.ts'
import { issue } from './make-issue.ts'

const RANKS: readonly KrsCount[] = ['sejahtera1', 'sejahtera2', 'sejahtera3', 'sejahtera4', 'sejahteraLebih4']
const FOUR_TOO: readonly KrsCount[] = ['terlaluMuda', 'terlaluTua', 'terlaluDekat', 'terlaluBanyak']

const LIMITS: readonly Limit<KrsCount>[] = [
  ['sasaran', 'keluarga'],
  ['krs', 'sasaran'],
  ['baduta', 'sasaran'],
  ['balita', 'sasaran'],
  ['pus', 'sasaran'],
  ['airTidakLayak', 'krs'],
  ['jambanTidakLayak', 'krs'],
  ['pusHamil', 'pus'],
  ['pus4t', 'pus'],
  ['bukanKbModern', 'pus'],
  ['terlaluMuda', 'pus'],
  ['terlaluTua', 'pus'],
  ['terlaluDekat', 'pus'],
  ['terlaluBanyak', 'pus'],
]

export interface CheckedKrs {
  readonly issues: readonly Issue[]
  /** Parallel to `file.rows`. */
  readonly counts: readonly KrsCounts[]
}

export function checkKrs(file: KrsFile, fileName: string): CheckedKrs {
  const where: SheetPlace = { file: fileName, sheet: file.sheet }
  const issues: Issue[] = []
  const computed: number[] = []
  const counts = file.rows.map((row, index) => {
    const read = Object.fromEntries(KRS_COUNTS.map((key) => [key, row.counts[key].value])) as Record<KrsCount, number | null>
    if (read.sasaran === null && isBlank(row, 'sasaran') && read.krs !== null && read.tidakBerisiko !== null) {
      read.sasaran = read.krs + read.tidakBerisiko
      computed.push(index)
    }
    issues.push(...checkSums(row, read, where), ...checkLimits(row, read, LIMITS, KRS_LABELS, where))
    return read
  })
  if (computed.length > 0) issues.push(issue('krs.sasaran-dihitung', where, null, { jumlah: computed.length }))
  issues.push(...lostFormulas(file, counts, where))
  return { issues, counts }
}

/** Nothing readable stands there, as opposed to something that could not be read. */
function isBlank(row: KrsRow, key: KrsCount): boolean {
  const cell = row.counts[key]
  return cell.raw === null || cell.raw.trim() === '' || isFormulaWithoutResult(cell)
}

function checkSums(row: KrsRow, counts: KrsCounts, where: SheetPlace): Issue[] {
  const issues: Issue[] = []
  const { krs, tidakBerisiko, sasaran, pus4t } = counts
  const nama = row.nama
  if (krs !== null && tidakBerisiko !== null && sasaran !== null && krs + tidakBerisiko !== sasaran) {
    const params = { nama, krs, tidakBerisiko, sasaran, hitungan: krs + tidakBerisiko }
    issues.push(issue('krs.sasaran-beda', cellPlace(where, row.row, row.counts.sasaran), row.counts.sasaran.raw, params))
  }
  const ranks = allKnown(counts, RANKS)
  if (ranks !== null && krs !== null && sum(ranks) !== krs) {
    const params = { nama, krs, hitungan: sum(ranks) }
    issues.push(issue('krs.kesejahteraan-beda', cellPlace(where, row.row, row.counts.krs), row.counts.krs.raw, params))
  }
  const parts = allKnown(counts, FOUR_TOO)
  if (parts !== null && pus4t !== null && (pus4t < Math.max(...parts) || pus4t > sum(parts))) {
    const params = { nama, tertulis: pus4t, paling: Math.max(...parts), jumlah: sum(parts) }
    issues.push(issue('krs.empat-t-mustahil', cellPlace(where, row.row, row.counts.pus4t), row.counts.pus4t.raw, params))
  }
  return issues
}

function allKnown(counts: KrsCounts, keys: readonly KrsCount[]): number[] | null {
  const values = keys.map((key) => counts[key]).filter((value) => value !== null)
  return values.length === keys.length ? values : null
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function lostFormulas(file: KrsFile, counts: readonly KrsCounts[], where: SheetPlace): Issue[] {
  const issues: Issue[] = []
  for (const key of KRS_COUNTS) {
    const lost = file.rows.filter((row, index) => isFormulaWithoutResult(row.counts[key]) && counts[index]?.[key] === null)
    const first = lost[0]?.counts[key]
    if (first === undefined) continue
    const params = { kolom: KRS_LABELS[key], jumlah: lost.length }
    issues.push(issue('tabel.rumus-tanpa-nilai', { ...where, column: columnOf(first) }, null, params))
  }
  return issues
}
