/**
 * What has to be said about the villages of a list of children: once for each place that is doubtful, with its first cell, and not in every row.
 */
import { editDistance } from '../kit/edit-distance.ts'
import type { Issue } from '../kit/issue.ts'
import type { District } from '../wilayah/district.ts'
import { normaliseName } from '../wilayah/normalise-name.ts'
import type { ChildColumn, ChildListPlace } from './child-rows.ts'
import { issue } from './make-issue.ts'
import { maskRead } from './mask-read.ts'
import { type ChildPlacement, type NamedPlace, placeKey } from './place-children.ts'

/** A place of the list, with the first row that names it and how many do. */
export interface CountedPlace {
  readonly named: NamedPlace
  readonly placement: ChildPlacement
  readonly row: number
  readonly count: number
}

/** What fewer rows than these say may be anything, also the name of a person in the wrong column: only its first letters are shown. */
const LEAST_ROWS_SHOWN = 3
/** Villages to choose from that a sentence can hold. */
const MOST_CHOICES = 5

/** Places that come to one issue: all without a village, and all of one other district. */
function gathered(places: readonly CountedPlace[]): readonly CountedPlace[] {
  const together = new Map<string, CountedPlace>()
  for (const place of places) {
    const { state } = place.placement
    const key =
      state === 'tanpa-desa'
        ? state
        : state === 'kabupaten-lain'
          ? `${state} ${normaliseName(place.named.kab ?? '')}`
          : placeKey(place.named)
    const before = together.get(key)
    together.set(key, before === undefined ? place : { ...before, count: before.count + place.count })
  }
  return [...together.values()]
}

/** At most one issue for each place and each other district, and one for each kecamatan that the district does not have. */
export function childPlaceIssues(places: readonly CountedPlace[], district: District, list: ChildListPlace): Issue[] {
  const kecamatan = new Set<string>()
  return gathered(places).flatMap((place) => {
    const found = placeIssue(place, district, list)
    const kec = place.named.kec ?? ''
    if (place.placement.kecamatanKnown || place.placement.state === 'kabupaten-lain' || kecamatan.has(kec)) return found
    kecamatan.add(kec)
    const written = shown(kec, place, 'kec')
    return [...found, issue('wilayah.anak-kecamatan', cellOf(place, list, 'kec'), written, { kecamatan: written })]
  })
}

function placeIssue(place: CountedPlace, district: District, list: ChildListPlace): Issue[] {
  const { named, placement, count: jumlah } = place
  const cell = cellOf(place, list, 'desa')
  const nama = named.desa ?? ''
  switch (placement.state) {
    case 'tanpa-desa':
      return [issue('wilayah.anak-tanpa-desa', cell, null, { jumlah })]
    case 'kabupaten-lain': {
      const kabupaten = shown(named.kab ?? '', place, 'kab')
      return [issue('wilayah.anak-kabupaten-lain', cellOf(place, list, 'kab'), kabupaten, { kabupaten, jumlah, milik: district.nama })]
    }
    case 'ditempatkan':
      return placedIssue(nama, placement, cell)
    case 'belum':
      return [unplacedIssue(place, district, cell)]
  }
}

/** A name that is read as a village may be shown: it is nearly that village's. */
function placedIssue(nama: string, { kode, desa, by }: ChildPlacement, cell: ReturnType<typeof cellOf>): Issue[] {
  if (kode === null || desa === null) return []
  if (by === 'alias') return [issue('wilayah.alias-dipakai', cell, nama, { nama, desa, kode })]
  if (by !== 'close') return []
  const beda = editDistance(normaliseName(nama), normaliseName(desa), nama.length + desa.length)
  return [issue('wilayah.nama-mirip', cell, nama, { nama, desa, kode, beda })]
}

function unplacedIssue(place: CountedPlace, district: District, cell: ReturnType<typeof cellOf>): Issue {
  const { named, placement, count: jumlah } = place
  const { suggestion, namesakes } = placement
  const kecamatanOf = (kode: string) => district.kecamatan.find((kecamatan) => kode.startsWith(kecamatan.kode))?.nama ?? kode.slice(0, 8)
  if (namesakes.length > 0) {
    const nama = named.desa ?? ''
    const listed = namesakes.slice(0, MOST_CHOICES).map(({ kode }) => `${kode} Kec. ${kecamatanOf(kode)}`)
    return issue('wilayah.anak-desa-ganda', cell, nama, { nama, jumlah, pilihan: listed.join('; ') })
  }
  if (suggestion !== null) {
    const [nama, { kode, nama: desa }] = [named.desa ?? '', suggestion]
    return issue('wilayah.anak-desa-saran', cell, nama, { nama, jumlah, desa, kode, kecamatan: kecamatanOf(kode) })
  }
  const nama = shown(named.desa ?? '', place, 'desa')
  return issue('wilayah.anak-desa', cell, nama, { nama, jumlah, kabupaten: district.nama })
}

function shown(text: string, { count }: CountedPlace, column: ChildColumn): string {
  const written = text.replace(/\s+/g, ' ').trim()
  return count < LEAST_ROWS_SHOWN || /\d{6}/.test(written) ? (maskRead(column, written) ?? '') : written
}

function cellOf({ row }: CountedPlace, { file, sheet, columns }: ChildListPlace, column: ChildColumn) {
  const letter = columns[column] ?? null
  return { file, sheet, row, column: letter, cell: letter === null ? null : `${letter}${row}` }
}
