/**
 * Which area each row of an office's sheet is: a village by code and name as in every table, a kecamatan by name, or any area of the district where the
 * sheet has codes and no names, as data of other systems do. A confirmed name counts like a remembered one.
 */
import type { Issue } from '../../kit/issue.ts'
import { type BpsCodes, bpsDigits } from '../../wilayah/bps-codes.ts'
import type { District } from '../../wilayah/district.ts'
import { levelOf, parseKode } from '../../wilayah/kode.ts'
import type { Placement } from '../../wilayah/placement.ts'
import type { SheetPlace } from '../column-place.ts'
import { settleDuplicates } from '../duplicate-rows.ts'
import { saysBps } from '../figures/area-code.ts'
import type { FigureRow, FigureTable } from '../figures/figure-table.ts'
import { namesAreSwapped, placeFigures, placeKecamatanRows } from '../figures/place-figures.ts'
import type { FigureTerritory } from '../figures/settle-figures.ts'
import { issue } from '../make-issue.ts'
import { foreignFile, placeIssues } from '../place-issues.ts'

/** - `desa`, `kecamatan`: by name, with a code if there is one; `kode`: by code alone, of any level. */
export type SheetLevel = 'desa' | 'kecamatan' | 'kode'

export interface PlacedSheet {
  /** Parallel to the rows. */
  readonly placements: readonly Placement[]
  /** The area whose numbers a row gives; null = none, or not to be used beside another row of that area. */
  readonly areas: readonly (string | null)[]
  readonly issues: readonly Issue[]
  /** Why nothing may be taken; also among the issues. */
  readonly blocked: Issue | null
}

type Row = FigureRow<string>

function placed(row: Row, kode: string | null, nama: string | null, by: Placement['by']): Placement {
  return { row: row.row, nama: row.nama, kode, desa: kode === null ? null : nama, by: kode === null ? 'none' : by, suggestion: null }
}

const many = (codes: readonly (string | null)[]): number => codes.filter((code) => code !== null).length

/** By the system of the column: whose codes more of its rows bear. */
function byCode(table: FigureTable<string>, written: readonly string[], district: District, bpsCodes: BpsCodes): Placement[] {
  const names = namesOf(district)
  const ofKemendagri = saysBps(written) ? [] : written.map((text) => known(parseKode(text), names))
  const ofBps = written.map((text) => known(bpsCodes.get(bpsDigits(text) ?? '') ?? null, names))
  const codes = many(ofBps) > many(ofKemendagri) ? ofBps : ofKemendagri
  return table.rows.map((row, index) => {
    const kode = codes[index] ?? null
    return placed(row, kode, names.get(kode ?? '') ?? null, 'kode')
  })
}

function namesOf(district: District): ReadonlyMap<string, string> {
  return new Map([
    [district.kode, district.nama] as const,
    ...[...district.kecamatan, ...district.desa].map((each) => [each.kode, each.nama] as const),
  ])
}

const known = (kode: string | null, names: ReadonlyMap<string, string>): string | null => (kode !== null && names.has(kode) ? kode : null)

/** By name; a name that nobody knows by the code beside it. */
function byKecamatan(table: FigureTable<string>, written: readonly string[], district: District, bpsCodes: BpsCodes): Placement[] {
  const names = namesOf(district)
  const coded = byCode(table, written, district, bpsCodes)
  return placeKecamatanRows(table.rows, district).map((kode, index) => {
    const row = table.rows[index] as Row
    const code = coded[index]?.kode ?? null
    if (kode !== null || code === null || levelOf(code) !== 'kecamatan')
      return placed(row, kode, names.get(kode ?? '') ?? null, 'normalised')
    return placed(row, code, names.get(code) ?? null, 'kode')
  })
}

