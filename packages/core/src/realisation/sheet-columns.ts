/**
 * The sheet that a quarter of an office goes out and comes back in: its first line says whose it is, its columns are known by their heads, wherever somebody moved them. What stands
 * in the columns of the plan and of earlier quarters is only to be looked at.
 */
import { MONEY_SOURCES, type MoneySource } from '../plan/activity.ts'
import { SOURCE_WORDS } from '../plan/words.ts'
import { QUARTERS, type Quarter } from './realisation.ts'

/** To be looked at; not read when the sheet comes back. */
export const SHOWN_COLUMNS = ['title', 'unit', 'plannedYear', 'plannedUpTo', 'doneBefore', 'budget', 'spentBefore'] as const
const OPEN_COLUMNS = ['volume', 'percent'] as const
const LAST_COLUMNS = ['reached', 'reason', 'ask', 'note'] as const
const KEY_COLUMNS = ['id', 'revision'] as const

export type ReportColumn =
  /** Only in the sheet of villages (village-sheet.ts); to be looked at too. */
  | 'village'
  | (typeof SHOWN_COLUMNS)[number]
  | (typeof OPEN_COLUMNS)[number]
  | MoneySource
  | (typeof LAST_COLUMNS)[number]
  | (typeof KEY_COLUMNS)[number]

const HEADS: Readonly<Record<Exclude<ReportColumn, MoneySource>, string>> = {
  village: 'Desa',
  title: 'Kegiatan',
  unit: 'Satuan',
  plannedYear: 'Rencana setahun',
  plannedUpTo: 'Rencana s.d. triwulan ini',
  doneBefore: 'Realisasi s.d. triwulan lalu',
  budget: 'Pagu setahun (Rp)',
  spentBefore: 'Realisasi s.d. triwulan lalu (Rp)',
  volume: 'Volume triwulan ini',
  percent: 'Fisik triwulan ini (%)',
  reached: 'Orang dijangkau',
  reason: 'Alasan deviasi',
  ask: 'Diminta dari pihak lain',
  note: 'Catatan',
  id: 'ID',
  revision: 'Revisi',
}

export const REPORT_COLUMNS: readonly ReportColumn[] = [
  'village',
  ...SHOWN_COLUMNS,
  ...OPEN_COLUMNS,
  ...MONEY_SOURCES,
  ...LAST_COLUMNS,
  ...KEY_COLUMNS,
]

/** Of the sources only those that are asked for. */
export function columnsOfSheet(sources: readonly MoneySource[]): readonly ReportColumn[] {
  return [...SHOWN_COLUMNS, ...OPEN_COLUMNS, ...MONEY_SOURCES.filter((source) => sources.includes(source)), ...LAST_COLUMNS, ...KEY_COLUMNS]
}

function isSource(column: ReportColumn): column is MoneySource {
  return (MONEY_SOURCES as readonly string[]).includes(column)
}

export function headOfReport(column: ReportColumn): string {
  return isSource(column) ? `Rp ${SOURCE_WORDS[column].id}` : HEADS[column]
}

const folded = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '')
const BY_HEAD = new Map(REPORT_COLUMNS.map((column) => [folded(headOfReport(column)), column]))

/** null = a column of somebody's own. */
export function reportColumnOf(head: string): ReportColumn | null {
  return BY_HEAD.get(folded(head)) ?? null
}

export interface ReportOwner {
  readonly kab: string
  readonly year: number
  readonly quarter: Quarter
  /** null = the secretariat. */
  readonly office: string | null
}

const OWNER = /^Konvergen realisasi (\d{2}\.\d{2}) (\d{4}) TW([1-4]) ([0-9a-f-]{36}|sekretariat)$/

export function reportOwnerLine({ kab, year, quarter, office }: ReportOwner): string {
  return `Konvergen realisasi ${kab} ${year} TW${quarter} ${office ?? 'sekretariat'}`
}

/** null = it is not the first line of such a sheet. */
export function reportOwnerOf(text: string): ReportOwner | null {
  const found = OWNER.exec(text.trim())
  if (found === null) return null
  const [, kab = '', year = '', number = '', office = ''] = found
  const quarter = QUARTERS.find((each) => String(each) === number) ?? 1
  return { kab, year: Number(year), quarter, office: office === 'sekretariat' ? null : office }
}
