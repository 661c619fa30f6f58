/**
 * Which column of a sheet holds codes of the statistics office, so that they can be learnt beside the areas of their rows. Told by its heading, or by digits
 * that cannot be Kemendagri's; each code stands once.
 */
import { saysBps } from '@konvergen/core/intake/figures/area-code.ts'
import { bpsDigits } from '@konvergen/core/wilayah/bps-codes.ts'
import { areaHeading } from '../figures/headings.ts'
import { rangeTextAt } from '../table/cells.ts'
import { normaliseHeading } from '../table/heading.ts'
import type { Sheet } from '../workbook/sheet.ts'

/** A few rows may lack their code. */
const MOST = 0.8

/** `rows`: of the areas, from 0. The codes parallel to them, null = none; null where no column holds such codes. */
export function bpsCodesOf(
  sheet: Sheet,
  rows: readonly number[],
  paths: readonly (readonly string[])[],
): readonly (string | null)[] | null {
  for (const [column, path] of paths.entries()) {
    const texts = rows.map((row) => rangeTextAt(sheet, row, column))
    const codes = texts.map(bpsDigits)
    const read = codes.filter((code) => code !== null)
    if (read.length === 0 || read.length < rows.length * MOST || new Set(read).size < read.length) continue
    const isNamed = areaHeading(normaliseHeading(path.at(-1) ?? '')) === 'kodeBps'
    if (isNamed || (saysBps(texts) && isCodeColumn(path))) return codes
  }
  return null
}

/** Ten digits are also those of a telephone or of a large sum. */
function isCodeColumn(path: readonly string[]): boolean {
  return /\b(?:KODE|KD|ID)/.test(normaliseHeading(path.at(-1) ?? ''))
}
