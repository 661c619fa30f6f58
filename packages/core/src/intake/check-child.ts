/**
 * One row of a list of children, looked at by itself: cells that gave no value, days in the wrong order, an age, a NIK or a position that
 * contradicts the rest. What concerns several rows is in `duplicate-children.ts` and `child-list-issues.ts`.
 */
import { calendarAge, type Day } from '../kit/day.ts'
import type { Issue } from '../kit/issue.ts'
import { childIssue } from './child-issue.ts'
import { CHILD_LABELS } from './child-labels.ts'
import { CHILD_COLUMNS, type ChildColumn, type ChildListPlace, type EppgbmRow, type RepairRule, type Unread } from './child-rows.ts'
import { nikAgreesWithBirth, nikBirth } from './parse-nik.ts'
import { MEASURE_LIMITS } from './read-measure.ts'

/** Permenkes 2/2020: the standards for children under five end here. */
const LAST_MONTH = 60
/** From this month a child is measured standing (WHO 2006). */
const STANDING_MONTH = 24
/** WHO's month, in days. */
const DAYS_PER_MONTH = 30.4375
/** Programs borrow days from months of 28 to 31; more than that is another date. */
const AGE_TOLERANCE_DAYS = 3

/** `fileDate`: the day on which the file was made or received; null = not known, then no measurement is called too late. */
export function checkChild(row: EppgbmRow, place: ChildListPlace, fileDate: Day | null): Issue[] {
  const issues: Issue[] = []
  checkIdentity(row, place, issues)
  checkUnread(row, place, issues)
  checkRepairs(row, place, issues)
  checkDays(row, place, fileDate, issues)
  checkNikAgainstRow(row, place, issues)
  if (isUnmeasured(row)) issues.push(childIssue('anak.tanpa-ukuran', row, place, 'berat', {}))
  return issues
}

/** Nothing stands there; a weight that could not be read has an Issue of its own. */
function isUnmeasured(row: EppgbmRow): boolean {
  return (['berat', 'tinggi'] as const).every((column) => row[column] === null && row.unread[column] === undefined)
}

/** NIK states that a person typed; those that a program made come once for the whole file. */
const NIK_CODES = { huruf: 'anak.nik-huruf', 'bukan-16': 'anak.nik-bukan-16', contoh: 'anak.nik-contoh' } as const

function checkIdentity(row: EppgbmRow, place: ChildListPlace, issues: Issue[]): void {
  if (row.nikState === 'huruf' || row.nikState === 'bukan-16' || row.nikState === 'contoh') {
    issues.push(childIssue(NIK_CODES[row.nikState], row, place, 'nik', {}))
  }
  if (row.nama === null) issues.push(childIssue('anak.tanpa-nama', row, place, 'nama', {}))
  for (const column of ['jk', 'tglLahir', 'tanggalPengukuran'] as const) {
    if (row[column] === null && row.unread[column] === undefined) {
      issues.push(childIssue('anak.wajib-kosong', row, place, column, { kolom: CHILD_LABELS[column] }))
    }
  }
}

const UNREAD_CODES = {
  'bukan-angka': 'anak.bukan-angka',
  negatif: 'anak.negatif',
  nol: 'anak.nol',
  sandi: 'anak.sandi',
  serial: 'anak.serial',
  telepon: 'anak.telepon',
  'bukan-tanggal': 'anak.bukan-tanggal',
  'tanggal-mustahil': 'anak.tanggal-mustahil',
  'tanggal-luar-rentang': 'anak.tanggal-luar-rentang',
  'bukan-usia': 'anak.tak-dikenal',
  'tak-dikenal': 'anak.tak-dikenal',
  'memuat-nik': 'anak.memuat-nik',
} as const satisfies Readonly<Record<Exclude<Unread, 'di-luar-batas'>, string>>

