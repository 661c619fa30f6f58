/**
 * The national list of area codes and names (Kemendagri, as npm `idn-area-data` 4.0.1 publishes it): one district taken out of it, or all of
 * it for the database. Names and codes only; the list has no coordinates.
 */
import type { District } from '@konvergen/core/wilayah/district.ts'
import { isWithin } from '@konvergen/core/wilayah/kode.ts'

/** The four csv files of the list as text: `code,[parent code,]name` under a heading line. */
export interface NationalTexts {
  readonly provinces: string
  readonly regencies: string
  readonly districts: string
  readonly villages: string
}

export interface NationalRow {
  readonly kode: string
  readonly nama: string
}

const unquoted = (name: string): string => (name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name)

function rowOf(line: string): NationalRow {
  const kode = line.slice(0, line.indexOf(','))
  const parent = /^\d[\d.]*,/.exec(line.slice(kode.length + 1))?.[0] ?? ''
  return { kode, nama: unquoted(line.slice(kode.length + 1 + parent.length).trimEnd()) }
}

/** Lines whose code begins with `prefix`; the whole file is scanned, but only those lines are taken apart. */
function rowsWithin(text: string, prefix: string): NationalRow[] {
  const lines = text.split('\n').slice(1)
  return lines.filter((line) => line.startsWith(prefix) && line.trim() !== '').map(rowOf)
}

/** Every area of the list, parents before children. */
export function parseNational(texts: NationalTexts): NationalRow[] {
  return [texts.provinces, texts.regencies, texts.districts, texts.villages].flatMap((text) => rowsWithin(text, ''))
}

/** One kabupaten/kota with its kecamatan and villages; null when the list has no such code. */
export function parseDistrict(texts: NationalTexts, kab: string): District | null {
  const only = (text: string) => rowsWithin(text, kab).filter((row) => isWithin(row.kode, kab))
  const [kabupaten] = only(texts.regencies)
  if (kabupaten === undefined) return null
  return districtOf(kabupaten, rowsWithin(texts.provinces, kab.slice(0, 2))[0]?.nama ?? '', [
    ...only(texts.districts),
    ...only(texts.villages),
  ])
}

/** Puts a district together from its areas; each is a kecamatan or a village by the length of its code. */
export function districtOf(kabupaten: NationalRow, provinsi: string, areas: readonly NationalRow[]): District {
  const kecamatan = areas.filter((area) => area.kode.length === 8)
  const desa = areas.filter((area) => area.kode.length === 13)
  return {
    kode: kabupaten.kode,
    nama: kabupaten.nama,
    provinsi,
    kecamatan,
    desa: desa.map((area) => ({ ...area, kecamatan: area.kode.slice(0, 8) })),
  }
}
