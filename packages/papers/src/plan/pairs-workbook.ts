/** Which sub-kegiatan serves which indicator, as a sheet that can be read back: its heads are those that `core/plan/pair-columns.ts` knows. */
import type { MappedCode } from '@konvergen/contract/plan-reference.ts'
import { type SheetColumn, writeWorkbook } from '../xlsx/write-workbook.ts'

const words = (head: string, width: number): SheetColumn => ({ head, format: 'teks', width })

export function writePairs(pairs: readonly MappedCode[]): Promise<Uint8Array> {
  const columns = [
    words('Kode sub-kegiatan', 22),
    words('Nama sub-kegiatan', 60),
    words('Indikator', 12),
    words('Nama indikator', 50),
    words('Dasar', 40),
    words('Dicatat oleh', 24),
  ]
  const rows = pairs.map(({ subKegiatan, name, indicator, indicatorName, reason, by }) => [
    subKegiatan,
    name,
    indicator,
    indicatorName?.id ?? null,
    reason,
    by,
  ])
  return writeWorkbook([{ name: 'Pemetaan', columns, rows, frozenColumns: 1 }])
}
