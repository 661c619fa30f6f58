/**
 * The national list of areas (idn-area-data, data ODbL: Kemendagri codes and names) from its csv texts: one district for opening it, or all
 * rows for the database's reference table. The host reads the files; here is only text.
 */
import type { District } from '@konvergen/core/wilayah/district.ts'
import { kecamatanOf, levelOf } from '@konvergen/core/wilayah/kode.ts'

export interface NationalTexts {
  /** `code,name` */
  readonly provinces: string
  /** `code,province_code,name` */
  readonly regencies: string
  /** `code,regency_code,name` */
  readonly districts: string
  /** `code,district_code,name` */
  readonly villages: string
}

export interface Area {
  readonly kode: string
  readonly nama: string
}

/** All areas of the country by level, in the order of the files. */
export interface NationalAreas {
  readonly provinsi: readonly Area[]
  readonly kabupaten: readonly Area[]
  readonly kecamatan: readonly Area[]
  readonly desa: readonly Area[]
}

export function parseNational(texts: NationalTexts): NationalAreas {
  return {
    provinsi: readAreas(texts.provinces),
    kabupaten: readAreas(texts.regencies),
    kecamatan: readAreas(texts.districts),
    desa: readAreas(texts.villages),
  }
}

/** The district with this code (`76.01`); null when the list has none such. */
export function parseDistrict(texts: NationalTexts, kode: string): District | null {
  if (levelOf(kode) !== 'kabupaten') return null
  const kabupaten = readAreas(texts.regencies, kode)[0]
  const provinsi = readAreas(texts.provinces, kode.slice(0, 2))[0]
  if (kabupaten === undefined || provinsi === undefined) return null
  return {
    kode,
    nama: kabupaten.nama,
    provinsi: provinsi.nama,
    kecamatan: readAreas(texts.districts, `${kode}.`),
    desa: readAreas(texts.villages, `${kode}.`).map((area) => ({ ...area, kecamatan: kecamatanOf(area.kode) })),
  }
}

/** Code is the first field of a line and name the last, which alone may be quoted. Lines that do not begin with `prefix` are not looked at. */
function readAreas(text: string, prefix = ''): Area[] {
  const areas: Area[] = []
  for (const line of text.split('\n')) {
    if (!line.startsWith(prefix)) continue
    const match = LINE.exec(line)
    if (match === null) continue
    const [, kode = '', quoted, plain] = match
    areas.push({ kode, nama: (quoted?.replace(/""/g, '"') ?? plain ?? '').trim() })
  }
  return areas
}

const LINE = /^([\d.]+),(?:[\d.]+,)?(?:"((?:[^"]|"")*)"|([^\r]*?))\r?$/
