/**
 * The KRS recap by kecamatan, as districts have it whose OPD KB (DP2KBP3A) gives no villages. Its numbers stay the kecamatan's.
 */
import type { KrsCount } from '@konvergen/core/intake/krs.ts'
import { KRS_KECAMATAN } from '@konvergen/core/intake/office-figures.ts'
import type { HeadingTexts } from '../figures/headings.ts'
import { type FigureReading, type ReadFigures, readFigures } from '../figures/read-figures.ts'
import { KRS_COUNT_PATTERNS } from '../krs-recap/columns.ts'
import type { Sheet } from '../workbook/sheet.ts'

const HEADINGS: HeadingTexts<KrsCount> = KRS_COUNT_PATTERNS

export const KRS_KECAMATAN_READING: FigureReading<KrsCount> = {
  kind: KRS_KECAMATAN,
  headings: HEADINGS,
  least: 4,
  needs: [{ kolom: 'Jumlah KRS', anyOf: [['krs']] }],
}

export function parseKrsKecamatan(sheets: readonly Sheet[], file: string): ReadFigures<KrsCount> {
  return readFigures(sheets, file, KRS_KECAMATAN_READING)
}
