/**
 * The sheet that a quarter of one village, or of many, goes out and comes back in: that of an office with the village before each line. Its first line says whose it is.
 */
import type { MoneySource } from '../plan/activity.ts'
import { QUARTERS, type Quarter } from './realisation.ts'
import { columnsOfSheet, type ReportColumn } from './sheet-columns.ts'

export interface VillageSheetOwner {
  readonly kab: string
  readonly year: number
  readonly quarter: Quarter
  /** null = of many. */
  readonly village: string | null
}

const OWNER = /^Konvergen realisasi APBDes (\d{2}\.\d{2}) (\d{4}) TW([1-4]) (\d{2}\.\d{2}\.\d{2}\.\d{4}|semua)$/

export function villageOwnerLine({ kab, year, quarter, village }: VillageSheetOwner): string {
  return `Konvergen realisasi APBDes ${kab} ${year} TW${quarter} ${village ?? 'semua'}`
}

/** null = it is not the first line of such a sheet. */
export function villageOwnerOf(text: string): VillageSheetOwner | null {
  const found = OWNER.exec(text.trim())
  if (found === null) return null
  const [, kab = '', year = '', number = '', village = ''] = found
  const quarter = QUARTERS.find((each) => String(each) === number) ?? 1
  return { kab, year: Number(year), quarter, village: village === 'semua' ? null : village }
}

export function columnsOfVillageSheet(sources: readonly MoneySource[]): readonly ReportColumn[] {
  return ['village', ...columnsOfSheet(sources)]
}