/** Rows of one area that repeat or contradict each other: a repetition counts once, of a contradiction nothing does. */
function withoutDoubled(rows: readonly Row[], placements: readonly Placement[], where: SheetPlace) {
  const found = rows.flatMap((row, index) => {
    const { kode = null, desa = null } = placements[index] ?? {}
    const counts = Object.fromEntries(Object.entries(row.counts).map(([key, cell]) => [key, cell.value]))
    return kode === null || desa === null ? [] : [{ row: row.row, kode, desa, counts }]
  })
  const { kept, issues } = settleDuplicates(found, where)
  return { used: new Set(kept.map(({ row }) => row)), issues }
}

/** `written`: the code of each row as it stands in the file, `''` where there is none. */
export function placeSheet(
  table: FigureTable<string>,
  level: SheetLevel,
  written: readonly string[],
  { district, aliases, bpsCodes }: FigureTerritory,
  file: string,
): PlacedSheet {
  const where: SheetPlace = { file, sheet: table.sheet }
  const nothing = (blocked: Issue): PlacedSheet => ({
    placements: table.rows.map((row) => placed(row, null, null, 'none')),
    areas: table.rows.map(() => null),
    issues: [blocked],
    blocked,
  })
  if (level === 'desa' && namesAreSwapped(table.rows, district)) return nothing(issue('tabel.kolom-tertukar', where, null, {}))
  const issues: Issue[] = []
  let placements: readonly Placement[]
  if (level === 'desa') {
    const found = placeFigures(table.rows, district, aliases, bpsCodes, where)
    placements = found.placements
    const foreign = foreignFile(placements, district, file)
    if (foreign !== null) return nothing(foreign)
    issues.push(...found.issues, ...together(placeIssues(placements, district, file, table.sheet), district, where))
  } else {
    placements = (level === 'kode' ? byCode : byKecamatan)(table, written, district, bpsCodes)
    issues.push(...unknownAreas(table, placements, level, written, district, where))
    if (table.rows.length > 0 && placements.every(({ kode }) => kode === null))
      return nothing(
        level === 'kode' && saysBps(written)
          ? issue('lembar.kode-bps-asing', where, written[0] ?? null, { kabupaten: district.nama })
          : issue('wilayah.bukan-kabupaten-ini', { file }, null, { cocok: 0, baris: table.rows.length, kabupaten: district.nama }),
      )
  }
  const doubled = withoutDoubled(table.rows, placements, where)
  const areas = table.rows.map((row, index) => (doubled.used.has(row.row) ? (placements[index]?.kode ?? null) : null))
  return { placements, areas, issues: [...issues, ...doubled.issues], blocked: null }
}

const LISTED = 12

/** Of a table that speaks of some villages only, those that it leaves out are said once. */
function together(issues: readonly Issue[], district: District, where: SheetPlace): Issue[] {
  const missing = issues.filter(({ code }) => code === 'wilayah.desa-tanpa-baris')
  if (missing.length < 2) return [...issues]
  const names = missing.slice(0, LISTED).map(({ params }) => params['desa'] ?? '')
  const daftar = names.join(', ') + (missing.length > LISTED ? ' …' : '')
  const once = issue('lembar.desa-tanpa-baris', where, null, { jumlah: missing.length, dari: district.desa.length, daftar })
  return [...issues.filter((each) => !missing.includes(each)), once]
}

function unknownAreas(
  table: FigureTable<string>,
  placements: readonly Placement[],
  level: SheetLevel,
  written: readonly string[],
  district: District,
  where: SheetPlace,
): Issue[] {
  const isBps = saysBps(written)
  return table.rows.flatMap(({ row, nama }, index) => {
    if (placements[index]?.kode !== null) return []
    const place = { ...where, row }
    if (level === 'kecamatan') return [issue('tabel.kecamatan-tak-dikenal', place, nama, { nama, kabupaten: district.nama })]
    const code = isBps ? 'lembar.kode-bps-asing' : 'lembar.kode-asing'
    return [issue(code, place, written[index] ?? nama, { kabupaten: district.nama })]
  })
}
