/**
 * A city's open data by village: families, families at risk, children under five and the short ones, with both code systems (the statistics
 * office's and Kemendagri's). The two codes side by side also tell which BPS code is which village.
 */

import { readAreaCode } from '@konvergen/core/intake/figures/area-code.ts'
import { VILLAGE_FIGURES, type VillageCount } from '@konvergen/core/intake/office-figures.ts'
import { type FigureReading, type ReadFigures, readFigures } from '../figures/read-figures.ts'
import { rangeTextAt } from '../table/cells.ts'
import type { Sheet } from '../workbook/sheet.ts'

export const VILLAGE_READING: FigureReading<VillageCount> = {
  kind: VILLAGE_FIGURES,
  headings: [
    ['krs', /^(?:KELUARGA|KK) BERISIKO STUNTING$/],
    ['keluarga', /^(?:KELUARGA|KK|KEPALA KELUARGA)$/],
    ['sangatPendek', /^BALITA SANGAT PENDEK$/],
    ['pendek', /^BALITA PENDEK$/],
    ['balita', 'BALITA'],
  ],
  least: 4,
  needs: [
    { kolom: 'Jumlah balita', anyOf: [['balita'], ['keluarga', 'krs']] },
    { kolom: 'Jumlah balita pendek', anyOf: [['pendek'], ['sangatPendek'], ['krs']] },
  ],
}

export interface ReadVillageFigures extends ReadFigures<VillageCount> {
  /** BPS code → Kemendagri code, of the rows that write both; where two rows contradict each other, neither. */
  readonly pairs: ReadonlyMap<string, string>
}

export function parseVillageFigures(sheets: readonly Sheet[], file: string): ReadVillageFigures {
  const read = readFigures(sheets, file, VILLAGE_READING)
  const sheet = sheets.find(({ name }) => name === read.table?.sheet)
  const bpsColumn = read.header?.columns.get('kodeBps')
  const pairs = new Map<string, string>()
  if (read.table === null || sheet === undefined || bpsColumn === undefined) return { ...read, pairs }
  const doubtful = new Set<string>()
  for (const { row, kode } of read.table.rows) {
    const bps = readAreaCode(rangeTextAt(sheet, row - 1, bpsColumn), 'bps')
    if (kode?.system !== 'kemendagri' || bps?.system !== 'bps') continue
    if (pairs.has(bps.kode) && pairs.get(bps.kode) !== kode.kode) doubtful.add(bps.kode)
    pairs.set(bps.kode, kode.kode)
  }
  for (const code of doubtful) pairs.delete(code)
  return { ...read, pairs }
}
