/**
 * The province's BKKBN often sends one file with all its districts. Only this district's rows are read; the others are noted, not judged.
 */
import type { Issue } from '../kit/issue.ts'
import type { District } from '../wilayah/district.ts'
import { normaliseName } from '../wilayah/normalise-name.ts'
import type { SheetPlace } from './column-place.ts'
import type { KrsFile } from './krs.ts'
import { issue } from './make-issue.ts'

/** `Kota Bogor` and `Bogor` are two districts: the word Kota belongs to the name, Kabupaten does not. */
const districtName = (text: string): string => normaliseName(text.replace(/^\s*(?:kabupaten|kab)\b\.?\s*/i, ''))

/**
 * The same file when all its rows are one district's, or none of them names this one (an old name of the district: its villages will tell).
 * A sum over several districts is left out: it can't be compared with the rows that stay.
 */
export function ownKrsRows(
  file: KrsFile,
  district: District,
  where: SheetPlace,
): { readonly file: KrsFile; readonly issues: readonly Issue[] } {
  const own = file.rows.filter((row) => districtName(row.kabupaten) === districtName(district.nama))
  const others = file.rows.filter((row) => !own.includes(row))
  if (own.length === 0 || others.length === 0) return { file, issues: [] }
  const lain = [...new Set(others.map((row) => row.kabupaten))].join(', ')
  return {
    file: { ...file, rows: own, total: null },
    issues: [issue('krs.kabupaten-lain', where, null, { jumlah: others.length, lain, kabupaten: district.nama })],
  }
}
