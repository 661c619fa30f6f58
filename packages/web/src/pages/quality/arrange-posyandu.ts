/** The rows of the posyandu table: what each column is worth, and how filters and sort pick and order them. Pure. */
import { type PosyanduRow, WORST_FIRST } from '@konvergen/core/quality/quality-report.ts'
import type { QualitySearch } from '../../app/measurement-search.ts'

export const POSYANDU_COLUMNS = ['nama', 'putusan', 'n', 'ds', 'mustahil', 'angkaTinggi', 'sd', 'riwayat'] as const
export type PosyanduColumn = (typeof POSYANDU_COLUMNS)[number]

export interface PosyanduSort {
  readonly column: PosyanduColumn
  readonly isDescending: boolean
}

const share = ({ cases, n }: { readonly cases: number; readonly n: number }) => (n === 0 ? null : (100 * cases) / n)

/** Percent, counts or scores; for the verdict how grave it is. null = not known. */
export function posyanduValue(row: PosyanduRow, column: PosyanduColumn): string | number | null {
  const { figures } = row
  switch (column) {
    case 'nama':
      return row.nama
    case 'putusan':
      return WORST_FIRST.length - WORST_FIRST.indexOf(row.verdict)
    case 'n':
      return row.n
    case 'ds':
      return row.target === null || row.target === 0 ? null : (100 * row.children) / row.target
    case 'mustahil':
      return share(figures.flagged)
    case 'angkaTinggi':
      return figures.heightDigits
    case 'sd':
      return figures.lenSd
    case 'riwayat':
      return share(figures.historyErrors)
  }
}

/** null: as the report orders them, worst first. */
export function readPosyanduSort(urut: string | undefined): PosyanduSort | null {
  const column = POSYANDU_COLUMNS.find((one) => one === urut?.replace(/^-/, ''))
  return column === undefined ? null : { column, isDescending: urut?.startsWith('-') === true }
}

/** What a press on a column head asks for: numbers begin with the largest, names with the first. */
export function nextPosyanduSort(sort: PosyanduSort | null, column: PosyanduColumn): string {
  const isDescending = sort?.column === column ? !sort.isDescending : column !== 'nama'
  return isDescending ? `-${column}` : column
}

const fold = (text: string) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
const order = new Intl.Collator('id', { numeric: true })

/** Unknown values stand last whichever way the order runs. */
function compare(a: PosyanduRow, b: PosyanduRow, { column, isDescending }: PosyanduSort): number {
  const [left, right] = [posyanduValue(a, column), posyanduValue(b, column)]
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1
  const ahead = typeof left === 'number' && typeof right === 'number' ? left - right : order.compare(String(left), String(right))
  return isDescending ? -ahead : ahead
}

export function arrangePosyandu(rows: readonly PosyanduRow[], search: QualitySearch): PosyanduRow[] {
  const wanted = search.cari === undefined ? null : fold(search.cari.trim())
  const fitting = rows.filter(
    (row) =>
      (search.putusan === undefined || row.verdict === search.putusan) &&
      (wanted === null || fold(`${row.nama} ${row.desa ?? ''} ${row.puskesmas ?? ''}`).includes(wanted)),
  )
  const sort = readPosyanduSort(search.urut)
  return sort === null ? fitting : fitting.toSorted((a, b) => compare(a, b, sort))
}
