/**
 * What has to be said about where the rows of a file went: names that were read with doubt, rows without a village, villages without a
 * row, and a file of another district.
 */
import { editDistance } from '../kit/edit-distance.ts'
import type { Issue, IssuePlace } from '../kit/issue.ts'
import type { District } from '../wilayah/district.ts'
import { normaliseName } from '../wilayah/normalise-name.ts'
import { bearersOf, keysOf, type Placement } from '../wilayah/placement.ts'
import { issue } from './make-issue.ts'

/** Below this share of known names a file is not taken for this district's. */
const OWN_FROM = 0.5

const kecamatanName = (district: District, kode: string): string =>
  district.kecamatan.find((kecamatan) => kode.startsWith(kecamatan.kode))?.nama ?? kode.slice(0, 8)

function foundWithDoubt(placement: Placement, district: District, place: IssuePlace): Issue | null {
  const { nama, kode, desa, by } = placement
  if (kode === null || desa === null) return null
  if (by === 'alias') return issue('wilayah.alias-dipakai', place, nama, { nama, desa, kode })
  if (by === 'order') return issue('wilayah.nama-urutan', place, nama, { nama, desa, kode, kecamatan: kecamatanName(district, kode) })
  if (by !== 'close') return null
  const beda = editDistance(normaliseName(nama), normaliseName(desa), nama.length + desa.length)
  return issue('wilayah.nama-mirip', place, nama, { nama, desa, kode, beda })
}

function notFound(
  placement: Placement,
  district: District,
  bearers: ReadonlyMap<string, readonly { kode: string; nama: string }[]>,
  place: IssuePlace,
): Issue {
  const { nama, suggestion } = placement
  const namesakes = keysOf(nama).flatMap((key) => bearers.get(key) ?? [])
  if (namesakes.length > 1) {
    const pilihan = namesakes.map((desa) => `${desa.kode} Kec. ${kecamatanName(district, desa.kode)}`).join('; ')
    return issue('wilayah.nama-ganda', place, nama, { nama, pilihan })
  }
  if (suggestion === null) return issue('wilayah.belum-ditempatkan', place, nama, { nama })
  const proposed = { nama, desa: suggestion.nama, kode: suggestion.kode }
  if (suggestion.reason === 'mirip') return issue('wilayah.saran-mirip', place, nama, proposed)
  const cakupan = suggestion.reason === 'eliminasi-kabupaten' ? district.nama : `Kecamatan ${kecamatanName(district, suggestion.kode)}`
  return issue('wilayah.saran-sisa', place, nama, { ...proposed, cakupan })
}

/** One issue at most for each row, then one for each village without a row. `file` and `sheet` name where the rows stand. */
export function placeIssues(placements: readonly Placement[], district: District, file: string, sheet: string): Issue[] {
  const bearers = bearersOf(district.desa, (desa) => keysOf(desa.nama))
  const rowIssues = placements.flatMap((placement) => {
    const place: IssuePlace = { file, sheet, row: placement.row, column: null, cell: null }
    const found = placement.kode === null ? notFound(placement, district, bearers, place) : foundWithDoubt(placement, district, place)
    return found === null ? [] : [found]
  })
  const placed = new Set(placements.map((placement) => placement.kode))
  const missing = district.desa
    .filter((desa) => !placed.has(desa.kode))
    .map((desa) =>
      issue('wilayah.desa-tanpa-baris', { file, sheet }, null, {
        desa: desa.nama,
        kode: desa.kode,
        kecamatan: kecamatanName(district, desa.kode),
      }),
    )
  return [...rowIssues, ...missing]
}

/**
 * The issue that blocks a file whose villages are not this district's; null when at least half of its names are.
 * A name of several villages counts as this district's.
 */
export function foreignFile(placements: readonly Placement[], district: District, file: string): Issue | null {
  const bearers = bearersOf(district.desa, (desa) => keysOf(desa.nama))
  const known = placements.filter((placement) => placement.kode !== null || keysOf(placement.nama).some((key) => bearers.has(key)))
  if (placements.length === 0 || known.length / placements.length >= OWN_FROM) return null
  const params = { cocok: known.length, baris: placements.length, kabupaten: district.nama }
  return issue('wilayah.bukan-kabupaten-ini', { file }, null, params)
}

/** The same issue, naming the district that the file most likely belongs to. Any other issue, or no guess, comes back as it is. */
export function withGuess(blocked: Issue, guess: string | null): Issue {
  if (blocked.code !== 'wilayah.bukan-kabupaten-ini' || guess === null) return blocked
  return { ...blocked, code: 'wilayah.kabupaten-lain', params: { ...blocked.params, dugaan: guess } }
}