function checkUnread(row: EppgbmRow, place: ChildListPlace, issues: Issue[]): void {
  // Nearly every row.
  if (Object.keys(row.unread).length === 0) return
  const repaired = new Set<ChildColumn>(row.repairs.map(({ column }) => column))
  for (const column of CHILD_COLUMNS) {
    const why = row.unread[column]
    if (why === undefined || repaired.has(column)) continue
    const kolom = CHILD_LABELS[column]
    if (why === 'di-luar-batas') issues.push(outside(row, place, column, kolom))
    else if (column === 'jk') issues.push(childIssue('anak.jk-tak-dikenal', row, place, column, {}))
    else issues.push(childIssue(UNREAD_CODES[why], row, place, column, { kolom }))
  }
}

function outside(row: EppgbmRow, place: ChildListPlace, column: ChildColumn, kolom: string): Issue {
  if (!isMeasure(column)) return childIssue('anak.tak-dikenal', row, place, column, { kolom })
  const { least, most } = MEASURE_LIMITS[column]
  return childIssue('anak.di-luar-batas', row, place, column, { kolom, paling: least, batas: most })
}

function isMeasure(column: ChildColumn): column is keyof typeof MEASURE_LIMITS {
  return Object.hasOwn(MEASURE_LIMITS, column)
}

const REPAIR_CODES = {
  gram: 'anak.gram',
  meter: 'anak.meter',
  milimeter: 'anak.milimeter',
  'koma-hilang': 'anak.koma-hilang',
} as const satisfies Readonly<Record<Exclude<RepairRule, 'tertukar'>, string>>

function checkRepairs(row: EppgbmRow, place: ChildListPlace, issues: Issue[]): void {
  for (const { column, from, to, rule } of row.repairs) {
    if (rule !== 'tertukar')
      issues.push(childIssue(REPAIR_CODES[rule], row, place, column, { kolom: CHILD_LABELS[column], dari: from, menjadi: to }))
    // A swap is two repairs and one mistake.
    else if (column === 'berat') issues.push(childIssue('anak.tertukar', row, place, column, { berat: from, tinggi: to }))
  }
}

function checkDays(row: EppgbmRow, place: ChildListPlace, fileDate: Day | null, issues: Issue[]): void {
  const { tglLahir: born, tanggalPengukuran: measured } = row
  if (measured !== null && fileDate !== null && measured > fileDate) {
    issues.push(childIssue('anak.ukur-setelah-berkas', row, place, 'tanggalPengukuran', { tanggalBerkas: fileDate }))
  }
  if (born === null || measured === null) return
  if (born > measured) {
    issues.push(childIssue('anak.lahir-setelah-ukur', row, place, 'tglLahir', { lahir: born, ukur: measured }))
    return
  }
  const { years, months, days } = calendarAge(born, measured)
  const bulan = years * 12 + months
  if (bulan >= LAST_MONTH) issues.push(childIssue('anak.lima-tahun', row, place, 'usia', { bulan }))
  checkStatedAge(row, place, { months: bulan, days }, issues)
  const wrong = bulan < STANDING_MONTH ? 'berdiri' : 'terlentang'
  if (row.caraUkur === wrong) issues.push(childIssue(`anak.${wrong}`, row, place, 'caraUkur', { bulan }))
}

function checkStatedAge(row: EppgbmRow, place: ChildListPlace, age: { months: number; days: number }, issues: Issue[]): void {
  if (row.usia === null) return
  const stated = row.usia.months * DAYS_PER_MONTH + row.usia.days
  const reckoned = age.months * DAYS_PER_MONTH + age.days
  if (Math.abs(stated - reckoned) <= AGE_TOLERANCE_DAYS) return
  const params = { tertulisBulan: row.usia.months, tertulisHari: row.usia.days, bulan: age.months, hari: age.days }
  issues.push(childIssue('anak.usia-beda', row, place, 'usia', params))
}

/** A soft sign only: families give the NIK of a brother, and offices mistype birth dates. */
function checkNikAgainstRow(row: EppgbmRow, place: ChildListPlace, issues: Issue[]): void {
  if (row.nik === null) return
  if (row.tglLahir !== null && !nikAgreesWithBirth(row.nik, row.tglLahir))
    issues.push(childIssue('anak.nik-beda-lahir', row, place, 'nik', {}))
  if (row.jk !== null && nikBirth(row.nik).sex !== row.jk) issues.push(childIssue('anak.nik-beda-jk', row, place, 'nik', {}))
}
