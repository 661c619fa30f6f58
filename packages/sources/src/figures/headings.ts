/**
 * Headings of a table of figures by a list of their texts: what each column of the kind may be called, and the columns that every such table has
 * (area, code, period). Texts are normalised (`table/heading.ts`); JUMLAH, JML and TOTAL in front say nothing.
 */
import type { ClassifyHeading } from '../table/find-header.ts'
import { isNumberHeading, isSubdistrictHeading, isVillageHeading, saysOnly } from '../table/heading.ts'

export type AreaColumn = 'kabupaten' | 'kecamatan' | 'kode' | 'kodeBps' | 'nama' | 'periode' | 'tahun'

export const AREA_LABELS: Readonly<Record<AreaColumn, string>> = {
  kabupaten: 'Kabupaten',
  kecamatan: 'Kecamatan',
  kode: 'Kode desa',
  kodeBps: 'Kode BPS',
  nama: 'Desa/Kelurahan',
  periode: 'Periode',
  tahun: 'Tahun',
}

/** A text must be the whole heading; a pattern says itself. The first that fits wins. */
export type HeadingTexts<Key extends string> = readonly (readonly [Key, ...(string | RegExp)[]])[]

const KNOWN_OTHERS = new Set(['PROVINSI', 'PROV', 'PROPINSI', 'ID', 'PUSKESMAS', 'PUKESMAS'])
const COUNTED = /^(?:(?:JUMLAH|JML|TOTAL|BANYAKNYA) )+/
const AREA_CODE =
  /^(?:(?:KODE|KD|ID) )?(?:WILAYAH|DESA|KELURAHAN|KEL|DESA\/KEL(?:URAHAN)?|KELURAHAN\/DESA)?(?: ?(?:KEMENDAGRI|DEPDAGRI|DAGRI|PERMENDAGRI|PUM))?$/
const BPS_CODE =
  /^(?:KODE |KD |ID )?(?:WILAYAH |DESA |KELURAHAN |KEL |DESA\/KEL(?:URAHAN)? |KECAMATAN |KEC )?(?:BPS|MFD|WILKERSTAT)$|^(?:KD|ID)(?:DESA|KEL|KEC)$/
const SAYS_CODE = /^(?:KODE|KD|ID)\b|\b(?:KEMENDAGRI|DEPDAGRI|DAGRI)\b/
const PERIOD = /^(?:PERIODE|SEMESTER|BULAN|TRIWULAN|BULAN\/TAHUN)(?: DATA)?$/

/** The heading of a column that every table has. */
export function areaHeading(leaf: string): AreaColumn | null {
  if (isVillageHeading(leaf)) return 'nama'
  if (isSubdistrictHeading(leaf)) return 'kecamatan'
  if (BPS_CODE.test(leaf)) return 'kodeBps'
  if (SAYS_CODE.test(leaf) && leaf !== 'ID' && AREA_CODE.test(leaf)) return 'kode'
  if (/^(?:NAMA )?(?:KABUPATEN|KAB|KOTA)(?:\/KOTA)?$/.test(leaf)) return 'kabupaten'
  if (/^TAHUN(?: DATA)?$/.test(leaf)) return 'tahun'
  return PERIOD.test(leaf) ? 'periode' : null
}

/** In a table by kecamatan. A column of villages has no place in it: such a table is by village. */
function ofKecamatan(area: AreaColumn): AreaColumn | 'abaikan' {
  if (area === 'nama') return 'abaikan'
  return area === 'kecamatan' ? 'nama' : area
}

/** `byKecamatan`: the rows are kecamatan, so that their name is the name that counts. */
export function classifierOf<Key extends string>(texts: HeadingTexts<Key>, byKecamatan = false): ClassifyHeading<Key | AreaColumn> {
  const keyOf = (heading: string): Key | null => {
    const found = texts.find(([, ...aliases]) =>
      aliases.some((alias) => (typeof alias === 'string' ? alias === heading : alias.test(heading))),
    )
    return found?.[0] ?? null
  }
  const named = (heading: string) => keyOf(heading) ?? keyOf(heading.replace(COUNTED, ''))
  return (path) => {
    const leaf = path.at(-1) ?? ''
    const whole = path.join(' ')
    const own = named(whole) ?? named(leaf)
    if (own !== null) return own
    const area = areaHeading(leaf)
    if (area !== null) return byKecamatan ? ofKecamatan(area) : area
    if (isNumberHeading(leaf) || /\bPERSEN\b/.test(whole)) return 'abaikan'
    return saysOnly(leaf.replace(/^(?:NAMA|KODE|KD)\b/, ''), KNOWN_OTHERS) ? 'abaikan' : null
  }
}
