/**
 * Rows of the KRS recap name their kecamatan, the last four digits of their code and their village. Code and name together decide; where
 * they disagree the name does (people read names, and BKKBN's codes have been seen to be another office's), and the reader is asked to look.
 */
import type { Issue } from '../kit/issue.ts'
import type { Aliases } from '../wilayah/alias.ts'
import type { Desa, District } from '../wilayah/district.ts'
import { matchNames } from '../wilayah/match-name.ts'
import { closeLimit, nameDistance } from '../wilayah/name-distance.ts'
import { normaliseName } from '../wilayah/normalise-name.ts'
import { keysOf, type Placement } from '../wilayah/placement.ts'
import type { SheetPlace } from './column-place.ts'
import { kecamatanFinder, unknownKecamatan } from './find-kecamatan.ts'
import type { KrsRow } from './krs.ts'
import { issue } from './make-issue.ts'

export interface PlacedKrs {
  /** Parallel to the rows. */
  readonly placements: readonly Placement[]
  readonly issues: readonly Issue[]
}

const byCode = (row: KrsRow, desa: Desa): Placement => ({
  row: row.row,
  nama: row.nama,
  kode: desa.kode,
  desa: desa.nama,
  by: 'kode',
  suggestion: null,
})

/** The name as written may stand for the official one: equal once normalised, or a slip apart. */
export function namesAgree(written: string, official: string): boolean {
  const b = normaliseName(official)
  return keysOf(written).some((a) => Number.isFinite(nameDistance(a, b, closeLimit(Math.min(a.length, b.length)))))
}

interface Doubtful {
  readonly row: KrsRow
  /** The village that the code names; null when it names none. */
  readonly coded: Desa | null
  /** What the name says. */
  readonly named: Placement
}

/** A row that its code and name do not settle together: the name decides, else a code that nobody else has. */
function placeDoubtful({ row, coded, named }: Doubtful, isFree: (kode: string) => boolean): Placement {
  if (named.kode === null && coded !== null && isFree(coded.kode)) return byCode(row, coded)
  return named
}

function disagreement({ row, coded, named }: Doubtful, placement: Placement, where: SheetPlace): Issue[] {
  if (coded === null || placement.desa === null || named.by === 'alias') return []
  const params = { kode: coded.kode, desaKode: coded.nama, nama: row.nama, desa: placement.desa }
  return [issue('wilayah.kode-nama-beda', { ...where, row: row.row }, row.nama, params)]
}

/** One placement for each row. */
export function placeKrsRows(rows: readonly KrsRow[], district: District, aliases: Aliases, where: SheetPlace): PlacedKrs {
  const kecamatanOf = kecamatanFinder(
    rows.map((row) => row.kecamatan),
    district,
  )
  const byKode = new Map(district.desa.map((desa) => [desa.kode, desa]))
  const codedOf = (row: KrsRow): Desa | null => byKode.get(`${kecamatanOf(row.kecamatan) ?? ''}.${row.kodeAkhir ?? ''}`) ?? null
  const agreed = new Map<KrsRow, Desa>()
  for (const row of rows) {
    const desa = codedOf(row)
    if (desa !== null && namesAgree(row.nama, desa.nama)) agreed.set(row, desa)
  }
  const settled = new Set([...agreed.values()].map((desa) => desa.kode))
  const left = rows.filter((row) => !agreed.has(row))
  const free = { ...district, desa: district.desa.filter((desa) => !settled.has(desa.kode)) }
  const named = matchNames(
    left.map((row) => ({ row: row.row, nama: row.nama, kecamatan: kecamatanOf(row.kecamatan) })),
    free,
    aliases,
  )
  const issues: Issue[] = []
  const placed = new Map([...agreed].map(([row, desa]) => [row.row, byCode(row, desa)]))
  left.forEach((row, index) => {
    const doubtful = { row, coded: codedOf(row), named: named[index] as Placement }
    const placement = placeDoubtful(doubtful, (kode) => !settled.has(kode))
    if (placement.kode !== null) settled.add(placement.kode)
    placed.set(row.row, placement)
    if (kecamatanOf(row.kecamatan) === null) issues.push(unknownKecamatan(row.row, row.kecamatan, row.nama, where))
    issues.push(...disagreement(doubtful, placement, where))
  })
  return { placements: rows.map((row) => placed.get(row.row) as Placement), issues }
}
