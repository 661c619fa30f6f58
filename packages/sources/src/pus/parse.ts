/**
 * Couples of childbearing age and unmet need by village and month, from the OPD KB: a long table, one row for each village and month.
 */
import { PUS_FIGURES, type PusCount } from '@konvergen/core/intake/office-figures.ts'
import { type FigureReading, type ReadFigures, readFigures } from '../figures/read-figures.ts'
import type { Sheet } from '../workbook/sheet.ts'

export const PUS_READING: FigureReading<PusCount> = {
  kind: PUS_FIGURES,
  headings: [
    ['unmetNeed', /^UNMET ?NEED(?: KB)?$/],
    ['pus', /^(?:PUS|PASANGAN USIA SUBUR)$/],
  ],
  least: 3,
  needs: [
    { kolom: 'PUS', anyOf: [['pus']] },
    { kolom: 'Unmet need', anyOf: [['unmetNeed']] },
  ],
}

export function parsePus(sheets: readonly Sheet[], file: string): ReadFigures<PusCount> {
  return readFigures(sheets, file, PUS_READING)
}
