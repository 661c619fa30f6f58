/**
 * Which rows of a parsed table can be villages at all, once the district is known. A parser sees names and numbers only; a numbered footnote
 * or the district's own name looks to it like a village. Left among the villages they would be summed, or push real rows out of the total.
 */
import type { ReadCell } from '../kit/cell.ts'
import type { Issue } from '../kit/issue.ts'
import type { District } from '../wilayah/district.ts'
import { keysOf, type Placement } from '../wilayah/placement.ts'
import { isFormulaWithoutResult, type SheetPlace } from './column-place.ts'
import { issue } from './make-issue.ts'

export interface NamedRow {
  readonly row: number
  readonly nama: string
  readonly counts: Readonly<Record<string, ReadCell<number>>>
}

export interface VillageRows<Row extends NamedRow> {
  /** The same array when nothing was left out. */
  readonly rows: readonly Row[]
  readonly issues: readonly Issue[]
}

/** `placements` are parallel to `rows`. A row that has found its village always stays. */
export function villageRows<Row extends NamedRow>(
  rows: readonly Row[],
  placements: readonly Placement[],
  district: District,
  where: SheetPlace,
): VillageRows<Row> {
  const areas = areaNames(district)
  const villages = new Set(district.desa.flatMap(({ nama }) => keysOf(nama)))
  const issues: Issue[] = []
  const kept = rows.filter((row, index) => {
    if (placements[index]?.kode !== null || keysOf(row.nama).some((key) => villages.has(key))) return true
    const place = { ...where, row: row.row }
    if (!hasCount(row)) {
      issues.push(issue('tabel.baris-lain', place, row.nama, {}))
      return false
    }
    const area = keysOf(row.nama.replace(KIND_OF_AREA, '')).map((key) => areas.get(key))
    const wilayah = area.find((name) => name !== undefined)
    if (wilayah !== undefined) issues.push(issue('wilayah.baris-wilayah', place, row.nama, { nama: row.nama, wilayah }))
    return wilayah === undefined
  })
  return { rows: kept.length === rows.length ? rows : kept, issues }
}

const KIND_OF_AREA = /^\s*(?:kabupaten|kab|kota|kecamatan|kec|distrik)\b\.?\s*/i

/** Name, as names are compared, → what it is the name of. */
function areaNames({ nama, kecamatan }: District): Map<string, string> {
  const ofKecamatan = kecamatan.flatMap((area) => keysOf(area.nama).map((key): [string, string] => [key, `Kecamatan ${area.nama}`]))
  const ofDistrict = [nama, nama.replace(KIND_OF_AREA, '')].flatMap((name) => keysOf(name).map((key): [string, string] => [key, nama]))
  return new Map([...ofKecamatan, ...ofDistrict])
}

/** A formula whose result was not saved says that there is a count, even if it can't be read. */
function hasCount({ counts }: NamedRow): boolean {
  return Object.values(counts).some((cell) => cell.value !== null || isFormulaWithoutResult(cell))
}
