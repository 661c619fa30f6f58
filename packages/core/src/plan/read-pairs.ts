/**
 * Rows of a table as pairs of a sub-kegiatan and an indicator: each is taken, stands already, or is left out with its cell and what to do. A row may name several indicators.
 */
import { readSubKegiatanCode } from '../intake/lists/sub-kegiatan-code.ts'
import type { IsListed } from './check-activity.ts'
import { PAIR_REMARKS, type PairRemark, pairRemark } from './pair-remarks.ts'

export interface PairCell {
  readonly text: string
  /** `Pemetaan!B7` */
  readonly cell: string
}

export interface PairRow {
  /** As the spreadsheet counts. */
  readonly row: number
  readonly code: PairCell | null
  readonly indicator: PairCell | null
}

export interface PairGround {
  readonly isListed: IsListed
  readonly indicators: ReadonlySet<string>
  /** `code|indicator` of those that hold. */
  readonly holding: ReadonlySet<string>
}

export interface ReadPair {
  readonly row: number
  /** Normal form, or as it was written where it is none; null = nothing was written. */
  readonly subKegiatan: string | null
  readonly indicator: string | null
  readonly does: 'baru' | 'tetap' | 'ditolak'
  readonly remarks: readonly PairRemark[]
}

export const pairKey = (subKegiatan: string, indicator: string): string => `${subKegiatan}|${indicator}`

function readCode(cell: PairCell | null, isListed: IsListed): { readonly code: string | null; readonly remarks: PairRemark[] } {
  if (cell === null) return { code: null, remarks: [pairRemark('kode-kosong', null)] }
  const read = readSubKegiatanCode(cell.text)
  if (read === null) return { code: null, remarks: [pairRemark('kode-tak-terbaca', cell)] }
  if (read.level !== 'sub_kegiatan')
    return { code: null, remarks: [pairRemark('kode-bukan-sub', cell, { tingkat: read.level.replace('_', ' ') })] }
  return {
    code: read.kode,
    remarks: [
      ...(read.old ? [pairRemark('akhiran-lama', cell, { menjadi: read.kode })] : []),
      ...(isListed === null || isListed(read.kode) ? [] : [pairRemark('kode-tak-dikenal', cell)]),
    ],
  }
}

/** `E11; E12`, `E11, E12`. */
const parted = ({ text, cell }: PairCell): PairCell[] =>
  text
    .split(/[;,\s]+/)
    .filter((each) => each !== '')
    .map((each) => ({ text: each.toUpperCase(), cell }))

const isRefused = (remarks: readonly PairRemark[]): boolean => remarks.some(({ code }) => PAIR_REMARKS[code].severity === 'galat')

export function readPairs(rows: readonly PairRow[], { isListed, indicators, holding }: PairGround): ReadPair[] {
  const first = new Map<string, number>()
  return rows.flatMap(({ row, code: codeCell, indicator: indicatorCell }) => {
    const { code, remarks: ofCode } = readCode(codeCell, isListed)
    const named = indicatorCell === null ? [] : parted(indicatorCell)
    const written = codeCell?.text ?? null
    if (named.length === 0)
      return [
        {
          row,
          subKegiatan: code ?? written,
          indicator: null,
          does: 'ditolak' as const,
          remarks: [...ofCode, pairRemark('indikator-kosong', null)],
        },
      ]
    return named.map((cell): ReadPair => {
      const { text: indicator } = cell
      const remarks = [...ofCode, ...(indicators.has(indicator) ? [] : [pairRemark('indikator-tak-dikenal', cell)])]
      const key = pairKey(code ?? '', indicator)
      const before = first.get(key)
      if (before !== undefined && !isRefused(remarks)) remarks.push(pairRemark('pasangan-ganda', cell, { pertama: before }))
      const does = isRefused(remarks) ? 'ditolak' : holding.has(key) ? 'tetap' : 'baru'
      if (does !== 'ditolak') first.set(key, row)
      return { row, subKegiatan: code ?? written, indicator, does, remarks }
    })
  })
}
