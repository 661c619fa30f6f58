/**
 * What the label of a row says about it: a sum of the district, a sum of a part of it, a line that is no village at all (averages, targets),
 * or nothing of the kind. Labels are normalised headings.
 */
import { normaliseHeading } from './heading.ts'

export type LabelKind = 'total' | 'subtotal' | 'lain'

const TOTAL =
  /^(?:(?:GRAND )?(?:TOTAL|JUMLAH)|JML|KABUPATEN|KAB|PROVINSI|PROV|REKAP(?:ITULASI)?|SE(?:LURUH|MUA)(?:NYA)?(?: (?:DESA|KELURAHAN|KECAMATAN)\b.*)?$|KESELURUHAN)\b|\b(?:TOTAL|JUMLAH)$/
/** A part of the district: its own sum stands among the villages. No village of the national list has a name that begins so. */
const PART = /^(?:(?:TOTAL|JUMLAH|JML) )?(?:PUSKESMAS|PUKESMAS|PKM|KECAMATAN|KEC|DISTRIK)\b|^SUB ?(?:TOTAL|JUMLAH)\b/
/** Villages called Rata, Rata Agung … exist; none is called after these words. */
const OTHER = /^(?:RATA RATA|RERATA|MEAN|MEDIAN|TARGET|CAPAIAN|PERSEN)\b/
/** Of a label that says more than "sum": which sum it is. */
const DISTRICT = /\b(?:GRAND|KABUPATEN|KAB|KOTA|PROVINSI|PROV|SELURUH|SELURUHNYA|SEMUA|KESELURUHAN)\b/
const LETTERS_APART = /^\p{L}(?: \p{L}){2,}$/u
const SUM_SIGN = /^\s*[Σ∑]/u

/** The label as a heading, with `J U M L A H` drawn together. */
export function normaliseLabel(text: string): string {
  if (SUM_SIGN.test(text)) return `JUMLAH ${normaliseHeading(text)}`.trim()
  const plain = normaliseHeading(text)
  return LETTERS_APART.test(plain) ? plain.replaceAll(' ', '').replace(/^(GRANDTOTAL|TOTAL|JUMLAH)(?=.)/, '$1 ') : plain
}

export function labelKind(label: string): LabelKind | null {
  if (PART.test(label)) return 'subtotal'
  if (TOTAL.test(label)) return 'total'
  return OTHER.test(label) ? 'lain' : null
}

/** `Total Kabupaten`, `Grand Total`, `Kab. Contoh`: the district's own, not the sum of some block that is also called "Jumlah". */
export function isDistrictLabel(label: string): boolean {
  return DISTRICT.test(label)
}
