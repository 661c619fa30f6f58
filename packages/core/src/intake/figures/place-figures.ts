/**
 * Which village each row of a table of figures means: by Kemendagri's code where the file has it, by kecamatan and the last four digits, by
 * name through the district's matcher. Code and name together decide; where they disagree the name does, as in the KRS recap. Codes of the
 * statistics office are another system: they lead to a village only through a list that pairs both (`bpsCodes`).
 */
import type { Issue } from '../../kit/issue.ts'
import type { Aliases } from '../../wilayah/alias.ts'
import type { BpsCodes } from '../../wilayah/bps-codes.ts'
import type { District } from '../../wilayah/district.ts'
import { matchNames } from '../../wilayah/match-name.ts'
import type { Placement } from '../../wilayah/placement.ts'
import type { SheetPlace } from '../column-place.ts'
import { kecamatanFinder } from '../find-kecamatan.ts'
import type { KrsRow } from '../krs.ts'
import { issue } from '../make-issue.ts'
import { placeKrsRows } from '../place-krs-rows.ts'
import type { AreaCode } from './area-code.ts'
import type { FigureRow } from './figure-table.ts'

export interface PlacedFigures {
  /** Parallel to the rows. */
  readonly placements: readonly Placement[]
  readonly issues: readonly Issue[]
}

type Placeable = Pick<FigureRow<string>, 'row' | 'kecamatan' | 'kode' | 'nama'>

/** `bpsCodes`: BPS code → Kemendagri code, for what is known of it; empty when nothing is. */
export function placeFigures(
  rows: readonly Placeable[],
  district: District,
  aliases: Aliases,
  bpsCodes: BpsCodes,
  where: SheetPlace,
): PlacedFigures {
  const kecamatanName = new Map(district.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const asKrs = rows.map((row) => {
    const kode = kemendagriOf(row.kode, district, bpsCodes)
    const known = district.desa.some((desa) => desa.kode === kode)
    const kecamatan = known && row.kecamatan === '' ? (kecamatanName.get((kode ?? '').slice(0, 8)) ?? '') : row.kecamatan
    return { ...BLANK, row: row.row, nama: row.nama, kecamatan, kodeAkhir: lastFour(row.kode, kode) }
  })
  const { placements, issues } = placeKrsRows(asKrs, district, aliases, where)
  const bps = rows.filter((row) => row.kode?.system === 'bps')
  const unpaired = bps.filter((row) => kemendagriOf(row.kode, district, bpsCodes) === null).length
  return {
    placements,
    issues:
      unpaired === 0
        ? issues.filter(saysSomething)
        : [issue('tabel.kode-bps', where, null, { jumlah: unpaired }), ...issues.filter(saysSomething)],
  }
}

/** A file without kecamatan names none that could be unknown. */
const saysSomething = ({ code, params }: Issue): boolean => code !== 'wilayah.kecamatan-tak-dikenal' || params.kecamatan !== ''

const BLANK: Pick<KrsRow, 'kabupaten' | 'periode' | 'counts'> = { kabupaten: '', periode: null, counts: {} as KrsRow['counts'] }

/** A column in which every BPS code looks like one of Kemendagri: told by what is known of both. */
function kemendagriOf(code: AreaCode | null, district: District, bpsCodes: BpsCodes): string | null {
  if (code?.system === 'kemendagri')
    return district.desa.some(({ kode }) => kode === code.kode) ? code.kode : (bpsCodes.get(code.kode.replaceAll('.', '')) ?? code.kode)
  return code?.system === 'bps' ? (bpsCodes.get(code.kode) ?? null) : null
}

function lastFour(code: AreaCode | null, kemendagri: string | null): string | null {
  return code?.system === 'akhir' ? code.kode : (kemendagri?.slice(-4) ?? null)
}

/** Rows by kecamatan: the code of each, null where the district has none of that name. */
export function placeKecamatanRows(rows: readonly Pick<FigureRow<string>, 'nama'>[], district: District): readonly (string | null)[] {
  const find = kecamatanFinder(
    rows.map(({ nama }) => nama),
    district,
  )
  return rows.map(({ nama }) => find(nama))
}

/** True when the columns of kecamatan and village stand exchanged: most names of each are found among the district's other ones. */
export function namesAreSwapped(rows: readonly Pick<FigureRow<string>, 'nama' | 'kecamatan'>[], district: District): boolean {
  if (rows.length < FEWEST_TO_JUDGE) return false
  const asVillages = matchNames(
    [...new Set(rows.map(({ kecamatan }) => kecamatan))].map((nama, row) => ({ row, nama, kecamatan: null })),
    district,
    new Map(),
  )
  const kecamatan = placeKecamatanRows(rows, district)
  const villages = asVillages.filter(({ kode }) => kode !== null).length
  return (
    villages > asVillages.length / 2 &&
    kecamatan.filter((kode) => kode !== null).length > rows.length / 2 &&
    asVillages.length > new Set(kecamatan).size
  )
}

const FEWEST_TO_JUDGE = 4
