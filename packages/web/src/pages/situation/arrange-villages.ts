/**
 * The rows of the village table: which columns there are, what each is worth for sorting and for the downloaded file, and how filters
 * and sort pick and order the villages. Pure, so that table, map and download agree.
 */
import { FIGURES, type FigureKey } from '@konvergen/core/situation/situation.ts'
import type { SituationSearch } from '../../app/search-state.ts'
import type { VillageRow } from '../../parts/village-map/village-row.ts'

const OWN_COLUMNS = ['kecamatan', 'kasus', 'diukur', 'rentang', 'perkiraan', 'peluang', 'kepastian', 'cukup'] as const
export type ColumnId = (typeof OWN_COLUMNS)[number] | FigureKey | 'desa'

/** In the order of the table; the village itself always comes first. */
export const COLUMNS: readonly ColumnId[] = [
  'desa',
  'kecamatan',
  'kasus',
  'diukur',
  'rentang',
  'stunting',
  'perkiraan',
  'peluang',
  'ds',
  'kepastian',
  'cukup',
  ...FIGURES.filter((key) => key !== 'stunting' && key !== 'ds'),
]
const DEFAULT_COLUMNS: readonly ColumnId[] = ['kasus', 'diukur', 'rentang', 'stunting', 'ds', 'kepastian']
const DEFAULT_SORT = '-stunting'

/** What a column holds, for sorting and for the downloaded file; null = not known. */
export function columnValue({ desa, kecamatan }: VillageRow, column: ColumnId): string | number | null {
  switch (column) {
    case 'desa':
      return desa.nama
    case 'kecamatan':
      return kecamatan
    case 'kasus':
      return desa.figures.stunting.numerator
    case 'diukur':
      return desa.figures.stunting.denominator
    case 'rentang':
      return desa.interval?.low ?? null
    case 'perkiraan':
      return desa.estimate?.mean ?? null
    case 'peluang':
    case 'kepastian':
      return desa.worstProbability
    case 'cukup':
      return desa.sufficiency.enough ? 1 : 0
    default:
      return desa.figures[column].percent
  }
}

export function shownColumns(chosen: readonly string[] | undefined): ColumnId[] {
  const wanted: readonly string[] = chosen ?? DEFAULT_COLUMNS
  return COLUMNS.filter((column) => column === 'desa' || wanted.includes(column))
}

export interface Sort {
  readonly column: ColumnId
  readonly isDescending: boolean
}

export function readSort(urut: string | undefined): Sort {
  const text = urut ?? DEFAULT_SORT
  const column = COLUMNS.find((one) => one === text.replace(/^-/, ''))
  return column === undefined ? readSort(DEFAULT_SORT) : { column, isDescending: text.startsWith('-') }
}

/** What a press on a column head asks for: numbers begin with the largest, names and ranks with the first. */
export function nextSort(sort: Sort, column: ColumnId): string {
  const startsDescending = !['desa', 'kecamatan', 'cukup'].includes(column)
  const isDescending = sort.column === column ? !sort.isDescending : startsDescending
  return isDescending ? `-${column}` : column
}

const fold = (text: string) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
const order = new Intl.Collator('id', { numeric: true })

function isWanted(row: VillageRow, search: SituationSearch): boolean {
  if (search.kec !== undefined && row.desa.kecamatan !== search.kec) return false
  if (search.data !== undefined && row.desa.sufficiency.enough !== (search.data === 'cukup')) return false
  return search.cari === undefined || fold(`${row.desa.nama} ${row.desa.kode}`).includes(fold(search.cari.trim()))
}

/** Unknown values stand last whichever way the order runs; equal ones stand by name. */
function compare(a: VillageRow, b: VillageRow, { column, isDescending }: Sort): number {
  const [left, right] = [columnValue(a, column), columnValue(b, column)]
  if (left === null || right === null) {
    if (left === right) return order.compare(a.desa.nama, b.desa.nama)
    return left === null ? 1 : -1
  }
  const ahead = typeof left === 'number' && typeof right === 'number' ? left - right : order.compare(String(left), String(right))
  if (ahead === 0) return order.compare(a.desa.nama, b.desa.nama)
  return isDescending ? -ahead : ahead
}

export function arrangeRows(rows: readonly VillageRow[], search: SituationSearch): VillageRow[] {
  const sort = readSort(search.urut)
  return rows.filter((row) => isWanted(row, search)).toSorted((a, b) => compare(a, b, sort))
}
