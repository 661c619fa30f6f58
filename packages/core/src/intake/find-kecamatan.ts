/**
 * Kecamatan names as offices write them, matched as tolerantly as villages.
 */
import type { Issue } from '../kit/issue.ts'
import type { District } from '../wilayah/district.ts'
import { matchNames } from '../wilayah/match-name.ts'
import type { SheetPlace } from './column-place.ts'
import { issue } from './make-issue.ts'

const withoutKind = (kecamatan: string): string => kecamatan.replace(/^\s*(?:kecamatan|kec)\b\.?\s*/i, '')

/** Answers the code of a name among `written`; null when the district has no such kecamatan. */
export function kecamatanFinder(written: readonly string[], district: District): (nama: string) => string | null {
  const distinct = [...new Set(written)]
  const asVillages = district.kecamatan.map(({ kode, nama }) => ({ kode, nama, kecamatan: kode }))
  const names = distinct.map((nama, row) => ({ row, nama: withoutKind(nama), kecamatan: null }))
  const found = matchNames(names, { ...district, desa: asVillages }, new Map())
  const codes = new Map(distinct.map((nama, index) => [nama, found[index]?.kode ?? null]))
  return (nama) => codes.get(nama) ?? null
}

/** What is said when a row names a kecamatan that the district does not have; its village is then looked for in the whole district. */
export function unknownKecamatan(row: number, kecamatan: string, nama: string, where: SheetPlace): Issue {
  return issue('wilayah.kecamatan-tak-dikenal', { ...where, row }, kecamatan, { kecamatan, nama })
}
