/**
 * Codes of the statistics office that a table writes beside areas which were found without doubt: by a code, a confirmed name or the very name.
 */
import type { PlacedSheet } from '@konvergen/core/intake/mapping/place-sheet.ts'
import { type BpsCodes, NO_BPS_CODES, pairCodes } from '@konvergen/core/wilayah/bps-codes.ts'
import { isSurelyPlaced } from '@konvergen/core/wilayah/placement.ts'
import { bpsCodesOf } from '@konvergen/sources/office-sheet/bps-column.ts'
import type { OpenedTable } from './open-sheet.ts'

export function learntCodes({ sheet, kept }: OpenedTable, { placements, areas }: Pick<PlacedSheet, 'placements' | 'areas'>): BpsCodes {
  const sure = placements.flatMap(({ row, by }, index) => {
    const kode = areas[index] ?? null
    return kode === null || !isSurelyPlaced({ kode, by }) ? [] : [{ row: row - 1, kode }]
  })
  const codes = bpsCodesOf(
    sheet,
    sure.map(({ row }) => row),
    kept.paths,
  )
  if (codes === null) return NO_BPS_CODES
  return pairCodes(sure.flatMap(({ kode }, index) => (typeof codes[index] === 'string' ? [{ bps: codes[index], kode }] : [])))
}
