/**
 * The family-planning office's KRS recap, settled: arithmetic checked, every row at its village by code and name together. What it says of BPS's codes can be learnt.
 */
import type { Aliases } from '../wilayah/alias.ts'
import { type BpsCodes, NO_BPS_CODES, pairCodes } from '../wilayah/bps-codes.ts'
import type { District } from '../wilayah/district.ts'
import { isSurelyPlaced, type Placement } from '../wilayah/placement.ts'
import { checkKrs } from './check-krs.ts'
import { KRS_LABELS } from './column-labels.ts'
import type { AreaCode } from './figures/area-code.ts'
import { placeFigures } from './figures/place-figures.ts'
import { KRS_COUNTS, type KrsCount, type KrsFile, type KrsRow } from './krs.ts'
import { ownKrsRows } from './own-krs-rows.ts'
import { settleRows } from './settle-rows.ts'
import type { Settled } from './settled.ts'
import { villageRows } from './village-rows.ts'

export interface SettledKrs extends Settled<KrsCount> {
  /** Codes of BPS beside villages that were found without doubt. */
  readonly bpsCodes: BpsCodes
}

function codeOf({ kode, kodeAkhir }: KrsRow): AreaCode | null {
  return kode ?? (kodeAkhir === null ? null : { system: 'akhir', kode: kodeAkhir })
}

function learntFrom(rows: readonly KrsRow[], placements: readonly Placement[]): BpsCodes {
  return pairCodes(
    rows.flatMap((row, index) => {
      const [code, placement] = [codeOf(row), placements[index]]
      if (code?.system !== 'bps' || placement === undefined || placement.kode === null || !isSurelyPlaced(placement)) return []
      return [{ bps: code.kode, kode: placement.kode }]
    }),
  )
}

/** `bpsCodes`: what is known of them. */
export function settleKrs(
  whole: KrsFile,
  district: District,
  aliases: Aliases,
  fileName: string,
  bpsCodes: BpsCodes = NO_BPS_CODES,
): SettledKrs {
  const where = { file: fileName, sheet: whole.sheet }
  const { file: own, issues: passedOver } = ownKrsRows(whole, district, where)
  const place = (rows: readonly KrsRow[]) =>
    placeFigures(
      rows.map((row) => ({ ...row, kode: codeOf(row) })),
      district,
      aliases,
      bpsCodes,
      where,
    )
  const first = place(own.rows)
  const villages = villageRows(own.rows, first.placements, district, where)
  const placed = villages.rows === own.rows ? first : place(villages.rows)
  const file = { ...own, rows: villages.rows }
  const { counts, issues } = checkKrs(file, fileName)
  const rows = counts.flatMap((rowCounts, index) => {
    const row = file.rows[index]
    return row === undefined ? [] : [{ row: row.row, counts: rowCounts, cells: row.counts }]
  })
  const settled = settleRows(rows, placed.placements, district, where, [...passedOver, ...villages.issues, ...issues, ...placed.issues], {
    total: file.total,
    keys: KRS_COUNTS,
    labels: KRS_LABELS,
    headline: ({ krs }) => ({ source: 'krs', diukur: null, stunting: null, krs }),
  })
  return { ...settled, bpsCodes: learntFrom(file.rows, placed.placements) }
}
