/**
 * A table of figures against the district's map: every row at its village, what is doubtful said once, the written total compared. A table with several
 * periods (one village in many rows) is placed period by period.
 */
import type { Issue } from '../../kit/issue.ts'
import type { Aliases } from '../../wilayah/alias.ts'
import type { BpsCodes } from '../../wilayah/bps-codes.ts'
import type { District } from '../../wilayah/district.ts'
import type { Placement } from '../../wilayah/placement.ts'
import type { SheetPlace } from '../column-place.ts'
import { settleDuplicates } from '../duplicate-rows.ts'
import { issue } from '../make-issue.ts'
import { foreignFile, placeIssues } from '../place-issues.ts'
import type { FigureRow, FigureTable } from './figure-table.ts'
import { namesAreSwapped, placeFigures, placeKecamatanRows } from './place-figures.ts'

export interface PlacedTable {
  /** Parallel to the rows: the code of the village, or of the kecamatan in a table by kecamatan; null = not found, or not to be used beside another row. */
  readonly kode: readonly (string | null)[]
  readonly issues: readonly Issue[]
  /** Why nothing of this file may be used; also among the issues. */
  readonly blocked: Issue | null
}

export interface FigureTerritory {
  readonly district: District
  readonly aliases: Aliases
  readonly bpsCodes: BpsCodes
}

export function placeTable(table: FigureTable<string>, level: 'desa' | 'kecamatan', territory: FigureTerritory, file: string): PlacedTable {
  const where: SheetPlace = { file, sheet: table.sheet }
  if (level === 'kecamatan') return placeByKecamatan(table, territory.district, where)
  const { district } = territory
  if (namesAreSwapped(table.rows, district)) {
    const swapped = issue('tabel.kolom-tertukar', where, null, {})
    return { kode: table.rows.map(() => null), issues: [swapped], blocked: swapped }
  }
  const placementOf = new Map<FigureRow<string>, Placement>()
  const issues: Issue[] = []
  const said = new Set<string>()
  const unused = new Set<FigureRow<string>>()
  for (const rows of byPeriod(table.rows)) {
    const placed = placeFigures(rows, district, territory.aliases, territory.bpsCodes, where)
    rows.forEach((row, index) => {
      const placement = placed.placements[index]
      if (placement !== undefined) placementOf.set(row, placement)
    })
    const doubled = withoutDoubled(rows, placementOf, where)
    issues.push(...doubled.issues)
    for (const row of doubled.dropped) unused.add(row)
    for (const found of [...placed.issues, ...placeIssues(placed.placements, district, where.file, where.sheet)]) {
      const key = [found.code, found.params.nama ?? found.params.desa ?? found.params.kecamatan ?? ''].join('|')
      if (!said.has(key)) issues.push(found)
      said.add(key)
    }
  }
  const blocked = foreignFile([...placementOf.values()], district, file)
  return {
    kode: table.rows.map((row) => (blocked === null && !unused.has(row) ? (placementOf.get(row)?.kode ?? null) : null)),
    issues: blocked === null ? issues : [blocked],
    blocked,
  }
}

/** Of rows that are one village's in one period: those that may not be used, since they repeat or contradict another. */
function withoutDoubled(
  rows: readonly FigureRow<string>[],
  placementOf: ReadonlyMap<FigureRow<string>, Placement>,
  where: SheetPlace,
): { readonly dropped: readonly FigureRow<string>[]; readonly issues: readonly Issue[] } {
  const placed = rows.flatMap((row) => {
    const { kode = null, desa = null } = placementOf.get(row) ?? {}
    const counts = Object.fromEntries(Object.entries(row.counts).map(([key, cell]) => [key, cell.value]))
    return kode === null || desa === null ? [] : [{ row: row.row, kode, desa, counts }]
  })
  const { kept, issues } = settleDuplicates(placed, where)
  const used = new Set(kept.map(({ row }) => row))
  return { dropped: rows.filter(({ row }) => !used.has(row)), issues }
}

/** Rows of each period together, in the order of their first row. */
function byPeriod(rows: readonly FigureRow<string>[]): readonly (readonly FigureRow<string>[])[] {
  return Object.values(Object.groupBy(rows, ({ periode }) => `p${(periode ?? '').toUpperCase()}`)).map((group) => group ?? [])
}

function placeByKecamatan(table: FigureTable<string>, district: District, where: SheetPlace): PlacedTable {
  const kode = placeKecamatanRows(table.rows, district)
  const issues = table.rows.flatMap(({ row, nama }, index) =>
    kode[index] === null ? [issue('tabel.kecamatan-tak-dikenal', { ...where, row }, nama, { nama, kabupaten: district.nama })] : [],
  )
  return { kode, issues, blocked: null }
}
